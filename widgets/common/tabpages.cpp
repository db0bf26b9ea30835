// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tabpages.h"

#include "widgets/common/pagestack.h"
#include "widgets/common/tabs.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace common {
namespace {

constexpr int kAroundTabText = 2 * kSpace4;

} // namespace

TabPages::TabPages(const QString &name, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_settings(settings)
    , m_tabs(new QTabBar(this))
    , m_list(new QComboBox(this))
    , m_pages(new PageStack(this))
{
    m_tabs->setObjectName(name + u"-tabs"_s);
    m_list->setObjectName(name + u"-list"_s);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->hide();
    m_pages->setObjectName(name + u"-pages"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_list);
    layout->addWidget(m_pages, 1);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabPages::fillList);
    connect(m_list, &QComboBox::activated, this,
            [this](int line) { m_tabs->setCurrentIndex(m_list->itemData(line).toInt()); });
}

int TabPages::addPage(const QString &id, QWidget *page)
{
    m_ids << id;
    m_tabs->addTab(QString());
    return m_pages->addWidget(page);
}

void TabPages::restore()
{
    const QString key = m_name + u"/tab"_s;
    const auto last = int(m_ids.indexOf(m_settings.value(key).toString()));
    m_tabs->setCurrentIndex(last >= 0 && m_tabs->isTabVisible(last) ? last : 0);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this, key](int index) { m_settings.setValue(key, m_ids.value(index)); });
}

void TabPages::open(QWidget *page)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

void TabPages::offer(const QString &id, bool offered)
{
    const auto index = int(m_ids.indexOf(id));
    if (!offered && m_tabs->currentIndex() == index)
        m_tabs->setCurrentIndex(0);
    setTabShown(*m_tabs, index, offered);
}

void TabPages::setWords(Words full, Words brief)
{
    m_full = std::move(full);
    m_brief = std::move(brief);
    nameTabs();
}

void TabPages::setBarName(const QString &name)
{
    m_tabs->setAccessibleName(name);
    m_list->setAccessibleName(name);
}

bool TabPages::fits(const Words &words) const
{
    int needed = 0;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->isTabVisible(i))
            needed += m_tabs->fontMetrics().horizontalAdvance(words(m_ids.at(i))) + kAroundTabText;
    }
    return needed <= width();
}

void TabPages::nameTabs()
{
    if (!m_full)
        return;
    const Words &shown = m_brief && !fits(m_full) ? m_brief : m_full;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString text = shown(m_ids.at(i));
        if (m_tabs->tabText(i) != text)
            m_tabs->setTabText(i, text);
        const QString name = m_full(m_ids.at(i));
        m_tabs->setAccessibleTabName(i, name);
        m_pages->widget(i)->setAccessibleName(name);
    }
    const bool asList = !fits(shown);
    m_tabs->setVisible(!asList);
    m_list->setVisible(asList);
    fillList();
}

/// An open list is left alone as long as it says the same.
void TabPages::fillList()
{
    if (!m_full)
        return;
    const QSignalBlocker quiet(m_list);
    int line = 0;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!m_tabs->isTabVisible(i))
            continue;
        const QString text = m_full(m_ids.at(i));
        if (line == m_list->count())
            m_list->addItem(QString());
        if (m_list->itemText(line) != text || m_list->itemData(line) != i) {
            m_list->setItemText(line, text);
            m_list->setItemData(line, i);
        }
        ++line;
    }
    while (m_list->count() > line)
        m_list->removeItem(line);
    m_list->setCurrentIndex(m_list->findData(m_tabs->currentIndex()));
}

void TabPages::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameTabs();
}

void TabPages::addShortcut(const QKeySequence &keys, int by)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
}

/// To the next that is offered, round and round.
void TabPages::step(int by)
{
    const int count = m_tabs->count();
    int next = m_tabs->currentIndex();
    do
        next = (next + by + count) % count;
    while (!m_tabs->isTabVisible(next));
    m_tabs->setCurrentIndex(next);
    m_tabs->setFocus();
    if (!m_list->isHidden())
        m_list->setFocus();
}

} // namespace common
