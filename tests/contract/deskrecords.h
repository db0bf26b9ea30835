// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/domain/report.h"

#include <QTimeZone>

/// What a desk brings in the test of the contract.
namespace contracttest {

using namespace Qt::StringLiterals;

inline domain::Report takenReport()
{
    domain::Report report;
    report.id = domain::ReportId(u"desk-contract"_s);
    report.title = u"Cây đổ chắn đường"_s;
    report.text = u"Cây đổ sau mưa lớn, chắn hết lòng đường."_s;
    report.categoryId = domain::CategoryId(u"k-ha-tang"_s);
    report.channel = u"hotline"_s;
    report.state = domain::ReportState::New;
    report.stateText = domain::code(report.state);
    report.occurredAt = report.sentAt = QDateTime(QDate(2025, 6, 12), QTime(1, 0), QTimeZone::UTC);
    return report;
}

inline domain::MediaItem readItem()
{
    domain::MediaItem item;
    item.id = domain::MediaItemId(u"f-contract"_s);
    item.sourceId = domain::MediaSourceId(u"m-bbt"_s);
    item.url = u"https://baobinhthuan.com.vn/tin"_s;
    item.title = u"Nước thải chảy ra biển Hàm Tiến"_s;
    item.publishedAt = QDateTime(QDate(2025, 6, 12), QTime(0, 30), QTimeZone::UTC);
    item.collectedAt = item.publishedAt.addSecs(600);
    item.unitId = domain::UnitId(u"u-22918"_s);
    return item;
}

} // namespace contracttest
