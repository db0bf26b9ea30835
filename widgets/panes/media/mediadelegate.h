// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workcalendar.h"
#include "models/sync/status.h"

#include <QHash>
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

namespace panes::media {

/// Draws one item of the stream: headline, source and age, deadline, state, sentiment and
/// interactions, with the steps of this desk that wait.
class MediaDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    MediaDelegate(const common::Theme &theme, const core::Clock &clock,
                  const items::Directory &directory, QObject *parent = nullptr);
    void setCalendar(const domain::WorkCalendar &calendar) { m_calendar = calendar; }
    /// The edits of this desk that the backend has not accepted; of other collections too.
    void setEdits(const std::vector<syncing::PendingEdit> &edits);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const common::Theme &m_theme;
    const core::Clock &m_clock;
    const items::Directory &m_directory;
    domain::WorkCalendar m_calendar;
    QHash<QString, std::vector<syncing::PendingEdit>> m_edits; ///< by item
};

} // namespace panes::media
