// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers, over what, and who asks; then what all answers have in common.
#include "app/ctl/conformance.h"
#include "models/session/issuer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using Wanted = QCoro::Task<Outcome>;

// NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it

const QString kServicePath = u"v1/"_s;
const QString kMePath = u"v1/me"_s;

Wanted isReachable(ConformanceProbe &probe)
{
    probe.serviceAnswer = co_await probe.client.ask({.path = kServicePath, .withToken = false});
    co_return Outcome::of(probe.serviceAnswer.is(200), probe.serviceAnswer);
}

Wanted isOverTls(ConformanceProbe &probe)
{
    if (probe.serviceAnswer.status == 0)
        co_return Outcome::none(u"no answer"_s);
    if (probe.serviceAnswer.tls.isEmpty()) // to another machine nothing is asked without it
        co_return Outcome::none(u"this machine itself, without TLS"_s);
    co_return Outcome::passed(probe.serviceAnswer.tls + u", certificate verified"_s);
}

Wanted isServiceDocument(ConformanceProbe &probe)
{
    if (!probe.serviceAnswer.is(200))
        co_return Outcome::none(u"no answer"_s);
    const auto service = remote::decodeServiceInfo(probe.serviceAnswer.body);
    if (!service)
        co_return Outcome::failed(service.error().detail);
    const QString clock = probe.serviceAnswer.object().value("serverTime"_L1).toString();
    if (!service->version.startsWith(u"1."_s))
        co_return Outcome::failed(u"version “%1”, not 1.x"_s.arg(service->version));
    if (!clock.endsWith(u'Z'))
        co_return Outcome::failed(u"serverTime “%1” is not UTC with Z"_s.arg(clock));
    if (service->collections.isEmpty())
        co_return Outcome::failed(u"no collections"_s);
    probe.service = *service;
    co_return Outcome::passed(
        u"%1, contract %2, %3 collections"_s.arg(service->name, service->version)
            .arg(service->collections.size()));
}

Wanted goesForward(ConformanceProbe &probe)
{
    const auto again = co_await probe.client.ask({.path = kServicePath, .withToken = false});
    const auto service = remote::decodeServiceInfo(again.body);
    if (!service)
        co_return Outcome::failed(again.told());
    const QString moments = probe.service->serverTime.toString(Qt::ISODateWithMs) + u" then "_s +
                            service->serverTime.toString(Qt::ISODateWithMs);
    co_return service->serverTime < probe.service->serverTime ? Outcome::failed(moments)
                                                              : Outcome::passed(moments);
}

Wanted refusesNobody(ConformanceProbe &probe)
{
    const auto answer = co_await probe.client.ask({.path = kMePath, .withToken = false});
    const bool says = answer.header("WWW-Authenticate").startsWith("Bearer");
    co_return answer.isProblem(401) && !says ? Outcome::failed(u"401 without WWW-Authenticate"_s)
                                             : Outcome::of(answer.isProblem(401), answer);
}

Wanted refusesWrongToken(ConformanceProbe &probe)
{
    const auto answer = co_await probe.client.ask(
        {.path = kMePath,
         .headers = {{"Authorization", "Bearer of-no-one-conformance"}},
         .withToken = false});
    const QByteArray how = answer.header("WWW-Authenticate");
    if (answer.isProblem(401) && !how.contains("error=\"invalid_token\""))
        co_return Outcome::failed(u"WWW-Authenticate: “%1”"_s.arg(QString::fromLatin1(how)));
    co_return Outcome::of(answer.isProblem(401), answer);
}

Wanted tellsAccount(ConformanceProbe &probe)
{
    const auto answer = co_await probe.client.ask({.path = kMePath});
    if (!answer.is(200))
        co_return Outcome::failed(answer.told());
    const auto me = remote::decodeMe(answer.body);
    if (!me)
        co_return Outcome::failed(me.error().detail);
    probe.me = *me;
    co_return Outcome::passed(u"roles: %1; permissions: %2"_s.arg(
        me->rights.roles.join(u' '), me->rights.permissions.join(u' ')));
}

