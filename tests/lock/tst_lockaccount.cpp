// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unlocking with an account of the demo's issuer, which the test chooses as a person would with a
// telephone.
#include "models/session/lock.h"
#include "tests/console/windowmenu.h"
#include "tests/lock/lockeddesk.h"
#include "tests/lock/seen.h"
#include "tests/support/clipping.h"
#include "widgets/shell/signindialog.h"

#include <QLineEdit>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace desktest;

namespace {

const QString kOperator = u"truc-ioc"_s;
const QString kOperatorName = u"Bùi Thanh Sơn"_s;
const QString kHead = u"lanh-dao-so"_s;
const QString kHeadName = u"Nguyễn Đức Thịnh"_s;

} // namespace

class TestLockAccount : public QObject, private locktest::LockedDesk
{
    Q_OBJECT

    QNetworkAccessManager m_telephone;

    [[nodiscard]] QString userId() { return m_desk->sync().status().user.id; }
    void press(const QString &name)
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// The dialog shows a code; somebody types it on a telephone and chooses the account.
    void signInAs(const QString &account)
    {
        press(u"sign-in-device"_s);
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"sign-in-code"_s), kPatience);
        QNetworkRequest request(m_backend.backend.url().resolved(QUrl(u"issuer/device"_s)));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        QUrlQuery form;
        form.addQueryItem(u"user_code"_s, part<QLabel>(u"sign-in-code"_s)->text());
        form.addQueryItem(u"account"_s, account);
        const auto answer = demotest::finished(
            m_telephone.post(request, form.toString(QUrl::FullyEncoded).toUtf8()));
        QCOMPARE(answer.status, 200);
    }
    void lockNow()
    {
        Q_EMIT m_source->idle();
        QVERIFY(page());
    }

public:
    TestLockAccount()
        : LockedDesk(100)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void theSameAccountUnlocks();
    void anotherAccountTakesTheDeskOver();
    void givingUpKeepsItLocked();
    void withoutANetwork();
    void noSignInAndNoPin();
};

void TestLockAccount::initTestCase()
{
    open();
    m_desk->console().setLanguage(u"en"_s);
    press(u"account"_s); // in the status bar
    auto *dialog = part<shell::SignInDialog>(u"sign-in"_s);
    QVERIFY(dialog);
    press(u"sign-in-somebody-else"_s); // than the account of the fixed token
    signInAs(kOperator);
    QTRY_COMPARE_WITH_TIMEOUT(userId(), kOperator, kPatience);
    QTRY_COMPARE(part<QLabel>(u"sign-in-title"_s)->text(), kOperatorName);
    QCOMPARE(support::clippedAtRest(*dialog).join(u"; "_s), QString());
    QVERIFY(part<QAbstractButton>(u"account"_s)->text().contains(kOperatorName));
    press(u"sign-in-close"_s);
}

void TestLockAccount::theSameAccountUnlocks()
{
    lockNow();
    QVERIFY2(!part<QAbstractButton>(u"unlock-button"_s), "not by a plain button");
    QVERIFY(part<QLabel>(u"lock-who"_s)->text().contains(kOperatorName));
    press(u"unlock-account"_s);
    QVERIFY(part<shell::SignInDialog>(u"sign-in"_s));
    signInAs(kOperator);
    QTRY_VERIFY_WITH_TIMEOUT(!page(), kPatience);
    QVERIFY(!part<shell::SignInDialog>(u"sign-in"_s));
    QCOMPARE(userId(), kOperator);
}

void TestLockAccount::anotherAccountTakesTheDeskOver()
{
    lock().setPin(u"271828"_s);
    lockNow();
    press(u"unlock-account"_s);
    signInAs(kHead);
    QTRY_VERIFY_WITH_TIMEOUT(part<QAbstractButton>(u"unlock-hand-over"_s), kPatience);
    QVERIFY2(page(), "still locked");
    QVERIFY(part<QAbstractButton>(u"unlock-hand-over"_s)->text().contains(kHeadName));
    QVERIFY(part<QLabel>(u"unlock-told"_s)->text().contains(kOperatorName));
    QVERIFY2(!part<QLineEdit>(u"unlock-pin"_s),
             "the PIN of the person before does not open the desk under another account");
    QCOMPARE(support::clippedAtRest(*page()).join(u"; "_s), QString());
    press(u"unlock-hand-over"_s);
    QVERIFY(!page());
    QCOMPARE(userId(), kHead);
    lockNow();
    QCOMPARE(lock().accountId(), kHead);
    press(u"unlock-account"_s);
    signInAs(kHead);
    QTRY_VERIFY_WITH_TIMEOUT(!page(), kPatience);
}

