// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/remarks/remarkfigure.h"

#include "models/items/directory.h"
#include "widgets/common/indicatortext.h"

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

} // namespace panes::remarks
