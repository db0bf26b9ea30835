// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServerResponse>
#include <QString>

#include <vector>

namespace demo {

/// An account as the sign-in page offers it.
struct AccountRow {
    QString id;
    QString name;
    QString title; ///< Vietnamese, as `sees`; both are said in English too
    QString titleEn;
    QString agency; ///< its name; may be empty
    QString sees;
    QString seesEn;
};

/// Pages of the issuer for people: plain HTML in Vietnamese and English, without scripts and
/// pictures, that nothing else may frame or load.
using Rows = std::vector<AccountRow>;
/// Whom to be; the choice is posted to `action` with `page`.
[[nodiscard]] QHttpServerResponse choicePage(const QString &action, const QString &page,
                                             const Rows &accounts);
/// The code that another device shows, and whom to be there. `unknown`: the code that was typed is
/// not one.
[[nodiscard]] QHttpServerResponse devicePage(const QString &action, const QString &userCode,
                                             bool unknown, const Rows &accounts);
/// One sentence in both languages.
[[nodiscard]] QHttpServerResponse noticePage(QHttpServerResponse::StatusCode status,
                                             const QString &sentence, const QString &sentenceEn);

} // namespace demo
