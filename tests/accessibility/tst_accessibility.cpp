// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/openconsole.h"
#include "tests/accessibility/tabwalk.h"

#include <QFontInfo>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

/// Every pane and menu of the real window for people who do not see it or have no mouse.
class TestAccessibility : public QObject
{
    Q_OBJECT

    accesstest::OpenConsole m_open;

    [[nodiscard]] shell::MainWindow &window() { return m_open.window(); }
    [[nodiscard]] console::Console &program() { return m_open.program(); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_open.close(); }
    void everythingHasANameAndARole_data() { accesstest::paneRows(true); }
    void everythingHasANameAndARole();
    void tabReachesEverythingOnce_data() { accesstest::paneRows(false); }
    void tabReachesEverythingOnce();
    void lettersOfMenusAreUnique_data();
    void lettersOfMenusAreUnique();
    void appearanceHoldsAtOnceAndIsKept();
};

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true); // as when a screen reader listens
    m_open.open();
    m_open.choose();
}

void TestAccessibility::everythingHasANameAndARole()
{
    QFETCH(QString, language);
    QFETCH(QString, pane);
    m_open.speak(language);
    accesstest::showAlone(window(), pane);
    const auto faults = accesstest::behindEveryTab(m_open.pane(pane), [this] {
        return accesstest::nameFaults(window()) + accesstest::pictureFaults(window());
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(accesstest::controlsIn(window()).size() > 10);
}

void TestAccessibility::tabReachesEverythingOnce()
{
    QFETCH(QString, language);
    QFETCH(QString, pane);
    m_open.speak(language);
    accesstest::showAlone(window(), pane);
    m_open.activate();
    const auto faults = accesstest::behindEveryTab(
        m_open.pane(pane), [this] { return accesstest::tabFaults(window()); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessibility::lettersOfMenusAreUnique_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vietnamese") << u"vi"_s;
    QTest::newRow("english") << u"en"_s;
}

void TestAccessibility::lettersOfMenusAreUnique()
{
    QFETCH(QString, language);
    m_open.speak(language);
    const auto faults = accesstest::mnemonicFaults(window().menuBar()->actions());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// With the keys of the dialog, on the window that stands behind it.
void TestAccessibility::appearanceHoldsAtOnceAndIsKept()
{
    m_open.speak(u"vi"_s);
    accesstest::showAlone(window(), u"operations"_s);
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *dialog = QApplication::activeModalWidget();
    QCOMPARE(dialog->objectName(), u"preferences"_s);
    const QColor before = program().theme().color(common::Surface::TextMuted);
    const int usual = QFontInfo(QApplication::font()).pixelSize();
    for (const char *name : {"preferred-contrast", "preferred-dark", "preferred-still"}) {
        auto *box = dialog->findChild<QAbstractButton *>(QLatin1StringView(name));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    auto *size = dialog->findChild<QComboBox *>(u"preferred-size"_s);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down); // 125 %
    const common::Look wanted{
        .dark = true, .highContrast = true, .textPercent = 125, .reducedMotion = true};
    QCOMPARE(program().theme().look(), wanted);
    QVERIFY(program().theme().color(common::Surface::TextMuted) != before);
    QCOMPARE(QFontInfo(window().font()).pixelSize(), qRound(usual * 1.25));
    QCOMPARE(common::keptLook(QSettings(program().settingsFile(), QSettings::IniFormat)), wanted);
    auto *language = dialog->findChild<QComboBox *>(u"preferred-language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QTRY_COMPARE(window().windowTitle(), u"IOC Console"_s);
    QCOMPARE(dialog->windowTitle(), u"Appearance and accessibility"_s);
    QTest::keyClick(language, Qt::Key_Up);
    QTRY_COMPARE(dialog->windowTitle(), u"Hình thức và hỗ trợ tiếp cận"_s);
    QTest::keyClick(size, Qt::Key_Up);
    for (const char *name : {"preferred-contrast", "preferred-dark", "preferred-still"})
        QTest::keyClick(dialog->findChild<QAbstractButton *>(QLatin1StringView(name)),
                        Qt::Key_Space);
    QCOMPARE(program().theme().look(), common::Look());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibility.moc"
