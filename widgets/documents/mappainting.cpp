// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/figure.h"
#include "widgets/documents/mapgeometry.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using bulletins::UnitMapFigure;
constexpr double kInsetShare = 0.2; ///< of the box, of the offshore units' own frame
constexpr double kLegendWidth = 32; ///< mm

/// From pale to deep, in even steps of lightness.
QColor classColor(int index, qsizetype count)
{
    const double share = count < 2 ? 1 : double(index) / double(count - 1);
    const QColor pale(0xde, 0xeb, 0xf7);
    const QColor deep(0x08, 0x45, 0x94);
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(pale.red(), deep.red()), mix(pale.green(), deep.green()),
            mix(pale.blue(), deep.blue())};
}

class MapPainting
{
public:
    MapPainting(QPainter &painter, const UnitMapFigure &figure, const QRectF &box,
                const Manner &manner)
        : m_painter(painter)
        , m_figure(figure)
        , m_manner(manner)
        , m_box(box)
        , m_font(paperFont(std::max(7.0, manner.small() - 2)))
    {
    }

    void paint()
    {
        m_painter.fillRect(m_box, QColor(0xf4, 0xf8, 0xfb));
        m_painter.setPen(QPen(m_manner.inks.line(), pt(0.6)));
        m_painter.drawRect(m_box);
        const double sea = m_box.width() * kInsetShare;
        const QRectF land = m_box.adjusted(mm(3), mm(3), -sea - mm(6), -mm(3));
        paintUnits(false, land);
        const QRectF right(m_box.right() - sea - mm(3), m_box.top() + mm(3), sea, m_box.height());
        paintIslands(QRectF(right.left(), m_box.top() + mm(2), sea, m_box.height() * 0.56));
        // Below the islands' names, also where the box is low.
        const double high = std::min(sea * 0.9, m_box.height() * 0.4);
        const double wide = high / 0.9;
        paintInset(QRectF(right.right() - wide, m_box.bottom() - mm(3) - high, wide, high));
        paintLegend(legendPlace(land));
    }

private:
    void paintUnits(bool offshore, const QRectF &room)
    {
        QRectF reach;
        for (const UnitMapFigure::Unit &unit : m_figure.units) {
            if (unit.offshore == offshore)
                reach |= reachOf(unit);
        }
        if (reach.isNull())
            return;
        const Projection to(reach, room);
        for (const UnitMapFigure::Unit &unit : m_figure.units) {
            if (unit.offshore == offshore)
                paintUnit(unit, pathOf(unit, to));
        }
        if (offshore)
            return;
        for (const UnitMapFigure::Unit &unit : m_figure.units) {
            if (unit.offshore != offshore)
                continue;
            const QPainterPath path = pathOf(unit, to);
            paintName(unit, path);
            m_land.addPath(path);
        }
    }

