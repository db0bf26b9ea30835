// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace common {
class Theme;
}

namespace panes::operations {

/// Draws a collection's state as shape and word in its tone.
class ToneItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ToneItemDelegate(const common::Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const common::Theme &m_theme;
};

} // namespace panes::operations
