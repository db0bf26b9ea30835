// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/walledits.h"

#include "models/core/moment.h"
#include "models/domain/codetable.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kWallVerbCodes = {
    Coded{WallVerb::Show, "show"_L1},         Coded{WallVerb::Pause, "pause"_L1},
    Coded{WallVerb::Resume, "resume"_L1},     Coded{WallVerb::Next, "next"_L1},
    Coded{WallVerb::Previous, "previous"_L1}, Coded{WallVerb::Follow, "follow"_L1},
    Coded{WallVerb::Release, "release"_L1},
};
static_assert(kWallVerbCodes.size() == kWallVerbs);

void carryEditor(WallPage &mine, const WallPage &stored)
{
    mine.updatedBy = stored.updatedBy;
    mine.updatedAt = stored.updatedAt;
}

} // namespace

QJsonObject toJson(const WallPage &page)
{
    return {{u"id"_s, page.id},
            {u"version"_s, page.version},
            {u"kind"_s, page.kind},
            {u"name"_s, page.name},
            {u"document"_s, page.document}};
}

WallPage wallPageFromSnapshot(const QJsonObject &snapshot)
{
    WallPage page;
    page.id = snapshot.value("id"_L1).toString();
    page.version = snapshot.value("version"_L1).toInteger();
    page.kind = snapshot.value("kind"_L1).toString();
    page.name = snapshot.value("name"_L1).toString();
    page.document = snapshot.value("document"_L1).toObject();
    page.updatedBy = snapshot.value("updatedBy"_L1).toString();
    page.updatedAt = momentIn(snapshot, "updatedAt"_L1);
    return page;
}

QJsonObject toJson(const WallCommand &command)
{
    QJsonObject object{
        {u"id"_s, command.id}, {u"version"_s, command.version}, {u"verb"_s, command.verb}};
    putSaid(object, "wall"_L1, command.wall);
    putSaid(object, "page"_L1, command.page);
    if (!command.view.isEmpty())
        object.insert("view"_L1, command.view);
    putSaid(object, "until"_L1, core::iso(command.until));
    return object;
}

WallCommand wallCommandFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    WallCommand command;
    command.id = text("id"_L1);
    command.version = snapshot.value("version"_L1).toInteger();
    command.wall = text("wall"_L1);
    command.verb = text("verb"_L1);
    command.page = text("page"_L1);
    command.view = snapshot.value("view"_L1).toObject();
    command.actor = text("actor"_L1);
    command.at = momentIn(snapshot, "at"_L1);
    command.until = momentIn(snapshot, "until"_L1);
    return command;
}

Edit addWallPage(const WallPage &page)
{
    return keptEdit(Collection::WallPages, page, kOpenVerb, page);
}

Edit reviseWallPage(const WallPage &seen, const WallPage &changed)
{
    return keptEdit(Collection::WallPages, changed, kReviseVerb, seen);
}

Edit removeWallPage(const WallPage &seen)
{
    return keptEdit(Collection::WallPages, seen, kRemoveVerb, seen);
}

std::vector<Shown<WallPage>> withPending(std::vector<WallPage> stored,
                                         const std::vector<EditStanding> &edits)
{
    auto shown = keptWithPending(std::move(stored), edits, Collection::WallPages,
                                 wallPageFromSnapshot, carryEditor);
    for (const EditStanding &standing : edits) {
        const bool goes = standing.edit.collection == Collection::WallPages &&
                          standing.edit.verb == kRemoveVerb && isOnItsWay(standing.state);
        if (goes)
            std::erase_if(shown, [&](const Shown<WallPage> &one) {
                return one.record.id == standing.edit.recordId;
            });
    }
    return shown;
}

QString code(WallVerb verb)
{
    return codeIn(kWallVerbCodes, verb);
}

std::optional<WallVerb> wallVerbFromCode(QStringView code)
{
    return valueIn(kWallVerbCodes, code);
}

std::optional<WallCommandFault> faultOf(const WallCommand &command, const QDateTime &now)
{
    using enum WallCommandFault;
    const auto verb = wallVerbFromCode(command.verb);
    if (!verb)
        return VerbUnknown;
    const bool shows = *verb == WallVerb::Show || *verb == WallVerb::Follow;
    if (shows && command.page.isEmpty() && command.view.isEmpty())
        return NothingToShow;
    if (command.until.isValid() && command.until <= now)
        return UntilNotAhead;
    if (command.until.isValid() && command.until > now.addDuration(kLongestWallHold))
        return UntilTooFar;
    const auto view = QJsonDocument(command.view).toJson(QJsonDocument::Compact);
    if (view.size() > kLargestWallView)
        return ViewTooLarge;
    return std::nullopt;
}

Edit commandWall(const WallCommand &command)
{
    return keptEdit(Collection::WallCommands, command, kOpenVerb, command);
}

std::vector<WallCommand> withPending(std::vector<WallCommand> stored,
                                     const std::vector<EditStanding> &edits)
{
    for (const EditStanding &standing : edits) {
        if (standing.edit.collection != Collection::WallCommands || !isOnItsWay(standing.state))
            continue;
        WallCommand command = wallCommandFromSnapshot(standing.edit.payload);
        command.actor = standing.edit.author;
        command.at = standing.edit.createdAt;
        stored.push_back(std::move(command));
    }
    return stored;
}

} // namespace domain