    void paintUnit(const UnitMapFigure::Unit &unit, const QPainterPath &path)
    {
        m_painter.setPen(QPen(QColor(0x5a, 0x66, 0x73), pt(0.4)));
        if (unit.cls >= 0) {
            m_painter.setBrush(classColor(unit.cls, m_figure.classes.size()));
            m_painter.drawPath(path);
        } else {
            m_painter.setBrush(Qt::white);
            m_painter.drawPath(path);
            paintHatch(path);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    /// Lines, not a pattern of pixels.
    void paintHatch(const QPainterPath &path)
    {
        m_painter.save();
        m_painter.setClipPath(path, Qt::IntersectClip);
        m_painter.setPen(QPen(QColor(0x9a, 0xa3, 0xad), pt(0.4)));
        const QRectF box = path.boundingRect();
        const double step = pt(4);
        const int count = int((box.width() + box.height()) / step) + 1;
        for (int i = 0; i < count; ++i) {
            const double x = box.left() + i * step;
            m_painter.drawLine(QPointF(x, box.top()), QPointF(x - box.height(), box.bottom()));
        }
        m_painter.restore();
    }

    /// The name of a unit where there is room for it, dark with a pale edge on any colour.
    void paintName(const UnitMapFigure::Unit &unit, const QPainterPath &path)
    {
        const QFontMetricsF metrics(m_font);
        const QString name = shortName(unit.name);
        const QRectF place = widestPlace(path);
        QRectF text(0, 0, metrics.horizontalAdvance(name) + pt(2), metrics.height());
        text.moveCenter(place.center());
        if (text.width() > place.width() * 1.3 || overlaps(text))
            return;
        m_names << text;
        QPainterPath edge;
        edge.addText(QPointF(text.left() + pt(1), text.top() + metrics.ascent()), m_font, name);
        m_painter.strokePath(edge, QPen(QColor(0xf8, 0xfa, 0xfc), pt(1.8), Qt::SolidLine,
                                        Qt::RoundCap, Qt::RoundJoin));
        m_painter.setFont(m_font);
        m_painter.setPen(QColor(0x12, 0x1c, 0x28));
        m_painter.drawText(text.adjusted(pt(1), 0, pt(1), 0), Qt::AlignLeft | Qt::AlignVCenter,
                           name);
    }

    [[nodiscard]] bool overlaps(const QRectF &text) const
    {
        return std::ranges::any_of(m_names,
                                   [&](const QRectF &other) { return other.intersects(text); });
    }

    void paintInset(const QRectF &frame)
    {
        QStringList names;
        for (const UnitMapFigure::Unit &unit : m_figure.units) {
            if (unit.offshore)
                names << unit.name;
        }
        if (names.isEmpty())
            return;
        m_painter.setPen(QPen(QColor(0x5a, 0x66, 0x73), pt(0.6)));
        m_painter.drawRect(frame);
        const double line = QFontMetricsF(m_font).height();
        paintUnits(true, frame.adjusted(mm(2), line + mm(1.5), -mm(2), -mm(2)));
        m_painter.setFont(m_font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(frame.adjusted(pt(2), pt(1), -pt(2), 0), Qt::AlignTop | Qt::AlignHCenter,
                           names.join(u", "_s));
    }

    /// Every map that is shown officially tells whose the two archipelagos are; they lie outside
    /// of the frame, to the north-east and the south-east.
    void paintIslands(const QRectF &room)
    {
        QFont italic = m_font;
        italic.setItalic(true);
        m_painter.setFont(italic);
        const QFontMetricsF metrics(italic);
        const std::array names = {u"Quần đảo Hoàng Sa\n(Việt Nam)"_s,
                                  u"Quần đảo Trường Sa\n(Việt Nam)"_s};
        for (size_t i = 0; i < names.size(); ++i) {
            const QPointF centre(room.center().x(),
                                 room.top() + room.height() * (i == 0 ? 0.1 : 0.62));
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(QColor(0x5a, 0x66, 0x73));
            for (const QPointF &islet :
                 {QPointF(-7, 0), QPointF(-2, -3), QPointF(3, 1), QPointF(8, -2), QPointF(0, 4)})
                m_painter.drawEllipse(centre + islet * pt(1.1), pt(0.9), pt(0.7));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(Qt::black);
            m_painter.drawText(QRectF(room.left() - mm(4), centre.y() + pt(6), room.width() + mm(8),
                                      metrics.height() * 2.2),
                               Qt::AlignHCenter | Qt::AlignTop, names.at(i));
        }
    }

    /// The corner of the land that no unit reaches into, lower right first.
    [[nodiscard]] QRectF legendPlace(const QRectF &land) const
    {
        const double high = QFontMetricsF(legendFont()).height() * 1.15 *
                            double(m_figure.classes.size() + 2);
        QRectF place(0, 0, mm(kLegendWidth), high);
        const QList<QPointF> corners{land.bottomRight(), land.topLeft(), land.bottomLeft(),
                                     land.topRight()};
        for (qsizetype i = 0; i < corners.size(); ++i) {
            const QPointF corner = corners.at(i);
            place.moveTo(corner.x() > land.center().x() ? corner.x() - place.width() : corner.x(),
                         corner.y() > land.center().y() ? corner.y() - place.height() : corner.y());
            if (!m_land.intersects(place))
                return place;
        }
        place.moveBottomRight(land.bottomRight());
        return place;
    }

    [[nodiscard]] QFont legendFont() const
    {
        return paperFont(std::max(7.0, m_manner.small() - 1));
    }

    void paintLegend(const QRectF &room)
    {
        const QFont font = legendFont();
        const double line = QFontMetricsF(font).height() * 1.15;
        const bool gaps = std::ranges::any_of(
            m_figure.units, [](const UnitMapFigure::Unit &unit) { return unit.cls < 0; });
        m_painter.setFont(font);
        double y = room.bottom() - line * double(m_figure.classes.size() + (gaps ? 1 : 0));
        m_painter.setPen(Qt::black);
        if (!m_figure.unit.isEmpty())
            m_painter.drawText(QRectF(room.left(), y - line * 1.1, room.width(), line),
                               Qt::AlignLeft | Qt::AlignVCenter, m_figure.unit);
        const auto add = [&](int cls, const QString &label) {
            const QRectF swatch(room.left(), y + line * 0.15, pt(14), line * 0.7);
            QPainterPath path;
            path.addRect(swatch);
            paintUnit({.cls = cls}, path);
            m_painter.setPen(Qt::black);
            m_painter.drawText(QRectF(swatch.right() + pt(4), y, room.width(), line),
                               Qt::AlignLeft | Qt::AlignVCenter, label);
            y += line;
        };
        for (qsizetype i = m_figure.classes.size() - 1; i >= 0; --i)
            add(int(i), m_figure.classes.at(i).label);
        if (gaps)
            add(-1, u"chưa có số liệu"_s);
    }

    QPainter &m_painter;
    const UnitMapFigure &m_figure;
    const Manner &m_manner;
    QRectF m_box;
    QFont m_font;
    QPainterPath m_land; ///< all units on it
    QList<QRectF> m_names;
};

} // namespace

void paintUnitMap(QPainter &painter, const UnitMapFigure &figure, const QRectF &box,
                  const Manner &manner)
{
    MapPainting(painter, figure, box, manner).paint();
}

} // namespace documents
