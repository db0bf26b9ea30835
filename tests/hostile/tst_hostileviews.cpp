// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/panes.h"
#include "models/core/fold.h"
#include "tests/console/windowmenu.h"
#include "tests/desk/deskwindow.h"
#include "tests/hostile/audit.h"
#include "tests/hostile/hostilebackend.h"
#include "widgets/common/searchfield.h"
#include "widgets/shell/commandpalette.h"

#include <QAbstractItemView>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace hostile;
using desktest::kPatience;

namespace {

constexpr qint64 kReports = 260;
constexpr int kRowsShown = 16; ///< of a list, each with its detail

} // namespace

/// The real window on a backend that says hostile things: everything is drawn as letters, nothing
/// is loaded, nothing grows out of the window.
class TestHostileViews : public QObject
{
    Q_OBJECT

    HostileBackend m_backend{kReports};
    std::unique_ptr<desktest::DeskWindow> m_desk;
    QStringList m_faults;

    [[nodiscard]] shell::MainWindow &window() { return m_desk->window(); }
    void look()
    {
        QTest::qWait(0);
        for (QWidget *top : QApplication::topLevelWidgets())
            m_faults += faultsIn(*top);
        QCOMPARE(window().size(), QSize(1366, 768)); // nothing pushed it open
    }
    void settle(common::Pane &pane) { QTRY_VERIFY_WITH_TIMEOUT(pane.isSettled(), kPatience); }
    /// Chooses rows spread over a list, so that their details are shown.
    void lookAtRows(common::Pane &pane, QAbstractItemView &list)
    {
        const int rows = list.model() ? list.model()->rowCount(list.rootIndex()) : 0;
        const int step = std::max(1, rows / kRowsShown);
        for (int row = 0; row < rows; row += step) {
            const auto index = list.model()->index(row, 0, list.rootIndex());
            list.scrollTo(index);
            if (list.selectionModel() && index.flags().testFlag(Qt::ItemIsSelectable))
                list.setCurrentIndex(index);
            settle(pane);
            if (row % (4 * step) == 0)
                look();
        }
    }
    void lookAtLists(common::Pane &pane)
    {
        const auto found = pane.findChildren<QAbstractItemView *>();
        const QList<QPointer<QAbstractItemView>> lists(found.begin(), found.end());
        for (const auto &list : lists) { // a choice may rebuild its neighbour
            if (list && list->isVisible())
                lookAtRows(pane, *list);
        }
        look();
        m_faults += helpFaultsIn(pane);
    }
    void lookAtTabs(common::Pane &pane)
    {
        const auto found = pane.findChildren<QTabBar *>();
        const QList<QPointer<QTabBar>> bars(found.begin(), found.end());
        bool any = false;
        for (const auto &bar : bars) {
            for (int tab = 0; bar && bar->isVisible() && tab < bar->count(); ++tab) {
                bar->setCurrentIndex(tab);
                any = true;
                settle(pane);
                lookAtLists(pane);
            }
        }
        if (!any)
            lookAtLists(pane);
    }
    void report()
    {
        m_faults.removeDuplicates();
        QVERIFY2(m_faults.isEmpty(), qPrintable(u"%1 faults:\n"_s.arg(m_faults.size()) +
                                                m_faults.mid(0, 25).join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_backend.strings().size() >= 200);
        m_desk = std::make_unique<desktest::DeskWindow>(m_backend.url());
        QVERIFY(m_desk->settle());
    }
    void init() { m_faults.clear(); }
    void cleanupTestCase() { m_desk.reset(); }

    /// The check itself finds what it looks for.
    void markupIsNoticed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("picture") << u"<img src='x.png'>"_s;
        QTest::newRow("link") << u"<a href='https://x/'>x</a>"_s;
        QTest::newRow("bold") << u"<b>x</b>"_s;
        QTest::newRow("colour") << u"<font color=red>x</font>"_s;
        QTest::newRow("table") << u"<table><tr><td>x</td></tr></table>"_s;
        QTest::newRow("list") << u"<ul><li>x</ul>"_s;
        QTest::newRow("heading") << u"<h1>x</h1>"_s;
    }
    void markupIsNoticed()
    {
        QFETCH(const QString, text);
        QVERIFY(drawsMarkup(text));
        QVERIFY(!drawsMarkup(text.toHtmlEscaped()));
        QLabel label(text);
        QCOMPARE(faultsIn(label).size(), 1);
        label.setTextFormat(Qt::PlainText);
        QCOMPARE(faultsIn(label).size(), 0);
        label.setToolTip(text);
        QCOMPARE(faultsIn(label).size(), 1);
    }

