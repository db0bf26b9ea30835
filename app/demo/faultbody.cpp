// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faultbody.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <zlib.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

/// JSON that is none of the contract's answers.
constexpr std::array kWrongBodies{"[]", "\"ok\"", "{\"hello\":\"world\"}",
                                  R"({"cursor":7,"more":"yes","items":{"a":1},"deleted":[{}]})",
                                  R"({"cursor":"","more":true,"items":null,"deleted":null})"};

bool isMoment(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() > 15 && text.contains(u'T') &&
           QDateTime::fromString(text, Qt::ISODate).isValid();
}

QJsonValue spoiledRecord(QJsonObject record, Dice &dice)
{
    switch (dice.below(5)) {
    case 0:
        record.remove("id"_L1);
        return record;
    case 1:
        record.insert("id"_L1, 17);
        return record;
    case 2:
        record.insert("version"_L1, u"many"_s);
        return record;
    case 3:
        return u"a record"_s;
    default:
        break;
    }
    const auto time = std::ranges::find_if(record, isMoment);
    if (time == record.end())
        record.remove("version"_L1);
    else
        *time = u"2025-02-31T25:61:00Z"_s;
    return record;
}

bool poisonPage(QByteArray &body, qint64 wanted, Dice &dice)
{
    QJsonObject page = QJsonDocument::fromJson(body).object();
    QJsonArray items = page.value("items"_L1).toArray();
    QSet<qint64> spoilt;
    while (spoilt.size() < std::min<qint64>(wanted, items.size())) {
        const qint64 at = dice.below(items.size());
        if (spoilt.contains(at))
            continue;
        spoilt.insert(at);
        items.replace(at, spoiledRecord(items.at(at).toObject(), dice));
    }
    if (spoilt.isEmpty())
        return false;
    page.insert("items"_L1, items);
    body = QJsonDocument(page).toJson(QJsonDocument::Compact);
    return true;
}

void skew(HttpMessage &answer, qint64 seconds)
{
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(seconds);
    answer.head.set("Date", QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
                                " GMT");
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const auto time = QDateTime::fromString(body.value("serverTime"_L1).toString(), Qt::ISODate);
    if (!time.isValid())
        return;
    body.insert("serverTime"_L1, time.addSecs(seconds).toString(Qt::ISODateWithMs));
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// The body and so many megabytes of spaces after it, in some kilobytes.
QByteArray bomb(const QByteArray &body, qint64 megabytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) !=
        Z_OK)
        return {};
    QByteArray packed;
    std::array<char, 16 * 1024> out{};
    const auto put = [&](const QByteArray &bytes, int flush) {
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        stream.avail_in = uInt(bytes.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = uInt(out.size());
            deflate(&stream, flush);
            packed.append(out.data(), qsizetype(out.size() - stream.avail_out));
        } while (stream.avail_out == 0);
    };
    put(body, Z_NO_FLUSH);
    const QByteArray spaces(kMegabyte, ' ');
    for (qint64 i = 0; i < megabytes; ++i)
        put(spaces, Z_NO_FLUSH);
    put({}, Z_FINISH);
    deflateEnd(&stream);
    return packed;
}

HttpMessage messageOf(const QByteArray &line, const QByteArray &type, const QByteArray &body)
{
    return {.head = {.startLine = "HTTP/1.1 " + line, .fields = {{"Content-Type", type}}},
            .body = body};
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 401:
        return "Unauthorized";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    default:
        return status < 500 ? "Refused" : "Server Error";
    }
}

} // namespace

QByteArray HttpMessage::headBytes() const
{
    HttpHead whole = head;
    whole.set("Content-Length", QByteArray::number(body.size()));
    return whole.toBytes();
}

bool spoil(HttpMessage &answer, const FaultRule &rule, Dice &dice)
{
    switch (rule.fault) {
    case Fault::WrongJson:
        answer.body = dice.pick(kWrongBodies);
        return true;
    case Fault::TruncatedJson:
        answer.body.chop(std::min<qsizetype>(answer.body.size(), 1 + answer.body.size() / 2));
        return true;
    case Fault::Oversize:
        answer.body.append(rule.value * kMegabyte, ' ');
        return true;
    case Fault::Poison:
        return poisonPage(answer.body, rule.value, dice);
    case Fault::Skew:
        skew(answer, rule.value);
        return true;
    case Fault::GzipBomb:
        answer.body = bomb(answer.body, rule.value);
        answer.head.set("Content-Encoding", "gzip");
        return true;
    default:
        return false;
    }
}

HttpMessage problemAnswer(int status, const QString &detail)
{
    const QByteArray reason = reasonOf(status);
    const QJsonObject body{{u"type"_s, u"about:blank"_s},
                           {u"title"_s, QString::fromLatin1(reason)},
                           {u"status"_s, status},
                           {u"detail"_s, detail}};
    return messageOf(QByteArray::number(status) + ' ' + reason, "application/problem+json",
                     QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpMessage statusAnswer(const FaultRule &rule)
{
    HttpMessage answer = problemAnswer(int(rule.value), u"A fault is being played."_s);
    if (rule.value == 401)
        answer.head.set("WWW-Authenticate", "Bearer");
    if (rule.upper >= 0)
        answer.head.set("Retry-After", QByteArray::number(rule.upper));
    return answer;
}

HttpMessage portalAnswer()
{
    return messageOf(
        "200 OK", "text/html; charset=utf-8",
        "<!DOCTYPE html><html><head><title>Free Wi-Fi</title></head><body><form>"
        "<p>Please accept the terms of use.</p><button>Go on</button></form></body></html>");
}

HttpMessage jsonAnswer(const QByteArray &json)
{
    return messageOf("200 OK", "application/json", json);
}

QString pageCursor(const QByteArray &page)
{
    return QJsonDocument::fromJson(page).object().value("cursor"_L1).toString();
}

} // namespace demo
