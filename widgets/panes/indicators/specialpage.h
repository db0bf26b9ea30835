// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/specialfigures.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace charts {
class LegendLine;
class SpotChart;
} // namespace charts
namespace items {
struct Reference;
}

namespace panes::indicators {

/// What the special views have in common: the main figure with a word on it, the chart with its
/// legend, remarks on the figures, a table, and the clocks.
class SpecialPage : public QWidget
{
    Q_OBJECT
public:
    explicit SpecialPage(const common::Theme &theme, QWidget *parent = nullptr);
    void setFigures(const items::SpecialView &view, const items::SpecialFigures &figures,
                    std::shared_ptr<const items::Reference> reference, const QDateTime &now);

Q_SIGNALS:
    void indicatorRequested(const domain::IndicatorId &id);
    void areaRequested(const domain::UnitId &id);

protected:
    /// Draws once more what was given last: a choice inside the view changed.
    void refresh();
    /// Draws what this kind of view is about; table, legend and notes are empty before.
    virtual void show(const items::SpecialView &view, const items::SpecialFigures &figures,
                      const items::Reference &reference) = 0;
    /// To be called once by the constructor: `controls` may be null.
    void build(charts::SpotChart *chart, QWidget *controls = nullptr);
    void setHeadline(const QString &figure, const QString &about, const QString &word,
                     common::Tone tone);
    void setDetail(const QStringList &sentences);
    void setNotes(const QStringList &sentences);
    void setTableTitle(const QString &title);
    void setHeaders(const QStringList &headers);
    /// Picking the row asks for the indicator, or with `unit` for the area.
    void addRow(const QStringList &texts, const QString &key, bool unit = false);
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] const common::Theme &theme() const { return m_theme; }
    [[nodiscard]] charts::LegendLine &legend() const { return *m_legend; }

private:
    /// What was given last.
    struct Shown {
        items::SpecialView view;
        items::SpecialFigures figures;
        std::shared_ptr<const items::Reference> reference;
        QDateTime now;
    };
    void fitTable();
    void pickRow(int row);

    const common::Theme &m_theme;
    std::optional<Shown> m_shown;
    QVBoxLayout *m_column;
    QLabel *m_figure;
    QLabel *m_about;
    QLabel *m_word;
    QLabel *m_detail;
    charts::LegendLine *m_legend;
    QLabel *m_notes;
    QLabel *m_tableTitle;
    QTreeWidget *m_table;
    QLabel *m_asOf;
};

} // namespace panes::indicators
