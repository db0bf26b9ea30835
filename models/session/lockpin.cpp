// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/lockpin.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace session {
namespace {

constexpr int kPinRounds = 210'000; // OWASP's figure for PBKDF2 with SHA-512, taken for SHA-256 too
constexpr int kMostPinRounds = 10'000'000;
constexpr quint64 kPinHashSize = 32;
const QString kPinScheme = u"pbkdf2-sha256"_s;

QByteArray pinHash(const QString &pin, const QByteArray &salt, int rounds)
{
    // The same PIN typed as composed or decomposed letters is the same PIN.
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256,
                                              pin.normalized(QString::NormalizationForm_C).toUtf8(),
                                              salt, rounds, kPinHashSize);
}

/// In a time that does not tell where they differ.
bool equalBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

} // namespace

LockPin LockPin::of(const QString &pin)
{
    std::array<quint32, 4> salt{};
    QRandomGenerator::system()->fillRange(salt.data(), salt.size());
    LockPin made;
    made.m_rounds = kPinRounds;
    for (const quint32 word : salt)
        made.m_salt += QByteArray::number(word, 16).rightJustified(8, '0');
    made.m_hash = pinHash(pin, made.m_salt, made.m_rounds);
    return made;
}

std::optional<LockPin> LockPin::fromText(const QString &text)
{
    const QStringList parts = text.split(u'$');
    if (parts.size() != 4 || parts.at(0) != kPinScheme)
        return std::nullopt;
    LockPin read;
    read.m_rounds = parts.at(1).toInt();
    read.m_salt = parts.at(2).toLatin1();
    read.m_hash = QByteArray::fromHex(parts.at(3).toLatin1());
    const bool whole = read.m_rounds > 0 && read.m_rounds <= kMostPinRounds &&
                       !read.m_salt.isEmpty() && read.m_hash.size() == qsizetype(kPinHashSize);
    return whole ? std::optional(read) : std::nullopt;
}

QString LockPin::toText() const
{
    return u"%1$%2$%3$%4"_s.arg(kPinScheme, QString::number(m_rounds), QString::fromLatin1(m_salt),
                                QString::fromLatin1(m_hash.toHex()));
}

bool LockPin::matches(const QString &pin) const
{
    return equalBytes(m_hash, pinHash(pin, m_salt, m_rounds));
}

std::optional<PinFault> faultOfPin(const QString &pin)
{
    if (pin.size() < kLeastPinLength)
        return PinFault::TooShort;
    if (pin.size() > kMostPinLength)
        return PinFault::TooLong;
    const int step = pin.at(1).unicode() - pin.at(0).unicode();
    bool run = step >= -1 && step <= 1;
    for (qsizetype i = 1; i < pin.size(); ++i)
        run = run && pin.at(i).unicode() - pin.at(i - 1).unicode() == step;
    return run ? std::optional(PinFault::TooPlain) : std::nullopt;
}

} // namespace session
