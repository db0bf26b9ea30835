// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/crashvfstape.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace durability {
namespace {

constexpr qint64 kTornSector = 512;
constexpr int kGone = -1;

void play(QByteArray &content, const DiskEvent &event)
{
    if (event.kind == DiskEvent::Kind::Truncate) {
        content.resize(event.offset, '\0');
        return;
    }
    const qsizetype end = event.offset + event.bytes.size();
    if (content.size() < end)
        content.resize(end, '\0');
    std::memcpy(content.data() + event.offset, event.bytes.constData(), size_t(event.bytes.size()));
}

/// How likely a loose write is to be there: none, all, or most of them, so that long runs of good
/// writes with one hole are seen as well as heaps of rubble.
double chanceToStay(QRandomGenerator &random)
{
    static constexpr std::array kChances{0.0, 0.3, 0.7, 0.9, 0.98, 1.0};
    return kChances.at(random.bounded(quint32(kChances.size())));
}

bool happens(double chance, QRandomGenerator &random)
{
    return random.generateDouble() < chance;
}

} // namespace

Files readFiles(const QString &directory)
{
    Files files;
    const QDir dir(directory);
    const QStringList names = dir.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name.toUtf8(), file.readAll());
    }
    return files;
}

bool writeFiles(const QString &directory, const Files &files)
{
    const QDir dir(directory);
    const QStringList old = dir.entryList(QDir::Files);
    for (const QString &name : old)
        QFile::remove(dir.filePath(name));
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        QFile file(dir.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

DiskTape::DiskTape(const QString &directory)
    : m_directory(QFile::encodeName(QDir(directory).canonicalPath()) + '/')
    , m_start(readFiles(directory))
    , m_beside(m_start)
{
    for (auto file = m_start.cbegin(); file != m_start.cend(); ++file)
        m_names.insert(file.key(), m_files++);
}

QByteArray DiskTape::nameOf(const char *path) const
{
    const QByteArrayView whole(path);
    const bool here = whole.startsWith(m_directory) && !whole.endsWith("-shm");
    return here ? whole.sliced(m_directory.size()).toByteArray() : QByteArray();
}

void DiskTape::made(const QByteArray &name)
{
    m_names.insert(name, m_files);
    m_events.push_back({.kind = DiskEvent::Kind::Name, .file = m_files++, .name = name});
}

void DiskTape::after(const DiskAccess &access)
{
    const QByteArray name = nameOf(access.path);
    if (name.isEmpty())
        return;
    lookAround();
    record(access, name);
}

void DiskTape::record(const DiskAccess &access, const QByteArray &name)
{
    const int file = m_names.value(name, kGone);
    using Kind = DiskEvent::Kind;
    switch (access.call) {
    case DiskCall::Open:
        if (access.creates)
            made(name);
        break;
    case DiskCall::Delete:
        m_names.remove(name);
        m_events.push_back({.kind = Kind::Unname, .file = kGone, .name = name});
        break;
    case DiskCall::Write:
        m_events.push_back({.kind = Kind::Write,
                            .file = file,
                            .offset = access.offset,
                            .bytes = access.bytes.toByteArray()});
        break;
    case DiskCall::Truncate:
        m_events.push_back({.kind = Kind::Truncate, .file = file, .offset = access.size});
        break;
    case DiskCall::Sync:
        if (m_lie.isEmpty() || !name.contains(m_lie))
            m_events.push_back({.kind = Kind::Sync, .file = file});
        break;
    case DiskCall::DirectorySync:
        m_events.push_back({.kind = Kind::DirectorySync});
        break;
    case DiskCall::Read:
    case DiskCall::ShmMap:
        break;
    }
}

void DiskTape::lookAround()
{
    using Kind = DiskEvent::Kind;
    for (const char *beside :
         {"profile.json", "profile.json.spare", "outbox.db.mark", "cache.db.checkpoint"}) {
        const QByteArray name(beside);
        QFile file(QFile::decodeName(m_directory + name));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.isEmpty() || m_beside.value(name) == bytes)
            continue;
        m_beside.insert(name, bytes);
        if (name.endsWith(".mark") || name.endsWith(".checkpoint")) {
            if (!m_names.contains(name))
                made(name);
            m_events.push_back({.kind = Kind::Write, .file = m_names.value(name), .bytes = bytes});
            if (name.endsWith(".checkpoint"))
                m_events.push_back({.kind = Kind::Sync, .file = m_names.value(name)});
            continue;
        }
        const int placed = m_files++; // safe under another name before it has this one
        m_events.push_back({.kind = Kind::Write, .file = placed, .bytes = bytes});
        m_events.push_back({.kind = Kind::Sync, .file = placed});
        m_events.push_back({.kind = Kind::Name, .file = placed, .name = name});
        m_names.insert(name, placed);
    }
}

PowerLoss::PowerLoss(const DiskTape &tape, bool noise)
    : m_tape(tape)
    , m_noise(noise)
{
    int file = 0;
    const Files &start = tape.start();
    for (auto one = start.cbegin(); one != start.cend(); ++one) { // in the order of the tape
        m_contents[file].safe = one.value();
        m_names.insert(one.key(), file++);
    }
}

void PowerLoss::playTo(qsizetype event)
{
    for (; m_at < event; ++m_at) {
        const DiskEvent &next = m_tape.events().at(size_t(m_at));
        Content &content = m_contents[next.file];
        switch (next.kind) {
        case DiskEvent::Kind::Write:
        case DiskEvent::Kind::Truncate:
            content.loose.push_back(&next);
            break;
        case DiskEvent::Kind::Sync:
            for (const DiskEvent *loose : std::as_const(content.loose))
                play(content.safe, *loose);
            content.loose.clear();
            break;
        case DiskEvent::Kind::Name:
        case DiskEvent::Kind::Unname:
            m_looseNames[next.name].push_back(next.file);
            break;
        case DiskEvent::Kind::DirectorySync:
            for (const auto &[name, changes] : std::as_const(m_looseNames).asKeyValueRange())
                m_names.insert(name, changes.back());
            m_looseNames.clear();
            break;
        }
    }
}

Files PowerLoss::left(QRandomGenerator &random) const
{
    QMap<QByteArray, int> names = m_names;
    const double chance = chanceToStay(random);
    for (const auto &[name, changes] : m_looseNames.asKeyValueRange()) {
        for (const int change : changes) {
            if (!happens(chance, random))
                break;
            names.insert(name, change);
        }
    }
    Files files;
    for (const auto &[name, file] : std::as_const(names).asKeyValueRange()) {
        const bool mends = name.startsWith("outbox.db") && !name.endsWith(".mark");
        const Torn broken = mends || name.endsWith("-wal") || name.endsWith("-journal")
                                ? Torn::Noise
                                : Torn::ByByte;
        if (file != kGone)
            files.insert(name, contentLeft(m_contents.value(file),
                                           m_noise ? broken : Torn::BySector, random));
    }
    return files;
}

QByteArray PowerLoss::contentLeft(const Content &content, Torn torn, QRandomGenerator &random)
{
    QByteArray bytes = content.safe;
    const double chance = chanceToStay(random);
    for (const DiskEvent *event : content.loose) {
        const bool stays = happens(chance, random);
        if (stays)
            play(bytes, *event);
        else if (event->kind == DiskEvent::Kind::Write && random.bounded(3) == 0)
            tear(bytes, *event, torn, random);
        else if (event->kind == DiskEvent::Kind::Write && random.bounded(6) == 0)
            bytes.resize(std::max<qsizetype>(bytes.size(), event->offset + event->bytes.size()),
                         '\0'); // the file has grown, its bytes are not there
    }
    return bytes;
}

void PowerLoss::tear(QByteArray &content, const DiskEvent &write, Torn torn,
                     QRandomGenerator &random)
{
    const qint64 end = write.offset + write.bytes.size();
    const qint64 begin = write.offset - write.offset % kTornSector;
    for (qint64 sector = begin; sector < end; sector += kTornSector) {
        const qint64 from = std::max(sector, write.offset);
        qint64 to = std::min(sector + kTornSector, end);
        const quint32 dice = random.bounded(torn == Torn::BySector ? 2U : 3U);
        if (dice == 0) // as it was
            continue;
        if (content.size() < to)
            content.resize(to, '\0');
        if (dice == 2 && torn == Torn::ByByte)
            to = from + random.bounded(to - from);
        if (dice == 1 || torn == Torn::ByByte) {
            std::memcpy(content.data() + from, write.bytes.constData() + (from - write.offset),
                        size_t(to - from));
            continue;
        }
        const qint64 whole = std::min<qint64>(sector + kTornSector, content.size());
        for (qint64 i = sector; i < whole; ++i)
            content[i] = char(random.bounded(256));
    }
}

} // namespace durability
