// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/editwriter.h"

#include "widgets/common/errortext.h"

namespace common {

EditWriter::EditWriter(Outbox outbox, QObject *parent)
    : QObject(parent)
    , m_outbox(std::move(outbox))
{
}

void EditWriter::submitAll(const std::vector<domain::Edit> &edits)
{
    if (edits.empty())
        return;
    ++m_running;
    Q_EMIT busyChanged(true);
    QList<QFuture<core::Result<QString>>> all;
    QStringList records;
    for (const domain::Edit &edit : edits) {
        all << m_outbox.submit(edit);
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
            Q_EMIT busyChanged(isBusy());
        });
}

void EditWriter::tell(const QList<QFuture<core::Result<QString>>> &all)
{
    qsizetype saved = 0;
    QString trouble;
    for (const auto &one : all) {
        const auto answer = one.result();
        saved += answer ? 1 : 0;
        if (!answer && trouble.isEmpty())
            trouble = sentenceOf(answer.error());
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

void EditWriter::retry(const QString &editId, qint64 onVersion)
{
    follow(m_outbox.retry(editId, onVersion));
}

void EditWriter::discard(const QString &editId)
{
    follow(m_outbox.discard(editId));
}

/// What cannot be done is said; what can, shows.
void EditWriter::follow(QFuture<core::Result<void>> done)
{
    done.then(this, [this](const core::Result<void> &result) {
        Q_EMIT said(result ? QString() : describe(result.error()).sentence);
    });
}

} // namespace common
