// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/mediacase.h"

#include <QList>
#include <QString>

namespace panes::media {

/// The history of an item, oldest first, for a list of facts: when, and who did what with which
/// details. Steps that the backend does not have yet are marked.
[[nodiscard]] QList<std::pair<QString, QString>> mediaTimeline(const MediaCase &on);

} // namespace panes::media