Wanted namesIssuer(ConformanceProbe &probe)
{
    const QUrl issuer = probe.service->issuer;
    if (issuer.isEmpty())
        co_return Outcome::none(u"no issuer is named: tokens come from elsewhere"_s);
    session::IssuerHttp http(probe.options.network);
    const auto answer = co_await http.get(session::discoveryAddress(issuer));
    if (!answer)
        co_return Outcome::failed(answer.error().detail);
    if (const auto read = session::decodeIssuer(issuer, answer->body); !read)
        co_return Outcome::failed(read.error().detail);
    const QJsonObject document = QJsonDocument::fromJson(answer->body).object();
    const auto methods = document.value("code_challenge_methods_supported"_L1).toArray();
    if (!methods.contains(u"S256"_s))
        co_return Outcome::failed(u"the discovery document does not offer PKCE with S256"_s);
    co_return Outcome::passed(issuer.toString());
}

Wanted knowsNoOther(ConformanceProbe &probe)
{
    const auto answer = co_await probe.client.ask({.path = u"v1/conformance-none/changes"_s});
    co_return Outcome::of(answer.isProblem(404), answer);
}

bool isError(const Exchange &exchange)
{
    return exchange.status >= 400 && exchange.status != 409; // that one brings the record
}

Wanted explainsErrors(ConformanceProbe &probe)
{
    const auto &seen = probe.client.seen();
    const auto wrong = std::ranges::find_if(seen, [](const Exchange &exchange) {
        return isError(exchange) && !exchange.isProblem(exchange.status);
    });
    if (wrong != seen.end())
        co_return Outcome::failed(wrong->told());
    co_return Outcome::passed(u"%1 errors"_s.arg(std::ranges::count_if(seen, isError)));
}

Wanted saysWhenToAskAgain(ConformanceProbe &probe)
{
    qint64 busy = 0;
    for (const Exchange &exchange : probe.client.seen()) {
        if (exchange.status != 429 && exchange.status != 503)
            continue;
        if (exchange.header("Retry-After").isEmpty())
            co_return Outcome::failed(exchange.told() + u" without Retry-After"_s);
        ++busy;
    }
    co_return busy ? Outcome::passed(u"%1 answers, each with its time"_s.arg(busy))
                   : Outcome::none(u"it was never busy"_s);
}

/// Pages, records and documents; files have types of their own.
Wanted speaksJson(ConformanceProbe &probe)
{
    qint64 answers = 0;
    for (const Exchange &exchange : probe.client.seen()) {
        if ((exchange.status != 200 && exchange.status != 201) ||
            exchange.path.contains("/attachments/"_L1))
            continue;
        const bool isJson = exchange.header("Content-Type").startsWith("application/json");
        if (!isJson || exchange.fault == "no JSON"_L1)
            co_return Outcome::failed(exchange.told());
        ++answers;
    }
    co_return answers ? Outcome::passed(u"%1 answers"_s.arg(answers))
                      : Outcome::none(u"there was none"_s);
}

// NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)

} // namespace

std::vector<ConformanceCheck> serviceChecks()
{
    using enum CheckNeeds;
    return {{"reachable", "/", "The service document is read without signing in.", Nothing,
             isReachable},
            {"tls", "Transport", "Everything goes over TLS 1.2 or newer.", Nothing, isOverTls},
            {"service-document", "/",
             "It names the backend, contract 1.x, its clock in UTC and its collections.", Nothing,
             isServiceDocument},
            {"clock", "Time", "The backend's clock does not go back.", Service, goesForward},
            {"unauthorized", "Signing in", "Without a token: 401, and how to ask.", Service,
             refusesNobody},
            {"invalid-token", "Signing in", "A token of nobody: 401 with error=\"invalid_token\".",
             Service, refusesWrongToken},
            {"me", "/me", "Roles, permissions and scope of who asks.", Service, tellsAccount},
            {"issuer", "Signing in", "The issuer's discovery document is there and offers PKCE.",
             Service, namesIssuer},
            {"unknown-collection", "Transport", "What is not there is answered with 404.", Account,
             knowsNoOther}};
}

std::vector<ConformanceCheck> answerChecks()
{
    using enum CheckNeeds;
    return {{"problem-details", "Problem", "Every error is explained (RFC 9457).", Service,
             explainsErrors},
            {"retry-after", "Transport", "429 and 503 say when to ask again.", Service,
             saysWhenToAskAgain},
            {"json", "Text", "What succeeds is JSON in UTF-8, and says so.", Service, speaksJson}};
}

} // namespace ctl
