// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"

#include <QHash>

#include <vector>

namespace demo {

/// The trails of all desks. A trail goes on where it stopped and its chain must hold; what is known
/// already may come again, as it was.
class TrailLedger
{
public:
    /// `POST /v1/audit`: 204, or 422 when an entry does not follow the one before it. `step` is the
    /// data set's at this moment.
    [[nodiscard]] ActionAnswer take(const QJsonObject &batch, qint64 step);
    /// Forgets what was taken after a step.
    void restore(qint64 step);
    /// Entries of all desks.
    [[nodiscard]] qsizetype count() const;

private:
    struct Known {
        QString chain;
        qint64 step = 0;
    };
    QHash<QString, std::vector<Known>> m_trails; ///< by desk, in the order of the entries
};

} // namespace demo
