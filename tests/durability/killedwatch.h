// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/killeddesk.h"

#include "models/store/statement.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

namespace killed {

/// One desk whose process is killed over and over, and what it has said.
class Watch : public QObject
{
public:
    Watch(Backend &backend, const QString &name, Manner manner, quint32 seed, bool beginsAnew)
        : m_backend(backend)
        , m_name(name)
        , m_manner(manner)
        , m_seed(seed)
        , m_random(seed)
        , m_beginsAnew(beginsAnew)
    {
    }

    /// Kills it so many times more.
    void kill(int times)
    {
        m_toGo = times;
        launch(Task::Work);
    }
    /// Lets it send and read everything.
    void finish()
    {
        m_toGo = 0;
        launch(Task::Finish);
    }
    [[nodiscard]] bool rests() const { return !m_process; }
    /// The backend has just applied an edit of this desk: a good moment.
    void strike()
    {
        if (m_process && m_task == Task::Work && m_random.bounded(2) == 0)
            m_process->kill();
    }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] qsizetype saved() const { return m_saved.size(); }
    /// What was said to be saved and was not in the outbox after a kill, or is not at the backend
    /// after finish().
    [[nodiscard]] QStringList lost() const
    {
        QStringList lost(m_missing.begin(), m_missing.end());
        for (const QString &text : m_saved) {
            if (!m_backend.applied.contains(text))
                lost.append(text);
        }
        return lost;
    }
    /// Where the cache is not what the backend has; after finish(), with nobody at work.
    [[nodiscard]] QStringList differences() const
    {
        auto profile = store::Profile::acquire(m_dir.path());
        if (!profile || !(*profile)->openCache(support::key(), u"k"_s, false))
            return {u"it does not open"_s};
        const store::Database &db = (*profile)->writer();
        QStringList found;
        if (const auto sound = store::checkIntegrity(db, true, store::CheckDepth::Full); !sound)
            found.append(sound.error().detail);
        compare(db, "SELECT id, version FROM reports WHERE retired_at IS NULL",
                m_backend.reports.all(), found);
        compare(db, "SELECT id, version FROM report_events WHERE retired_at IS NULL",
                m_backend.events.all(), found);
        if (db.scalar("SELECT count(*) FROM reports_text") !=
            core::Result<qint64>(Backend::kReports))
            found.append(u"the search index"_s);
        return found;
    }

private:
    static constexpr int kLivesOfAFolder = 12;
    /// What a life is most likely to end in; the moment itself is random.
    enum class Fate { Opening, Syncing, Saving, Sending };
    static constexpr int kFates = 4;
    static constexpr int kPatience = 2000; ///< in milliseconds

    void launch(Task task)
    {
        m_task = task;
        const Start start{m_dir.path(), m_backend.url.toString(), m_name, ++m_seed, m_manner, task};
        m_process = std::make_unique<QProcess>();
        connect(m_process.get(), &QProcess::readyReadStandardOutput, this, [this] { listen(); });
        connect(m_process.get(), &QProcess::finished, this,
                [this](int code, QProcess::ExitStatus how) { ended(code, how); });
        m_process->start(QCoreApplication::applicationFilePath(), start.arguments());
        m_fate = m_manner == Manner::FreshKeys ? Fate::Sending
                                               : static_cast<Fate>(m_random.bounded(kFates));
        if (m_fate == Fate::Opening)
            dieWithin(120);
    }
    /// Waits for the edit that it is to be killed with, however slow the machine is.
    [[nodiscard]] bool livesOn() const { return m_fate >= Fate::Saving && !m_beginsAnew; }
    void dieWithin(int milliseconds, int after = 0)
    {
        if (m_task == Task::Work)
            QTimer::singleShot(after + m_random.bounded(milliseconds), m_process.get(),
                               &QProcess::kill);
    }
    void listen()
    {
        while (m_process->canReadLine()) {
            const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
            if (line.startsWith("saved "_L1)) {
                m_saved.append(line.mid(6));
                if (m_fate == Fate::Saving)
                    dieWithin(60);
            }
            if (line.startsWith("fault "_L1))
                m_faults.append(u"%1, life %2: %3"_s.arg(m_name).arg(m_seed).arg(line.mid(6)));
            else if (line == "opened"_L1)
                dieWithin(m_fate == Fate::Syncing ? 150 : 1000, livesOn() ? kPatience : 0);
        }
    }
    void ended(int code, QProcess::ExitStatus how)
    {
        listen();
        m_process.release()->deleteLater();
        if (m_task == Task::Work) {
            m_kills += how == QProcess::CrashExit ? 1 : 0;
            if (how != QProcess::CrashExit)
                m_faults.append(u"%1, life %2: ended by itself"_s.arg(m_name).arg(m_seed));
            if (m_kills % 8 == 0)
                lookIntoOutbox();
        } else if (code != 0 || how != QProcess::NormalExit) {
            m_faults.append(u"%1, life %2: could not finish (%3 %4)"_s.arg(m_name)
                                .arg(m_seed)
                                .arg(how == QProcess::NormalExit ? u"code"_s : u"signal"_s)
                                .arg(code));
        } else if (m_toGo > 0) {
            m_faults.append(lost());
            QDir(m_dir.path()).removeRecursively();
        }
        m_toGo -= m_task == Task::Work ? 1 : 0;
        if (m_toGo > 0)
            launch(m_beginsAnew && m_task == Task::Work && m_toGo % kLivesOfAFolder == 0
                       ? Task::Finish
                       : Task::Work);
    }
    /// What was saved in this folder is in its outbox, sent or not: edits are kept for a day.
    void lookIntoOutbox()
    {
        if (m_beginsAnew || m_saved.isEmpty())
            return;
        auto db = store::Database::open(m_dir.filePath(u"outbox.db"_s), support::key(),
                                        store::OpenMode::ReadWrite);
        auto select = db ? db->prepare("SELECT payload ->> 'text' FROM edits")
                         : std::unexpected(db.error());
        QSet<QString> kept;
        while (select && select->step().value_or(false))
            kept.insert(select->text(0));
        for (const QString &text : std::as_const(m_saved)) {
            if (!kept.contains(text))
                m_missing.insert(text);
        }
    }
    static void compare(const store::Database &db, QByteArrayView sql,
                        const QHash<QString, QByteArray> &backend, QStringList &found)
    {
        auto select = db.prepare(sql);
        qsizetype rows = 0;
        for (; select && select->step().value_or(false); ++rows) {
            const auto record = QJsonDocument::fromJson(backend.value(select->text(0))).object();
            if (record.value("version"_L1).toInteger() != select->integer(1))
                found.append(select->text(0));
        }
        if (rows != backend.size())
            found.append(u"%1 rows for %2 records"_s.arg(rows).arg(backend.size()));
    }

    Backend &m_backend;
    QString m_name;
    Manner m_manner;
    quint32 m_seed;
    QRandomGenerator m_random;
    bool m_beginsAnew;
    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_process;
    Task m_task = Task::Work;
    Fate m_fate = Fate::Opening;
    int m_toGo = 0;
    int m_kills = 0;
    QStringList m_saved;
    QSet<QString> m_missing;
    QStringList m_faults;
};

} // namespace killed
