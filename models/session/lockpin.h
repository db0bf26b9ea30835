// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace session {

inline constexpr qsizetype kLeastPinLength = 6;
inline constexpr qsizetype kMostPinLength = 64;

/// What a desk keeps of its PIN: never the PIN itself. As text "pbkdf2-sha256$ROUNDS$SALT$HASH".
class LockPin
{
public:
    /// With a salt of its own. Slow on purpose: some tenths of a second.
    [[nodiscard]] static LockPin of(const QString &pin);
    /// Nothing for a text that is none of ours.
    [[nodiscard]] static std::optional<LockPin> fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    /// As slow as of().
    [[nodiscard]] bool matches(const QString &pin) const;

private:
    int m_rounds = 0;
    QByteArray m_salt;
    QByteArray m_hash;
};

/// Why a PIN is not taken.
enum class PinFault {
    TooShort,
    TooLong,
    TooPlain, ///< one digit repeated, or a run such as 123456
};
[[nodiscard]] std::optional<PinFault> faultOfPin(const QString &pin);

} // namespace session
