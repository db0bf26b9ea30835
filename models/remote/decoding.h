// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/remote/fieldreader.h"

#include <array>

namespace remote {

/// The largest version that a JSON number carries exactly.
inline constexpr qint64 kMaxVersion = 9'007'199'254'740'991;

/// A word of the contract and what it stands for here.
template<typename Enum>
struct Word {
    const char *code;
    Enum value;
};

/// The value of a word; an unknown one (a newer backend) gives `otherwise` and is not an error.
template<typename Enum, size_t N>
[[nodiscard]] Enum word(FieldReader &reader, const char *key,
                        const std::array<Word<Enum>, N> &words, Enum otherwise)
{
    const QString code = reader.text(key, 64);
    for (const auto &[name, value] : words) {
        if (code == QLatin1StringView(name))
            return value;
    }
    return otherwise;
}

/// id and version, which every record must have.
template<typename Record>
void readIdentity(FieldReader &reader, Record &record)
{
    if constexpr (std::is_same_v<decltype(record.id), QString>)
        record.id = reader.requiredText("id", 128);
    else
        record.id = decltype(record.id)(reader.requiredText("id", 128));
    if (!reader.has("version"))
        reader.fail("version", "missing");
    record.version = reader.integer("version", 0, kMaxVersion);
}

/// An answer that is to be one JSON object; else BadContract.
[[nodiscard]] core::Result<QJsonObject> parseObject(const QByteArray &json);

template<typename Record>
void readValidity(FieldReader &reader, Record &record)
{
    record.validFrom = reader.date("validFrom");
    record.validTo = reader.date("validTo");
}

} // namespace remote
