// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/catalogue.h"

#include <QSet>

namespace demo {

/// What consoles do with items of online information, by the rules of models/domain.
class MediaDesk
{
public:
    explicit MediaDesk(const Catalogue &catalogue);

    /// One step of `who` on an item as feeds give it: the item with the step in its history, or
    /// problem details.
    [[nodiscard]] ActionAnswer act(const QJsonObject &item, const QJsonObject &action,
                                   const QString &who, const QDateTime &now) const;

private:
    QSet<QString> m_agencies;
};

} // namespace demo
