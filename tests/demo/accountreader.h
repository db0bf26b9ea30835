// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/demo/signer.h"

namespace demotest {

/// Somebody signed in at a backend, who keeps what its feeds gave.
class AccountReader
{
public:
    /// `account` empty: with the fixed token.
    AccountReader(Client &client, const QString &account)
        : m_client(client)
    {
        const QUrl issuer(
            client.get(QStringLiteral("v1/")).json().value(QStringLiteral("issuer")).toString());
        m_token = account.isEmpty() ? client.backend.token() : Signer(issuer).accessToken(account);
    }

    [[nodiscard]] QByteArray token() const { return m_token; }
    [[nodiscard]] QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest made(m_client.backend.url().resolved(QUrl(path)));
        made.setRawHeader("Authorization", "Bearer " + m_token);
        made.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return made;
    }
    [[nodiscard]] Answer get(const QString &path) { return m_client.get(request(path)); }
    [[nodiscard]] Answer page(const QString &collection, const QString &cursor = {},
                              int limit = 5000)
    {
        return get(QStringLiteral("v1/%1/changes?limit=%2&cursor=%3")
                       .arg(collection)
                       .arg(limit)
                       .arg(cursor));
    }
    /// A new thing (version −1) or a step; each with a key of its own unless it is given.
    [[nodiscard]] Answer post(const QString &path, const QJsonObject &body, qint64 version = -1,
                              const QByteArray &key = {})
    {
        QNetworkRequest asked = request(QStringLiteral("v1/") + path);
        static int keys = 0;
        asked.setRawHeader("Idempotency-Key",
                           key.isEmpty() ? "key-" + QByteArray::number(++keys) : key);
        if (version >= 0)
            asked.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
        return m_client.post(asked, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    /// `POST /v1/attachments`.
    [[nodiscard]] Answer attach(const QString &recordKey, const QString &id, const QByteArray &file)
    {
        const QJsonObject record{
            {recordKey, id},
            {QStringLiteral("role"), QStringLiteral("other")},
            {QStringLiteral("sha256"),
             QString::fromLatin1(
                 QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex())}};
        QNetworkRequest asked = request(QStringLiteral("v1/attachments"));
        asked.setHeader(QNetworkRequest::ContentTypeHeader,
                        QStringLiteral("multipart/form-data; boundary=b"));
        asked.setRawHeader("Idempotency-Key", "file-" + id.toUtf8() + file.left(8));
        const auto part = [](const QByteArray &name, const QByteArray &text) {
            return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text +
                   "\r\n";
        };
        return m_client.post(asked,
                             part("record", QJsonDocument(record).toJson(QJsonDocument::Compact)) +
                                 part("file", file) + "--b--\r\n");
    }

    /// What changed since the last time, by pages of a size; false when a page is refused.
    bool read(const QString &collection, int limit = 5000)
    {
        auto &[cursor, known] = m_known[collection];
        QJsonObject body;
        do {
            const Answer answer = page(collection, cursor, limit);
            if (answer.status != 200)
                return false;
            body = answer.json();
            for (const QJsonValue &item : body.value(QStringLiteral("items")).toArray())
                known.insert(item[QStringLiteral("id")].toString(), item.toObject());
            for (const QJsonValue &id : body.value(QStringLiteral("deleted")).toArray())
                known.remove(id.toString());
            cursor = answer.cursor();
            if (const auto closed = body.value(QStringLiteral("snapshot")); closed.isObject())
                m_counts[collection] = closed[QStringLiteral("count")].toInteger();
        } while (body.value(QStringLiteral("more")).toBool());
        return true;
    }
    [[nodiscard]] const QHash<QString, QJsonObject> &known(const QString &collection)
    {
        return m_known[collection].second;
    }
    [[nodiscard]] QString cursor(const QString &collection) { return m_known[collection].first; }
    /// What the last full read said.
    [[nodiscard]] qint64 count(const QString &collection) const
    {
        return m_counts.value(collection, -1);
    }
    void forget(const QString &collection) { m_known.remove(collection); }

private:
    Client &m_client;
    QByteArray m_token;
    QHash<QString, std::pair<QString, QHash<QString, QJsonObject>>> m_known;
    QHash<QString, qint64> m_counts;
};

} // namespace demotest
