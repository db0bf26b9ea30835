// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"
#include "app/demo/catalogue.h"

#include <QSet>

#include <vector>

namespace demo {

/// What consoles write on figures and do with it, by the rules of models/domain.
class RemarkDesk
{
public:
    explicit RemarkDesk(const Catalogue &catalogue);

    /// A new remark or direction as a desk sends it.
    [[nodiscard]] ActionAnswer write(const QJsonObject &asked, const Actor &who,
                                     const QDateTime &now) const;
    /// One step of `who` on a remark as feeds give it.
    [[nodiscard]] static ActionAnswer act(const QJsonObject &remark, const QJsonObject &action,
                                          const Actor &who, const QDateTime &now);

private:
    QSet<QString> m_agencies;
    QSet<QString> m_indicators;
    QSet<QString> m_units;
};

/// What leaders and analysts wrote before the demo began, by the texts of the catalogue.
[[nodiscard]] std::vector<QJsonObject> seededRemarks(const Catalogue &catalogue,
                                                     const QDateTime &now);

} // namespace demo
