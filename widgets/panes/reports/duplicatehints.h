// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/nearbyreports.h"

#include <QWidget>

class QVBoxLayout;

namespace common {
class Theme;
}
namespace syncing {
class SyncService;
}

namespace panes::reports {

/// Reports of the same place and time that this one may repeat, nearest first: to be opened, or laid
/// side by side with their pictures.
class DuplicateHints : public QWidget
{
    Q_OBJECT
public:
    DuplicateHints(const common::Theme &theme, syncing::SyncService &sync,
                   QWidget *parent = nullptr);
    void setNearby(const std::vector<items::NearbyReport> &nearby);
    /// Both reports with their pictures, in a window.
    void compare(const domain::Report &report, const std::vector<domain::Attachment> &pictures,
                 const items::NearbyReport &other);

Q_SIGNALS:
    void opened(const domain::ReportId &id);
    void compared(const items::NearbyReport &other);

private:
    void addHint(const items::NearbyReport &other);
    [[nodiscard]] QWidget *side(const domain::Report &report,
                                const std::vector<domain::Attachment> &pictures, QWidget *parent);

    const common::Theme &m_theme;
    syncing::SyncService &m_sync;
    QVBoxLayout *m_lines;
};

} // namespace panes::reports
