// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QJsonArray>

namespace ctl {

/// What `iocctl query media` asks for.
struct MediaQuestion {
    enum class About { Items, Topics, Hot };
    About about = About::Items;
    QString text = {};
    QString topic = {}; ///< empty: all
    QString state = {}; ///< code; empty: all
    int limit = 20;
};

/// Items newest first, or topics of the last 30 days with their shares and changes, or what is hot
/// now with its reasons; the same figures as the pane. Authors are never among them.
[[nodiscard]] core::Result<QJsonArray> queryMedia(const store::Database &db,
                                                  const MediaQuestion &question,
                                                  const QDateTime &now);

} // namespace ctl
