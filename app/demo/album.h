// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace demo {

/// A small album of drawn "photographs", each under the hash of its bytes.
struct Album {
    QHash<QString, QByteArray> bytes; ///< by sha256, lower case hex
    QStringList names;                ///< "sha256:size"
};
[[nodiscard]] Album drawAlbum(quint32 seed, int count);

} // namespace demo
