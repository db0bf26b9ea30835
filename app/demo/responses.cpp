// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/responses.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kWorthCompressing = 1024;

} // namespace

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QHttpServerResponse problem(Status status, const QString &title, const QString &detail)
{
    const QJsonObject body{{u"type"_s, u"about:blank"_s},
                           {u"title"_s, title},
                           {u"status"_s, int(status)},
                           {u"detail"_s, detail}};
    return QHttpServerResponse("application/problem+json",
                               QJsonDocument(body).toJson(QJsonDocument::Compact), status);
}

QHttpServerResponse json(const QByteArray &body, const QHttpServerRequest &request, Status status)
{
    const bool accepts = request.headers()
                             .combinedValue(QHttpHeaders::WellKnownHeader::AcceptEncoding)
                             .contains("gzip");
    if (!accepts || body.size() < kWorthCompressing)
        return QHttpServerResponse("application/json", body, status);
    QHttpServerResponse response("application/json", gzip(body), status);
    auto headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::ContentEncoding, "gzip");
    response.setHeaders(std::move(headers));
    return response;
}

QByteArray header(const QHttpServerRequest &request, QAnyStringView name)
{
    return request.headers().value(name).toByteArray();
}

} // namespace demo
