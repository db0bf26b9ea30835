// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/operationswindow.h"

#include <QJsonArray>
#include <QScopeGuard>
#include <QTableWidget>
#include <QTreeWidget>

using namespace operationstest;

namespace {

constexpr int kDeploymentTab = 6;

} // namespace

/// The tab "Triển khai và sử dụng" in the console's window on a real backend.
class TestDeploymentTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void theFourChaptersAreThere();
    void aFigureOpensToItsRecords_data();
    void aFigureOpensToItsRecords();
    void anotherPeriodHasOtherFigures();
    void aPeriodWithoutFiguresSaysSo();
    void nothingIsCut_data();
    void nothingIsCut();
    void whoMayNotReadItHasNoTab();

private:
    [[nodiscard]] OperationsWindow &window() { return *m_window; }
    [[nodiscard]] QTreeWidget &chapters()
    {
        return *window().find<QTreeWidget>(u"deployment-chapters"_s);
    }
    [[nodiscard]] QTableWidget &records()
    {
        return *window().find<QTableWidget>(u"deployment-records"_s);
    }
    [[nodiscard]] QTreeWidgetItem *line(const QString &text)
    {
        const auto found = chapters().findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.constLast();
    }
    void choosePeriod(int rhythm, int row)
    {
        window().find<QComboBox>(u"deployment-rhythm"_s)->setCurrentIndex(rhythm);
        window().find<QComboBox>(u"deployment-period"_s)->setCurrentIndex(row);
        QVERIFY(window().settle());
    }

    demotest::Client m_backend{demotest::quiet(60)};
    std::unique_ptr<OperationsWindow> m_window;
};

void TestDeploymentTab::initTestCase()
{
    m_window = std::make_unique<OperationsWindow>(m_backend.backend.url());
    auto &tabs = window().tabs();
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(kDeploymentTab).center());
    QCOMPARE(tabs.currentIndex(), kDeploymentTab);
    QTRY_VERIFY_WITH_TIMEOUT(chapters().topLevelItemCount() == 4, kPatience);
    QVERIFY(window().settle());
    QCOMPARE(tabs.accessibleTabName(kDeploymentTab), u"Triển khai và sử dụng"_s);
}

void TestDeploymentTab::theFourChaptersAreThere()
{
    QStringList titles;
    for (int i = 0; i < chapters().topLevelItemCount(); ++i)
        titles << chapters().topLevelItem(i)->text(0);
    QCOMPARE(titles, (QStringList{u"Triển khai"_s, u"Quản lý"_s, u"Vận hành"_s, u"Sử dụng"_s}));
    choosePeriod(2, 1); // last year: less than half of it was told
    const QString available = line(u"Mức sẵn sàng"_s)->text(1);
    QVERIFY2(available.startsWith("99,"_L1), qPrintable(available));
    QCOMPARE(line(u"Nguồn số liệu được giao"_s)->text(1), u"36"_s);
    QVERIFY(line(u"Tài khoản hoạt động bình quân ngày"_s)->text(1).endsWith(u'%'));
    picture(window().window(), u"deployment-vi"_s);
}

void TestDeploymentTab::aFigureOpensToItsRecords_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("first");
    QTest::newRow("feeds") << u"Nguồn số liệu được giao"_s << 36 << u"Nguồn số liệu"_s;
    QTest::newRow("agency") << u"Đang hoạt động: Sở Y tế"_s << 4 << u"Nguồn số liệu"_s;
    QTest::newRow("proposals") << u"Đề xuất mới"_s << 12 << u"Đề xuất"_s;
    QTest::newRow("state") << u"Đề xuất: đã nghiệm thu"_s << 3 << u"Đề xuất"_s;
    QTest::newRow("connectors") << u"Lần lấy số liệu tự động bị lỗi"_s << 5 << u"Nguồn số liệu"_s;
    QTest::newRow("use") << u"Lượt xem của lãnh đạo"_s << 14 << u"Cơ quan"_s;
}

void TestDeploymentTab::aFigureOpensToItsRecords()
{
    QFETCH(const QString, figure);
    choosePeriod(2, 0); // this year
    auto *item = line(figure);
    QVERIFY2(item, qPrintable(figure));
    chapters().scrollToItem(item);
    QTest::mouseClick(chapters().viewport(), Qt::LeftButton, {},
                      chapters().visualItemRect(item).center());
    QCOMPARE(chapters().currentItem(), item);
    QTEST(records().rowCount(), "rows");
    QTEST(records().horizontalHeaderItem(0)->text(), "first");
    QVERIFY(window().label(u"deployment-records-name"_s).startsWith(figure));
    QVERIFY(!records().item(0, 0)->text().isEmpty());
}

void TestDeploymentTab::anotherPeriodHasOtherFigures()
{
    choosePeriod(0, 1); // last month
    const QString month = line(u"Lượt xem màn hình"_s)->text(1);
    choosePeriod(1, 1); // last quarter
    QVERIFY(line(u"Lượt xem màn hình"_s)->text(1) != month);
}

void TestDeploymentTab::aPeriodWithoutFiguresSaysSo()
{
    choosePeriod(2, 2); // before anything was told
    for (const QString &figure :
         {u"Mức sẵn sàng"_s, u"Lượt xem màn hình"_s, u"Tài khoản đến cuối kỳ"_s})
        QCOMPARE(line(figure)->text(1), u"Chưa có số liệu"_s);
    choosePeriod(0, 1);
}

void TestDeploymentTab::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        for (const QString &language : {u"vi"_s, u"en"_s})
            QTest::addRow("%d-%s", size.width(), qPrintable(language)) << size << language;
    }
}

void TestDeploymentTab::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    const auto back = qScopeGuard([this] { window().console().setLanguage(u"vi"_s); });
    window().console().setLanguage(language);
    const auto alone = window().alone(size);
    alone->findChild<QTabBar *>(u"operations-tabs"_s)->setCurrentIndex(kDeploymentTab);
    QVERIFY(QTest::qWaitFor([&] { return alone->isSettled(); }, kPatience));
    const auto *tree = alone->findChild<QTreeWidget *>(u"deployment-chapters"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 4, kPatience);
    QTest::qWait(50); // layouts that wait for the event loop
    picture(*alone, u"deployment-%1-%2"_s.arg(language).arg(size.width()));
    const QStringList clipped = support::clippedAtRest(*alone);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestDeploymentTab::whoMayNotReadItHasNoTab()
{
    QVERIFY(window().tabs().isTabVisible(kDeploymentTab));
    const QString fixed = m_backend.get(u"v1/me"_s).json().value(u"id"_s).toString();
    QVERIFY(m_backend.backend.setAccount(fixed, {{u"permissions"_s, QJsonArray{u"read:trail"_s}}}));
    window().sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(!window().tabs().isTabVisible(kDeploymentTab), kPatience);
}

QTEST_MAIN(TestDeploymentTab)
#include "tst_deploymenttab.moc"
