// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/records.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace support {
namespace {

const QStringList kWords{u"đường"_s, u"Lê"_s,   u"Lợi"_s,   u"ngập"_s, u"nước"_s,  u"rác"_s,
                         u"thải"_s,  u"cây"_s,  u"đổ"_s,    u"Phan"_s, u"Thiết"_s, u"vỉa"_s,
                         u"hè"_s,    u"lấn"_s,  u"chiếm"_s, u"đèn"_s,  u"chiếu"_s, u"sáng"_s,
                         u"hư"_s,    u"hỏng"_s, u"tiếng"_s, u"ồn"_s,   u"quán"_s,  u"karaoke"_s,
                         u"biển"_s,  u"Mũi"_s,  u"Né"_s,    u"xe"_s,   u"tải"_s,   u"chợ"_s};

} // namespace

QDateTime RecordSource::epoch()
{
    return {QDate(2025, 5, 20), QTime(3, 0), QTimeZone::UTC};
}

QString RecordSource::sentence(int words)
{
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen.append(kWords[below(int(kWords.size()))]);
    return chosen.join(u' ');
}

QString RecordSource::oneOf(const QString &prefix, int count)
{
    return prefix + u'-' + QString::number(below(count));
}

domain::Report RecordSource::report(int number)
{
    domain::Report r;
    r.id = domain::ReportId(u"r-%1"_s.arg(number));
    r.version = 1 + below(5);
    r.code = u"PA-2025-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    r.title = sentence(6);
    r.text = sentence(25);
    r.address = u"%1 %2"_s.arg(below(300)).arg(sentence(3));
    r.categoryId = domain::CategoryId(oneOf(u"cat"_s, 6));
    r.severity = static_cast<domain::Severity>(below(3));
    r.channel = u"app"_s;
    r.state = static_cast<domain::ReportState>(below(18));
    r.stateText = r.state == domain::ReportState::Unknown ? u"TRANG_THAI_MOI"_s
                                                          : domain::code(r.state);
    if (below(10) > 0) {
        r.longitude = 107.5 + below(10000) / 10000.0;
        r.latitude = 10.6 + below(10000) / 10000.0;
    }
    const int district = below(5);
    r.districtId = domain::UnitId(u"d-%1"_s.arg(district));
    r.unitId = domain::UnitId(u"x-%1"_s.arg(district * 4 + below(4)));
    r.senderName = u"Nguyễn Văn %1"_s.arg(number);
    r.senderPhone = u"09%1"_s.arg(10000000 + number);
    r.leadAgencyId = domain::AgencyId(oneOf(u"a"_s, 4));
    r.supportAgencyIds = {domain::AgencyId(oneOf(u"a"_s, 4))};
    r.sentAt = epoch().addSecs(-60 * below(30 * 24 * 60 / 20) * 20);
    r.updatedAt = r.sentAt.addSecs(600);
    r.originalDueAt = r.sentAt.addDays(3);
    if (below(8) > 0)
        r.dueAt = r.sentAt.addDays(1 + below(30));
    if (!domain::isOpen(r.state))
        r.resolvedAt = r.sentAt.addSecs(3600 * (1 + below(140)));
    r.rating = r.state == domain::ReportState::Rated ? below(4) : 0;
    r.result = r.resolvedAt.isValid() ? sentence(10) : QString();
    r.attachmentCount = below(3);
    return r;
}

domain::MediaItem RecordSource::mediaItem(int number)
{
    static const QStringList states{u"MOI"_s, u"SANG_LOC"_s, u"XAC_MINH"_s, u"DONG"_s};
    domain::MediaItem m;
    m.id = domain::MediaItemId(u"m-%1"_s.arg(number));
    m.version = 1;
    m.sourceId = domain::MediaSourceId(oneOf(u"s"_s, 4));
    m.title = sentence(8);
    m.excerpt = sentence(20);
    m.publishedAt = epoch().addSecs(-3600 * below(240));
    m.collectedAt = m.publishedAt.addSecs(300);
    for (int i = below(3); i > 0; --i)
        m.topics.append(oneOf(u"Chủ đề"_s, 5));
    m.topics.removeDuplicates();
    m.unitId = domain::UnitId(oneOf(u"x"_s, 6));
    m.agencyId = domain::AgencyId(oneOf(u"a"_s, 4));
    m.sentiment = static_cast<domain::Sentiment>(below(4));
    m.sentimentBy = u"machine"_s;
    m.sentimentConfidence = below(100) / 100.0;
    m.views = below(10000);
    m.state = states[below(int(states.size()))];
    m.stateSince = below(4) == 0 ? QDateTime() : m.collectedAt.addSecs(60 * below(3000));
    m.urgent = below(5) == 0;
    m.machineSentiment = static_cast<domain::Sentiment>(below(4));
    m.machineConfidence = below(100) / 100.0;
    if (m.state == "DONG"_L1 && below(2) == 0)
        m.conclusion = u"false"_s;
    if (below(8) == 0) {
        m.digestOn = epoch().date().addDays(-below(5));
        m.digestSummary = sentence(6);
    }
    for (int i = below(3); i > 0; --i)
        m.history.append(
            {m.collectedAt.addSecs(600), u"Lan"_s, u"comment"_s, {{u"text"_s, sentence(4)}}});
    for (int i = below(4); i > 0; --i)
        m.readings.append({m.publishedAt.addSecs(3600), below(1000), below(100), 0, below(9)});
    m.clusterId = domain::MediaItemId(below(3) == 0 ? u"m-%1"_s.arg(number / 10 * 10) : QString());
    return m;
}

domain::Observation RecordSource::observation(int number)
{
    domain::Observation o;
    o.id = domain::ObservationId(u"o-%1"_s.arg(number));
    o.version = 1 + below(3);
    o.indicatorId = domain::IndicatorId(oneOf(u"i"_s, 4));
    o.unitId = domain::UnitId(oneOf(u"d"_s, 3));
    o.period = domain::Period::containing(below(2) == 0 ? domain::PeriodKind::Month
                                                        : domain::PeriodKind::Year,
                                          QDate(2025, 1 + below(4), 1));
    o.breakdown = below(3) == 0 ? u"level=THPT"_s : QString();
    o.value = below(100000) / 10.0;
    o.status = static_cast<domain::ValueStatus>(below(5));
    o.publishedAt = epoch().addDays(-below(6));
    return o;
}

domain::ChangesPage page(std::vector<domain::Record> items, const QString &cursor, bool more)
{
    domain::ChangesPage made;
    made.cursor = cursor;
    made.more = more;
    made.items = std::move(items);
    return made;
}

domain::ChangesPage tombstones(const QStringList &ids, const QString &cursor)
{
    domain::ChangesPage made;
    made.cursor = cursor;
    made.more = true;
    made.deleted = ids;
    return made;
}

} // namespace support
