// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Online information: what consoles do with items, bring in and keep up, and the feeds of sources.
#include "app/demo/dataset.h"

using namespace Qt::StringLiterals;

namespace demo {

void Dataset::insertFeed(const QString &collection, std::vector<QJsonObject> records)
{
    auto &base = m_base[collection];
    base.clear();
    for (const QJsonObject &record : records)
        base.insert(record.value("id"_L1).toString(), record);
    m_feeds.insert(collection, Feed(std::move(records)));
}

/// Their addresses are new with each start, and so are the cursors of what names them.
void Dataset::setAddress(const QUrl &address)
{
    m_address = address;
    m_news.setAddress(address);
    const auto before = m_base.value(u"media-sources"_s);
    std::vector<QJsonObject> sources;
    for (const QJsonValue &value : m_catalogue.lists.value(u"media-sources"_s)) {
        QJsonObject source = before.value(value["id"_L1].toString());
        const QJsonValue feed = value["demo"_L1];
        if (feed.isObject()) {
            const QUrl url = address.resolved(QUrl(u"feeds/"_s + feed["feed"_L1].toString()));
            source.insert("feedUrl"_L1, url.toString());
            source.insert("feedMinutes"_L1, feed["minutes"_L1]);
        }
        sources.push_back(source);
    }
    insertFeed(u"media-sources"_s, std::move(sources));
    nameCursors();
}

std::optional<NewsFeeds::Page> Dataset::newsFeed(const QString &name, const QDateTime &now) const
{
    return m_news.page(name, now);
}

ActionAnswer Dataset::actOnMedia(const QString &itemId, qint64 baseVersion,
                                 const QJsonObject &action, const Actor &actor,
                                 const QDateTime &now)
{
    return stepOn(u"media-items"_s, itemId, baseVersion, [&](const QJsonObject &item) {
        return m_mediaDesk.act(item, action, actor, now);
    });
}

ActionAnswer Dataset::collectMedia(const QJsonObject &batch, const Actor &actor,
                                   const QDateTime &now)
{
    const auto known = [this](const QString &collection, const QString &id) {
        return record(collection, id).has_value();
    };
    auto taken = m_mediaDesk.collect(batch, known, actor, now);
    for (const QJsonObject &item : taken.items)
        put(u"media-items"_s, item, true);
    return taken.answer;
}

ActionAnswer Dataset::addMediaSource(const QJsonObject &asked, const Actor &actor,
                                     const QDateTime &)
{
    return addTo(u"media-sources"_s, asked, u"Đã có nguồn mang mã %1."_s,
                 [&] { return m_mediaDesk.keepSource(asked, {}, actor); });
}

ActionAnswer Dataset::reviseMediaSource(const QString &id, qint64 baseVersion,
                                        const QJsonObject &action, const Actor &actor,
                                        const QDateTime &)
{
    return stepOn(u"media-sources"_s, id, baseVersion, [&](const QJsonObject &before) {
        return m_mediaDesk.keepSource(action, before, actor);
    });
}

ActionAnswer Dataset::addMediaRule(const QJsonObject &asked, const Actor &actor,
                                   const QDateTime &now)
{
    return addTo(u"media-rules"_s, asked, u"Đã có quy tắc mang mã %1."_s,
                 [&] { return m_mediaDesk.keepRule(asked, {}, actor, now); });
}

ActionAnswer Dataset::reviseMediaRule(const QString &id, qint64 baseVersion,
                                      const QJsonObject &action, const Actor &actor,
                                      const QDateTime &now)
{
    return stepOn(u"media-rules"_s, id, baseVersion, [&](const QJsonObject &before) {
        return m_mediaDesk.keepRule(action, before, actor, now);
    });
}

} // namespace demo
