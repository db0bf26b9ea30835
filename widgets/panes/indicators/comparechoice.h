// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/seriescomparison.h"

#include <QWidget>

class QLabel;

namespace common {
class FlowLayout;
class Picker;
} // namespace common

namespace panes::indicators {

/// Chooses what is compared: the figure that is looked at, and up to five units or indicators
/// beside it. What does not fit is refused with the reason.
class CompareChoice : public QWidget
{
    Q_OBJECT
public:
    explicit CompareChoice(const items::Directory &directory, QWidget *parent = nullptr);
    /// Begins anew with one line; units valid on `day` are on offer.
    void begin(const items::SeriesKey &first, const QDate &day);
    /// Puts a line beside the others, or says why not.
    void add(const items::SeriesKey &key);
    void remove(const items::SeriesKey &key);
    [[nodiscard]] const std::vector<items::SeriesKey> &keys() const { return m_keys; }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fillUnits();
    void fillIndicators();
    void showKeys();
    [[nodiscard]] QString nameOf(const items::SeriesKey &key) const;
    [[nodiscard]] std::optional<analysis::ComparisonRefusal> refusal(
        const items::SeriesKey &key) const;

    const items::Directory &m_directory;
    std::vector<items::SeriesKey> m_keys;
    QDate m_day;
    QWidget *m_chips;
    common::FlowLayout *m_flow;
    common::Picker *m_units;
    common::Picker *m_indicators;
    QLabel *m_told;
};

/// Why figures do not stand in one chart, in the present language.
[[nodiscard]] QString refusalText(analysis::ComparisonRefusal refusal);

} // namespace panes::indicators
