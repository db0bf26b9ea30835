// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/chiprow.h"

#include "widgets/common/flowlayout.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace common {
namespace {

/// In a menu an ampersand is a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_more(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    m_more->setObjectName(u"more-chips"_s);
    m_more->setProperty("chip", true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    layout->addWidget(m_more);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ChipRow::fillMenu);
    // Not clicked: a screen reader toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT chosenChanged();
    });
}

void ChipRow::addChip(int id)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(u"chip-%1"_s.arg(id));
    chip->setCheckable(true);
    chip->setProperty("chip", true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setChecked(m_ids.isEmpty());
    m_group->addButton(chip, id);
    m_ids.append(id);
    layout()->removeWidget(m_more);
    layout()->addWidget(chip);
    layout()->addWidget(m_more);
    setTabOrder(chip, m_more);
}

void ChipRow::setText(int id, const QString &text)
{
    auto *chip = m_group->button(id);
    if (!chip || chip->text() == text)
        return;
    chip->setText(text);
    fold();
}

void ChipRow::setShown(int id, bool shown)
{
    shown ? void(m_left.remove(id)) : void(m_left.insert(id));
    m_group->button(id)->setVisible(shown);
    fold();
}

QWidget *ChipRow::chip(int id) const
{
    return m_group->button(id);
}

QWidget *ChipRow::more() const
{
    return m_more;
}

void ChipRow::setMostRows(int rows)
{
    m_mostRows = rows;
    fold();
}

int ChipRow::chosen() const
{
    return m_group->checkedId();
}

void ChipRow::choose(int id)
{
    if (auto *chip = m_group->button(id)) {
        const QSignalBlocker told(m_group);
        chip->setChecked(true);
        fold();
    }
}

/// How many of the chips, from the first on, find room; the last row leaves `reserved` pixels.
qsizetype ChipRow::roomFor(const QList<int> &ids, int reserved) const
{
    const int gap = layout()->spacing();
    int row = 1;
    int x = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const int wide = m_group->button(ids[i])->sizeHint().width();
        if (x > 0 && x + wide > width()) {
            ++row;
            x = 0;
        }
        const int end = x + wide + (row == m_mostRows ? reserved : 0);
        if (row > m_mostRows || (end > width() && x > 0))
            return i;
        x += wide + gap;
    }
    return ids.size();
}

void ChipRow::fold()
{
    QList<int> shown = m_ids;
    shown.removeIf([this](int id) { return m_left.contains(id); });
    qsizetype room = shown.size();
    if (m_mostRows > 0 && roomFor(shown, 0) < shown.size()) {
        m_more->setText(tr("More  ▾", "further choices in a menu"));
        const int reserved = m_more->sizeHint().width() + layout()->spacing();
        room = roomFor(shown, reserved);
        const qsizetype at = shown.indexOf(chosen());
        if (at >= room) { // the chosen one takes the place of as many as it needs
            do {
                --room;
                QList<int> tried = shown.first(std::max(qsizetype(0), room));
                tried.append(chosen());
                if (roomFor(tried, reserved) == tried.size())
                    break;
            } while (room > 0);
        }
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_group->button(shown[i])->setVisible(i < room || shown[i] == chosen());
    m_more->setVisible(room < shown.size());
    updateGeometry();
}

void ChipRow::fillMenu()
{
    m_more->menu()->clear();
    for (const int id : std::as_const(m_ids)) {
        auto *chip = m_group->button(id);
        if (!m_left.contains(id) && chip->isHidden())
            m_more->menu()->addAction(menuText(chip->text()), this, [this, id] {
                choose(id);
                Q_EMIT chosenChanged();
            });
    }
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        fold();
}

} // namespace common
