// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"

#include <QHash>

#include <vector>

namespace demo {

/// How consoles are used. An event whose id is known is counted once; a batch with a bad event is
/// refused whole.
class UsageLog
{
public:
    /// 204, or 422. `step` is the data set's at this moment; `counted` gets the events that were
    /// not known.
    [[nodiscard]] ActionAnswer take(const QJsonObject &batch, qint64 step = 0,
                                    std::vector<QJsonObject> *counted = nullptr);
    /// Forgets what was taken after a step.
    void restore(qint64 step);
    [[nodiscard]] qsizetype count() const { return m_events.size(); }
    /// How often something of one kind was used, such as "pane-opened".
    [[nodiscard]] qsizetype count(const QString &kind) const;

private:
    struct Known {
        QJsonObject event;
        qint64 step = 0;
    };
    QHash<QString, Known> m_events; ///< by id
};

} // namespace demo
