// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The locked desk in its real window on a real demo backend: what locks it, that nothing is seen or
// read out meanwhile, that work goes on, and what opens it. With IOC_PICTURES=FOLDER pictures are
// written.
#include "models/core/clock.h"
#include "models/session/lock.h"
#include "tests/console/windowmenu.h"
#include "tests/lock/lockeddesk.h"
#include "tests/lock/seen.h"
#include "tests/support/clipping.h"

#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace desktest;

namespace {

/// Of the citizen whose report is planted.
const QStringList kPlanted{u"Bùi Thị Ngọc Diễm"_s, u"0987654321"_s, u"Hẻm 77 Hoàng Văn Thụ"_s,
                           u"Chó dữ thả rông trước trường"_s};
const QString kPin = u"271828"_s;

} // namespace

class TestLockWindow : public QObject, private locktest::LockedDesk
{
    Q_OBJECT

    domain::ReportId m_report;

    /// The PIN is typed where the keyboard is.
    void typePin(QWidget &where, const QString &pin)
    {
        where.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &where);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY2(field && field->objectName() == "unlock-pin"_L1, "the keyboard is in the PIN");
        QTest::keyClicks(field, pin);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Nothing of the planted person, and no widget that is not of the lock.
    void seesNothing(const QList<const QWidget *> &empty, const QList<const QWidget *> &whole)
    {
        QCOMPARE(locktest::found(kPlanted, locktest::seenTexts()), QStringList());
        QCOMPARE(locktest::found(kPlanted, locktest::readTexts()), QStringList());
        QCOMPARE(locktest::strangers(empty, whole).join(u"; "_s), QString());
    }

public:
    TestLockWindow()
        : LockedDesk(200)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void init();
    void afterTheMinutesSet_data();
    void afterTheMinutesSet();
    void byKeyAndByTheScreen();
    void nothingIsSeen();
    void allComesBack();
    void aDialogKeepsWhatWasTyped();
    void aWindowThatComesLaterIsCovered();
    void shortcutsSleep();
    void workGoesOn();
    void theClipboardIsCleared();
    void fiveWrongPins();
    void lockedAtTheNextStart();
    void looks_data();
    void looks();
    void dialogsAreNotCutOff_data();
    void dialogsAreNotCutOff();
};

void TestLockWindow::initTestCase()
{
    QAccessible::setActive(true);
    m_report = reportIn(m_backend, u"TIEP_NHAN"_s,
                        {{u"senderName"_s, kPlanted.at(0)},
                         {u"senderPhone"_s, kPlanted.at(1)},
                         {u"address"_s, kPlanted.at(2)},
                         {u"title"_s, kPlanted.at(3)}});
    open();
    QVERIFY(m_desk->settle());
    lock().setPin(kPin);
}

void TestLockWindow::init()
{
    lock().unlock();
    lock().setIdleAfter(10min);
    m_desk->console().setLanguage(u"vi"_s);
    m_desk->choose(panes::reports::Queue::All);
    m_desk->look(m_report);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(!page());
}

void TestLockWindow::afterTheMinutesSet_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("ten") << 10;
    QTest::newRow("two") << 2;
    QTest::newRow("never") << 0;
}

void TestLockWindow::afterTheMinutesSet()
{
    QFETCH(int, minutes);
    consoletest::menuEntry(window(), {u"&Dữ liệu"_s, u"Tự khóa và mã PIN…"_s})->trigger();
    auto *settings = part<QDialog>(u"lock-settings"_s);
    QVERIFY(settings);
    settings->findChild<QSpinBox *>(u"lock-minutes"_s)->setValue(minutes);
    QTest::mouseClick(settings->findChild<QPushButton *>(u"lock-settings-save"_s), Qt::LeftButton);
    QCOMPARE(m_source->idleAfter(), std::chrono::minutes(minutes));
    m_source->sit(std::chrono::minutes(minutes) - 1s);
    QVERIFY(!page());
    m_source->sit(minutes > 0 ? std::chrono::minutes(minutes) : 24h);
    QCOMPARE(page() != nullptr, minutes > 0);
}

