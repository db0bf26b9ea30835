// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demobackend.h"

#include "app/demo/faults.h"
#include "app/demo/restserver.h"

using namespace Qt::StringLiterals;

namespace demo {
namespace {

qint64 reportsOf(const Options &options)
{
    if (options.reports)
        return *options.reports;
    switch (options.scale) {
    case Scale::Small:
        return 2'000;
    case Scale::Large:
        return 1'000'000;
    case Scale::Province:
        break;
    }
    return 20'000;
}

int mediaOf(const Options &options)
{
    return options.scale == Scale::Small ? 400 : 3'000;
}

/// Puts a proxy in front of the server.
core::Result<quint16> playFaults(RestServer &server, quint16 behind, const Options &options)
{
    auto spec = FaultSpec::parse(options.faults);
    if (!spec)
        return std::unexpected(spec.error());
    auto *proxy = new FaultProxy(QUrl(u"http://127.0.0.1:%1/"_s.arg(behind)), std::move(*spec),
                                 options.seed, &server);
    proxy->setControlToken(options.token);
    QObject::connect(proxy, &FaultProxy::restoreWanted, &server, &RestServer::restore);
    auto port = proxy->listen(options.port);
    if (port)
        server.setAddress(proxy->url());
    return port;
}

/// Makes the server; runs in the demo thread.
core::Result<std::pair<QObject *, quint16>> makeServer(const Options &options)
{
    const bool faulty = !options.faults.isEmpty();
    const auto offset = options.scenarioNow - QDateTime::currentDateTimeUtc();
    auto dataset = Dataset::make({.reports = reportsOf(options),
                                  .mediaItems = mediaOf(options),
                                  .seed = options.seed,
                                  .now = options.scenarioNow,
                                  .boundariesFile = options.boundariesFile,
                                  .planted = options.planted,
                                  .closings = options.closings});
    if (!dataset)
        return std::unexpected(dataset.error());
    auto server = std::make_unique<RestServer>(
        std::move(*dataset),
        RestServer::Options{faulty ? quint16(0) : options.port, options.token, options.tokenTtl,
                            options.live, options.agencyId, options.roles},
        offset);
    auto port = server->listen();
    if (port && faulty)
        port = playFaults(*server, *port, options);
    if (!port)
        return std::unexpected(port.error());
    return std::pair<QObject *, quint16>(server.release(), *port);
}

} // namespace

DemoBackend::DemoBackend(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread.setObjectName(u"ioc-demo"_s);
}

DemoBackend::~DemoBackend()
{
    stop();
}

void DemoBackend::start()
{
    if (m_thread.isRunning())
        return;
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, starter, [this, starter] {
        starter->deleteLater();
        const auto made = makeServer(m_options);
        QMetaObject::invokeMethod(this, [this, made] {
            if (!made) {
                Q_EMIT failed(made.error());
                return;
            }
            m_server = made->first;
            m_url = QUrl(u"http://127.0.0.1:%1/"_s.arg(made->second));
            Q_EMIT ready(m_url);
        });
    });
    m_thread.start();
}

void DemoBackend::inServer(const std::function<void(RestServer &)> &act)
{
    if (m_server)
        QMetaObject::invokeMethod(
            m_server, [&] { act(*qobject_cast<RestServer *>(m_server)); },
            Qt::BlockingQueuedConnection);
}

void DemoBackend::restore(qint64 steps)
{
    inServer([steps](RestServer &server) { server.restore(steps); });
}

core::Result<void> DemoBackend::setAccount(const QString &id, const QJsonObject &members)
{
    core::Result<void> changed = core::failure(core::ErrorKind::Internal, u"not running"_s);
    inServer([&](RestServer &server) { changed = server.changeAccount(id, members); });
    return changed;
}

void DemoBackend::revokeAccount(const QString &id)
{
    inServer([&](RestServer &server) { server.revokeAccount(id); });
}

void DemoBackend::stop()
{
    if (!m_thread.isRunning())
        return;
    if (m_server)
        m_server->deleteLater();
    m_server = nullptr;
    m_thread.quit();
    m_thread.wait();
}

} // namespace demo
