// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/remark.h"

#include "models/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kRemarkKindCodes = {
    Coded{RemarkKind::Remark, "remark"_L1},
    Coded{RemarkKind::Direction, "direction"_L1},
};

constexpr std::array kRemarkStateCodes = {
    Coded{RemarkState::Open, "open"_L1},
    Coded{RemarkState::Answered, "answered"_L1},
    Coded{RemarkState::Closed, "closed"_L1},
    Coded{RemarkState::Withdrawn, "withdrawn"_L1},
};

} // namespace

QString code(RemarkKind kind)
{
    return codeIn(kRemarkKindCodes, kind);
}

RemarkKind remarkKindFromCode(QStringView code)
{
    return valueIn(kRemarkKindCodes, code).value_or(RemarkKind::Unknown);
}

QString code(RemarkState state)
{
    return codeIn(kRemarkStateCodes, state);
}

RemarkState remarkStateFromCode(QStringView code)
{
    return valueIn(kRemarkStateCodes, code).value_or(RemarkState::Unknown);
}

} // namespace domain
