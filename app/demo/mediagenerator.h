// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/medialife.h"

#include <vector>

namespace demo {

/// Makes items of online media over the last six months: originals and what repeats them, how they
/// were received and handled, and the story of the day, which many tell in the last hours.
class MediaGenerator
{
public:
    struct Made {
        std::vector<QJsonObject> items;
        std::vector<QJsonObject> attachments; ///< evidence
    };
    MediaGenerator(const Catalogue &catalogue, quint32 seed, MediaLife::World world);
    [[nodiscard]] Made make(int count) const;
    /// An item that comes in right now; half of them tell the story of the day.
    [[nodiscard]] QJsonObject makeNew(qint64 number, const QDateTime &at) const;

private:
    struct Draft {
        domain::MediaItem item;
        Story story;
    };
    [[nodiscard]] Draft draft(Dice &dice, qint64 number, Story story, const QString &sourceId,
                              const QDateTime &at) const;
    [[nodiscard]] Draft repost(Dice &dice, const Draft &original, qint64 number) const;
    [[nodiscard]] Draft hot(Dice &dice, qint64 number, qint64 teller, qint64 tellers) const;
    void makeOrdinary(std::vector<Draft> &drafts, int count, MediaLife &life) const;
    void makeOpen(std::vector<Draft> &drafts, qint64 first, int count, MediaLife &life) const;
    void makeHot(std::vector<Draft> &drafts, qint64 first, qint64 tellers, MediaLife &life) const;
    void pickDigests(std::vector<Draft> &drafts, const MediaLife &life) const;
    void receive(Dice &dice, domain::MediaItem &item, double reach) const;
    [[nodiscard]] QDateTime momentBack(Dice &dice, double days) const;
    [[nodiscard]] QString sourceOf(Dice &dice, const QStringList &kinds) const;
    [[nodiscard]] QString authorOf(Dice &dice, const QString &sourceId) const;

    const Catalogue &m_catalogue;
    MediaStories m_stories;
    quint64 m_seed;
    MediaLife::World m_world;
    QHash<QString, QJsonObject> m_sources; ///< by id
    QStringList m_sourceIds;               ///< in the order of the catalogue
};

} // namespace demo
