// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packages/packagewriter.h"
#include "models/store/blobstore.h"
#include "models/store/recordtypes.h"
#include "models/store/repositories.h"
#include "models/store/statement.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QCryptographicHash>
#include <QFile>

/// A small province in a real cache, with a past: what a snapshot is taken of.
namespace packtest {

using namespace Qt::StringLiterals;
using namespace domain;

inline const QString kPassphrase = u"biển Mũi Né lặng sóng"_s;
inline const QString kSenderName = u"Trần Thị Bích Hạnh"_s;
inline const QString kSenderPhone = u"0912345678"_s;
inline const QByteArray kPicture = "a picture of a flooded street";
/// Little work, so that a test may try many passphrases.
inline constexpr packages::KeyStretch kLittleWork{.operations = 1, .memory = 64ULL * 1024};

/// Days after the first of May 2025, 10:00 in Vietnam.
[[nodiscard]] inline QDateTime day(int number, int hour = 3)
{
    return {QDate(2025, 5, 1).addDays(number), QTime(hour, 0), QTimeZone::UTC};
}
inline const QDateTime kNow = day(30);

[[nodiscard]] inline QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

[[nodiscard]] inline Unit unit(const QString &id, const QString &parent, UnitLevel level)
{
    Unit made;
    made.id = UnitId(id);
    made.version = 1;
    made.code = u"code-"_s + id;
    made.name = u"Đơn vị "_s + id;
    made.level = level;
    made.parentId = UnitId(parent);
    return made;
}

[[nodiscard]] inline Indicator indicator(const QString &id, Subsystem subsystem)
{
    Indicator made;
    made.id = IndicatorId(id);
    made.version = 1;
    made.code = id.toUpper();
    made.name = u"Chỉ tiêu "_s + id;
    made.subsystem = subsystem;
    made.periodKind = PeriodKind::Month;
    return made;
}

/// A version of a figure of a month.
[[nodiscard]] inline Observation figure(const QString &id, const QString &indicator,
                                        const QString &unit, int month, double value,
                                        const QDateTime &published, int year = 2025)
{
    Observation made;
    made.id = ObservationId(id);
    made.version = 1;
    made.indicatorId = IndicatorId(indicator);
    made.unitId = UnitId(unit);
    made.period = Period::containing(PeriodKind::Month, QDate(year, month, 1));
    made.value = value;
    made.status = ValueStatus::Estimate;
    made.publishedAt = published;
    return made;
}

/// A new report of a commune.
[[nodiscard]] inline Report report(const QString &id, const QString &commune, const QDateTime &sent)
{
    Report made;
    made.id = ReportId(id);
    made.version = 1;
    made.code = u"PA-"_s + id;
    made.title = u"Ngập nước đường Lê Lợi"_s;
    made.text = u"Tôi là %1, số 0912.345.678, đề nghị xử lý."_s.arg(kSenderName);
    made.state = ReportState::New;
    made.stateText = code(made.state);
    made.unitId = UnitId(commune);
    made.districtId = UnitId(u"d"_s + commune.at(1));
    made.senderName = kSenderName;
    made.senderPhone = kSenderPhone;
    made.sentAt = sent;
    made.updatedAt = sent;
    made.originalDueAt = made.dueAt = sent.addDays(3);
    return made;
}

[[nodiscard]] inline ReportEvent event(const QString &id, const QString &report,
                                       const QDateTime &at, ReportState from, ReportState to,
                                       const QString &text = {})
{
    ReportEvent made;
    made.id = ReportEventId(id);
    made.version = 1;
    made.reportId = ReportId(report);
    made.at = at;
    made.kind = u"state"_s;
    made.fromState = to == ReportState::New ? QString() : code(from);
    made.toState = code(to);
    made.actor = to == ReportState::New ? kSenderName : u"Điều hành viên IOC"_s;
    made.agencyId = to == ReportState::Forwarded ? AgencyId(u"a1"_s) : AgencyId();
    made.text = text;
    return made;
}

/// A report that was sent on day 1, worked on until day 8, and rated on day 10; and its history.
[[nodiscard]] inline std::vector<Record> resolvedReport(const QString &id, const QString &commune)
{
    using enum ReportState;
    Report made = report(id, commune, day(1));
    made.state = Rated;
    made.stateText = code(Rated);
    made.version = 7;
    made.leadAgencyId = AgencyId(u"a1"_s);
    made.updatedAt = day(10);
    made.resolvedAt = day(8);
    made.dueAt = day(9);
    made.result = u"Đã nạo vét cống, gọi lại số %1."_s.arg(kSenderPhone);
    made.published = true;
    made.rating = 3;
    made.attachmentCount = 2;
    Attachment before;
    before.id = AttachmentId(id + u"-t1"_s);
    before.version = 1;
    before.reportId = made.id;
    before.sha256 = hashOf(kPicture);
    before.role = u"before"_s;
    before.takenAt = day(1);
    Attachment after = before;
    after.id = AttachmentId(id + u"-t2"_s);
    after.sha256 = hashOf("never read by this desk");
    after.role = u"after"_s;
    after.takenAt = day(7);
    std::vector<Record> records{made, before, after};
    const auto add = [&](int number, const QDateTime &at, ReportState from, ReportState to,
                         const QString &text = {}) {
        records.emplace_back(event(u"%1-e%2"_s.arg(id).arg(number), id, at, from, to, text));
    };
    add(1, day(1), Unknown, New);
    add(2, day(2), New, Received);
    add(3, day(2, 8), Received, Forwarded);
    add(4, day(3), Forwarded, InProgress);
    add(5, day(4), InProgress, ExtensionAsked, u"Chờ vật tư"_s);
    add(6, day(5), ExtensionAsked, InProgress, u"Đồng ý gia hạn"_s);
    add(7, day(7), InProgress, AwaitsApproval, made.result);
    add(8, day(8), AwaitsApproval, Resolved);
    add(9, day(9), Resolved, Published);
    add(10, day(10), Published, Rated);
    return records;
}

[[nodiscard]] inline MediaItem item(const QString &id, const QString &unit,
                                    const QDateTime &published)
{
    MediaItem made;
    made.id = MediaItemId(id);
    made.version = 1;
    made.title = u"Bãi biển ô nhiễm"_s;
    made.author = u"Lê Hoàng Nam"_s;
    made.publishedAt = published;
    made.collectedAt = published.addSecs(600);
    made.unitId = UnitId(unit);
    made.state = u"MOI"_s;
    made.stateSince = made.collectedAt;
    made.machineSentiment = made.sentiment = Sentiment::Negative;
    return made;
}

/// Reports, figures and online information of two districts with two communes each.
class PackedProvince
{
public:
    PackedProvince()
    {
        fillReference();
        fillFigures();
        fillReports();
        fillMedia();
        auto blobs = store::BlobStore::open(attachmentsPath(), support::key());
        if (!blobs || !blobs->write(hashOf(kPicture), kPicture))
            qFatal("no pictures for the test");
    }
    [[nodiscard]] support::Cache &cache() { return m_cache; }
    [[nodiscard]] QString attachmentsPath() const
    {
        return m_cache.directory() + u"/attachments.db"_s;
    }
    [[nodiscard]] packages::SnapshotSource source() const
    {
        return {.cachePath = m_cache.path(),
                .key = support::key(),
                .attachmentsPath = attachmentsPath()};
    }
    [[nodiscard]] packages::PackagePlan plan(const QString &target) const
    {
        return {.source = source(),
                .target = target,
                .now = kNow,
                .author = {u"Nguyễn Lan"_s, u"lan"_s, u"a1"_s, u"Sở Thông tin"_s},
                .program = u"test 1"_s,
                .passphrase = kPassphrase,
                .stretch = kLittleWork};
    }
    void put(const std::vector<Record> &records)
    {
        for (const Record &record : records)
            put(record);
    }
    template<typename R>
        requires(!std::same_as<R, std::vector<Record>>)
    void put(const R &record)
    {
        if constexpr (std::same_as<R, Record>)
            std::visit([this](const auto &one) { this->put(one); }, record);
        else if (!m_cache.apply(store::collectionOf<R>(), support::page({record}), kNow))
            qFatal("no record for the test");
    }

private:
    void fillReference()
    {
        put(unit(u"p"_s, {}, UnitLevel::Province));
        for (const QString &district : {u"d1"_s, u"d2"_s})
            put(unit(district, u"p"_s, UnitLevel::District));
        for (const QString &commune : {u"c11"_s, u"c12"_s, u"c21"_s, u"c22"_s})
            put(unit(commune, u"d"_s + commune.at(1), UnitLevel::Commune));
        put(indicator(u"kt1"_s, Subsystem::SocioEconomic));
        put(indicator(u"yt1"_s, Subsystem::Health));
    }
    void fillFigures()
    {
        put(figure(u"o1"_s, u"kt1"_s, u"p"_s, 4, 100, day(5)));
        put(figure(u"o2"_s, u"kt1"_s, u"p"_s, 4, 110, day(15))); // the revision of o1
        put(figure(u"o3"_s, u"kt1"_s, u"d1"_s, 4, 40, day(5)));
        put(figure(u"o4"_s, u"yt1"_s, u"d2"_s, 3, 7, day(2)));
        put(figure(u"o5"_s, u"kt1"_s, u"p"_s, 4, 90, day(5).addYears(-1), 2024));
        put(figure(u"o6"_s, u"kt1"_s, u"p"_s, 4, 80, day(5).addYears(-2), 2023));
        Slot due;
        due.id = SlotId(u"s1"_s);
        due.version = 1;
        due.indicatorId = IndicatorId(u"kt1"_s);
        due.unitId = UnitId(u"p"_s);
        due.period = Period::containing(PeriodKind::Month, QDate(2025, 4, 1));
        due.dueAt = day(6);
        due.filledAt = day(5);
        due.state = u"filled"_s;
        put(due);
        Remark remark;
        remark.id = RemarkId(u"n1"_s);
        remark.version = 1;
        remark.indicatorId = IndicatorId(u"kt1"_s);
        remark.unitId = UnitId(u"p"_s);
        remark.period = due.period;
        remark.kind = RemarkKind::Direction;
        remark.writtenAt = day(6);
        remark.state = RemarkState::Closed;
        remark.stateText = code(remark.state);
        remark.answer = u"Đã rà soát"_s;
        remark.answeredAt = day(12);
        remark.settledAt = day(14);
        put(remark);
    }
    void fillReports()
    {
        put(resolvedReport(u"r1"_s, u"c11"_s));
        put(resolvedReport(u"r2"_s, u"c21"_s));
        put(report(u"r3"_s, u"c12"_s, day(20)));
        put(event(u"r3-e1"_s, u"r3"_s, day(20), ReportState::Unknown, ReportState::New));
        Report old = report(u"r4"_s, u"c22"_s, day(-60));
        old.state = ReportState::Closed;
        old.stateText = code(old.state);
        old.resolvedAt = old.updatedAt = day(-50);
        put(old);
    }
    void fillMedia()
    {
        put(item(u"m1"_s, u"c11"_s, day(3)));
        MediaItem handled = item(u"m2"_s, u"c21"_s, day(4));
        handled.history = {
            {day(5), u"Lan"_s, u"screen"_s, {}},
            {day(6),
             u"Lan"_s,
             u"verify"_s,
             {{u"agencyId"_s, u"a1"_s}, {u"text"_s, u"Đề nghị xác minh"_s}, {u"urgent"_s, true}}},
            {day(8),
             u"Hùng"_s,
             u"conclude"_s,
             {{u"agencyId"_s, u"a1"_s},
              {u"conclusion"_s, u"false"_s},
              {u"evidenceSha256"_s, hashOf(kPicture)},
              {u"text"_s, u"Sai"_s}}}};
        handled.readings = {{day(5), 10, 1, 1, 1}, {day(9), 500, 60, 5, 5}};
        handled.views = 500;
        handled.likes = 60;
        handled.state = u"KET_LUAN"_s;
        handled.stateSince = day(8);
        handled.urgent = true;
        handled.agencyId = AgencyId(u"a1"_s);
        handled.conclusion = u"false"_s;
        handled.evidenceSha256 = hashOf(kPicture);
        put(handled);
    }

    support::Cache m_cache;
};

/// The ids of a table, in order.
[[nodiscard]] inline QStringList idsIn(const store::Database &db, const QByteArray &table,
                                       const QByteArray &where = "1")
{
    auto select = db.prepare("SELECT id FROM " + table + " WHERE " + where + " ORDER BY id");
    QStringList ids;
    while (select && select->step().value_or(false))
        ids << select->text(0);
    return ids;
}

[[nodiscard]] inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace packtest
