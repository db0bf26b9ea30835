// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report.h"

#include "models/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kStateCodes = {
    Coded{ReportState::New, "MOI"_L1},
    Coded{ReportState::Received, "TIEP_NHAN"_L1},
    Coded{ReportState::NeedsInfo, "CHO_BO_SUNG"_L1},
    Coded{ReportState::Forwarded, "DA_CHUYEN"_L1},
    Coded{ReportState::Returned, "TRA_LAI"_L1},
    Coded{ReportState::InProgress, "DANG_XU_LY"_L1},
    Coded{ReportState::ExtensionAsked, "XIN_GIA_HAN"_L1},
    Coded{ReportState::AwaitsApproval, "CHO_DUYET"_L1},
    Coded{ReportState::Resolved, "DA_XU_LY"_L1},
    Coded{ReportState::Published, "CONG_KHAI"_L1},
    Coded{ReportState::Unpublished, "KHONG_CONG_KHAI"_L1},
    Coded{ReportState::Rated, "DANH_GIA"_L1},
    Coded{ReportState::Closed, "DONG"_L1},
    Coded{ReportState::Reopened, "MO_LAI"_L1},
    Coded{ReportState::Refused, "TU_CHOI"_L1},
    Coded{ReportState::Duplicate, "TRUNG"_L1},
    Coded{ReportState::Withdrawn, "HUY"_L1},
};

} // namespace

QString code(ReportState state)
{
    return codeIn(kStateCodes, state);
}

ReportState reportStateFromCode(QStringView code)
{
    return valueIn(kStateCodes, code).value_or(ReportState::Unknown);
}

bool isOpen(ReportState state)
{
    switch (state) {
    case ReportState::New:
    case ReportState::Received:
    case ReportState::NeedsInfo:
    case ReportState::Forwarded:
    case ReportState::Returned:
    case ReportState::InProgress:
    case ReportState::ExtensionAsked:
    case ReportState::AwaitsApproval:
    case ReportState::Reopened:
        return true;
    case ReportState::Unknown: // a newer backend's state: better listed as open than out of sight
        return true;
    case ReportState::Resolved:
    case ReportState::Published:
    case ReportState::Unpublished:
    case ReportState::Rated:
    case ReportState::Closed:
    case ReportState::Refused:
    case ReportState::Duplicate:
    case ReportState::Withdrawn:
        return false;
    }
    return false;
}

} // namespace domain
