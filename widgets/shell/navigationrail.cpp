// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/navigationrail.h"

#include "widgets/common/theme.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {
namespace {

constexpr int kWidth = 92;
constexpr int kBeside = 22; ///< a word
constexpr QSize kIcon(20, 20);
/// So that all entries find room in a window of 768, also below the banner of a review.
constexpr int kLeastHeight = 37;

} // namespace

NavigationRail::NavigationRail(const PaneRegistry &panes, const common::Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_panes(panes)
    , m_theme(theme)
    , m_buttons(new QButtonGroup(this))
{
    m_buttons->setExclusive(false);
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace1, common::kSpace2, common::kSpace1, common::kSpace2);
    column->setSpacing(2);
    for (size_t i = 0; i < panes.size(); ++i) {
        if (!panes[i].inRail)
            continue;
        auto *button = new RailButton(theme, this);
        button->setObjectName(panes[i].id);
        button->setProperty("rail", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(kIcon);
        button->setFont(theme.font(common::TypeSize::Small));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        button->setMinimumHeight(kLeastHeight);
        m_buttons->addButton(button, int(i));
        column->addWidget(button);
    }
    column->addStretch();
    // Not clicked: a screen reader toggles.
    connect(m_buttons, &QButtonGroup::idToggled, this,
            [this](int id) { Q_EMIT requested(m_panes[size_t(id)].id); });
    connect(&theme, &common::Theme::changed, this, [this] {
        setIcons();
        fit();
    });
    setIcons();
    retranslate();
}

void NavigationRail::setIcons()
{
    const auto buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setIcon(m_theme.icon(m_panes[size_t(m_buttons->id(button))].icon));
}

/// As wide as its longest word needs. Larger words stand beside their icons: below them there is no
/// room for all entries.
void NavigationRail::fit()
{
    const QFontMetrics words(m_theme.font(common::TypeSize::Small));
    const bool larger = m_theme.look().textPercent > 100;
    const int around = kBeside + (larger ? kIcon.width() : 0);
    int width = kWidth;
    const auto buttons = findChildren<RailButton *>(Qt::FindDirectChildrenOnly);
    for (RailButton *button : buttons) {
        button->setToolButtonStyle(larger ? Qt::ToolButtonTextBesideIcon
                                          : Qt::ToolButtonTextUnderIcon);
        width = std::max(width, words.horizontalAdvance(button->text()) + around);
    }
    setFixedWidth(width);
}

void NavigationRail::setOpen(const QString &paneId, bool open)
{
    const QSignalBlocker told(m_buttons);
    if (RailButton *known = button(paneId))
        known->setChecked(open);
}

void NavigationRail::setWaiting(const QString &paneId, const WaitingCounts &waiting)
{
    if (RailButton *known = button(paneId))
        known->setWaiting(waiting);
}

RailButton *NavigationRail::button(const QString &paneId) const
{
    return findChild<RailButton *>(paneId, Qt::FindDirectChildrenOnly);
}

void NavigationRail::setRights(const domain::Rights &rights)
{
    const auto buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setVisible(mayOpen(m_panes[size_t(m_buttons->id(button))], rights));
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Navigation"));
    for (const PaneEntry &entry : m_panes) {
        if (RailButton *known = button(entry.id))
            known->setName(entry.title(), entry.shortTitle());
    }
    fit();
}

} // namespace shell
