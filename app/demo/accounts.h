// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actor.h"
#include "models/core/error.h"
#include "models/domain/rights.h"

#include <QJsonObject>

#include <vector>

namespace demo {

/// Somebody who can sign in: the members of `GET /v1/me` (openapi.yaml), and for the sign-in page
/// `title`, `titleEn`, `sees`, `seesEn`.
struct Account {
    QJsonObject record;
    domain::Rights rights = {}; ///< as the record tells them
    /// Acts for any agency, whichever it is of.
    bool isEverywhere = false;

    [[nodiscard]] QString id() const { return record.value(QLatin1StringView("id")).toString(); }
    [[nodiscard]] QString name() const
    {
        return record.value(QLatin1StringView("name")).toString();
    }
    [[nodiscard]] QString agencyId() const
    {
        return record.value(QLatin1StringView("agencyId")).toString();
    }
    /// `GET /v1/me`.
    [[nodiscard]] QJsonObject me() const;
    [[nodiscard]] Actor actor() const;
};

/// One account for each role of resources/catalogue/accounts.json, and the one of the fixed token.
class Accounts
{
public:
    /// `fixed` is not offered to sign in with, and acts for any agency until it is changed.
    Accounts(const QJsonArray &offered, QJsonObject fixed);

    [[nodiscard]] const Account *find(const QString &id) const;
    [[nodiscard]] const Account &fixed() const { return m_all.back(); }
    [[nodiscard]] std::vector<Account> offered() const;
    /// Puts `members` over those of an account; null takes one away. NotFound for an unknown id.
    [[nodiscard]] core::Result<void> change(const QString &id, const QJsonObject &members);

private:
    std::vector<Account> m_all; ///< the fixed one last
};

} // namespace demo
