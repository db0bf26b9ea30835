// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/blobstore.h"
#include "models/store/picturequery.h"
#include "models/store/readerpool.h"
#include "models/sync/alarm.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace core {
class Clock;
}
namespace store {
class Outbox;
}

namespace syncing {

/// Brings the pictures that a plan names to this desk, one after the other, what is worth most
/// first, and keeps the quota: what is worth less than the next one goes, never one that an unsent
/// edit needs. Which ones are here is asked of the store of pictures itself, so a program that was
/// ended goes on where it was. Lives in the sync thread.
class Prefetch : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        QString cachePath;
        QByteArray key;
        const core::Clock &clock;                     ///< the backend's time
        std::function<store::BlobStore *()> pictures; ///< null: it could not be opened
        std::function<store::Outbox *()> outbox;      ///< likewise
        std::function<QCoro::Task<core::Result<QByteArray>>(QString)> fetch; ///< and keeps it
        std::function<bool()> isOnline;
        std::function<qint64()> freeDisk; ///< bytes left on the volume of this desk
        qint64 usualRoom = 0;             ///< for pictures when nothing is fetched ahead
    };
    Prefetch(Parts parts, QObject *parent);
    ~Prefetch() override;

    void start();
    /// ended() comes when nothing runs any more; at once when nothing does.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_busy > 0; }

    void setPlan(const domain::PrefetchPlan &plan);
    /// A person wants it tried again, whatever stood in the way.
    void look();
    /// The backend can be reached again.
    void wayIsOpen();
    /// There are pictures that no walk has seen.
    void noteNews();
    /// Edits were made or sent.
    void noteEdits();
    /// A picture came because somebody looked at it.
    void noteKept(const QString &sha256, qint64 size);
    /// What is here has changed otherwise.
    void forgetWhatIsHere();

    [[nodiscard]] const domain::PrefetchState &state() const { return m_state; }
    /// What a plan would bring. May take some seconds of a thread of its own.
    [[nodiscard]] QCoro::Task<core::Result<domain::PrefetchEstimate>> estimate(
        domain::PrefetchPlan plan);
    /// Takes away what the plan does not name: pictures of closed reports and of online information
    /// outside of it, and of what is not on this desk any more.
    [[nodiscard]] QCoro::Task<core::Result<domain::PicturesCleaned>> clean();

Q_SIGNALS:
    void changed();
    void ended();

private:
    using Wait = std::chrono::milliseconds;
    static constexpr Wait kBreath{5}; ///< the sync thread has other work
    static constexpr Wait kLongRest{60'000};
    /// Counts what runs, so that the end of all of it can be waited for.
    class Work
    {
    public:
        explicit Work(Prefetch &of)
            : m_of(of)
        {
            ++m_of.m_busy;
        }
        Q_DISABLE_COPY_MOVE(Work)
        ~Work()
        {
            if (--m_of.m_busy == 0 && m_of.m_stopping)
                Q_EMIT m_of.ended();
        }

    private:
        Prefetch &m_of;
    };
    QCoro::Task<void> drive();
    /// One thing to do; how long to rest then.
    [[nodiscard]] QCoro::Task<Wait> step();
    [[nodiscard]] QCoro::Task<core::Result<void>> beginWalk();
    [[nodiscard]] QCoro::Task<core::Result<void>> refill();
    [[nodiscard]] QCoro::Task<Wait> fetchNext();
    /// Whether there is room for so many bytes of that worth, or can be made.
    [[nodiscard]] QCoro::Task<core::Result<bool>> makeRoom(qint64 bytes, store::PictureWorth worth);
    [[nodiscard]] QCoro::Task<core::Result<void>> learnWorths();
    [[nodiscard]] QCoro::Task<core::Result<void>> protect();
    [[nodiscard]] core::Result<void> takeStock();
    [[nodiscard]] core::Result<void> forget(const QStringList &hashes);
    [[nodiscard]] bool isInterrupted() const { return m_stopping || m_replan; }
    [[nodiscard]] Wait untilNextWalk();
    [[nodiscard]] Wait took(const core::Result<QByteArray> &bytes);
    [[nodiscard]] Wait conclude(domain::PrefetchPhase phase);
    [[nodiscard]] Wait failed(const core::Error &error);
    void show(domain::PrefetchPhase phase, std::optional<core::Error> error = {});
    void tell();

    Parts m_with;
    Alarm *m_alarm;
    QTimer *m_later; ///< to tell what came too soon after the last telling
    store::ReaderPool m_readers;
    domain::PrefetchPlan m_plan;
    domain::PrefetchState m_state;
    domain::PrefetchState m_told;
    QElapsedTimer m_sinceTold;
    QElapsedTimer m_walk;      ///< since it was begun
    QElapsedTimer m_sinceWalk; ///< since it has come to its end
    Wait m_rest{0};            ///< before another one
    store::PictureScope m_scope;
    store::WantedPicture m_last; ///< up to which the walk has come
    std::deque<store::WantedPicture> m_wanted;
    QHash<QString, qint64> m_held;
    QSet<QString> m_missing;                 ///< that the backend does not have
    QSet<QString> m_needed;                  ///< by unsent edits
    std::vector<store::HeldPicture> m_least; ///< what may go, what is worth least first
    size_t m_nextLeast = 0;
    bool m_leastKnown = false;
    bool m_allSeen = false; ///< the walk has come to its end
    bool m_news = false;
    bool m_editsChanged = true;
    bool m_replan = true;
    bool m_beginAgain = false; ///< after a failure, and a rest
    int m_failures = 0;
    int m_busy = 0;
    bool m_stopping = false;
};

} // namespace syncing
