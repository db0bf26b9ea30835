// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles send: steps on reports, media items, sources and rules, alarms, remarks, pages of
// the walls, bulletins and keys, tickets, what agencies supply, explain and ask for; new ones;
// closed periods, files, usage.
#include "app/demo/multipart.h"
#include "app/demo/responses.h"
#include "app/demo/restserver.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kLongestKey = 128;

QHttpServerResponse notAnObject()
{
    return problem(Status::BadRequest, u"Bad request"_s, u"The body is not a JSON object."_s);
}

/// What the answers to actions on a kind are records of.
domain::Collection answeredWith(const QString &kind)
{
    if (kind == "media"_L1)
        return domain::Collection::MediaItems;
    if (kind == "alarms"_L1)
        return domain::Collection::AlarmActions;
    return domain::collectionFromCode(kind).value_or(domain::Collection::Tickets);
}

} // namespace

void RestServer::addActionRoutes()
{
    const auto actions = [this](const QString &kind, auto method) {
        m_http.route(u"/v1/%1/<arg>/actions"_s.arg(kind), Request::Method::Post,
                     [this, kind, method](const QString &id, const Request &request) {
                         const auto step = [&](qint64 version, const QJsonObject &action,
                                               const Actor &actor) {
                             return (m_dataset.get()->*method)(id, version, action, actor, now());
                         };
                         return forAccount(request, [&](const Account &account) {
                             return act(account, {kind, id}, request, step);
                         });
                     });
    };
    actions(u"reports"_s, &Dataset::act);
    actions(u"media"_s, &Dataset::actOnMedia);
    actions(u"alarms"_s, &Dataset::actOnAlarm);
    actions(u"remarks"_s, &Dataset::actOnRemark);
    actions(u"media-sources"_s, &Dataset::reviseMediaSource);
    actions(u"media-rules"_s, &Dataset::reviseMediaRule);
    actions(u"alarm-rules"_s, &Dataset::reviseAlarmRule);
    actions(u"wall-pages"_s, &Dataset::actOnWallPage);
    actions(u"signers"_s, &Dataset::actOnSigner);
    actions(u"bulletins"_s, &Dataset::actOnBulletin);
    actions(u"tickets"_s, &Dataset::actOnTicket);
    actions(u"submissions"_s, &Dataset::actOnSubmission);
    actions(u"explanations"_s, &Dataset::actOnExplanation);
    actions(u"proposals"_s, &Dataset::actOnProposal);
    const auto taking = [this](const QString &kind, auto method) {
        m_http.route(u"/v1/"_s + kind, Request::Method::Post,
                     [this, kind, method](const Request &request) {
                         const auto step = [&](const QJsonObject &asked, const Actor &actor) {
                             return (m_dataset.get()->*method)(asked, actor, now());
                         };
                         return forAccount(request, [&](const Account &account) {
                             return take(account, {kind}, request, step);
                         });
                     });
    };
    taking(u"reports"_s, &Dataset::openReport);
    taking(u"tickets"_s, &Dataset::openTicket);
    taking(u"remarks"_s, &Dataset::writeRemark);
    taking(u"media"_s, &Dataset::collectMedia);
    taking(u"media-sources"_s, &Dataset::addMediaSource);
    taking(u"media-rules"_s, &Dataset::addMediaRule);
    taking(u"alarm-rules"_s, &Dataset::addAlarmRule);
    taking(u"wall-pages"_s, &Dataset::addWallPage);
    taking(u"wall-commands"_s, &Dataset::commandWall);
    taking(u"signers"_s, &Dataset::publishSigner);
    taking(u"bulletins"_s, &Dataset::addBulletin);
    taking(u"submissions"_s, &Dataset::supply);
    taking(u"closings"_s, &Dataset::closePeriod);
    taking(u"explanations"_s, &Dataset::explain);
    taking(u"proposals"_s, &Dataset::propose);
    taking(u"usage"_s, &Dataset::takeUsage);
    m_http.route(u"/v1/audit"_s, Request::Method::Post, [this](const Request &request) {
        return forAccount(request, [&](const Account &) { return takeTrail(request); });
    });
    m_http.route(u"/v1/attachments"_s, Request::Method::Post, [this](const Request &request) {
        return forAccount(request,
                          [&](const Account &account) { return attach(account, request); });
    });
}

