// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/factlayout.h"

#include "widgets/common/theme.h"

#include <QLabel>

#include <algorithm>

namespace common {
namespace {

constexpr int kLeastValue = 120; ///< a narrower column of values goes below the names
constexpr int kUsualValue = 220;
constexpr int kBetween = kSpace4;
constexpr int kRowSpace = kSpace2;

/// On one line.
int wordsOf(const QLayoutItem &item)
{
    const auto *label = qobject_cast<const QLabel *>(const_cast<QLayoutItem &>(item).widget());
    return label ? label->fontMetrics().horizontalAdvance(label->text()) + 2
                 : item.sizeHint().width();
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FactLayout::FactLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

FactLayout::~FactLayout()
{
    qDeleteAll(m_items);
}

void FactLayout::addRow(QWidget *name, QWidget *value)
{
    addWidget(name);
    addWidget(value);
}

void FactLayout::clear()
{
    for (QLayoutItem *item : std::exchange(m_items, {})) {
        delete item->widget();
        delete item;
    }
    invalidate();
}

void FactLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FactLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FactLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FactLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FactLayout::expandingDirections() const
{
    return {};
}

bool FactLayout::hasHeightForWidth() const
{
    return true;
}

int FactLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FactLayout::sizeHint() const
{
    const int width = m_items.isEmpty() ? 0 : nameWidth() + kBetween + kUsualValue;
    return {width, heightForWidth(width)};
}

QSize FactLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FactLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FactLayout::nameWidth() const
{
    int widest = 0;
    for (qsizetype i = 0; i < m_items.size(); i += 2)
        widest = std::max(widest, wordsOf(*m_items[i]));
    return widest;
}

int FactLayout::place(const QRect &rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int names = nameWidth();
    const bool beside = room.width() - names - kBetween >= kLeastValue;
    const int left = beside ? names + kBetween : 0;
    int y = room.y();
    for (qsizetype i = 0; i + 1 < m_items.size(); i += 2) {
        const int nameRoom = beside ? names : room.width();
        const int nameHeight = heightOf(*m_items[i], nameRoom);
        const int valueHeight = heightOf(*m_items[i + 1], room.width() - left);
        const int valueY = beside ? y : y + nameHeight;
        if (move) {
            m_items[i]->setGeometry({room.x(), y, nameRoom, nameHeight});
            m_items[i + 1]->setGeometry(
                {room.x() + left, valueY, room.width() - left, valueHeight});
        }
        y = std::max(y + nameHeight, valueY + valueHeight) + kRowSpace;
    }
    const int end = m_items.isEmpty() ? y : y - kRowSpace;
    return end - rect.y() + contentsMargins().bottom();
}

} // namespace common
