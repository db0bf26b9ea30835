// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace demo {

/// An answer to an action: the record, or problem details.
struct ActionAnswer {
    int status = 200;
    QJsonObject body;
    QStringList changed; ///< collections
};

[[nodiscard]] inline QJsonObject problem(int status, const QString &title, const QString &detail)
{
    return {{QStringLiteral("type"), QStringLiteral("about:blank")},
            {QStringLiteral("title"), title},
            {QStringLiteral("status"), status},
            {QStringLiteral("detail"), detail}};
}

/// 422: what the rules forbid, in a sentence.
[[nodiscard]] inline ActionAnswer refused(const QString &sentence)
{
    return {422, problem(422, QStringLiteral("Not allowed"), sentence), {}};
}

/// 403: what is not for this account.
[[nodiscard]] inline ActionAnswer forbidden(const QString &sentence)
{
    return {403, problem(403, QStringLiteral("Forbidden"), sentence), {}};
}

/// 403 when it is not for this account, else 422.
[[nodiscard]] inline ActionAnswer denied(bool isForAnother, const QString &sentence)
{
    return isForAnother ? forbidden(sentence) : refused(sentence);
}

/// What can be the id of a record that a desk has made.
[[nodiscard]] inline bool isRecordId(const QString &id)
{
    constexpr qsizetype kLongestRecordId = 128;
    return !id.isEmpty() && id.size() <= kLongestRecordId;
}

/// 201 or 200: a shared record as it is kept from now on, the next version of what it was before
/// (empty: new), under the same id.
[[nodiscard]] inline ActionAnswer keptAnswer(QJsonObject record, const QJsonObject &before,
                                             const QString &collection)
{
    const QString id = QStringLiteral("id");
    const QString version = QStringLiteral("version");
    const bool isNew = before.isEmpty();
    record.insert(version, before.value(version).toInteger() + 1);
    if (!isNew)
        record.insert(id, before.value(id));
    return {isNew ? 201 : 200, record, {collection}};
}

} // namespace demo
