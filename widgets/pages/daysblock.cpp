// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/daysblock.h"

#include "models/items/directory.h"
#include "widgets/charts/daycolumns.h"
#include "widgets/common/sharedcontext.h"

#include <QVBoxLayout>

namespace pages {
namespace {

constexpr int kDays = 30;

} // namespace

DaysBlock::DaysBlock(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Block(surroundings, parent)
    , m_days(surroundings.readers, surroundings.hub)
    , m_columns(new charts::DayColumns(surroundings.theme, this))
{
    column().addWidget(m_columns, 1);
    auto &context = m_with.context;
    connect(&m_days, &items::DailyReports::changed, this, &DaysBlock::show);
    connect(&context, &common::SharedContext::areaChanged, this, &DaysBlock::applyContext);
    connect(&context, &common::SharedContext::periodChanged, this, &DaysBlock::applyContext);
    applyContext();
    retranslate();
}

void DaysBlock::applyContext()
{
    m_days.setSpan(common::lastDayShown(m_with.context, m_with.clock), kDays,
                   m_with.directory.reference()->narrowing(m_with.context.area()));
}

void DaysBlock::show()
{
    applyContext(); // past midnight the span moves on; the same span asks for nothing
    retranslate();
    Q_EMIT settledChanged();
}

void DaysBlock::retranslate()
{
    setHeading(tr("Field reports of the last %n day(s)", nullptr, kDays));
    std::vector<charts::DayColumn> days;
    if (const auto *content = m_days.content()) {
        for (const items::ReportDay &day : *content)
            days.push_back({day.date, day.received, day.resolved});
    }
    m_columns->setDays(std::move(days), tr("received"), tr("resolved"));
    m_columns->setAccessibleName(tr("Reports by day"));
}

} // namespace pages
