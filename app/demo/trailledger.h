// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"

#include <QHash>

namespace demo {

/// The trails of all desks. A trail goes on where it stopped and its chain must hold; what is known
/// already may come again, as it was.
class TrailLedger
{
public:
    /// `POST /v1/audit`: 204, or 422 when an entry does not follow the one before it.
    [[nodiscard]] ActionAnswer take(const QJsonObject &batch);
    /// Entries of all desks.
    [[nodiscard]] qsizetype count() const;

private:
    QHash<QString, QStringList> m_chains; ///< by desk, in the order of the entries
};

} // namespace demo
