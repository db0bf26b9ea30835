// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/workload.h"

#include "models/store/migrations.h"
#include "models/store/statement.h"

#include "tests/support/cache.h"
#include "tests/support/records.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using domain::Collection;
using store::ChangeWriter;

namespace durability {
namespace {

const QString kWorkKey = u"key-1"_s;
constexpr qint64 kAttachmentRoom = 12'000; ///< for two or three, so that older ones give way

QDateTime now()
{
    return support::RecordSource::epoch();
}

/// Checkpoints come often, so that small files see many.
constexpr int kPagesPerCheckpoint = 120;

QByteArray photo(int number, int size)
{
    QByteArray bytes(size, char('a' + number));
    bytes.prepend(QByteArray::number(number));
    return bytes;
}

Step opening()
{
    return {"open", [](Desk &desk) { return desk.open(); }, true};
}

Step closing()
{
    return {"close",
            [](Desk &desk) -> core::Result<void> {
                desk.close();
                return {};
            },
            true};
}

Step checkpoint()
{
    return {"checkpoint",
            [](Desk &desk) { return desk.cache().checkpoint(store::Checkpoint::Empty); }, true};
}

/// Edit "edit-<number>" of a report, with a file when it has a size.
Step adding(int number, const QString &record, int fileSize = 0)
{
    const domain::Edit edit{u"edit-%1"_s.arg(number),
                            Collection::Reports,
                            record,
                            number,
                            fileSize > 0 ? QString(domain::kAttachVerb) : u"comment"_s,
                            {{u"text"_s, u"ý kiến %1"_s.arg(number)}},
                            now(),
                            u"Lan"_s,
                            {{u"title"_s, u"trước khi sửa"_s}},
                            fileSize > 0 ? photo(number, fileSize) : QByteArray()};
    return {"add " + edit.id.toUtf8(), [edit](Desk &desk) -> core::Result<void> {
                const auto there = desk.outbox().entry(edit.id);
                if (!there)
                    return std::unexpected(there.error());
                return *there ? core::Result<void>() : desk.outbox().add(edit);
            }};
}

/// The answer to an edit, as the sender writes it down.
Step settling(int number, domain::EditState state, int attempts = 1)
{
    const QString id = u"edit-%1"_s.arg(number);
    return {"settle " + id.toUtf8(), [=](Desk &desk) -> core::Result<void> {
                auto entry = desk.outbox().entry(id);
                if (!entry)
                    return std::unexpected(entry.error());
                if (!*entry)
                    return core::failure(core::ErrorKind::NotFound, id);
                store::OutboxEntry &known = **entry;
                known.state = state;
                known.attempts = attempts;
                known.nextAttempt = now().addSecs(attempts);
                known.errorName = u"network"_s;
                return desk.outbox().update(known);
            }};
}

Step following(int number, qint64 version)
{
    return {"follow", [=](Desk &desk) -> core::Result<void> {
                const auto entry = desk.outbox().entry(u"edit-%1"_s.arg(number));
                if (!entry)
                    return std::unexpected(entry.error());
                return *entry ? desk.outbox().follow(**entry, version)
                              : core::failure(core::ErrorKind::NotFound);
            }};
}

Step dropping(int number)
{
    return {"drop",
            [=](Desk &desk) { return desk.outbox().drop(u"edit-%1"_s.arg(number), now()); }};
}

Step pruning()
{
    return {"prune", [](Desk &desk) { return desk.outbox().prune(now().addDays(1)); }};
}

constexpr int kAttachmentSize = 5000;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Step keeping(int number)
{
    const QByteArray bytes = photo(number, kAttachmentSize);
    return {"attachment",
            [=](Desk &desk) { return desk.attachments().write(hashOf(bytes), bytes); }};
}

Step finishing(Collection collection)
{
    return {"finish",
            [=](Desk &desk) { return ChangeWriter(desk.cache()).finishBulk(collection); }};
}

Step restarting()
{
    return {
        "restart", [](Desk &desk) -> core::Result<void> {
            const auto state = store::SyncStateRepository(desk.cache()).state(Collection::Reports);
            if (!state)
                return std::unexpected(state.error());
            return WorkloadFeed::isAgain(*state)
                       ? core::Result<void>()
                       : ChangeWriter(desk.cache()).restart(state->collection);
        }};
}

} // namespace

core::Result<void> Desk::open()
{
    if (!m_profile) {
        auto profile = store::Profile::acquire(m_directory);
        if (!profile)
            return std::unexpected(profile.error());
        m_profile = std::move(*profile);
    }
    if (!m_cacheIsOpen) {
        const auto opened = m_profile->openCache(support::key(), kWorkKey, true);
        if (!opened)
            return std::unexpected(opened.error());
        if (*opened == store::CacheEvent::DamagedSetAside)
            return core::failure(core::ErrorKind::Internal, u"a sound cache was set aside"_s);
        if (m_profile->outboxEvent() != store::OutboxEvent::Sound)
            return core::failure(core::ErrorKind::Internal, u"a sound outbox was doubted"_s);
        m_cacheIsOpen = true;
        cache().checkpointEvery(kPagesPerCheckpoint);
    }
    if (!m_outbox) {
        auto outbox = store::Outbox::open(m_profile->outboxPath(), support::key());
        if (!outbox)
            return std::unexpected(outbox.error());
        m_outbox = std::move(*outbox);
    }
    if (!m_attachments) {
        auto attachments = store::BlobStore::open(path(u"attachments.db"_s), support::key(),
                                                  kAttachmentRoom);
        if (!attachments)
            return std::unexpected(attachments.error());
        m_attachments = std::move(*attachments);
    }
    return {};
}

void Desk::close()
{
    m_attachments.reset();
    m_outbox.reset();
    m_profile.reset();
    m_cacheIsOpen = false;
}

core::Result<void> Workload::applyNext(store::Database &cache,
                                       const store::CollectionState &state) const
{
    const domain::ChangesPage page = m_feed->next(state);
    ChangeWriter writer(cache);
    if (m_sabotage == Sabotage::CursorFirst && !state.cursor.isEmpty()) {
        store::CollectionState ahead = state;
        ahead.cursor = page.cursor;
        if (auto saved = store::SyncStateRepository(cache).save(ahead); !saved)
            return saved;
    }
    if (state.cursor.isEmpty() && state.generation == 0) {
        if (auto begun = writer.beginBulk(state.collection); !begun)
            return begun;
    }
    if (m_sabotage == Sabotage::PageInTwoParts) {
        domain::ChangesPage part = page;
        part.items.resize(part.items.size() / 2);
        part.snapshotCount.reset();
        part.more = true;
        auto half = writer.apply(state.collection, part, now()).and_then([&](const auto &) {
            return writer.commit();
        });
        if (!half)
            return half;
    }
    return writer.apply(state.collection, page, now()).and_then([&](const auto &) {
        return writer.commit();
    });
}

Step Workload::read(Collection collection, const QString &until) const
{
    return {"read " + until.toUtf8(), [=, self = *this](Desk &desk) -> core::Result<void> {
                for (;;) {
                    const auto state = store::SyncStateRepository(desk.cache()).state(collection);
                    if (!state)
                        return std::unexpected(state.error());
                    if (state->cursor == until)
                        return {};
                    if (auto done = self.applyNext(desk.cache(), *state); !done)
                        return done;
                }
            }};
}

Scene Workload::firstRead() const
{
    using enum Collection;
    const auto page = [](int number) { return WorkloadFeed::cursor(number); };
    return {"first-read",
            {opening(), read(Reports, page(1)), adding(1, u"r-1"_s), read(Reports, page(2)),
             read(Reports, page(3)), adding(2, u"r-1"_s, 6000), read(Reports, page(4)),
             read(Reports, page(m_feed->firstPages())), keeping(1), finishing(Reports),
             read(ReportEvents, page(1)), settling(1, domain::EditState::Sending),
             read(ReportEvents, page(2)), read(ReportEvents, page(3)), finishing(ReportEvents),
             adding(3, u"r-2"_s), closing()}};
}

Scene Workload::changes() const
{
    const auto page = [this](int number) {
        return read(Collection::Reports, WorkloadFeed::cursor(m_feed->firstPages() + number));
    };
    return {"changes", {opening(),       page(1),
                        following(1, 7), settling(1, domain::EditState::Accepted),
                        page(2),         adding(4, u"r-3"_s, 9000),
                        keeping(2),      page(3),
                        dropping(3),     page(4),
                        checkpoint(),    settling(2, domain::EditState::Queued, 3),
                        keeping(3),      page(5),
                        pruning(),       adding(5, u"r-1"_s),
                        page(6),         settling(4, domain::EditState::Accepted),
                        page(7),         pruning(),
                        keeping(4),      page(8),
                        closing()}};
}

Scene Workload::readAgain() const
{
    std::vector<Step> steps{opening(), restarting(), adding(6, u"r-4"_s, 300)};
    for (int i = 1; i <= m_feed->pagesAgain(); ++i) {
        steps.push_back(read(Collection::Reports, WorkloadFeed::cursorAgain(i)));
        if (i == 2)
            steps.push_back(settling(5, domain::EditState::Conflict));
    }
    steps.push_back(checkpoint());
    steps.push_back(dropping(5));
    steps.push_back(adding(7, u"r-4"_s));
    steps.push_back(closing());
    return {"full-re-read", steps};
}

std::vector<Scene> Workload::scenes() const
{
    return {firstRead(), changes(), readAgain()};
}

Scene Workload::upgrade() const
{
    using enum Collection;
    const auto page = [](int number) { return WorkloadFeed::cursor(number); };
    return {"upgrade",
            {opening(), adding(1, u"r-1"_s), read(ReportEvents, page(1)), adding(2, u"r-1"_s, 2000),
             read(ReportEvents, page(2)), read(ReportEvents, page(3)), finishing(ReportEvents),
             settling(1, domain::EditState::Accepted), pruning(), closing()}};
}

core::Result<void> Workload::makeOldDesk(const QString &directory)
{
    auto cache = store::Database::open(directory + u"/cache.db"_s, support::key(),
                                       store::OpenMode::ReadWriteCreate);
    auto outbox = store::Database::open(directory + u"/outbox.db"_s, support::key(),
                                        store::OpenMode::ReadWriteCreate);
    if (!cache || !outbox)
        return std::unexpected(cache ? outbox.error() : cache.error());
    const auto migrated = store::migrate(*cache, store::migrations(), 5).and_then([&](int) {
        return store::migrate(*outbox, store::migrations(u"outbox"_s), 1);
    });
    if (!migrated)
        return std::unexpected(migrated.error());
    return cache
        ->execute(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 59) "
            "INSERT INTO reports(id, version, generation, ord, open, outcome, title, sent_at) "
            "SELECT 'r-' || i, 1, 0, i << 20, 1, 0, 'old ' || i, i FROM n;"
            "INSERT INTO sync_state(collection, cursor, complete, record_count) "
            "VALUES('reports', 'p1', 1, 60), ('units', 'p1', 1, 0)")
        .and_then([&] {
            return outbox->execute(
                "INSERT INTO edits(id, collection, record_id, base_version, verb, payload, "
                "created_at, author, state) VALUES('old-1', 'reports', 'r-1', 1, 'comment', '{}', "
                "0, 'Lan', 0), ('old-2', 'reports', 'r-2', 1, 'comment', '{}', 0, 'Lan', 3)");
        });
}

core::Result<void> Workload::goOn(Desk &desk) const
{
    const auto state = store::SyncStateRepository(desk.cache()).state(Collection::Reports);
    if (!state)
        return std::unexpected(state.error());
    const bool end = state->cursor == WorkloadFeed::cursorAgain(m_feed->pagesAgain()) ||
                     state->cursor == WorkloadFeed::cursor(m_feed->pages());
    auto done = end ? core::Result<void>() : applyNext(desk.cache(), *state);
    return done.and_then([&] { return adding(99, u"r-9"_s).run(desk); });
}

QStringList Workload::editedRecords()
{
    return {u"r-1"_s, u"r-2"_s, u"r-3"_s, u"r-4"_s};
}

QStringList Workload::attachments()
{
    QStringList hashes;
    for (int number = 1; number <= 4; ++number)
        hashes.append(hashOf(photo(number, kAttachmentSize)));
    return hashes;
}

QString memoryFolder()
{
    const QString shared = u"/dev/shm"_s;
    return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + u"/ioc-durability"_s;
}

} // namespace durability
