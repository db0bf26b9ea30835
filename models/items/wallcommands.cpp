// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wallcommands.h"

#include "models/core/clock.h"
#include "models/store/repositories.h"

using namespace std::chrono_literals;

namespace items {
namespace {

core::Result<WallRecords> readWall(const store::Database &db, const QDateTime &since)
{
    const store::OperationsRepository repository(db);
    auto pages = repository.wallPages();
    if (!pages)
        return std::unexpected(pages.error());
    auto commands = repository.wallCommands(since);
    if (!commands)
        return std::unexpected(commands.error());
    return WallRecords{std::move(*pages), std::move(*commands)};
}

} // namespace

std::vector<domain::WallCommand> countingCommands(std::vector<domain::WallCommand> commands,
                                                  const QDateTime &now)
{
    const QDateTime since = now.addDuration(-kWallMemory);
    std::erase_if(commands, [&](const domain::WallCommand &command) {
        return command.at < since || command.at > now;
    });
    return commands;
}

WallCommands::WallCommands(store::ReaderPool &readers, store::ChangeHub &hub,
                           const core::Clock &clock, QObject *parent)
    : LoadedContent(readers, hub, 200ms, parent)
    , m_clock(clock)
{
}

void WallCommands::start()
{
    m_started = true;
    load();
}

bool WallCommands::concerns(domain::Collection collection, const QStringList &) const
{
    return m_started && (collection == domain::Collection::WallPages ||
                         collection == domain::Collection::WallCommands);
}

void WallCommands::load()
{
    query([since = m_clock.now().addDuration(-kWallMemory)](const store::Database &db) {
        return readWall(db, since);
    });
}

} // namespace items
