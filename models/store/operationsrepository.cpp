// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordquery.h"
#include "models/store/referencecolumns.h"
#include "models/store/repositories.h"

namespace store {

core::Result<std::vector<domain::AlarmRule>> OperationsRepository::alarmRules() const
{
    return records<domain::AlarmRule>(m_db, "ORDER BY priority, name, id");
}

core::Result<std::vector<domain::AlarmAction>> OperationsRepository::alarmActions() const
{
    return records<domain::AlarmAction>(m_db, "ORDER BY at, id");
}

core::Result<std::vector<domain::Ticket>> OperationsRepository::tickets() const
{
    return records<domain::Ticket>(m_db, "ORDER BY opened_at DESC, id DESC");
}

core::Result<std::vector<domain::WallPage>> OperationsRepository::wallPages() const
{
    return records<domain::WallPage>(m_db, "ORDER BY name, id");
}

core::Result<std::vector<domain::WallCommand>> OperationsRepository::wallCommands(
    const QDateTime &since) const
{
    return records<domain::WallCommand>(m_db, "AND at >= ? ORDER BY at, id", since);
}

core::Result<std::vector<domain::Signer>> OperationsRepository::signers() const
{
    return records<domain::Signer>(m_db, "ORDER BY name, valid_from DESC, id");
}

core::Result<std::vector<domain::Bulletin>> OperationsRepository::bulletins() const
{
    return records<domain::Bulletin>(m_db, "ORDER BY updated_at DESC, id");
}

} // namespace store
