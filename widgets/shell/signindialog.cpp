// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/signindialog.h"

#include "models/core/clock.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/qrpicture.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shell {
namespace {

constexpr int kSignInWidth = 460;
constexpr int kCodeSpacing = 4; // pixels between the letters of a code

} // namespace

SignInDialog::SignInDialog(session::SignIn &signIn, const common::Theme &theme,
                           const core::Clock &machine, QWidget *parent,
                           std::chrono::milliseconds clipboardKeeps)
    : QDialog(parent)
    , m_signIn(signIn)
    , m_machine(machine)
    , m_clipboard(this, clipboardKeeps)
{
    setObjectName(u"sign-in"_s);
    buildParts(theme);
    buildButtons();
    resize(kSignInWidth, 10);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &SignInDialog::tick);
    connect(&m_signIn, &session::SignIn::changed, this, &SignInDialog::showState);
    showState();
}

void SignInDialog::buildParts(const common::Theme &theme)
{
    m_title = common::newTextLabel(theme, common::TypeSize::Title, this);
    m_title->setObjectName(u"sign-in-title"_s);
    m_sentence = common::newTextLabel(theme, common::TypeSize::Body, this);
    m_sentence->setObjectName(u"sign-in-sentence"_s);
    m_error = common::newTextLabel(theme, common::TypeSize::Body, this);
    m_error->setObjectName(u"sign-in-error"_s);
    m_error->setProperty("notice", u"bad"_s);
    m_facts = new common::FactList(this);
    m_code = common::newTextLabel(theme, common::TypeSize::Figure, this);
    m_code->setObjectName(u"sign-in-code"_s);
    m_code->setAlignment(Qt::AlignCenter);
    QFont wide = m_code->font();
    wide.setLetterSpacing(QFont::AbsoluteSpacing, kCodeSpacing);
    m_code->setFont(wide);
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"sign-in-address"_s);
    m_address->setReadOnly(true);
    m_picture = new common::QrPicture(this);
    m_picture->setObjectName(u"sign-in-picture"_s);
    m_countdown = common::newTextLabel(theme, common::TypeSize::Body, this);
    m_countdown->setObjectName(u"sign-in-countdown"_s);
    m_countdown->setAlignment(Qt::AlignCenter);
    m_countdown->setProperty("muted", true);
    m_wait = new QProgressBar(this);
    m_wait->setRange(0, 0);
    m_wait->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace6, common::kSpace4, common::kSpace6, common::kSpace4);
    column->setSpacing(common::kSpace3);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_error, m_sentence, m_facts, m_address, m_code,
                                          m_picture, m_countdown, m_wait})
        column->addWidget(part);
    column->addStretch(1);
}

void SignInDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *flow = new common::FlowLayout(bar, common::kSpace2);
    flow->setContentsMargins({});
    const auto made = [&](const QString &name) {
        auto *button = new QPushButton(bar);
        button->setObjectName(name);
        button->setAutoDefault(true); // Return presses the one that has the focus
        flow->addWidget(button);
        return button;
    };
    m_browser = made(u"sign-in-browser"_s);
    m_browser->setProperty("primary", true);
    m_device = made(u"sign-in-device"_s);
    m_again = made(u"sign-in-again"_s);
    m_copy = made(u"sign-in-copy"_s);
    m_somebodyElse = made(u"sign-in-somebody-else"_s);
    m_signOut = made(u"sign-in-out"_s);
    m_cancel = made(u"sign-in-cancel"_s);
    m_close = made(u"sign-in-close"_s);
    layout()->addWidget(bar);
    connect(m_browser, &QPushButton::clicked, this, [this] {
        m_byDevice = false;
        m_signIn.askBrowser();
    });
    connect(m_device, &QPushButton::clicked, this, [this] {
        m_byDevice = true;
        m_signIn.askDevice();
    });
    connect(m_again, &QPushButton::clicked, this,
            [this] { Q_EMIT browserRequested(m_signIn.status().browserAddress); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const auto status = m_signIn.status();
        m_clipboard.copy(status.device ? status.device->userCode
                                       : status.browserAddress.toString(QUrl::FullyEncoded));
    });
    connect(m_somebodyElse, &QPushButton::clicked, this, &SignInDialog::choose);
    connect(m_signOut, &QPushButton::clicked, this, [this] { m_signIn.signOut(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_byDevice = false;
        if (m_signIn.status().state == session::SignInState::Asking)
            return m_signIn.cancel();
        m_choosing = false;
        showState();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void SignInDialog::setAccount(const AccountText &account)
{
    if (m_account == account)
        return;
    m_account = account;
    showState();
}

void SignInDialog::choose()
{
    m_choosing = true;
    showState();
}

/// A code that nobody typed in time is followed by the next one.
void SignInDialog::renew()
{
    const auto status = m_signIn.status();
    const bool over = status.device && status.device->expiresAt <= m_machine.now();
    if (!isVisible() || !over || m_renewed == status.device->userCode)
        return;
    m_renewed = status.device->userCode;
    m_byDevice = true;
    m_signIn.askDevice();
}

void SignInDialog::tick()
{
    if (const auto device = m_signIn.status().device)
        say(*m_countdown, tr("The code is good for %1 more minutes.")
                              .arg(countdownText(device->expiresAt, m_machine.now())));
    renew();
}

void SignInDialog::showState()
{
    using enum session::SignInState;
    const auto status = m_signIn.status();
    const bool timeUp = status.error && status.error->kind == core::ErrorKind::Timeout;
    if (m_byDevice && timeUp && isVisible() && m_seen == Asking && status.state != Asking) {
        m_seen = status.state; // the code has expired at the issuer
        return m_signIn.askDevice();
    }
    if (std::exchange(m_signIns, status.signIns) != status.signIns)
        m_choosing = false; // done; a try that was given up leads back to the ways
    const bool moved = std::exchange(m_seen, status.state) != status.state;
    setWindowTitle(tr("Sign-in"));
    hideAll();
    if (status.error)
        say(*m_error, signInErrorText(*status.error));
    if (status.state == Asking) {
        if (status.device)
            showDevice(*status.device);
        else
            showBrowser();
    } else if (m_choosing) {
        showChoice(tr("Sign in as somebody else"),
                   tr("What the other account may not see is removed from this desk. Edits that "
                      "were not sent yet are kept."));
        offer(*m_cancel, tr("Back"));
    } else if (status.state == Expired) {
        showChoice(tr("Your sign-in has expired"),
                   tr("Reading goes on with what is saved. What you write is kept on this desk and "
                      "sent as soon as you have signed in again."));
    } else if (status.state == SignedOut) {
        showChoice(tr("You are not signed in"),
                   tr("What is saved on this desk stays readable. To receive new data and to send "
                      "your work, sign in with your account."));
    } else {
        showAccount();
    }
    fit();
    focusFirst(moved);
}

/// The keyboard goes on where the new state begins.
void SignInDialog::focusFirst(bool moved)
{
    if (!moved && focusWidget() && !focusWidget()->isHidden())
        return;
    for (auto *first : {m_browser, m_again, m_copy, m_close, m_cancel}) {
        if (!first->isHidden())
            return first->setFocus();
    }
}

void SignInDialog::showChoice(const QString &title, const QString &sentence)
{
    say(*m_title, title);
    say(*m_sentence, sentence);
    offer(*m_browser, tr("Sign in with the browser"));
    offer(*m_device, tr("Sign in with a telephone"));
    if (!m_choosing)
        offer(*m_close, tr("Close"));
}

void SignInDialog::showBrowser()
{
    const QUrl address = m_signIn.status().browserAddress;
    m_wait->show();
    offer(*m_cancel, tr("Cancel the sign-in"));
    if (address.isEmpty()) {
        say(*m_title, tr("Asking the sign-in service"));
        say(*m_sentence, tr("This takes a few seconds."));
        return;
    }
    say(*m_title, tr("Continue in the browser"));
    say(*m_sentence, tr("The sign-in page has been opened in your browser. If it is not there, "
                        "copy this address into a browser on this computer."));
    m_address->setText(address.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    m_address->setAccessibleName(tr("Address of the sign-in page"));
    m_address->show();
    offer(*m_again, tr("Open the browser again"));
    offer(*m_copy, tr("Copy the address"));
}

void SignInDialog::showDevice(const session::DeviceCode &code)
{
    say(*m_title, tr("Sign in with a telephone"));
    const bool picture = !code.complete.isEmpty();
    say(*m_sentence, picture ? tr("Point the telephone's camera at the picture, or open this "
                                  "address on any device and type the code.")
                             : tr("Open this address on any device and type the code."));
    m_address->setText(code.verificationUri.toDisplayString());
    m_address->setCursorPosition(0);
    m_address->setAccessibleName(tr("Address for the code"));
    m_address->show();
    say(*m_code, code.userCode);
    m_picture->setText(code.complete.toString(QUrl::FullyEncoded));
    m_picture->setVisible(picture && !m_picture->isEmpty());
    m_picture->setAccessibleName(tr("Picture of the address with the code, for a camera"));
    offer(*m_copy, tr("Copy the code"));
    offer(*m_cancel, tr("Cancel the sign-in"));
    tick();
}

void SignInDialog::showAccount()
{
    const bool offered = m_signIn.status().state == session::SignInState::SignedIn;
    say(*m_title, m_account.name.isEmpty() ? tr("Signed in") : m_account.name);
    if (!offered) {
        say(*m_title, m_account.name.isEmpty() ? tr("No sign-in here") : m_account.name);
        say(*m_sentence, tr("The backend offers no sign-in; this desk works with the key that it "
                            "was started with."));
    } else if (m_account.name.isEmpty()) {
        say(*m_sentence, tr("The backend is being asked what this account may see and do."));
    }
    m_facts->setFacts({{tr("Role"), m_account.roles.join(u", "_s)},
                       {tr("Agency"), m_account.agency},
                       {tr("Sees"), m_account.sees},
                       {tr("Data"), m_account.classes}});
    m_facts->setVisible(!m_account.name.isEmpty());
    if (offered) {
        offer(*m_somebodyElse, tr("Sign in as somebody else"));
        offer(*m_signOut, tr("Sign out"));
    }
    offer(*m_close, tr("Close"));
}

void SignInDialog::hideAll()
{
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_title, m_error, m_sentence, m_facts, m_address, m_code, m_picture, m_countdown,
             m_wait, m_browser, m_device, m_again, m_copy, m_somebodyElse, m_signOut, m_cancel,
             m_close})
        part->hide();
}

void SignInDialog::say(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

void SignInDialog::offer(QPushButton &button, const QString &text)
{
    button.setText(text);
    button.show();
}

/// As high as the present texts need at the present width.
void SignInDialog::fit()
{
    layout()->activate();
    const int high = std::max(0, layout()->totalHeightForWidth(width()));
    setMinimumSize(layout()->totalMinimumSize().width(), high);
    resize(width(), high);
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QDialog::changeEvent(event);
}

void SignInDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width())));
}

void SignInDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_tick.start();
    fit();
}

void SignInDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_tick.stop();
    m_choosing = false;
}

} // namespace shell
