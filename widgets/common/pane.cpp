// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/pane.h"

namespace common {

Pane::Pane(QString id, QWidget *parent)
    : QWidget(parent)
    , m_id(std::move(id))
{
    setObjectName(m_id);
}

void Pane::beginWork()
{
    if (m_pending++ == 0)
        Q_EMIT settledChanged();
}

void Pane::endWork()
{
    if (--m_pending == 0)
        Q_EMIT settledChanged();
}

} // namespace common
