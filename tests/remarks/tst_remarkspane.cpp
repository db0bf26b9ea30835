// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "models/items/remarkrows.h"
#include "models/sync/syncservice.h"
#include "tests/demo/client.h"
#include "tests/remarks/remarktest.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace remarktest;
using items::RemarkRows;

namespace {

constexpr int kWait = 60'000;

/// Types into the modal dialog of that name as soon as it is open, then Ctrl+Return.
class Typist : public QObject
{
public:
    Typist(const QString &dialog, const QString &words)
    {
        connect(&m_timer, &QTimer::timeout, this, [this, dialog, words] {
            auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!open || open->objectName() != dialog || !open->isActiveWindow())
                return;
            m_timer.stop();
            auto *text = open->findChild<QPlainTextEdit *>(u"remark-input"_s);
            m_typed = text && open->focusWidget() == text;
            QTest::keyClicks(text, words);
            QTest::keyClick(open, Qt::Key_Return, Qt::ControlModifier);
            if (open->isVisible())
                open->reject();
        });
        m_timer.start(20);
    }
    [[nodiscard]] bool hasTyped() const { return m_typed; }

private:
    QTimer m_timer;
    bool m_typed = false;
};

} // namespace

/// The pane in the whole console, on a real backend, with real keys.
class TestRemarksPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isInTheMenuUnderItsKeys();
    void whatIsOverdueComesFirst();
    void arrowsMoveThroughTheList();
    void choicesNarrowTheList();
    void searchFindsWithoutMarks();
    void anAnswerByKeysOffline();
    void theFigureIsOpened();
    void aRemarkIsWrittenOnTheFigure();
    void pictures();

private:
    [[nodiscard]] shell::MainWindow &window() { return m_console->window(); }
    [[nodiscard]] common::Pane &pane() { return *window().workspace().pane(u"remarks"_s); }
    [[nodiscard]] syncing::SyncService &sync() { return m_console->desk().sync(); }
    [[nodiscard]] QListView &list() { return *pane().findChild<QListView *>(u"remarks"_s); }
    [[nodiscard]] QString said(const QString &name)
    {
        const auto *label = pane().findChild<QLabel *>(name);
        return label && label->isVisibleTo(&pane()) ? label->text() : QString();
    }
    [[nodiscard]] domain::ShownRemark row(int number)
    {
        return list()
            .model()
            ->index(number, 0)
            .data(RemarkRows::ShownRole)
            .value<domain::ShownRemark>();
    }
    [[nodiscard]] int rows() { return list().model()->rowCount(); }
    void choose(items::RemarkChoice choice);

    QTemporaryDir m_dir;
    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<console::Console> m_console;
};

void TestRemarksPane::initTestCase()
{
    qputenv("IOC_TOKEN", "demo");
    m_backend = std::make_unique<demotest::Client>(demotest::quiet(120));
    console::Options options;
    options.server = m_backend->backend.url();
    options.profile = u"remarks"_s;
    options.dataDir = m_dir.path();
    options.ephemeralKey = true;
    options.language = u"vi"_s;
    m_console = std::make_unique<console::Console>(options);
    QSignalSpy opened(m_console.get(), &console::Console::opened);
    m_console->start();
    QVERIFY(!opened.isEmpty() || opened.wait(kWait));
    window().resize(1366, 768);
    window().restoreLast();
    window().workspace().apply({u"test"_s, {}, {{u"remarks"_s, u"left"_s, {}, 1.0}}});
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    QTRY_VERIFY_WITH_TIMEOUT(sync().status().everComplete, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 0 && pane().isSettled(), kWait);
}

void TestRemarksPane::cleanupTestCase()
{
    m_console.reset();
}

void TestRemarksPane::choose(items::RemarkChoice choice)
{
    const auto chips = pane().findChildren<QToolButton *>(u"chip-%1"_s.arg(int(choice)));
    QCOMPARE(chips.size(), 1);
    QTest::mouseClick(chips.front(), Qt::LeftButton);
}

void TestRemarksPane::isInTheMenuUnderItsKeys()
{
    const auto menus = window().menuBar()->actions();
    const auto entries = menus.front()->menu()->actions();
    const auto found = std::ranges::find(entries, u"Nhận định và chỉ đạo"_s, &QAction::text);
    QVERIFY(found != entries.end());
    QVERIFY(!(*found)->shortcut().isEmpty());
    for (const QAction *other : entries)
        QVERIFY(other == *found || other->shortcut() != (*found)->shortcut());
}

void TestRemarksPane::whatIsOverdueComesFirst()
{
    QVERIFY(domain::isOverdue(row(0).remark, kToday));
    QVERIFY(!domain::isOverdue(row(1).remark, kToday));
    QVERIFY(said(u"remarks-summary"_s).startsWith(u'1'));
    // The first is looked at.
    QCOMPARE(said(u"remark-text"_s), row(0).remark.text);
    QVERIFY(said(u"remark-state"_s).contains(u"Quá hạn"));
    QVERIFY(said(u"remark-duty"_s).contains(u"Sở Tài chính"));
    QVERIFY(said(u"remark-figure"_s).contains(u"Tháng "));
}

