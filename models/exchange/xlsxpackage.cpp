// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxpackage.h"

#include "models/exchange/xlsxreader.h"

#include <QDir>
#include <QRegularExpression>

#include <KArchiveDirectory>
#include <KZipFileEntry>
#include <zlib.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qint64 kUnpackedPiece = 1 << 18;
constexpr int kMostParts = 10'000;

core::Result<void> checkUnpacked(qint64 size, qint64 packed, qint64 total)
{
    if (size > kMostPartBytes)
        return unreadWorkbook(u"a part of more than %1 bytes"_s.arg(kMostPartBytes));
    if (size > kFreelyPackedBytes && size / kMostPackedRatio > packed)
        return unreadWorkbook(u"a part that grows more than %1 times"_s.arg(kMostPackedRatio));
    if (total > kMostUnpackedBytes)
        return unreadWorkbook(u"parts of more than %1 bytes"_s.arg(kMostUnpackedBytes));
    return {};
}

/// What the package says of itself, before anything is unpacked.
core::Result<void> checkDeclared(const KArchiveDirectory &root)
{
    QList<const KArchiveDirectory *> folders{&root};
    qint64 total = 0;
    int parts = 0;
    while (!folders.isEmpty()) {
        const KArchiveDirectory *folder = folders.takeLast();
        for (const QString &name : folder->entries()) {
            const KArchiveEntry *entry = folder->entry(name);
            if (++parts > kMostParts)
                return unreadWorkbook(u"more than %1 parts"_s.arg(kMostParts));
            if (const auto *inner = dynamic_cast<const KArchiveDirectory *>(entry)) {
                folders << inner;
            } else if (const auto *file = dynamic_cast<const KZipFileEntry *>(entry)) {
                total += file->size();
                if (auto fits = checkUnpacked(file->size(), file->compressedSize(), total); !fits)
                    return fits;
            }
        }
    }
    return {};
}

QString resolved(const QString &from, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.sliced(1));
    return QDir::cleanPath(from.left(from.lastIndexOf(u'/') + 1) + target);
}

/// `_x000A_` is how a workbook writes what XML cannot.
QString unescaped(const QString &text)
{
    static const QRegularExpression kEscape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    qsizetype from = 0;
    for (const auto &escape : kEscape.globalMatch(text)) {
        plain += QStringView(text).sliced(from, escape.capturedStart() - from);
        plain += QChar(char16_t(escape.capturedView(1).toUShort(nullptr, 16)));
        from = escape.capturedEnd();
    }
    plain += QStringView(text).sliced(from);
    return plain;
}

} // namespace

std::unexpected<core::Error> brokenWorkbook(const QString &detail)
{
    return core::failure(core::ErrorKind::BadContract, u"workbook: "_s + detail);
}

std::unexpected<core::Error> unreadWorkbook(const QString &detail)
{
    return core::failure(core::ErrorKind::InvalidArgument, u"workbook: "_s + detail);
}

XlsxPackage::XlsxPackage(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_buffer(&m_bytes)
    , m_zip(&m_buffer)
{
}

core::Result<void> XlsxPackage::open()
{
    if (m_bytes.lastIndexOf("PK\x05\x06") < 0)
        return brokenWorkbook(u"the end of the package is missing"_s);
    if (!m_zip.open(QIODevice::ReadOnly) || !m_zip.directory())
        return brokenWorkbook(m_zip.errorString());
    return checkDeclared(*m_zip.directory());
}

bool XlsxPackage::has(const QString &path) const
{
    return m_zip.directory()->file(path) != nullptr;
}

core::Result<QByteArray> XlsxPackage::part(const QString &path)
{
    const auto *entry = dynamic_cast<const KZipFileEntry *>(m_zip.directory()->file(path));
    if (!entry)
        return brokenWorkbook(u"no part "_s + path);
    const std::unique_ptr<QIODevice> device(entry->createDevice());
    if (!device)
        return brokenWorkbook(u"a packing that is not read: "_s + path);
    QByteArray unpacked;
    for (;;) {
        const QByteArray piece = device->read(kUnpackedPiece);
        if (piece.isEmpty())
            break;
        unpacked += piece;
        m_unpacked += piece.size();
        if (auto fits = checkUnpacked(unpacked.size(), entry->compressedSize(), m_unpacked); !fits)
            return std::unexpected(fits.error());
    }
    const auto sum = ::crc32(0, reinterpret_cast<const Bytef *>(unpacked.constData()),
                             uInt(unpacked.size()));
    if (unpacked.size() != entry->size() || sum != entry->crc32())
        return brokenWorkbook(u"damaged part "_s + path);
    return unpacked;
}

core::Result<QHash<QString, XlsxRelation>> XlsxPackage::relations(const QString &path)
{
    QHash<QString, XlsxRelation> relations;
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    const QString of = path.left(name) + u"_rels/"_s + path.sliced(name) + u".rels"_s;
    if (!has(of))
        return relations;
    const auto bytes = part(of);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto read = readXml(*bytes, [&](QXmlStreamReader &xml) {
        if (xml.name() != "Relationship"_L1)
            return;
        const auto attributes = xml.attributes();
        const QString target = attributes.value("Target"_L1).toString();
        const bool outside = attributes.value("TargetMode"_L1) == "External"_L1;
        relations.insert(attributes.value("Id"_L1).toString(),
                         {.type = attributes.value("Type"_L1).toString().section(u'/', -1),
                          .target = outside ? target : resolved(path, target)});
    });
    if (!read)
        return std::unexpected(read.error());
    return relations;
}

QString relationId(const QXmlStreamAttributes &attributes)
{
    const auto id = std::ranges::find_if(attributes, [](const QXmlStreamAttribute &attribute) {
        return attribute.name() == "id"_L1;
    });
    return id == attributes.end() ? QString() : id->value().toString();
}

core::Result<void> readXml(const QByteArray &part,
                           const std::function<void(QXmlStreamReader &)> &onStart)
{
    QBuffer buffer;
    buffer.setData(part); // read piece by piece: decoded at once it would be twice as large again
    buffer.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&buffer);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return brokenWorkbook(u"a document type or an entity"_s);
        case QXmlStreamReader::StartElement:
            onStart(xml);
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return brokenWorkbook(xml.errorString());
    return {};
}

QString richText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == "r"_L1)
            text += richText(xml);
        else
            xml.skipCurrentElement();
    }
    return unescaped(text);
}

} // namespace exchange
