// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediatimeline.h"

#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/mediawords.h"

#include <QCoreApplication>

namespace panes::media {

QList<std::pair<QString, QString>> mediaTimeline(const MediaCase &on)
{
    const domain::MediaItem &item = on.ahead();
    QList<std::pair<QString, QString>> lines;
    const auto add = [&lines](const QDateTime &at, const QString &words) {
        if (at.isValid())
            lines.emplace_back(common::format::dateTime(at), words);
    };
    add(item.publishedAt, QCoreApplication::translate("MediaTimeline", "Published by %1")
                              .arg(sourceName(item.sourceId, on.reference())));
    add(item.collectedAt, item.collectedBy.isEmpty()
                              ? QCoreApplication::translate("MediaTimeline", "Collected")
                              : QCoreApplication::translate("MediaTimeline", "Brought in by %1")
                                    .arg(item.collectedBy));
    const qsizetype known = on.seen().history.size();
    for (qsizetype i = 0; i < item.history.size(); ++i) {
        const domain::MediaNote &note = item.history.at(i);
        QString words = QCoreApplication::translate("MediaTimeline", "%1: %2", "who, what")
                            .arg(note.actor, noteText(note));
        if (i >= known)
            words = QCoreApplication::translate("MediaTimeline", "%1 (not sent yet)").arg(words);
        const QString details = noteDetails(note, on.reference());
        add(note.at, details.isEmpty() ? words : words + u'\n' + details);
    }
    return lines;
}

} // namespace panes::media
