// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the pane: steps, writing, going to the figure.
#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/remarkdialog.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/panes/remarks/remarkdetailview.h"
#include "widgets/panes/remarks/remarkfigure.h"
#include "widgets/panes/remarks/remarkspane.h"

#include <QListView>

namespace panes::remarks {

void RemarksPane::connectCard()
{
    auto &card = m_detail->card();
    connect(&card, &common::RemarkCard::stepRequested, this, &RemarksPane::step);
    connect(&card, &common::RemarkCard::retryRequested, this,
            [this](const QString &editId, qint64 onVersion) {
                follow(m_with.sync.retryEdit(editId, onVersion));
            });
    connect(&card, &common::RemarkCard::discardRequested, this,
            [this](const QString &editId) { follow(m_with.sync.discardEdit(editId)); });
    connect(m_detail, &RemarkDetailView::figureRequested, this, &RemarksPane::openFigure);
    connect(m_detail, &RemarkDetailView::writeRequested, this, &RemarksPane::write);
    connect(m_view, &QListView::activated, &card, &common::RemarkCard::focusSteps);
}

void RemarksPane::step(const domain::Remark &remark, domain::RemarkVerb verb)
{
    domain::RemarkStep done{verb, {}};
    if (verb == domain::RemarkVerb::Answer) {
        common::RemarkAnswerDialog dialog(remark, desk().actor, m_with.theme, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        done = dialog.step();
    }
    submit(domain::stepEdit(remark, done));
}

void RemarksPane::write()
{
    const auto *shown = m_rows.at(m_rows.rowOf(m_current));
    if (!shown)
        return;
    const auto reference = m_with.directory.reference();
    const domain::Remark &on = shown->remark;
    common::RemarkDialog::Offers offers;
    offers.figure = figureText(on, *reference);
    offers.blank.indicatorId = on.indicatorId;
    offers.blank.unitId = on.unitId;
    offers.blank.period = on.period;
    offers.blank.breakdown = on.breakdown;
    offers.actor = desk().actor;
    offers.now = m_with.clock.now();
    offers.agencies = agencyChoices(*reference, desk().today);
    offers.proposed = reference->indicators.value(on.indicatorId.value).leadAgencyId;
    common::RemarkDialog dialog(std::move(offers), m_with.theme, this);
    if (dialog.exec() == QDialog::Accepted)
        submit(domain::openEdit(dialog.remark()));
}

/// "Saved" is said only when the outbox has it on disk.
void RemarksPane::submit(const domain::Edit &edit)
{
    beginWork();
    m_with.sync.submit(edit).then(this, [this](const core::Result<QString> &saved) {
        const auto error = saved ? common::ErrorText{} : common::describe(saved.error());
        m_detail->say(
            saved
                ? tr("Saved on this desk.")
                : tr("%1 %2", "error sentence and next step").arg(error.sentence, error.nextStep));
        endWork();
    });
}

/// What cannot be done is said; what can, shows.
void RemarksPane::follow(QFuture<core::Result<void>> done)
{
    done.then(this, [this](const core::Result<void> &result) {
        m_detail->say(result ? QString() : common::describe(result.error()).sentence);
    });
}

void RemarksPane::openFigure()
{
    if (const auto *shown = m_rows.at(m_rows.rowOf(m_current)))
        m_with.context.openIndicator(shown->remark.indicatorId);
}

} // namespace panes::remarks
