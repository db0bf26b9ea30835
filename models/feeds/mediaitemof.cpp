// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/mediaitemof.h"

#include "models/core/plaintext.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace feeds {
namespace {

constexpr qsizetype kIdHex = 32;
constexpr qsizetype kTitleOfSummary = 120;

QString idFor(const domain::MediaSourceId &source, const QString &guid)
{
    const QByteArray key = source.value.toUtf8() + '\n' + guid.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return u"f-"_s + QString::fromLatin1(hash.first(kIdHex));
}

QString webLinkOf(const QString &link)
{
    const QUrl url(link);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? link : QString();
}

} // namespace

domain::MediaItem toMediaItem(const FeedEntry &entry, const domain::MediaSourceId &source,
                              const QDateTime &fetchedAt)
{
    domain::MediaItem item;
    item.id = domain::MediaItemId(idFor(source, entry.guid));
    item.sourceId = source;
    item.url = webLinkOf(entry.link);
    item.title = entry.title.isEmpty()
                     ? core::shortened(entry.summary.section(u'\n', 0, 0), kTitleOfSummary)
                     : entry.title;
    item.excerpt = entry.summary;
    item.author = entry.author;
    item.publishedAt = entry.publishedAt.isValid() ? std::min(entry.publishedAt, fetchedAt)
                                                   : fetchedAt;
    item.collectedAt = fetchedAt;
    item.state = u"MOI"_s;
    return item;
}

} // namespace feeds
