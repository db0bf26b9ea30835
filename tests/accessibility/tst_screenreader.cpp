// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/controls.h"
#include "tests/accessibility/openconsole.h"
#include "tests/accessibility/screenreader.h"
#include "widgets/shell/navigationrail.h"

using namespace Qt::StringLiterals;

namespace {

bool hasWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar one) { return one.isLetterOrNumber(); });
}

/// What Qt itself puts into a control, cells, which may be empty, and what only holds others:
/// people meet the control.
bool isPart(const accesstest::Told &one)
{
    static const QSet<QString> controls{u"combo box"_s, u"spin box"_s,      u"text"_s,
                                        u"table"_s,     u"tree"_s,          u"list"_s,
                                        u"menu bar"_s,  u"page tab list"_s, u"calendar"_s};
    static const QSet<QString> items{u"list item"_s, u"page tab"_s, u"menu item"_s};
    const bool within = controls.contains(one.within) && !items.contains(one.role);
    return within || (one.role == "filler"_L1 && one.children > 0);
}

/// Its role says nothing of what can be done.
bool isMute(const QString &role)
{
    static const QSet<QString> mute{u""_s, u"invalid"_s, u"unknown"_s, u"filler"_s};
    return mute.contains(role);
}

/// Lists, tables, trees and rows of tabs that have no name, and such whose items say nothing.
QStringList containerFaults(const QList<accesstest::Told> &all)
{
    static const QSet<QString> containers{u"list"_s, u"table"_s, u"tree"_s, u"tree table"_s};
    QStringList faults;
    QHash<QString, bool> speaks;
    for (const accesstest::Told &one : all) {
        if (containers.contains(one.role) && !isPart(one) && !hasWords(one.name))
            faults << u"%1 > %2: no name"_s.arg(one.way, one.role);
        if (containers.contains(one.within))
            speaks[one.way] = speaks.value(one.way) || hasWords(one.name);
    }
    for (auto one = speaks.cbegin(); one != speaks.cend(); ++one) {
        if (!one.value())
            faults << one.key() + u": its items say nothing"_s;
    }
    return faults;
}

} // namespace

/// The whole window as a screen reader gets it: over the bus of accessibility. The session bus of
/// the test starts that bus.
class TestScreenReader : public QObject
{
    Q_OBJECT

    accesstest::OpenConsole m_open;
    accesstest::ScreenReader m_reader;

    [[nodiscard]] std::optional<accesstest::Told> window();
    [[nodiscard]] QStringList faults();

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_open.close(); }
    void everyControlIsToldOverTheBus_data();
    void everyControlIsToldOverTheBus();
    void aButtonIsPressedOverTheBus();
};

void TestScreenReader::initTestCase()
{
    m_open.open();
    m_open.choose();
    const QString fault = m_reader.begin();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QTRY_VERIFY(window());
}

std::optional<accesstest::Told> TestScreenReader::window()
{
    const auto all = m_reader.windows();
    const auto mine = std::ranges::find(all, m_open.window().windowTitle(),
                                        &accesstest::Told::name);
    return mine == all.end() ? std::nullopt : std::optional(*mine);
}

/// What can get the keyboard and does not say what it is; controls that were not met.
QStringList TestScreenReader::faults()
{
    using namespace accesstest;
    const auto mine = window();
    if (!mine)
        return {u"the window is not on the bus"_s};
    QStringList faults;
    QSet<QString> names;
    const auto all = m_reader.walk(*mine);
    for (const Told &one : all) {
        names << one.name.simplified();
        if ((one.state & kFocusable) == 0 || isPart(one))
            continue;
        const QString what = u"%1 > %2 “%3”: "_s.arg(one.way, one.role, one.name);
        if (!hasWords(one.name))
            faults << what + u"no name"_s;
        if (isMute(one.role))
            faults << what + u"no role"_s;
        if ((one.state & kVisible) == 0 ||
            ((one.state & kEnabled) == 0) != ((one.state & kSensitive) == 0))
            faults << what + u"its state is not told"_s;
    }
    faults << containerFaults(all);
    const auto controls = controlsIn(m_open.window());
    for (QWidget *control : controls) {
        auto *seen = QAccessible::queryAccessibleInterface(control);
        if (seen && !names.contains(seen->text(QAccessible::Name).simplified()))
            faults << describe(*control) + u": not on the bus"_s;
    }
    return faults;
}

/// Every pane in the first language, some in the second.
void TestScreenReader::everyControlIsToldOverTheBus_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pane");
    const auto add = [](const QString &language, const QString &pane) {
        QTest::addRow("%s-%s", qPrintable(language), qPrintable(pane)) << language << pane;
    };
    for (const auto &entry : console::allPanes())
        add(u"vi"_s, entry.id);
    for (const QString &pane : {u"overview"_s, u"report-figures"_s, u"remarks"_s, u"digest"_s})
        add(u"en"_s, pane);
}

void TestScreenReader::everyControlIsToldOverTheBus()
{
    QFETCH(QString, language);
    QFETCH(QString, pane);
    m_open.speak(language);
    accesstest::showAlone(m_open.window(), pane);
    QStringList found = faults();
    for (int again = 0; again < 3 && !found.isEmpty(); ++again)
        found = faults(); // counts in names change while they are read
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// A button of the rail is found by its name, read, pressed; its pane comes.
void TestScreenReader::aButtonIsPressedOverTheBus()
{
    using namespace accesstest;
    m_open.speak(u"vi"_s);
    showAlone(m_open.window(), u"overview"_s);
    const auto all = m_reader.walk(*window());
    const QString rail = m_open.window().findChild<shell::NavigationRail *>()->accessibleName();
    const auto button = std::ranges::find_if(all, [&rail](const Told &one) {
        return one.name == u"Bản đồ"_s && one.way.contains(rail);
    });
    QVERIFY(button != all.end());
    QCOMPARE(button->state & (kEnabled | kFocusable), kEnabled | kFocusable);
    QCOMPARE(button->state & kChecked, 0U);
    m_reader.press(button->seen);
    QTRY_COMPARE(m_open.window().workspace().central(), u"map"_s);
    QTRY_COMPARE(m_reader.state(button->seen) & kChecked, kChecked);
}

int main(int argc, char **argv)
{
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestScreenReader test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screenreader.moc"
