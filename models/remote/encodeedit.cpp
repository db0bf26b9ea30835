// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/contract.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace remote {
namespace {

using domain::Collection;

/// The contract's path segment for actions, which is not the collection's name.
QString actionRoot(Collection collection)
{
    switch (collection) {
    case Collection::MediaItems:
        return u"media"_s;
    case Collection::AlarmActions:
        return u"alarms"_s;
    default:
        return domain::code(collection);
    }
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

EditRequest encodeFile(const domain::Edit &edit, const QByteArray &file)
{
    // The edit's id is a UUID: it cannot occur in the file by chance.
    const QByteArray boundary = "ioc-" + edit.id.toLatin1();
    const QByteArray type = edit.payload.value("mimeType"_L1).toString(u"image/jpeg"_s).toLatin1();
    QJsonObject record = edit.payload;
    record.remove("mimeType"_L1);
    const QByteArray body =
        "--" + boundary +
        "\r\nContent-Disposition: form-data; name=\"record\"\r\nContent-Type: "
        "application/json\r\n\r\n" +
        compact(record) + "\r\n--" + boundary +
        "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\nContent-Type: " +
        type + "\r\n\r\n" + file + "\r\n--" + boundary + "--\r\n";
    return {.path = u"v1/attachments"_s,
            .contentType = "multipart/form-data; boundary=" + boundary,
            .body = body,
            .onVersion = false,
            .answer = Collection::Attachments};
}

} // namespace

EditRequest encodeEdit(const domain::Edit &edit, const QByteArray &file)
{
    if (edit.verb == domain::kAttachVerb)
        return encodeFile(edit, file);
    if (edit.verb == domain::kOpenVerb)
        return {.path = u"v1/"_s + domain::code(edit.collection),
                .contentType = "application/json",
                .body = compact(edit.payload),
                .onVersion = false,
                .answer = edit.collection};
    if (edit.verb == domain::kCollectVerb)
        return {.path = u"v1/media"_s,
                .contentType = "application/json",
                .body = compact(edit.payload),
                .onVersion = false,
                .answer = edit.collection};
    QJsonObject body = edit.payload;
    body.insert("verb"_L1, edit.verb);
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(edit.recordId));
    return {.path = u"v1/%1/%2/actions"_s.arg(actionRoot(edit.collection), id),
            .contentType = "application/json",
            .body = compact(body),
            .onVersion = true,
            .answer = edit.collection};
}

} // namespace remote
