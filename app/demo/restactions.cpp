// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles send: steps on reports, media items, sources and rules, alarms and remarks; new
// ones; tickets, files, usage.
#include "app/demo/multipart.h"
#include "app/demo/responses.h"
#include "app/demo/restserver.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

const QString kSignedIn = u"Điều hành viên IOC"_s;
constexpr qsizetype kLongestKey = 128;

QHttpServerResponse notAnObject()
{
    return problem(Status::BadRequest, u"Bad request"_s, u"The body is not a JSON object."_s);
}

QHttpServerResponse accepted(const QByteArray &text, const QHttpServerRequest &request, int status)
{
    return text.isEmpty() ? QHttpServerResponse(Status(status))
                          : json(text, request, Status(status));
}

} // namespace

void RestServer::addActionRoutes()
{
    const auto actions = [this](const QString &kind, auto method) {
        m_http.route(u"/v1/%1/<arg>/actions"_s.arg(kind), Request::Method::Post,
                     [this, kind, method](const QString &id, const Request &request) {
                         auto refused = refusal(request);
                         if (refused)
                             return std::move(*refused);
                         const auto step = [&](qint64 version, const QJsonObject &action) {
                             return (m_dataset.get()->*method)(id, version, action, kSignedIn,
                                                               now());
                         };
                         return act(u"%1/%2"_s.arg(kind, id).toUtf8(), request, step);
                     });
    };
    actions(u"reports"_s, &Dataset::act);
    actions(u"media"_s, &Dataset::actOnMedia);
    actions(u"alarms"_s, &Dataset::actOnAlarm);
    actions(u"remarks"_s, &Dataset::actOnRemark);
    actions(u"media-sources"_s, &Dataset::reviseMediaSource);
    actions(u"media-rules"_s, &Dataset::reviseMediaRule);
    const auto taking = [this](const QString &kind, auto method) {
        m_http.route(u"/v1/"_s + kind, Request::Method::Post,
                     [this, kind, method](const Request &request) {
                         auto refused = refusal(request);
                         if (refused)
                             return std::move(*refused);
                         return take(kind.toUtf8(), request, [&](const QJsonObject &asked) {
                             return (m_dataset.get()->*method)(asked, kSignedIn, now());
                         });
                     });
    };
    taking(u"reports"_s, &Dataset::openReport);
    taking(u"tickets"_s, &Dataset::openTicket);
    taking(u"remarks"_s, &Dataset::writeRemark);
    taking(u"media"_s, &Dataset::collectMedia);
    taking(u"media-sources"_s, &Dataset::addMediaSource);
    taking(u"media-rules"_s, &Dataset::addMediaRule);
    taking(u"usage"_s, &Dataset::takeUsage);
    m_http.route(u"/v1/attachments"_s, Request::Method::Post, [this](const Request &request) {
        auto refused = refusal(request);
        return refused ? std::move(*refused) : attach(request);
    });
}

QHttpServerResponse RestServer::once(const Request &request, const QByteArray &scope,
                                     const std::function<ActionAnswer()> &act)
{
    const QByteArray key = header(request, "Idempotency-Key");
    if (key.isEmpty() || key.size() > kLongestKey)
        return problem(Status::PreconditionRequired, u"Precondition required"_s,
                       u"An Idempotency-Key is needed."_s);
    const QByteArray asked = scope + '\n' + request.body();
    if (const auto before = m_answered.constFind(key); before != m_answered.cend()) {
        if (before->request != asked)
            return problem(Status::UnprocessableEntity, u"Key used before"_s,
                           u"This Idempotency-Key belongs to another request."_s);
        return accepted(before->answer, request, before->status);
    }
    const auto answer = act();
    const QByteArray text = answer.status == 204
                                ? QByteArray()
                                : QJsonDocument(answer.body).toJson(QJsonDocument::Compact);
    if (answer.status >= 300)
        return QHttpServerResponse(answer.status == 409 ? "application/json"
                                                        : "application/problem+json",
                                   text, Status(answer.status));
    m_answered.insert(key, {asked, answer.status, text, m_dataset->noteStep()});
    tell(answer.changed);
    return accepted(text, request, answer.status);
}

void RestServer::restore(qint64 steps)
{
    const qint64 left = m_dataset->restore(steps);
    m_answered.removeIf([left](const auto &answered) { return answered.value().step > left; });
    tell(m_dataset->collections());
}

QHttpServerResponse RestServer::act(const QByteArray &scope, const Request &request,
                                    const Step &step)
{
    const QByteArray match = header(request, "If-Match");
    if (match.size() < 3 || !match.startsWith('"') || !match.endsWith('"'))
        return problem(Status::PreconditionRequired, u"Precondition required"_s,
                       u"If-Match is needed."_s);
    const auto body = QJsonDocument::fromJson(request.body());
    if (!body.isObject())
        return notAnObject();
    return once(request, scope, [&] {
        return step(match.sliced(1, match.size() - 2).toLongLong(), body.object());
    });
}

QHttpServerResponse RestServer::take(const QByteArray &scope, const Request &request,
                                     const Taking &taking)
{
    const auto body = QJsonDocument::fromJson(request.body());
    if (!body.isObject())
        return notAnObject();
    return once(request, scope, [&] { return taking(body.object()); });
}

QHttpServerResponse RestServer::attach(const Request &request)
{
    const auto parts = multipartParts(header(request, "Content-Type"), request.body());
    const auto record = parts ? QJsonDocument::fromJson(parts->value("record")) : QJsonDocument();
    if (!record.isObject() || !parts->contains("file"))
        return problem(Status::BadRequest, u"Bad request"_s,
                       u"The parts “record” and “file” are needed."_s);
    return once(request, "file",
                [&] { return m_dataset->attach(record.object(), parts->value("file"), now()); });
}

} // namespace demo
