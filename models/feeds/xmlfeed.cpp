// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/xmlfeed.h"

#include <QDomDocument>
#include <QHash>
#include <QMutex>

#include <syndication/category.h>
#include <syndication/documentsource.h>
#include <syndication/elementwrapper.h>
#include <syndication/feed.h>
#include <syndication/global.h>
#include <syndication/item.h>
#include <syndication/parsercollection.h>
#include <syndication/person.h>
#include <syndication/specificitem.h>

using namespace Qt::StringLiterals;

namespace feeds {
namespace {

FeedDocument::Format formatOf(const QString &root)
{
    if (root == "feed"_L1)
        return FeedDocument::Format::Atom;
    return root == "RDF"_L1 ? FeedDocument::Format::Rdf : FeedDocument::Format::Rss;
}

/// The items of RDF by what they are about; the library gives them in another order.
QHash<QString, QDomElement> itemsOfRdf(const Syndication::DocumentSource &source)
{
    QHash<QString, QDomElement> items;
    const QDomElement root = source.asDomDocument().documentElement();
    for (QDomElement child = root.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.localName() == "item"_L1)
            items.insert(child.attributeNS(root.namespaceURI(), u"about"_s), child);
    }
    return items;
}

QString childText(const QDomElement &element, const QStringList &names)
{
    for (const QString &name : names) {
        for (QDomElement child = element.firstChildElement(); !child.isNull();
             child = child.nextSiblingElement()) {
            if (child.localName() == name && !child.text().trimmed().isEmpty())
                return child.text().trimmed();
        }
    }
    return {};
}

/// The link of an RSS item as it is written; empty: none of its own.
QString plainLink(const QDomElement &item)
{
    for (QDomElement child = item.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.localName() == "link"_L1 && child.namespaceURI().isEmpty())
            return child.text().trimmed();
    }
    return {};
}

QString authorOf(const Syndication::Item &item)
{
    for (const Syndication::PersonPtr &person : item.authors()) {
        if (const QString name = person->name(); !name.isEmpty())
            return name;
        if (const QString email = person->email(); !email.isEmpty())
            return email;
    }
    return {};
}

QStringList categoriesOf(const Syndication::Item &item)
{
    QStringList categories;
    for (const Syndication::CategoryPtr &category : item.categories()) {
        const QString label = category->label();
        categories << (label.isEmpty() ? category->term() : label);
    }
    return categories;
}

RawEntry entryOf(const Syndication::Item &item, const QDomElement &element, bool isRss)
{
    const QString id = item.id();
    const QString ownLink = isRss ? plainLink(element) : QString();
    return {.guid = id.startsWith("hash:"_L1) ? QString() : id,
            .link = ownLink.isEmpty() ? item.link() : ownLink,
            .title = {.text = item.title()},
            .summary = {.text = item.description()},
            .content = {.text = item.content()},
            .author = authorOf(item),
            .date = childText(element, {u"pubDate"_s, u"published"_s, u"issued"_s, u"date"_s,
                                        u"created"_s, u"updated"_s, u"modified"_s}),
            .categories = categoriesOf(item)};
}

} // namespace

core::Result<RawFeed> readXmlFeed(const GuardedXml &xml)
{
    static QMutex mutex; // the library keeps its parsers and a hash in variables of its own
    const QMutexLocker lock(&mutex);
    const Syndication::DocumentSource source(xml.bytes, QString());
    const Syndication::FeedPtr feed = Syndication::parserCollection()->parse(source);
    if (!feed)
        return core::failure(core::ErrorKind::BadContract,
                             u"XML, but neither RSS nor Atom: <%1>"_s.arg(xml.root.left(40)));
    RawFeed raw{.format = formatOf(xml.root),
                .title = feed->title(),
                .siteUrl = feed->link(),
                .beyondLimit = xml.beyondLimit};
    const bool isRdf = raw.format == FeedDocument::Format::Rdf;
    const auto rdfItems = isRdf ? itemsOfRdf(source) : QHash<QString, QDomElement>();
    for (const Syndication::ItemPtr &item : feed->items()) {
        const Syndication::SpecificItemPtr specific = item->specificItem();
        const auto *wrapper = dynamic_cast<const Syndication::ElementWrapper *>(specific.data());
        raw.entries.push_back(
            entryOf(*item, wrapper != nullptr ? wrapper->element() : rdfItems.value(item->id()),
                    raw.format == FeedDocument::Format::Rss));
    }
    return raw;
}

} // namespace feeds
