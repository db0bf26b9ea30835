// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/nearbyreports.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace common {
class Theme;
}

namespace panes::reports {

/// Reports of the same place and time that this one may repeat, nearest first: to be opened, or
/// laid side by side with their pictures.
class DuplicateHints : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicateHints(const common::Theme &theme, QWidget *parent = nullptr);
    void setNearby(const std::vector<items::NearbyReport> &nearby);
    /// The report that this one repeats, as somebody has said; instead of hints.
    void setOriginal(const domain::Report &original);

Q_SIGNALS:
    void opened(const domain::ReportId &id);
    void compared(const items::NearbyReport &other);

private:
    [[nodiscard]] QHBoxLayout *addLine(const QString &words);
    void addOpen(QHBoxLayout &line, const domain::ReportId &id);
    void clear();
    void addHint(const items::NearbyReport &other);

    const common::Theme &m_theme;
    QVBoxLayout *m_lines;
};

} // namespace panes::reports
