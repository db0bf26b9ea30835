// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/feedstatetext.h"

#include "models/core/weblink.h"
#include "widgets/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kHour = 60;

QString feedWord(const char *text, int n = -1)
{
    return QCoreApplication::translate("FeedStateText", text, nullptr, n);
}

QString doubtSentence(core::WebLink::Doubt doubt)
{
    using Doubt = core::WebLink::Doubt;
    switch (doubt) {
    case Doubt::None:
        return {};
    case Doubt::NotWeb:
    case Doubt::NotHttps:
        return feedWord(QT_TRANSLATE_NOOP(
            "FeedStateText", "The feed address must begin with https:// so that nobody can change "
                             "on its way what the desk reads."));
    case Doubt::NoHost:
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "The feed address names no site."));
    case Doubt::UserInfo:
        return feedWord(QT_TRANSLATE_NOOP(
            "FeedStateText", "The feed address contains a user name. Take out everything before "
                             "the @ sign."));
    case Doubt::LookAlike:
        return feedWord(QT_TRANSLATE_NOOP(
            "FeedStateText", "The feed address contains letters that imitate others. Type it anew "
                             "instead of copying it."));
    case Doubt::IpAddress:
        return feedWord(
            QT_TRANSLATE_NOOP("FeedStateText", "The feed address must name a site, not a number."));
    case Doubt::Malformed:
        break;
    }
    return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "This is no web address."));
}

} // namespace

QString rhythmText(int minutes)
{
    if (minutes <= 0)
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "paused"));
    if (minutes % kHour != 0)
        return feedWord(QT_TRANSLATE_N_NOOP("FeedStateText", "%n minute(s)"), minutes);
    return feedWord(QT_TRANSLATE_N_NOOP("FeedStateText", "%n hour(s)"), minutes / kHour);
}

QList<int> feedRhythms()
{
    return {domain::kShortestFeedMinutes,
            10,
            15,
            30,
            kHour,
            2 * kHour,
            3 * kHour,
            6 * kHour,
            12 * kHour,
            domain::kLongestFeedMinutes,
            0};
}

QString rhythmOf(const domain::MediaSource &source)
{
    return source.feedUrl.isEmpty() ? u"–"_s : rhythmText(source.feedMinutes);
}

QString visitText(const syncing::FeedState &state)
{
    if (!state.visitedAt.isValid())
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "Not read yet"));
    // A feed is read every day: its year needs no room.
    const QString when = state.visitedAt.toTimeZone(common::format::zone())
                             .toString(u"HH:mm dd/MM"_s);
    const QString what = state.error ? feedErrorText(*state.error)
                                     : feedWord(QT_TRANSLATE_N_NOOP("FeedStateText", "%n new"),
                                                state.items);
    return QCoreApplication::translate("FeedStateText", "%1 · %2", "when a feed was read, result")
        .arg(when, what);
}

QString feedErrorText(const core::Error &error)
{
    using core::ErrorKind;
    if (core::isOfTransport(error.kind))
        return feedWord(
            QT_TRANSLATE_NOOP("FeedStateText", "There is no safe connection to the site."));
    switch (error.kind) {
    case ErrorKind::Offline:
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "This desk is offline."));
    case ErrorKind::Timeout:
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "The site did not answer in time."));
    case ErrorKind::Network:
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "The site could not be reached."));
    case ErrorKind::Throttled:
        return feedWord(
            QT_TRANSLATE_NOOP("FeedStateText", "The site asks to be left alone for a while."));
    case ErrorKind::NotFound:
    case ErrorKind::Gone:
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "There is no feed at this address."));
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "The site does not let desks read it."));
    case ErrorKind::Server:
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "The site has trouble of its own."));
    case ErrorKind::BadContract:
        return feedWord(
            QT_TRANSLATE_NOOP("FeedStateText", "The answer is no feed that can be read."));
    case ErrorKind::InvalidArgument:
    case ErrorKind::Refused:
        return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "The address is not allowed."));
    default:
        break;
    }
    return feedWord(QT_TRANSLATE_NOOP("FeedStateText", "The feed could not be read."));
}

QString feedAddressFault(const QString &address)
{
    return address.isEmpty() ? QString() : doubtSentence(core::judgeLink(address).doubt);
}

} // namespace panes::media
