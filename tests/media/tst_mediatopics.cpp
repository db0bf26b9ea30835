// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mediaboard.h"
#include "models/items/mediadigest.h"
#include "tests/media/mediawindow.h"
#include "widgets/charts/structurebars.h"
#include "widgets/charts/trendchart.h"
#include "widgets/common/contextrange.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/digesttab.h"
#include "widgets/panes/media/hottab.h"
#include "widgets/panes/media/hotwords.h"
#include "widgets/panes/media/sentimenttrend.h"
#include "widgets/panes/media/topicstab.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace mediatest;
using namespace panes::media;

/// Topics, hot topics and the digest in the whole console on a real backend.
class TestMediaTopics : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<MediaWindow> m_desk;

    template<typename Tab>
    Tab *open(int index)
    {
        m_desk->tabs().setCurrentIndex(index);
        auto *tab = m_desk->find<Tab>();
        (void)m_desk->settle();
        return tab && tab->isVisible() ? tab : nullptr;
    }
    template<typename Read>
    [[nodiscard]] auto read(Read read)
    {
        return m_desk->console().desk().readers().run(read).result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_backend = std::make_unique<demotest::Client>(demotest::quiet(120));
        m_desk = std::make_unique<MediaWindow>(m_backend->backend.url());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void theBoardCountsWhatTheCacheHas()
    {
        QVERIFY(open<TopicsTab>(1));
        auto *table = m_desk->find<QTreeWidget>(u"topic-table"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->topLevelItemCount() > 5, kPatience);
        m_desk->picture(u"topics"_s);
        qint64 least = std::numeric_limits<qint64>::max();
        for (int row = 0; row < table->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *line = table->topLevelItem(row);
            const qint64 items = line->text(1).remove(u'.').toLongLong();
            QVERIFY(items <= least); // most first
            least = items;
        }
        const QString topic = table->topLevelItem(0)->text(0);
        const qint64 shown = table->topLevelItem(0)->text(1).remove(u'.').toLongLong();
        store::MediaFilter filter;
        filter.topic = topic;
        std::tie(filter.publishedFrom, filter.publishedTo) = common::periodUtc(m_desk->context());
        const auto count = read(
            [&](const store::Database &db) { return store::MediaRepository(db).count(filter); });
        QCOMPARE(shown, count.value_or(-1));
    }
    void everyColumnSorts()
    {
        QVERIFY(open<TopicsTab>(1));
        auto *table = m_desk->find<QTreeWidget>(u"topic-table"_s);
        table->sortByColumn(4, Qt::AscendingOrder);
        double before = -1;
        for (int row = 0; row < table->topLevelItemCount(); ++row) {
            const double share = table->topLevelItem(row)->data(4, Qt::UserRole).toDouble();
            QVERIFY(share >= before);
            before = share;
        }
        table->sortByColumn(1, Qt::DescendingOrder);
    }
    void theChartShowsEachMeasure()
    {
        QVERIFY(open<TopicsTab>(1));
        auto *measure = m_desk->find<QComboBox>(u"media-measure"_s);
        auto *bars = m_desk->find<charts::StructureBars>();
        QVERIFY(bars->isVisible());
        QVERIFY(bars->structure().periods.size() > 3);
        for (int chosen = 1; chosen < kMediaMeasures; ++chosen) {
            measure->setCurrentIndex(chosen);
            Q_EMIT measure->activated(chosen);
            auto *line = m_desk->find<charts::TrendChart>();
            QVERIFY(line->isVisible());
            QCOMPARE(line->trend().name, measureText(MediaMeasure(chosen)));
            QVERIFY(!line->textSummary().isEmpty());
            m_desk->picture(u"measure-%1"_s.arg(chosen));
        }
        measure->setCurrentIndex(0);
        Q_EMIT measure->activated(0);
        QVERIFY(bars->isVisible());
    }
    void aTopicNarrowsTheStream()
    {
        QVERIFY(open<TopicsTab>(1));
        auto *table = m_desk->find<QTreeWidget>(u"topic-table"_s);
        auto *row = table->topLevelItem(1);
        const QString topic = row->text(0);
        const qint64 items = row->text(1).remove(u'.').toLongLong();
        table->setCurrentItem(row);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_desk->tabs().currentIndex(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->list().model()->rowCount(), int(items), kPatience);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->row(0).topics.contains(topic));
        if (auto *clear = m_desk->seen<QPushButton>(u"media-clear-filter"_s))
            press(clear);
    }
    void whatIsHotIsToldWithItsNumbers()
    {
        auto *tab = open<HotTab>(2);
        QVERIFY(tab);
        const QDateTime now = m_desk->console().desk().clock().now();
        const auto hot = read(
            [&](const store::Database &db) { return items::readHotTopics(db, {}, now); });
        QVERIFY(hot.has_value());
        QVERIFY(!hot->empty()); // the demo has one
        QTRY_COMPARE_WITH_TIMEOUT(tab->findChildren<QFrame *>(u"hot-card"_s).size(),
                                  qsizetype(hot->size()), kPatience);
        m_desk->picture(u"hot"_s);
        QStringList said;
        for (const auto *label : tab->findChildren<QLabel *>())
            said.append(label->text());
        for (const items::HotLine &line : *hot) {
            QVERIFY(said.contains(line.hot.topic));
            for (size_t i = 0; i < line.hot.reasons.size(); ++i)
                QVERIFY2(said.contains(hotReasonText(line.hot.reasons.at(i), line.evidence.at(i))),
                         qPrintable(said.join(u'\n')));
        }
    }
    void theItemBehindAReasonOpens()
    {
        auto *tab = open<HotTab>(2);
        QVERIFY(tab);
        for (auto *button : tab->findChildren<QPushButton *>()) {
            if (!button->accessibleName().contains(button->text() + u": "_s) ||
                button->accessibleName().startsWith(HotTab::tr("Show the items")))
                continue;
            press(button);
            QCOMPARE(m_desk->tabs().currentIndex(), 0);
            QVERIFY(button->accessibleName().endsWith(
                m_desk->cached(m_desk->context().selectedMedia()).title));
            return;
        }
        QSKIP("no reason of the demo names an item");
    }
    void theDigestShowsWhatWasChosen()
    {
        auto *tab = open<DigestTab>(4);
        QVERIFY(tab);
        auto *days = m_desk->find<QComboBox>(u"digest-days"_s);
        QTRY_VERIFY_WITH_TIMEOUT(days->count() >= 2, kPatience);
        // The newest day that has items.
        int row = 0;
        while (row < days->count() && days->itemText(row).contains(u"(0"_s))
            ++row;
        QVERIFY(row < days->count());
        tab->setDay(days->itemData(row).toDate());
        auto *entries = m_desk->find<QListWidget>(u"digest-entries"_s);
        QTRY_VERIFY_WITH_TIMEOUT(entries->count() > 0, kPatience);
        m_desk->picture(u"digest"_s);
        const QString page = m_desk->find<QTextBrowser>(u"digest-page"_s)->toPlainText();
        QVERIFY(page.contains(common::format::date(days->itemData(row).toDate())));
        for (int i = 0; i < entries->count(); ++i)
            QVERIFY(page.contains(entries->item(i)->text().section(u": "_s, 1)));
        press(m_desk->button(u"digest-copy"_s));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
        QVERIFY(QGuiApplication::clipboard()->text().contains(page.section(u'\n', 0, 0)));
    }
    void aChosenItemIsTakenOutAndStaysOut()
    {
        auto *tab = open<DigestTab>(4);
        QVERIFY(tab);
        auto *entries = m_desk->find<QListWidget>(u"digest-entries"_s);
        QTRY_VERIFY_WITH_TIMEOUT(entries->count() > 0, kPatience);
        const int before = entries->count();
        entries->setCurrentRow(0);
        auto *takeOut = m_desk->button(u"digest-take-out"_s);
        QVERIFY(takeOut->isEnabled());
        press(takeOut);
        QTRY_COMPARE_WITH_TIMEOUT(entries->count(), before - 1, kPatience);
        m_desk->sync().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(
            [&] {
                qint64 picked = 0;
                const auto all = m_backend->latest(u"media-items"_s);
                for (const QJsonObject &item : all)
                    picked += item.value("history"_L1).toArray().last()["verb"_L1] == "unpick"_L1;
                return picked;
            }(),
            1, kPatience);
        QCOMPARE(entries->count(), before - 1);
    }
};

QTEST_MAIN(TestMediaTopics)
#include "tst_mediatopics.moc"
