// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/issuer.h"

#include "models/remote/decoding.h"
#include "models/remote/fieldreader.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace session {
namespace {

constexpr qsizetype kLongestAddress = 2048;
constexpr qsizetype kLongestToken = 64 * 1024;
constexpr qsizetype kLongestCode = 64;
constexpr qint64 kLongestLife = qint64(366) * 24 * 3600; ///< s
constexpr qint64 kUsualInterval = 5;                     ///< s; RFC 8628, 3.2

QUrl addressOf(remote::FieldReader &reader, const char *key)
{
    return QUrl(reader.text(key, kLongestAddress), QUrl::StrictMode);
}

/// Tokens go into headers and forms: visible ASCII (RFC 6750, RFC 6749 appendix A).
QByteArray tokenOf(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object.value(key).toString();
    const bool fits = text.size() <= kLongestToken &&
                      std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return fits ? text.toLatin1() : QByteArray();
}

core::Error misfit(const QString &what)
{
    return {core::ErrorKind::BadContract, u"issuer: "_s + what, {}};
}

} // namespace

bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 ||
           (url.scheme() == "http"_L1 &&
            (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback()));
}

QUrl discoveryAddress(const QUrl &issuer)
{
    QUrl address = issuer;
    QString path = issuer.path();
    if (path.endsWith(u'/'))
        path.chop(1);
    address.setPath(path + u"/.well-known/openid-configuration"_s);
    return address;
}

core::Result<Issuer> decodeIssuer(const QUrl &issuer, const QByteArray &json)
{
    const auto object = remote::parseObject(json);
    if (!object)
        return std::unexpected(misfit(object.error().detail));
    remote::FieldReader reader(*object);
    Issuer found{.address = addressOf(reader, "issuer"),
                 .authorization = addressOf(reader, "authorization_endpoint"),
                 .token = addressOf(reader, "token_endpoint"),
                 .device = addressOf(reader, "device_authorization_endpoint"),
                 .revocation = addressOf(reader, "revocation_endpoint")};
    if (!reader.error().isEmpty())
        return std::unexpected(misfit(reader.error()));
    if (found.address != issuer)
        return std::unexpected(misfit(u"the document is of another issuer"_s));
    for (const QUrl &needed : {found.authorization, found.token}) {
        if (!isSafe(needed))
            return std::unexpected(misfit(u"an address is lacking, or not https"_s));
    }
    for (const QUrl &further : {found.device, found.revocation}) {
        if (!further.isEmpty() && !isSafe(further))
            return std::unexpected(misfit(u"an address is not https"_s));
    }
    return found;
}

core::Result<Grant> decodeGrant(const QByteArray &json)
{
    const auto object = remote::parseObject(json);
    if (!object)
        return std::unexpected(misfit(object.error().detail));
    remote::FieldReader reader(*object);
    const QString type = reader.text("token_type", kLongestCode);
    Grant grant{.accessToken = tokenOf(*object, "access_token"_L1),
                .refreshToken = tokenOf(*object, "refresh_token"_L1),
                .lifetime = std::chrono::seconds(reader.integer("expires_in", 0, kLongestLife, 0))};
    if (!reader.error().isEmpty())
        return std::unexpected(misfit(reader.error()));
    if (grant.accessToken.isEmpty() || type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return std::unexpected(misfit(u"no bearer token"_s));
    return grant;
}

core::Result<DeviceOffer> decodeDeviceOffer(const QByteArray &json, const QDateTime &now)
{
    const auto object = remote::parseObject(json);
    if (!object)
        return std::unexpected(misfit(object.error().detail));
    remote::FieldReader reader(*object);
    DeviceOffer offer{
        .deviceCode = tokenOf(*object, "device_code"_L1),
        .shown = {.userCode = reader.requiredText("user_code", kLongestCode),
                  .verificationUri = addressOf(reader, "verification_uri"),
                  .complete = addressOf(reader, "verification_uri_complete"),
                  .expiresAt = now.addSecs(reader.integer("expires_in", 1, kLongestLife, 0))},
        .interval = std::chrono::seconds(reader.integer("interval", 0, 600, kUsualInterval))};
    if (!reader.error().isEmpty())
        return std::unexpected(misfit(reader.error()));
    if (offer.deviceCode.isEmpty() || !isSafe(offer.shown.verificationUri) ||
        (!offer.shown.complete.isEmpty() && !isSafe(offer.shown.complete)))
        return std::unexpected(misfit(u"no code, or no address to type it"_s));
    return offer;
}

QString grantErrorCode(const remote::HttpAnswer &answer)
{
    if (answer.status < 400 || answer.status >= 500)
        return {};
    const auto object = remote::parseObject(answer.body);
    QString code = object ? object->value("error"_L1).toString() : QString();
    const bool fits = code.size() <= kLongestCode && std::ranges::all_of(code, [](QChar c) {
                          return c == u'_' || (c >= u'a' && c <= u'z');
                      });
    return fits ? code : QString();
}

core::Error grantError(const QString &code)
{
    const auto kind = [&] {
        if (code == "invalid_grant"_L1)
            return core::ErrorKind::Unauthorized;
        if (code == "access_denied"_L1)
            return core::ErrorKind::Forbidden;
        if (code == "expired_token"_L1)
            return core::ErrorKind::Timeout;
        return core::ErrorKind::Refused;
    }();
    return {kind, u"issuer: "_s + code, {}};
}

core::Error grantError(const remote::HttpAnswer &answer)
{
    if (const QString code = grantErrorCode(answer); !code.isEmpty())
        return grantError(code);
    auto error = remote::toError(answer).value_or(misfit(u"an answer that is none"_s));
    // 401 without a code speaks of the console, not of the person's grant.
    if (error.kind == core::ErrorKind::Unauthorized)
        error.kind = core::ErrorKind::Refused;
    return error;
}

} // namespace session
