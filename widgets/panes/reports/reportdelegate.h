// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace common {
class Theme;
}
namespace core {
class Clock;
}
namespace items {
class Directory;
}

namespace panes::reports {

/// Draws one report of the list: title in up to two lines, code, category and place, state and
/// deadline badges.
class ReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ReportDelegate(const common::Theme &theme, const core::Clock &clock,
                   const items::Directory &directory, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const common::Theme &m_theme;
    const core::Clock &m_clock;
    const items::Directory &m_directory;
};

} // namespace panes::reports
