// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/oracle.h"

#include "tests/convergence/compare.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::EditState;

namespace convergence {

QStringList Oracle::unrest(Console &console) const
{
    QStringList wrong;
    const auto status = console.status();
    const QString where = u"console %1: "_s.arg(console.number());
    if (status.connection != syncing::Connection::Live &&
        status.connection != syncing::Connection::Polling)
        wrong << where + u"connection %1"_s.arg(int(status.connection));
    if (status.queuedEdits > 0)
        wrong << where + u"%1 edits wait"_s.arg(status.queuedEdits);
    for (const auto &line : status.collections) {
        if (line.error || !line.complete)
            wrong << where + domain::code(line.collection) + u' ' +
                         (line.error ? line.error->detail : u"is not complete"_s);
    }
    return wrong + lostEdits(console);
}

QStringList Oracle::differences(Console &console) const
{
    QSet<QString> drafts;
    for (const auto &edit : console.edits()) {
        if (edit.edit.verb == domain::kOpenVerb)
            drafts << edit.edit.recordId;
    }
    QStringList wrong;
    for (const Collection collection : domain::kCollections)
        wrong += convergence::differences(collection, m_backend.feed(collection).records(),
                                          console.cache(), drafts);
    for (QString &line : wrong)
        line.prepend(u"console %1, "_s.arg(console.number()));
    return wrong;
}

/// Lost by a restore, and no console can know: others have carried its record past it since, or it
/// was deleted before (doc/adr/0020).
bool Oracle::isPastRecall(const World::Taken &edit) const
{
    const qint64 made = m_backend.madeVersion(edit.id.toLatin1());
    const auto record = m_backend.feed(Collection::Reports).record(edit.record);
    if (made == 0 || m_backend.restores() == 0)
        return false;
    return record ? record->value("version"_L1).toInteger() >= made
                  : m_backend.wasDeleted(edit.record);
}

QString Oracle::fateOf(const World::Taken &edit, Console &console) const
{
    const int applied = m_backend.applied(edit.id.toLatin1());
    const bool isThere = applied == 1 || (applied == 0 && isPastRecall(edit));
    const auto all = console.edits(edit.record);
    const auto found = std::ranges::find(all, edit.id,
                                         [](const auto &entry) { return entry.edit.id; });
    if (found == all.end()) // what was accepted is forgotten after a day
        return isThere ? QString() : u"is neither here nor there"_s;
    switch (found->state) {
    case EditState::Queued:
    case EditState::Sending:
        return u"still waits"_s;
    case EditState::Accepted:
        return isThere ? QString()
                       : u"(%1 on %2, tried %3 times, version %4, restores %5, deleted %6) was "
                         "accepted and is there %7 times"_s.arg(found->edit.verb)
                             .arg(found->edit.baseVersion)
                             .arg(found->attempts)
                             .arg(m_backend.madeVersion(edit.id.toLatin1()))
                             .arg(m_backend.restores())
                             .arg(m_backend.wasDeleted(edit.record) ? 1 : 0)
                             .arg(applied);
    case EditState::Refused:
    case EditState::Conflict:
        if (found->errorName == syncing::kLostEdit)
            return applied > 0 ? u"is said to be lost (%1; on %2, tried %3 times, version %4)"_s
                                     .arg(found->errorDetail)
                                     .arg(found->edit.baseVersion)
                                     .arg(found->attempts)
                                     .arg(m_backend.madeVersion(edit.id.toLatin1()))
                               : QString();
        return applied == 0 ? QString() : u"was refused and is there all the same"_s;
    case EditState::Dropped:
        break;
    }
    return edit.dropped ? QString() : u"was given up by nobody"_s;
}

QStringList Oracle::lostEdits(Console &console) const
{
    QStringList wrong;
    for (const World::Taken &edit : m_taken) {
        const QString fate = edit.console == console.number() ? fateOf(edit, console) : QString();
        if (!fate.isEmpty())
            wrong << u"console %1: the edit %2 of %3 %4"_s.arg(console.number())
                         .arg(edit.marker, edit.record, fate);
    }
    return wrong;
}

QStringList Oracle::lostUpdates() const
{
    QStringList wrong;
    QSet<QByteArray> known;
    std::map<QString, int> entries;
    for (const auto &[id, event] : m_backend.feed(Collection::ReportEvents).records())
        ++entries[event.value("text"_L1).toString()];
    for (const World::Taken &edit : m_taken) {
        const QByteArray key = edit.id.toLatin1();
        known << key;
        const int applied = m_backend.applied(key);
        if (applied > 1)
            wrong << u"the backend has %1 %2 times"_s.arg(edit.marker).arg(applied);
        const bool hasHistory = !edit.marker.isEmpty() &&
                                m_backend.feed(Collection::Reports).record(edit.record);
        if (hasHistory && entries[edit.marker] != applied)
            wrong << u"%1 is %2 times in the history of %3 and was accepted %4 times"_s
                         .arg(edit.marker)
                         .arg(entries[edit.marker])
                         .arg(edit.record)
                         .arg(applied);
    }
    for (const auto &[key, times] : m_backend.allApplied()) {
        if (!known.contains(key))
            wrong << u"the backend has an edit that nobody made: "_s + QString::fromLatin1(key);
    }
    return wrong;
}

} // namespace convergence
