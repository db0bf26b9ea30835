// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/loaded.h"

namespace items {

Loaded::Loaded(store::ChangeHub &hub, std::chrono::milliseconds rest, QObject *parent)
    : QObject(parent)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(rest);
    connect(&m_refresh, &QTimer::timeout, this, [this] { load(); });
    connect(&hub, &store::ChangeHub::changed, this,
            [this](domain::Collection collection, const QStringList &ids) {
                if (!m_refresh.isActive() && concerns(collection, ids))
                    m_refresh.start();
            });
}

void Loaded::setState(bool loading, std::optional<core::Error> error)
{
    m_loading = loading;
    m_error = std::move(error);
    Q_EMIT changed();
}

} // namespace items
