// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/connectiontext.h"

#include "widgets/common/errortext.h"
#include "widgets/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Connection", source);
}

} // namespace

ConnectionText connectionText(const syncing::Status &status)
{
    using enum syncing::Connection;
    const auto fault = status.lastError ? common::describe(*status.lastError) : common::ErrorText();
    const QString &error = fault.sentence;
    switch (status.connection) {
    case NotConfigured:
        return {text(QT_TRANSLATE_NOOP("Connection", "No backend")),
                text(QT_TRANSLATE_NOOP("Connection",
                                       "No backend is set; the cache is shown as it is.")),
                u"offline"_s, common::Tone::NoData};
    case Connecting:
        return {text(QT_TRANSLATE_NOOP("Connection", "Connecting")),
                {},
                u"refresh"_s,
                common::Tone::Active};
    case FirstSync:
        return {text(QT_TRANSLATE_NOOP("Connection", "First sync")),
                text(QT_TRANSLATE_NOOP(
                    "Connection",
                    "Everything is read for the first time; what has arrived can be used.")),
                u"refresh"_s, common::Tone::Active};
    case Live:
        return {text(QT_TRANSLATE_NOOP("Connection", "Live")),
                text(QT_TRANSLATE_NOOP("Connection", "Changes arrive as they happen.")),
                u"online"_s, common::Tone::Good};
    case Polling:
        return {text(QT_TRANSLATE_NOOP("Connection", "Connected")),
                text(QT_TRANSLATE_NOOP("Connection", "Changes are asked for every half minute.")),
                u"online"_s, common::Tone::Good};
    case ForcedOffline:
        return {text(QT_TRANSLATE_NOOP("Connection", "Working offline")),
                text(QT_TRANSLATE_NOOP("Connection",
                                       "Nothing leaves this desk until you switch back.")),
                u"offline"_s, common::Tone::Risk};
    case Unreachable:
        return {fault.title.isEmpty()
                    ? text(QT_TRANSLATE_NOOP("Connection", "Backend not reachable"))
                    : fault.title,
                error, u"offline"_s, common::Tone::Bad};
    case SignInNeeded:
        return {text(QT_TRANSLATE_NOOP("Connection", "Sign-in refused")), error, u"lock"_s,
                common::Tone::Bad};
    case NotIoc:
        return {text(QT_TRANSLATE_NOOP("Connection", "Not an IOC backend")), error, u"error"_s,
                common::Tone::Bad};
    case Review:
        return {text(QT_TRANSLATE_NOOP("Connection", "Review, read only")),
                text(QT_TRANSLATE_NOOP("Connection",
                                       "A copy of the data is looked at, as it was at its moment; "
                                       "nothing in it can be changed.")),
                u"lock"_s, common::Tone::NoData};
    }
    return {};
}

QString asOfText(const syncing::Status &status, const QDateTime &now)
{
    if (!status.asOf.isValid())
        return text(QT_TRANSLATE_NOOP("Connection", "No data on this desk yet"));
    return text(QT_TRANSLATE_NOOP("Connection", "Data as of %1, %2"))
        .arg(common::format::dateTime(status.asOf), common::format::age(status.asOf, now));
}

QString bandText(const syncing::Status &status, const QDateTime &now)
{
    using enum syncing::Connection;
    if (status.user.isOutdated)
        return text(QT_TRANSLATE_NOOP("Connection",
                                      "The backend last confirmed your rights at %1. Until it does "
                                      "again, saved data can be read, but nothing that needs "
                                      "rights is offered."))
            .arg(common::format::dateTime(status.rightsTold));
    const bool silent = status.connection == Live || status.connection == Polling ||
                        status.connection == Connecting || status.connection == FirstSync ||
                        status.connection == Review; // its own banner says all
    if (silent)
        return {};
    const QString why = connectionText(status).word;
    const QString next = status.lastError ? common::describe(*status.lastError).nextStep
                                          : QString();
    const QString data =
        status.asOf.isValid()
            ? text(QT_TRANSLATE_NOOP("Connection",
                                     "%1. You are looking at saved data, as of %2 (%3)."))
                  .arg(why, common::format::dateTime(status.asOf),
                       common::format::age(status.asOf, now))
            : text(QT_TRANSLATE_NOOP("Connection", "%1. There are no saved data on this desk yet."))
                  .arg(why);
    return next.isEmpty() ? data : data + u' ' + next;
}

} // namespace shell
