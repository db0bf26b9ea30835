// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart.h"

namespace charts {

void Chart::setBare(bool bare)
{
    m_bare = bare;
    update();
}

} // namespace charts
