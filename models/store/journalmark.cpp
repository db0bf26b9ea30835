// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalmark.h"

#include "models/core/durable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr quint32 kMagic = 0x377f0682; ///< the last bit: sums of big-endian words
constexpr quint32 kVersion = 3007000;
constexpr qsizetype kFrameHead = 24;
constexpr qsizetype kSummedHead = 24;
constexpr qsizetype kSummedFrameHead = 8;
constexpr qsizetype kSalt = 16; ///< where it is in the head; in a frame 8
constexpr qsizetype kFrameSalt = 8;

quint32 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

quint64 longAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint64>(bytes.data() + at);
}

/// The sum that SQLite keeps of everything since the journal's head (its file format, 4.2).
class RunningSum
{
public:
    explicit RunningSum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }
    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    [[nodiscard]] bool is(QByteArrayView written) const
    {
        return wordAt(written, 0) == m_first && wordAt(written, 4) == m_second;
    }

private:
    [[nodiscard]] quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                           : qFromLittleEndian<quint32>(bytes.data() + at);
    }
    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

/// Two numbers, whether it is whole, and the sum of this.
QByteArray textOf(const JournalMark &mark)
{
    const QByteArray text = QByteArray::number(mark.salt, 16) + ' ' +
                            QByteArray::number(mark.frames) + (mark.whole ? " whole " : " begun ");
    return text + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(16);
}

constexpr int kMarkSize = 80; ///< filled up with blanks, so that a shorter one replaces a longer

} // namespace

quint64 Journal::saltIn(QByteArrayView head)
{
    return head.size() < kHead ? 0 : longAt(head, kSalt);
}

std::optional<Journal> Journal::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.read(kHead);
    if (head.size() < kHead || (wordAt(head, 0) & ~1U) != kMagic || wordAt(head, 4) != kVersion)
        return std::nullopt;
    const quint32 page = wordAt(head, 8);
    RunningSum sum((wordAt(head, 0) & 1U) != 0);
    sum.add(QByteArrayView(head).first(kSummedHead));
    if (!std::has_single_bit(page) || page < 512 || page > 65536 ||
        !sum.is(QByteArrayView(head).sliced(kSummedHead)))
        return std::nullopt;
    Journal journal{saltIn(head), 0};
    for (quint32 number = 1;; ++number) {
        const QByteArray frame = file.read(kFrameHead + qint64(page));
        if (frame.size() < kFrameHead + qsizetype(page) || wordAt(frame, 0) == 0 ||
            longAt(frame, kFrameSalt) != journal.salt)
            return journal;
        const QByteArrayView view(frame);
        sum.add(view.first(kSummedFrameHead));
        sum.add(view.sliced(kFrameHead));
        if (!sum.is(view.sliced(kFrameSalt + 8)))
            return journal;
        if (wordAt(frame, 4) != 0) // the last of a commit
            journal.frames = number;
    }
}

QString JournalMark::pathFor(const QString &database)
{
    return database + u".checkpoint"_s;
}

std::optional<JournalMark> JournalMark::read(const QString &database)
{
    QFile file(pathFor(database));
    const auto parts = file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ')
                                                      : QByteArrayList();
    if (parts.size() != 4)
        return std::nullopt;
    const JournalMark mark{parts.at(0).toULongLong(nullptr, 16), parts.at(1).toUInt(),
                           parts.at(2) == "whole"};
    return textOf(mark) == parts.join(' ') ? std::optional(mark) : std::nullopt;
}

core::Result<void> JournalMark::write(const QString &database) const
{
    QFile file(pathFor(database));
    const QByteArray text = textOf(*this).leftJustified(kMarkSize);
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) &&
        file.write(text) == text.size() && core::makeDurable(file))
        return {};
    return core::failure(core::ErrorKind::Storage,
                         u"the mark of the journal: "_s + file.errorString());
}

void JournalMark::remove(const QString &database)
{
    QFile::remove(pathFor(database));
}

bool JournalMark::allows(const std::optional<Journal> &journal) const
{
    if (journal && journal->salt != salt) // begun anew: all of the one before is in the database
        return true;
    const quint32 left = journal ? journal->frames : 0;
    return left >= frames || (left == 0 && whole);
}

core::Result<void> checkJournal(const QString &database)
{
    const auto mark = JournalMark::read(database);
    if (!mark || mark->allows(Journal::read(database + u"-wal"_s)))
        return {};
    return core::failure(core::ErrorKind::StorageCorrupt,
                         u"the journal has lost pages that the database needs"_s);
}

} // namespace store
