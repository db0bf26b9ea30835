// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHttpServer>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace hostile {

/// The texts of strings.json, with the address of something that must never be fetched put in.
[[nodiscard]] QStringList strings(const QString &canary);

/// A backend that says what the demo backend says, with a hostile text in every field that is free
/// text, in every third or so where people expect a known word or the id of another record, and in
/// every error. Keeps what it is asked.
class HostileBackend
{
public:
    explicit HostileBackend(qint64 reports);

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] const QStringList &strings() const { return m_strings; }
    /// Requests that are none of the contract: something was loaded.
    [[nodiscard]] const QStringList &strays() const { return m_strays; }

private:
    void listen();
    void gather(qint64 reports);
    [[nodiscard]] QJsonObject poisoned(const QString &collection, QJsonObject record);
    [[nodiscard]] QJsonValue poisoned(const QString &collection, const QString &key,
                                      const QJsonValue &value);
    /// The next text for a field, no longer than its limit.
    [[nodiscard]] QString next(const QString &field, qsizetype limit);
    [[nodiscard]] QHttpServerResponse answer(const QHttpServerRequest &request);
    [[nodiscard]] QByteArray page(const QJsonArray &records, int from) const;

    QHttpServer m_http;
    QUrl m_url;
    QStringList m_strings;
    QStringList m_strays;
    QHash<QString, QJsonArray> m_collections;
    QHash<QString, qsizetype> m_turns; ///< by field: which text comes next
    QJsonObject m_service;
    QJsonObject m_me;
};

} // namespace hostile
