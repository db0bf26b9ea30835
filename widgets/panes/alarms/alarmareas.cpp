// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmareas.h"

#include "models/core/clock.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/alarmshape.h"
#include "widgets/panes/alarms/alarmwords.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

constexpr int kLeastTileWidth = 250;
constexpr qreal kTileRadius = 10;

/// How bad: a smaller number is worse.
int gravity(domain::AlarmState state, int priority)
{
    using enum domain::AlarmState;
    const int order = state == Unacknowledged           ? 0
                      : state == ReturnedUnacknowledged ? 1
                      : state == Acknowledged           ? 2
                      : state == Normal                 ? 4
                                                        : 3;
    return order * 10 + priority;
}

} // namespace

AlarmAreas alarmAreas(const std::vector<items::AlarmLine> &lines)
{
    AlarmAreas areas;
    for (const items::AlarmLine &line : lines) {
        AlarmArea &area = areas.at(size_t(line.rule.subsystem));
        const auto state = line.standing.state;
        const bool waits = isWaiting(state);
        area.waiting += waits ? 1 : 0;
        area.active += waits || state == domain::AlarmState::Acknowledged ? 1 : 0;
        area.shelved += state == domain::AlarmState::Shelved ? 1 : 0;
        if (gravity(state, line.rule.priority) < gravity(area.worst, area.priority)) {
            area.worst = state;
            area.priority = line.rule.priority;
        }
        if (waits && (!area.oldest.isValid() || line.episode.onset < area.oldest))
            area.oldest = line.episode.onset;
    }
    return areas;
}

class AlarmAreaPanel::Tile : public QAbstractButton
{
public:
    Tile(domain::Subsystem subsystem, const common::Theme &theme, const core::Clock &clock,
         QWidget *parent)
        : QAbstractButton(parent)
        , m_subsystem(subsystem)
        , m_theme(theme)
        , m_clock(clock)
    {
        setObjectName(u"area-"_s + domain::code(subsystem));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    void setArea(const AlarmArea &area)
    {
        m_area = area;
        QStringList parts{subsystemText(m_subsystem), word(), countText(), sinceText()};
        parts.removeAll(QString());
        setAccessibleName(parts.join(u", "_s));
        update();
    }
    [[nodiscard]] domain::Subsystem subsystem() const { return m_subsystem; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool calm = m_area.active == 0;
        const auto tone = stateTone(m_area.worst, m_area.priority);
        const QColor ink = m_theme.color(tone);
        const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        painter.setPen(QPen(hasFocus() ? m_theme.color(common::Surface::Accent) : ink, hasFocus()
                                                                                           ? 3
                                                                                       : calm ? 1
                                                                                              : 2));
        painter.setBrush(calm ? m_theme.color(common::Surface::Panel) : m_theme.ground(tone));
        painter.drawRoundedRect(box, kTileRadius, kTileRadius);
        paintWords(
            painter,
            box.adjusted(common::kSpace4, common::kSpace3, -common::kSpace4, -common::kSpace3),
            ink);
    }

private:
    void paintWords(QPainter &painter, const QRectF &box, const QColor &ink) const
    {
        const qreal unit = std::clamp(std::min(box.height() / 7, box.width() / 14), 13.0, 54.0);
        QFont font = m_theme.font(common::TypeSize::Strong);
        const auto write = [&](const QRectF &line, qreal pixels, bool bold, const QColor &color,
                               const QString &text) {
            font.setPixelSize(int(pixels));
            font.setBold(bold);
            while (font.pixelSize() > 11 &&
                   QFontMetricsF(font).horizontalAdvance(text) > line.width())
                font.setPixelSize(font.pixelSize() - 1);
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        };
        const QColor text = m_theme.color(common::Surface::Text);
        const QColor muted = m_theme.color(common::Surface::TextMuted);
        write({box.left(), box.top(), box.width(), unit * 1.6}, unit * 1.05, true, text,
              subsystemText(m_subsystem));
        const qreal shape = unit * 1.7;
        const qreal top = box.top() + unit * 1.9;
        paintAlarmShape(painter, {box.left(), top, shape, shape}, m_area.worst, ink);
        write(
            {box.left() + shape * 1.35, top - unit * 0.1, box.width() - shape * 1.35, shape * 1.1},
            unit * 1.1, true, ink, word());
        write({box.left(), top + shape * 1.2, box.width(), unit * 1.5}, unit * 0.95, false, text,
              countText());
        write({box.left(), top + shape * 1.2 + unit * 1.45, box.width(), unit * 1.3}, unit * 0.8,
              false, muted, sinceText());
    }
    [[nodiscard]] QString word() const
    {
        const QString state = stateText(m_area.worst);
        return m_area.active > 0 ? AlarmAreaPanel::tr("%1 · %2", "state, priority")
                                       .arg(state, priorityText(m_area.priority))
                                 : state;
    }
    [[nodiscard]] QString countText() const
    {
        if (m_area.waiting > 0)
            return AlarmAreaPanel::tr("%n not acknowledged", nullptr, m_area.waiting);
        if (m_area.active > 0)
            return AlarmAreaPanel::tr("%n active, all acknowledged", nullptr, m_area.active);
        return AlarmAreaPanel::tr("No alarms");
    }
    [[nodiscard]] QString sinceText() const
    {
        QStringList parts;
        if (m_area.oldest.isValid())
            parts << AlarmAreaPanel::tr("oldest %1")
                         .arg(common::format::age(m_area.oldest, m_clock.now()));
        if (m_area.shelved > 0)
            parts << AlarmAreaPanel::tr("%n shelved", nullptr, m_area.shelved);
        return parts.join(u" · "_s);
    }

    domain::Subsystem m_subsystem;
    const common::Theme &m_theme;
    const core::Clock &m_clock;
    AlarmArea m_area;
};

AlarmAreaPanel::AlarmAreaPanel(const common::Theme &theme, const core::Clock &clock,
                               QWidget *parent)
    : QWidget(parent)
{
    for (const auto subsystem : domain::kSubsystems) {
        auto *tile = new Tile(subsystem, theme, clock, this);
        connect(tile, &QAbstractButton::clicked, this,
                [this, subsystem] { Q_EMIT areaChosen(subsystem); });
        m_tiles.push_back(tile);
    }
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
    setAreas({});
}

void AlarmAreaPanel::setAreas(const AlarmAreas &areas)
{
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setArea(areas.at(i));
}

/// As many columns as find room; all rows are equally high.
void AlarmAreaPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int gap = common::kSpace3;
    const int count = int(m_tiles.size());
    const int fit = std::clamp((width() - gap) / (kLeastTileWidth + gap), 1, 3);
    const int rows = (count + fit - 1) / fit;
    const int tileWidth = (width() - gap * (fit + 1)) / fit;
    const int tileHeight = (height() - gap * (rows + 1)) / rows;
    for (int i = 0; i < count; ++i)
        m_tiles[size_t(i)]->setGeometry(gap + (i % fit) * (tileWidth + gap),
                                        gap + (i / fit) * (tileHeight + gap), tileWidth,
                                        tileHeight);
}

void AlarmAreaPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace panes::alarms
