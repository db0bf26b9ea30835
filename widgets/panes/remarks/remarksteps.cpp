// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the pane: steps, writing, going to the figure.
#include "models/core/clock.h"
#include "models/items/choices.h"
#include "models/items/directory.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/panes/remarks/remarkdetailview.h"
#include "widgets/panes/remarks/remarkfigure.h"
#include "widgets/panes/remarks/remarkspane.h"

#include <QListView>

namespace panes::remarks {

void RemarksPane::connectCard()
{
    auto &card = m_detail->card();
    connect(&card, &common::RemarkCard::stepRequested, this,
            [this](const domain::Remark &remark, domain::RemarkVerb verb) {
                m_writer.step(remark, verb, desk().actor);
            });
    connect(&card, &common::RemarkCard::retryRequested, &m_writer, &common::RemarkWriter::retry);
    connect(&card, &common::RemarkCard::discardRequested, &m_writer,
            &common::RemarkWriter::discard);
    connect(&m_writer, &common::RemarkWriter::said, m_detail, &RemarkDetailView::say);
    connect(&m_writer, &common::RemarkWriter::busyChanged, this,
            [this](bool busy) { busy ? beginWork() : endWork(); });
    connect(m_detail, &RemarkDetailView::figureRequested, this, &RemarksPane::openFigure);
    connect(m_detail, &RemarkDetailView::writeRequested, this, &RemarksPane::write);
    connect(m_view, &QListView::activated, &card, &common::RemarkCard::focusSteps);
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
    offers.agencies = items::agencyChoices(*reference, desk().today);
    offers.proposed = reference->indicators.value(on.indicatorId.value).leadAgencyId;
    m_writer.write(std::move(offers));
}

void RemarksPane::openFigure()
{
    if (const auto *shown = m_rows.at(m_rows.rowOf(m_current)))
        m_with.context.openIndicator(shown->remark.indicatorId);
}

} // namespace panes::remarks
