// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/picture.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace charts {
class Chart;
class TrendChart;
} // namespace charts
namespace common {
class FlowLayout;
}

namespace panes::indicators {

/// What one does with a chart: nearer, further, all of it (trends only); save as PNG, SVG or PDF;
/// print; copy as a picture or as a table.
class ChartBar : public QWidget
{
    Q_OBJECT
public:
    ChartBar(const common::Theme &theme, charts::Chart *chart, QWidget *parent = nullptr);
    /// Title, source and as-of of saved pictures.
    void setSubject(const charts::PictureFrame &subject) { m_subject = subject; }
    /// One more button, "Save table…"; the owner writes what it asks for.
    void offerTableFile();
    /// Asks for a printer; on paper the chart is in the light theme.
    void print();
    /// What came of something, below the buttons.
    void tell(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void tableFileRequested();

private:
    [[nodiscard]] QToolButton *button(const QString &name);
    void addZoom(charts::TrendChart *trend);
    /// With title and periods, and who drew it.
    [[nodiscard]] charts::PictureFrame subject() const;
    void save();
    void copyPicture();
    void copyTable();

    const common::Theme &m_theme;
    charts::Chart *m_chart;
    charts::PictureFrame m_subject;
    common::FlowLayout *m_row; ///< in as many lines as it takes
    QLabel *m_told;
    QList<QToolButton *> m_buttons;
};

} // namespace panes::indicators
