// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changehub.h"

#include <QMetaObject>

namespace store {

void ChangeHub::post(domain::Collection collection, const QStringList &ids)
{
    QMetaObject::invokeMethod(
        this, [this, collection, ids] { Q_EMIT changed(collection, ids); }, Qt::QueuedConnection);
}

} // namespace store
