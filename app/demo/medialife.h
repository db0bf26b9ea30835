// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/mediastories.h"
#include "models/domain/mediaworkflow.h"

#include <QHash>

namespace demo {

/// What people have done with items by now: steps by the rules of models/domain, each with the
/// working hours that it took. Evidence comes as attachments.
class MediaLife
{
public:
    struct World {
        QStringList pictures = {}; ///< Album::names
        qint64 reports = 0;        ///< that a matter can be handed to
        QDateTime now = {};
    };
    MediaLife(const Catalogue &catalogue, const MediaStories &stories, World world);

    /// From its collection to where it stands now.
    void live(Dice &dice, domain::MediaItem &item, const Story &story);
    /// An open matter: taken up, and come as far as this many steps.
    void liveFor(Dice &dice, domain::MediaItem &item, const Story &story, int steps);
    /// What only repeats another item is put aside.
    void liveAsRepost(Dice &dice, domain::MediaItem &item, const Story &story);
    /// Screened and given to an agency within the hour, whatever the time of day.
    void hurry(Dice &dice, domain::MediaItem &item, const Story &story);
    /// Chosen for the digest of a day, early in its morning.
    void pick(Dice &dice, domain::MediaItem &item, const Story &story, const QDate &day) const;
    [[nodiscard]] std::vector<QJsonObject> takeAttachments() { return std::exchange(m_files, {}); }

private:
    /// An item on its way.
    struct Course {
        Dice &dice;
        domain::MediaItem &item;
        const Story &story;
        QDateTime at;
        int stepsLeft = 100; ///< some matters are forgotten
    };
    [[nodiscard]] bool take(Course &course, const domain::MediaStep &step,
                            const domain::MediaActor &actor, double leastHours, double mostHours);
    static void put(Course &course, const domain::MediaStep &step, const domain::MediaActor &actor,
                    const QDateTime &at);
    [[nodiscard]] bool screen(Course &course);
    void dismiss(Course &course, const QString &reasons);
    void verify(Course &course, const QString &request);
    void conclude(Course &course, const domain::AgencyId &agency);
    void respond(Course &course, const QString &conclusion);
    void watchAndClose(Course &course);
    [[nodiscard]] domain::MediaActor monitor(Dice &dice) const;
    [[nodiscard]] domain::MediaActor spokesman(Dice &dice) const;
    [[nodiscard]] domain::MediaActor headOf(Dice &dice, const domain::AgencyId &agency) const;
    [[nodiscard]] domain::AgencyId agencyFor(Course &course) const;
    [[nodiscard]] QString falsehood(Dice &dice, const Story &story) const;
    [[nodiscard]] QString evidence(Course &course);

    const Catalogue &m_catalogue;
    const MediaStories &m_stories;
    World m_world;
    QHash<QString, QString> m_agencies; ///< short names by id
    std::vector<QJsonObject> m_files;
};

/// The contract's word as the domain has it.
[[nodiscard]] domain::Sentiment sentimentOf(const QString &word);

} // namespace demo
