// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papers/container.h"

#include "models/exchange/outputfile.h"

#include <QBuffer>
#include <QDateTime>
#include <QTimeZone>

#include <KZip>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr mode_t kFileMode = 0100644;
/// Any fixed moment: archives of the same parts are the same bytes.
const QDateTime kPartTime(QDate(2024, 5, 23), QTime(0, 0), QTimeZone::UTC);

} // namespace

void Container::add(const QString &path, const QByteArray &bytes, bool packed)
{
    m_parts << Part{path, bytes, packed};
}

core::Result<QByteArray> Container::pack() const
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    KZip zip(&buffer);
    zip.setExtraField(KZip::NoExtraField);
    bool sound = zip.open(QIODevice::WriteOnly);
    for (const Part &part : m_parts) {
        zip.setCompression(part.packed ? KZip::DeflateCompression : KZip::NoCompression);
        sound = sound && zip.writeFile(part.path, part.bytes, kFileMode, {}, {}, kPartTime,
                                       kPartTime, kPartTime);
    }
    sound = sound && zip.close();
    if (!sound)
        return core::failure(core::ErrorKind::Internal,
                             u"packing a document: "_s + zip.errorString());
    return buffer.data();
}

core::Result<void> Container::write(const QString &path) const
{
    return pack().and_then(
        [&](const QByteArray &bytes) { return exchange::writeFile(path, bytes); });
}

QByteArray xmlPart(const std::function<void(QXmlStreamWriter &)> &write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

QString plain(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar one : text) {
        const bool control = one < u' ' && one != u'\t' && one != u'\n';
        if (!control && one != QChar(0xFFFE) && one != QChar(0xFFFF))
            kept += one;
    }
    return kept;
}

core::Result<void> checkPng(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return core::failure(core::ErrorKind::InvalidArgument, u"a picture that is no PNG"_s);
    return {};
}

} // namespace papers
