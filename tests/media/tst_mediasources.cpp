// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/opmlsources.h"
#include "tests/media/sourcetest.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/feedstatetext.h"
#include "widgets/panes/media/sourcestab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>

using namespace sourcetest;
using panes::media::SourceListModel;
using panes::media::SourceRow;
using panes::media::SourcesTab;
using Column = SourceListModel::Column;

namespace {

constexpr auto kList =
    "<?xml version='1.0' encoding='UTF-8'?><opml version='2.0'><body>"
    "<outline text='Mạng xã hội'>"
    "<outline text='Diễn đàn Phan Thiết' type='rss' xmlUrl='https://diendan.example/rss'/>"
    "</outline>"
    "<outline text='Báo Lâm Đồng' type='rss' xmlUrl='https://baolamdong.example/rss' "
    "htmlUrl='https://baolamdong.example/'/>"
    "<outline text='Không an toàn' type='rss' xmlUrl='http://khong.example/rss'/>"
    "<outline text='Dấu trang' htmlUrl='https://trang.example/'/>"
    "<outline text='Đã có' type='rss' xmlUrl='%1'/>"
    "</body></opml>";

} // namespace

/// The tab of sources in a console on a real backend, with the mouse and the keyboard.
class TestMediaSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void feedAddressesAreJudged_data();
    void feedAddressesAreJudged();
    void listsAreJudged();
    void ranksAreShared();
    void everySourceIsThereWithItsFigures();
    void headingsOrderTheList();
    void aSourceIsAddedOffline();
    void aSourceIsChangedAndPaused();
    void feedsAreReadAtThisDesk();
    void aListIsImported();
    void itemsOfASourceAreAskedFor();
    void othersSeeAndCannotChange();
    void pictures();

private:
    [[nodiscard]] QTableView &list() { return m_window->find<QTableView>(u"media-sources"_s); }
    [[nodiscard]] QPushButton &button(const QString &name)
    {
        return m_window->find<QPushButton>(name);
    }
    [[nodiscard]] QJsonObject atBackend(const QString &name)
    {
        for (const QJsonObject &source : m_backend->latest(u"media-sources"_s)) {
            if (source.value(u"name"_s).toString() == name)
                return source;
        }
        return {};
    }
    void look(const QString &name)
    {
        const int row = rowWith(list(), Column::Name, name);
        QVERIFY2(row >= 0, qPrintable(name));
        pressRow(list(), row);
        QCOMPARE(m_window->said(u"source-title"_s), name);
    }

    QTemporaryDir m_files;
    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<TabWindow<SourcesTab>> m_window;
};

void TestMediaSources::initTestCase()
{
    m_backend = std::make_unique<demotest::Client>(demotest::quiet(60));
    m_window = std::make_unique<TabWindow<SourcesTab>>(m_backend->backend.url());
    QTRY_VERIFY_WITH_TIMEOUT(list().model()->rowCount() > 0, kPatience);
}

void TestMediaSources::cleanupTestCase()
{
    m_window.reset();
}

void TestMediaSources::feedAddressesAreJudged_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://baobinhthuan.com.vn/rss"_s << true;
    QTest::newRow("none") << QString() << true;
    QTest::newRow("own-machine") << u"http://127.0.0.1:8080/feed"_s << true;
    QTest::newRow("http") << u"http://baobinhthuan.com.vn/rss"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("user-name") << u"https://bao.vn@evil.example/rss"_s << false;
    QTest::newRow("look-alike") << u"https://b\u0430o.vn/rss"_s << false;
    QTest::newRow("number") << u"https://93.184.216.34/rss"_s << false;
    QTest::newRow("no-address") << u"bao binh thuan"_s << false;
}

void TestMediaSources::feedAddressesAreJudged()
{
    QFETCH(const QString, address);
    QFETCH(const bool, good);
    QCOMPARE(panes::media::feedAddressFault(address).isEmpty(), good);
}

