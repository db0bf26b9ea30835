// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"

#include <QCoreApplication>

/// Words for what is known of a figure, in the present language; the sections of WhyView.
namespace panes::indicators::why {

/// The context of these words in the translations.
class WhyText
{
    Q_DECLARE_TR_FUNCTIONS(WhyText)
};

using Facts = QList<std::pair<QString, QString>>;

/// What a section is written from.
struct Subject {
    const items::IndicatorStory &story;
    const items::Reference &reference;
    QDateTime now;
};

/// "10.838 tỷ đồng".
[[nodiscard]] QString amount(const domain::Indicator &indicator, double value);
/// The status, or that the source's own word for it is not known here.
[[nodiscard]] QString statusWords(const domain::Observation &observation);
/// A sentence on why a value should be looked at, with its numbers.
[[nodiscard]] QString doubtText(const domain::Indicator &indicator,
                                const domain::Observation &value, analysis::Doubt doubt);

/// What the indicator is: kind, formula, source, agencies, legal basis.
[[nodiscard]] Facts definition(const Subject &subject);
/// The newest figure: value, status, year to date, who answered for it.
[[nodiscard]] Facts figure(const Subject &subject);
/// The three clocks, freshness and its rule.
[[nodiscard]] Facts clocks(const Subject &subject);
/// What it is compared with, and whether like with like.
[[nodiscard]] Facts comparisons(const Subject &subject);
/// Plan, share, light and the rule of the light.
[[nodiscard]] Facts plan(const Subject &subject);
/// Each check with its numbers.
[[nodiscard]] Facts checks(const Subject &subject);
/// Sources that disagree, side by side.
[[nodiscard]] Facts conflicts(const Subject &subject);
/// What is to be said of the administrative unit.
[[nodiscard]] Facts unit(const Subject &subject);

} // namespace panes::indicators::why
