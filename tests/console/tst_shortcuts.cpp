// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/panes.h"
#include "tests/console/windowmenu.h"
#include "tests/desk/deskwindow.h"
#include "widgets/common/searchfield.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/contextbar.h"

#include <QMenuBar>
#include <QShortcut>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using desktest::kPatience;

/// Real keys in the active window: every shortcut that a menu names does what its entry says, and
/// none of them gets in another's way.
class TestShortcuts : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<desktest::DeskWindow> m_desk;

    [[nodiscard]] shell::MainWindow &window() { return m_desk->window(); }
    [[nodiscard]] QAction *entry(const QStringList &path)
    {
        return consoletest::menuEntry(window(), path);
    }
    /// The keys of a menu entry are exactly these, and they are pressed.
    void press(const QStringList &path, const QKeySequence &keys)
    {
        const QAction *found = entry(path);
        QVERIFY2(found, qPrintable(path.join(u" / "_s)));
        QCOMPARE(found->shortcut(), keys);
        consoletest::press(window(), keys);
    }
    /// The pane that a shortcut belongs to.
    [[nodiscard]] static const QObject *paneOf(const QShortcut &shortcut)
    {
        const QObject *place = shortcut.parent();
        while (place && !qobject_cast<const common::Pane *>(place))
            place = place->parent();
        return place;
    }
    [[nodiscard]] QSet<QString> seen() { return consoletest::seenPanes(window()); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_desk.reset(); }
    void noTwoAreAlike_data();
    void noTwoAreAlike();
    void everyViewHasAKey_data();
    void everyViewHasAKey();
    void perspectives_data();
    void perspectives();
    void searchIsFocused();
    void thePaletteOpensWhereOneTypes();
    void theWholeProvinceComesBack();
    void themeAndLanguage();
    void fullScreen();
    void synchronise();
    void offlineAndBack();
    void theListOfKeysIsWhole();
    void quitCloses();
};

void TestShortcuts::initTestCase()
{
    m_backend = std::make_unique<demotest::Client>(demotest::quiet());
    m_desk = std::make_unique<desktest::DeskWindow>(m_backend->backend.url());
}

void TestShortcuts::init()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestShortcuts::noTwoAreAlike_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vietnamese") << u"vi"_s;
    QTest::newRow("english") << u"en"_s;
    QTest::newRow("vietnamese-again") << u"vi"_s; // the menus were built anew twice
}

void TestShortcuts::noTwoAreAlike()
{
    QFETCH(QString, language);
    m_desk->console().setLanguage(language);
    for (const auto &pane : console::allPanes())
        window().workspace().open(pane.id); // with their own shortcuts
    QHash<QKeySequence, QString> known;
    const auto take = [&known](const QKeySequence &keys, const QString &what) {
        QVERIFY2(!known.contains(keys), qPrintable(known[keys] + u" and "_s + what));
        known.insert(keys, what);
        const bool letter = keys[0].keyboardModifiers() == Qt::NoModifier &&
                            keys[0].key() < Qt::Key_Escape;
        QVERIFY2(!letter && keys.count() == 1, qPrintable(what));
    };
    for (const QAction *action : consoletest::menuEntries(window())) {
        for (const QKeySequence &keys : action->shortcuts())
            take(keys, action->text());
    }
    QVERIFY(known.size() >= 24); // ten views, four layouts, and what else the menus name
    const auto shortcuts = window().findChildren<QShortcut *>();
    for (const auto *shortcut : shortcuts) {
        if (shortcut->context() != Qt::WidgetWithChildrenShortcut)
            take(shortcut->key(),
                 shortcut->parent()->objectName() + u' ' + shortcut->key().toString());
    }
    // Keys of a pane work in that pane alone: panes may share them, with the window they may not.
    QSet<std::pair<const QObject *, QKeySequence>> inPanes;
    for (const auto *shortcut : shortcuts) {
        if (shortcut->context() != Qt::WidgetWithChildrenShortcut)
            continue;
        const QString what = shortcut->key().toString();
        QVERIFY2(!known.contains(shortcut->key()), qPrintable(what));
        const auto place = std::pair(paneOf(*shortcut), shortcut->key());
        QVERIFY2(!inPanes.contains(place), qPrintable(what));
        inPanes.insert(place);
    }
    QVERIFY(!inPanes.isEmpty());
    QSet<QKeySequence> mnemonics;
    for (const QAction *top : window().menuBar()->actions())
        mnemonics.insert(QKeySequence::mnemonic(top->text()));
    QCOMPARE(mnemonics.size(), window().menuBar()->actions().size());
    QVERIFY(!mnemonics.contains(QKeySequence()));
}

