// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/domain/workcalendar.h"
#include "widgets/common/theme.h"

#include <QString>
#include <QStringList>

namespace items {
struct Reference;
}

/// Words and tones for media items, in the present language.
namespace panes::media {

[[nodiscard]] QString sentimentText(domain::Sentiment sentiment);
[[nodiscard]] common::Tone sentimentTone(domain::Sentiment sentiment);
/// "central-press" → "Báo chí trung ương"; an unknown kind as sent.
[[nodiscard]] QString sourceKindText(const QString &kind);
/// All kinds of the contract, in the order of the filter.
[[nodiscard]] QStringList sourceKinds();
/// "XAC_MINH" → "Đang xác minh"; an unknown state as sent.
[[nodiscard]] QString stateText(const QString &state);
[[nodiscard]] QStringList states();
[[nodiscard]] common::Tone stateTone(const QString &state);
/// Who gave the sentiment: the machine with its confidence, or a person.
[[nodiscard]] QString sentimentOrigin(const domain::MediaItem &item);
/// "false" → "Sai sự thật"; an unknown code as sent.
[[nodiscard]] QString conclusionText(const QString &conclusion);
[[nodiscard]] common::Tone conclusionTone(const QString &conclusion);
/// All codes of conclusions and responses, in the order of the contract.
[[nodiscard]] QStringList conclusions();
[[nodiscard]] QStringList responses();
/// "correction" → "Cải chính"; an unknown code as sent.
[[nodiscard]] QString responseText(const QString &response);
/// The name of a source; its id when this desk does not know it.
[[nodiscard]] QString sourceName(const domain::MediaSourceId &source,
                                 const items::Reference &reference);
/// "quá hạn 2 giờ", "còn 5 giờ" of the present state; empty when it has no limit.
[[nodiscard]] QString deadlineText(const domain::MediaItem &item,
                                   const domain::WorkCalendar &calendar, const QDateTime &now);
/// Bad: over it; Risk: a quarter of its hours or less is left; Active: counting; NoData: no limit.
[[nodiscard]] common::Tone deadlineTone(const domain::MediaItem &item,
                                        const domain::WorkCalendar &calendar, const QDateTime &now);

} // namespace panes::media
