// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/toneitemdelegate.h"

#include "widgets/common/paintbadge.h"
#include "widgets/panes/operations/collectionmodel.h"
#include "widgets/panes/operations/operationspresentation.h"

#include <QPainter>

namespace panes::operations {

ToneItemDelegate::ToneItemDelegate(const common::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ToneItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto status = index.data(CollectionModel::StatusRole).value<syncing::CollectionStatus>();
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    QStyledItemDelegate::paint(painter, ground, {});
    const qreal top = option.rect.center().y() - common::badgeSize(m_theme, {}).height() / 2;
    common::paintBadge(*painter, {option.rect.left() + common::kSpace1 * 1.0, top}, m_theme,
                       collectionTone(status), collectionState(status));
}

QSize ToneItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto status = index.data(CollectionModel::StatusRole).value<syncing::CollectionStatus>();
    const QSizeF badge = common::badgeSize(m_theme, collectionState(status));
    return QStyledItemDelegate::sizeHint(option, index)
        .expandedTo({int(badge.width()) + 2 * common::kSpace2, int(badge.height()) + 2});
}

} // namespace panes::operations
