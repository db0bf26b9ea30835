// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/editdesk.h"

#include "models/core/clock.h"
#include "models/domain/walledits.h"
#include "models/sync/outboxsender.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

/// How long it is remembered what was accepted: a backend may be restored from a weekly backup.
constexpr int kRememberedDays = 8;
constexpr int kShownDays = 1;
/// For so long a backend answers an Idempotency-Key as the first time (openapi.yaml).
constexpr int kAnsweredDays = 7;

/// The backend has said no.
bool isSettled(domain::EditState state)
{
    return state == domain::EditState::Conflict || state == domain::EditState::Refused;
}

std::unexpected<core::Error> notOpen()
{
    return core::failure(core::ErrorKind::Storage, u"the outbox could not be opened"_s);
}

} // namespace

EditDesk::EditDesk(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

core::Result<void> EditDesk::open(const QString &path, const QByteArray &key)
{
    auto outbox = store::Outbox::open(path, key);
    if (!outbox)
        return std::unexpected(outbox.error());
    m_outbox.emplace(std::move(*outbox));
    return {};
}

core::Result<domain::Edit> EditDesk::submit(domain::Edit edit, const QString &author)
{
    if (!m_outbox)
        return notOpen();
    edit.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    edit.createdAt = m_clock.now();
    edit.author = author;
    if (auto added = m_outbox->add(edit, m_account); !added)
        return std::unexpected(added.error());
    edit.file.clear();
    Q_EMIT changed();
    return edit;
}

core::Result<std::vector<PendingEdit>> EditDesk::edits(domain::Collection collection,
                                                       const QString &recordId) const
{
    if (!m_outbox)
        return std::vector<PendingEdit>{};
    const auto entries = recordId.isEmpty() ? m_outbox->entries()
                                            : m_outbox->entriesFor(collection, recordId);
    if (!entries)
        return std::unexpected(entries.error());
    const QDateTime shown = m_clock.now().addDays(-kShownDays);
    std::vector<PendingEdit> found;
    for (const store::OutboxEntry &entry : *entries) {
        if (entry.state != domain::EditState::Accepted || entry.edit.createdAt >= shown) {
            found.push_back(toPending(entry));
            found.back().ofOther = isOfOther(entry);
        }
    }
    return found;
}

core::Result<domain::Edit> EditDesk::drop(const QString &editId)
{
    if (!m_outbox)
        return notOpen();
    const auto entry = m_outbox->entry(editId);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return core::failure(core::ErrorKind::NotFound, u"no edit "_s + editId);
    if ((*entry)->state == domain::EditState::Accepted)
        return core::failure(core::ErrorKind::InvalidArgument, u"the backend has it already"_s);
    if (auto dropped = m_outbox->drop(editId, m_clock.now()); !dropped)
        return std::unexpected(dropped.error());
    Q_EMIT changed();
    return (*entry)->edit;
}

core::Result<void> EditDesk::retry(const QString &editId, std::optional<qint64> onVersion)
{
    if (!m_outbox)
        return notOpen();
    auto found = m_outbox->entry(editId);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->state == domain::EditState::Accepted)
        return {};
    auto entry = **found;
    // The backend may remember that it has answered, though it does not have the edit any more.
    if (entry.errorName == kLostEdit && entry.state == domain::EditState::Conflict) {
        entry.edit.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        entry.errorName.clear();
        entry.errorDetail.clear();
        if (auto renamed = m_outbox->rename(editId, entry.edit.id); !renamed)
            return renamed;
    }
    // What is on its way may have been accepted on the version it was sent with: an answer that
    // cannot be read is counted from there.
    if (entry.attempts == 0 || isSettled(entry.state))
        entry.edit.baseVersion = onVersion.value_or(entry.edit.baseVersion);
    entry.state = domain::EditState::Queued;
    entry.nextAttempt = {};
    if (auto updated = m_outbox->update(entry); !updated)
        return updated;
    Q_EMIT changed();
    return {};
}

