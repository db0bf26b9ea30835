// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/mediaquery.h"
#include "models/items/mediaboard.h"
#include "models/store/changewriter.h"
#include "models/store/repositories.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using About = ctl::MediaQuestion::About;

/// `iocctl query media` on a real cache.
class TestMediaQuery : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    QDateTime m_now = support::RecordSource::epoch();

    [[nodiscard]] QJsonArray ask(const ctl::MediaQuestion &question)
    {
        return ctl::queryMedia(m_cache.db(), question, m_now).value_or(QJsonArray());
    }

private Q_SLOTS:
    void initTestCase()
    {
        support::RecordSource source(7);
        std::vector<domain::Record> records;
        for (int i = 0; i < 300; ++i) {
            domain::MediaItem item = source.mediaItem(i);
            item.author = u"Tên người viết"_s;
            item.stateSince = item.collectedAt;
            records.emplace_back(item);
        }
        store::ChangeWriter writer(m_cache.db());
        QVERIFY(writer.apply(domain::Collection::MediaItems, support::page(records), m_now));
        QVERIFY(writer.commit());
    }
    void itemsComeWithDeadlineAndWithoutAuthor()
    {
        const QJsonArray rows = ask({.limit = 50});
        QCOMPARE(rows.size(), 50);
        bool overdue = false;
        for (const QJsonValue &row : rows) {
            QVERIFY(!row.toObject().contains("author"_L1));
            QVERIFY(row.toObject().contains("dueAt"_L1));
            overdue = overdue || row["overdue"_L1].toBool();
            QCOMPARE(row["dueAt"_L1].isNull(), row["state"_L1] == "DONG"_L1);
        }
        QVERIFY(overdue);
    }
    void topicAndStateNarrow()
    {
        const QJsonArray rows = ask(
            {.topic = u"Chủ đề-1"_s, .state = u"XAC_MINH"_s, .limit = 1000});
        qint64 expected = 0;
        const auto all = ask({.limit = 1000});
        for (const QJsonValue &row : all)
            expected += row["state"_L1] == "XAC_MINH"_L1 &&
                        row["topics"_L1].toArray().contains(u"Chủ đề-1"_s);
        QCOMPARE(rows.size(), expected);
        QVERIFY(expected > 0 && expected < all.size());
    }
    void topicsAreTheBoards()
    {
        const QJsonArray rows = ask({.about = About::Topics, .limit = 100});
        QVERIFY(!rows.isEmpty());
        qint64 items = 0;
        for (const QJsonValue &row : rows) {
            const double sum = row["positivePercent"_L1].toDouble() +
                               row["neutralPercent"_L1].toDouble() +
                               row["negativePercent"_L1].toDouble();
            if (row["labelled"_L1].toInt() > 0)
                QVERIFY(qAbs(sum - 100) < 1e-9);
            items += row["items"_L1].toInteger();
        }
        QVERIFY(items > 0);
    }
    void hotTopicsAreThePanes()
    {
        const QJsonArray rows = ask({.about = About::Hot, .limit = 100});
        const auto hot = items::readHotTopics(m_cache.db(), {}, m_now);
        QVERIFY(hot.has_value());
        QCOMPARE(rows.size(), qsizetype(hot->size()));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i)["topic"_L1].toString(), hot->at(size_t(i)).hot.topic);
            QCOMPARE(rows.at(i)["reasons"_L1].toArray().size(),
                     qsizetype(hot->at(size_t(i)).hot.reasons.size()));
        }
    }
    void optionsThatExcludeEachOtherAreRefused()
    {
        const auto both = ctl::parseCommand({u"query"_s, u"media"_s, u"--topics"_s, u"--hot"_s});
        QVERIFY(!both && both.error().contains(u"--hot"_s));
        const auto hot = ctl::parseCommand({u"query"_s, u"media"_s, u"--hot"_s});
        QVERIFY(hot && hot->hot && !hot->topics);
        const auto wrong = ctl::parseCommand({u"query"_s, u"reports"_s, u"--topics"_s});
        QVERIFY(!wrong);
    }
};

QTEST_MAIN(TestMediaQuery)
#include "tst_mediaquery.moc"
