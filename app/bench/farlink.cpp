// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/farlink.h"

#include "app/demo/faults.h"

using namespace Qt::StringLiterals;

namespace bench {

FarLink::~FarLink()
{
    m_thread.quit();
    m_thread.wait();
}

core::Result<QUrl> FarLink::open(const QUrl &server, quint32 seed)
{
    auto rules = demo::FaultSpec::parse(u"latency=200;loss=2"_s);
    if (!rules)
        return std::unexpected(rules.error());
    auto *proxy = new demo::FaultProxy(server, std::move(*rules), seed);
    const auto port = proxy->listen();
    if (!port) {
        delete proxy;
        return std::unexpected(port.error());
    }
    QUrl url = proxy->url();
    proxy->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, proxy, &QObject::deleteLater);
    m_thread.start();
    return url;
}

} // namespace bench
