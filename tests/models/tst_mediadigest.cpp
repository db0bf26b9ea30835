// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/domain/mediaworkflow.h"
#include "models/items/mediadigest.h"
#include "models/store/localday.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::EditState;
using domain::MediaItem;
using domain::MediaVerb;

namespace {

const QDate kDay(2025, 5, 19);
const QDateTime kMorning(QDate(2025, 5, 20), QTime(1, 0), QTimeZone::UTC); // the day after, 08:00

domain::EditStanding step(const MediaItem &item, const domain::MediaStep &what, EditState state)
{
    domain::EditStanding standing{domain::stepEdit(item, what), state};
    standing.edit.id = u"e-"_s + item.id.value;
    standing.edit.author = u"Trần Bình"_s;
    standing.edit.createdAt = kMorning;
    return standing;
}

domain::MediaStep pick(const QDate &day, const QString &summary)
{
    return {.verb = MediaVerb::Pick, .text = summary, .digestOn = day};
}

} // namespace

/// The digest of a day: what was chosen, here or elsewhere, what agencies said, and the day's
/// figures.
class TestMediaDigest : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    std::vector<MediaItem> m_items;

    [[nodiscard]] const MediaItem &item(int number) const { return m_items.at(size_t(number)); }
    [[nodiscard]] items::MediaDigestContent digest(
        const QDate &day, const std::vector<domain::EditStanding> &edits = {})
    {
        auto read = items::readMediaDigest(m_cache.db(), day, edits, kMorning);
        if (!read)
            qFatal("%ls", qUtf16Printable(read.error().detail));
        return std::move(*read);
    }
    static QStringList idsOf(const items::MediaDigestContent &content)
    {
        QStringList ids;
        for (const items::MediaDigestEntry &entry : content.entries)
            ids.append(entry.shown.record.id.value);
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        support::RecordSource random(61);
        static const QList<QStringList> topics{
            {u"Du lịch"_s}, {u"Đất đai"_s, u"Biển"_s}, {}, {u"An ninh"_s}, {u"Du lịch"_s}};
        std::vector<domain::Record> records;
        for (int i = 0; i < 60; ++i) {
            MediaItem one = random.mediaItem(i);
            one.publishedAt = store::startOfLocalDay(kDay.addDays(-1)).addSecs(48 * 60 * i);
            one.topics = topics.at(i % topics.size());
            one.likes = i;
            one.state = u"SANG_LOC"_s;
            one.digestOn = {};
            one.digestSummary.clear();
            one.history.clear();
            if (i >= 35 && i < 45) {
                one.digestOn = kDay;
                one.digestSummary = u"Tóm tắt %1"_s.arg(i);
            } else if (i < 3) {
                one.digestOn = kDay.addDays(-i);
            }
            m_items.push_back(one);
        }
        m_items[2].digestOn = QDate(2025, 5, 1);
        for (const MediaItem &one : m_items)
            records.emplace_back(one);
        VERIFY_OK(m_cache.apply(Collection::MediaItems, support::page(records)));
    }

    void entriesAreByTopicThenTime()
    {
        const auto content = digest(kDay);
        // An ninh, Du lịch, Đất đai in Vietnamese order, then those without a topic. m-0 of the day
        // before was chosen for this day too.
        QCOMPARE(idsOf(content),
                 (QStringList{u"m-38"_s, u"m-43"_s, u"m-0"_s, u"m-35"_s, u"m-39"_s, u"m-40"_s,
                              u"m-44"_s, u"m-36"_s, u"m-41"_s, u"m-37"_s, u"m-42"_s}));
        QCOMPARE(content.entries.at(0).topic, u"An ninh");
        QCOMPARE(content.entries.at(0).shown.record, item(38));
    }

    void figuresAreOfTheDayAndTheDayBefore()
    {
        const auto content = digest(kDay);
        analysis::SentimentCounts now;
        analysis::SentimentCounts before;
        qint64 interactions = 0;
        for (const MediaItem &one : m_items) {
            const bool today = one.publishedAt >= store::startOfLocalDay(kDay);
            auto &counts = today ? now : before;
            ++(one.sentiment == domain::Sentiment::Positive   ? counts.positive
               : one.sentiment == domain::Sentiment::Neutral  ? counts.neutral
               : one.sentiment == domain::Sentiment::Negative ? counts.negative
                                                              : counts.unknown);
            interactions += today ? one.interactions() : 0;
        }
        QCOMPARE(now.all() + before.all(), 60);
        QCOMPARE(content.counts, now);
        QCOMPARE(content.before, before);
        QCOMPARE(content.change, analysis::shareChange(now, before));
        QCOMPARE(content.interactions, interactions);
        QCOMPARE(content.asOf, store::startOfLocalDay(kDay.addDays(1)).addMSecs(-1));
        QCOMPARE(digest(QDate(2025, 5, 20)).asOf, kMorning);
    }

    void daysWithChosenItemsNewestFirst()
    {
        using Days = std::vector<items::MediaDigestDay>;
        const Days stored{{kDay, 11}, {kDay.addDays(-1), 1}, {QDate(2025, 5, 1), 1}};
        QCOMPARE(digest(kDay).days, stored);
        QCOMPARE(digest(QDate(2024, 1, 1)).days, stored);
        QVERIFY(digest(QDate(2024, 1, 1)).entries.empty());
        // Picked here for another day, and the only one of a day taken out.
        const auto edits = std::vector{
            step(item(50), pick(QDate(2025, 5, 20), u"Mới"_s), EditState::Queued),
            step(item(2), {.verb = MediaVerb::Unpick}, EditState::Sending)};
        QCOMPARE(digest(kDay, edits).days,
                 (Days{{QDate(2025, 5, 20), 1}, {kDay, 11}, {kDay.addDays(-1), 1}}));
    }

    void whatWasPickedHereIsInIt()
    {
        const auto edits = std::vector{
            step(item(50), pick(kDay, u"Chọn tại đây"_s), EditState::Queued),
            step(item(38), {.verb = MediaVerb::Unpick}, EditState::Sending),
            step(item(43), {.verb = MediaVerb::Comment, .text = u"Đã đọc"_s}, EditState::Queued),
            step(item(51), pick(kDay, u"Bị từ chối"_s), EditState::Refused),
            step(item(36), pick(kDay, u"Viết lại"_s), EditState::Queued),
            step(item(52), pick(kDay, u"Đã xong"_s), EditState::Accepted)};
        const auto content = digest(kDay, edits);
        const QStringList ids = idsOf(content);
        QCOMPARE(ids.size(), 11);
        QVERIFY(ids.contains(u"m-50") && !ids.contains(u"m-38"));
        QVERIFY(!ids.contains(u"m-51") && !ids.contains(u"m-52"));
        for (const items::MediaDigestEntry &entry : content.entries) {
            const auto &record = entry.shown.record;
            if (record.id == item(50).id) {
                QCOMPARE(record.digestSummary, u"Chọn tại đây");
                QCOMPARE(entry.shown.waiting, EditState::Queued);
            }
            if (record.id == item(36).id)
                QCOMPARE(record.digestSummary, u"Viết lại");
            if (record.id == item(43).id)
                QCOMPARE(record.history.constLast().verb, u"comment");
        }
        QCOMPARE(content.days.at(0), (items::MediaDigestDay{kDay, 11}));
    }

    void theLastPublicReplyStands()
    {
        MediaItem one = item(35);
        QVERIFY(!items::lastReply(one));
        const auto respond = [](const QString &text, domain::MediaResponse response) {
            return domain::toPayload(
                {.verb = MediaVerb::Respond, .text = text, .response = domain::code(response)});
        };
        const QDateTime at = kMorning.addDays(-1);
        one.history = {
            {at, u"Sở A"_s, u"respond"_s, respond(u"Trước"_s, domain::MediaResponse::Information)},
            {at.addSecs(60), u"Sở B"_s, u"respond"_s,
             respond(u"Sau"_s, domain::MediaResponse::Correction)},
            {at.addSecs(90), u"Người khác"_s, u"comment"_s, {{u"text"_s, u"Ghi chú"_s}}},
            {at.addSecs(95), u"Người khác"_s, u"of-a-newer-backend"_s, {}},
        };
        QCOMPARE(items::lastReply(one),
                 (items::MediaReply{at.addSecs(60), u"Sở B"_s,
                                    domain::code(domain::MediaResponse::Correction), u"Sau"_s}));
    }

    void theDigestFollowsTheCacheAndTheDesk()
    {
        store::ChangeHub hub;
        store::ReaderPool readers(m_cache.path(), support::key());
        const core::FixedClock clock(kMorning);
        items::MediaDigest digest(readers, hub, clock);
        const QDate day(2025, 5, 22);
        digest.setDay(day);
        QTRY_VERIFY(digest.content());
        QVERIFY(digest.content()->entries.empty());
        digest.setEdits({step(item(55), pick(day, u"Mới"_s), EditState::Queued)});
        QTRY_COMPARE(idsOf(*digest.content()), QStringList{u"m-55"_s});

        MediaItem taken = item(55); // the backend took it
        taken.version = 2;
        taken.digestOn = day;
        VERIFY_OK(m_cache.apply(Collection::MediaItems, support::page({taken})));
        hub.post(Collection::MediaItems, {taken.id.value});
        digest.setEdits({});
        QTRY_COMPARE(digest.content()->entries.size(), size_t(1));
        QTRY_VERIFY(!digest.content()->entries.at(0).shown.waiting);
        QTRY_COMPARE(digest.content()->entries.at(0).shown.record.version, 2);
    }
};

QTEST_GUILESS_MAIN(TestMediaDigest)
#include "tst_mediadigest.moc"
