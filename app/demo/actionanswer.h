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

} // namespace demo
