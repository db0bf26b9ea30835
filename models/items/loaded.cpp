// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/loaded.h"

#include <algorithm>

namespace items {
namespace {

constexpr int kPatience = 4; ///< times what a query took

} // namespace

Loaded::Loaded(store::ChangeHub &hub, std::chrono::milliseconds rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &Loaded::refresh);
    connect(&hub, &store::ChangeHub::changed, this,
            [this](domain::Collection collection, const QStringList &ids) {
                if (!m_refresh.isActive() && concerns(collection, ids))
                    m_refresh.start(std::max(m_rest, kPatience * m_cost));
            });
}

void Loaded::refresh()
{
    if (m_loading) // what it answers may be of before the change
        return m_refresh.start(m_rest);
    load();
}

void Loaded::setState(bool loading, std::optional<core::Error> error)
{
    if (loading)
        m_sinceAsked.start();
    else if (m_loading)
        m_cost = std::chrono::milliseconds(m_sinceAsked.elapsed());
    m_loading = loading;
    m_error = std::move(error);
    Q_EMIT changed();
}

} // namespace items