QHttpServerResponse RestServer::once(const Account &account, const Request &request,
                                     const Target &target, const QJsonObject &asked,
                                     const std::function<ActionAnswer(const Actor &)> &act)
{
    const QByteArray key = header(request, "Idempotency-Key");
    if (key.isEmpty() || key.size() > kLongestKey)
        return problem(Status::PreconditionRequired, u"Precondition required"_s,
                       u"An Idempotency-Key is needed."_s);
    const auto before = m_answered.constFind(key);
    // Whoever asked before hears again what was done, whatever their rights are by now.
    const bool isAgain = before != m_answered.cend() && before->account == account.id();
    const QString bar = isAgain ? QString() : barTo(account, target, asked);
    if (!bar.isEmpty())
        return problem(Status::Forbidden, u"Forbidden"_s, bar);
    const auto shown = [&](const QJsonObject &record) {
        const auto kind = answeredWith(target.kind);
        return QJsonDocument(sightOf(account).shown(kind, record)).toJson(QJsonDocument::Compact);
    };
    const auto accepted = [&](int status, const QJsonObject &record) {
        return status == 204 ? Response(Status(status))
                             : json(shown(record), request, Status(status));
    };
    const QByteArray wanted = (target.kind + u'/' + target.id).toUtf8() + '\n' + request.body();
    if (before != m_answered.cend()) {
        if (before->request != wanted)
            return problem(Status::UnprocessableEntity, u"Key used before"_s,
                           u"This Idempotency-Key belongs to another request."_s);
        return accepted(before->status, before->answer);
    }
    const auto answer = act(account.actor());
    if (answer.status == 409)
        return json(shown(answer.body), request, Status::Conflict);
    if (answer.status >= 300)
        return Response("application/problem+json",
                        QJsonDocument(answer.body).toJson(QJsonDocument::Compact),
                        Status(answer.status));
    m_answered.insert(key,
                      {wanted, account.id(), answer.status, answer.body, m_dataset->noteStep()});
    tell(answer.changed);
    return accepted(answer.status, answer.body);
}

void RestServer::restore(qint64 steps)
{
    const qint64 left = m_dataset->restore(steps);
    m_answered.removeIf([left](const auto &answered) { return answered.value().step > left; });
    tell(m_dataset->collections());
}

QHttpServerResponse RestServer::act(const Account &account, const Target &target,
                                    const Request &request, const Step &step)
{
    const QByteArray match = header(request, "If-Match");
    if (match.size() < 3 || !match.startsWith('"') || !match.endsWith('"'))
        return problem(Status::PreconditionRequired, u"Precondition required"_s,
                       u"If-Match is needed."_s);
    const auto body = QJsonDocument::fromJson(request.body());
    if (!body.isObject())
        return notAnObject();
    return once(account, request, target, body.object(), [&](const Actor &actor) {
        return step(match.sliced(1, match.size() - 2).toLongLong(), body.object(), actor);
    });
}

QHttpServerResponse RestServer::take(const Account &account, const Target &target,
                                     const Request &request, const Taking &taking)
{
    const auto body = QJsonDocument::fromJson(request.body());
    if (!body.isObject())
        return notAnObject();
    return once(account, request, target, body.object(),
                [&](const Actor &actor) { return taking(body.object(), actor); });
}

/// The ledger knows by itself what has come before: no key is kept, and it is no step of the data.
QHttpServerResponse RestServer::takeTrail(const Request &request)
{
    const auto body = QJsonDocument::fromJson(request.body());
    if (!body.isObject())
        return notAnObject();
    const auto answer = m_dataset->takeTrail(body.object());
    if (answer.status == 204)
        return QHttpServerResponse(Status::NoContent);
    return QHttpServerResponse("application/problem+json",
                               QJsonDocument(answer.body).toJson(QJsonDocument::Compact),
                               Status(answer.status));
}

QHttpServerResponse RestServer::attach(const Account &account, const Request &request)
{
    const auto parts = multipartParts(header(request, "Content-Type"), request.body());
    const auto record = parts ? QJsonDocument::fromJson(parts->value("record")) : QJsonDocument();
    if (!record.isObject() || !parts->contains("file"))
        return problem(Status::BadRequest, u"Bad request"_s,
                       u"The parts “record” and “file” are needed."_s);
    return once(account, request, {u"attachments"_s}, record.object(), [&](const Actor &) {
        return m_dataset->attach(record.object(), parts->value("file"), now());
    });
}

} // namespace demo
