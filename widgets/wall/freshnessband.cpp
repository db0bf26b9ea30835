// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/freshnessband.h"

#include "widgets/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace wall {
namespace {

constexpr int kStripes = 3; ///< at each end of a loud band, so that it is not known by colour alone

} // namespace

FreshnessBand::FreshnessBand(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"freshness-band"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void FreshnessBand::setWords(const FreshnessWords &words, const QString &steering)
{
    if (m_words == words && m_steering == steering)
        return;
    const int before = heightForWidth(width());
    m_words = words;
    m_steering = steering;
    setAccessibleName(QStringList{m_words.text, m_steering}.join(u' ').trimmed());
    if (heightForWidth(width()) != before)
        Q_EMIT grew();
    update();
}

bool FreshnessBand::fitsOneLine(int width) const
{
    const QFontMetrics metrics(m_theme.font(common::TypeSize::Body));
    const int ends = metrics.height() * 5 / 2; // stripes, or room
    const int gap = m_words.text.isEmpty() || m_steering.isEmpty() ? 0 : metrics.height();
    return metrics.horizontalAdvance(m_words.text) + metrics.horizontalAdvance(m_steering) + gap +
               ends <=
           width;
}

int FreshnessBand::heightForWidth(int width) const
{
    if (m_words.text.isEmpty() && m_steering.isEmpty())
        return 0;
    const int line = QFontMetrics(m_theme.font(common::TypeSize::Body)).height();
    if (fitsOneLine(width))
        return line;
    const QFontMetrics metrics(m_theme.font(common::TypeSize::Body));
    const QRect room(0, 0, std::max(1, width - line * 5 / 2), 100 * line);
    int height = 0;
    for (const QString &text : {m_words.text, m_steering}) {
        if (!text.isEmpty())
            height += metrics.boundingRect(room, Qt::TextWordWrap, text).height();
    }
    return std::max(line, height);
}

void FreshnessBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool quiet = m_words.freshness == Freshness::Fresh;
    const auto tone = m_words.freshness == Freshness::Late ? common::Tone::Risk : common::Tone::Bad;
    const QColor ground = quiet ? m_theme.color(common::Surface::Window) : m_theme.color(tone);
    const QColor ink = quiet ? m_theme.color(common::Surface::Text)
                             : m_theme.color(common::Surface::Window);
    painter.fillRect(rect(), ground);
    painter.setFont(m_theme.font(common::TypeSize::Body));
    const int line = painter.fontMetrics().height();
    if (!quiet) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        const double step = double(line) / (2 * kStripes);
        for (int i = 0; i < kStripes; ++i) {
            const double at = 2 * i * step;
            for (const double left : {at, width() - line + at})
                painter.drawPolygon(QPolygonF{{left + step, 0},
                                              {left + 2 * step, 0},
                                              {left + step, double(height())},
                                              {left, double(height())}});
        }
    }
    painter.setPen(ink);
    const int end = quiet ? line / 4 : line * 5 / 4;
    const QRect room = rect().adjusted(end, 0, -end, 0);
    if (fitsOneLine(width())) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_words.text);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_steering);
        return;
    }
    const QStringList both = m_steering.isEmpty() ? QStringList{m_words.text}
                                                  : QStringList{m_words.text, m_steering};
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, both.join(u'\n'));
}

} // namespace wall
