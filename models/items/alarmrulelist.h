// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarmedits.h"
#include "models/items/keptrecords.h"

namespace items {

/// The rules that raise alarms as this desk has them.
class AlarmRuleList final : public KeptRecords<domain::AlarmRule, domain::Collection::AlarmRules>
{
    Q_OBJECT
public:
    AlarmRuleList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);

Q_SIGNALS:
    /// shown() is another.
    void shownChanged();

protected:
    void shownUpdated() override { Q_EMIT shownChanged(); }
    void load() override;
};

} // namespace items
