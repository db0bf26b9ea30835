// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/signin.h"
#include "models/sync/status.h"

#include <QStringList>

namespace items {
struct Reference;
}

namespace shell {

/// The account of this desk in words.
struct AccountText {
    QString name;
    QStringList roles; ///< "Điều hành viên"
    QString agency;    ///< empty: of none
    QString sees;      ///< subsystems and places; never empty for a known account
    QString classes;   ///< "công khai, nội bộ"

    bool operator==(const AccountText &) const = default;
};
/// A role's name (domain.md E); the code itself when it is of a newer backend.
[[nodiscard]] QString roleText(const QString &code);
[[nodiscard]] AccountText accountText(const syncing::DeskUser &user,
                                      const items::Reference &reference);
/// What went wrong with a sign-in and what to do, as one or two sentences; empty when the person
/// gave it up.
[[nodiscard]] QString signInErrorText(const core::Error &error);
/// "4:05" until a code is no longer good; never negative.
[[nodiscard]] QString countdownText(const QDateTime &end, const QDateTime &now);

} // namespace shell
