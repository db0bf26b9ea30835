// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with sources.
#include "models/domain/mediaedits.h"
#include "models/sync/opmlsources.h"
#include "models/sync/syncservice.h"
#include "widgets/panes/media/mediaimportdialog.h"
#include "widgets/panes/media/opmlimportdialog.h"
#include "widgets/panes/media/sourcedialog.h"
#include "widgets/panes/media/sourcestab.h"

#include <QFile>
#include <QFileDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// How often a feed is read again that was paused.
constexpr int kResumedMinutes = 30;
constexpr qint64 kMostListBytes = 20'000'000;

} // namespace

void SourcesTab::add()
{
    SourceDialog dialog({}, records(), m_with.theme, this);
    if (dialog.exec() == QDialog::Accepted)
        m_writer.submit(domain::openEdit(dialog.source()));
}

void SourcesTab::change()
{
    const SourceRow *row = current();
    if (!row || !row->isRecord || row->shown.waiting || !mayChange())
        return;
    const domain::MediaSource seen = row->shown.record;
    SourceDialog dialog(seen, records(), m_with.theme, this);
    if (dialog.exec() != QDialog::Accepted || dialog.source() == seen)
        return;
    m_writer.submit(domain::reviseEdit(seen, dialog.source()));
}

void SourcesTab::pauseOrResume()
{
    const SourceRow *row = current();
    if (!row || row->shown.waiting || !mayChange())
        return;
    domain::MediaSource changed = row->shown.record;
    changed.feedMinutes = changed.feedMinutes > 0 ? 0 : kResumedMinutes;
    m_writer.submit(domain::reviseEdit(row->shown.record, changed));
}

void SourcesTab::setCollecting(bool on)
{
    m_with.settings.setValue(kCollectsSetting, on);
    m_with.sync.setCollecting(on);
    showDesk();
}

/// Asks for a file that exists; nothing blocks meanwhile.
void SourcesTab::askForFile(const QString &title, const QString &forms,
                            const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(u"open-file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({forms, tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void SourcesTab::importList()
{
    askForFile(tr("Import a list of feeds"), tr("Lists of feeds (%1)").arg(u"*.opml *.xml"_s),
               [this](const QString &path) { offerList(path); });
}

void SourcesTab::offerList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("The file cannot be opened: %1").arg(file.errorString()));
    if (file.size() > kMostListBytes)
        return say(tr("The file is too large for a list of feeds."));
    auto offered = syncing::offeredSources(file.readAll(), records());
    if (!offered)
        return say(tr("The file is no list of feeds (OPML) that can be read."));
    if (offered->empty())
        return say(tr("The list holds no feed."));
    auto *dialog = new OpmlImportDialog(std::move(*offered), m_with.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        std::vector<domain::Edit> edits;
        for (const domain::MediaSource &source : dialog->chosen())
            edits.push_back(domain::openEdit(source));
        m_writer.submitAll(edits);
    });
    dialog->open();
}

void SourcesTab::importItems()
{
    askForFile(tr("Import items from a file"), tr("Tables (%1)").arg(u"*.csv *.tsv *.txt *.xlsx"_s),
               [this](const QString &path) {
                   auto *dialog = new MediaImportDialog(m_with, records(), this);
                   dialog->setAttribute(Qt::WA_DeleteOnClose);
                   dialog->open();
                   dialog->readFile(path);
               });
}

} // namespace panes::media
