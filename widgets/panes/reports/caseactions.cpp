// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/caseactions.h"

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

QString sentenceOf(const core::Error &error)
{
    const auto text = common::describe(error);
    return CaseActions::tr("%1 %2", "error sentence and next step").arg(text.sentence, text.nextStep);
}

} // namespace

CaseActions::CaseActions(const common::Theme &theme, syncing::SyncService &sync, QWidget *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_sync(sync)
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
    StepDialog dialog(on, verb, m_theme, std::move(offers), m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    pictures = dialog.pictures();
    return dialog.step();
}

void CaseActions::run(const DeskCase &on, domain::ReportVerb verb, Choices originals)
{
    QList<QByteArray> pictures;
    if (const auto step = ask(on, verb, {0, std::move(originals)}, pictures))
        submitStep(on, *step, pictures);
}

void CaseActions::runOnAll(const std::vector<DeskCase> &cases, domain::ReportVerb verb)
{
    std::vector<const DeskCase *> able;
    for (const DeskCase &on : cases) {
        const auto possible = on.possible();
        if (std::ranges::find(possible, verb) != possible.end())
            able.push_back(&on);
    }
    if (able.empty()) {
        Q_EMIT said(tr("This step is possible on none of the chosen reports."));
        return;
    }
    QList<QByteArray> pictures;
    const auto step = ask(*able.front(), verb, {int(able.size()) - 1, {}}, pictures);
    if (!step)
        return;
    int left = int(cases.size() - able.size());
    for (const DeskCase *on : able) {
        if (on->fault(*step))
            ++left;
        else
            submitStep(*on, *step, pictures);
    }
    if (left > 0)
        Q_EMIT said(tr("%n of the chosen reports were left as they are: the step is not possible there.",
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
    m_sync.submit(domain::stepEdit(on.seen(), step))
        .then(this, [this, reveals, id = on.seen().id](const core::Result<QString> &saved) {
            Q_EMIT said(saved ? tr("Saved on this desk.") : sentenceOf(saved.error()));
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
    m_sync.submit(std::move(edit)).then(this, [this](const core::Result<QString> &saved) {
        if (!saved)
            Q_EMIT said(sentenceOf(saved.error()));
    });
}

void CaseActions::take(const domain::Report &report, const QList<QByteArray> &pictures)
{
    m_sync.submit(domain::openEdit(report)).then(this, [this](const core::Result<QString> &saved) {
        Q_EMIT said(saved ? tr("The report is saved on this desk.") : sentenceOf(saved.error()));
    });
    (void)submitPictures(report.id, u"before"_s, pictures);
}

void CaseActions::resolve(const DeskCase &on, const syncing::PendingEdit &edit,
                          const std::vector<domain::ReportEvent> &events)
{
    ConflictDialog dialog(on, edit, events, m_theme, m_parent);
    dialog.exec();
    if (dialog.decision() == ConflictDialog::Decision::Theirs)
        giveUp(edit.edit.id);
    if (dialog.decision() == ConflictDialog::Decision::Mine)
        m_sync.retryEdit(edit.edit.id, on.seen().version)
            .then(this, [this](const core::Result<void> &done) {
                Q_EMIT said(done ? tr("Yours is sent on top of theirs.")
                                 : sentenceOf(done.error()));
            });
}

void CaseActions::retry(const QString &editId)
{
    m_sync.retryEdit(editId).then(this, [this](const core::Result<void> &done) {
        if (!done)
            Q_EMIT said(sentenceOf(done.error()));
    });
}

void CaseActions::giveUp(const QString &editId)
{
    m_sync.discardEdit(editId).then(this, [this](const core::Result<void> &done) {
        Q_EMIT said(done ? tr("Given up; it is kept in the record of this desk.")
                         : sentenceOf(done.error()));
    });
}

} // namespace panes::reports
