// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>

#include <functional>

namespace syncing {

/// The Status, written by the sync thread and read by the GUI thread; told at most ten times a
/// second.
class StatusBoard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] Status status() const;
    /// Changes the status; `now` tells at once, whatever came just before.
    void change(const std::function<void(Status &)> &change, bool now = true);
    /// Changes one collection's line.
    void changeCollection(domain::Collection collection,
                          const std::function<void(CollectionStatus &)> &change, bool now);

Q_SIGNALS:
    void changed();

private:
    mutable QMutex m_mutex;
    Status m_status;
    QElapsedTimer m_told;
};

} // namespace syncing
