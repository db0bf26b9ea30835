// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk sends. A backend that keeps the contract is left with one ticket and one count of
// use: everything else here must be refused.
#include "app/ctl/conformance.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using Written = QCoro::Task<Outcome>;

// NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it

const QString kTickets = u"v1/tickets"_s;

QByteArray newKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

remote::HttpRequest writing(const QString &path, const QByteArray &body, const QByteArray &key,
                            const std::optional<qint64> &version = {})
{
    remote::HttpRequest request{.method = "POST", .path = path, .body = body};
    if (!key.isEmpty())
        request.headers.append({"Idempotency-Key", key});
    if (version)
        request.headers.append({"If-Match", '"' + QByteArray::number(*version) + '"'});
    return request;
}

remote::HttpRequest writing(const QString &path, const QJsonObject &body, const QByteArray &key,
                            const std::optional<qint64> &version = {})
{
    return writing(path, QJsonDocument(body).toJson(QJsonDocument::Compact), key, version);
}

QJsonObject ticket(const QString &text)
{
    return {{u"title"_s, u"Kiểm tra sự phù hợp với hợp đồng REST (có thể đóng)"_s},
            {u"text"_s, u"iocctl conformance --write: "_s + text}};
}

QJsonObject comment()
{
    return {{u"verb"_s, u"comment"_s}, {u"text"_s, u"iocctl conformance --write"_s}};
}

/// A report to try refused steps on; none: nothing is known of any.
const QJsonObject *anyReport(const ConformanceProbe &probe)
{
    const auto *reports = probe.feed(domain::Collection::Reports);
    return reports && reports->broken.empty() && !reports->samples.empty()
               ? &reports->samples.back()
               : nullptr;
}

QString actionsOf(const QString &id)
{
    return u"v1/reports/%1/actions"_s.arg(id);
}

/// Whether it is for the account to do at all; else the check shows nothing.
bool isBarred(const Exchange &answer)
{
    return answer.isProblem(403);
}

Outcome refusedWith(const Exchange &answer, std::initializer_list<int> statuses)
{
    if (isBarred(answer))
        return Outcome::none(u"this account may not do that"_s);
    return Outcome::of(
        std::ranges::any_of(statuses, [&](int status) { return answer.isProblem(status); }),
        answer);
}

Written needsKey(ConformanceProbe &probe)
{
    const auto answer = co_await probe.client.ask(writing(kTickets, ticket(u"no key"_s), {}));
    co_return refusedWith(answer, {428});
}

Written needsObject(ConformanceProbe &probe)
{
    const auto answer = co_await probe.client.ask(writing(kTickets, QByteArray("[1]"), newKey()));
    co_return refusedWith(answer, {400});
}

Written needsMembers(ConformanceProbe &probe)
{
    const auto answer = co_await probe.client.ask(writing(kTickets, QJsonObject(), newKey()));
    co_return refusedWith(answer, {400, 422});
}

Written doesItOnce(ConformanceProbe &probe)
{
    const QByteArray key = newKey();
    const auto first = co_await probe.client.ask(writing(kTickets, ticket(u"once"_s), key));
    if (isBarred(first))
        co_return Outcome::none(u"this account may not do that"_s);
    const QString id = first.object().value("id"_L1).toString();
    if (!first.is(201) || id.isEmpty())
        co_return Outcome::failed(first.told());
    const auto again = co_await probe.client.ask(writing(kTickets, ticket(u"once"_s), key));
    if (again.status != first.status || again.object().value("id"_L1).toString() != id)
        co_return Outcome::failed(u"sent again: "_s + again.told());
    const auto other = co_await probe.client.ask(writing(kTickets, ticket(u"other"_s), key));
    if (!other.isProblem(422))
        co_return Outcome::failed(u"the key with another body: "_s + other.told());
    co_return Outcome::passed(u"ticket “%1”"_s.arg(id));
}

/// Reads the tickets from where they were read to, until one is there.
Written comesThroughFeed(ConformanceProbe &probe)
{
    const auto *tickets = probe.feed(domain::Collection::Tickets);
    if (!tickets || !tickets->ended)
        co_return Outcome::none(u"the tickets could not be read"_s);
    const auto written = co_await probe.client.ask(
        writing(kTickets, ticket(u"through the feed"_s), newKey()));
    if (!written.is(201))
        co_return Outcome::none(written.told());
    remote::HttpRequest request{.path = u"v1/tickets/changes"_s};
    request.query.addQueryItem(u"cursor"_s,
                               QString::fromLatin1(QUrl::toPercentEncoding(tickets->cursor)));
    const auto page = co_await probe.client.ask(request);
    const auto items = page.object().value("items"_L1).toArray();
    const QString id = written.object().value("id"_L1).toString();
    const bool isThere = std::ranges::any_of(
        items, [&](const QJsonValue &item) { return item["id"_L1].toString() == id; });
    co_return isThere ? Outcome::passed(u"ticket “%1”"_s.arg(id))
                      : Outcome::failed(u"the feed does not bring what was answered with 201"_s);
}

