// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarm.h"
#include "models/domain/closingedits.h"
#include "models/domain/explanationedits.h"
#include "models/domain/media.h"
#include "models/domain/proposaledits.h"
#include "models/domain/report.h"
#include "models/domain/signeredits.h"
#include "models/domain/submissionedits.h"
#include "models/domain/ticketedits.h"
#include "models/domain/wall.h"

#include <QJsonArray>
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

inline domain::AlarmRule alarmRule()
{
    domain::AlarmRule rule;
    rule.id = u"r-contract"_s;
    rule.name = u"Sốt xuất huyết vượt ngưỡng"_s;
    rule.subsystem = domain::Subsystem::Health;
    rule.kind = domain::code(domain::AlarmKind::Threshold);
    rule.priority = 1;
    rule.parameters = {{u"indicator"_s, u"i-YT09"_s}, {u"above"_s, 120}, {u"latch"_s, true}};
    rule.rationale = u"Bùng phát dịch cần xử lý trong ngày."_s;
    rule.guidance = u"Gọi Trung tâm Kiểm soát bệnh tật."_s;
    rule.pane = u"health"_s;
    rule.validFrom = QDate(2024, 7, 1);
    return rule;
}

inline domain::AlarmEpisode alarmOf(const domain::AlarmRule &rule)
{
    return {.ruleId = rule.id,
            .subject = u"u-60"_s,
            .onset = QDateTime(QDate(2025, 6, 11), QTime(1, 0), QTimeZone::UTC),
            .cleared = {},
            .value = 130,
            .limit = 120,
            .asOf = {}};
}

inline domain::WallPage wallPage()
{
    domain::WallPage page;
    page.id = u"wp-contract"_s;
    page.kind = u"page"_s;
    page.name = u"Y tế"_s;
    const QJsonObject clock{{u"kind"_s, u"clock"_s},
                            {u"column"_s, 0},
                            {u"row"_s, 0},
                            {u"columnSpan"_s, 4},
                            {u"rowSpan"_s, 2}};
    page.document = {{u"kind"_s, u"page"_s},
                     {u"name"_s, page.name},
                     {u"columns"_s, 12},
                     {u"rows"_s, 8},
                     {u"tiles"_s, QJsonArray{clock}}};
    return page;
}

inline domain::Signer signer()
{
    return domain::signerOf(QByteArray(domain::kPublicKeySize, 'c'));
}

inline domain::Bulletin bulletin()
{
    domain::Bulletin bulletin;
    bulletin.id = u"bt-contract"_s;
    bulletin.kind = u"month"_s;
    bulletin.period = u"2025-05"_s;
    bulletin.form = u"official"_s;
    bulletin.title = u"Báo cáo tháng 5 năm 2025"_s;
    bulletin.state = u"draft"_s;
    bulletin.document = {{u"kind"_s, u"month"_s}};
    return bulletin;
}

/// Of one slot, as its change feed tells it.
inline domain::Submission supplied(const QJsonObject &slot)
{
    const auto text = [&](QLatin1StringView key) { return slot.value(key).toString(); };
    domain::Submission submission;
    submission.id = u"sb-contract"_s;
    submission.feedId = domain::FeedId(text("feedId"_L1));
    submission.period = text("period"_L1);
    domain::setValues(submission, {{.slotId = domain::SlotId(text("id"_L1)),
                                    .indicatorId = domain::IndicatorId(text("indicatorId"_L1)),
                                    .unitId = domain::UnitId(text("unitId"_L1)),
                                    .value = 12.5}});
    return submission;
}

inline domain::Closing closing()
{
    domain::ClosedCard all;
    all.group = u"all"_s;
    all.score = 82.5;
    domain::ClosedScores scores;
    scores.rulesVersion = 1;
    scores.from = scores.to = u"2025-03"_s;
    scores.asOf = QDateTime(QDate(2025, 6, 12), QTime(1, 0), QTimeZone::UTC);
    scores.cards = {all};
    return domain::closingOf(u"cl-contract"_s, u"2025-03"_s, scores, nullptr);
}

inline domain::Explanation explanation()
{
    domain::Explanation explanation;
    explanation.id = u"ex-contract"_s;
    explanation.closingId = closing().id;
    explanation.agencyId = domain::AgencyId(u"a-syt"_s);
    explanation.text = u"Mất điện ngày 02 và 03/4."_s;
    explanation.state = domain::kExplanationGiven;
    return explanation;
}

inline domain::Proposal proposal()
{
    domain::Proposal proposal;
    proposal.id = u"dx-contract"_s;
    proposal.agencyId = domain::AgencyId(u"a-syt"_s);
    proposal.kind = u"feed"_s;
    proposal.title = u"Kết nối tự động"_s;
    proposal.text = u"Qua LGSP."_s;
    proposal.state = domain::code(domain::ProposalState::Proposed);
    return proposal;
}

inline domain::Ticket ticket()
{
    domain::Ticket ticket;
    ticket.id = u"sc-contract"_s;
    ticket.title = u"Không xuất được báo cáo tuần"_s;
    ticket.text = u"Tệp trống."_s;
    ticket.agencyId = domain::AgencyId(u"a-syt"_s);
    ticket.document = domain::ticketDocument(u"10:00 nothing to say"_s, u"1.0"_s);
    return ticket;
}

} // namespace contracttest
