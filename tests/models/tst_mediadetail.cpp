// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/textprint.h"
#include "models/items/mediadetail.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"
#include "tests/unit/labelledstories.h"

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::MediaItem;

namespace {

domain::MediaItemId idOf(size_t number)
{
    return domain::MediaItemId(u"m-%1"_s.arg(number));
}

} // namespace

/// The item that is looked at, with what says the same, declared or not.
class TestMediaDetail : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    std::vector<MediaItem> m_items;
    store::ChangeHub m_hub;
    std::unique_ptr<store::ReaderPool> m_readers;

    void put(const MediaItem &item)
    {
        VERIFY_OK(m_cache.apply(Collection::MediaItems, support::page({item})));
        m_hub.post(Collection::MediaItems, {item.id.value});
    }

private Q_SLOTS:
    void initTestCase()
    {
        support::RecordSource random(51);
        std::vector<domain::Record> records;
        for (size_t i = 0; i < kLabelledTexts.size(); ++i) {
            MediaItem item = random.mediaItem(int(i));
            item.id = idOf(i);
            item.title = kLabelledTexts[i].title.toString();
            item.excerpt = kLabelledTexts[i].excerpt.toString();
            item.publishedAt = support::RecordSource::epoch().addSecs(-600 * qint64(i));
            item.clusterId = {};
            records.emplace_back(m_items.emplace_back(item));
        }
        VERIFY_OK(m_cache.apply(Collection::MediaItems, support::page(records)));
        m_readers = std::make_unique<store::ReaderPool>(m_cache.path(), support::key());
    }
    void cleanupTestCase() { m_readers.reset(); }

    /// Every labelled text against all others, one pair at a time.
    void alikeAreThoseThatTellTheSame()
    {
        items::MediaDetail detail(*m_readers, m_hub);
        int pairs = 0;
        for (size_t i = 0; i < m_items.size(); i += 7) {
            const MediaItem &item = m_items[i];
            detail.setItem(item.id);
            QTRY_VERIFY(detail.content() && detail.content()->item.id == item.id);
            QHash<QString, double> expected;
            const analysis::TextPrint mine(item.title, item.excerpt);
            for (const MediaItem &other : m_items) {
                const analysis::TextPrint print(other.title, other.excerpt);
                const qint64 apart = std::abs(item.publishedAt.secsTo(other.publishedAt));
                if (other.id != item.id && apart < items::kAlikeDays * 24 * 3600 &&
                    analysis::isSameStory(mine, print))
                    expected.insert(other.id.value, analysis::similarity(mine, print));
            }
            const auto &alike = detail.content()->alike;
            QCOMPARE(alike.size(), size_t(expected.size()));
            for (const items::AlikeItem &one : alike) {
                QCOMPARE(one.similarity, expected.value(one.item.id.value, -1));
                QCOMPARE(one.item, *std::ranges::find(m_items, one.item.id, &MediaItem::id));
            }
            QVERIFY(std::ranges::is_sorted(alike, std::ranges::greater(),
                                           &items::AlikeItem::similarity));
            pairs += int(alike.size());
        }
        QVERIFY(pairs > 10);
    }

    void whatIsDeclaredOrFarAwayIsNotAlike()
    {
        MediaItem original = m_items.at(0);
        original.id = domain::MediaItemId(u"far-0"_s);
        original.publishedAt = support::RecordSource::epoch().addYears(-1);
        const auto copy = [&](const QString &id, qint64 seconds, const QString &cluster) {
            MediaItem item = original;
            item.id = domain::MediaItemId(id);
            item.publishedAt = original.publishedAt.addSecs(seconds);
            item.clusterId = domain::MediaItemId(cluster);
            put(item);
        };
        put(original);
        copy(u"far-1"_s, 60, u"far-0"_s);
        copy(u"far-2"_s, -2 * 24 * 3600, {});
        copy(u"far-3"_s, 3 * 24 * 3600 + 1, {});
        copy(u"far-4"_s, -3 * 24 * 3600 - 1, {});
        items::MediaDetail detail(*m_readers, m_hub);
        detail.setItem(original.id);
        QTRY_VERIFY(detail.content());
        QCOMPARE(detail.content()->cluster.size(), size_t(2));
        QCOMPARE(detail.content()->alike.size(), size_t(1));
        QCOMPARE(detail.content()->alike.at(0).item.id.value, u"far-2");
        QCOMPARE(detail.content()->alike.at(0).similarity, 1.0);
    }

    void evidenceComesWhenItIsThere()
    {
        items::MediaDetail detail(*m_readers, m_hub);
        detail.setItem(idOf(1));
        QTRY_VERIFY(detail.content());
        QVERIFY(detail.content()->attachments.empty());
        domain::Attachment shot;
        shot.id = domain::AttachmentId(u"f-1"_s);
        shot.version = 1;
        shot.mediaItemId = idOf(1);
        shot.role = u"evidence"_s;
        shot.sha256 = QString(64, u'a');
        VERIFY_OK(m_cache.apply(Collection::Attachments, support::page({shot})));
        m_hub.post(Collection::Attachments, {u"f-1"_s});
        QTRY_COMPARE(detail.content()->attachments, std::vector{shot});
    }

    void noItemShowsNothing()
    {
        items::MediaDetail detail(*m_readers, m_hub);
        detail.setItem(domain::MediaItemId(u"none"_s));
        QTRY_VERIFY(detail.error());
        QCOMPARE(detail.error()->kind, core::ErrorKind::NotFound);
        detail.setItem(idOf(2));
        QTRY_VERIFY(detail.content());
        detail.setItem({});
        QVERIFY(!detail.content() && !detail.error() && !detail.isLoading());
    }
};

QTEST_GUILESS_MAIN(TestMediaDetail)
#include "tst_mediadetail.moc"