void TestMediaSources::listsAreJudged()
{
    using Standing = syncing::OfferedSource::Standing;
    domain::MediaSource known;
    known.name = u"Báo Bình Thuận"_s;
    known.feedUrl = u"https://baobinhthuan.com.vn/rss"_s;
    // The same feed but for a slash at its end.
    const auto offered = syncing::offeredSources(
        QString::fromUtf8(kList).arg(known.feedUrl + u'/').toUtf8(), std::vector{known});
    QVERIFY(offered);
    QHash<QString, Standing> standings;
    for (const auto &one : *offered)
        standings.insert(one.source.name, one.standing);
    const QHash<QString, Standing> expected{{u"Diễn đàn Phan Thiết"_s, Standing::New},
                                            {u"Báo Lâm Đồng"_s, Standing::New},
                                            {u"Không an toàn"_s, Standing::Unsafe},
                                            {u"Dấu trang"_s, Standing::NoFeed},
                                            {u"Đã có"_s, Standing::Known}};
    QCOMPARE(standings, expected);
    QVERIFY(!syncing::offeredSources("<rss/>", {}));
    QVERIFY(!syncing::offeredSources("<opml><body>", {}));
}

void TestMediaSources::ranksAreShared()
{
    std::vector<domain::Shown<domain::MediaSource>> sources;
    std::vector<analysis::SourceCounts> counts;
    const auto add = [&](const QString &id, qint64 items, qint64 negative) {
        domain::Shown<domain::MediaSource> shown;
        shown.record.id = domain::MediaSourceId(id);
        shown.record.name = id;
        sources.push_back(shown);
        counts.push_back({shown.record.id, items, negative, 0});
    };
    add(u"a"_s, 20, 4);
    add(u"b"_s, 40, 9);
    add(u"c"_s, 40, 1);
    add(u"d"_s, 9, 9); // too few for a share
    counts.push_back({domain::MediaSourceId(u"unknown"_s), 12, 0, 0});
    SourceListModel model(m_window->with().theme);
    model.setRows(panes::media::sourceRows(sources, counts, {}));
    const auto ranks = [&model] {
        QStringList all;
        for (const SourceRow &row : model.rows())
            all << u"%1:%2"_s.arg(row.counts.id.value).arg(row.rank);
        return all;
    };
    QCOMPARE(ranks(), QStringList({u"b:1"_s, u"c:1"_s, u"a:3"_s, u"unknown:4"_s, u"d:0"_s}));
    model.sort(Column::Negative, Qt::DescendingOrder);
    QCOMPARE(ranks(), QStringList({u"b:1"_s, u"d:0"_s, u"a:2"_s, u"c:3"_s, u"unknown:4"_s}));
    // Few: in brackets, with n beside it in its own column.
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(1, Column::Items), u"9"_s);
    QVERIFY(text(1, Column::Negative).contains(u"(100"_s));
    QVERIFY(!text(0, Column::Negative).contains(u'('));
    QVERIFY(model.index(1, Column::Negative).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(0, Column::Negative).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.rows().back().isRecord);
}

void TestMediaSources::everySourceIsThereWithItsFigures()
{
    const auto &sources = m_backend->latest(u"media-sources"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), int(sources.size()), kPatience);
    QHash<QString, int> items;
    for (const QJsonObject &item : m_backend->latest(u"media-items"_s))
        ++items[item.value(u"sourceId"_s).toString()];
    const auto shown = [this](int row) {
        return list().model()->index(row, 0).data(SourceListModel::IdRole).toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(cell(list(), 0, Column::Items) != u"0"_s, kPatience);
    for (int row = 0; row < list().model()->rowCount(); ++row)
        QCOMPARE(cell(list(), row, Column::Items).remove(u'.').toInt(), items.value(shown(row)));
    QCOMPARE(cell(list(), 0, Column::Rank), u"1"_s);
    look(u"Báo Bình Thuận"_s);
    QVERIFY(button(u"change-source"_s).isVisible());
}

void TestMediaSources::headingsOrderTheList()
{
    auto &header = *list().horizontalHeader();
    const auto pressHeading = [&header](int column) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 20, header.height() / 2});
    };
    const QString before = m_window->said(u"source-title"_s);
    pressHeading(Column::Name);
    QStringList names;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        names << cell(list(), row, Column::Name);
    QStringList sorted = names;
    std::ranges::sort(sorted, [](const QString &a, const QString &b) {
        return common::format::compare(a, b) < 0;
    });
    QCOMPARE(names, sorted);
    pressHeading(Column::Interactions);
    const auto figure = [this](int row) {
        return cell(list(), row, Column::Interactions).remove(u'.').toLongLong();
    };
    for (int row = 1; row < list().model()->rowCount(); ++row)
        QVERIFY(figure(row - 1) >= figure(row));
    QCOMPARE(m_window->said(u"source-title"_s), before); // still looked at
}

