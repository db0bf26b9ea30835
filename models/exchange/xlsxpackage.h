// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QBuffer>
#include <QByteArray>
#include <QHash>
#include <QXmlStreamReader>

#include <KZip>

#include <functional>

namespace exchange {

/// What a part of a package refers to.
struct XlsxRelation {
    QString type = {};   ///< last segment of the type's address: "worksheet"
    QString target = {}; ///< path in the package, or the address when it is outside
};

/// The parts of a workbook, unpacked one by one within limits and checked against their sizes and
/// checksums.
class XlsxPackage
{
public:
    explicit XlsxPackage(const QByteArray &bytes);

    /// Errors as readXlsx(): call before anything else.
    [[nodiscard]] core::Result<void> open();
    [[nodiscard]] bool has(const QString &path) const;
    /// An unpacked part. BadContract: missing or broken; InvalidArgument: too large.
    [[nodiscard]] core::Result<QByteArray> part(const QString &path);
    /// The relations of a part by id; "" is the package. Empty when there are none.
    [[nodiscard]] core::Result<QHash<QString, XlsxRelation>> relations(const QString &path);

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    KZip m_zip;
    qint64 m_unpacked = 0;
};

/// The id of the relation that an element names; empty: none.
[[nodiscard]] QString relationId(const QXmlStreamAttributes &attributes);

/// Reads XML and calls `onStart` at each start element. BadContract: not well-formed, or it has a
/// document type or an entity of its own.
[[nodiscard]] core::Result<void> readXml(const QByteArray &part,
                                         const std::function<void(QXmlStreamReader &)> &onStart);

/// The text of a string item: its own or of its runs, without the pronunciation. The reader stands
/// at the start element and is left at its end.
[[nodiscard]] QString richText(QXmlStreamReader &xml);

/// A failure of a workbook that is broken.
[[nodiscard]] std::unexpected<core::Error> brokenWorkbook(const QString &detail);
/// A failure of a workbook that is not read for what it is.
[[nodiscard]] std::unexpected<core::Error> unreadWorkbook(const QString &detail);

} // namespace exchange
