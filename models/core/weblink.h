// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace core {

/// A link from outside, judged before it is shown or opened. Nothing is resolved or fetched.
struct WebLink {
    /// Why a link is not opened; of several reasons the gravest.
    enum class Doubt {
        None,
        Malformed, ///< empty, control characters, backslashes, or no URL
        NotWeb,    ///< javascript:, data:, file:, mailto:, a relative path: neither https nor http
        NoHost,
        UserInfo,  ///< https://bank.vn@evil.example
        LookAlike, ///< letters that imitate others: scripts mixed, or Latin letters hardly in use
        IpAddress, ///< a number where a name should be
        NotHttps,
    };

    QUrl url;
    /// To be shown beside the link: in Unicode when all its letters are Latin as European languages
    /// and Vietnamese use them, otherwise as punycode. Empty when there is none.
    QString host;
    Doubt doubt = Doubt::Malformed;
    bool openable = false; ///< doubt is None: https, or http on this machine

    bool operator==(const WebLink &) const = default;
};

[[nodiscard]] WebLink judgeLink(QStringView text);

} // namespace core
