// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEventLoop>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

/// What a screen reader asks over AT-SPI, on the bus of accessibility, of this very process: every
/// question is asynchronous, as the answer comes from the same thread.
namespace accesstest {

using namespace Qt::StringLiterals;

/// Bits of AtspiStateType.
inline constexpr quint64 kChecked = 1ULL << 4U;
inline constexpr quint64 kEnabled = 1ULL << 8U;
inline constexpr quint64 kFocusable = 1ULL << 11U;
inline constexpr quint64 kSensitive = 1ULL << 24U;
inline constexpr quint64 kShowing = 1ULL << 25U;
inline constexpr quint64 kVisible = 1ULL << 30U;

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

/// What an object says of itself.
struct Told {
    Seen seen;
    QString name = {};
    QString role = {};
    quint64 state = 0;
    int children = 0;
    QString within = {}; ///< the role of what it is in
    QString way = {};    ///< the roles and names above it
};

class ScreenReader
{
public:
    /// Empty: the bus is there. Else what is missing.
    [[nodiscard]] QString begin()
    {
        const auto address = ask(QDBusConnection::sessionBus(),
                                 question({u"org.a11y.Bus"_s, QDBusObjectPath(u"/org/a11y/bus"_s)},
                                          u"org.a11y.Bus"_s, u"GetAddress"_s));
        if (address.arguments().isEmpty())
            return u"no bus of accessibility: "_s + address.errorMessage();
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(
            address.arguments().constFirst().toString(), u"screen-reader"_s));
        return m_bus->isConnected() ? QString() : m_bus->lastError().message();
    }
    /// The windows of all programs.
    [[nodiscard]] QList<Told> windows()
    {
        const Seen registry{u"org.a11y.atspi.Registry"_s,
                            QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
        return below(below({Told{registry}}));
    }
    /// The window and everything in it that is shown; of lists and tables some of the first items.
    [[nodiscard]] QList<Told> walk(const Told &window)
    {
        QList<Told> all{window};
        for (QList<Told> level = all; !level.isEmpty();) {
            level = below(level);
            level.removeIf([](const Told &one) { return (one.state & kShowing) == 0; });
            all << level;
        }
        return all;
    }
    /// As it is now.
    [[nodiscard]] quint64 state(const Seen &of) { return stateIn(ask(*m_bus, stateOf(of))); }
    void press(const Seen &what)
    {
        (void)ask(*m_bus, question(what, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}));
    }

private:
    static constexpr int kItems = 12;
    static constexpr int kAnswers = 60'000; ///< ms
    using Questions = QList<QDBusMessage>;

    static QDBusMessage question(const Seen &of, const QString &interface, const QString &method,
                                 const QVariantList &with = {})
    {
        auto message = QDBusMessage::createMethodCall(of.service, of.path.path(), interface,
                                                      method);
        message.setArguments(with);
        return message;
    }
    static QDBusMessage accessible(const Seen &of, const QString &method,
                                   const QVariantList &with = {})
    {
        return question(of, u"org.a11y.atspi.Accessible"_s, method, with);
    }
    static QDBusMessage stateOf(const Seen &of) { return accessible(of, u"GetState"_s); }
    static QDBusMessage property(const Seen &of, const QString &name)
    {
        return question(of, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                        {u"org.a11y.atspi.Accessible"_s, name});
    }
    static QVariant first(const QDBusMessage &answer)
    {
        return answer.arguments().isEmpty() ? QVariant() : answer.arguments().constFirst();
    }
    static quint64 stateIn(const QDBusMessage &answer)
    {
        const auto words = qdbus_cast<QList<uint>>(first(answer));
        return words.size() < 2 ? 0 : words.at(0) | (quint64(words.at(1)) << 32U);
    }
    static bool hasItems(const Told &one)
    {
        static const QSet<QString> roles{u"table"_s, u"tree"_s, u"tree table"_s, u"list"_s};
        return roles.contains(one.role);
    }
    /// What is directly below them, with what it says of itself.
    QList<Told> below(const QList<Told> &parents)
    {
        Questions questions;
        QList<Told> above;
        for (const Told &one : parents) {
            const Told place{.seen = {},
                             .within = one.role,
                             .way = one.way + u" > %1 “%2”"_s.arg(one.role, one.name)};
            if (hasItems(one)) {
                for (int item = 0; item < std::min(kItems, one.children); ++item) {
                    questions << accessible(one.seen, u"GetChildAtIndex"_s, {item});
                    above << place;
                }
            } else {
                questions << accessible(one.seen, u"GetChildren"_s);
                above << place;
            }
        }
        QList<Told> found;
        const auto answers = askAll(*m_bus, questions);
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const QVariant answer = first(answers.at(i));
            const auto argument = answer.value<QDBusArgument>();
            const bool many = argument.currentType() == QDBusArgument::ArrayType;
            const auto seen = many ? qdbus_cast<QList<Seen>>(answer)
                                   : QList<Seen>{qdbus_cast<Seen>(answer)};
            for (const Seen &one : seen) {
                if (one.service.isEmpty() || one.path.path() == "/org/a11y/atspi/null"_L1)
                    continue;
                found << above.at(i);
                found.last().seen = one;
            }
        }
        tell(found);
        return found;
    }
    void tell(QList<Told> &objects)
    {
        Questions questions;
        for (const Told &one : std::as_const(objects))
            questions << property(one.seen, u"Name"_s) << property(one.seen, u"ChildCount"_s)
                      << accessible(one.seen, u"GetRoleName"_s) << stateOf(one.seen);
        const auto answers = askAll(*m_bus, questions);
        const auto value = [](const QDBusMessage &answer) {
            return first(answer).value<QDBusVariant>().variant();
        };
        for (qsizetype i = 0; i < objects.size(); ++i) {
            objects[i].name = value(answers.at(4 * i)).toString();
            objects[i].children = value(answers.at(4 * i + 1)).toInt();
            objects[i].role = first(answers.at(4 * i + 2)).toString();
            objects[i].state = stateIn(answers.at(4 * i + 3));
        }
    }
    static QDBusMessage ask(const QDBusConnection &bus, const QDBusMessage &question)
    {
        return askAll(bus, {question}).value(0);
    }
    static QList<QDBusMessage> askAll(const QDBusConnection &bus, const Questions &questions)
    {
        QEventLoop loop;
        QTimer::singleShot(kAnswers, &loop, &QEventLoop::quit);
        std::vector<std::unique_ptr<QDBusPendingCallWatcher>> waiting;
        qsizetype open = questions.size();
        for (const QDBusMessage &one : questions) {
            auto &watcher = waiting.emplace_back(
                std::make_unique<QDBusPendingCallWatcher>(bus.asyncCall(one)));
            QObject::connect(watcher.get(), &QDBusPendingCallWatcher::finished, &loop,
                             [at = &loop, left = &open] {
                                 if (--*left == 0)
                                     at->quit();
                             });
        }
        if (open > 0)
            loop.exec();
        QList<QDBusMessage> answers;
        for (const auto &watcher : waiting)
            answers << watcher->reply();
        return answers;
    }

    std::unique_ptr<QDBusConnection> m_bus;
};

} // namespace accesstest
