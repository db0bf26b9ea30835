// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tab does: close a period, explain, judge, save the evidence.
#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/common/savefile.h"
#include "widgets/documents/pdf.h"
#include "widgets/panes/quality/closingdetail.h"
#include "widgets/panes/quality/closingdialog.h"
#include "widgets/panes/quality/closingevidence.h"
#include "widgets/panes/quality/closingpaper.h"
#include "widgets/panes/quality/closingstab.h"
#include "widgets/panes/quality/closingwords.h"
#include "widgets/panes/quality/explanationdialog.h"

#include <QLabel>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace panes::quality {

QString ClosingsTab::dataNotice() const
{
    const auto &status = m_with.sync.status();
    for (const auto collection : {domain::Collection::Observations, domain::Collection::Slots}) {
        const auto *one = status.of(collection);
        if (one && !one->complete)
            return tr("Not everything is here yet: wait with closing until it is.");
    }
    return status.asOf.isValid()
               ? tr("Figures on this desk: as of %1.").arg(common::format::dateTime(status.asOf))
               : QString();
}

void ClosingsTab::askToClose()
{
    if (!mayClose() || !m_closings.content())
        return;
    std::vector<domain::Closing> known; // those on their way count: the next one follows them
    for (const auto &one : m_closings.shown()) {
        if (!one.needsPerson())
            known.push_back(one.record);
    }
    auto *dialog = new ClosingDialog(
        {.known = std::move(known), .now = m_with.clock.now(), .notice = dataNotice()}, m_board,
        m_with.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto closing = dialog->closing()) {
            m_id = closing->id;
            submit(domain::closePeriod(*closing),
                   tr("%1 is closed.").arg(words::closingName(*closing)));
        }
    });
    dialog->open();
}

void ClosingsTab::askToExplain(const domain::AgencyId &agency, const QString &subject)
{
    domain::Explanation blank;
    blank.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    blank.closingId = m_id;
    blank.agencyId = agency;
    blank.subject = subject;
    openDialog(domain::ExplanationStep::Give, blank);
}

void ClosingsTab::askStep(domain::ExplanationStep step, const QString &id)
{
    const auto *one = m_explanations.find(id);
    if (!one)
        return;
    if (step != domain::ExplanationStep::Withdraw)
        return openDialog(step, one->record);
    const auto after = domain::explained(step, one->record, one->record, who(), m_with.clock.now());
    if (!after)
        return tell(words::fault(after.error()));
    submit(domain::explanationEdit(step, one->record, *after), tr("The explanation is withdrawn."));
}

void ClosingsTab::openDialog(domain::ExplanationStep step, const domain::Explanation &seen)
{
    const auto shown = view();
    if (!shown)
        return;
    const QString about = u"%1 · %2 · %3"_s.arg(
        words::closingName(shown->closing), shown->reference->agencyName(seen.agencyId),
        words::subject(seen.subject, &shown->scores, seen.agencyId, m_rules, *shown->reference));
    auto *dialog = new ExplanationDialog(
        {.step = step, .seen = seen, .who = who(), .about = about, .now = m_with.clock.now()},
        m_with.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, step, seen] {
        const auto after = dialog->after();
        if (!after)
            return;
        const bool isNew = step == domain::ExplanationStep::Give;
        submit(domain::explanationEdit(step, isNew ? *after : seen, *after),
               tr("Kept: %1.").arg(words::stepName(step)));
        m_detail->openExplanation(after->id);
    });
    dialog->open();
}

void ClosingsTab::submit(const domain::Edit &edit, const QString &said)
{
    m_with.sync.submit(edit).then(this, [this, said](const core::Result<QString> &kept) {
        if (kept)
            return tell(said);
        const auto text = common::describe(kept.error());
        tell(tr("Not kept. %1 %2").arg(text.sentence, text.nextStep).trimmed());
    });
}

void ClosingsTab::saveEvidence()
{
    const auto shown = view();
    if (!shown)
        return;
    common::askAndSave(this,
                       {tr("Save the evidence"),
                        tr("Evidence %1").arg(words::closingName(shown->closing)),
                        {{tr("Excel workbook"), u"xlsx"_s}},
                        [tables = evidenceTables(*shown)](const QString &path, const QString &) {
                            return writeEvidence(tables, path);
                        },
                        [this](const QString &sentence) { tell(sentence); }});
}

void ClosingsTab::savePaper(const domain::AgencyId &agency)
{
    const auto shown = view();
    if (!shown)
        return;
    common::askAndSave(
        this,
        {tr("Save the evidence"),
         tr("Evidence %1 %2")
             .arg(shown->reference->agencyName(agency), words::closingName(shown->closing)),
         {{tr("PDF document"), u"pdf"_s}},
         [paper = evidencePaper(*shown, agency, m_with.clock.now())](
             const QString &path, const QString &) { return documents::writePdf(paper, path); },
         [this](const QString &sentence) { tell(sentence); }});
}

void ClosingsTab::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

} // namespace panes::quality