    /// It came in, or nothing here would prove anything.
    void everyTextIsInTheCache()
    {
        const auto reports = m_desk->console()
                                 .desk()
                                 .readers()
                                 .run([](const store::Database &db) {
                                     return store::ReportRepository(db).page({}, {}, 10'000);
                                 })
                                 .result();
        QVERIFY(reports.has_value());
        QSet<QString> texts;
        for (const auto &report : *reports)
            texts << report.title << report.text;
        qsizetype missing = 0;
        for (const QString &text : m_backend.strings()) {
            const QString clean = core::cleanText(text);
            missing += clean.trimmed().isEmpty() || texts.contains(clean) ? 0 : 1;
        }
        QCOMPARE(missing, 0);
        for (const QString &text : std::as_const(texts))
            QCOMPARE(controlsIn(text), QString());
    }

    void everyPane_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("central");
        for (const auto &entry : console::allPanes())
            QTest::newRow(qPrintable(entry.id)) << entry.id << entry.central;
    }
    void everyPane()
    {
        QFETCH(const QString, id);
        QFETCH(const bool, central);
        shell::Perspective alone{u"test"_s, central ? id : QString(), {}};
        if (!central)
            alone.docks = {{id, u"left"_s, {}, 1.0}};
        window().workspace().apply(alone);
        auto *pane = window().workspace().pane(id);
        QVERIFY(pane);
        settle(*pane);
        lookAtTabs(*pane);
        report();
        QCOMPARE(m_backend.strays(), QStringList());
    }

    void thePalette()
    {
        consoletest::press(window(), QKeySequence(u"Ctrl+K"_s));
        QTRY_VERIFY(window().findChild<shell::CommandPalette *>());
        auto *palette = window().findChild<shell::CommandPalette *>();
        auto *words = palette->findChild<QLineEdit *>();
        for (const QString &typed : {u"b"_s, u"img"_s, u"<b>"_s, u"'; DROP"_s, u"NEAR(a b)"_s,
                                     u"\"("_s, u"*"_s, u"\u202ea"_s, u"%1 %2"_s, u"title:x"_s}) {
            words->setText(typed);
            QTest::qWait(300); // records are looked for when the fingers rest
            look();
        }
        m_faults += helpFaultsIn(*palette);
        palette->close();
        report();
        QCOMPARE(m_backend.strays(), QStringList());
    }

    /// Whatever the menus open: boxes with the server's name and with errors of the backend.
    void theBoxesOfTheMenus()
    {
        QStringList opened;
        QTimer closer;
        connect(&closer, &QTimer::timeout, this, [&] {
            if (auto *box = QApplication::activeModalWidget()) {
                opened << box->windowTitle();
                m_faults += faultsIn(*box);
                box->close();
            }
        });
        closer.start(20);
        for (const QAction *top : window().menuBar()->actions()) {
            for (QAction *action : top->menu() ? top->menu()->actions() : QList<QAction *>()) {
                const QString text = QString(action->text()).remove(u'&');
                if (text == u"Xem trạng thái đồng bộ" || text.startsWith(u"Giới thiệu"))
                    action->trigger();
            }
        }
        closer.stop();
        report();
    }
};

QTEST_MAIN(TestHostileViews)
#include "tst_hostileviews.moc"
