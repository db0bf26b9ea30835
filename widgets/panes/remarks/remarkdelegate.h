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

namespace panes::remarks {

/// One remark or direction in the list: what, who answers, until when, where it stands.
class RemarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RemarkDelegate(const common::Theme &theme, const core::Clock &clock,
                   const items::Directory &directory, QObject *parent);
    void setSearched(const QString &words) { m_searched = words; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const common::Theme &m_theme;
    const core::Clock &m_clock;
    const items::Directory &m_directory;
    QString m_searched;
};

} // namespace panes::remarks
