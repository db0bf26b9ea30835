// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the sign-in dialog with a sign-in that the test moves. With IOC_PICTURES=FOLDER
// pictures of all are written.
#include "models/core/clock.h"
#include "tests/lock/fakesignin.h"
#include "tests/support/clipping.h"
#include "widgets/common/qrpicture.h"
#include "widgets/common/theme.h"
#include "widgets/shell/signindialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using locktest::FakeSignIn;
using session::SignInState;
using session::SignInStatus;
using shell::SignInDialog;

class TestSignInDialog : public QObject
{
    Q_OBJECT

    common::Theme m_theme;
    core::FixedClock m_clock{QDateTime(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC)};
    QTranslator m_vietnamese;

    [[nodiscard]] session::DeviceCode code(const QString &letters) const
    {
        return {letters, QUrl(u"https://dangnhap.binhthuan.example.vn/device"_s),
                QUrl(u"https://dangnhap.binhthuan.example.vn/device?user_code=%1"_s.arg(letters)),
                m_clock.now().addSecs(300)};
    }
    [[nodiscard]] SignInStatus asking() const
    {
        return {
            .state = SignInState::Asking,
            .browserAddress = QUrl(
                u"https://dangnhap.binhthuan.example.vn/auth?client_id=ioc-console&"
                "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&state=af0ifjsldkj"_s)};
    }
    [[nodiscard]] SignInStatus askingDevice() const
    {
        return {.state = SignInState::Asking, .device = code(u"WDJB-MJHT"_s)};
    }
    template<typename W>
    [[nodiscard]] static W *part(const SignInDialog &dialog, const QString &name)
    {
        return dialog.findChild<W *>(name);
    }
    [[nodiscard]] static QString said(const SignInDialog &dialog, const QString &name)
    {
        const auto *label = part<QLabel>(dialog, name);
        return label->isVisible() ? label->text() : QString();
    }
    void press(const SignInDialog &dialog, const QString &name)
    {
        auto *button = part<QPushButton>(dialog, name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(common::Theme::Mode::Light);
        QVERIFY(m_vietnamese.load(u":/i18n/ioc_vi"_s));
    }
    void cleanup() { QCoreApplication::removeTranslator(&m_vietnamese); }
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void askingTheBrowser();
    void askingAnotherDevice();
    void aCodeThatExpiredIsFollowedByTheNext();
    void aCodeThatTheIssuerEndedToo();
    void whoIsSignedIn();
    void somebodyElseAndBack();
    void expired();
    void errors_data();
    void errors();
    void byKeyboardAlone();
    void theCodeLeavesTheClipboard();
    void theFixedTokenOffersNothing();
};

void TestSignInDialog::nothingIsCutOff_data()
{
    QTest::addColumn<SignInStatus>("status");
    QTest::addColumn<bool>("vietnamese");
    QTest::addColumn<int>("width");
    const auto failed = [](SignInState state, core::ErrorKind kind) {
        return SignInStatus{.state = state, .error = core::Error{kind, u"for the log"_s, {}}};
    };
    const std::initializer_list<std::pair<const char *, SignInStatus>> states{
        {"signed-out", {.state = SignInState::SignedOut}},
        {"asking", {.state = SignInState::Asking}},
        {"browser", asking()},
        {"device", askingDevice()},
        {"signed-in", {.state = SignInState::SignedIn}},
        {"expired", {.state = SignInState::Expired}},
        {"not-offered", {}},
        {"refused", failed(SignInState::SignedOut, core::ErrorKind::Refused)},
        {"keyring", failed(SignInState::SignedIn, core::ErrorKind::KeyringLocked)}};
    for (const auto &[name, status] : states) {
        for (const bool vietnamese : {true, false}) {
            for (const int width : {360, 480, 760}) {
                QTest::addRow("%s-%s-%d", name, vietnamese ? "vi" : "en", width)
                    << status << vietnamese << width;
            }
        }
    }
}

void TestSignInDialog::nothingIsCutOff()
{
    QFETCH(SignInStatus, status);
    QFETCH(bool, vietnamese);
    QFETCH(int, width);
    if (vietnamese)
        QCoreApplication::installTranslator(&m_vietnamese);
    FakeSignIn signIn;
    signIn.set(status);
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.setAccount({u"Nguyễn Thị Bích Phượng"_s,
                       {u"Điều hành viên"_s, u"Trưởng ca trực IOC"_s},
                       u"Trung tâm Điều hành đô thị thông minh tỉnh Bình Thuận"_s,
                       u"Phản ánh hiện trường, Thông tin trên mạng; toàn tỉnh"_s,
                       u"công khai, nội bộ, dữ liệu cá nhân"_s});
    dialog.show();
    dialog.resize(width, dialog.height());
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(support::clippedAtRest(dialog).join(u"; "_s), QString());
    QVERIFY2(dialog.height() <= 740, "it fits a screen of 768 lines");
    QVERIFY2(dialog.minimumWidth() <= 480, qPrintable(QString::number(dialog.minimumWidth())));
    const QString folder = qEnvironmentVariable("IOC_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(dialog.grab().save(
            u"%1/signin-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
}

void TestSignInDialog::askingTheBrowser()
{
    FakeSignIn signIn;
    SignInDialog dialog(signIn, m_theme, m_clock);
    QSignalSpy again(&dialog, &SignInDialog::browserRequested);
    dialog.show();
    press(dialog, u"sign-in-browser"_s);
    QCOMPARE(signIn.asked, QStringList{u"browser"_s});
    signIn.set({.state = SignInState::Asking});
    QVERIFY(!part<QLineEdit>(dialog, u"sign-in-address"_s)->isVisible());
    signIn.set(asking());
    QCOMPARE(part<QLineEdit>(dialog, u"sign-in-address"_s)->text(),
             asking().browserAddress.toString(QUrl::FullyEncoded));
    press(dialog, u"sign-in-again"_s);
    QCOMPARE(again.count(), 1);
    QCOMPARE(again.at(0).at(0).toUrl(), asking().browserAddress);
    press(dialog, u"sign-in-copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             asking().browserAddress.toString(QUrl::FullyEncoded));
    press(dialog, u"sign-in-cancel"_s);
    QCOMPARE(signIn.asked.last(), u"cancel"_s);
}

void TestSignInDialog::askingAnotherDevice()
{
    FakeSignIn signIn;
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.show();
    press(dialog, u"sign-in-device"_s);
    QCOMPARE(signIn.asked, QStringList{u"device"_s});
    signIn.set(askingDevice());
    QCOMPARE(said(dialog, u"sign-in-code"_s), u"WDJB-MJHT"_s);
    QVERIFY(said(dialog, u"sign-in-countdown"_s).contains("5:00"_L1));
    const auto *picture = part<common::QrPicture>(dialog, u"sign-in-picture"_s);
    QVERIFY(picture->isVisible() && !picture->isEmpty());
    QVERIFY(!picture->accessibleName().isEmpty());
    m_clock.advance(61s);
    QTRY_VERIFY(said(dialog, u"sign-in-countdown"_s).contains("3:59"_L1));
    auto plain = askingDevice();
    plain.device->complete.clear();
    signIn.set(plain);
    QVERIFY(!picture->isVisible());
    QCOMPARE(said(dialog, u"sign-in-code"_s), u"WDJB-MJHT"_s);
}

void TestSignInDialog::aCodeThatExpiredIsFollowedByTheNext()
{
    FakeSignIn signIn;
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.show();
    signIn.set(askingDevice());
    m_clock.advance(299s);
    QTest::qWait(1200); // a tick
    QVERIFY(signIn.asked.isEmpty());
    m_clock.advance(1s);
    QTRY_COMPARE(signIn.asked, QStringList{u"device"_s});
    QTest::qWait(1200); // another: it is asked for once
    QCOMPARE(signIn.asked.size(), 1);
    signIn.set({.state = SignInState::Asking, .device = code(u"SECOND-1"_s)});
    QCOMPARE(said(dialog, u"sign-in-code"_s), u"SECOND-1"_s);
}

void TestSignInDialog::aCodeThatTheIssuerEndedToo()
{
    FakeSignIn signIn;
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.show();
    press(dialog, u"sign-in-device"_s);
    signIn.set(askingDevice());
    signIn.set({.state = SignInState::SignedOut,
                .error = core::Error{core::ErrorKind::Timeout, u"expired_token"_s, {}}});
    QCOMPARE(signIn.asked, (QStringList{u"device"_s, u"device"_s}));
    // Nobody looks any more: no code is fetched for an empty chair.
    signIn.set(askingDevice());
    dialog.hide();
    signIn.set({.state = SignInState::SignedOut,
                .error = core::Error{core::ErrorKind::Timeout, u"expired_token"_s, {}}});
    QCOMPARE(signIn.asked.size(), 2);
}

void TestSignInDialog::whoIsSignedIn()
{
    FakeSignIn signIn(SignInState::SignedIn);
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.show();
    QCOMPARE(said(dialog, u"sign-in-title"_s), u"Signed in"_s); // the backend has not said who
    dialog.setAccount({u"Lê Văn Tám"_s, {u"IOC operator"_s}, {}, u"all"_s, u"public"_s});
    QCOMPARE(said(dialog, u"sign-in-title"_s), u"Lê Văn Tám"_s);
    QStringList lines;
    for (const auto *label : dialog.findChildren<QLabel *>())
        lines << (label->isVisible() ? label->text() : QString());
    QVERIFY(lines.contains(u"IOC operator"_s));
    QVERIFY2(!lines.contains(u"Agency"_s), "no line for what there is not");
    press(dialog, u"sign-in-out"_s);
    QCOMPARE(signIn.asked, QStringList{u"out"_s});
}

void TestSignInDialog::somebodyElseAndBack()
{
    FakeSignIn signIn(SignInState::SignedIn);
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.setAccount({u"Lê Văn Tám"_s, {}, {}, u"all"_s, {}});
    dialog.show();
    press(dialog, u"sign-in-somebody-else"_s);
    QVERIFY(part<QPushButton>(dialog, u"sign-in-browser"_s)->isVisible());
    press(dialog, u"sign-in-cancel"_s);
    QCOMPARE(said(dialog, u"sign-in-title"_s), u"Lê Văn Tám"_s);
    QVERIFY2(signIn.asked.isEmpty(), "going back gives nothing up");
    press(dialog, u"sign-in-somebody-else"_s);
    press(dialog, u"sign-in-browser"_s);
    signIn.set(asking());
    signIn.set({.state = SignInState::SignedIn}); // given up: the ways again
    QVERIFY(part<QPushButton>(dialog, u"sign-in-browser"_s)->isVisible());
    signIn.set(asking());
    signIn.set({.state = SignInState::SignedIn, .signIns = 1});
    QCOMPARE(said(dialog, u"sign-in-title"_s), u"Lê Văn Tám"_s);
}

void TestSignInDialog::expired()
{
    FakeSignIn signIn(SignInState::Expired);
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.show();
    QVERIFY(said(dialog, u"sign-in-sentence"_s).contains(u"Reading goes on"_s));
    press(dialog, u"sign-in-browser"_s);
    QCOMPARE(signIn.asked, QStringList{u"browser"_s});
}

void TestSignInDialog::errors_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isSaid");
    for (int kind = 0; kind <= int(core::ErrorKind::Internal); ++kind)
        QTest::newRow(qPrintable(core::errorName(static_cast<core::ErrorKind>(kind))))
            << kind << (kind != int(core::ErrorKind::Cancelled));
}

void TestSignInDialog::errors()
{
    QFETCH(int, kind);
    QFETCH(bool, isSaid);
    FakeSignIn signIn;
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.show();
    signIn.set({.state = SignInState::SignedOut,
                .error = core::Error{static_cast<core::ErrorKind>(kind), u"secret detail"_s, {}}});
    const QString told = said(dialog, u"sign-in-error"_s);
    QCOMPARE(!told.isEmpty(), isSaid);
    QVERIFY(!told.contains("secret detail"_L1));
    QVERIFY2(part<QPushButton>(dialog, u"sign-in-browser"_s)->isVisible(),
             "the next step is there");
}

void TestSignInDialog::byKeyboardAlone()
{
    FakeSignIn signIn;
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(signIn.asked, QStringList{u"browser"_s});
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(signIn.asked.last(), u"device"_s);
    signIn.set(askingDevice());
    QCOMPARE(dialog.focusWidget(), part<QPushButton>(dialog, u"sign-in-copy"_s));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(signIn.asked.last(), u"cancel"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(signIn.asked.size(), 3); // closing gives nothing up
}

void TestSignInDialog::theCodeLeavesTheClipboard()
{
    FakeSignIn signIn;
    SignInDialog dialog(signIn, m_theme, m_clock, nullptr, 50ms);
    dialog.show();
    signIn.set(askingDevice());
    press(dialog, u"sign-in-copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"WDJB-MJHT"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSignInDialog::theFixedTokenOffersNothing()
{
    FakeSignIn signIn(SignInState::NotOffered);
    SignInDialog dialog(signIn, m_theme, m_clock);
    dialog.show();
    for (const auto *button : dialog.findChildren<QPushButton *>())
        QCOMPARE(button->isVisible(), button->objectName() == "sign-in-close"_L1);
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
