// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What runs beside the GUI thread: reading the file, making the plan, comparing with the cache.
#include "models/core/clock.h"
#include "models/exchange/xlsxreader.h"
#include "models/items/directory.h"
#include "models/items/knownmedia.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/panes/media/importmapping.h"
#include "widgets/panes/media/importpreview.h"
#include "widgets/panes/media/importsources.h"
#include "widgets/panes/media/importtext.h"
#include "widgets/panes/media/mediaimportdialog.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {

/// A file as it was read, or why it was not.
struct MediaImportDialog::FileRead {
    core::Result<exchange::ReadTable> table;
    exchange::FileKind kind = exchange::FileKind::Text;
    qint64 bytes = 0;
};

namespace {

core::Result<exchange::ReadTable> tableOf(const QByteArray &bytes, exchange::FileKind kind,
                                          int sheet)
{
    return kind == exchange::FileKind::Workbook && sheet > 0 ? exchange::readXlsx(bytes, sheet)
                                                             : exchange::readTable(bytes);
}

/// Ids of items that this desk has brought in and that are on their way to the backend.
QSet<QString> idsOnTheirWay(const std::vector<syncing::PendingEdit> &edits)
{
    QSet<QString> ids;
    for (const syncing::PendingEdit &pending : edits) {
        if (pending.edit.verb != domain::kCollectVerb || !domain::isOnItsWay(pending.state))
            continue;
        const QJsonArray items = pending.edit.payload.value("items"_L1).toArray();
        for (const QJsonValue &item : items)
            ids.insert(item.toObject().value("id"_L1).toString());
    }
    return ids;
}

} // namespace

void MediaImportDialog::readFile(const QString &path)
{
    m_path = path;
    readSheet(0);
}

void MediaImportDialog::readSheet(int sheet)
{
    work(tr("Reading %1…", "name of a file").arg(QFileInfo(m_path).fileName()));
    QtConcurrent::run([path = m_path, sheet] {
        return std::make_shared<FileRead>(read(path, sheet));
    }).then(this, [this, mine = ++m_newest](const std::shared_ptr<FileRead> &file) {
        if (mine == m_newest)
            takeFile(*file);
    });
}

MediaImportDialog::FileRead MediaImportDialog::read(const QString &path, int sheet)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {core::failure(core::ErrorKind::NotFound, file.errorString()), {}, -1};
    if (const qint64 size = file.size(); size > exchange::kMostFileBytes)
        return {core::failure(core::ErrorKind::InvalidArgument, u"too large"_s), {}, size};
    const QByteArray bytes = file.readAll();
    const auto kind = exchange::fileKindOf(bytes);
    return {tableOf(bytes, kind, sheet), kind, bytes.size()};
}

void MediaImportDialog::takeFile(FileRead &read)
{
    if (read.table)
        return takeTable(std::make_shared<exchange::ReadTable>(std::move(*read.table)));
    m_result->setText(unreadText(read.table.error(), read.kind, read.bytes));
    showPage(Result);
}

/// In a copy: a plan may still be being made of the table as it was.
void MediaImportDialog::headAt(int rowNumber)
{
    work(tr("Reading the columns…"));
    QtConcurrent::run([table = m_table, rowNumber] {
        auto changed = std::make_shared<exchange::ReadTable>(*table);
        exchange::headAt(*changed, rowNumber);
        return changed;
    }).then(this, [this, mine = ++m_newest](const std::shared_ptr<exchange::ReadTable> &table) {
        if (mine == m_newest)
            takeTable(table);
    });
}

void MediaImportDialog::takeTable(std::shared_ptr<const exchange::ReadTable> table)
{
    m_table = std::move(table);
    m_mapping->setTable(m_table);
    showPage(Mapping);
}

ImportTask MediaImportDialog::task(SourceChoices choices) const
{
    std::vector<domain::MediaRule> rules;
    for (const auto &shown : m_rules.shown())
        rules.push_back(shown.record);
    const auto reference = m_with.directory.reference();
    return {.table = m_table,
            .mapping = m_mapping->mapping(),
            .sources = m_known,
            .rules = std::move(rules),
            .units = {reference->units.cbegin(), reference->units.cend()},
            .choices = std::move(choices),
            .now = m_with.clock.now()};
}

void MediaImportDialog::showFailure(const core::Error &error)
{
    m_result->setText(common::sentenceOf(error));
    showPage(Result);
}

/// As long as the rules are being read, it waits for them.
void MediaImportDialog::plan()
{
    m_planning = true;
    if (m_rules.error())
        return showFailure(*m_rules.error());
    if (m_plan)
        return makePlan(m_preview->sources().choices(), false);
    work(tr("Comparing with what is known…"));
    if (m_rules.content())
        makePlan({}, true);
}

/// Made twice: the first finds the sources that are not known, the second knows what becomes of
/// them.
void MediaImportDialog::makePlan(SourceChoices choices, bool first)
{
    QtConcurrent::run([task = task(std::move(choices))] {
        return std::make_shared<ImportPlan>(planImport(task));
    }).then(this, [this, first, mine = ++m_newest](const std::shared_ptr<ImportPlan> &plan) {
        if (mine != m_newest)
            return;
        auto &sources = m_preview->sources();
        if (first)
            sources.setNames(plan->bySource, plan->file.origins, m_known);
        if (first && sources.count() > 0)
            return makePlan(sources.choices(), false);
        dropKnown(plan);
    });
    showState();
}

void MediaImportDialog::dropKnown(const std::shared_ptr<ImportPlan> &plan)
{
    QStringList ids;
    for (const domain::MediaItem &item : plan->items)
        ids << item.id.value;
    auto known = items::knownMedia(m_with.readers, ids);
    auto edits = m_with.sync.edits(domain::Collection::MediaItems, {});
    known.then(this, [this, plan, edits,
                      mine = ++m_newest](const core::Result<QSet<QString>> &inCache) mutable {
        if (mine != m_newest)
            return;
        if (!inCache)
            return showFailure(inCache.error());
        edits.then(
            this, [this, plan, mine, all = *inCache](
                      const core::Result<std::vector<syncing::PendingEdit>> &pending) mutable {
                if (mine != m_newest)
                    return;
                if (!pending)
                    return showFailure(pending.error());
                all.unite(idsOnTheirWay(*pending));
                showPlan(std::make_shared<const ImportPlan>(withoutKnown(std::move(*plan), all)));
            });
    });
}

void MediaImportDialog::showPlan(std::shared_ptr<const ImportPlan> plan)
{
    m_plan = std::move(plan);
    m_planning = false;
    m_preview->setPlan(m_plan, m_table->heading, m_with.directory.reference());
    if (m_pages->currentIndex() != Preview)
        showPage(Preview);
    showState();
}

} // namespace panes::media
