// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/nearbyreports.h"
#include "widgets/panes/reports/deskcase.h"

#include <QDialog>

namespace common {
class Theme;
}
namespace syncing {
class SyncService;
}

namespace panes::reports {

/// Two reports of the same place side by side with their words and pictures. Accepted: the person
/// says that the one looked at repeats the other.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const DeskCase &on, const std::vector<domain::Attachment> &pictures,
                  const items::NearbyReport &other, const common::Theme &theme,
                  syncing::SyncService &sync, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *newSide(const QString &name, const domain::Report &report,
                                   const std::vector<domain::Attachment> &pictures,
                                   const items::Reference &reference);

    const common::Theme &m_theme;
    syncing::SyncService &m_sync;
};

} // namespace panes::reports
