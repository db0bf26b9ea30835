// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the pane: check, send, approve, import, save a form.
#include "models/core/clock.h"
#include "models/exchange/csv.h"
#include "models/exchange/xlsx.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/savefile.h"
#include "widgets/panes/supply/supplyentry.h"
#include "widgets/panes/supply/supplyimportdialog.h"
#include "widgets/panes/supply/supplyreview.h"
#include "widgets/panes/supply/supplytab.h"
#include "widgets/panes/supply/supplywords.h"

#include <QFileDialog>
#include <QStackedWidget>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace panes::supply {

void SupplyTab::connectReview()
{
    connect(m_review, &SupplyReview::chosen, this, [this] {
        if (m_pages->currentIndex() == ReviewPage)
            openSubmission();
    });
    connect(m_review, &SupplyReview::stepRequested, this,
            [this](const domain::Submission &on, const domain::SubmissionStep &step) {
                submit(domain::stepSubmission(on, step), false);
            });
    connect(m_review, &SupplyReview::correctRequested, this, &SupplyTab::correct);
    const auto told = [this](const core::Result<void> &done) {
        if (!done)
            m_review->say(common::describe(done.error()).sentence);
    };
    connect(m_review, &SupplyReview::retryRequested, this,
            [this, told](const QString &editId, qint64 onVersion) {
                m_with.sync.retryEdit(editId, onVersion).then(this, told);
            });
    connect(m_review, &SupplyReview::discardRequested, this, [this, told](const QString &editId) {
        m_with.sync.discardEdit(editId).then(this, told);
    });
}

void SupplyTab::check()
{
    const auto &opened = m_board.asked().opened;
    if (!opened)
        return;
    const auto who = actor();
    if (m_pages->currentIndex() == EntryPage) {
        const auto &task = m_entry->task();
        if (task)
            m_board.check(*opened,
                          m_entry->grid().typed(task->agency, who.name, m_with.clock.now()));
        return;
    }
    const auto *current = m_review->current();
    if (!current || items::SupplyKey{current->record.feedId, current->record.period} != *opened)
        return;
    domain::Submission on = current->record;
    if (!on.decidedAt.isValid())
        on.decidedAt = on.enteredAt;
    std::vector<domain::Observation> values;
    for (const auto &value : domain::valuesOf(on))
        values.push_back(domain::observationOf(value, on));
    m_board.check(*opened, std::move(values));
}

void SupplyTab::send(const std::vector<domain::SubmittedValue> &values, const QString &reason)
{
    if (const auto &correcting = m_entry->correcting()) {
        const domain::SubmissionStep step{domain::SubmissionVerb::Correct, reason, values};
        if (const auto fault = domain::faultOf(step, *correcting, actor()))
            return m_entry->say(words::fault(*fault));
        return sendEntry(domain::stepSubmission(*correcting, step));
    }
    const auto &task = m_entry->task();
    if (!task)
        return;
    domain::Submission written;
    written.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    written.feedId = task->key.feed;
    written.agencyId = task->agency;
    written.period = task->key.period;
    domain::setValues(written, values);
    if (const auto fault = domain::faultOf(written, actor()))
        return m_entry->say(words::fault(*fault));
    sendEntry(domain::openSubmission(written));
}

/// Asked of the outbox itself, behind everything that was handed over: what is on its way or was
/// not accepted is not sent a second time beside it.
void SupplyTab::sendEntry(const domain::Edit &edit)
{
    m_entry->setSending(true);
    m_with.sync.edits(domain::Collection::Submissions, {})
        .then(this, [this, edit](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            const auto standings = edits ? syncing::standings(*edits)
                                         : std::vector<domain::EditStanding>();
            if (!domain::rivalOf(domain::broughtBy(edit), standings))
                return submit(edit, true);
            m_entry->setSending(false);
            m_entry->say(tr("Not sent: some of these lines were sent before and wait, or were not "
                            "accepted."));
            readEdits();
        });
}

/// "Saved" is said only when the outbox has it on disk; until then what was typed stays.
void SupplyTab::submit(const domain::Edit &edit, bool ofEntry)
{
    beginWork();
    m_with.sync.submit(edit).then(this, [this, ofEntry](const core::Result<QString> &saved) {
        const QString sentence = saved ? tr("Saved on this desk, on its way to the backend.")
                                       : tr("Not saved. %1").arg(common::sentenceOf(saved.error()));
        if (ofEntry)
            m_entry->setSending(false);
        if (ofEntry && saved)
            m_entry->forget();
        if (ofEntry)
            m_entry->say(sentence);
        else
            m_review->say(sentence);
        endWork();
    });
}

void SupplyTab::correct(const domain::Submission &on)
{
    m_toCorrect = on;
    m_chips->choose(EntryPage);
    m_pages->setCurrentIndex(EntryPage);
    ask(items::SupplyKey{on.feedId, on.period});
}

void SupplyTab::importFile()
{
    auto *chooser = new QFileDialog(this, tr("Import values from a file"));
    chooser->setObjectName(u"open-file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Tables (*.xlsx *.csv *.txt)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *dialog = new SupplyImportDialog(m_entry->grid().lines(), m_with.theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SupplyImportDialog::taken, this,
                [this](const std::vector<exchange::SupplyRead> &read) {
                    m_entry->grid().take(read);
                    m_entry->say(tr("%n row(s) taken over. Look at what is to be confirmed, then "
                                    "send.",
                                    nullptr, int(read.size())));
                });
        dialog->open();
        dialog->readFile(path);
    });
    chooser->open();
}

void SupplyTab::saveForm()
{
    const auto &task = m_entry->task();
    if (!task)
        return;
    exchange::SupplyTexts texts;
    texts.title = tr("%1, %2", "name of a feed, period")
                      .arg(task->feedName, common::indicators::periodText(task->period));
    texts.subtitles = {tr("Due %1. Fill in “%2” or mark “%3”; leave the key as it is.")
                           .arg(common::format::dateTime(task->dueAt),
                                words::column(exchange::SupplyColumn::Value),
                                words::column(exchange::SupplyColumn::Nothing))};
    texts.nothing = u"x"_s;
    for (size_t each = 0; each < exchange::kSupplyColumns; ++each)
        texts.columns[each] = words::column(exchange::SupplyColumn(each));
    const auto table = exchange::supplyForm(m_entry->grid().lines(), m_entry->grid().entries(),
                                            texts);
    common::askAndSave(
        this, {tr("Save as a form"),
               table.title,
               {{tr("Excel workbook"), u"xlsx"_s}, {tr("CSV, Vietnamese form"), u"csv"_s}},
               [table](const QString &path, const QString &suffix) {
                   return suffix == "csv"_L1
                              ? exchange::writeCsv(table, exchange::CsvForm::Vietnamese, path)
                              : exchange::writeXlsx(table, path);
               },
               [this](const QString &sentence) { m_entry->say(sentence); }});
}

} // namespace panes::supply
