// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace support {

using namespace Qt::StringLiterals;

/// What a program wrote, by the lines of `strace -f -y -e trace=kTracedCalls`, and what of it a
/// loss of power could undo: a name must be given only to what is on the disk, and a folder be
/// written when names in it have changed. Only paths below `root` count.
class DiskTrace
{
public:
    static constexpr QLatin1StringView kTracedCalls{"write,writev,pwrite64,pwritev,copy_file_range,"
                                                    "sendfile,ftruncate,fallocate,fsync,fdatasync,"
                                                    "rename,renameat,renameat2,rmdir"};

    explicit DiskTrace(QString root)
        : m_root(std::move(root))
    {
    }
    void add(const QString &line)
    {
        static const QRegularExpression call(u"^\\d+ +(\\w+)\\((.*)$"_s);
        const auto match = call.match(line);
        if (!match.hasMatch() || line.contains(") = -1 "_L1))
            return;
        const QString name = match.captured(1);
        if (name.startsWith("rename"_L1))
            return rename(match.captured(2));
        if (name == "rmdir"_L1) {
            m_renamedIn.remove(match.captured(2).section(u'"', 1, 1));
            return;
        }
        const QString path = firstFile(match.captured(2), name);
        if (!path.startsWith(m_root) || path.endsWith("-shm"_L1)) // of no use after the program
            return;
        if (name == "fsync"_L1 || name == "fdatasync"_L1)
            m_unsafe.remove(path);
        else
            m_unsafe.insert(path);
    }
    /// What was given a name too early, and what is not safe at the end.
    [[nodiscard]] QStringList faults() const
    {
        QStringList all = m_faults;
        for (const QString &folder : m_renamedIn) {
            if (m_unsafe.contains(folder))
                all << u"a name in %1 is not safe at the end"_s.arg(folder);
        }
        return all;
    }
    [[nodiscard]] int renames() const { return m_renames; }

private:
    /// The file of a call: the first that `-y` names, the second where the first is read from.
    [[nodiscard]] static QString firstFile(const QString &arguments, const QString &call)
    {
        static const QRegularExpression file(u"\\d+<([^>]*)>"_s);
        auto found = file.globalMatch(arguments);
        QStringList files;
        while (found.hasNext())
            files << found.next().captured(1);
        const qsizetype at = call == "copy_file_range"_L1 ? 1 : 0;
        return files.value(at);
    }
    void rename(const QString &arguments)
    {
        static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
        auto found = quoted.globalMatch(arguments);
        QStringList paths;
        while (found.hasNext())
            paths << found.next().captured(1);
        if (paths.size() != 2 || !paths.at(1).startsWith(m_root))
            return;
        ++m_renames;
        for (const QString &path : std::as_const(m_unsafe)) {
            if (path == paths.at(0) || path.startsWith(paths.at(0) + u'/'))
                m_faults << u"%1 was not on the disk when it became %2"_s.arg(path, paths.at(1));
        }
        for (const QString &path : paths) {
            const QString folder = path.section(u'/', 0, -2);
            m_unsafe.insert(folder);
            m_renamedIn.insert(folder);
        }
    }

    QString m_root;
    QSet<QString> m_unsafe;
    QSet<QString> m_renamedIn;
    QStringList m_faults;
    int m_renames = 0;
};

} // namespace support
