// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QStringList>

namespace desk {

/// What the program logs, in files of one folder, beside the standard error: `ioc-console.log`, and
/// the one before as `ioc-console.log.1` and so on. Each line is redacted() and has its moment in
/// UTC. A disk that is full costs lines, nothing else.
class LogFile
{
public:
    struct Limits {
        qint64 bytes = 1024 * 1024; ///< of one file
        int files = 4;              ///< that is written and those before it
    };

    explicit LogFile(QString folder, Limits limits);
    explicit LogFile(QString folder)
        : LogFile(std::move(folder), Limits{})
    {
    }
    /// Whoever was told of messages before is told again.
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// From now on every message of the program comes here too; of one LogFile at a time.
    void takeMessages();
    /// Thread-safe.
    void write(QtMsgType type, const char *category, const QString &text);

private:
    void open();
    void turnOver();

    QString m_folder;
    Limits m_limits;
    QMutex m_mutex;
    QFile m_file;
    bool m_takes = false;
};

/// The newest lines in the folder, oldest first; none when there is no log.
[[nodiscard]] QStringList newestLogLines(const QString &folder, int most);

} // namespace desk
