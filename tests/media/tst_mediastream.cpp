// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/mediawindow.h"
#include "widgets/charts/chart.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/streamtab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <numeric>

using namespace mediatest;
using items::MediaQueue;

/// The stream with its filters and the pane's tabs, in the whole console on a real backend.
class TestMediaStream : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<MediaWindow> m_desk;

    [[nodiscard]] QToolButton *chip(const QString &row, int id)
    {
        return m_desk->find<QWidget>(row)->findChild<QToolButton *>(u"chip-%1"_s.arg(id));
    }
    /// Presses a chip, or chooses it in the menu of those that have no room.
    void choose(const QString &row, int id)
    {
        auto *found = chip(row, id);
        if (found->isVisible())
            return press(found);
        auto *more = m_desk->find<QWidget>(row)->findChild<QToolButton *>(u"more-chips"_s);
        Q_EMIT more->menu()->aboutToShow();
        for (QAction *entry : more->menu()->actions()) {
            if (entry->text() == found->text())
                return entry->trigger();
        }
        QFAIL("the chip is neither there nor in the menu");
    }
    /// The figure on a chip.
    [[nodiscard]] qint64 figure(const QString &row, int id)
    {
        return chip(row, id)->text().section(u' ', -1).remove(u'.').toLongLong();
    }
    [[nodiscard]] std::vector<domain::MediaItem> listed()
    {
        (void)m_desk->settle();
        std::vector<int> rows(size_t(m_desk->list().model()->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
        return static_cast<items::MediaListModel *>(m_desk->list().model())
            ->read(rows)
            .result()
            .value_or(std::vector<domain::MediaItem>());
    }

    /// The first text that has less room than it needs; empty: none.
    [[nodiscard]] QString cutOff()
    {
        for (const auto *label : m_desk->pane().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            if (label->height() < needed)
                return label->objectName() + u": "_s + label->text();
        }
        for (const auto *button : m_desk->pane().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty() &&
                button->width() < button->sizeHint().width())
                return button->objectName() + u": "_s + button->text();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_backend = std::make_unique<demotest::Client>(demotest::quiet(120));
        m_desk = std::make_unique<MediaWindow>(m_backend->backend.url());
        QVERIFY(m_desk->list().model()->rowCount() > 100);
    }
    void cleanupTestCase() { m_desk.reset(); }
    void init()
    {
        if (auto *clear = m_desk->seen<QPushButton>(u"media-clear-filter"_s))
            press(clear);
        choose(u"media-queues"_s, int(MediaQueue::All));
        choose(u"media-sentiments"_s, 0);
        QVERIFY(m_desk->settle());
    }
    void theNewestIsLookedAt();
    void queuesHoldWhatTheirFiguresSay();
    void sentimentsNarrow();
    void choicesNarrowAndAreSaid();
    void searchFindsWithoutMarks();
    void aQueueAndAStateExcludeEachOther();
    void anotherTabNarrowsTheStream();
    void theStoryIsTold();
    void growthIsDrawnAndToldAsATable();
    void keysMoveThroughTheList();
    void theTabIsRemembered();
    void anItemComesToTheFront();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void aNarrowDockHasAllOfIt_data();
    void aNarrowDockHasAllOfIt();
};

void TestMediaStream::theNewestIsLookedAt()
{
    m_desk->context().selectMedia({});
    QVERIFY(m_desk->settle());
    QTest::keyClick(&m_desk->list(), Qt::Key_Home);
    QTRY_COMPARE(m_desk->context().selectedMedia(), m_desk->row(0).id);
    QTRY_COMPARE(m_desk->label(u"media-title"_s), m_desk->row(0).title);
    QVERIFY(m_desk->row(0).publishedAt >= m_desk->row(1).publishedAt);
    m_desk->picture(u"media-stream"_s);
}

void TestMediaStream::queuesHoldWhatTheirFiguresSay()
{
    const QHash<MediaQueue, QStringList> states{{MediaQueue::New, {u"MOI"_s}},
                                                {MediaQueue::Screening, {u"SANG_LOC"_s}},
                                                {MediaQueue::Verifying, {u"XAC_MINH"_s}},
                                                {MediaQueue::ToAnswer, {u"KET_LUAN"_s, u"XU_LY"_s}},
                                                {MediaQueue::Watched, {u"THEO_DOI"_s}},
                                                {MediaQueue::Pressing, {u"MOI"_s, u"SANG_LOC"_s}}};
    const domain::WorkCalendar calendar(m_desk->console().directory().reference()->calendar);
    for (int number = 0; number < items::kMediaQueues; ++number) {
        const auto queue = MediaQueue(number);
        choose(u"media-queues"_s, number);
        const auto found = listed();
        QTRY_COMPARE_WITH_TIMEOUT(figure(u"media-queues"_s, number), qint64(found.size()),
                                  kPatience);
        const QDateTime now = m_desk->console().desk().clock().now();
        for (const auto &item : found) {
            QVERIFY(!states.contains(queue) || states[queue].contains(item.state));
            QVERIFY(queue != MediaQueue::Pressing || item.sentiment == domain::Sentiment::Negative);
            QVERIFY(queue != MediaQueue::Overdue || domain::isOverdue(item, calendar, now));
        }
    }
}

void TestMediaStream::sentimentsNarrow()
{
    const auto all = qint64(listed().size());
    qint64 sum = 0;
    for (const auto sentiment :
         {domain::Sentiment::Positive, domain::Sentiment::Neutral, domain::Sentiment::Negative}) {
        choose(u"media-sentiments"_s, int(sentiment));
        const auto found = listed();
        for (const auto &item : found)
            QCOMPARE(item.sentiment, sentiment);
        QTRY_COMPARE_WITH_TIMEOUT(figure(u"media-sentiments"_s, int(sentiment)),
                                  qint64(found.size()), kPatience);
        sum += qint64(found.size());
    }
    QVERIFY(sum > 0 && sum <= all);
}

void TestMediaStream::choicesNarrowAndAreSaid()
{
    auto *more = m_desk->find<QToolButton>(u"media-more-filters"_s);
    if (!more->isChecked())
        press(more);
    const auto all = listed();
    const auto with = [&](const QString &box, const QVariant &code, auto fits) {
        auto *choice = m_desk->find<QComboBox>(box);
        QVERIFY2(choice->isVisible(), qPrintable(box));
        choice->setCurrentIndex(choice->findData(code));
        const auto found = listed();
        QCOMPARE(qint64(found.size()), qint64(std::ranges::count_if(all, fits)));
        QVERIFY(!found.empty());
        QVERIFY(m_desk->label(u"media-filter-summary"_s).contains(choice->currentText()));
        press(m_desk->seen<QPushButton>(u"media-clear-filter"_s));
        QCOMPARE(listed().size(), all.size());
    };
    const auto reference = m_desk->console().directory().reference();
    with(u"media-kind"_s, u"social"_s, [&](const domain::MediaItem &item) {
        return reference->mediaSources.value(item.sourceId.value).kind == "social"_L1;
    });
    with(u"media-source"_s, u"m-bbt"_s,
         [](const domain::MediaItem &item) { return item.sourceId.value == "m-bbt"_L1; });
    const QString topic = all.front().topics.value(0);
    with(u"media-topic"_s, topic,
         [&](const domain::MediaItem &item) { return item.topics.contains(topic); });
    with(u"media-state"_s, u"DONG"_s,
         [](const domain::MediaItem &item) { return item.state == "DONG"_L1; });
    with(u"media-conclusion-filter"_s, u"false"_s,
         [](const domain::MediaItem &item) { return item.conclusion == "false"_L1; });
    const QString agency = all.front().agencyId.value;
    with(u"media-agency-filter"_s, agency,
         [&](const domain::MediaItem &item) { return item.agencyId.value == agency; });
    press(m_desk->find<QCheckBox>(u"media-originals"_s));
    QCOMPARE(qint64(listed().size()), qint64(std::ranges::count_if(all, [](const auto &item) {
                 return item.clusterId.isEmpty() || item.clusterId == item.id;
             })));
    m_desk->picture(u"media-filters"_s);
    press(m_desk->seen<QPushButton>(u"media-clear-filter"_s));
    press(more);
}

void TestMediaStream::searchFindsWithoutMarks()
{
    auto *search = m_desk->find<QLineEdit>(u"media-search"_s);
    const auto all = listed().size();
    search->setFocus();
    QTest::keyClicks(search, u"moi truong"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->settle() && listed().size() < all, kPatience);
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(listed().size(), all, kPatience);
}

void TestMediaStream::aQueueAndAStateExcludeEachOther()
{
    auto *state = m_desk->find<QComboBox>(u"media-state"_s);
    choose(u"media-queues"_s, int(MediaQueue::Verifying));
    state->setCurrentIndex(state->findData(u"DONG"_s));
    QVERIFY(chip(u"media-queues"_s, int(MediaQueue::All))->isChecked());
    for (const auto &item : listed())
        QCOMPARE(item.state, u"DONG"_s);
    choose(u"media-queues"_s, int(MediaQueue::Verifying));
    QCOMPARE(state->currentIndex(), 0);
    for (const auto &item : listed())
        QCOMPARE(item.state, u"XAC_MINH"_s);
}

void TestMediaStream::anotherTabNarrowsTheStream()
{
    const auto all = listed();
    items::MediaFilter asked;
    asked.source = domain::MediaSourceId(u"m-bbt"_s);
    asked.publishedFrom = all.at(all.size() / 2).publishedAt;
    asked.publishedTo = all.front().publishedAt;
    m_desk->find<panes::media::StreamTab>()->narrow(asked);
    const auto found = listed();
    QVERIFY(!found.empty());
    for (const auto &item : found)
        QVERIFY(item.sourceId == asked.source && item.publishedAt >= asked.publishedFrom &&
                item.publishedAt < asked.publishedTo);
    QVERIFY(
        m_desk->label(u"media-filter-summary"_s)
            .contains(
                m_desk->console().directory().reference()->mediaSources.value(u"m-bbt"_s).name));
    press(m_desk->seen<QPushButton>(u"media-clear-filter"_s));
    QCOMPARE(listed().size(), all.size());
}

void TestMediaStream::theStoryIsTold()
{
    const auto all = listed();
    const auto repost = std::ranges::find_if(
        all, [](const domain::MediaItem &item) { return !item.clusterId.isEmpty(); });
    QVERIFY(repost != all.end());
    m_desk->look(repost->id);
    auto *cluster = m_desk->seen<QListView>(u"media-cluster"_s);
    QVERIFY(cluster && cluster->model()->rowCount() > 1);
    m_desk->picture(u"media-story"_s);
    // Enter on the original opens it.
    cluster->setFocus();
    cluster->setCurrentIndex(cluster->model()->index(0, 0));
    QTest::keyClick(cluster, Qt::Key_Return);
    QTRY_COMPARE(m_desk->context().selectedMedia(), repost->clusterId);
}

void TestMediaStream::growthIsDrawnAndToldAsATable()
{
    const auto all = listed();
    const auto found = std::ranges::find_if(
        all, [](const domain::MediaItem &item) { return item.readings.size() > 2; });
    QVERIFY(found != all.end());
    m_desk->look(found->id);
    auto *chart = m_desk->seen<charts::Chart>(u"media-readings"_s);
    QVERIFY(chart);
    const auto table = chart->table();
    QCOMPARE(table.rows.size(), found->readings.size());
    QCOMPARE(table.rows.constLast().value(2),
             common::format::number(found->readings.constLast().likes));
    press(m_desk->button(u"media-readings-table"_s));
    QTRY_VERIFY(m_desk->said().contains(table.headers.value(4) + u": "_s +
                                        table.rows.constFirst().value(4)));
    m_desk->picture(u"media-growth"_s);
    press(m_desk->button(u"media-readings-table"_s));
}

void TestMediaStream::keysMoveThroughTheList()
{
    m_desk->window().activateWindow();
    m_desk->list().setFocus();
    QTest::keyClick(&m_desk->list(), Qt::Key_Home);
    QTRY_COMPARE(m_desk->context().selectedMedia(), m_desk->row(0).id);
    QTest::keyClick(&m_desk->list(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->context().selectedMedia(), m_desk->row(1).id);
    QTest::keyClick(&m_desk->list(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->context().selectedMedia(), m_desk->row(0).id);
}

void TestMediaStream::theTabIsRemembered()
{
    auto &tabs = m_desk->tabs();
    QVERIFY(tabs.count() > 1);
    m_desk->list().setFocus();
    QTest::keyClick(&m_desk->list(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs.currentIndex(), 1);
    auto &workspace = m_desk->window().workspace();
    workspace.apply({u"test"_s, {}, {{u"remarks"_s, u"left"_s, {}, 1.0}}});
    workspace.apply({u"test"_s, {}, {{u"media"_s, u"left"_s, {}, 1.0}}});
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->tabs().currentIndex(), 1);
    QTest::mouseClick(&m_desk->tabs(), Qt::LeftButton, {}, m_desk->tabs().tabRect(0).center());
    QCOMPARE(m_desk->tabs().currentIndex(), 0);
    QVERIFY(m_desk->settle());
}

/// A hit of the window's search is shown, whatever tab stands in front.
void TestMediaStream::anItemComesToTheFront()
{
    const auto item = listed().at(3);
    m_desk->tabs().setCurrentIndex(1);
    m_desk->context().selectMedia(item.id);
    QTRY_COMPARE(m_desk->tabs().currentIndex(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->label(u"media-title"_s), item.title, kPatience);
}

void TestMediaStream::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("english");
    for (const bool english : {false, true}) {
        const char *language = english ? "en" : "vi";
        QTest::addRow("%s-1366", language) << QSize(1366, 768) << english;
        QTest::addRow("%s-1920", language) << QSize(1920, 1080) << english;
        QTest::addRow("%s-narrow", language) << QSize(900, 768) << english;
    }
}

void TestMediaStream::nothingIsCutOff()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, english);
    m_desk->console().setLanguage(english ? u"en"_s : u"vi"_s);
    m_desk->window().resize(size);
    QVERIFY(m_desk->settle());
    QTest::qWait(50);
    auto &tabs = m_desk->tabs();
    if (m_desk->pane().width() >= 700)
        QVERIFY(tabs.tabRect(tabs.count() - 1).right() <= tabs.width());
    QTRY_COMPARE(cutOff(), QString());
    m_desk->picture(u"media-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    m_desk->console().setLanguage(u"vi"_s);
    m_desk->window().resize(1366, 768);
}

void TestMediaStream::aNarrowDockHasAllOfIt_data()
{
    QTest::addColumn<bool>("english");
    QTest::newRow("vi") << false;
    QTest::newRow("en") << true;
}

/// List above, item below; chips and steps go on in new lines. The last of all: the pane leaves its
/// dock.
void TestMediaStream::aNarrowDockHasAllOfIt()
{
    QFETCH(const bool, english);
    m_desk->console().setLanguage(english ? u"en"_s : u"vi"_s);
    auto &pane = m_desk->pane();
    QCOMPARE(m_desk->window().workspace().alone(u"media"_s), &pane);
    pane.resize(620, 1000); // from here on the item stands below the list
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.resize(560, 1000);
    QVERIFY(m_desk->settle());
    QCOMPARE(pane.width(), 560); // nothing in it needs more
    QVERIFY(m_desk->tabs().tabRect(m_desk->tabs().count() - 1).right() <= m_desk->tabs().width());
    QTRY_COMPARE(cutOff(), QString());
    if (const QString folder = qEnvironmentVariable("IOC_PICTURES"); !folder.isEmpty())
        QVERIFY(pane.grab().save(
            u"%1/media-dock-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
}

QTEST_MAIN(TestMediaStream)
#include "tst_mediastream.moc"
