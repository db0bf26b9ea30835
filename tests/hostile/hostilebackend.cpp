// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/hostilebackend.h"

#include "models/domain/vocabulary.h"
#include "tests/demo/client.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace hostile {
namespace {

constexpr int kPageSize = 4000;
constexpr qsizetype kLong = 4000;
constexpr qsizetype kMostValues = 800;
/// One in so many records has something unknown where a known word or an id is expected.
constexpr qsizetype kOddWord = 5;

/// Free texts and how long the contract lets them be.
const QHash<QString, qsizetype> &texts()
{
    static const QHash<QString, qsizetype> kTexts{{u"name"_s, 500},
                                                  {u"shortName"_s, 128},
                                                  {u"nameEn"_s, 500},
                                                  {u"caption"_s, 500},
                                                  {u"text"_s, kLong},
                                                  {u"title"_s, 500},
                                                  {u"address"_s, 500},
                                                  {u"assignee"_s, 128},
                                                  {u"senderName"_s, 128},
                                                  {u"senderPhone"_s, 32},
                                                  {u"ratingComment"_s, kLong},
                                                  {u"refusalReason"_s, kLong},
                                                  {u"result"_s, kLong},
                                                  {u"actor"_s, 128},
                                                  {u"comment"_s, kLong},
                                                  {u"rationale"_s, kLong},
                                                  {u"guidance"_s, kLong},
                                                  {u"updatedBy"_s, 128},
                                                  {u"signedBy"_s, 128},
                                                  {u"answer"_s, 2000},
                                                  {u"answeredBy"_s, 128},
                                                  {u"settledBy"_s, 128},
                                                  {u"author"_s, 128},
                                                  {u"decision"_s, 500},
                                                  {u"sourceDecision"_s, 500},
                                                  {u"dueRule"_s, 500},
                                                  {u"formula"_s, 1000},
                                                  {u"group"_s, 128},
                                                  {u"groupEn"_s, 128},
                                                  {u"legalBasis"_s, 500},
                                                  {u"source"_s, 500},
                                                  {u"unitOfMeasure"_s, 64},
                                                  {u"unitOfMeasureEn"_s, 64},
                                                  {u"approver"_s, 500},
                                                  {u"approvedBy"_s, 500},
                                                  {u"checkedBy"_s, 500},
                                                  {u"enteredBy"_s, 500},
                                                  {u"note"_s, 1000},
                                                  {u"excerpt"_s, kLong},
                                                  {u"digestSummary"_s, kLong},
                                                  {u"keywords"_s, 128},
                                                  {u"topics"_s, 128},
                                                  {u"topic"_s, 128},
                                                  {u"sentimentBy"_s, 128},
                                                  {u"url"_s, 2000},
                                                  {u"replyTemplates"_s, 500},
                                                  {u"words"_s, 128},
                                                  {u"exclusions"_s, 128},
                                                  {u"geometryProvenance"_s, 500}};
    return kTexts;
}

/// Where a later version may say something that this console does not know: it is kept and shown.
const QHash<QString, QStringList> &oddWords()
{
    static const QHash<QString, QStringList> kWords{
        {u"reports"_s,
         {u"state"_s, u"channel"_s, u"code"_s, u"leadAgencyId"_s, u"categoryId"_s, u"unitId"_s}},
        {u"report-events"_s, {u"kind"_s, u"toState"_s, u"agencyId"_s}},
        {u"attachments"_s, {u"role"_s, u"mimeType"_s}},
        {u"media-items"_s, {u"state"_s, u"sourceId"_s, u"conclusion"_s, u"unitId"_s}},
        {u"media-sources"_s, {u"kind"_s}},
        {u"remarks"_s, {u"state"_s, u"agencyId"_s}},
        {u"feeds"_s, {u"mode"_s, u"state"_s}},
        {u"alarm-rules"_s, {u"pane"_s}},
        {u"wall-pages"_s, {u"kind"_s}},
        {u"bulletins"_s, {u"kind"_s, u"form"_s, u"state"_s, u"period"_s, u"agencyId"_s}},
        {u"indicators"_s, {u"leadAgencyId"_s, u"supplyAgencyId"_s}},
        {u"observations"_s, {u"status"_s, u"agencyId"_s}}};
    return kWords;
}

/// Values are the many: those of the province, and some of its parts.
bool isKept(const QJsonObject &record, qsizetype before)
{
    return !record.contains("indicatorId"_L1) || before < kMostValues ||
           record.value("unitId"_L1).toString() == "u-60"_L1;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QStringList strings(const QString &canary)
{
    QFile file(QStringLiteral(IOC_HOSTILE_STRINGS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no strings.json");
    QStringList all;
    for (const QJsonValue &text : QJsonDocument::fromJson(file.readAll()).array())
        all << text.toString().replace(u"{CANARY}"_s, canary);
    return all;
}

HostileBackend::HostileBackend(qint64 reports)
{
    listen();
    m_strings = hostile::strings(m_url.resolved(QUrl(u"canary"_s)).toString());
    gather(reports);
}

void HostileBackend::listen()
{
    auto *tcp = new QTcpServer(&m_http);
    m_http.setMissingHandler(
        &m_http, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            responder.sendResponse(answer(request));
        });
    if (!tcp->listen(QHostAddress(QHostAddress::LocalHost)) || !m_http.bind(tcp))
        qFatal("no port");
    m_url = QUrl(u"http://127.0.0.1:%1/"_s.arg(tcp->serverPort()));
}

void HostileBackend::gather(qint64 reports)
{
    demo::Options options;
    options.scale = demo::Scale::Small;
    options.reports = reports;
    options.live = false;
    demotest::Client demo(options);
    for (const auto collection : domain::kCollections) {
        const QString name = domain::code(collection);
        QJsonArray records;
        for (const QJsonObject &record : demo.records(name)) {
            if (isKept(record, records.size()))
                records.append(poisoned(name, record));
        }
        m_collections.insert(name, records);
    }
    m_service = demo.get(u"v1/"_s).json();
    m_service.remove("issuer"_L1);
    m_service.insert("name"_L1, next(u"service.name"_s, 500));
    m_me = demo.get(u"v1/me"_s).json();
    m_me.insert("name"_L1, next(u"me.name"_s, 500));
}

QString HostileBackend::next(const QString &field, qsizetype limit)
{
    qsizetype &turn = m_turns[field];
    if (turn == 0)
        turn = qsizetype(qHash(field) % size_t(m_strings.size())); // not all fields say the same
    for (;;) {
        const QString &text = m_strings.at(turn++ % m_strings.size());
        if (text.size() <= limit)
            return text;
    }
}

QJsonObject HostileBackend::poisoned(const QString &collection, QJsonObject record)
{
    for (auto field = record.begin(); field != record.end(); ++field)
        field.value() = poisoned(collection, field.key(), field.value());
    qsizetype &count = m_turns[collection + u"#records"_s];
    if (const QStringList odd = oddWords().value(collection);
        ++count % kOddWord == 0 && !odd.isEmpty()) {
        const QString key = odd.at((count / kOddWord) % odd.size());
        if (record.contains(key))
            record.insert(key, next(collection + u'.' + key, 64));
    }
    return record;
}

QJsonValue HostileBackend::poisoned(const QString &collection, const QString &key,
                                    const QJsonValue &value)
{
    if (value.isObject() && key != "geometry"_L1)
        return poisoned(collection + u'.' + key, value.toObject());
    if (value.isArray() && key != "geometry"_L1) {
        QJsonArray array = value.toArray();
        for (auto &&element : array)
            element = poisoned(collection, key, element);
        return array;
    }
    const auto limit = texts().constFind(key);
    if (!value.isString() || limit == texts().cend())
        return value;
    QString text = next(collection + u'.' + key, *limit);
    // What must not be empty is something after it was cleaned, too.
    return text.trimmed().isEmpty() ? u"."_s + text : text;
}

QByteArray HostileBackend::page(const QJsonArray &records, int from) const
{
    QJsonArray items;
    for (int i = from; i < std::min(from + kPageSize, int(records.size())); ++i)
        items.append(records.at(i));
    const int to = from + int(items.size());
    QJsonObject page{{u"cursor"_s, QString::number(to)},
                     {u"more"_s, to < records.size()},
                     {u"items"_s, items},
                     {u"deleted"_s, QJsonArray()}};
    if (to >= records.size())
        page.insert("snapshot"_L1, QJsonObject{{u"count"_s, records.size()}});
    return compact(page);
}

QHttpServerResponse HostileBackend::answer(const QHttpServerRequest &request)
{
    const QString path = request.url().path();
    if (!path.startsWith("/v1/"_L1)) {
        m_strays << path;
        return QHttpServerResponse(QHttpServerResponse::StatusCode::NotFound);
    }
    const QByteArray json = "application/json"_ba;
    if (path == "/v1/"_L1)
        return {json, compact(m_service)};
    if (path == "/v1/me"_L1)
        return {json, compact(m_me)};
    const auto found = m_collections.constFind(path.section(u'/', 2, 2));
    if (path.endsWith("/changes"_L1) && found != m_collections.cend())
        return {json, page(*found, request.query().queryItemValue(u"cursor"_s).toInt())};
    return {"application/problem+json"_ba,
            compact({{u"status"_s, 404},
                     {u"title"_s, next(u"problem.title"_s, 500)},
                     {u"detail"_s, next(u"problem.detail"_s, 2000)}}),
            QHttpServerResponse::StatusCode::NotFound};
}

} // namespace hostile
