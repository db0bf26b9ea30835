// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/referencebackend.h"

#include "models/core/moment.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace convergence {
namespace {

constexpr int kStatusOk = 200;
constexpr int kStatusCreated = 201;
/// Of so many collisions one is answered without the record (412).
constexpr int kBareCollision = 5;

Answer json(const QJsonObject &object, int status = kStatusOk)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer problem(int status, const QString &title)
{
    Answer answer = json(
        {{u"type"_s, u"about:blank"_s}, {u"title"_s, title}, {u"status"_s, status}}, status);
    answer.type = "application/problem+json";
    return answer;
}

/// The state that a step leads to; empty: the workflow has no such move.
QString moved(const QString &from, const QString &verb)
{
    struct Move {
        QLatin1StringView from;
        QLatin1StringView verb;
        QLatin1StringView to;
    };
    static constexpr std::array kMoves = {
        Move{"MOI"_L1, "receive"_L1, "TIEP_NHAN"_L1},
        Move{"TIEP_NHAN"_L1, "forward"_L1, "DA_CHUYEN"_L1},
        Move{"DA_CHUYEN"_L1, "start"_L1, "DANG_XU_LY"_L1},
    };
    if (verb == "comment"_L1 || verb == "assign"_L1)
        return from;
    for (const Move &move : kMoves) {
        if (move.from == from && move.verb == verb)
            return move.to;
    }
    return {};
}

} // namespace

ReferenceBackend::ReferenceBackend(const core::Clock &clock, Mutant mutant)
    : m_clock(clock)
    , m_mutant(mutant)
{
    for (const Collection collection : domain::kCollections)
        m_state.feeds.emplace(collection, ReferenceFeed(mutant.feed));
    backUp();
}

QString ReferenceBackend::now() const
{
    return core::iso(m_clock.now());
}

void ReferenceBackend::tell(const QStringList &collections)
{
    if (m_told)
        m_told(collections);
}

Answer ReferenceBackend::answer(const Request &request)
{
    if (request.path == "/v1/"_L1)
        return json({{u"name"_s, u"Backend"_s},
                     {u"version"_s, u"1.0"_s},
                     {u"serverTime"_s, m_clock.now().toString(Qt::ISODateWithMs)},
                     {u"capabilities"_s, QJsonArray{u"changes"_s, u"events"_s}},
                     {u"collections"_s, QJsonArray{}}});
    if (request.token != "Bearer demo")
        return problem(401, u"Unauthorized"_s);
    if (request.path == "/v1/me"_L1)
        return json({{u"name"_s, u"Trực ban"_s},
                     {u"roles"_s, QJsonArray{u"ioc-operator"_s}},
                     {u"permissions"_s, QJsonArray{}}});
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (request.method == "GET" && parts.size() == 3 && parts.at(2) == "changes"_L1)
        return changes(parts.at(1), request);
    if (request.method == "POST" && parts.size() == 2 && parts.at(1) == "reports"_L1)
        return once(request, [this](const QJsonObject &asked) { return open(asked); });
    if (request.method == "POST" && parts.size() == 4 && parts.at(1) == "reports"_L1)
        return once(request, [&](const QJsonObject &asked) {
            return act(parts.at(2), request.match, asked);
        });
    return problem(404, u"Not found"_s);
}

Answer ReferenceBackend::changes(const QString &name, const Request &request)
{
    const auto collection = domain::collectionFromCode(name);
    const int limit = request.query.queryItemValue(u"limit"_s).toInt();
    if (!collection || limit < 1)
        return problem(collection ? 400 : 404, u"Not such a request"_s);
    const auto page = m_state.feeds.at(*collection)
                          .page(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded),
                                limit);
    return page ? json(*page) : problem(410, u"Cursor expired"_s);
}

Answer ReferenceBackend::once(const Request &request,
                              const std::function<Answer(const QJsonObject &)> &act)
{
    if (request.key.isEmpty())
        return problem(428, u"An Idempotency-Key is needed"_s);
    const auto body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return problem(400, u"Not an object"_s);
    const QByteArray asked = request.path.toUtf8() + '\n' + request.body;
    const auto before = m_state.answered.find(request.key);
    if (before != m_state.answered.end() && !m_mutant.forgetsKeys)
        return before->second.asked == asked ? before->second.answer
                                             : problem(422, u"Key used before"_s);
    const Answer answer = act(body.object());
    if (answer.status < 300) {
        m_state.answered[request.key] = {asked, answer};
        ++m_state.applied[request.key];
        m_made[request.key] =
            QJsonDocument::fromJson(answer.body).object().value("version"_L1).toInteger();
        tell({u"reports"_s, u"report-events"_s});
    }
    return answer;
}

Answer ReferenceBackend::open(const QJsonObject &asked)
{
    const QString id = asked.value("id"_L1).toString();
    if (id.isEmpty() || m_state.feeds.at(Collection::Reports).knows(id) ||
        asked.value("categoryId"_L1).toString() != "k-ha-tang"_L1)
        return problem(422, u"Not a report that can be taken"_s);
    QJsonObject record = asked;
    record.insert("version"_L1, 1);
    record.insert("code"_L1, u"PA-%1"_s.arg(++m_state.numbers));
    record.insert("state"_L1, u"MOI"_s);
    record.insert("sentAt"_L1, asked.value("occurredAt"_L1));
    record.insert("updatedAt"_L1, now());
    enter(record, u"state"_s, {});
    return json(record, kStatusCreated);
}