void TestShortcuts::everyViewHasAKey_data()
{
    QTest::addColumn<int>("number");
    const auto panes = console::allPanes();
    for (int i = 0; i < int(panes.size()); ++i)
        QTest::newRow(qPrintable(panes[size_t(i)].id)) << i;
}

void TestShortcuts::everyViewHasAKey()
{
    QFETCH(int, number);
    const auto pane = console::allPanes()[size_t(number)];
    window().workspace().apply(shell::readyPerspectives().value(pane.id == "overview"_L1 ? 1 : 0));
    QTRY_VERIFY(!seen().contains(pane.id));
    press({u"&Hiển thị"_s, pane.title()},
          QKeySequence((number < 10 ? u"Ctrl+%1"_s : u"Ctrl+Alt+%1"_s).arg((number + 1) % 10)));
    QTRY_VERIFY(seen().contains(pane.id));
}

void TestShortcuts::perspectives_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QSet<QString>>("visible");
    QTest::addColumn<QStringList>("behind"); ///< open as tabs behind what is visible
    QTest::newRow("1") << u"Tổng quan"_s << QSet{u"overview"_s} << QStringList();
    QTest::newRow("2") << u"Điều phối phản ánh"_s << QSet{u"map"_s, u"field-reports"_s}
                       << QStringList();
    QTest::newRow("3") << u"Chỉ tiêu"_s << QSet{u"socio-economic"_s}
                       << QStringList{u"health"_s, u"education"_s, u"administration"_s,
                                      u"remarks"_s};
    QTest::newRow("4") << u"Truyền thông"_s << QSet{u"map"_s, u"media"_s} << QStringList();
}

void TestShortcuts::perspectives()
{
    QFETCH(QString, title);
    QFETCH(QSet<QString>, visible);
    QFETCH(QStringList, behind);
    auto &workspace = window().workspace();
    workspace.apply({u"test"_s, {}, {{u"operations"_s, u"left"_s, {}, 1.0}}});
    QTRY_COMPARE(seen(), QSet{u"operations"_s});
    const QString number = QString::fromLatin1(QTest::currentDataTag());
    press({u"&Bố cục"_s, title}, QKeySequence(u"Alt+"_s + number));
    QTRY_COMPARE(seen(), visible);
    for (const QString &id : behind)
        QVERIFY2(workspace.isOpen(id), qPrintable(id));
}

void TestShortcuts::searchIsFocused()
{
    auto *search = window().findChild<shell::ContextBar *>()->findChild<common::SearchField *>();
    window().workspace().open(u"operations"_s);
    QVERIFY(!search->hasFocus());
    press({u"&Hiển thị"_s, u"Tìm mọi thứ"_s}, QKeySequence(u"Ctrl+F"_s));
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"cong"_s);
    QTRY_COMPARE(m_desk->context().search(), u"cong"_s);
    search->clear();
    QTRY_COMPARE(m_desk->context().search(), QString());
}

/// On X11 a text field takes Ctrl+K for "delete to the end of the line".
void TestShortcuts::thePaletteOpensWhereOneTypes()
{
    auto *search = window().findChild<shell::ContextBar *>()->findChild<common::SearchField *>();
    window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window());
    search->setText(u"cong"_s);
    search->setFocus();
    search->setCursorPosition(0);
    press({u"&Hiển thị"_s, u"Lệnh…"_s}, QKeySequence(u"Ctrl+K"_s));
    QTRY_VERIFY(window().findChild<shell::CommandPalette *>());
    QCOMPARE(search->text(), u"cong"_s);
    window().findChild<shell::CommandPalette *>()->close();
    search->clear();
    QTRY_COMPARE(m_desk->context().search(), QString());
}

void TestShortcuts::theWholeProvinceComesBack()
{
    const auto reference = m_desk->console().directory().reference();
    const auto *province = reference->province(QDate(2025, 6, 1));
    QVERIFY(province);
    m_desk->context().setArea(reference->children(province->id, QDate(2025, 6, 1)).front()->id);
    window().workspace().open(u"operations"_s);
    press({u"&Hiển thị"_s, u"Toàn tỉnh"_s}, QKeySequence(u"Ctrl+Home"_s));
    QTRY_VERIFY(m_desk->context().area().isEmpty());
}

