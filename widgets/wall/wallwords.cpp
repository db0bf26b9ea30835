// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallwords.h"

#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/pages/tile.h"
#include "widgets/wall/wallplayer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wall {
namespace {

/// A lost connection that comes back within this time is not worth a band.
constexpr auto kBlink = 30s;

QString text(const char *source)
{
    return QCoreApplication::translate("Wall", source);
}

bool needsSignIn(const session::SignInStatus &signIn)
{
    using enum session::SignInState;
    return signIn.state == SignedOut || signIn.state == Expired || signIn.state == Asking;
}

/// "14:05", with the date when it is not today.
QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const auto day = [](const QDateTime &at) {
        return at.toTimeZone(common::format::zone()).date();
    };
    return day(moment) == day(now) ? common::format::time(moment)
                                   : common::format::dateTime(moment);
}

QString dataText(const syncing::Status &status, const QDateTime &now)
{
    if (!status.asOf.isValid())
        return text(QT_TRANSLATE_NOOP("Wall", "no data yet"));
    return text(QT_TRANSLATE_NOOP("Wall", "data of %1 (%2)"))
        .arg(momentText(status.asOf, now), common::format::age(status.asOf, now));
}

QString signInText(const session::SignInStatus &signIn)
{
    if (!signIn.device)
        return text(QT_TRANSLATE_NOOP("Wall", "THIS WALL MUST SIGN IN"));
    return text(QT_TRANSLATE_NOOP("Wall", "THIS WALL MUST SIGN IN: %1, code %2"))
        .arg(signIn.device->verificationUri.toDisplayString(QUrl::RemoveScheme).mid(2),
             signIn.device->userCode);
}

bool isConnected(const syncing::Status &status)
{
    using enum syncing::Connection;
    return status.connection == Live || status.connection == Polling ||
           status.connection == FirstSync;
}

} // namespace

FreshnessWords freshnessWords(const syncing::Status &status, const session::SignInStatus &signIn,
                              const QDateTime &now)
{
    const auto words = [&](Freshness freshness, const QString &what) {
        return FreshnessWords{
            freshness, text(QT_TRANSLATE_NOOP("Wall", "%1 · %2")).arg(what, dataText(status, now))};
    };
    if (status.connection == syncing::Connection::Review)
        return words(Freshness::Late, text(QT_TRANSLATE_NOOP("Wall", "REVIEW OF SAVED DATA")));
    if (needsSignIn(signIn))
        return words(Freshness::SignIn, signInText(signIn));
    if (status.connection == syncing::Connection::SignInNeeded)
        return words(Freshness::SignIn,
                     text(QT_TRANSLATE_NOOP("Wall", "THE BACKEND REFUSES THIS WALL")));
    const auto silent = status.lastContact.isValid() ? std::optional(now - status.lastContact)
                                                     : std::nullopt;
    if (!isConnected(status)) {
        const bool blink = status.connection == syncing::Connection::Connecting && silent &&
                           *silent < kBlink;
        if (!blink)
            return words(Freshness::Lost, text(QT_TRANSLATE_NOOP("Wall", "NO CONNECTION")));
    }
    if (silent && *silent > kLateAfter)
        return words(Freshness::Late, text(QT_TRANSLATE_NOOP("Wall", "DATA ARE LATE")));
    return {};
}

QString steeringWords(const analysis::WallMoment &moment)
{
    const QString until = moment.until.isValid() ? common::format::time(moment.until) : QString();
    QString words;
    switch (moment.source) {
    case analysis::WallSource::Alarm:
        return until.isEmpty()
                   ? text(QT_TRANSLATE_NOOP("Wall", "Alarm: held until acknowledged"))
                   : text(QT_TRANSLATE_NOOP("Wall", "Alarm: held until acknowledged, until %1 at "
                                                    "the latest"))
                         .arg(until);
    case analysis::WallSource::Command:
        words = until.isEmpty() ? text(QT_TRANSLATE_NOOP("Wall", "Shown by %1")).arg(moment.actor)
                                : text(QT_TRANSLATE_NOOP("Wall", "Shown by %1 until %2"))
                                      .arg(moment.actor, until);
        break;
    case analysis::WallSource::Follow:
        words = text(QT_TRANSLATE_NOOP("Wall", "Following %1")).arg(moment.actor);
        break;
    case analysis::WallSource::Playlist:
        return moment.paused ? text(QT_TRANSLATE_NOOP("Wall", "Paused")) : QString();
    }
    QStringList parts{words};
    if (const auto days = daysOfView(moment.view))
        parts << pages::daysText(days->first, days->second);
    parts << moment.view.value("areaName"_L1).toString().simplified();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

FirstWords firstWords(const syncing::Status &status, const session::SignInStatus &signIn)
{
    FirstWords words{.title = text(QT_TRANSLATE_NOOP("Wall", "The wall is getting its data"))};
    const auto complete = std::ranges::count_if(status.collections,
                                                &syncing::CollectionStatus::complete);
    qint64 records = 0;
    for (const auto &collection : status.collections)
        records += collection.records;
    if (status.everComplete) { // its first page is being made
        words.title = text(QT_TRANSLATE_NOOP("Wall", "The wall is getting its pages ready"));
        return words;
    }
    if (needsSignIn(signIn)) {
        words.title = text(QT_TRANSLATE_NOOP("Wall", "Sign this wall in"));
        words.sentence = text(QT_TRANSLATE_NOOP(
            "Wall", "A code is being asked for; it appears here in a few seconds."));
        if (signIn.device) {
            words.sentence = text(QT_TRANSLATE_NOOP("Wall", "Point a telephone's camera at the "
                                                            "picture, or open %1 and type:"))
                                 .arg(signIn.device->verificationUri.toDisplayString());
            words.code = signIn.device->userCode;
            words.qr = signIn.device->complete.toString(QUrl::FullyEncoded);
        } else if (signIn.error) {
            words.sentence = common::describe(*signIn.error).sentence;
        }
        return words;
    }
    if (isConnected(status) || status.connection == syncing::Connection::Connecting) {
        words.share = status.collections.empty()
                          ? 0
                          : double(complete) / double(status.collections.size());
        words.sentence = text(QT_TRANSLATE_NOOP("Wall", "%1 records read so far"))
                             .arg(common::format::number(records));
        return words;
    }
    words.title = text(QT_TRANSLATE_NOOP("Wall", "The wall has no data yet"));
    words.sentence = status.connection == syncing::Connection::NotConfigured
                         ? text(QT_TRANSLATE_NOOP("Wall", "No backend is set: start the wall once "
                                                          "with --server."))
                         : text(QT_TRANSLATE_NOOP("Wall", "The backend cannot be reached; the wall "
                                                          "keeps trying."));
    if (status.lastError)
        words.detail = common::describe(*status.lastError).sentence;
    return words;
}

} // namespace wall