Answer ReferenceBackend::act(const QString &id, const QByteArray &match, const QJsonObject &action)
{
    auto record = m_state.feeds.at(Collection::Reports).record(id);
    if (!record)
        return problem(404, u"No such report"_s);
    const qint64 version = record->value("version"_L1).toInteger();
    if (match.isEmpty())
        return problem(428, u"If-Match is needed"_s);
    if (match != '"' + QByteArray::number(version) + '"')
        return ++m_collisions % kBareCollision == 0 ? problem(412, u"The record has moved on"_s)
                                                    : json(*record, 409);
    const QString verb = action.value("verb"_L1).toString();
    const QString to = moved(record->value("state"_L1).toString(), verb);
    const QString text = action.value("text"_L1).toString();
    if (to.isEmpty() || text.isEmpty())
        return problem(422, u"The workflow has no such step"_s);
    record->insert("version"_L1, version + 1);
    record->insert("state"_L1, to);
    record->insert("updatedAt"_L1, now());
    for (const auto field : {"leadAgencyId"_L1, "assignee"_L1}) {
        if (action.contains(field))
            record->insert(field, action.value(field));
    }
    enter(*record, verb == "comment"_L1 ? verb : u"state"_s, text);
    return json(*record);
}

/// A report with the entry of its history that goes with it.
void ReferenceBackend::enter(const QJsonObject &record, const QString &kind, const QString &text)
{
    const QString report = record.value("id"_L1).toString();
    m_state.feeds.at(Collection::Reports).put(record);
    m_state.feeds.at(Collection::ReportEvents)
        .put({{u"id"_s, u"e-%1"_s.arg(++m_state.numbers)},
              {u"version"_s, 1},
              {u"reportId"_s, report},
              {u"at"_s, now()},
              {u"kind"_s, kind},
              {u"toState"_s, record.value("state"_L1)},
              {u"text"_s, text}});
}

void ReferenceBackend::addReport(const QString &id)
{
    enter({{u"id"_s, id},
           {u"version"_s, 1},
           {u"code"_s, u"PA-%1"_s.arg(++m_state.numbers)},
           {u"title"_s, u"Ổ gà trên đường Trần Hưng Đạo"_s},
           {u"text"_s, u"Mặt đường hư hỏng nặng."_s},
           {u"categoryId"_s, u"k-ha-tang"_s},
           {u"severity"_s, m_state.numbers % 3 == 0 ? u"urgent"_s : u"normal"_s},
           {u"channel"_s, u"app"_s},
           {u"state"_s, u"MOI"_s},
           {u"longitude"_s, 108.1},
           {u"latitude"_s, 10.9},
           {u"sentAt"_s, now()},
           {u"updatedAt"_s, now()}},
          u"state"_s, {});
    tell({u"reports"_s, u"report-events"_s});
}

void ReferenceBackend::changeReport(const QString &id, const QString &text)
{
    auto record = m_state.feeds.at(Collection::Reports).record(id);
    if (!record)
        return;
    record->insert("version"_L1, record->value("version"_L1).toInteger() + 1);
    record->insert("text"_L1, text);
    record->insert("updatedAt"_L1, now());
    m_state.feeds.at(Collection::Reports).put(*record);
    tell({u"reports"_s});
}

void ReferenceBackend::deleteReport(const QString &id)
{
    m_state.feeds.at(Collection::Reports).remove(id);
    m_deleted.insert(id);
    ReferenceFeed &events = m_state.feeds.at(Collection::ReportEvents);
    for (const auto &[event, record] : events.records()) {
        if (record.value("reportId"_L1).toString() == id)
            events.remove(event);
    }
    tell({u"reports"_s, u"report-events"_s});
}

void ReferenceBackend::putTicket(const QString &id, const QString &text)
{
    ReferenceFeed &tickets = m_state.feeds.at(Collection::Tickets);
    const qint64 version =
        tickets.record(id).value_or(QJsonObject()).value("version"_L1).toInteger();
    if (version == 0 && tickets.knows(id))
        return; // an id is never used again
    tickets.put({{u"id"_s, id},
                 {u"version"_s, version + 1},
                 {u"title"_s, text},
                 {u"state"_s, u"open"_s},
                 {u"openedAt"_s, now()}});
    tell({u"tickets"_s});
}

void ReferenceBackend::deleteTicket(const QString &id)
{
    m_state.feeds.at(Collection::Tickets).remove(id);
    tell({u"tickets"_s});
}

void ReferenceBackend::expireCursors(Collection collection)
{
    m_state.feeds.at(collection).expire();
}

void ReferenceBackend::backUp()
{
    m_backup = m_state;
}

void ReferenceBackend::restore()
{
    ++m_restores;
    State before = std::exchange(m_state, m_backup);
    for (auto &[collection, feed] : m_state.feeds) {
        if (m_mutant.keepsCursors)
            continue;
        const ReferenceFeed older = std::exchange(feed, before.feeds.at(collection));
        feed.restore(older);
    }
}

} // namespace convergence
