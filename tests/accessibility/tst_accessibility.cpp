// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "tests/accessibility/controls.h"
#include "tests/accessibility/screenreader.h"
#include "tests/accessibility/tabs.h"
#include "widgets/shell/navigationrail.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QFontInfo>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every pane and menu of the real window for people who do not see it or have no mouse.
class TestAccessibility : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<console::Console> m_console;
    QString m_language;

    [[nodiscard]] shell::MainWindow &window() { return m_console->window(); }
    void speak(const QString &language)
    {
        if (std::exchange(m_language, language) != language)
            m_console->setLanguage(language);
    }
    void show(const QString &id) { accesstest::showAlone(window(), id); }
    static void rows(bool withLanguage);
    [[nodiscard]] QStringList tabFaults(QWidget &root);

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void everythingHasANameAndARole_data() { rows(true); }
    void everythingHasANameAndARole();
    void tabReachesEverythingOnce_data() { rows(false); }
    void tabReachesEverythingOnce();
    void lettersOfMenusAreUnique_data();
    void lettersOfMenusAreUnique();
    void aScreenReaderReadsAndPresses();
    void appearanceHoldsAtOnceAndIsKept();
};

void TestAccessibility::rows(bool withLanguage)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pane");
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        for (const auto &entry : console::allPanes())
            QTest::addRow("%s-%s", qPrintable(language), qPrintable(entry.id))
                << language << entry.id;
        if (!withLanguage)
            break;
    }
}

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true); // as when a screen reader listens
    console::Options options;
    options.demo = console::DemoScale::Small;
    options.profile = u"demo"_s;
    options.dataDir = m_dir.path();
    options.ephemeralKey = true;
    options.language = u"vi"_s;
    m_console = std::make_unique<console::Console>(options);
    QSignalSpy opened(m_console.get(), &console::Console::opened);
    m_console->start();
    QVERIFY(opened.wait(kTryPatience));
    window().resize(1366, 768);
    window().restoreLast();
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window(), kTryPatience));
    window().activateWindow(); // nobody else does, where there is no window manager
    QTRY_COMPARE(QApplication::activeWindow(), &window());
    QTRY_VERIFY(m_console->desk().sync().status().everComplete);
    // Something is chosen, so that details and charts are there.
    const auto reference = m_console->directory().reference();
    QVERIFY(!reference->indicatorList.empty());
    m_console->context().selectIndicator(reference->indicatorList.front().id);
    show(u"field-reports"_s);
    const auto
        *list = window().workspace().pane(u"field-reports"_s)->findChild<QListView *>(u"records"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    m_console->context().selectReport(
        domain::ReportId(list->model()->index(0, 0).data(Qt::UserRole + 1).toString()));
}