Written isAnnounced(ConformanceProbe &probe)
{
    if (!probe.can(u"events"_s))
        co_return Outcome::none(u"not among the capabilities"_s);
    if (!domain::mayRead(probe.me->rights, domain::Collection::Tickets) ||
        !probe.service->collections.contains(u"tickets"_s))
        co_return Outcome::none(u"the tickets could not be read"_s);
    Exchange written;
    // Not a lambda that is a coroutine: what it captures would not live long enough.
    struct Writer {
        ConformanceClient &client;
        Exchange &written;
        QCoro::Task<bool> write() const
        {
            written = co_await client.ask(writing(kTickets, ticket(u"announced"_s), newKey()));
            co_return written.is(201);
        }
    };
    const Writer writer{probe.client, written};
    const auto event = co_await probe.client.listen(
        {},
        [](const remote::ServerEvent &one) {
            return one.name == "changed" &&
                   remote::decodeChangedEvent(one.data).contains(domain::Collection::Tickets);
        },
        [&writer] { return writer.write(); }, probe.options.eventPatience);
    if (written.status != 201)
        co_return Outcome::none(written.told());
    co_return event ? Outcome::passed(QString::fromUtf8(event->data.left(200)))
                    : Outcome::failed(event.error().detail);
}

Written needsVersion(ConformanceProbe &probe)
{
    const auto *report = anyReport(probe);
    if (!report)
        co_return Outcome::none(u"there is no report to try it on"_s);
    const auto answer = co_await probe.client.ask(
        writing(actionsOf(report->value("id"_L1).toString()), comment(), newKey()));
    co_return refusedWith(answer, {428});
}

Written refusesOldVersion(ConformanceProbe &probe)
{
    const auto *report = anyReport(probe);
    if (!report)
        co_return Outcome::none(u"there is no report to try it on"_s);
    const QString id = report->value("id"_L1).toString();
    const qint64 version = report->value("version"_L1).toInteger();
    const auto answer = co_await probe.client.ask(
        writing(actionsOf(id), comment(), newKey(), version > 0 ? version - 1 : version + 1));
    if (answer.status != 409)
        co_return refusedWith(answer, {412});
    const auto record = remote::decodeRecord(domain::Collection::Reports, answer.body);
    co_return Outcome::of(record && answer.object().value("id"_L1).toString() == id, answer);
}

Written refusesUnknownRecord(ConformanceProbe &probe)
{
    const auto answer = co_await probe.client.ask(
        writing(actionsOf(u"conformance-none"_s), comment(), newKey(), 1));
    co_return refusedWith(answer, {404});
}

Written refusesUnknownStep(ConformanceProbe &probe)
{
    const auto *report = anyReport(probe);
    if (!report)
        co_return Outcome::none(u"there is no report to try it on"_s);
    const auto answer = co_await probe.client.ask(
        writing(actionsOf(report->value("id"_L1).toString()),
                QJsonObject{{u"verb"_s, u"conformance-none"_s}}, newKey(),
                report->value("version"_L1).toInteger()));
    if (answer.status == 409)
        co_return Outcome::none(u"the report has moved on meanwhile"_s);
    co_return refusedWith(answer, {422});
}

Written countsUse(ConformanceProbe &probe)
{
    const QJsonObject event{{u"id"_s, QString::fromLatin1(newKey())},
                            {u"at"_s, probe.service->serverTime.toString(Qt::ISODate)},
                            {u"kind"_s, u"page-shown"_s},
                            {u"subject"_s, u"conformance"_s}};
    const auto answer = co_await probe.client.ask(
        writing(u"v1/usage"_s, QJsonObject{{u"events"_s, QJsonArray{event}}}, newKey()));
    if (answer.isProblem(404) && !probe.can(u"usage"_s))
        co_return Outcome::none(u"not among the capabilities"_s);
    co_return Outcome::of(answer.is(204) && answer.body.isEmpty(), answer);
}

/// What /me does not allow is refused, whatever is in it.
Written refusesForbidden(ConformanceProbe &probe)
{
    constexpr std::array kKinds{"reports"_L1, "media"_L1, "media-sources"_L1, "remarks"_L1};
    const auto barred = std::ranges::find_if(kKinds, [&](QLatin1StringView kind) {
        return !domain::may(probe.me->rights, "act"_L1, kind);
    });
    if (barred == kKinds.end())
        co_return Outcome::none(u"this account may do everything"_s);
    const auto answer = co_await probe.client.ask(
        writing(u"v1/"_s + *barred, QJsonObject{{u"id"_s, u"conformance"_s}}, newKey()));
    co_return Outcome::of(isBarred(answer), answer);
}

// NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)

} // namespace

std::vector<ConformanceCheck> writeChecks()
{
    using enum CheckNeeds;
    const char *const writes = "Writes";
    const char *const actions = "/reports/{id}/actions";
    return {
        {"write-key", writes, "Without an Idempotency-Key: 428.", Writing, needsKey},
        {"write-object", "BadRequest", "A body that is no JSON object: 400.", Writing, needsObject},
        {"write-members", "Refused", "A body that lacks what it needs: 422.", Writing,
         needsMembers},
        {"write-once", writes,
         "The same key with the same body is answered alike and done once; with another: 422.",
         Writing, doesItOnce},
        {"write-feed", writes, "What was accepted comes through the feed.", Writing,
         comesThroughFeed},
        {"write-event", "/events", "A change is announced on the stream.", Writing, isAnnounced},
        {"write-if-match", "IfMatch", "A step without If-Match: 428.", Writing, needsVersion},
        {"write-conflict", actions, "A step on an old version: 409 with the record, or 412.",
         Writing, refusesOldVersion},
        {"write-unknown-record", actions, "A step on nothing: 404.", Writing, refusesUnknownRecord},
        {"write-unknown-step", actions, "A step that the workflow does not know: 422.", Writing,
         refusesUnknownStep},
        {"write-usage", "/usage", "Counts of use are taken with 204.", Writing, countsUse},
        {"write-forbidden", "Rights", "An action beyond the permissions: 403.", Writing,
         refusesForbidden}};
}

} // namespace ctl
