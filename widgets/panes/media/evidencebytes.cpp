// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/evidencebytes.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr qint64 kMostEvidencePixels = 100'000'000;
constexpr qint64 kPlentyEvidencePixels = 16'000'000;
constexpr int kLongEvidenceSide = 4096;
constexpr int kHashGroup = 16;

QByteArray pictureFormat(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    const QByteArray format = QImageReader::imageFormat(&buffer);
    return format == "png" || format == "jpeg" || format == "webp" ? format : QByteArray();
}

} // namespace

EvidenceForm evidenceForm(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return EvidenceForm::Pdf;
    return pictureFormat(bytes).isEmpty() ? EvidenceForm::Other : EvidenceForm::Picture;
}

QString evidenceType(const QByteArray &bytes)
{
    switch (evidenceForm(bytes)) {
    case EvidenceForm::Pdf:
        return u"application/pdf"_s;
    case EvidenceForm::Picture:
        return u"image/"_s + QString::fromLatin1(pictureFormat(bytes));
    case EvidenceForm::Other:
        break;
    }
    return {};
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString groupedHash(const QString &sha256)
{
    QStringList parts;
    for (qsizetype at = 0; at < sha256.size(); at += kHashGroup)
        parts << sha256.mid(at, kHashGroup);
    return parts.join(u' ');
}

QImage decodeEvidence(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (pictureFormat(bytes).isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (!size.isValid() || pixels > kMostEvidencePixels)
        return {};
    if (pixels > kPlentyEvidencePixels)
        reader.setScaledSize(
            size.scaled(kLongEvidenceSide, kLongEvidenceSide, Qt::KeepAspectRatio));
    return reader.read();
}

core::Result<QByteArray> readEvidence(const QString &path)
{
    QFile file(path);
    if (file.size() > kLargestEvidence)
        return core::failure(core::ErrorKind::InvalidArgument, u"too-large"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::NotFound, file.errorString());
    QByteArray bytes = file.read(kLargestEvidence + 1);
    if (bytes.size() > kLargestEvidence) // grown meanwhile, or no ordinary file
        return core::failure(core::ErrorKind::InvalidArgument, u"too-large"_s);
    if (evidenceForm(bytes) == EvidenceForm::Other)
        return core::failure(core::ErrorKind::InvalidArgument, u"not-evidence"_s);
    return bytes;
}

} // namespace panes::media
