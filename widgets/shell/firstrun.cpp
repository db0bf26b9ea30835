// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/firstrun.h"

#include "widgets/common/factlist.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kFirstRunWidth = 620;
enum StepPage { LanguagePage, BackendPage, SignInPage, SightsPage };

} // namespace

QUrl backendAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool usable = url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty();
    return usable ? url : QUrl();
}

FirstRun::FirstRun(const common::Theme &theme, const QString &language, const QUrl &laidDown,
                   QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_laidDown(laidDown)
    , m_language(language)
    , m_step(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"first-run"_s);
    addLanguages();
    addBackends();
    addSignIn();
    addSights();
    m_step->setObjectName(u"first-step"_s);
    m_step->setProperty("muted", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace6, common::kSpace4, common::kSpace6, common::kSpace4);
    column->setSpacing(common::kSpace3);
    column->addWidget(m_step);
    column->addWidget(m_pages, 1);
    addButtons(*column);
    setMinimumWidth(m_theme.scaled(kFirstRunWidth));
    retranslate();
    showPage();
}

QVBoxLayout *FirstRun::addPage(int page)
{
    auto *sheet = new QWidget(m_pages);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace3);
    auto &title = m_titles.at(size_t(page));
    auto &words = m_words.at(size_t(page));
    title = common::newTextLabel(m_theme, common::TypeSize::Title, sheet);
    words = common::newTextLabel(m_theme, common::TypeSize::Body, sheet);
    column->addWidget(title);
    column->addWidget(words);
    m_pages->addWidget(sheet);
    return column;
}

void FirstRun::addLanguages()
{
    auto *column = addPage(LanguagePage);
    m_vietnamese = new QRadioButton(u"Tiếng Việt"_s, this); // each in itself
    m_english = new QRadioButton(u"English"_s, this);
    m_vietnamese->setObjectName(u"first-vietnamese"_s);
    m_english->setObjectName(u"first-english"_s);
    (m_language == "en"_L1 ? m_english : m_vietnamese)->setChecked(true);
    for (QRadioButton *choice : {m_vietnamese, m_english}) {
        column->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this] {
            m_language = m_english->isChecked() ? u"en"_s : u"vi"_s;
            Q_EMIT languageRequested(m_language);
        });
    }
    column->addStretch();
}

void FirstRun::addBackends()
{
    auto *column = addPage(BackendPage);
    m_server = new QRadioButton(this);
    m_server->setObjectName(u"first-server"_s);
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"first-address"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_fault = common::newTextLabel(m_theme, common::TypeSize::Body, this);
    m_demo = new QRadioButton(this);
    m_demo->setObjectName(u"first-demo"_s);
    m_later = new QRadioButton(this);
    m_later->setObjectName(u"first-later"_s);
    m_server->setChecked(true);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_server, m_address, m_fault, m_demo, m_later})
        column->addWidget(part);
    column->addStretch();
    for (const QRadioButton *choice : {m_server, m_demo, m_later})
        connect(choice, &QRadioButton::toggled, this, &FirstRun::check);
    connect(m_address, &QLineEdit::textEdited, m_server, [this] { m_server->setChecked(true); });
    connect(m_address, &QLineEdit::textChanged, this, &FirstRun::check);
}

void FirstRun::addSignIn()
{
    auto *column = addPage(SignInPage);
    m_signIn = new QCheckBox(this);
    m_signIn->setObjectName(u"first-sign-in"_s);
    m_signIn->setChecked(true);
    column->addWidget(m_signIn);
    column->addStretch();
}

void FirstRun::addSights()
{
    addPage(SightsPage)->addStretch();
}

void FirstRun::addButtons(QVBoxLayout &column)
{
    m_skip = new QPushButton(this);
    m_back = new QPushButton(this);
    m_next = new QPushButton(this);
    m_skip->setObjectName(u"first-skip"_s);
    m_back->setObjectName(u"first-back"_s);
    m_next->setObjectName(u"first-next"_s);
    m_next->setProperty("primary", true);
    for (QPushButton *button : {m_skip, m_back, m_next})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_skip);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    column.addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
}

void FirstRun::setAddress(const QString &address)
{
    m_address->setText(address);
}

