// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediasteps.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/mediawords.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using domain::MediaVerb;

constexpr int kStepShortcuts = 9;
constexpr int kLastWayOn = 1; ///< by stepRank()

/// The usual way forward first, then other ways on, ways out, and what moves nothing.
int stepRank(MediaVerb verb, domain::MediaState state)
{
    using enum MediaVerb;
    switch (verb) {
    case Screen:
    case Conclude:
    case Respond:
        return 0;
    case Verify:
        return state == domain::MediaState::Screening ? -1 : 1;
    case ForwardAsReport:
    case Watch:
    case Close:
        return 1;
    case Dismiss:
        return 2;
    case Label:
    case Pick:
    case Unpick:
        return 3;
    case Comment:
        break;
    }
    return 4;
}

QKeySequence stepKeys(int position)
{
    if (position == 0)
        return QKeySequence(Qt::CTRL | Qt::Key_Return);
    return position <= kStepShortcuts
               ? QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | (int(Qt::Key_0) + position))
               : QKeySequence();
}

} // namespace

MediaSteps::MediaSteps(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_barred(new QPushButton(this))
    , m_said(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_why(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    auto *buttons = new QWidget(this);
    m_buttons = new common::FlowLayout(buttons);
    m_buttons->setContentsMargins({});
    m_barred->setObjectName(u"barred-media-steps"_s);
    m_barred->setMenu(new QMenu(m_barred));
    connect(m_barred->menu(), &QMenu::aboutToShow, this, &MediaSteps::fillBarred);
    m_said->setProperty("muted", true);
    m_said->setObjectName(u"media-steps-said"_s);
    m_why->setObjectName(u"media-why-not"_s);
    m_why->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace1);
    layout->addWidget(buttons);
    layout->addWidget(m_said);
    layout->addWidget(m_why);
}

void MediaSteps::setCase(const MediaCase &on)
{
    if (m_case.isEmpty() || m_case.seen().id != on.seen().id ||
        m_case.ahead().state != on.ahead().state)
        m_why->hide();
    m_case = on;
    auto verbs = on.possible();
    const auto state = domain::mediaStateFromCode(on.ahead().state);
    std::ranges::stable_sort(verbs, {}, [state](MediaVerb verb) { return stepRank(verb, state); });
    setSteps(verbs, !verbs.empty() && stepRank(verbs.front(), state) <= kLastWayOn);
    const bool hasRights = on.actor().roles != domain::MediaRoles();
    m_barred->setVisible(hasRights);
    QString said;
    if (!hasRights)
        said = on.isCopy() ? tr("A copy is looked at: nothing can be changed in it.")
                           : tr("This account may read online information, but not act on it.");
    else if (on.isAhead())
        said = tr("With your steps that wait: %1.").arg(stateText(on.ahead().state));
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
}

/// The button of a step stays as long as the step is possible, so that a press is never lost to
/// what the backend says meanwhile, and whoever stands on one with the keyboard stays there.
void MediaSteps::setSteps(const std::vector<MediaVerb> &verbs, bool hasUsual)
{
    std::map<MediaVerb, QPushButton *> before;
    std::swap(before, m_steps);
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
    }
    for (size_t i = 0; i < verbs.size(); ++i) {
        const auto kept = before.extract(verbs[i]);
        QPushButton *button = kept ? kept.mapped() : newButton(verbs[i]);
        dress(*button, verbs[i], int(i) + (hasUsual ? 0 : 1));
        m_steps.emplace(verbs[i], button);
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

void MediaSteps::focusFirst()
{
    if (QWidget *first = m_buttons->itemAt(0)->widget(); first->isVisible())
        first->setFocus(Qt::TabFocusReason);
}

QPushButton *MediaSteps::newButton(MediaVerb verb)
{
    auto *button = new QPushButton(m_buttons->parentWidget());
    button->setObjectName(u"media-step-"_s + domain::code(verb));
    connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT chosen(verb); });
    return button;
}

/// At position 0 the usual one.
void MediaSteps::dress(QPushButton &button, MediaVerb verb, int position)
{
    const bool primary = position == 0;
    if (button.text() != verbText(verb))
        button.setText(verbText(verb));
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

void MediaSteps::fillBarred()
{
    m_barred->menu()->clear();
    for (int number = 0; number < domain::kMediaVerbs; ++number) {
        const auto verb = MediaVerb(number);
        const auto fault = m_case.barTo(verb);
        if (!fault)
            continue;
        auto *entry = m_barred->menu()->addAction(plainVerb(verb), this,
                                                  [this, verb, fault] { explain(verb, *fault); });
        entry->setObjectName(u"barred-"_s + domain::code(verb));
    }
}

void MediaSteps::explain(MediaVerb verb, domain::MediaFault fault)
{
    m_why->setText(tr("“%1” is not possible now: %2", "a step and why")
                       .arg(plainVerb(verb), faultText(fault)));
    m_why->show();
}

} // namespace panes::media
