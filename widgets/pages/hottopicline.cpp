// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/hottopicline.h"

#include "widgets/common/fittedtext.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/paintbadge.h"

#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

using analysis::HotLevel;
using common::Tone;
constexpr double kShapeSide = 10;

std::pair<Tone, QString> toneAndWord(HotLevel level)
{
    switch (level) {
    case HotLevel::Watch:
        return {Tone::Active, HotTopicLine::tr("To watch")};
    case HotLevel::Alert:
        return {Tone::Risk, HotTopicLine::tr("Alert")};
    case HotLevel::Urgent:
        break;
    }
    return {Tone::Bad, HotTopicLine::tr("Urgent")};
}

} // namespace

HotTopicLine::HotTopicLine(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"hot-topic"_s);
    common::fitToFont(*this, [this] {
        setFixedHeight(QFontMetrics(m_theme.font(common::TypeSize::Small)).height() + 2);
    });
    hide();
}

void HotTopicLine::setTopic(const analysis::HotTopic *topic)
{
    setVisible(topic != nullptr);
    if (!topic)
        return;
    const auto [tone, word] = toneAndWord(topic->level);
    m_tone = tone;
    //: A topic that many write about now, and how urgent that is
    setAccessibleName(tr("Hot topic: %1 (%2)").arg(topic->topic, word));
    update();
}

void HotTopicLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = m_theme.color(m_tone);
    common::paintToneShape(painter, {1, (height() - kShapeSide) / 2, kShapeSide, kShapeSide},
                           m_tone, ink);
    painter.setPen(ink);
    painter.setFont(m_theme.font(common::TypeSize::Small));
    common::drawFitted(painter, QRectF(rect()).adjusted(kShapeSide + common::kSpace2, 0, 0, 0),
                       Qt::AlignLeft | Qt::AlignVCenter, accessibleName());
}

} // namespace pages
