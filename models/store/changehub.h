// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QObject>
#include <QStringList>

namespace store {

/// Tells that committed data changed. Lives in the GUI thread; the writer posts to it. Screens
/// re-read what they show.
class ChangeHub : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Thread-safe; delivers in the hub's own thread. Empty ids: many changed, read all.
    void post(domain::Collection collection, const QStringList &ids);

Q_SIGNALS:
    void changed(domain::Collection collection, const QStringList &ids);
};

} // namespace store
