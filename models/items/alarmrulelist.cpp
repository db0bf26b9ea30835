// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alarmrulelist.h"

namespace items {

AlarmRuleList::AlarmRuleList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : KeptRecords(readers, hub, parent)
{
}

void AlarmRuleList::load()
{
    query([](const store::Database &db) { return store::OperationsRepository(db).alarmRules(); });
}

} // namespace items
