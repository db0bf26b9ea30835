// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart.h"

#include "widgets/common/accessiblerole.h"

using namespace Qt::StringLiterals;

namespace charts {

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{
    common::setAccessibleRole(*this, QAccessible::Chart);
}

void Chart::setBare(bool bare)
{
    m_bare = bare;
    update();
}

std::unique_ptr<Chart> Chart::copyIn(const common::Theme & /*theme*/) const
{
    return nullptr;
}

QString Chart::periodsBetween(const QString &first, const QString &last)
{
    return first == last ? first : u"%1 – %2"_s.arg(first, last);
}

} // namespace charts
