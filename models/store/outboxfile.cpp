// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxfile.h"

#include "models/core/log.h"
#include "models/store/integrity.h"
#include "models/store/migrations.h"
#include "models/store/suspicion.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Always as long, so that writing it needs no room on the disk. It is there twice: of one that was
/// written by half the other is right, and whatever the first half says the less is believed.
constexpr int kMarkWidth = 20;
constexpr int kWithRevision = 4;

QString markOf(const QString &path)
{
    return path + u".mark"_s;
}

bool isUnreadable(core::ErrorKind kind)
{
    return kind == core::ErrorKind::StorageCorrupt || kind == core::ErrorKind::WrongKey;
}

} // namespace

bool OutboxFile::isEmpty() const
{
    const QFileInfo info(path);
    return !info.exists() || info.size() == 0;
}

bool OutboxFile::isLost() const
{
    return isEmpty() && marked() > 0;
}

qint64 OutboxFile::marked() const
{
    QFile file(markOf(path));
    const auto numbers = file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ')
                                                        : QByteArrayList();
    qint64 least = std::numeric_limits<qint64>::max();
    for (const QByteArray &number : numbers)
        least = std::min(least, number.toLongLong());
    return numbers.isEmpty() ? 0 : least;
}

void OutboxFile::mark(qint64 revision) const
{
    QFile file(markOf(path));
    const QByteArray number = QByteArray::number(revision).rightJustified(kMarkWidth);
    const QByteArray text = number + number;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || file.write(text) != text.size())
        qCWarning(core::logStore) << "the outbox' mark:" << file.errorString();
}

core::Result<qint64> OutboxFile::soundRevision() const
{
    auto database = Database::open(path, key, OpenMode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    const auto version = database->scalar("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version > migrations(u"outbox"_s).back().number)
        return core::failure(core::ErrorKind::StorageNewer, u"outbox schema %1"_s.arg(*version));
    return checkIntegrity(*database, !key.isEmpty(), CheckDepth::Full).and_then([&] {
        return *version < kWithRevision ? core::Result<qint64>(0)
                                        : database->scalar("SELECT max(number) FROM revision");
    });
}

core::Result<OutboxEvent> OutboxFile::secure() const
{
    if (isEmpty() && !isLost())
        return OutboxEvent::Sound; // none was made yet
    const bool hasJournal = QFileInfo(path + u"-wal"_s).size() > 0;
    auto revision = isLost() ? core::failure(core::ErrorKind::StorageCorrupt, u"lost"_s)
                             : soundRevision();
    // Where power went while the first page was written back, its head may be anything, and with it
    // the salt without which no page can be read. The journal has that page; closing wrote it back.
    if (!revision && isUnreadable(revision.error().kind) && hasJournal)
        revision = soundRevision();
    if (!revision) {
        qCWarning(core::logStore) << "outbox:" << revision.error().detail;
        if (isUnreadable(revision.error().kind))
            return setAside();
        return std::unexpected(revision.error());
    }
    clearSuspicion(path);
    if (*revision >= marked())
        return OutboxEvent::Sound;
    mark(*revision); // said once
    return OutboxEvent::Older;
}

core::Result<OutboxEvent> OutboxFile::setAside() const
{
    int number = 1;
    const auto kept = [&] { return u"%1.damaged-%2"_s.arg(path).arg(number); };
    while (QFile::exists(kept()))
        ++number;
    QFile::remove(path + u"-shm"_s);
    if (QFile::exists(path + u"-wal"_s))
        QFile::rename(path + u"-wal"_s, kept() + u"-wal"_s);
    if (QFile::exists(path) && !QFile::rename(path, kept()))
        return core::failure(core::ErrorKind::StorageReadOnly,
                             u"cannot move the damaged outbox aside"_s);
    QFile::remove(markOf(path));
    clearSuspicion(path);
    return OutboxEvent::DamagedSetAside;
}

} // namespace store
