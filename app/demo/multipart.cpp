// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/multipart.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

QByteArray boundaryOf(const QByteArray &contentType)
{
    static const QRegularExpression pattern(u"^multipart/form-data;.*boundary=\"?([^\";]+)\"?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
}

QByteArray nameOf(const QByteArray &headers)
{
    static const QRegularExpression pattern(u"content-disposition:.*[; ]name=\"?([^\";\r]+)\"?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(headers)).captured(1).toLatin1();
}

} // namespace

std::optional<QHash<QByteArray, QByteArray>> multipartParts(const QByteArray &contentType,
                                                            const QByteArray &body)
{
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty())
        return std::nullopt;
    const QByteArray line = "--" + boundary;
    QHash<QByteArray, QByteArray> parts;
    qsizetype at = body.indexOf(line);
    while (at >= 0 && body.sliced(at + line.size(), 2) != "--") {
        const qsizetype headers = at + line.size() + 2;
        const qsizetype blank = body.indexOf("\r\n\r\n", headers);
        const qsizetype next = blank < 0 ? -1 : body.indexOf("\r\n" + line, blank);
        if (next < 0 || next + 2 + line.size() + 2 > body.size())
            return std::nullopt;
        parts.insert(nameOf(body.sliced(headers, blank - headers)),
                     body.sliced(blank + 4, std::max<qsizetype>(0, next - blank - 4)));
        at = next + 2;
    }
    return at < 0 ? std::nullopt : std::optional(parts);
}

} // namespace demo
