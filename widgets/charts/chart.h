// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace common {
class Theme;
}

namespace charts {

/// What a chart shows, as written: one line of words per row.
struct ChartTable {
    QString title;
    QStringList headers;
    QList<QStringList> rows;

    bool operator==(const ChartTable &) const = default;
};

/// A chart that can be told in words and as a table, and that can be painted without what only
/// belongs to pointing and to the keyboard.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);
    /// "first … last, least, greatest, gaps" in the present language; also what a screen reader
    /// hears.
    [[nodiscard]] virtual QString textSummary() const = 0;
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// "T1/2024 – T5/2025"; empty where the chart has no periods.
    [[nodiscard]] virtual QString periodsInSight() const { return {}; }
    /// The same figures, as far as they are in sight, in the colours of another theme (which
    /// outlives the copy); null for a chart that is not put on paper.
    [[nodiscard]] virtual std::unique_ptr<Chart> copyIn(const common::Theme &theme) const;
    /// Leaves out read-outs and the focus mark while a picture is made.
    void setBare(bool bare);
    [[nodiscard]] bool isBare() const { return m_bare; }

protected:
    [[nodiscard]] static QString periodsBetween(const QString &first, const QString &last);

private:
    bool m_bare = false;
};

} // namespace charts
