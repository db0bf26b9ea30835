// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace domain {

/// A value of ours and the word that the contract has for it.
template<typename Value>
struct Coded {
    Value value;
    QLatin1StringView code;
};

/// The word for a value; empty when the table has none.
template<typename Value, size_t Count>
[[nodiscard]] QString codeIn(const std::array<Coded<Value>, Count> &table, Value value)
{
    const auto found = std::ranges::find(table, value, &Coded<Value>::value);
    return found == table.end() ? QString() : QString(found->code);
}

/// The value that a word stands for; nothing for a word that this console does not know.
template<typename Value, size_t Count>
[[nodiscard]] std::optional<Value> valueIn(const std::array<Coded<Value>, Count> &table,
                                           QStringView code)
{
    const auto found = std::ranges::find_if(table,
                                            [&](const auto &row) { return row.code == code; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

/// All that the words stand for together; a word may stand for several flags.
template<typename Flag, size_t Count>
[[nodiscard]] QFlags<Flag> flagsIn(const std::array<Coded<Flag>, Count> &table,
                                   const QStringList &codes)
{
    QFlags<Flag> flags;
    for (const auto &[flag, word] : table)
        flags.setFlag(flag, flags.testFlag(flag) || codes.contains(word));
    return flags;
}

} // namespace domain
