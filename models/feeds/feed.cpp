// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/feed.h"

#include "models/core/fold.h"
#include "models/core/legacytext.h"
#include "models/core/moment.h"
#include "models/core/plaintext.h"
#include "models/feeds/feeddate.h"
#include "models/feeds/jsonfeed.h"
#include "models/feeds/xmlfeed.h"
#include "models/feeds/xmlguard.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace feeds {
namespace {

constexpr qsizetype kMaxTitle = 500;
constexpr qsizetype kMaxAuthor = 200;
constexpr qsizetype kMaxCategory = 100;
constexpr qsizetype kMaxCategories = 30;
constexpr qsizetype kMaxLink = 2048;
constexpr qsizetype kGuidHex = 32;

QString unmarked(const RawText &raw)
{
    return raw.html ? core::textOfHtml(raw.text) : core::textOfPlain(raw.text);
}

QString lines(const QString &text, qsizetype most)
{
    QStringList kept;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (const QString simple = line.toString().simplified(); !simple.isEmpty())
            kept << simple;
    }
    return core::shortened(kept.join(u'\n'), most);
}

QString oneLine(const QString &text, qsizetype most)
{
    return core::shortened(text.simplified(), most);
}

/// Turns the texts of one entry into Unicode. A text too short to tell is taken with the others.
class Decoder
{
public:
    explicit Decoder(const QStringList &texts)
        : m_common(core::legacyEncodingOf(texts.join(u'\n')))
    {
    }
    [[nodiscard]] QString operator()(const QString &text) const
    {
        const core::LegacyEncoding own = core::legacyEncodingOf(text);
        return core::cleanText(
            core::fromLegacy(text, own == core::LegacyEncoding::None ? m_common : own));
    }

private:
    core::LegacyEncoding m_common;
};

/// A link as an absolute URL when there is a site to resolve it against; unreadable: as it is.
QString resolved(const QString &text, const QUrl &base)
{
    QString link = core::cleanText(text).trimmed();
    if (link.isEmpty() || link.size() > kMaxLink)
        return {};
    const QUrl url(link, QUrl::TolerantMode);
    if (!url.isValid())
        return link;
    if (!url.isRelative())
        return url.toString(QUrl::FullyEncoded);
    return base.isValid() && !base.isRelative() ? base.resolved(url).toString(QUrl::FullyEncoded)
                                                : link;
}

QString hashOf(const FeedEntry &entry)
{
    const QString text = entry.title.isEmpty() ? entry.summary : entry.title;
    const QByteArray key = text.toUtf8() + '\n' + core::iso(entry.publishedAt).toLatin1();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return u"hash:"_s + QString::fromLatin1(hash.first(kGuidHex));
}

FeedEntry cleaned(const RawEntry &raw, const QUrl &base)
{
    const QString title = unmarked(raw.title);
    QString summary = unmarked(raw.summary);
    if (summary.trimmed().isEmpty())
        summary = unmarked(raw.content);
    const QString author = core::textOfPlain(raw.author);
    const Decoder decoded({title, summary, author, raw.categories.join(u'\n')});
    FeedEntry entry;
    entry.title = oneLine(decoded(title), kMaxTitle);
    entry.summary = lines(decoded(summary), kMaxSummary);
    entry.author = oneLine(decoded(author), kMaxAuthor);
    for (const QString &category : raw.categories) {
        const QString name = oneLine(decoded(core::textOfHtml(category)), kMaxCategory);
        if (!name.isEmpty() && !entry.categories.contains(name) &&
            entry.categories.size() < kMaxCategories)
            entry.categories << name;
    }
    const FeedDate date = readFeedDate(raw.date);
    entry.publishedAt = date.at;
    entry.zoneGuessed = date.zoneGuessed;
    entry.link = resolved(raw.link, base);
    entry.guid = core::cleanText(raw.guid).trimmed().left(kMaxLink);
    if (entry.guid.isEmpty())
        entry.guid = entry.link.isEmpty() ? hashOf(entry) : entry.link;
    return entry;
}

FeedDocument documentOf(const RawFeed &raw, const QUrl &url)
{
    FeedDocument document;
    document.format = raw.format;
    document.beyondLimit = raw.beyondLimit;
    document.title = oneLine(core::cleanText(core::withoutLegacy(core::textOfHtml(raw.title))),
                             kMaxTitle);
    document.siteUrl = resolved(raw.siteUrl, url);
    const QUrl site(document.siteUrl);
    const bool isWeb = site.scheme() == "https"_L1 || site.scheme() == "http"_L1;
    QSet<QString> seen;
    for (const RawEntry &rawEntry : raw.entries) {
        FeedEntry entry = cleaned(rawEntry, isWeb ? site : url);
        if (entry.title.isEmpty() && entry.summary.isEmpty()) {
            ++document.dropped;
        } else if (seen.contains(entry.guid)) {
            ++document.repeated;
        } else {
            seen.insert(entry.guid);
            document.entries.push_back(std::move(entry));
        }
    }
    return document;
}

} // namespace

core::Result<FeedDocument> readFeed(const QByteArray &bytes, const QUrl &url)
{
    const auto finished = [&url](const RawFeed &raw) { return documentOf(raw, url); };
    if (isJson(bytes))
        return readJsonFeed(bytes).transform(finished);
    return guardXml(bytes).and_then(readXmlFeed).transform(finished);
}

} // namespace feeds
