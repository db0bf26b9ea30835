// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/lockcurtain.h"

#include "widgets/common/theme.h"
#include "widgets/shell/workspace.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QToolBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr auto kAllowed = "overLock";

} // namespace

LockCurtain::LockCurtain(QMainWindow &window, Workspace &workspace, QWidget &page,
                         const common::Theme &theme)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_page(page)
    , m_theme(theme)
{
    m_page.hide();
}

void LockCurtain::allow(QWidget &window)
{
    window.setProperty(kAllowed, true);
}

void LockCurtain::draw()
{
    if (m_drawn)
        return;
    m_drawn = true;
    m_focus = QApplication::focusWidget();
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    m_workspace.setConcealed(true);
    hideChrome();
    hideWindows();
    qApp->installEventFilter(this);
    fitPage();
    m_page.show();
    m_page.raise();
    m_page.setFocus(Qt::OtherFocusReason);
    m_page.repaint();
}

void LockCurtain::lift()
{
    if (!m_drawn)
        return;
    m_drawn = false;
    qApp->removeEventFilter(this);
    m_page.hide();
    for (const auto &widget : std::as_const(m_hidden)) {
        if (widget)
            widget->show();
    }
    m_hidden.clear();
    m_workspace.setConcealed(false);
    for (const Cover &covered : std::as_const(m_covers))
        uncover(covered);
    m_covers.clear();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void LockCurtain::hideChrome()
{
    QList<QWidget *> chrome{m_window.menuBar(), m_window.statusBar()};
    for (auto *bar : m_window.findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        chrome << bar;
    for (QWidget *part : std::as_const(chrome)) {
        if (part->isHidden())
            continue;
        part->hide();
        m_hidden << part;
    }
}

void LockCurtain::hideWindows()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == &m_window || window->isHidden() || !window->isVisible() ||
            window->property(kAllowed).toBool())
            continue;
        if (window->isModal()) {
            cover(*window);
        } else {
            window->hide();
            // Floating docks and their groups come back with the layout.
            if (!qobject_cast<QDockWidget *>(window) && !window->inherits("QDockWidgetGroupWindow"))
                m_hidden << window;
        }
    }
}

void LockCurtain::cover(QWidget &window)
{
    const bool known = std::ranges::any_of(
        m_covers, [&](const Cover &each) { return each.window == &window && each.sheet; });
    if (known)
        return;
    Cover covered{.window = &window, .title = window.windowTitle()};
    const auto children = window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child->isWindow() || child->isHidden())
            continue;
        child->hide();
        covered.hidden << child;
    }
    auto *sheet = new QWidget(&window);
    sheet->setObjectName(u"lock-cover"_s);
    auto *column = new QVBoxLayout(sheet);
    auto *sentence = new QLabel(tr("This desk is locked."), sheet);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(m_theme.icon(u"unlock"_s), tr("Unlock…"), sheet);
    connect(button, &QPushButton::clicked, this, &LockCurtain::unlockRequested);
    column->addStretch(1);
    column->addWidget(sentence);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch(1);
    sheet->setGeometry(window.rect());
    sheet->show();
    button->setFocus();
    window.setWindowTitle(m_window.windowTitle());
    covered.sheet = sheet;
    m_covers << covered;
}

void LockCurtain::uncover(const Cover &covered)
{
    if (!covered.window)
        return;
    delete covered.sheet;
    for (const auto &child : covered.hidden) {
        if (child)
            child->show();
    }
    covered.window->setWindowTitle(covered.title);
}

void LockCurtain::fitPage()
{
    m_page.setGeometry(m_window.rect());
}

bool LockCurtain::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::Resize) {
        if (widget == &m_window)
            fitPage();
        for (const Cover &each : std::as_const(m_covers)) {
            if (each.window == widget && each.sheet)
                each.sheet->setGeometry(widget->rect());
        }
    } else if (event->type() == QEvent::Show && widget->isWindow() && widget != &m_window &&
               !widget->property(kAllowed).toBool()) {
        cover(*widget); // something that came by itself
    }
    return false;
}

} // namespace shell
