// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mediasources.h"

#include "models/core/fold.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

QString pathOf(const QString &address)
{
    const QString path = QUrl(address).path().toLower();
    return path.endsWith(u'/') ? path : QString(path + u'/');
}

bool isPlatform(const domain::MediaSource &source)
{
    return source.kind == "social"_L1 || source.kind == "forum"_L1 || source.kind == "blog"_L1;
}

} // namespace

QString hostOf(const QString &address)
{
    QString host = QUrl(address).host().toLower();
    for (const QLatin1StringView start : {"www."_L1, "m."_L1, "mobile."_L1}) {
        if (host.startsWith(start))
            host.remove(0, start.size());
    }
    return host;
}

SourceFinder::SourceFinder(const std::vector<domain::MediaSource> &sources)
{
    for (const domain::MediaSource &source : sources) {
        const QString name = core::fold(source.name);
        if (!name.isEmpty() && !m_byName.contains(name))
            m_byName.insert(name, &source);
        if (const QString host = hostOf(source.url); !host.isEmpty())
            m_byHost.insert(host, {.path = pathOf(source.url), .source = &source});
    }
}

const domain::MediaSource *SourceFinder::find(const QString &name, const QString &url) const
{
    if (!name.isEmpty()) {
        if (const auto *source = m_byName.value(core::fold(name)))
            return source;
        const bool host = name.contains(u'.') && !name.contains(u' ');
        const QString address = name.contains("://"_L1) ? name : QString(u"https://"_s + name);
        if (const auto *source = host ? at(address, false) : nullptr)
            return source;
    }
    return at(url, !name.isEmpty());
}

const domain::MediaSource *SourceFinder::at(const QString &url, bool named) const
{
    const QString host = hostOf(url);
    if (host.isEmpty())
        return nullptr;
    const QString path = pathOf(url);
    const Address *best = nullptr;
    const auto [begin, end] = m_byHost.equal_range(host);
    for (auto it = begin; it != end; ++it) {
        const Address &address = *it;
        const bool whole = address.path == "/"_L1;
        if (path.startsWith(address.path) && !(named && whole && isPlatform(*address.source)) &&
            (!best || address.path.size() > best->path.size()))
            best = &address;
    }
    return best ? best->source : nullptr;
}

} // namespace exchange