void TestShortcuts::themeAndLanguage()
{
    const auto &theme = m_desk->console().theme();
    QCOMPARE(theme.mode(), common::Theme::Mode::Light);
    for (const auto mode : {common::Theme::Mode::Dark, common::Theme::Mode::Light}) {
        press({u"&Hiển thị"_s, u"Giao diện sáng hoặc tối"_s}, QKeySequence(u"Ctrl+Shift+D"_s));
        QTRY_COMPARE(theme.mode(), mode);
    }
    press({u"&Hiển thị"_s, u"Tiếng Việt / English"_s}, QKeySequence(u"Ctrl+Shift+L"_s));
    QTRY_COMPARE(window().windowTitle(), u"IOC Console"_s);
    press({u"&View"_s, u"Tiếng Việt / English"_s}, QKeySequence(u"Ctrl+Shift+L"_s));
    QTRY_COMPARE(window().windowTitle(), u"Bảng điều hành IOC"_s);
}

void TestShortcuts::fullScreen()
{
    for (const bool full : {true, false}) {
        press({u"&Hiển thị"_s, u"Toàn màn hình"_s}, QKeySequence(u"F11"_s));
        QTRY_COMPARE(window().isFullScreen(), full);
    }
}

/// Paused, the desk asks for nothing, even when it hears that something has changed.
void TestShortcuts::synchronise()
{
    window().workspace().open(u"field-reports"_s);
    m_desk->context().setSearch(u"Nắp cống hỏng trước trường học"_s);
    entry({u"&Dữ liệu"_s, u"Tạm dừng đồng bộ"_s})->trigger();
    const auto id = desktest::reportIn(*m_backend, u"MOI"_s);
    QVERIFY(m_desk->settle());
    QVERIFY(!m_desk->listed().contains(id.value));
    press({u"&Dữ liệu"_s, u"Đồng bộ ngay"_s}, QKeySequence(u"F5"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->listed().contains(id.value),
                              qPrintable(m_desk->listed().join(u' ')), 20'000);
    m_desk->context().setSearch({});
}

void TestShortcuts::offlineAndBack()
{
    const QStringList path{u"&Dữ liệu"_s, u"Làm việc ngoại tuyến"_s};
    const QKeySequence keys(u"Ctrl+Shift+O"_s);
    auto &sync = m_desk->sync();
    const auto isOffline = [&sync] {
        return sync.status().connection == syncing::Connection::ForcedOffline;
    };
    press(path, keys);
    QTRY_VERIFY(isOffline());
    press(path, keys);
    QTRY_VERIFY(!isOffline());
    // The button of the context bar is the same switch.
    QTest::mouseClick(window().findChild<QToolButton *>(u"offline"_s), Qt::LeftButton);
    QTRY_VERIFY(isOffline());
    press(path, keys);
    QTRY_VERIFY(!isOffline());
    QVERIFY(!sync.isForcedOffline());
}

/// F1 names the keys of the menus, and those that panes have beside them.
void TestShortcuts::theListOfKeysIsWhole()
{
    for (const auto &pane : console::allPanes())
        window().workspace().open(pane.id);
    press({u"&Trợ giúp"_s, u"Phím tắt"_s}, QKeySequence(u"F1"_s));
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *dialog = QApplication::activeModalWidget();
    const auto *list = dialog->findChild<QTreeWidget *>(u"shortcut-list"_s);
    QVERIFY(list);
    QHash<QString, QStringList> keysOf; // by place
    QStringList lines;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const auto *place = list->topLevelItem(i);
        for (int row = 0; row < place->childCount(); ++row) {
            const QString keys = place->child(row)->text(1);
            QVERIFY(!place->child(row)->text(0).isEmpty() && !keys.isEmpty());
            keysOf[place->text(0)] << keys.split(u", "_s);
            lines << u"%1: %2"_s.arg(keys, place->child(row)->text(0));
        }
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    for (const QAction *action : consoletest::menuEntries(window())) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(keys.isEmpty() ||
                     lines.contains(u"%1: %2"_s.arg(keys, QString(action->text()).remove(u'&'))),
                 qPrintable(action->text()));
    }
    QStringList missing;
    for (const auto &entry : console::allPanes()) {
        const auto *pane = window().workspace().pane(entry.id);
        const auto shortcuts = pane->findChildren<QShortcut *>();
        for (const auto *shortcut : shortcuts) {
            const QString keys = shortcut->key().toString(QKeySequence::NativeText);
            if (!keysOf.value(entry.title()).contains(keys))
                missing << u"%1: %2"_s.arg(entry.id, keys);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestShortcuts::quitCloses()
{
    press({u"&Hiển thị"_s, u"Thoát"_s}, QKeySequence(u"Ctrl+Q"_s));
    QTRY_VERIFY(!window().isVisible());
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestShortcuts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shortcuts.moc"
