// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

namespace panes::reports {

/// The badges of a report side by side: state, deadline, severity when it is not normal, rating
/// when there is one.
class StateLine : public QWidget
{
    Q_OBJECT
public:
    explicit StateLine(const common::Theme &theme, QWidget *parent = nullptr);
    void setReport(const domain::Report &report, const QDateTime &now);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<std::pair<common::Tone, QString>> badges() const;

    const common::Theme &m_theme;
    domain::Report m_report;
    QDateTime m_now;
};

} // namespace panes::reports
