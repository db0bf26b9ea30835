// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/statestack.h"

#include "widgets/common/errortext.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace common {
namespace {

constexpr auto kLoadingDelay = 300ms;

QLabel *newLabel(const Theme &theme, TypeSize size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setFont(theme.font(size));
    return label;
}

} // namespace

struct StateStack::Private {
    QWidget *contentPage;
    QLabel *notice;
    QWidget *statePage;
    QLabel *title;
    QLabel *sentence;
    QLabel *nextStep;
    QPushButton *button;
    QTimer *loadingDelay;
};

StateStack::StateStack(const Theme &theme, QWidget *content, QWidget *parent)
    : PageStack(parent)
    , d(std::make_unique<Private>())
{
    d->contentPage = new QWidget(this);
    d->notice = newLabel(theme, TypeSize::Strong, d->contentPage);
    d->notice->setProperty("notice", true);
    d->notice->hide();
    auto *contentLayout = new QVBoxLayout(d->contentPage);
    contentLayout->setContentsMargins({});
    contentLayout->setSpacing(0);
    contentLayout->addWidget(d->notice);
    contentLayout->addWidget(content, 1);
    addWidget(d->contentPage);

    d->statePage = new QWidget(this);
    d->title = newLabel(theme, TypeSize::Strong, d->statePage);
    d->sentence = newLabel(theme, TypeSize::Body, d->statePage);
    d->nextStep = newLabel(theme, TypeSize::Body, d->statePage);
    d->nextStep->setProperty("muted", true);
    d->button = new QPushButton(d->statePage);
    auto *stateLayout = new QVBoxLayout(d->statePage);
    stateLayout->addStretch(2);
    for (QLabel *label : {d->title, d->sentence, d->nextStep})
        stateLayout->addWidget(label);
    stateLayout->addWidget(d->button, 0, Qt::AlignCenter);
    stateLayout->addStretch(3);
    addWidget(d->statePage);

    d->loadingDelay = new QTimer(this);
    d->loadingDelay->setSingleShot(true);
    d->loadingDelay->setInterval(kLoadingDelay);
    connect(d->loadingDelay, &QTimer::timeout, this, [this] { setCurrentWidget(d->statePage); });
    connect(d->button, &QPushButton::clicked, this, &StateStack::actionRequested);
}

StateStack::~StateStack() = default;

void StateStack::showState(const QString &title, const QString &sentence, const QString &nextStep,
                           const QString &button)
{
    d->title->setText(title);
    d->sentence->setText(sentence);
    d->nextStep->setText(nextStep);
    d->button->setText(button);
    d->title->setVisible(!title.isEmpty());
    d->sentence->setVisible(!sentence.isEmpty());
    d->nextStep->setVisible(!nextStep.isEmpty());
    d->button->setVisible(!button.isEmpty());
}

void StateStack::showContent()
{
    d->loadingDelay->stop();
    setCurrentWidget(d->contentPage);
}

void StateStack::showLoading(const QString &sentence)
{
    if (currentWidget() == d->contentPage && d->loadingDelay->isActive())
        return;
    showState({}, sentence, {}, {});
    d->loadingDelay->start();
}

void StateStack::showEmpty(const QString &sentence, const QString &nextStep, const QString &button)
{
    d->loadingDelay->stop();
    showState(sentence, {}, nextStep, button);
    setCurrentWidget(d->statePage);
}

void StateStack::showError(const core::Error &error, const QString &button)
{
    d->loadingDelay->stop();
    const ErrorText text = describe(error);
    showState(text.title, text.sentence, text.nextStep, button);
    setCurrentWidget(d->statePage);
}

void StateStack::setNotice(const QString &text)
{
    d->notice->setText(text);
    d->notice->setVisible(!text.isEmpty());
}

} // namespace common
