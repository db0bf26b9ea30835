// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/tileserver.h"

#include "models/core/log.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr int kMaxZoom = 19;
constexpr int kCachedKilobytes = 24 * 1024;
constexpr auto kBare = "-bare"_L1; ///< of a style: without names of places

QString randomPath()
{
    return QString::number(QRandomGenerator::system()->generate64(), 36) +
           QString::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace

/// The server's half in its thread.
class TileServer::Worker : public QObject
{
public:
    explicit Worker(TileServer &owner)
        : m_owner(owner)
    {
    }

    QString listen()
    {
        const QString token = randomPath();
        m_http = new QHttpServer(this);
        auto *tcp = new QTcpServer(m_http);
        if (!tcp->listen(QHostAddress(QHostAddress::LocalHost)) || !m_http->bind(tcp)) {
            qCWarning(core::logMap) << "no loopback port for the base map:" << tcp->errorString();
            return {};
        }
        const QString base = u"http://127.0.0.1:%1/%2/"_s.arg(tcp->serverPort()).arg(token);
        m_http->route(u"/%1/<arg>/street"_s.arg(token),
                      [base](const QString &style) { return provider(base + style); });
        m_http->route(u"/%1/<arg>/<arg>/<arg>/<arg>"_s.arg(token),
                      [this](const QString &style, int zoom, int x, const QString &y) {
                          return tile(style, zoom, x, y.section(u'.', 0, 0).toInt());
                      });
        return base;
    }

private:
    static QHttpServerResponse provider(const QString &base)
    {
        const QJsonObject description{{u"Enabled"_s, true},
                                      {u"UrlTemplate"_s, base + u"/%z/%x/%y.png"_s},
                                      {u"ImageFormat"_s, u"png"_s},
                                      {u"QImageFormat"_s, u"RGB32"_s},
                                      {u"ID"_s, u"ioc-base"_s},
                                      {u"MaximumZoomLevel"_s, kMaxZoom},
                                      {u"MapCopyRight"_s, u"OpenStreetMap"_s},
                                      {u"DataCopyRight"_s, u"OpenStreetMap"_s},
                                      {u"TimeStamp"_s, u"2026-01-01T00:00:00"_s}};
        return QHttpServerResponse("application/json", QJsonDocument(description).toJson());
    }

    QHttpServerResponse tile(const QString &style, int zoom, int x, int y)
    {
        const bool dark = style.startsWith("dark"_L1);
        const bool named = !style.endsWith(kBare);
        m_owner.m_lastAsked = QDateTime::currentMSecsSinceEpoch();
        const QString key = u"%1/%2/%3/%4"_s.arg(style).arg(zoom).arg(x).arg(y);
        if (const QByteArray *kept = m_cache.object(key))
            return answer(*kept);
        const bool inside = zoom >= 0 && zoom <= kMaxZoom && x >= 0 && y >= 0 && x < (1 << zoom) &&
                            y < (1 << zoom);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        (inside ? m_painter.draw(zoom, x, y, dark, named) : m_painter.draw(0, 0, 0, dark, named))
            .save(&buffer, "PNG");
        m_cache.insert(key, new QByteArray(bytes), std::max(1, int(bytes.size() / 1024)));
        return answer(bytes);
    }

    QHttpServerResponse answer(const QByteArray &bytes)
    {
        ++m_owner.m_served;
        m_owner.m_lastAsked = QDateTime::currentMSecsSinceEpoch();
        return QHttpServerResponse("image/png", bytes);
    }

    TileServer &m_owner;
    QHttpServer *m_http = nullptr;
    TilePainter m_painter;
    QCache<QString, QByteArray> m_cache{kCachedKilobytes};
};

TileServer::TileServer(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(*this))
{
    m_thread.setObjectName(u"ioc-tiles"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { return m_worker->listen(); }, Qt::BlockingQueuedConnection, &m_base);
}

TileServer::~TileServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString TileServer::repository(bool dark, bool named) const
{
    if (m_base.isEmpty())
        return {};
    return u"%1%2%3"_s.arg(m_base, dark ? u"dark"_s : u"light"_s,
                           named ? QLatin1StringView() : kBare);
}

qint64 TileServer::quietFor() const
{
    return QDateTime::currentMSecsSinceEpoch() - m_lastAsked.load();
}

} // namespace map
