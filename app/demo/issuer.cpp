// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/issuer.h"

#include "app/demo/responses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kMostWrongCodes = 20; ///< a minute
constexpr qsizetype kLongestMember = 2048;
constexpr auto kGrantDevice = "urn:ietf:params:oauth:grant-type:device_code"_L1;
const QString kScopes = u"ioc offline_access"_s;

/// As HTML forms write it, where a plus is a space.
QUrlQuery formOf(QByteArray text)
{
    return QUrlQuery(QString::fromUtf8(text.replace('+', ' ')));
}

QString memberOf(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded).left(kLongestMember);
}

QHttpServerResponse unstored(QHttpServerResponse response)
{
    auto headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    response.setHeaders(std::move(headers));
    return response;
}

QHttpServerResponse jsonOf(const QJsonObject &body, Status status = Status::Ok)
{
    return unstored(QHttpServerResponse(
        "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), status));
}

QHttpServerResponse grantAnswer(const GrantFault &fault)
{
    return jsonOf({{u"error"_s, QString(fault.code)}, {u"error_description"_s, fault.sentence}},
                  Status::BadRequest);
}

QHttpServerResponse badRequest(const QString &sentence)
{
    return grantAnswer({"invalid_request"_L1, sentence});
}

/// A program on this machine (RFC 8252 7.3), on whatever port it got.
bool isLoopback(const QString &redirect)
{
    const QUrl url(redirect, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "http"_L1 && url.userInfo().isEmpty() &&
           !url.hasFragment() && (url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1);
}

/// What is given of what was asked; without a wish, everything.
QString grantedScope(const QString &asked)
{
    QStringList granted;
    for (const QString &scope : kScopes.split(u' ')) {
        if (asked.split(u' ').contains(scope))
            granted << scope;
    }
    return granted.isEmpty() ? kScopes : granted.join(u' ');
}

bool isForm(const QHttpServerRequest &request)
{
    return header(request, "Content-Type").startsWith("application/x-www-form-urlencoded");
}

} // namespace

Issuer::Issuer(const Accounts &accounts, const core::Clock &clock, const Grants::Options &options,
               std::function<QString(const QString &id)> agencyName)
    : m_accounts(accounts)
    , m_clock(clock)
    , m_grants(clock, options)
    , m_agencyName(std::move(agencyName))
{
}

void Issuer::setAddress(const QUrl &address)
{
    m_url = address.resolved(QUrl(u"/issuer"_s));
}

void Issuer::addRoutes(QHttpServer &http)
{
    using Method = Request::Method;
    http.route(u"/issuer/.well-known/openid-configuration"_s, Method::Get,
               [this](const Request &) { return discovery(); });
    http.route(u"/issuer/jwks"_s, Method::Get,
               [](const Request &) { return jsonOf({{u"keys"_s, QJsonArray()}}); });
    http.route(u"/issuer/authorize"_s, Method::Get, [this](const Request &request) {
        return authorize(formOf(request.url().query(QUrl::FullyEncoded).toUtf8()));
    });
    http.route(u"/issuer/device"_s, Method::Get, [this](const Request &request) {
        const auto query = formOf(request.url().query(QUrl::FullyEncoded).toUtf8());
        return devicePage(endpoint(u"device"_s), memberOf(query, u"user_code"_s), false, rows());
    });
    const auto post = [&](const QString &name, Response (Issuer::*answer)(const QUrlQuery &)) {
        http.route(u"/issuer/"_s + name, Method::Post, [this, answer](const Request &request) {
            return isForm(request) ? (this->*answer)(formOf(request.body()))
                                   : badRequest(u"The body is a form."_s);
        });
    };
    post(u"authorize"_s, &Issuer::choose);
    post(u"token"_s, &Issuer::token);
    post(u"device_authorization"_s, &Issuer::deviceCode);
    post(u"device"_s, &Issuer::device);
    http.route(u"/issuer/revoke"_s, Method::Post, [this](const Request &request) {
        m_grants.revoke(memberOf(formOf(request.body()), u"token"_s));
        return unstored(Response(Status::Ok));
    });
}

bool Issuer::isOffered(const QString &account) const
{
    return m_accounts.find(account) && account != m_accounts.fixed().id();
}

Rows Issuer::rows() const
{
    Rows rows;
    for (const Account &account : m_accounts.offered()) {
        const auto text = [&](QLatin1StringView key) {
            return account.record.value(key).toString();
        };
        rows.push_back({.id = account.id(),
                        .name = account.name(),
                        .title = text("title"_L1),
                        .titleEn = text("titleEn"_L1),
                        .agency = m_agencyName(account.agencyId()),
                        .sees = text("sees"_L1),
                        .seesEn = text("seesEn"_L1)});
    }
    return rows;
}

QHttpServerResponse Issuer::discovery() const
{
    const auto list = [](const QStringList &words) { return QJsonArray::fromStringList(words); };
    return jsonOf({{u"issuer"_s, m_url.toString()},
                   {u"authorization_endpoint"_s, endpoint(u"authorize"_s)},
                   {u"token_endpoint"_s, endpoint(u"token"_s)},
                   {u"device_authorization_endpoint"_s, endpoint(u"device_authorization"_s)},
                   {u"revocation_endpoint"_s, endpoint(u"revoke"_s)},
                   {u"jwks_uri"_s, endpoint(u"jwks"_s)},
                   {u"scopes_supported"_s, list(kScopes.split(u' '))},
                   {u"response_types_supported"_s, list({u"code"_s})},
                   {u"response_modes_supported"_s, list({u"query"_s})},
                   {u"grant_types_supported"_s,
                    list({u"authorization_code"_s, u"refresh_token"_s, QString(kGrantDevice)})},
                   {u"code_challenge_methods_supported"_s, list({u"S256"_s})},
                   {u"token_endpoint_auth_methods_supported"_s, list({u"none"_s})},
                   {u"revocation_endpoint_auth_methods_supported"_s, list({u"none"_s})},
                   {u"authorization_response_iss_parameter_supported"_s, true},
                   {u"subject_types_supported"_s, list({u"public"_s})},
                   {u"id_token_signing_alg_values_supported"_s, list({u"RS256"_s})}});
}

/// To the console, with an answer.
QHttpServerResponse Issuer::back(const AuthorizationAsked &asked, const QString &name,
                                 const QString &value) const
{
    QUrl url(asked.redirectUri, QUrl::StrictMode);
    QUrlQuery query(url);
    const auto add = [&](const QString &key, const QString &text) {
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    };
    add(name, value);
    if (!asked.state.isEmpty())
        add(u"state"_s, asked.state);
    add(u"iss"_s, m_url.toString());
    url.setQuery(query);
    Response response(Status::SeeOther);
    auto headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::Location, url.toEncoded());
    headers.append("Referrer-Policy", "no-referrer");
    response.setHeaders(std::move(headers));
    return unstored(std::move(response));
}

QHttpServerResponse Issuer::authorize(const QUrlQuery &asked)
{
    const AuthorizationAsked wish{.redirectUri = memberOf(asked, u"redirect_uri"_s),
                                  .state = memberOf(asked, u"state"_s),
                                  .challenge = memberOf(asked, u"code_challenge"_s),
                                  .scope = grantedScope(memberOf(asked, u"scope"_s))};
    // Nobody is sent to an address that is not the client's.
    if (memberOf(asked, u"client_id"_s) != kClientId || !isLoopback(wish.redirectUri))
        return noticePage(Status::BadRequest,
                          u"Yêu cầu đăng nhập này không đến từ bàn làm việc IOC trên máy này."_s,
                          u"This request to sign in is not from an IOC console on this machine."_s);
    if (memberOf(asked, u"response_type"_s) != "code"_L1)
        return back(wish, u"error"_s, u"unsupported_response_type"_s);
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    if (memberOf(asked, u"code_challenge_method"_s) != "S256"_L1 ||
        !form.match(wish.challenge).hasMatch())
        return back(wish, u"error"_s, u"invalid_request"_s);
    if (memberOf(asked, u"prompt"_s) == "none"_L1)
        return back(wish, u"error"_s, u"login_required"_s);
    return choicePage(endpoint(u"authorize"_s), m_grants.ask(wish), rows());
}

QHttpServerResponse Issuer::choose(const QUrlQuery &form)
{
    const QString page = memberOf(form, u"page"_s);
    const QString account = memberOf(form, u"account"_s);
    const auto asked = m_grants.asked(page);
    if (!asked)
        return noticePage(Status::BadRequest, u"Trang này đã hết hạn; hãy đăng nhập lại từ đầu."_s,
                          u"This page is over; begin to sign in anew."_s);
    const auto code = m_grants.agree(page, account);
    if (!isOffered(account) || !code)
        return back(*asked, u"error"_s, u"access_denied"_s);
    return back(*asked, u"code"_s, *code);
}

QHttpServerResponse Issuer::token(const QUrlQuery &form)
{
    if (memberOf(form, u"client_id"_s) != kClientId)
        return grantAnswer({"invalid_client"_L1, u"There is no such client."_s});
    const QString kind = memberOf(form, u"grant_type"_s);
    std::expected<Tokens, GrantFault> given = std::unexpected(
        GrantFault{"unsupported_grant_type"_L1, u"Not “%1”."_s.arg(kind)});
    if (kind == "authorization_code"_L1)
        given = m_grants.redeem(memberOf(form, u"code"_s), memberOf(form, u"redirect_uri"_s),
                                memberOf(form, u"code_verifier"_s));
    else if (kind == "refresh_token"_L1)
        given = m_grants.refresh(memberOf(form, u"refresh_token"_s));
    else if (kind == kGrantDevice)
        given = m_grants.pollDevice(memberOf(form, u"device_code"_s));
    if (!given)
        return grantAnswer(given.error());
    return jsonOf({{u"access_token"_s, given->access},
                   {u"token_type"_s, u"Bearer"_s},
                   {u"expires_in"_s, qint64(given->expiresIn.count())},
                   {u"refresh_token"_s, given->refresh},
                   {u"scope"_s, given->scope}});
}

QHttpServerResponse Issuer::deviceCode(const QUrlQuery &form)
{
    if (memberOf(form, u"client_id"_s) != kClientId)
        return grantAnswer({"invalid_client"_L1, u"There is no such client."_s});
    const auto asked = m_grants.askDevice(grantedScope(memberOf(form, u"scope"_s)));
    return jsonOf({{u"device_code"_s, asked.deviceCode},
                   {u"user_code"_s, asked.userCode},
                   {u"verification_uri"_s, endpoint(u"device"_s)},
                   {u"verification_uri_complete"_s,
                    endpoint(u"device"_s) + u"?user_code="_s + asked.userCode},
                   {u"expires_in"_s, qint64(asked.expiresIn.count())},
                   {u"interval"_s, qint64(asked.interval.count())}});
}

/// Too many codes that are none were typed within a minute.
bool Issuer::isGuessing()
{
    const QDateTime since = m_clock.now().addSecs(-60);
    m_wrongCodes.removeIf([&](const QDateTime &at) { return at < since; });
    return m_wrongCodes.size() >= kMostWrongCodes;
}

QHttpServerResponse Issuer::device(const QUrlQuery &form)
{
    if (isGuessing())
        return noticePage(Status::TooManyRequests, u"Quá nhiều mã sai; hãy đợi một phút."_s,
                          u"Too many wrong codes; wait a minute."_s);
    const QString typed = memberOf(form, u"user_code"_s);
    const QString account = memberOf(form, u"account"_s);
    if ((!account.isEmpty() && !isOffered(account)) || !m_grants.answerDevice(typed, account)) {
        m_wrongCodes << m_clock.now();
        return devicePage(endpoint(u"device"_s), typed, true, rows());
    }
    return account.isEmpty()
               ? noticePage(Status::Ok, u"Thiết bị kia không được đăng nhập."_s,
                            u"The other device is not signed in."_s)
               : noticePage(
                     Status::Ok, u"Xong. Thiết bị kia sẽ tự đăng nhập; có thể đóng trang này."_s,
                     u"Done. The other device signs in by itself; this page can be closed."_s);
}

} // namespace demo
