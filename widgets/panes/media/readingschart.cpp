// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/readingschart.h"

#include "widgets/charts/sparkline.h"
#include "widgets/common/fittedtext.h"
#include "widgets/common/format.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kLineHeight = 44;
constexpr int kFigureWidth = 76;
constexpr int kSamples = 60;

/// As many samples of the straight lines between the readings, evenly in time.
std::vector<std::optional<double>> sampled(const QList<domain::MediaReading> &readings)
{
    std::vector<std::optional<double>> values;
    const qint64 start = readings.constFirst().at.toMSecsSinceEpoch();
    const double span = double(readings.constLast().at.toMSecsSinceEpoch() - start);
    qsizetype next = 1;
    for (int i = 0; i < kSamples && readings.size() > 1; ++i) {
        const double at = span * i / (kSamples - 1);
        const auto when = [&](qsizetype n) {
            return double(readings.at(n).at.toMSecsSinceEpoch() - start);
        };
        while (next + 1 < readings.size() && when(next) < at)
            ++next;
        const double wide = when(next) - when(next - 1);
        const double part = wide > 0 ? std::clamp((at - when(next - 1)) / wide, 0.0, 1.0) : 1;
        const auto before = double(readings.at(next - 1).interactions());
        values.emplace_back(before + part * (double(readings.at(next).interactions()) - before));
    }
    return values;
}

} // namespace

ReadingsChart::ReadingsChart(const common::Theme &theme, QWidget *parent)
    : Chart(parent)
    , m_theme(theme)
{
    setObjectName(u"media-readings"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReadingsChart::setReadings(const QList<domain::MediaReading> &readings)
{
    m_readings = readings;
    setAccessibleName(tr("Interactions over time"));
    setAccessibleDescription(textSummary());
    setToolTip(common::plainTip(textSummary()));
    update();
}

QString ReadingsChart::textSummary() const
{
    if (m_readings.isEmpty())
        return tr("No readings");
    return tr("%n reading(s), from %1 to %2 interactions", nullptr, int(m_readings.size()))
        .arg(common::format::number(m_readings.constFirst().interactions()),
             common::format::number(m_readings.constLast().interactions()));
}

QString ReadingsChart::periodsInSight() const
{
    return m_readings.isEmpty()
               ? QString()
               : periodsBetween(common::format::dateTime(m_readings.constFirst().at),
                                common::format::dateTime(m_readings.constLast().at));
}

charts::ChartTable ReadingsChart::table() const
{
    charts::ChartTable table{accessibleName(),
                             {tr("Moment"), tr("Views"), tr("Likes"), tr("Shares"), tr("Comments")},
                             {}};
    for (const auto &reading : m_readings)
        table.rows << QStringList{
            common::format::dateTime(reading.at), common::format::number(reading.views),
            common::format::number(reading.likes), common::format::number(reading.shares),
            common::format::number(reading.comments)};
    return table;
}

QSize ReadingsChart::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(common::TypeSize::Small));
    return {220, kLineHeight + metrics.height() + common::kSpace1};
}

void ReadingsChart::paintEvent(QPaintEvent *)
{
    if (m_readings.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line(kFigureWidth, 2, width() - 2 * kFigureWidth, kLineHeight - 4);
    charts::paintSparkline(painter, line, sampled(m_readings), m_theme.series(0));
    painter.setFont(m_theme.font(common::TypeSize::Strong));
    painter.setPen(m_theme.color(common::Surface::Text));
    common::drawFitted(painter, QRectF(0, 0, kFigureWidth - common::kSpace2, kLineHeight),
                       Qt::AlignLeft | Qt::AlignVCenter,
                       common::format::number(m_readings.constFirst().interactions()));
    common::drawFitted(painter,
                       QRectF(width() - kFigureWidth + common::kSpace2, 0,
                              kFigureWidth - common::kSpace2, kLineHeight),
                       Qt::AlignRight | Qt::AlignVCenter,
                       common::format::number(m_readings.constLast().interactions()));
    painter.setFont(m_theme.font(common::TypeSize::Small));
    painter.setPen(m_theme.color(common::Surface::TextMuted));
    common::drawFitted(painter, QRectF(0, kLineHeight, width(), height() - kLineHeight),
                       Qt::AlignLeft | Qt::AlignVCenter, periodsInSight());
    if (!hasFocus() || isBare())
        return;
    painter.setPen(m_theme.color(common::Surface::Accent));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace panes::media
