// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// The entity that a text begins with, from & to ;, or nothing.
[[nodiscard]] QStringView entityAt(QStringView text);
/// What an entity (from & to ;) stands for in HTML 4; the entity itself when nobody knows it. A
/// number that is no character is U+FFFD, one of 128…159 a character of Windows-1252.
[[nodiscard]] QString decodedEntity(QStringView entity);
/// A text with all its entities decoded, once.
[[nodiscard]] QString entitiesDecoded(const QString &text);

} // namespace core
