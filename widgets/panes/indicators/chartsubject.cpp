// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/chartsubject.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::indicators {

charts::PictureFrame subjectOf(const items::IndicatorStory &story,
                               const items::Reference &reference)
{
    charts::PictureFrame frame;
    frame.title = u"%1 (%2) · %3"_s.arg(common::indicators::name(story.indicator),
                                        common::indicators::unit(story.indicator),
                                        reference.unitName(story.unit));
    if (const auto &latest = story.facts.latest) {
        frame.source = QCoreApplication::translate("IndicatorSheet", "Source: %1")
                           .arg(reference.agencyName(latest->agencyId));
        frame.asOf = QCoreApplication::translate("IndicatorSheet", "As of %1")
                         .arg(common::format::dateTime(latest->fetchedAt));
    }
    return frame;
}

} // namespace panes::indicators
