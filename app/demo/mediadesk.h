// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"
#include "app/demo/catalogue.h"
#include "models/domain/mediaworkflow.h"

#include <QSet>

#include <functional>

namespace demo {

/// What consoles do with online information, by the rules of models/domain: steps on items, items
/// that desks bring in, sources and rules that people keep up.
class MediaDesk
{
public:
    explicit MediaDesk(const Catalogue &catalogue);

    /// One step of `who` on an item as feeds give it: the item with the step in its history, or
    /// problem details.
    [[nodiscard]] ActionAnswer act(const QJsonObject &item, const QJsonObject &action,
                                   const Actor &who, const QDateTime &now) const;

    /// What a batch of items brought: all of them, or none.
    struct Taken {
        ActionAnswer answer;
        std::vector<QJsonObject> items; ///< the new ones, as feeds give them
    };
    using Known = std::function<bool(const QString &collection, const QString &id)>;
    [[nodiscard]] Taken collect(const QJsonObject &batch, const Known &known, const Actor &who,
                                const QDateTime &now) const;

    /// A new source or rule as a desk sends it, or the one that is (`before`) as it is to be.
    [[nodiscard]] ActionAnswer keepSource(const QJsonObject &asked, const QJsonObject &before,
                                          const Actor &who) const;
    [[nodiscard]] ActionAnswer keepRule(const QJsonObject &asked, const QJsonObject &before,
                                        const Actor &who, const QDateTime &now) const;

private:
    [[nodiscard]] QString itemFault(const domain::MediaItem &item, const Known &known,
                                    const QDateTime &now) const;

    QSet<QString> m_agencies;
    QSet<QString> m_units;
};

/// The rules of the catalogue, each with its history.
[[nodiscard]] std::vector<QJsonObject> seededRules(const Catalogue &catalogue);

} // namespace demo
