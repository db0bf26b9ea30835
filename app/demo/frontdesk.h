// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"

#include <QHash>

namespace demo {

/// How consoles are used. An event whose id is known is counted once; a batch with a bad event is
/// refused whole.
class UsageLog
{
public:
    [[nodiscard]] ActionAnswer take(const QJsonObject &batch);
    [[nodiscard]] qsizetype count() const { return m_events.size(); }
    /// How often something of one kind was used, such as "pane-opened".
    [[nodiscard]] qsizetype count(const QString &kind) const;

private:
    QHash<QString, QJsonObject> m_events; ///< by id
};

} // namespace demo
