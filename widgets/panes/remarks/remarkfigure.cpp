// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/remarks/remarkfigure.h"

#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::remarks {

QString figureText(const domain::Remark &remark, const items::Reference &reference)
{
    const auto found = reference.indicators.constFind(remark.indicatorId.value);
    QStringList parts{found == reference.indicators.cend() ? remark.indicatorId.value
                                                           : common::indicators::shortName(*found),
                      reference.unitName(remark.unitId), remark.breakdown,
                      common::indicators::periodText(remark.period)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::vector<std::pair<QString, QString>> agencyChoices(const items::Reference &reference,
                                                       const QDate &on)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const domain::Agency &agency : reference.agencies) {
        const bool begun = !agency.validFrom.isValid() || agency.validFrom <= on;
        const bool ended = agency.validTo.isValid() && agency.validTo <= on;
        if (begun && !ended)
            choices.emplace_back(agency.name, agency.id.value);
    }
    std::ranges::sort(choices, [](const auto &a, const auto &b) {
        return common::format::compare(a.first, b.first) < 0;
    });
    return choices;
}

QDate localDay(const QDateTime &moment)
{
    return moment.toTimeZone(common::format::zone()).date();
}

} // namespace panes::remarks
