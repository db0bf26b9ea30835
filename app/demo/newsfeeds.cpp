// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/newsfeeds.h"

#include "models/core/moment.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

/// An entry may appear in each of these; most do.
constexpr qint64 kSlotSeconds = 240;
constexpr double kEntryChance = 0.6;
constexpr int kEntries = 25;
constexpr double kHotChance = 0.15;

/// "Thu, 12 Jun 2025 09:00:00 +0700", in English whatever the desk speaks.
QString rfc822(const QDateTime &at)
{
    return QLocale::c().toString(at.toOffsetFromUtc(7 * 3600), u"ddd, dd MMM yyyy hh:mm:ss"_s) +
           u" +0700"_s;
}

QByteArray httpDate(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
}

} // namespace

NewsFeeds::NewsFeeds(const Catalogue &catalogue, quint64 seed)
    : m_stories(catalogue)
    , m_seed(seed)
{
    for (const QJsonValue &source : catalogue.lists.value(u"media-sources"_s)) {
        const QString name = source["demo"_L1]["feed"_L1].toString();
        if (!name.isEmpty())
            m_channels.insert(name,
                              {name, source["name"_L1].toString(), source["url"_L1].toString()});
    }
}

/// Newest first.
std::vector<NewsFeeds::Entry> NewsFeeds::entries(const Channel &channel, const QDateTime &now) const
{
    std::vector<Entry> found;
    const quint64 stream = streamOf(channel.name);
    for (qint64 slot = now.toSecsSinceEpoch() / kSlotSeconds; found.size() < kEntries; --slot) {
        Dice dice(m_seed, stream + quint64(slot));
        const QDateTime at = QDateTime::fromSecsSinceEpoch(
            slot * kSlotSeconds + dice.below(kSlotSeconds), QTimeZone::UTC);
        if (at > now || !dice.chance(kEntryChance))
            continue;
        const qint64 teller = 1 + dice.below(m_stories.papers());
        found.push_back(
            {.slot = slot,
             .story = dice.chance(kHotChance) ? m_stories.hot(dice, teller) : m_stories.tell(dice),
             .at = at,
             .link = channel.url + u"bai-%1.html"_s.arg(slot)});
    }
    return found;
}

std::optional<NewsFeeds::Page> NewsFeeds::page(const QString &name, const QDateTime &now) const
{
    const auto channel = m_channels.constFind(name);
    if (channel == m_channels.cend())
        return std::nullopt;
    const auto found = entries(*channel, now);
    Page page;
    if (name.endsWith(".rss"_L1)) {
        page.type = "application/rss+xml; charset=utf-8";
        page.body = rss(*channel, found);
    } else if (name.endsWith(".atom"_L1)) {
        page.type = "application/atom+xml; charset=utf-8";
        page.body = atom(*channel, found);
    } else {
        page.type = "application/feed+json";
        page.body = json(*channel, found);
    }
    page.etag = '"' +
                QCryptographicHash::hash(page.body, QCryptographicHash::Sha256).toHex().first(16) +
                '"';
    page.lastModified = httpDate(found.front().at);
    return page;
}

QString NewsFeeds::html(const Entry &entry) const
{
    const QUrl picture = m_address.resolved(QUrl(u"feeds/anh-%1.jpg"_s.arg(entry.slot)));
    return u"<p><img src=\"%1\" alt=\"\" width=\"480\"/></p><p>%2</p>"
           "<p><a href=\"%3\">Đọc tiếp &raquo;</a></p>"_s.arg(
               picture.toString(), entry.story.excerpt.toHtmlEscaped(), entry.link);
}

QByteArray NewsFeeds::rss(const Channel &channel, const std::vector<Entry> &entries) const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"rss");
    xml.writeAttribute(u"version", u"2.0");
    xml.writeStartElement(u"channel");
    xml.writeTextElement(u"title", channel.title);
    xml.writeTextElement(u"link", channel.url);
    xml.writeTextElement(u"description", u"Tin mới của "_s + channel.title);
    xml.writeTextElement(u"language", u"vi-vn");
    for (const Entry &entry : entries) {
        xml.writeStartElement(u"item");
        xml.writeTextElement(u"title", entry.story.title);
        xml.writeTextElement(u"link", entry.link);
        xml.writeStartElement(u"guid");
        xml.writeAttribute(u"isPermaLink", u"false");
        xml.writeCharacters(u"%1#%2"_s.arg(channel.name).arg(entry.slot));
        xml.writeEndElement();
        xml.writeTextElement(u"category", entry.story.topic);
        xml.writeTextElement(u"pubDate", rfc822(entry.at));
        xml.writeStartElement(u"description");
        xml.writeCDATA(html(entry));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray NewsFeeds::atom(const Channel &channel, const std::vector<Entry> &entries) const
{
    const auto link = [](QXmlStreamWriter &xml, const QString &href) {
        xml.writeEmptyElement(u"link");
        xml.writeAttribute(u"href", href);
    };
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"feed");
    xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom");
    xml.writeTextElement(u"title", channel.title);
    xml.writeTextElement(u"id", u"urn:demo:"_s + channel.name);
    link(xml, channel.url);
    xml.writeTextElement(u"updated", core::iso(entries.front().at));
    for (const Entry &entry : entries) {
        xml.writeStartElement(u"entry");
        xml.writeTextElement(u"title", entry.story.title);
        xml.writeTextElement(u"id", u"urn:demo:%1:%2"_s.arg(channel.name).arg(entry.slot));
        link(xml, entry.link);
        xml.writeTextElement(u"published", core::iso(entry.at));
        xml.writeTextElement(u"updated", core::iso(entry.at));
        xml.writeStartElement(u"summary");
        xml.writeAttribute(u"type", u"html");
        xml.writeCharacters(html(entry));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray NewsFeeds::json(const Channel &channel, const std::vector<Entry> &entries) const
{
    QJsonArray items;
    for (const Entry &entry : entries)
        items.append(QJsonObject{{u"id"_s, u"%1/%2"_s.arg(channel.name).arg(entry.slot)},
                                 {u"url"_s, entry.link},
                                 {u"title"_s, entry.story.title},
                                 {u"content_html"_s, html(entry)},
                                 {u"date_published"_s, core::iso(entry.at)},
                                 {u"tags"_s, QJsonArray{entry.story.topic}}});
    return QJsonDocument(QJsonObject{{u"version"_s, u"https://jsonfeed.org/version/1.1"_s},
                                     {u"title"_s, channel.title},
                                     {u"home_page_url"_s, channel.url},
                                     {u"items"_s, items}})
        .toJson(QJsonDocument::Compact);
}

} // namespace demo
