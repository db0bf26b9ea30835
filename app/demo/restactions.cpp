// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles send: steps on reports, new reports, files.
#include "app/demo/multipart.h"
#include "app/demo/responses.h"
#include "app/demo/restserver.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr auto kOperator = "Điều hành viên IOC";
constexpr qsizetype kLongestKey = 128;

QHttpServerResponse notAnObject()
{
    return problem(Status::BadRequest, u"Bad request"_s, u"The body is not a JSON object."_s);
}

} // namespace

void RestServer::addActionRoutes()
{
    const auto guarded = [this](auto handle) {
        return [this, handle](const Request &request) {
            auto refused = refusal(request);
            return refused ? std::move(*refused) : handle(request);
        };
    };
    m_http.route(u"/v1/reports/<arg>/actions"_s, Request::Method::Post,
                 [this](const QString &id, const Request &request) {
                     auto refused = refusal(request);
                     return refused ? std::move(*refused) : act(id, request);
                 });
    m_http.route(u"/v1/reports"_s, Request::Method::Post,
                 guarded([this](const Request &request) { return open(request); }));
    m_http.route(u"/v1/attachments"_s, Request::Method::Post,
                 guarded([this](const Request &request) { return attach(request); }));
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
        return json(before->answer, request, Status(before->status));
    }
    const auto answer = act();
    const QByteArray text = QJsonDocument(answer.body).toJson(QJsonDocument::Compact);
    if (answer.status >= 300)
        return QHttpServerResponse(answer.status == 409 ? "application/json"
                                                        : "application/problem+json",
                                   text, Status(answer.status));
    m_answered.insert(key, {asked, answer.status, text});
    tell(answer.changed);
    return json(text, request, Status(answer.status));
}

QHttpServerResponse RestServer::act(const QString &id, const Request &request)
{
    const QByteArray match = header(request, "If-Match");
    if (match.size() < 3 || !match.startsWith('"') || !match.endsWith('"'))
        return problem(Status::PreconditionRequired, u"Precondition required"_s,
                       u"If-Match is needed."_s);
    const auto body = QJsonDocument::fromJson(request.body());
    if (!body.isObject())
        return notAnObject();
    return once(request, id.toUtf8(), [&] {
        return m_dataset->act(id, match.sliced(1, match.size() - 2).toLongLong(), body.object(),
                              QString::fromUtf8(kOperator), now());
    });
}

QHttpServerResponse RestServer::open(const Request &request)
{
    const auto body = QJsonDocument::fromJson(request.body());
    if (!body.isObject())
        return notAnObject();
    return once(request, "new", [&] {
        return m_dataset->openReport(body.object(), QString::fromUtf8(kOperator), now());
    });
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