void TestMediaSources::aSourceIsAddedOffline()
{
    m_window->desk().sync().setForcedOffline(true);
    const DialogDriver driver(u"source-dialog"_s, [](QDialog &dialog) {
        auto *save = dialog.findChild<QPushButton *>(u"save-source"_s);
        const auto *missing = dialog.findChild<QLabel *>(u"source-missing"_s);
        QVERIFY(!save->isEnabled()); // no name yet
        QTest::keyClicks(dialog.focusWidget(), u"Tin Phan Thiet"_s);
        QVERIFY(save->isEnabled());
        auto *feed = dialog.findChild<QLineEdit *>(u"source-feed"_s);
        feed->setFocus();
        QTest::keyClicks(feed, u"http://tin.example/rss"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(missing->text().contains(u"https://"_s));
        feed->selectAll();
        QTest::keyClicks(feed, u"https://tin.example/rss"_s);
        QVERIFY(save->isEnabled());
        auto *rhythm = dialog.findChild<QComboBox *>(u"source-rhythm"_s);
        rhythm->setFocus();
        QTest::keyClick(rhythm, Qt::Key_Home); // every 5 minutes
        QTest::keyClick(feed, Qt::Key_Return);
    });
    press(&button(u"add-source"_s));
    QVERIFY(driver.isDone());
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(list(), Column::Name, u"Tin Phan Thiet"_s) >= 0, kPatience);
    const int row = rowWith(list(), Column::Name, u"Tin Phan Thiet"_s);
    QVERIFY(cell(list(), row, Column::Name) != u"Tin Phan Thiet"_s); // it says that it is not sent
    pressRow(list(), row);
    QVERIFY(!m_window->said(u"standing-text"_s).isEmpty());
    QVERIFY(!button(u"change-source"_s).isEnabled());
    QVERIFY(!m_window->said(u"sources-said"_s).isEmpty());
    m_window->desk().sync().setForcedOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(
        cell(list(), rowWith(list(), Column::Name, u"Tin Phan Thiet"_s), Column::Name),
        u"Tin Phan Thiet"_s, kPatience);
    const QJsonObject there = atBackend(u"Tin Phan Thiet"_s);
    QCOMPARE(there.value(u"feedUrl"_s).toString(), u"https://tin.example/rss"_s);
    QCOMPARE(there.value(u"feedMinutes"_s).toInt(), 5);
    QVERIFY(m_window->said(u"standing-text"_s).isEmpty());
}

void TestMediaSources::aSourceIsChangedAndPaused()
{
    look(u"Tin Phan Thiet"_s);
    const DialogDriver driver(u"source-dialog"_s, [](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"source-name"_s);
        QCOMPARE(name->text(), u"Tin Phan Thiet"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Tin La Gi"_s);
        press(dialog.findChild<QPushButton *>(u"save-source"_s));
    });
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return); // as the button does
    QVERIFY(driver.isDone());
    QTRY_COMPARE_WITH_TIMEOUT(atBackend(u"Tin La Gi"_s).value(u"version"_s).toInt(), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->said(u"source-title"_s), u"Tin La Gi"_s, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"pause-source"_s).isEnabled(), kPatience);
    const QString pause = button(u"pause-source"_s).text();
    press(&button(u"pause-source"_s));
    QTRY_COMPARE_WITH_TIMEOUT(atBackend(u"Tin La Gi"_s).value(u"feedMinutes"_s).toInt(-1), 0,
                              kPatience);
    // The list says so too, and the change is settled.
    QTRY_VERIFY_WITH_TIMEOUT(button(u"pause-source"_s).isEnabled() &&
                                 button(u"pause-source"_s).text() != pause,
                             kPatience);
    press(&button(u"pause-source"_s));
    QTRY_VERIFY_WITH_TIMEOUT(atBackend(u"Tin La Gi"_s).value(u"feedMinutes"_s).toInt() > 0,
                             kPatience);
}

