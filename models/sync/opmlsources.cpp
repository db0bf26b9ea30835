// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/opmlsources.h"

#include "models/core/weblink.h"
#include "models/feeds/opml.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

constexpr int kOfferedMinutes = 30;

QString addressKey(const QString &address)
{
    return QUrl(address).toString(QUrl::RemoveScheme | QUrl::RemoveFragment |
                                  QUrl::StripTrailingSlash | QUrl::NormalizePathSegments |
                                  QUrl::FullyEncoded);
}

using Standing = OfferedSource::Standing;

Standing standingOf(const feeds::OpmlSource &listed)
{
    switch (listed.refusal) {
    case feeds::OpmlSource::Refusal::NoUrl:
        return Standing::NoFeed;
    case feeds::OpmlSource::Refusal::NotWeb:
        return Standing::NoWeb;
    case feeds::OpmlSource::Refusal::None:
        break;
    }
    return core::judgeLink(listed.feedUrl).openable ? Standing::New : Standing::Unsafe;
}

} // namespace

core::Result<std::vector<OfferedSource>> offeredSources(const QByteArray &opml,
                                                        std::span<const domain::MediaSource> known)
{
    const auto list = feeds::readOpml(opml);
    if (!list)
        return std::unexpected(list.error());
    QHash<QString, QString> names;
    for (const domain::MediaSource &source : known) {
        if (!source.feedUrl.isEmpty())
            names.insert(addressKey(source.feedUrl), source.name);
    }
    std::vector<OfferedSource> offered;
    for (const feeds::OpmlSource &listed : *list) {
        OfferedSource one{.folder = listed.folder, .standing = standingOf(listed)};
        one.source.name = listed.title;
        one.source.url = listed.siteUrl;
        one.source.feedUrl = listed.feedUrl;
        one.source.feedMinutes = kOfferedMinutes;
        one.knownName = names.value(addressKey(listed.feedUrl));
        if (!one.knownName.isEmpty())
            one.standing = Standing::Known;
        offered.push_back(std::move(one));
    }
    return offered;
}

} // namespace syncing
