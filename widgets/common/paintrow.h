// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

class QPainter;
class QStyleOptionViewItem;

namespace common {

/// What a row of a record list shows: a title in up to two lines, one line about it, badges, and a
/// word at the right.
struct RecordRow {
    QString title = {};
    QString subtitle = {};
    QString searched = {}; ///< what of title and subtitle a search has found is marked
    QList<std::pair<Tone, QString>> badges = {};
    QString trailing = {};         ///< left out when there is no room
    std::optional<Tone> mark = {}; ///< a bar at the left edge
};

/// Height of every record row in the theme's fonts.
[[nodiscard]] QSize recordRowSize(const Theme &theme);
/// Draws the row with hover, selection, focus and separator; for delegates.
void paintRecordRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                    const RecordRow &row);

} // namespace common