void TestMediaSources::feedsAreReadAtThisDesk()
{
    auto &collects = m_window->find<QCheckBox>(u"collects"_s);
    QVERIFY(!collects.isChecked());
    QVERIFY(!button(u"read-now"_s).isEnabled());
    const QString unread = cell(list(), rowWith(list(), Column::Name, u"Báo Bình Thuận"_s),
                                Column::Visit);
    QTest::mouseClick(&collects, Qt::LeftButton, {}, {8, collects.height() / 2});
    QVERIFY(collects.isChecked());
    QVERIFY(m_window->desk().sync().isCollecting());
    QVERIFY(m_window->settings().value(panes::media::kCollectsSetting).toBool());
    press(&button(u"read-now"_s));
    const auto visit = [this] {
        return cell(list(), rowWith(list(), Column::Name, u"Báo Bình Thuận"_s), Column::Visit);
    };
    QTRY_VERIFY_WITH_TIMEOUT(visit() != unread && visit().contains(u"12/06"_s), kPatience);
    QTest::mouseClick(&collects, Qt::LeftButton, {}, {8, collects.height() / 2});
    QVERIFY(!m_window->settings().value(panes::media::kCollectsSetting).toBool());
    QVERIFY(!m_window->desk().sync().isCollecting());
}

void TestMediaSources::aListIsImported()
{
    const QString known = atBackend(u"Báo Bình Thuận"_s).value(u"feedUrl"_s).toString();
    QVERIFY(!known.isEmpty());
    const QString path = m_files.filePath(u"nguon.opml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QString::fromUtf8(kList).arg(known).toUtf8());
    file.close();
    const DialogDriver chooser(u"open-file"_s, opens(path));
    bool seen = false;
    press(&button(u"import-opml"_s));
    QTRY_VERIFY(chooser.isDone());
    const DialogDriver driver(u"opml-dialog"_s, [&seen](QDialog &dialog) {
        auto *offered = dialog.findChild<QTableView *>(u"opml-list"_s);
        QCOMPARE(offered->model()->rowCount(), 5);
        QVERIFY(rowWith(*offered, 4, u"Báo Bình Thuận"_s) >= 0); // known by its address
        const int social = rowWith(*offered, 0, u"Diễn đàn"_s);
        offered->setFocus();
        offered->setCurrentIndex(offered->model()->index(social, 0));
        QTest::keyClick(offered, Qt::Key_Space); // not this one
        QVERIFY(dialog.findChild<QLabel *>(u"opml-count"_s)->text().startsWith(u"1 "_s));
        const QStringList clipped = support::clippedAtRest(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("IOC_PICTURES"); !folder.isEmpty())
            dialog.grab().save(folder + u"/opml.png"_s);
        seen = true;
        press(dialog.findChild<QPushButton *>(u"opml-add"_s));
    });
    QTRY_VERIFY(driver.isDone());
    QVERIFY(seen);
    QTRY_COMPARE_WITH_TIMEOUT(atBackend(u"Báo Lâm Đồng"_s).value(u"feedUrl"_s).toString(),
                              u"https://baolamdong.example/rss"_s, kPatience);
    QVERIFY(atBackend(u"Diễn đàn Phan Thiết"_s).isEmpty());
    QVERIFY(atBackend(u"Không an toàn"_s).isEmpty());
}

void TestMediaSources::itemsOfASourceAreAskedFor()
{
    QSignalSpy asked(&m_window->tab(), &SourcesTab::streamRequested);
    look(u"Tuổi Trẻ"_s);
    press(&button(u"source-items"_s));
    QCOMPARE(asked.size(), 1);
    const auto filter = asked.constFirst().constFirst().value<items::MediaFilter>();
    QCOMPARE(filter.source.value, u"m-tt"_s);
    QVERIFY(filter.publishedFrom.isValid());
}

void TestMediaSources::othersSeeAndCannotChange()
{
    auto options = demotest::quiet(20);
    options.roles = {u"committee-office"_s};
    demotest::Client backend(options);
    TabWindow<SourcesTab> window(backend.backend.url());
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QTableView>(u"media-sources"_s).model()->rowCount() > 0,
                             kPatience);
    for (const auto &name : {u"add-source"_s, u"import-opml"_s, u"import-items"_s})
        QVERIFY(!window.find<QPushButton>(name).isEnabled());
    QVERIFY(!window.find<QCheckBox>(u"collects"_s).isEnabled());
    QVERIFY(!window.find<QPushButton>(u"change-source"_s).isVisible());
    QVERIFY(!window.said(u"sources-desk"_s).isEmpty());
    auto &view = window.find<QTableView>(u"media-sources"_s);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestMediaSources::pictures()
{
    m_window->desk().context().setPeriod(QDate(2025, 5, 13), QDate(2025, 6, 12));
    look(u"Báo Bình Thuận"_s);
    m_window->pictures(u"sources"_s);
}

QTEST_MAIN(TestMediaSources)
#include "tst_mediasources.moc"
