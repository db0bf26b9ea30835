// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace demo {

/// Why an issuer gives nothing: an error code of RFC 6749 or 8628, and a sentence.
struct GrantFault {
    QLatin1StringView code;
    QString sentence;
};

/// What the token endpoint answers.
struct Tokens {
    QString access;
    QString refresh;
    QString scope;
    std::chrono::seconds expiresIn{0};
};

/// A person's consent that a browser asks for.
struct AuthorizationAsked {
    QString redirectUri;
    QString state = {};
    QString challenge = {}; ///< PKCE, S256
    QString scope = {};
};

/// What another device is told.
struct DeviceAsked {
    QString deviceCode;
    QString userCode; ///< "BDFG-HJKL"
    std::chrono::seconds expiresIn{0};
    std::chrono::seconds interval{0};
};

/// What an OAuth 2.0 issuer has given, without HTTP: codes with PKCE (RFC 6749, 7636), device codes
/// (RFC 8628), refresh tokens that are good once, revocation (RFC 7009). In memory; what is oldest
/// goes when there is too much.
class Grants
{
public:
    struct Options {
        std::chrono::seconds access{600};
        std::chrono::seconds refresh = std::chrono::days(30); ///< since it was used last
        std::chrono::seconds code{60};
        std::chrono::seconds asking{600}; ///< how long a page or a device code waits
        std::chrono::seconds interval{1}; ///< between two questions of a device
    };
    Grants(const core::Clock &clock, const Options &options)
        : m_clock(clock)
        , m_options(options)
    {
    }

    /// The number of a page that asks a person.
    [[nodiscard]] QString ask(const AuthorizationAsked &asked);
    [[nodiscard]] std::optional<AuthorizationAsked> asked(const QString &page) const;
    /// The person agreed as `account`: a code, once; nothing for a page that is over.
    [[nodiscard]] std::optional<QString> agree(const QString &page, const QString &account);
    /// A code that comes twice ends what the first one began.
    [[nodiscard]] std::expected<Tokens, GrantFault> redeem(const QString &code,
                                                           const QString &redirectUri,
                                                           const QString &verifier);

    [[nodiscard]] DeviceAsked askDevice(const QString &scope);
    /// The person typed the code and agreed as `account`, or (empty) refused. False: no such code.
    [[nodiscard]] bool answerDevice(const QString &userCode, const QString &account);
    [[nodiscard]] std::expected<Tokens, GrantFault> pollDevice(const QString &deviceCode);

    /// A refresh token that comes twice ends its sign-in.
    [[nodiscard]] std::expected<Tokens, GrantFault> refresh(const QString &token);
    /// An access token alone, or with a refresh token the whole sign-in.
    void revoke(const QString &token);
    /// Everything that was given to an account.
    void revokeAccount(const QString &account);
    /// Whom an access token stands for.
    [[nodiscard]] std::optional<QString> accountOf(const QString &access) const;

private:
    struct Page {
        AuthorizationAsked asked;
        QDateTime expiresAt;
    };
    struct Code {
        AuthorizationAsked asked;
        QString account;
        QString signIn; ///< what it has begun; empty: not used yet
        QDateTime expiresAt;
    };
    struct Device {
        QString userCode;
        QString scope;
        QString account;
        bool refused = false;
        QDateTime expiresAt;
        QDateTime polledAt = {};
    };
    struct SignedIn {
        QString account;
        QString scope;
        QString secret; ///< of the refresh token that is good now
        int serial = 0; ///< of that token
        QDateTime expiresAt;
    };
    struct Access {
        QString signIn;
        QDateTime expiresAt;
    };
    [[nodiscard]] QDateTime after(std::chrono::seconds time) const
    {
        return m_clock.now().addSecs(time.count());
    }
    [[nodiscard]] bool isOver(const QDateTime &at) const { return at <= m_clock.now(); }
    [[nodiscard]] QString begin(const QString &account, const QString &scope);
    /// The next pair of a sign-in.
    [[nodiscard]] Tokens give(const QString &signIn);
    void end(const QString &signIn);

    const core::Clock &m_clock;
    Options m_options;
    QHash<QString, Page> m_pages;
    QHash<QString, Code> m_codes;
    QHash<QString, Device> m_devices; ///< by device code
    QHash<QString, SignedIn> m_signIns;
    QHash<QString, Access> m_access;
};

/// BASE64URL(SHA256(verifier)): the challenge of RFC 7636.
[[nodiscard]] QString challengeOf(const QString &verifier);

} // namespace demo
