// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/opml.h"

#include "models/core/fold.h"
#include "models/core/legacytext.h"
#include "models/core/plaintext.h"
#include "models/feeds/xmlguard.h"

#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace feeds {
namespace {

constexpr size_t kMaxSources = 5000;
constexpr qsizetype kMaxName = 200;

/// Attribute names are met in every mixture of cases.
QString attributeOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name().compare(name, Qt::CaseInsensitive) == 0)
            return core::cleanText(core::withoutLegacy(core::textOfPlain(attribute.value())))
                .simplified();
    }
    return {};
}

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QUrl feedAddress(QString text)
{
    if (text.startsWith("feed://"_L1, Qt::CaseInsensitive))
        text.replace(0, 4, u"https"_s);
    else if (text.startsWith("feed:"_L1, Qt::CaseInsensitive))
        text.remove(0, 5);
    return QUrl(text, QUrl::TolerantMode);
}

QString keyOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveFragment | QUrl::StripTrailingSlash |
                        QUrl::NormalizePathSegments | QUrl::FullyEncoded);
}

/// Walks through the outlines of a list.
class OpmlWalk
{
public:
    explicit OpmlWalk(const QByteArray &xml)
        : m_reader(xml)
    {
    }

    std::vector<OpmlSource> run()
    {
        while (!m_reader.atEnd() && m_sources.size() < kMaxSources) {
            const auto token = m_reader.readNext();
            if (m_reader.name() != "outline"_L1)
                continue;
            if (token == QXmlStreamReader::StartElement)
                begin();
            else if (token == QXmlStreamReader::EndElement)
                end();
        }
        return std::move(m_sources);
    }

private:
    struct Outline {
        OpmlSource source;
        bool hasChildren = false;
    };

    void begin()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        if (!m_open.empty())
            m_open.back().hasChildren = true;
        OpmlSource source;
        source.title = attributeOf(attributes, "title"_L1);
        if (source.title.isEmpty())
            source.title = attributeOf(attributes, "text"_L1);
        source.title.truncate(kMaxName);
        source.feedUrl = attributeOf(attributes, "xmlUrl"_L1);
        if (const QUrl site(attributeOf(attributes, "htmlUrl"_L1)); isWebUrl(site))
            source.siteUrl = site.toString(QUrl::FullyEncoded);
        QStringList folders;
        for (const Outline &outline : m_open) {
            if (outline.source.feedUrl.isEmpty() && !outline.source.title.isEmpty())
                folders << outline.source.title;
        }
        source.folder = folders.join(u" / "_s);
        m_open.push_back({std::move(source)});
        if (!m_open.back().source.feedUrl.isEmpty())
            add(m_open.back().source);
    }
    void end()
    {
        if (m_open.empty())
            return;
        Outline outline = std::move(m_open.back());
        m_open.pop_back();
        if (!outline.source.feedUrl.isEmpty() || outline.hasChildren)
            return;
        outline.source.refusal = OpmlSource::Refusal::NoUrl;
        m_sources.push_back(std::move(outline.source));
    }
    void add(OpmlSource source)
    {
        const QUrl url = feedAddress(source.feedUrl);
        if (!isWebUrl(url)) {
            source.refusal = OpmlSource::Refusal::NotWeb;
            m_sources.push_back(std::move(source));
            return;
        }
        source.feedUrl = url.toString(QUrl::FullyEncoded);
        const QString key = keyOf(url);
        if (const auto place = m_places.constFind(key); place != m_places.cend()) {
            fill(m_sources.at(*place), source);
            return;
        }
        if (source.title.isEmpty())
            source.title = url.host();
        m_places.insert(key, m_sources.size());
        m_sources.push_back(std::move(source));
    }
    static void fill(OpmlSource &first, const OpmlSource &again)
    {
        if (first.siteUrl.isEmpty())
            first.siteUrl = again.siteUrl;
        if (first.folder.isEmpty())
            first.folder = again.folder;
    }

    QXmlStreamReader m_reader;
    std::vector<Outline> m_open;
    std::vector<OpmlSource> m_sources;
    QHash<QString, size_t> m_places; ///< address → index in m_sources
};

} // namespace

core::Result<std::vector<OpmlSource>> readOpml(const QByteArray &bytes)
{
    const auto xml = guardXml(bytes);
    if (!xml)
        return std::unexpected(xml.error());
    if (xml->root.compare("opml"_L1, Qt::CaseInsensitive) != 0)
        return core::failure(core::ErrorKind::BadContract,
                             u"not an OPML list: <%1>"_s.arg(xml->root.left(40)));
    return OpmlWalk(xml->bytes).run();
}

} // namespace feeds