void TestAccessibility::everythingHasANameAndARole()
{
    QFETCH(QString, language);
    QFETCH(QString, pane);
    speak(language);
    show(pane);
    const auto faults = accesstest::behindEveryTab(*window().workspace().pane(pane), [this] {
        return accesstest::nameFaults(window()) + accesstest::pictureFaults(window());
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(accesstest::controlsIn(window()).size() > 10);
}

/// Presses Tab from the first control on until it has the focus again.
QStringList TestAccessibility::tabFaults(QWidget &root)
{
    QList<QWidget *> wanted;
    QStringList faults;
    for (QWidget *control : accesstest::controlsIn(root)) {
        if (!control->isEnabled())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(control);
        if (accesstest::takesTab(*control) && !control->focusProxy())
            wanted << control;
        else if (!control->focusProxy() && !(button && button->group()))
            faults << accesstest::describe(*control) + u": not for the keyboard"_s;
    }
    if (wanted.isEmpty())
        return faults;
    QHash<const QWidget *, int> visits;
    wanted.constFirst()->setFocus(Qt::TabFocusReason);
    const qsizetype most = 3 * window().findChildren<QWidget *>().size();
    QWidget *now = QApplication::focusWidget();
    const QWidget *first = now;
    for (qsizetype pressed = 0; now && pressed < most; ++pressed) {
        ++visits[now];
        QTest::keyClick(now, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        // Day, month and year of a date are stations of their own.
        for (int section = 1; section < 5 && next == now && qobject_cast<QDateTimeEdit *>(now);
             ++section) {
            QTest::keyClick(now, Qt::Key_Tab);
            next = QApplication::focusWidget();
        }
        if (next == now) {
            faults << accesstest::describe(*now) + u": a trap"_s;
            next = now->nextInFocusChain();
            while (next != now &&
                   !(next->isVisible() && next->isEnabled() && accesstest::takesTab(*next)))
                next = next->nextInFocusChain();
            next->setFocus(Qt::TabFocusReason);
            next = QApplication::focusWidget();
        }
        now = next;
        if (now == first)
            break;
    }
    for (const QWidget *control : std::as_const(wanted)) {
        // Of buttons that belong together Tab takes one; the arrows lead to the others.
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        int visited = visits.value(control);
        for (const auto *other :
             button && button->group() ? button->group()->buttons() : QList<QAbstractButton *>()) {
            if (other != control)
                visited += visits.value(other);
        }
        if (visited != 1)
            faults << u"%1: visited %2 times"_s.arg(accesstest::describe(*control)).arg(visited);
    }
    return faults;
}

void TestAccessibility::tabReachesEverythingOnce()
{
    QFETCH(QString, language);
    QFETCH(QString, pane);
    speak(language);
    show(pane);
    window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window());
    const auto faults = accesstest::behindEveryTab(*window().workspace().pane(pane),
                                                   [this] { return tabFaults(window()); });
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
    speak(language);
    const auto faults = accesstest::mnemonicFaults(window().menuBar()->actions());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The way to the screen reader is there: a button of the rail is found by its name, read, pressed.
void TestAccessibility::aScreenReaderReadsAndPresses()
{
    speak(u"vi"_s);
    show(u"overview"_s);
    const auto services = QDBusConnection::sessionBus().interface()->activatableServiceNames();
    if (!services.value().contains(u"org.a11y.Bus"_s))
        QSKIP("at-spi2-core is not installed");
    accesstest::ScreenReader reader;
    const QString fault = reader.begin();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const QString rail = window().findChild<shell::NavigationRail *>()->accessibleName();
    std::optional<accesstest::Seen> button;
    const auto look = [&] {
        for (const auto &program : reader.programs()) {
            for (const auto &top : reader.children(program)) {
                if (reader.name(top) != window().windowTitle())
                    continue;
                if (const auto bar = reader.find(top, rail, 2))
                    button = reader.find(*bar, u"Bản đồ"_s, 0);
            }
        }
        return button.has_value();
    };
    QTRY_VERIFY(look());
    constexpr quint64 kChecked = 1U << 4U;
    constexpr quint64 kEnabled = 1U << 8U;
    constexpr quint64 kFocusable = 1U << 11U;
    QCOMPARE(reader.state(*button) & (kEnabled | kFocusable), kEnabled | kFocusable);
    QCOMPARE(reader.state(*button) & kChecked, 0U);
    reader.press(*button);
    QTRY_COMPARE(window().workspace().central(), u"map"_s);
    QTRY_COMPARE(reader.state(*button) & kChecked, kChecked);
}

/// With the keys of the dialog, on the window that stands behind it.
void TestAccessibility::appearanceHoldsAtOnceAndIsKept()
{
    speak(u"vi"_s);
    show(u"operations"_s);
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *dialog = QApplication::activeModalWidget();
    QCOMPARE(dialog->objectName(), u"preferences"_s);
    const QColor before = m_console->theme().color(common::Surface::TextMuted);
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
    QCOMPARE(m_console->theme().look(), wanted);
    QVERIFY(m_console->theme().color(common::Surface::TextMuted) != before);
    QCOMPARE(QFontInfo(window().font()).pixelSize(), qRound(usual * 1.25));
    QCOMPARE(common::keptLook(QSettings(m_console->settingsFile(), QSettings::IniFormat)), wanted);
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
    QCOMPARE(m_console->theme().look(), common::Look());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

int main(int argc, char **argv)
{
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibility.moc"
