// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncservice.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QSettings;
class QTableWidget;

namespace common {
class Theme;
}

namespace panes::operations {

/// Where the person's wish is kept: that use of this desk is counted; true when it is not there.
inline constexpr QLatin1StringView kUsageCountedSetting("usage/counted");

/// What the console has counted of the use of whoever works here: all of it, and the switch.
class UsageDialog : public QDialog
{
    Q_OBJECT
public:
    /// `paneTitle`: what a pane with this id is called; empty: there is none.
    using PaneTitle = std::function<QString(const QString &id)>;
    UsageDialog(syncing::SyncService &sync, QSettings &settings, const common::Theme &theme,
                PaneTitle paneTitle, QWidget *parent = nullptr);

private:
    void read();
    void showCounts(const syncing::UsageView &view);
    void setCounted(bool counted);
    [[nodiscard]] QString subjectText(const domain::UsageCount &count) const;

    syncing::SyncService &m_sync;
    QSettings &m_settings;
    PaneTitle m_paneTitle;
    QCheckBox *m_counted;
    QLabel *m_standing;
    QTableWidget *m_table;
};

} // namespace panes::operations
