// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediarule.h"

#include "models/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kMediaRuleKindCodes = {
    Coded{MediaRuleKind::Topic, "topic"_L1},
    Coded{MediaRuleKind::Place, "place"_L1},
};

} // namespace

QString code(MediaRuleKind kind)
{
    return codeIn(kMediaRuleKindCodes, kind);
}

MediaRuleKind mediaRuleKindFromCode(QStringView code)
{
    return valueIn(kMediaRuleKindCodes, code).value_or(MediaRuleKind::Unknown);
}

} // namespace domain
