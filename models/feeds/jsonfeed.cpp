// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/jsonfeed.h"

#include "models/core/legacytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace feeds {
namespace {

constexpr int kMaxJsonDepth = 64;
constexpr qsizetype kBeginning = 200;

bool isNestedTooDeeply(const QByteArray &json)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            ++depth;
        else if (!quoted && (c == '}' || c == ']'))
            --depth;
        if (depth > kMaxJsonDepth)
            return true;
    }
    return false;
}

QString firstText(const QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names) {
        if (const QString text = object.value(name).toString(); !text.trimmed().isEmpty())
            return text;
    }
    return {};
}

/// Ids should be strings; some feeds write numbers.
QString idOf(const QJsonValue &id)
{
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

QString jsonAuthor(const QJsonObject &item)
{
    const QJsonArray authors = item.value("authors"_L1).toArray();
    const QJsonObject author = authors.isEmpty() ? item.value("author"_L1).toObject()
                                                 : authors.first().toObject();
    return author.value("name"_L1).toString();
}

RawEntry jsonEntry(const QJsonObject &item, const QString &feedAuthor)
{
    RawEntry entry{.guid = idOf(item.value("id"_L1)),
                   .link = firstText(item, {u"url"_s, u"external_url"_s}),
                   .title = {.text = item.value("title"_L1).toString(), .html = false},
                   .summary = {.text = item.value("summary"_L1).toString(), .html = false},
                   .content = {.text = item.value("content_text"_L1).toString(), .html = false},
                   .author = jsonAuthor(item),
                   .date = firstText(item, {u"date_published"_s, u"date_modified"_s}),
                   .categories = {}};
    if (entry.content.text.trimmed().isEmpty())
        entry.content = {.text = item.value("content_html"_L1).toString(), .html = true};
    if (entry.author.isEmpty())
        entry.author = feedAuthor;
    for (const QJsonValue &tag : item.value("tags"_L1).toArray())
        entry.categories << tag.toString();
    return entry;
}

} // namespace

bool isJson(const QByteArray &bytes)
{
    const QString start = core::decodeBytes(bytes.first(std::min(bytes.size(), kBeginning)));
    return start.trimmed().startsWith(u'{');
}

core::Result<RawFeed> readJsonFeed(const QByteArray &bytes)
{
    using enum core::ErrorKind;
    if (bytes.size() > kMaxFeedBytes)
        return core::failure(
            BadContract,
            u"larger than %1 MB: %2 bytes"_s.arg(kMaxFeedBytes / 1024 / 1024).arg(bytes.size()));
    const QByteArray json = core::decodeBytes(bytes).toUtf8();
    if (isNestedTooDeeply(json))
        return core::failure(BadContract, u"nested deeper than %1"_s.arg(kMaxJsonDepth));
    QJsonParseError wrong;
    const QJsonObject feed = QJsonDocument::fromJson(json, &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return core::failure(
            BadContract,
            u"not well-formed JSON, line %1: %2"_s
                .arg(json.first(std::min<qsizetype>(wrong.offset, json.size())).count('\n') + 1)
                .arg(wrong.errorString()));
    if (!feed.value("version"_L1).toString().contains("jsonfeed.org/version/1"_L1) ||
        !feed.value("items"_L1).isArray())
        return core::failure(BadContract, u"JSON, but not a JSON Feed"_s);
    const QJsonArray items = feed.value("items"_L1).toArray();
    RawFeed raw{.format = FeedDocument::Format::Json,
                .title = feed.value("title"_L1).toString(),
                .siteUrl = feed.value("home_page_url"_L1).toString(),
                .beyondLimit = std::max<qsizetype>(items.size() - kMaxEntries, 0)};
    const QString feedAuthor = jsonAuthor(feed);
    for (qsizetype i = 0; i < std::min(items.size(), kMaxEntries); ++i)
        raw.entries.push_back(jsonEntry(items.at(i).toObject(), feedAuthor));
    return raw;
}

} // namespace feeds
