// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTest>

/// What a screen reader asks over AT-SPI, on the bus of accessibility, of this very process: every
/// question is asynchronous, as the answer comes from the same thread.
namespace accesstest {

using namespace Qt::StringLiterals;

/// An object as the bus names it.
struct Seen {
    QString service;
    QDBusObjectPath path;
};
inline const QDBusArgument &operator>>(const QDBusArgument &argument, Seen &seen)
{
    argument.beginStructure();
    argument >> seen.service >> seen.path;
    argument.endStructure();
    return argument;
}

class ScreenReader
{
public:
    /// Empty: the bus is there. Else what is missing.
    [[nodiscard]] QString begin()
    {
        const auto address = ask(QDBusConnection::sessionBus(),
                                 {u"org.a11y.Bus"_s, QDBusObjectPath(u"/org/a11y/bus"_s)},
                                 u"org.a11y.Bus"_s, u"GetAddress"_s);
        if (address.arguments().isEmpty())
            return u"no bus of accessibility: "_s + address.errorMessage();
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(
            address.arguments().constFirst().toString(), u"screen-reader"_s));
        return m_bus->isConnected() ? QString() : m_bus->lastError().message();
    }
    [[nodiscard]] QList<Seen> programs()
    {
        return children(
            {u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)});
    }
    [[nodiscard]] QList<Seen> children(const Seen &of)
    {
        const auto answer = ask(*m_bus, of, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
        return answer.arguments().isEmpty()
                   ? QList<Seen>()
                   : qdbus_cast<QList<Seen>>(answer.arguments().constFirst());
    }
    [[nodiscard]] QString name(const Seen &of) { return property(of, u"Name"_s); }
    [[nodiscard]] QString description(const Seen &of) { return property(of, u"Description"_s); }
    [[nodiscard]] QString role(const Seen &of)
    {
        return first(ask(*m_bus, of, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s)).toString();
    }
    /// Bits of AtspiStateType.
    [[nodiscard]] quint64 state(const Seen &of)
    {
        const auto words = qdbus_cast<QList<uint>>(
            first(ask(*m_bus, of, u"org.a11y.atspi.Accessible"_s, u"GetState"_s)));
        return words.size() < 2 ? 0 : words.at(0) | (quint64(words.at(1)) << 32U);
    }
    void press(const Seen &what)
    {
        (void)ask(*m_bus, what, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
    }
    /// The first one with this name so many levels below; tables are deep, and every object is
    /// asked.
    [[nodiscard]] std::optional<Seen> find(const Seen &below, const QString &wanted, int depth)
    {
        for (const Seen &child : children(below)) {
            if (name(child) == wanted)
                return child;
            if (depth == 0)
                continue;
            if (auto found = find(child, wanted, depth - 1))
                return found;
        }
        return std::nullopt;
    }

private:
    static QVariant first(const QDBusMessage &answer)
    {
        return answer.arguments().isEmpty() ? QVariant() : answer.arguments().constFirst();
    }
    QString property(const Seen &of, const QString &what)
    {
        return first(ask(*m_bus, of, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                         {u"org.a11y.atspi.Accessible"_s, what}))
            .value<QDBusVariant>()
            .variant()
            .toString();
    }
    static QDBusMessage ask(const QDBusConnection &bus, const Seen &of, const QString &interface,
                            const QString &method, const QVariantList &with = {})
    {
        auto message = QDBusMessage::createMethodCall(of.service, of.path.path(), interface,
                                                      method);
        message.setArguments(with);
        const QDBusPendingCall call = bus.asyncCall(message);
        (void)QTest::qWaitFor([&call] { return call.isFinished(); }, 60'000);
        return call.reply();
    }

    std::unique_ptr<QDBusConnection> m_bus;
};

} // namespace accesstest
