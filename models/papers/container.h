// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <functional>

namespace papers {

/// The parts of an office document in one ZIP; the same parts give the same bytes.
class Container
{
public:
    /// The first part is kept as it is (the media type of OpenDocument must stand readable).
    void add(const QString &path, const QByteArray &bytes, bool packed = true);
    /// Internal: it cannot be packed.
    [[nodiscard]] core::Result<QByteArray> pack() const;
    /// pack() into a file, whole or not at all.
    [[nodiscard]] core::Result<void> write(const QString &path) const;

private:
    struct Part {
        QString path = {};
        QByteArray bytes = {};
        bool packed = true;
    };
    QList<Part> m_parts;
};

/// An XML part; what XML cannot carry (control characters) is left out of texts by plain().
[[nodiscard]] QByteArray xmlPart(const std::function<void(QXmlStreamWriter &)> &write);
[[nodiscard]] QString plain(const QString &text);
/// InvalidArgument: not a PNG.
[[nodiscard]] core::Result<void> checkPng(const QByteArray &bytes);

} // namespace papers
