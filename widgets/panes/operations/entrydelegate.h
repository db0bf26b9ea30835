// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace common {
class Theme;
}

namespace panes::operations {

struct Entry;

/// Draws an entry with the shape of its tone, as high as its wrapped texts need at the width there
/// is: nothing is shortened, nothing is markup.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    EntryDelegate(const common::Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The fonts are others.
    void forget() { m_heights.clear(); }

private:
    [[nodiscard]] int heightOf(const Entry &entry, int width) const;

    const common::Theme &m_theme;
    mutable QHash<size_t, int> m_heights; ///< by content and width
};

} // namespace panes::operations