core::Result<std::vector<domain::Edit>> EditDesk::findLost(domain::Collection collection,
                                                           const Here &here, Missing missing)
{
    if (!m_outbox)
        return notOpen();
    const auto answered = m_outbox->answered(collection);
    if (!answered)
        return std::unexpected(answered.error());
    using enum domain::EditState;
    const QDateTime asked = m_clock.now().addDays(-kAnsweredDays);
    QSet<QString> openedHere;
    for (const auto &[entry, recordId, version] : *answered) {
        if (entry.edit.verb == domain::kOpenVerb)
            openedHere.insert(recordId);
    }
    std::vector<domain::Edit> lost;
    bool doubted = false;
    for (const auto &[entry, recordId, version] : *answered) {
        const auto now = here(collection, recordId);
        if (!now)
            return std::unexpected(now.error());
        // Version 0: opened here, and no feed has brought it, not even the one just read to its
        // end.
        const bool isKnown = *now && ((*now)->version > 0 || (*now)->retired);
        const bool isGone = !isKnown || (*now)->retired;
        if (isGone && (missing == Missing::IsNoProof || domain::mayBeRemoved(collection)))
            continue;
        if (isKnown ? !isGone && (*now)->version >= version : !openedHere.contains(recordId))
            continue;
        const bool ownsRecord = entry.edit.collection == collection;
        if (!ownsRecord) {
            const auto owner = here(entry.edit.collection, entry.edit.recordId);
            if (!owner)
                return std::unexpected(owner.error());
            if (!*owner || (*owner)->retired) // gone with it
                continue;
        }
        const bool isAsked = ownsRecord && isGone && entry.edit.createdAt > asked;
        if (!isKnown && !isAsked) // deleted, most likely, and nobody can be asked
            continue;
        const QString detail = isGone ? u"the backend does not have the record any more"_s
                                      : u"accepted as version %1, the backend has %2"_s.arg(version)
                                            .arg((*now)->version);
        if (auto kept = m_outbox->lose(entry.edit.id, isAsked ? Queued : Conflict, kLostEdit,
                                       detail);
            !kept)
            return std::unexpected(kept.error());
        doubted = true;
        if (!isAsked)
            lost.push_back(entry.edit);
    }
    if (doubted)
        Q_EMIT changed();
    return lost;
}

core::Result<QStringList> EditDesk::openedAgain(domain::Collection collection) const
{
    if (!m_outbox)
        return notOpen();
    const auto answered = m_outbox->answered(collection);
    if (!answered)
        return std::unexpected(answered.error());
    QStringList opened;
    for (const auto &[entry, recordId, version] : *answered) {
        if (entry.edit.verb == domain::kOpenVerb && entry.attempts > 1)
            opened << recordId;
    }
    return opened;
}

void EditDesk::tidy()
{
    if (m_outbox) [[maybe_unused]]
        const auto pruned = m_outbox->prune(m_clock.now().addDays(-kRememberedDays));
}

EditDesk::Count EditDesk::count() const
{
    Count count;
    const auto entries = m_outbox ? m_outbox->entries()
                                  : core::Result<std::vector<store::OutboxEntry>>();
    if (!entries)
        return count;
    using enum domain::EditState;
    count.waiting = int(std::ranges::count_if(*entries, [](const auto &entry) {
        return entry.state == Queued || entry.state == Sending;
    }));
    count.refused = int(entries->size()) - count.waiting;
    return count;
}

core::Result<void> EditDesk::hurry()
{
    return m_outbox ? m_outbox->hurry() : core::Result<void>();
}

QDateTime EditDesk::nextRetry() const
{
    QDateTime next;
    const auto entries = m_outbox ? m_outbox->entries()
                                  : core::Result<std::vector<store::OutboxEntry>>();
    if (!entries)
        return next;
    for (const auto &entry : *entries) {
        if (entry.state == domain::EditState::Queued && entry.nextAttempt.isValid() &&
            !isOfOther(entry) && (!next.isValid() || entry.nextAttempt < next))
            next = entry.nextAttempt;
    }
    return next;
}

} // namespace syncing
