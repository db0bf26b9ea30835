// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faultconnection.h"
#include "app/demo/faults.h"

#include <QJsonDocument>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace demo {

struct FaultProxy::Private {
    FaultHub hub;
    quint32 seed = 0;
    qint64 connections = 0;
    QTcpServer *server = nullptr;
};

namespace {

QJsonObject countsOf(const QHash<QString, qint64> &counts)
{
    QJsonObject told;
    for (const auto &[name, count] : counts.asKeyValueRange())
        told.insert(name, count);
    return told;
}

} // namespace

FaultProxy::FaultProxy(QUrl backend, FaultSpec spec, quint32 seed, QObject *parent)
    : QObject(parent)
    , d(new Private{.hub = {.backend = std::move(backend), .book = {std::move(spec), seed}},
                    .seed = seed,
                    .server = new QTcpServer(this)})
{
    d->hub.control = [this](const std::optional<QByteArray> &text) {
        if (text) {
            auto wanted = FaultSpec::parse(QString::fromUtf8(*text));
            if (!wanted)
                return problemAnswer(400, wanted.error().detail);
            setSpec(std::move(*wanted));
        }
        return jsonAnswer(QJsonDocument(told()).toJson(QJsonDocument::Compact));
    };
    connect(d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = d->server->nextPendingConnection()) {
            ++d->connections;
            if (d->hub.book.isAllDown() && d->hub.controlToken.isEmpty()) {
                d->hub.book.notePlayed(Fault::Down);
                resetConnection(*client);
                client->deleteLater();
            } else {
                new FaultConnection(client, d->hub, this);
            }
        }
    });
}

FaultProxy::~FaultProxy()
{
    // Before what they share.
    qDeleteAll(findChildren<FaultConnection *>(Qt::FindDirectChildrenOnly));
}

core::Result<quint16> FaultProxy::listen(quint16 port)
{
    if (!d->server->listen(QHostAddress(QHostAddress::LocalHost), port))
        return core::failure(core::ErrorKind::Network, d->server->errorString());
    return d->server->serverPort();
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(d->server->serverPort()));
}

void FaultProxy::setControlToken(const QByteArray &token)
{
    d->hub.controlToken = token;
}

void FaultProxy::setSpec(FaultSpec spec)
{
    d->hub.book.setSpec(std::move(spec));
    const auto connections = findChildren<FaultConnection *>(Qt::FindDirectChildrenOnly);
    for (const FaultRule &rule : this->spec().rules) {
        if (rule.fault != Fault::Restore)
            continue;
        d->hub.book.notePlayed(rule.fault);
        Q_EMIT restoreWanted(rule.value);
        for (FaultConnection *connection : connections)
            connection->drop();
    }
    for (FaultConnection *connection : connections)
        connection->reconsider();
}

const FaultSpec &FaultProxy::spec() const
{
    return d->hub.book.spec();
}

qint64 FaultProxy::played(Fault fault) const
{
    return d->hub.book.played(fault);
}

const QHash<QString, qint64> &FaultProxy::requests() const
{
    return d->hub.book.requests();
}

const QHash<QString, qint64> &FaultProxy::forwarded() const
{
    return d->hub.book.forwarded();
}

QJsonObject FaultProxy::told() const
{
    QJsonObject played;
    for (int i = 0; i <= int(Fault::Restore); ++i) {
        if (const qint64 count = this->played(Fault(i)); count > 0)
            played.insert(faultName(Fault(i)), count);
    }
    return {{u"rules"_s, spec().text},
            {u"seed"_s, qint64(d->seed)},
            {u"connections"_s, d->connections},
            {u"played"_s, played},
            {u"requests"_s, countsOf(requests())},
            {u"forwarded"_s, countsOf(forwarded())}};
}

} // namespace demo