FirstSteps FirstRun::chosen() const
{
    FirstSteps steps{.language = m_language};
    if (result() != Accepted)
        return steps;
    if (!m_laidDown.isEmpty() || m_later->isChecked())
        steps.backend = FirstSteps::Backend::None;
    else
        steps.backend = m_demo->isChecked() ? FirstSteps::Backend::Demo
                                            : FirstSteps::Backend::Server;
    if (steps.backend == FirstSteps::Backend::Server)
        steps.server = backendAddress(m_address->text());
    const bool someBackend = steps.backend == FirstSteps::Backend::Server || !m_laidDown.isEmpty();
    steps.signIn = someBackend && m_signIn->isChecked();
    return steps;
}

int FirstRun::page() const
{
    return m_pages->currentIndex();
}

void FirstRun::go(int by)
{
    int wanted = page() + by;
    if (wanted == BackendPage && !m_laidDown.isEmpty())
        wanted += by;
    if (wanted >= m_pages->count())
        return accept();
    m_pages->setCurrentIndex(std::max(wanted, 0));
    showPage();
}

void FirstRun::showPage()
{
    const int pages = m_pages->count() - (m_laidDown.isEmpty() ? 0 : 1);
    const int before = page() > BackendPage && !m_laidDown.isEmpty() ? 1 : 0;
    m_step->setText(tr("Step %1 of %2").arg(page() + 1 - before).arg(pages));
    m_back->setEnabled(page() > 0);
    m_next->setText(page() == SightsPage ? tr("&Start") : tr("&Next"));
    const bool needsAccount = !m_laidDown.isEmpty() || m_server->isChecked();
    m_signIn->setVisible(needsAccount);
    m_words.at(SignInPage)
        ->setText(needsAccount
                      ? tr("You sign in in this machine's browser, or with a code on a phone. The "
                           "console never sees your password; what you may see and do follows from "
                           "your account. Without signing in you can look at what is saved here.")
                  : m_demo->isChecked()
                      ? tr("The demonstration needs no account: you look at made-up data as a "
                           "leader of the centre who may see everything.")
                      : tr("Without a backend there is nobody to sign in to. Later: menu Help, "
                           "First steps."));
    check();
    const std::array<QWidget *, 4> first{
        m_english->isChecked() ? m_english : m_vietnamese,
        m_server->isChecked() ? static_cast<QWidget *>(m_address) : m_demo,
        needsAccount ? static_cast<QWidget *>(m_signIn) : m_next, m_next};
    first.at(size_t(page()))->setFocus();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, std::max(height(), layout()->totalHeightForWidth(wide)));
}

void FirstRun::check()
{
    const bool asked = page() == BackendPage && m_server->isChecked();
    const bool fits = !asked || !backendAddress(m_address->text()).isEmpty();
    m_next->setEnabled(fits);
    m_fault->setText(fits || m_address->text().isEmpty()
                         ? QString()
                         : tr("An address is like https://ioc.example.gov.vn, without name and "
                              "password."));
}

void FirstRun::retranslate()
{
    setWindowTitle(tr("First steps"));
    m_titles.at(LanguagePage)->setText(tr("Welcome. In which language?"));
    m_words.at(LanguagePage)->setText(tr("It can be changed at any time in the menu View."));
    m_titles.at(BackendPage)->setText(tr("Where do the data come from?"));
    m_words.at(BackendPage)
        ->setText(tr("The backend's address is known to the administrator of your centre. What is "
                     "read is kept encrypted on this machine and can be used without a network."));
    m_server->setText(tr("From the back&end of the centre, at"));
    m_address->setPlaceholderText(u"https://ioc.example.gov.vn"_s);
    m_address->setAccessibleName(tr("Address of the backend"));
    m_demo->setText(tr("From the &demonstration: made-up data, nothing leaves this machine"));
    m_later->setText(tr("Not &yet: look around first"));
    m_titles.at(SignInPage)->setText(tr("Who are you?"));
    m_signIn->setText(tr("&Open the sign-in as soon as the backend answers"));
    m_titles.at(SightsPage)->setText(tr("What to look at first"));
    m_words.at(SightsPage)
        ->setText(tr("On the left: the views, from the overview to alarms and operations.\n"
                     "At the top: area and period, which every view obeys.\n"
                     "Ctrl+K finds every command, Ctrl+F every record, also without marks.\n"
                     "At the bottom: whether the data are fresh, and what waits to be sent.\n"
                     "F1 shows all keys; larger letters and contrast are in the menu View."));
    m_skip->setText(tr("S&kip"));
    m_back->setText(tr("&Back"));
    showPage();
}

void FirstRun::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_next)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace shell
