// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/smallmultiples.h"

#include "widgets/charts/multiplesgrid.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

std::optional<double> lastValue(const SmallMultiple &multiple)
{
    for (auto it = multiple.values.rbegin(); it != multiple.values.rend(); ++it) {
        if (*it)
            return *it;
    }
    return {};
}

} // namespace

SmallMultiples::SmallMultiples(const common::Theme &theme, QWidget *parent)
    : Chart(parent)
    , m_scroll(new QScrollArea(this))
    , m_grid(new MultiplesGrid(theme, this, m_scroll))
{
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the keys are the grid's
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    connect(m_grid, &MultiplesGrid::picked, this, &SmallMultiples::picked);
    connect(m_grid, &MultiplesGrid::reached, m_scroll, [this](const QRect &cell) {
        m_scroll->ensureVisible(cell.center().x(), cell.center().y(), 0,
                                cell.height() / 2 + common::kSpace1);
    });
}

void SmallMultiples::setMultiples(const QList<SmallMultiple> &multiples,
                                  const MultiplesScale &scale)
{
    m_grid->setMultiples(multiples, scale);
    setAccessibleName(scale.title);
    setAccessibleDescription(textSummary());
    m_grid->setAccessibleDescription(textSummary());
    updateGeometry();
    fitBar();
}

/// Where all of it has room, nothing is to be scrolled.
void SmallMultiples::fitBar()
{
    m_scroll->setVerticalScrollBarPolicy(
        height() >= heightForWidth(width()) ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void SmallMultiples::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    fitBar();
}

QString SmallMultiples::textSummary() const
{
    std::vector<const SmallMultiple *> known;
    for (const SmallMultiple &multiple : m_grid->multiples()) {
        if (lastValue(multiple))
            known.push_back(&multiple);
    }
    const auto count = int(m_grid->multiples().size());
    if (known.empty())
        return tr("%n unit(s), none with a value.", nullptr, count);
    const auto last = [](const SmallMultiple *multiple) { return *lastValue(*multiple); };
    const auto [least, greatest] = std::ranges::minmax_element(known, {}, last);
    QString text = tr("%n unit(s). Greatest last value: %1; least: %2.", nullptr, count)
                       .arg(m_grid->cellText(**greatest), m_grid->cellText(**least));
    if (const auto without = count - int(known.size()); without > 0)
        text += u' ' + tr("%n unit(s) without any value.", nullptr, without);
    return text;
}

ChartTable SmallMultiples::table() const
{
    ChartTable table{m_grid->scale().title, {tr("Unit")}, {}};
    table.headers << m_grid->scale().periods;
    for (const SmallMultiple &multiple : m_grid->multiples()) {
        QStringList row{multiple.name};
        for (const auto &value : multiple.values)
            row << (value ? common::format::number(*value, m_grid->scale().decimals) : QString());
        table.rows << row;
    }
    return table;
}

QString SmallMultiples::periodsInSight() const
{
    const QStringList &periods = m_grid->scale().periods;
    return periods.isEmpty() ? QString() : periodsBetween(periods.first(), periods.last());
}

std::unique_ptr<Chart> SmallMultiples::copyIn(const common::Theme &theme) const
{
    auto copy = std::make_unique<SmallMultiples>(theme);
    copy->setMultiples(m_grid->multiples(), m_grid->scale());
    return copy;
}

int SmallMultiples::heightForWidth(int width) const
{
    return m_grid->heightForWidth(width);
}

QSize SmallMultiples::sizeHint() const
{
    return m_grid->sizeHint();
}

} // namespace charts
