// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/catalogue.h"
#include "app/demo/dice.h"

#include <QStringList>

namespace demo {

/// What an item tells and of which place.
struct Story {
    QString topic = {};
    QString sentiment = {}; ///< the contract's word
    QString title = {};
    QString excerpt = {};
    const Place *place = nullptr;
};

/// The texts of online information (resources/catalogue/media-text.json), filled in.
class MediaStories
{
public:
    explicit MediaStories(const Catalogue &catalogue);

    /// About anything anywhere; most stories are friendly.
    [[nodiscard]] Story tell(Dice &dice) const;
    [[nodiscard]] Story tell(Dice &dice, const QString &topic, const QString &sentiment) const;
    /// The story of the day: several newspapers and many people tell it. `teller` 0 begins it, 1 to
    /// papers() are newspapers, everything beyond is people.
    [[nodiscard]] Story hot(Dice &dice, qint64 teller) const;
    [[nodiscard]] qsizetype papers() const;
    /// The same headline as another newsroom would write it.
    [[nodiscard]] QString reworded(Dice &dice, QString title) const;
    /// One text of a list, of this story: "handling.conclude.true", "digest.negative".
    [[nodiscard]] QString say(Dice &dice, const QString &list, const Story &story) const;
    [[nodiscard]] QStringList texts(const QString &list) const;
    /// Whose matter a topic is on that day.
    [[nodiscard]] QString agencyFor(const QString &topic, const QDate &day) const;

private:
    [[nodiscard]] const Place &placeFor(Dice &dice, const QString &topic) const;
    [[nodiscard]] QJsonValue at(const QString &path) const;
    [[nodiscard]] static QString filled(Dice &dice, QString text, const Story &story);

    const Catalogue &m_catalogue;
    QStringList m_topics;
    const Place *m_hotPlace = nullptr;
};

} // namespace demo