void TestRemarksPane::arrowsMoveThroughTheList()
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().row(), 1);
    QCOMPARE(said(u"remark-text"_s), row(1).remark.text);
    QTest::keyClick(&list(), Qt::Key_Home);
    QCOMPARE(said(u"remark-text"_s), row(0).remark.text);
}

void TestRemarksPane::choicesNarrowTheList()
{
    const int open = rows();
    choose(items::RemarkChoice::All);
    QTRY_VERIFY(rows() > open);
    choose(items::RemarkChoice::Remarks);
    QTRY_VERIFY(rows() > 0 && !row(0).remark.isDirection());
    QCOMPARE(said(u"remark-text"_s), row(0).remark.text);
    choose(items::RemarkChoice::Mine);
    QTRY_COMPARE(rows(), 0); // this desk's person has written nothing yet
    choose(items::RemarkChoice::Open);
    QTRY_COMPARE(rows(), open);
}

void TestRemarksPane::searchFindsWithoutMarks()
{
    const int open = rows();
    m_console->context().setSearch(u"sot xuat huyet"_s);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(row(0).remark.text.contains(u"sốt xuất huyết"));
    m_console->context().setSearch({});
    QTRY_COMPARE(rows(), open);
}

void TestRemarksPane::anAnswerByKeysOffline()
{
    sync().setForcedOffline(true);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Home);
    const QString id = row(0).remark.id.value;
    const Typist typist(u"remark-answer-dialog"_s, u"Da don doc chu dau tu."_s);
    QTest::keyClick(&list(), Qt::Key_Return); // to the first step
    QTRY_VERIFY(QApplication::focusWidget() &&
                QApplication::focusWidget()->objectName() == "remark-answer"_L1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(typist.hasTyped());
    QTRY_COMPARE_WITH_TIMEOUT(said(u"remark-said"_s), u"Đã lưu trên máy này."_s, kWait);
    const auto shown = [&]() -> domain::ShownRemark {
        for (int i = 0; i < rows(); ++i) {
            if (row(i).remark.id.value == id)
                return row(i);
        }
        return {};
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown().waiting == domain::EditState::Queued, kWait);
    QCOMPARE(shown().remark.answer, u"Da don doc chu dau tu."_s);
    QVERIFY(said(u"remark-answer"_s).contains(u"Da don doc chu dau tu."_s));
    QVERIFY(said(u"remark-standing"_s).contains(u"chờ gửi"));
    QVERIFY(said(u"remarks-summary"_s).startsWith(u'0') ||
            said(u"remarks-summary"_s).startsWith(u"Không"));
    sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().waiting && shown().remark.version == 2, kWait);
    QVERIFY(said(u"remark-standing"_s).isEmpty());
    const auto there = m_backend->latest(u"remarks"_s).value(id);
    QCOMPARE(there.value(u"answer"_s).toString(), u"Da don doc chu dau tu."_s);
}

void TestRemarksPane::theFigureIsOpened()
{
    const auto indicator = row(list().currentIndex().row()).remark.indicatorId;
    auto *open = pane().findChild<QPushButton *>(u"open-figure"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(m_console->context().selectedIndicator(), indicator);
    QTRY_VERIFY(window().workspace().pane(u"socio-economic"_s));
}

void TestRemarksPane::aRemarkIsWrittenOnTheFigure()
{
    window().workspace().apply({u"test"_s, {}, {{u"remarks"_s, u"left"_s, {}, 1.0}}});
    const Typist typist(u"remark-dialog"_s, u"Khoi cong moi con vuong mat bang."_s);
    auto *write = pane().findChild<QPushButton *>(u"write-on-figure"_s);
    write->setFocus();
    QTest::keyClick(write, Qt::Key_Space);
    QVERIFY(typist.hasTyped());
    choose(items::RemarkChoice::Remarks);
    QTRY_VERIFY_WITH_TIMEOUT(row(0).remark.text == u"Khoi cong moi con vuong mat bang."_s &&
                                 row(0).remark.version == 1,
                             kWait);
    choose(items::RemarkChoice::Open);
}

/// For looking at: IOC_PICTURES names a folder.
void TestRemarksPane::pictures()
{
    const QString folder = qEnvironmentVariable("IOC_PICTURES");
    QVERIFY(QTest::qWaitFor([this] { return pane().isSettled(); }, kWait));
    QVERIFY(!pane().grab().isNull());
    if (!folder.isEmpty())
        window().grab().save(folder + u"/remarks-window.png"_s);
}

QTEST_MAIN(TestRemarksPane)
#include "tst_remarkspane.moc"
