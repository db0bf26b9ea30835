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
                                 const QJsonObject &action, const QString &actor,
                                 const QDateTime &now)
{
    const auto item = seen(u"media-items"_s, itemId, baseVersion);
    if (!item)
        return item.error();
    auto answer = m_mediaDesk.act(*item, action, actor, now);
    keep(u"media-items"_s, answer);
    return answer;
}

ActionAnswer Dataset::collectMedia(const QJsonObject &batch, const QString &actor,
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

ActionAnswer Dataset::addMediaSource(const QJsonObject &asked, const QString &, const QDateTime &)
{
    const QString id = asked.value("id"_L1).toString();
    if (record(u"media-sources"_s, id))
        return refused(u"Đã có nguồn mang mã %1."_s.arg(id));
    auto answer = m_mediaDesk.keepSource(asked, {});
    keep(u"media-sources"_s, answer);
    return answer;
}

ActionAnswer Dataset::reviseMediaSource(const QString &id, qint64 baseVersion,
                                        const QJsonObject &action, const QString &,
                                        const QDateTime &)
{
    const auto before = seen(u"media-sources"_s, id, baseVersion);
    if (!before)
        return before.error();
    auto answer = m_mediaDesk.keepSource(action, *before);
    keep(u"media-sources"_s, answer);
    return answer;
}

ActionAnswer Dataset::addMediaRule(const QJsonObject &asked, const QString &actor,
                                   const QDateTime &now)
{
    const QString id = asked.value("id"_L1).toString();
    if (record(u"media-rules"_s, id))
        return refused(u"Đã có quy tắc mang mã %1."_s.arg(id));
    auto answer = m_mediaDesk.keepRule(asked, {}, actor, now);
    keep(u"media-rules"_s, answer);
    return answer;
}

ActionAnswer Dataset::reviseMediaRule(const QString &id, qint64 baseVersion,
                                      const QJsonObject &action, const QString &actor,
                                      const QDateTime &now)
{
    const auto before = seen(u"media-rules"_s, id, baseVersion);
    if (!before)
        return before.error();
    auto answer = m_mediaDesk.keepRule(action, *before, actor, now);
    keep(u"media-rules"_s, answer);
    return answer;
}

} // namespace demo
