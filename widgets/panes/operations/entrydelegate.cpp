// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/entrydelegate.h"

#include "widgets/common/paintbadge.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/entrymodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace panes::operations {
namespace {

constexpr int kToneShape = 10;
constexpr int kTextLeft = common::kSpace3 + kToneShape + common::kSpace2;
constexpr qreal kBetweenTexts = 3;
constexpr qsizetype kMostHeights = 20'000;

/// Lays a text out between word boundaries, or within a word that is longer than the line, and
/// draws it when there is a painter; returns how high it is.
qreal layOut(QPainter *painter, const QPointF &at, const QString &text, const QFont &font,
             int width)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return height;
}

void drawEntryGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const common::Theme &theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.color(selected ? common::Surface::Selection
                                                           : common::Surface::Raised));
    painter.setPen(theme.color(common::Surface::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.color(common::Surface::Accent), 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

/// Draws the texts of an entry below each other, or only measures them.
qreal writeEntry(QPainter *painter, const QRect &rect, const Entry &entry,
                 const common::Theme &theme)
{
    const int width = std::max(1, rect.width() - kTextLeft - common::kSpace3);
    const QFont small = theme.font(common::TypeSize::Small);
    QPointF at(rect.left() + kTextLeft, rect.top() + common::kSpace2);
    if (painter)
        painter->setPen(theme.color(common::Surface::Text));
    at.ry() += layOut(painter, at, entry.title, theme.font(common::TypeSize::Body), width);
    if (painter)
        painter->setPen(theme.color(common::Surface::TextMuted));
    for (const QString &text : {entry.about, entry.technical}) {
        if (!text.isEmpty())
            at.ry() += kBetweenTexts +
                       layOut(painter, at + QPointF(0, kBetweenTexts), text, small, width);
    }
    return at.y() + common::kSpace2 - rect.top();
}

} // namespace

EntryDelegate::EntryDelegate(const common::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto entry = index.data(EntryModel::EntryRole).value<Entry>();
    painter->save();
    drawEntryGround(*painter, option, m_theme);
    const QFontMetricsF metrics(m_theme.font(common::TypeSize::Body));
    const qreal middle = option.rect.top() + common::kSpace2 + metrics.height() / 2;
    common::paintToneShape(*painter,
                           {option.rect.left() + common::kSpace3 * 1.0, middle - kToneShape / 2.0,
                            kToneShape, kToneShape},
                           entry.tone, m_theme.color(entry.tone));
    writeEntry(painter, option.rect, entry, m_theme);
    painter->restore();
}

int EntryDelegate::heightOf(const Entry &entry, int width) const
{
    const size_t key = qHashMulti(0, entry.title, entry.about, entry.technical, width);
    if (const auto known = m_heights.constFind(key); known != m_heights.cend())
        return *known;
    if (m_heights.size() > kMostHeights)
        m_heights.clear();
    const auto height = int(std::ceil(writeEntry(nullptr, {0, 0, width, 0}, entry, m_theme)));
    m_heights.insert(key, height);
    return height;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightOf(index.data(EntryModel::EntryRole).value<Entry>(), width)};
}

} // namespace panes::operations
