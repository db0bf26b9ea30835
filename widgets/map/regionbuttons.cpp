// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/regionbuttons.h"

#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/map/iconbutton.h"
#include "widgets/map/regiontool.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr QKeyCombination kRectangle = Qt::CTRL | Qt::Key_R;
constexpr QKeyCombination kLasso = Qt::CTRL | Qt::Key_L;
constexpr QKeyCombination kView = Qt::CTRL | Qt::Key_B;
constexpr QKeyCombination kClear = Qt::CTRL | Qt::Key_Backspace;

} // namespace

RegionButtons::RegionButtons(const common::Theme &theme, const common::SharedContext &context,
                             RegionTool &tool, QWidget &pane, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tool(tool)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_rectangle = addButton(theme, u"region-rectangle"_s, u"region-rectangle"_s);
    m_lasso = addButton(theme, u"region-lasso"_s, u"region-lasso"_s);
    m_view = addButton(theme, u"region-view"_s, u"region-view"_s);
    m_clear = addButton(theme, u"region-clear"_s, u"region-clear"_s);
    m_rectangle->setCheckable(true);
    m_lasso->setCheckable(true);
    // Not clicked: a screen reader toggles.
    for (const auto &[button, mode] : {std::pair(m_rectangle, RegionTool::Mode::Rectangle),
                                       std::pair(m_lasso, RegionTool::Mode::Lasso)})
        connect(button, &QToolButton::toggled, this,
                [this, mode](bool on) { m_tool.setMode(on ? mode : RegionTool::Mode::Off); });
    connect(m_view, &QToolButton::clicked, &m_tool, &RegionTool::takeView);
    connect(m_clear, &QToolButton::clicked, &m_tool, &RegionTool::clear);
    connect(&m_tool, &RegionTool::modeChanged, this, &RegionButtons::follow);
    connect(&m_context, &common::SharedContext::reportsNarrowed, this, &RegionButtons::follow);
    addKeys(pane);
    retranslate();
    follow();
}

QToolButton *RegionButtons::addButton(const common::Theme &theme, const QString &name,
                                      const QString &icon)
{
    auto *button = newIconButton(theme, icon, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

void RegionButtons::addKeys(QWidget &pane)
{
    const auto add = [&pane](const QKeySequence &keys, QToolButton *button) {
        auto *shortcut = new QShortcut(keys, &pane);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
        return shortcut;
    };
    add(kRectangle, m_rectangle);
    add(kLasso, m_lasso);
    add(kView, m_view);
    add(kClear, m_clear);
    auto *escape = new QShortcut(Qt::Key_Escape, &pane);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setEnabled(false);
    connect(escape, &QShortcut::activated, &m_tool,
            [this] { m_tool.setMode(RegionTool::Mode::Off); });
    connect(&m_tool, &RegionTool::modeChanged, escape,
            [this, escape] { escape->setEnabled(m_tool.mode() != RegionTool::Mode::Off); });
}

void RegionButtons::follow()
{
    const QSignalBlocker rectangle(m_rectangle);
    const QSignalBlocker lasso(m_lasso);
    m_rectangle->setChecked(m_tool.mode() == RegionTool::Mode::Rectangle);
    m_lasso->setChecked(m_tool.mode() == RegionTool::Mode::Lasso);
    m_clear->setEnabled(!m_context.reportRegion().isEmpty());
}

void RegionButtons::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, QKeyCombination keys) {
        button->setAccessibleName(text);
        button->setToolTip(
            u"%1 (%2)"_s.arg(text, QKeySequence(keys).toString(QKeySequence::NativeText)));
    };
    name(m_rectangle, tr("Choose reports in a rectangle"), kRectangle);
    name(m_lasso, tr("Choose reports in a free shape"), kLasso);
    name(m_view, tr("Choose the reports in view"), kView);
    name(m_clear, tr("Take the drawn region away"), kClear);
}

void RegionButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace map
