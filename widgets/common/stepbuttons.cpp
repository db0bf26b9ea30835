// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/stepbuttons.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace common {
namespace {

constexpr int kStepShortcuts = 9;

QKeySequence stepKeys(int position)
{
    if (position == 0)
        return QKeySequence(Qt::CTRL | Qt::Key_Return);
    return position <= kStepShortcuts
               ? QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | (int(Qt::Key_0) + position))
               : QKeySequence();
}

} // namespace

StepButtons::StepButtons(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_barred(new QPushButton(this))
    , m_said(newTextLabel(theme, TypeSize::Small, this))
    , m_why(newTextLabel(theme, TypeSize::Small, this))
{
    auto *buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons);
    m_buttons->setContentsMargins({});
    m_barred->setObjectName(u"barred-%1steps"_s.arg(name));
    m_barred->setMenu(new QMenu(m_barred));
    connect(m_barred->menu(), &QMenu::aboutToShow, this, &StepButtons::fillMenu);
    m_said->setObjectName(name + u"steps-said"_s);
    m_said->setProperty("muted", true);
    m_why->setObjectName(name + u"why-not"_s);
    m_why->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kSpace1);
    layout->addWidget(buttons);
    layout->addWidget(m_said);
    layout->addWidget(m_why);
}

/// The button of a step stays as long as the step is possible, so that a press is never lost to
/// what the backend says meanwhile, and whoever stands on one with the keyboard stays there.
void StepButtons::setSteps(const std::vector<PossibleStep> &steps, bool hasUsual)
{
    std::map<int, QPushButton *> before;
    std::swap(before, m_steps);
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
    }
    int position = hasUsual ? 0 : 1;
    for (const PossibleStep &step : steps) {
        const auto kept = before.extract(step.verb);
        QPushButton *button = kept ? kept.mapped() : newButton(step);
        dress(*button, step.text, position++);
        m_steps.emplace(step.verb, button);
        m_buttons->addWidget(button);
        button->raise(); // among its siblings as on the screen, for the keyboard too
    }
    bool focused = false;
    for (const auto &[verb, gone] : before) {
        focused = focused || gone->hasFocus();
        gone->hide(); // gone later, but its shortcut at once
        gone->deleteLater();
    }
    m_barred->setText(tr("Other steps…"));
    m_buttons->addWidget(m_barred);
    m_barred->raise();
    if (focused)
        focusFirst();
}

void StepButtons::setBarred(std::vector<BarredStep> barred)
{
    m_impossible = std::move(barred);
    m_barred->setVisible(!m_impossible.empty());
}

void StepButtons::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void StepButtons::forgetWhy()
{
    m_why->hide();
}

void StepButtons::focusFirst()
{
    if (QWidget *first = m_buttons->itemAt(0)->widget(); first->isVisible())
        first->setFocus(Qt::TabFocusReason);
}

QPushButton *StepButtons::newButton(const PossibleStep &step)
{
    auto *button = new QPushButton(m_buttons->parentWidget());
    button->setObjectName(step.objectName);
    connect(button, &QPushButton::clicked, this,
            [this, verb = step.verb] { Q_EMIT pressed(verb); });
    return button;
}

/// At position 0 the usual one.
void StepButtons::dress(QPushButton &button, const QString &text, int position)
{
    const bool primary = position == 0;
    if (button.text() != text)
        button.setText(text);
    if (button.property("primary").toBool() != primary) {
        button.setProperty("primary", primary);
        button.style()->unpolish(&button);
        button.style()->polish(&button);
    }
    if (button.shortcut() != stepKeys(position)) // setText() takes it away
        button.setShortcut(stepKeys(position));
    button.setToolTip(stepKeys(position).toString(QKeySequence::NativeText));
    button.show();
}

void StepButtons::fillMenu()
{
    m_barred->menu()->clear();
    for (const BarredStep &barred : m_impossible)
        m_barred->menu()
            ->addAction(barred.text, this, [this, barred] { explain(barred); })
            ->setObjectName(barred.objectName);
}

void StepButtons::explain(const BarredStep &barred)
{
    m_why->setText(
        tr("“%1” is not possible now: %2", "a step and why").arg(barred.text, barred.why));
    m_why->show();
}

} // namespace common