void TestLockWindow::byKeyAndByTheScreen()
{
    consoletest::press(window(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    QVERIFY(page());
    typePin(window(), kPin);
    QVERIFY(!page());
    Q_EMIT m_source->screenLocked();
    QVERIFY(page());
    Q_EMIT m_source->screenUnlocked();
    QVERIFY2(page(), "this desk has a PIN: that the machine knows its user is not enough");
}

void TestLockWindow::nothingIsSeen()
{
    auto *dock = qobject_cast<QDockWidget *>(m_desk->pane().parentWidget());
    QVERIFY(dock);
    dock->setFloating(true);
    QVERIFY(m_desk->settle());
    QToolTip::showText(window().mapToGlobal(QPoint(50, 50)), kPlanted.at(0), &window());
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(locktest::found(kPlanted, locktest::seenTexts()).contains(kPlanted.at(0)),
             "the test sees what is there to be seen");
    QMenu menu(&window());
    menu.addAction(kPlanted.at(1));
    menu.popup(window().mapToGlobal(QPoint(200, 200)));
    QTRY_VERIFY(menu.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(
        locktest::found(kPlanted, locktest::seenTexts()).contains(kPlanted.at(2)), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(
        locktest::found(kPlanted, locktest::readTexts()).contains(kPlanted.at(2)), kPatience);

    const QImage before = window().grab().toImage();
    Q_EMIT m_source->idle();
    QVERIFY(page());
    QVERIFY(!dock->isVisible());
    QVERIFY(!QToolTip::isVisible());
    seesNothing({&window()}, {page()});
    // What the window would give to a picture of itself is the page and nothing else.
    QCOMPARE(page()->geometry(), window().rect());
    const QImage locked = window().grab().toImage();
    QVERIFY(locked != before);
    const QImage alone = page()->grab().toImage();
    QCOMPARE(locked.size(), alone.size());
    QCOMPARE(locked.pixelColor(5, locked.height() / 2), alone.pixelColor(5, alone.height() / 2));
    // Also when the person makes the window larger.
    window().resize(1500, 850);
    QTRY_COMPARE(page()->geometry(), window().rect());
    window().resize(1366, 768);
    lock().unlock();
    QTRY_VERIFY(dock->isFloating() && dock->isVisible());
    dock->setFloating(false);
}

void TestLockWindow::allComesBack()
{
    window().workspace().open(u"media"_s);
    QVERIFY(m_desk->settle());
    QTest::qWait(50); // docks come to rest
    const auto before = window().workspace().layout();
    const auto seen = consoletest::seenPanes(window());
    const QRect place = m_desk->pane().geometry();
    Q_EMIT m_source->idle();
    QCOMPARE(consoletest::seenPanes(window()), QSet<QString>());
    QCOMPARE(window().workspace().layout().state, before.state); // as kept when it is closed now
    typePin(window(), kPin);
    QTRY_COMPARE(consoletest::seenPanes(window()), seen);
    QTRY_COMPARE(m_desk->pane().geometry(), place);
    QCOMPARE(window().workspace().layout().open.size(), before.open.size());
    QVERIFY(window().menuBar()->isVisible() && window().statusBar()->isVisible());
    QVERIFY(m_desk->said().contains(kPlanted.at(2)));
    window().workspace().apply({u"test"_s, {}, {{u"field-reports"_s, u"left"_s, {}, 1.0}}});
}

void TestLockWindow::aDialogKeepsWhatWasTyped()
{
    bool opened = false;
    QString kept;
    DialogDriver driver(u"new-report"_s, [&](QDialog &dialog) {
        auto *field = dialog.findChild<QLineEdit *>(u"place"_s);
        field->setText(kPlanted.at(2));
        Q_EMIT m_source->idle();
        QVERIFY(page());
        QVERIFY2(dialog.isVisible(), "it is waited for: hiding it would give it up");
        const auto *sheet = dialog.findChild<QWidget *>(u"lock-cover"_s);
        QVERIFY(sheet && sheet->isVisible());
        seesNothing({&window(), &dialog}, {page(), sheet});
        QCOMPARE(dialog.windowTitle(), window().windowTitle());
        QTest::mouseClick(sheet->findChild<QPushButton *>(), Qt::LeftButton);
        auto *ways = part<QDialog>(u"unlock-dialog"_s);
        QVERIFY(ways);
        typePin(*ways, kPin);
        QVERIFY(!page());
        opened = dialog.isVisible() && field->isVisible();
        kept = field->text();
    });
    desktest::press(m_desk->button(u"new-report-button"_s));
    QVERIFY(driver.isDone());
    QVERIFY(opened);
    QCOMPARE(kept, kPlanted.at(2));
}

void TestLockWindow::aWindowThatComesLaterIsCovered()
{
    Q_EMIT m_source->idle();
    QDialog late(&window());
    late.setWindowTitle(kPlanted.at(0));
    auto *label = new QLabel(kPlanted.at(1), &late);
    late.show();
    QVERIFY(!label->isVisible());
    seesNothing({&window(), &late}, {page(), late.findChild<QWidget *>(u"lock-cover"_s)});
    lock().unlock();
    QVERIFY(label->isVisible());
    QCOMPARE(late.windowTitle(), kPlanted.at(0));
}

void TestLockWindow::shortcutsSleep()
{
    Q_EMIT m_source->idle();
    for (const auto &keys : {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_1),
                             QKeySequence(Qt::ALT | Qt::Key_1), QKeySequence(Qt::CTRL | Qt::Key_Q),
                             QKeySequence(Qt::CTRL | Qt::Key_N), QKeySequence(Qt::Key_F1)})
        consoletest::press(window(), keys);
    QTest::keyClick(&window(), Qt::Key_Escape);
    QVERIFY(page());
    QVERIFY(window().isVisible());
    seesNothing({&window()}, {page()});
}

void TestLockWindow::workGoesOn()
{
    const auto records = [this] {
        return m_desk->sync().status().of(domain::Collection::Reports)->records;
    };
    Q_EMIT m_source->idle();
    const qint64 before = records();
    const auto fresh = reportIn(m_backend, u"MOI"_s, {{u"senderName"_s, kPlanted.at(0)}});
    QTRY_COMPARE_WITH_TIMEOUT(records(), before + 1, desktest::kPatience);
    seesNothing({&window()}, {page()});
    typePin(window(), kPin);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->listed().contains(fresh.value), desktest::kPatience);
}

void TestLockWindow::theClipboardIsCleared()
{
    QGuiApplication::clipboard()->setText(kPlanted.at(1));
    Q_EMIT m_source->idle();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestLockWindow::fiveWrongPins()
{
    Q_EMIT m_source->idle();
    for (int i = 0; i < session::kPinTries; ++i)
        typePin(window(), u"314159"_s);
    QVERIFY(page());
    QVERIFY2(!part<QLineEdit>(u"unlock-pin"_s), "no more PIN is taken");
    // A restart of the program does not win tries.
    m_desk.reset();
    open();
    QVERIFY(page());
    QVERIFY(!part<QLineEdit>(u"unlock-pin"_s));
    lock().unlock();
    lock().setPin(kPin);
    m_desk.reset(); // the layout of the test again
    open();
    QVERIFY(m_desk->settle());
}

void TestLockWindow::lockedAtTheNextStart()
{
    Q_EMIT m_source->idle();
    m_desk.reset();
    open();
    QVERIFY(page());
    seesNothing({&window()}, {page()});
    typePin(window(), kPin);
    QVERIFY(!page());
    QTRY_VERIFY(!consoletest::seenPanes(window()).isEmpty());
    m_desk.reset(); // the layout of the test again
    open();
    QVERIFY(m_desk->settle());
}

void TestLockWindow::looks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("pin");
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        for (const int width : {1366, 480}) {
            for (const bool pin : {true, false})
                QTest::addRow("%s-%d-%s", qPrintable(language), width, pin ? "pin" : "account")
                    << language << width << pin;
        }
    }
}

void TestLockWindow::looks()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    QFETCH(bool, pin);
    m_desk->console().setLanguage(language);
    lock().setPin(pin ? kPin : QString());
    Q_EMIT m_source->idle();
    window().setMinimumSize(0, 0);
    window().resize(width, 768);
    QCOMPARE(support::clippedAtRest(*page()).join(u"; "_s), QString());
    const QString folder = qEnvironmentVariable("IOC_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(window().grab().save(
            u"%1/lock-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
    lock().unlock();
    lock().setPin(kPin);
    window().resize(1366, 768);
}

void TestLockWindow::dialogsAreNotCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("settings-vi") << u"vi"_s << u"&Dữ liệu"_s << u"Tự khóa và mã PIN…"_s
                                 << u"lock-settings"_s;
    QTest::newRow("settings-en") << u"en"_s << u"&Data"_s << u"Lock and PIN…"_s
                                 << u"lock-settings"_s;
    QTest::newRow("profiles-vi") << u"vi"_s << u"&Dữ liệu"_s << u"Làm việc với hồ sơ khác…"_s
                                 << u"profiles"_s;
    QTest::newRow("profiles-en") << u"en"_s << u"&Data"_s << u"Work with another profile…"_s
                                 << u"profiles"_s;
    QTest::newRow("hand-over-vi") << u"vi"_s << u"&Dữ liệu"_s << u"Bàn giao ca…"_s
                                  << u"hand-over"_s;
    QTest::newRow("hand-over-en") << u"en"_s << u"&Data"_s << u"Hand over the shift…"_s
                                  << u"hand-over"_s;
}

void TestLockWindow::dialogsAreNotCutOff()
{
    QFETCH(QString, language);
    QFETCH(QString, menu);
    QFETCH(QString, entry);
    QFETCH(QString, dialog);
    m_desk->console().setLanguage(language);
    QAction *action = nullptr;
    QTRY_VERIFY(action = consoletest::menuEntry(window(), {menu, entry}));
    action->trigger();
    auto *shown = part<QDialog>(dialog);
    QVERIFY(shown);
    QCOMPARE(support::clippedAtRest(*shown).join(u"; "_s), QString());
    QVERIFY2(shown->width() <= 480, qPrintable(QString::number(shown->width())));
    const QString folder = qEnvironmentVariable("IOC_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(shown->grab().save(
            u"%1/lock-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
    QTest::keyClick(shown, Qt::Key_Escape);
    QVERIFY(!shown->isVisible());
    if (!folder.isEmpty())
        QVERIFY(window().grab().save(folder + u"/desk-"_s + language + u".png"_s));
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestLockWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lockwindow.moc"
