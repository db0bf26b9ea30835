// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/sourcewriter.h"

#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"

namespace panes::media {

SourceWriter::SourceWriter(syncing::SyncService &sync, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
{
}

void SourceWriter::submitAll(const std::vector<domain::Edit> &edits)
{
    if (edits.empty())
        return;
    ++m_running;
    Q_EMIT busyChanged();
    QList<QFuture<core::Result<QString>>> all;
    QStringList records;
    for (const domain::Edit &edit : edits) {
        all << m_sync.submit(edit);
        records << edit.recordId;
    }
    QtFuture::whenAll(all.begin(), all.end())
        .then(this, [this, records](const QList<QFuture<core::Result<QString>>> &done) {
            --m_running;
            for (qsizetype i = 0; i < done.size(); ++i) {
                if (done.at(i).result())
                    Q_EMIT stored(records.at(i));
            }
            tell(done);
            Q_EMIT busyChanged();
        });
}

/// "Saved" is said only of what the outbox has on disk.
void SourceWriter::tell(const QList<QFuture<core::Result<QString>>> &all)
{
    qsizetype saved = 0;
    QString trouble;
    for (const auto &one : all) {
        const auto answer = one.result();
        saved += answer ? 1 : 0;
        if (answer || !trouble.isEmpty())
            continue;
        const auto error = common::describe(answer.error());
        trouble = tr("%1 %2", "error sentence and next step").arg(error.sentence, error.nextStep);
    }
    const QString done = all.size() == 1
                             ? tr("Saved on this desk.")
                             : tr("%n change(s) saved on this desk.", nullptr, int(saved));
    if (saved == all.size())
        Q_EMIT said(done);
    else
        Q_EMIT said(saved == 0 ? trouble
                               : tr("%1 %2", "what is saved, what is not").arg(done, trouble));
}

void SourceWriter::retry(const QString &editId, qint64 onVersion)
{
    follow(m_sync.retryEdit(editId, onVersion));
}

void SourceWriter::discard(const QString &editId)
{
    follow(m_sync.discardEdit(editId));
}

/// What cannot be done is said; what can, shows.
void SourceWriter::follow(QFuture<core::Result<void>> done)
{
    done.then(this, [this](const core::Result<void> &result) {
        Q_EMIT said(result ? QString() : common::describe(result.error()).sentence);
    });
}

} // namespace panes::media