void TestLockAccount::givingUpKeepsItLocked()
{
    lockNow();
    press(u"unlock-account"_s);
    press(u"sign-in-device"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"sign-in-code"_s), kPatience);
    press(u"sign-in-cancel"_s);
    QTRY_VERIFY(part<QAbstractButton>(u"sign-in-browser"_s));
    QTest::keyClick(part<shell::SignInDialog>(u"sign-in"_s), Qt::Key_Escape);
    QVERIFY(page());
    m_desk->sync().syncNow(); // who is signed in is asked for anew: nobody new
    QTest::qWait(500);
    QVERIFY(page());
    lock().unlock();
}

void TestLockAccount::withoutANetwork()
{
    m_desk->sync().setForcedOffline(true);
    lockNow();
    QTRY_VERIFY(part<QAbstractButton>(u"unlock-screen"_s));
    QVERIFY(!part<QAbstractButton>(u"unlock-button"_s));
    QTest::mouseClick(part<QAbstractButton>(u"unlock-screen"_s), Qt::LeftButton);
    QVERIFY(page());
    Q_EMIT m_source->screenUnlocked();
    QVERIFY(!page());
    // Started again without a network, the desk still knows that it needs the account.
    lockNow();
    m_desk->sync().setForcedOffline(false);
    lock().unlock();
}

void TestLockAccount::noSignInAndNoPin()
{
    const QTemporaryDir dir;
    console::Options options;
    options.offline = true;
    options.profile = u"plain"_s;
    options.dataDir = dir.path();
    options.ephemeralKey = true;
    options.language = u"en"_s;
    auto owned = std::make_unique<locktest::FakeLockSource>();
    auto *source = owned.get();
    console::Console plain(options, std::move(owned));
    QSignalSpy opened(&plain, &console::Console::opened);
    plain.start();
    QVERIFY(!opened.isEmpty() || opened.wait(kPatience));
    auto &shown = plain.window();
    shown.restoreLast();
    shown.show();
    QVERIFY(QTest::qWaitForWindowExposed(&shown));
    Q_EMIT source->screenLocked();
    auto *button = shown.findChild<QPushButton *>(u"unlock-button"_s);
    QVERIFY(button && button->isVisible());
    QVERIFY(!locktest::found({u"anybody can unlock it"_s}, locktest::seenTexts()).isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isVisible());

    // A machine that locks its screen opens the desk with it.
    source->canLock = true;
    Q_EMIT source->idle();
    auto *screen = shown.findChild<QPushButton *>(u"unlock-screen"_s);
    QVERIFY(screen->isVisible() && !button->isVisible());
    QTest::mouseClick(screen, Qt::LeftButton);
    QVERIFY(screen->isVisible());
    Q_EMIT source->screenUnlocked();
    QVERIFY(!screen->isVisible());
    // One that only says so does not shut anybody out.
    source->locks = false;
    Q_EMIT source->idle();
    QTest::mouseClick(screen, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && !screen->isVisible(), kPatience);
    QTest::mouseClick(button, Qt::LeftButton);

    // Locked by hand, it asks for a PIN first.
    auto &lock = shown.findChild<shell::LockControl *>()->lock();
    const auto dialog = [&] { return shown.findChild<QDialog *>(u"lock-settings"_s); };
    consoletest::press(shown, QKeySequence(u"Ctrl+Alt+L"_s));
    QVERIFY(dialog() && !lock.isLocked());
    auto *save = dialog()->findChild<QPushButton *>(u"lock-settings-save"_s);
    QVERIFY(!save->isEnabled());
    QCOMPARE(support::clippedAtRest(*dialog()), QStringList());
    dialog()->reject();
    QVERIFY(!lock.isLocked());
    QTRY_VERIFY(!dialog());
    consoletest::press(shown, QKeySequence(u"Ctrl+Alt+L"_s));
    for (const char *field : {"pin-new", "pin-again"})
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(QLatin1StringView(field)), u"271828"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"lock-settings-save"_s), Qt::LeftButton);
    QVERIFY(lock.isLocked());
    auto *pin = shown.findChild<QLineEdit *>(u"unlock-pin"_s);
    QVERIFY(pin->isVisible() && !screen->isVisible());
    Q_EMIT source->screenUnlocked(); // a PIN is the desk's own
    QVERIFY(lock.isLocked());
    QTest::keyClicks(pin, u"271828"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    QVERIFY(!lock.isLocked());
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestLockAccount test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lockaccount.moc"
