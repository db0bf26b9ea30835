// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/sync/prefetch.h"
#include "tests/prefetch/pictureworld.h"

#include <QSignalSpy>

namespace prefetchtest {

inline constexpr int kPatience = 20'000;

/// A desk with the real stores; only the way to the backend is played.
class PlayedDesk
{
public:
    explicit PlayedDesk(PictureWorld &world)
        : m_world(world)
        , m_clock(kNow)
    {
        auto pictures = store::BlobStore::open(world.cache.directory() + u"/attachments.db"_s,
                                               support::key());
        auto outbox = store::Outbox::open(world.cache.directory() + u"/outbox.db"_s,
                                          support::key());
        if (!pictures || !outbox)
            qFatal("no stores");
        m_pictures.emplace(std::move(*pictures));
        m_outbox.emplace(std::move(*outbox));
        reopen();
    }
    ~PlayedDesk() { close(); }
    void close()
    {
        if (!m_prefetch)
            return;
        QSignalSpy ended(m_prefetch.get(), &syncing::Prefetch::ended);
        m_prefetch->stop();
        if (m_prefetch->isRunning() && !ended.wait(kPatience))
            qFatal("it does not end");
        m_prefetch.reset();
    }
    void reopen()
    {
        close();
        m_prefetch = std::make_unique<syncing::Prefetch>(
            syncing::Prefetch::Parts{
                .cachePath = m_world.cache.path(),
                .key = support::key(),
                .clock = m_clock,
                .pictures = [this] { return &*m_pictures; },
                .outbox = [this] { return m_outbox ? &*m_outbox : nullptr; },
                .fetch = [this](QString hash) { return fetch(std::move(hash)); },
                .isOnline = [this] { return online; },
                .freeDisk = [this] { return freeDisk; },
                .usualRoom = 100 * kSize},
            nullptr);
    }
    void follow(const domain::PrefetchPlan &plan)
    {
        m_prefetch->setPlan(plan);
        m_prefetch->start();
    }
    [[nodiscard]] bool reaches(domain::PrefetchPhase phase)
    {
        return QTest::qWaitFor([&] { return prefetch().state().phase == phase; }, kPatience);
    }
    [[nodiscard]] syncing::Prefetch &prefetch() { return *m_prefetch; }
    [[nodiscard]] store::Outbox &outbox() { return *m_outbox; }
    [[nodiscard]] QSet<QString> here()
    {
        QSet<QString> names;
        const auto held = m_pictures->held();
        for (auto one = held->cbegin(); one != held->cend(); ++one)
            names.insert(m_world.nameOf(one.key()));
        return names;
    }
    /// As when somebody looks at it.
    void lookAt(const QString &name)
    {
        if (!m_pictures->write(hashOf(name), bytesOf(name)))
            qFatal("not kept");
        m_prefetch->noteKept(hashOf(name), kSize);
    }
    void waitOn(const QString &record)
    {
        domain::Edit edit;
        edit.id = u"e-"_s + record;
        edit.recordId = record;
        edit.verb = u"comment"_s;
        edit.createdAt = kNow;
        if (!m_outbox->add(edit))
            qFatal("not added");
        m_prefetch->noteEdits();
    }
    void loseOutbox() { m_outbox.reset(); }

    bool online = true;
    qint64 freeDisk = 1024LL * domain::kMegabyte * 100;
    QStringList asked;              ///< names, in their order
    QSet<QString> gone;             ///< that the backend does not have
    std::optional<qsizetype> until; ///< after so many the way breaks

private:
    QCoro::Task<core::Result<QByteArray>> fetch(QString hash)
    {
        const QString name = m_world.nameOf(hash);
        if (until && asked.size() >= *until)
            co_return core::failure(core::ErrorKind::Network);
        asked << name;
        if (gone.contains(name))
            co_return core::failure(core::ErrorKind::NotFound);
        const QByteArray bytes = bytesOf(name);
        if (auto kept = m_pictures->write(hash, bytes); !kept)
            co_return std::unexpected(kept.error());
        m_prefetch->noteKept(hash, bytes.size());
        co_return bytes;
    }

    PictureWorld &m_world;
    core::FixedClock m_clock;
    std::optional<store::BlobStore> m_pictures;
    std::optional<store::Outbox> m_outbox;
    std::unique_ptr<syncing::Prefetch> m_prefetch;
};

} // namespace prefetchtest
