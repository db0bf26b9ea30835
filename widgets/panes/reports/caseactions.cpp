// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/caseactions.h"

#include "models/items/reportlookup.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/panes/reports/conflictdialog.h"
#include "widgets/panes/reports/stepwords.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

/// The step as it is meant for one of several reports: without a category each keeps its own.
domain::ReportStep fitted(domain::ReportStep step, const DeskCase &on)
{
    if (step.verb == domain::ReportVerb::Forward && step.categoryId.isEmpty())
        step.categoryId = on.ahead().report.categoryId;
    return step;
}

} // namespace

CaseActions::CaseActions(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QObject(parent)
    , m_with(surroundings)
    , m_parent(parent)
{
}

std::optional<domain::ReportStep> CaseActions::ask(const DeskCase &on, domain::ReportVerb verb,
                                                   StepDialog::Offers offers,
                                                   QList<QByteArray> &pictures)
{
    if (!StepDialog::asksFor(verb)) {
        domain::ReportStep step;
        step.verb = verb;
        return step;
    }
    StepDialog dialog(on, verb, m_with.theme, std::move(offers), m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    pictures = dialog.pictures();
    return dialog.step();
}

void CaseActions::run(const DeskCase &on, domain::ReportVerb verb, StepDialog::Offers offers)
{
    QList<QByteArray> pictures;
    const items::Choices originals = offers.originals;
    const auto step = ask(on, verb, std::move(offers), pictures);
    if (!step)
        return;
    const bool known = std::ranges::contains(originals, step->duplicateOf.value,
                                             &items::Choices::value_type::second);
    if (verb == domain::ReportVerb::MarkDuplicate && !known)
        findOriginal(on, *step);
    else
        submitStep(on, *step, pictures);
}

/// A typed code is for people; the step goes by id.
void CaseActions::findOriginal(const DeskCase &on, const domain::ReportStep &step)
{
    const QString code = step.duplicateOf.value;
    items::reportWithCode(m_with.readers, code)
        .then(this, [this, on, step, code](const core::Result<domain::Report> &found) {
            if (!found) {
                Q_EMIT said(tr("This desk knows no report with the code “%1”.").arg(code));
                return;
            }
            domain::ReportStep known = step;
            known.duplicateOf = found->id;
            submitStep(on, known, {});
        });
}

void CaseActions::runOnAll(const std::vector<DeskCase> &cases, domain::ReportVerb verb)
{
    std::vector<const DeskCase *> able;
    for (const DeskCase &on : cases) {
        if (!on.barTo(verb))
            able.push_back(&on);
    }
    if (able.empty()) {
        if (!cases.empty())
            Q_EMIT said(tr("This step is possible on none of the chosen reports. %1", "why")
                            .arg(faultText(*cases.front().barTo(verb))));
        return;
    }
    QList<QByteArray> pictures;
    const bool oneCategory = std::ranges::all_of(able, [&](const DeskCase *on) {
        return on->ahead().report.categoryId == able.front()->ahead().report.categoryId;
    });
    const auto step = ask(*able.front(), verb,
                          {.others = int(able.size()) - 1, .keepsCategories = !oneCategory},
                          pictures);
    if (step)
        submitAll(able, *step, int(cases.size() - able.size()));
}

void CaseActions::submitAll(const std::vector<const DeskCase *> &cases,
                            const domain::ReportStep &step, int left)
{
    for (const DeskCase *on : cases) {
        const auto own = fitted(step, *on);
        if (on->fault(own))
            ++left;
        else
            submitStep(*on, own, {});
    }
    if (left > 0)
        Q_EMIT said(
            tr("%n of the chosen reports were left as they are: the step is not possible there.",
               nullptr, left));
}

void CaseActions::submitStep(const DeskCase &on, domain::ReportStep step,
                             const QList<QByteArray> &pictures)
{
    if (const auto fault = on.fault(step)) {
        Q_EMIT said(faultText(*fault));
        return;
    }
    step.pictures = submitPictures(on.seen().id, u"after"_s, pictures);
    const bool reveals = step.verb == domain::ReportVerb::RevealSender;
    m_with.sync.submit(domain::stepEdit(on.seen(), step))
        .then(this, [this, reveals, id = on.seen().id](const core::Result<QString> &saved) {
            Q_EMIT said(saved ? tr("Saved on this desk.") : common::sentenceOf(saved.error()));
            if (saved && reveals)
                Q_EMIT revealed(id);
        });
}

QStringList CaseActions::submitPictures(const domain::ReportId &report, const QString &role,
                                        const QList<QByteArray> &pictures)
{
    QStringList ids;
    for (const QByteArray &picture : pictures) {
        const domain::AttachmentId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
        submit(domain::pictureEdit(report, id, role, picture));
        ids << id.value;
    }
    return ids;
}

void CaseActions::submit(domain::Edit edit)
{
    m_with.sync.submit(std::move(edit)).then(this, [this](const core::Result<QString> &saved) {
        if (!saved)
            Q_EMIT said(common::sentenceOf(saved.error()));
    });
}

void CaseActions::take(const domain::Report &report, const QList<QByteArray> &pictures)
{
    m_with.sync.submit(domain::openEdit(report))
        .then(this, [this](const core::Result<QString> &saved) {
            Q_EMIT said(saved ? tr("The report is saved on this desk.")
                              : common::sentenceOf(saved.error()));
        });
    (void)submitPictures(report.id, u"before"_s, pictures);
}

void CaseActions::resolve(const DeskCase &on, const syncing::PendingEdit &edit,
                          const std::vector<domain::ReportEvent> &events)
{
    ConflictDialog dialog(on, edit, events, m_with.theme, m_parent);
    dialog.exec();
    if (dialog.decision() == ConflictDialog::Decision::Theirs)
        giveUp(edit.edit.id);
    if (dialog.decision() == ConflictDialog::Decision::Mine)
        m_with.sync.retryEdit(edit.edit.id, on.seen().version)
            .then(this, [this](const core::Result<void> &done) {
                Q_EMIT said(done ? tr("Yours is sent on top of theirs.")
                                 : common::sentenceOf(done.error()));
            });
}

void CaseActions::retry(const QString &editId)
{
    m_with.sync.retryEdit(editId).then(this, [this](const core::Result<void> &done) {
        if (!done)
            Q_EMIT said(common::sentenceOf(done.error()));
    });
}

void CaseActions::giveUp(const QString &editId)
{
    m_with.sync.discardEdit(editId).then(this, [this](const core::Result<void> &done) {
        Q_EMIT said(done ? tr("Given up; it is kept in the record of this desk.")
                         : common::sentenceOf(done.error()));
    });
}

} // namespace panes::reports
