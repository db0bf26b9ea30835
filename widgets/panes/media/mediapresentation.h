// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "widgets/common/theme.h"

#include <QString>
#include <QStringList>

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
/// Who gave the sentiment: the machine with its confidence, or a person.
[[nodiscard]] QString sentimentOrigin(const domain::MediaItem &item);

} // namespace panes::media
