// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"
#include "models/items/directory.h"
#include "tests/console/windowmenu.h"
#include "tests/desk/deskwindow.h"
#include "widgets/common/searchfield.h"
#include "widgets/shell/commandpalette.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using desktest::kPatience;

namespace {

const QString kReportTitle = u"Đường Đỗ Đăng Được lún sâu cạnh cống"_s; ///< one of a kind

} // namespace

/// Ctrl+K: typed words, with or without marks, find a command, an indicator, an area, a report, a
/// media item; Enter opens what is marked, Escape closes.
class TestPalette : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<desktest::DeskWindow> m_desk;
    domain::ReportId m_report;

    [[nodiscard]] shell::MainWindow &window() { return m_desk->window(); }
    [[nodiscard]] common::SharedContext &context() { return m_desk->context(); }
    [[nodiscard]] shell::CommandPalette *palette()
    {
        for (auto *found : window().findChildren<shell::CommandPalette *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QListWidget &list() { return *palette()->findChild<QListWidget *>(); }
    [[nodiscard]] QString marked()
    {
        return list().currentItem() ? list().currentItem()->text() : QString();
    }
    void open()
    {
        consoletest::press(window(), QKeySequence(u"Ctrl+K"_s));
        QTRY_VERIFY(palette());
        QVERIFY(QTest::qWaitForWindowActive(palette()));
        QTRY_COMPARE(QApplication::focusWidget(), &words());
    }
    /// Where the keys go while the palette is open.
    [[nodiscard]] QWidget &words() { return *palette()->findChild<QLineEdit *>(); }
    void type(const QString &text) { consoletest::type(words(), text); }
    void enter() { QTest::keyClick(&words(), Qt::Key_Return); }
    [[nodiscard]] bool isListed(const QString &title)
    {
        const auto hits = list().findItems(title, Qt::MatchStartsWith);
        return !hits.isEmpty();
    }
    /// Types the words, goes down to what has that title, and opens it.
    void find(const QString &typed, const QString &title)
    {
        open();
        type(typed);
        QTRY_VERIFY2_WITH_TIMEOUT(isListed(title), qPrintable(marked()), kPatience);
        for (int row = 1; row < list().count() && !marked().startsWith(title); ++row)
            QTest::keyClick(&words(), Qt::Key_Down);
        QVERIFY2(marked().startsWith(title), qPrintable(marked()));
        enter();
        QTRY_VERIFY(!palette());
    }
    [[nodiscard]] bool sees(const QString &pane)
    {
        return consoletest::seenPanes(window()).contains(pane);
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCommand();
    void aView();
    void anIndicator();
    void anArea_data();
    void anArea();
    void aReport_data();
    void aReport();
    void aMediaItem();
    void theArrowsChoose();
    void escapeCloses();
    void thereIsOneOnly();
    void nothingFoundIsNothingDone();
};

void TestPalette::initTestCase()
{
    m_backend = std::make_unique<demotest::Client>(demotest::quiet());
    m_report = desktest::reportIn(*m_backend, u"MOI"_s, {{u"title"_s, kReportTitle}});
    m_desk = std::make_unique<desktest::DeskWindow>(m_backend->backend.url());
}

void TestPalette::init()
{
    if (palette())
        palette()->reject();
    window().workspace().apply(shell::readyPerspectives().value(0));
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_COMPARE(consoletest::seenPanes(window()), QSet{u"overview"_s});
}

void TestPalette::aCommand()
{
    QCOMPARE(m_desk->console().theme().mode(), common::Theme::Mode::Light);
    find(u"giao dien toi"_s, u"Giao diện sáng hoặc tối"_s);
    QTRY_COMPARE(m_desk->console().theme().mode(), common::Theme::Mode::Dark);
}

void TestPalette::aView()
{
    find(u"ban do"_s, u"Bản đồ"_s);
    QTRY_VERIFY(sees(u"map"_s));
}

void TestPalette::anIndicator()
{
    const auto reference = m_desk->console().directory().reference();
    const auto &indicators = reference->indicatorList;
    const auto wanted = std::ranges::find_if(indicators, [](const domain::Indicator &indicator) {
        return indicator.name.contains(u'đ') && indicator.subsystem == domain::Subsystem::Education;
    });
    QVERIFY(wanted != indicators.end());
    const QString folded = core::fold(wanted->name);
    QVERIFY(!folded.contains(u'đ'));
    find(folded, wanted->name);
    QTRY_COMPARE(context().selectedIndicator(), wanted->id);
    QTRY_VERIFY(sees(u"education"_s));
}

void TestPalette::anArea_data()
{
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("name");
    QTest::newRow("before-the-reform") << QDate(2025, 6, 12) << u"Huyện Phú Quí"_s;
    QTest::newRow("after-the-reform") << QDate(2025, 7, 31) << u"Đặc khu Phú Quý"_s;
}

void TestPalette::anArea()
{
    QFETCH(QDate, to);
    QFETCH(QString, name);
    context().setPeriod(QDate(2020, 1, 1), to);
    find(u"phu quy"_s, name);
    const auto *unit = m_desk->console().directory().reference()->unit(context().area());
    QVERIFY(unit);
    QCOMPARE(unit->name, name);
    context().setArea({});
    context().setPeriod(QDate(2020, 1, 1), QDate(2030, 1, 1));
}

void TestPalette::aReport_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("without-marks") << u"duong do dang duoc"_s;
    QTest::newRow("with-marks") << u"đường Đỗ Đăng Được"_s;
    QTest::newRow("beginnings") << u"lun duo dan"_s;
}

void TestPalette::aReport()
{
    QFETCH(QString, words);
    context().selectReport({});
    find(words, kReportTitle);
    QTRY_COMPARE(context().selectedReport(), m_report);
    QTRY_VERIFY(sees(u"field-reports"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().contains(kReportTitle), kPatience);
}

void TestPalette::aMediaItem()
{
    const auto items = m_backend->latest(u"media-items"_s);
    const auto wanted = std::ranges::find_if(items, [](const QJsonObject &item) {
        return item[u"title"_s].toString().contains(u"đường"_s);
    });
    QVERIFY(wanted != items.end());
    const QString title = (*wanted)[u"title"_s].toString();
    find(core::fold(title), title);
    QTRY_VERIFY(sees(u"media"_s));
    // Several places may carry one title.
    QTRY_COMPARE(items[context().selectedMedia().value][u"title"_s].toString(), title);
}

void TestPalette::theArrowsChoose()
{
    open();
    type(u"bo cuc"_s); // the group of the four layouts
    QTRY_COMPARE(list().count(), 4);
    QTest::keyClick(&words(), Qt::Key_Down);
    QTest::keyClick(&words(), Qt::Key_Down);
    QTest::keyClick(&words(), Qt::Key_Up);
    QVERIFY(marked().startsWith(u"Điều phối phản ánh"_s));
    enter();
    QTRY_COMPARE(consoletest::seenPanes(window()), (QSet{u"map"_s, u"field-reports"_s}));
}

void TestPalette::escapeCloses()
{
    open();
    type(u"giao duc"_s);
    QTest::keyClick(&words(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QCOMPARE(consoletest::seenPanes(window()), QSet{u"overview"_s});
}

void TestPalette::thereIsOneOnly()
{
    open();
    window().activateWindow(); // a person looks back at the window
    QTRY_COMPARE(QApplication::activeWindow(), &window());
    consoletest::press(window(), QKeySequence(u"Ctrl+K"_s));
    QTRY_VERIFY(qobject_cast<shell::CommandPalette *>(QApplication::activeWindow()));
    QCOMPARE(window().findChildren<shell::CommandPalette *>().size(), 1);
}

void TestPalette::nothingFoundIsNothingDone()
{
    open();
    type(u"qqqqzzzz"_s);
    QTRY_COMPARE(list().count(), 0);
    enter();
    QVERIFY(palette());
    QCOMPARE(consoletest::seenPanes(window()), QSet{u"overview"_s});
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestPalette test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_palette.moc"
