// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediabadges.h"

#include "widgets/common/paintbadge.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace panes::media {

MediaBadges::MediaBadges(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void MediaBadges::setBadges(const QList<std::pair<common::Tone, QString>> &badges)
{
    m_badges = badges;
    m_badges.removeIf([](const auto &badge) { return badge.second.isEmpty(); });
    QStringList words;
    for (const auto &[tone, text] : std::as_const(m_badges))
        words << text;
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

int MediaBadges::layOut(QPainter *painter, int width) const
{
    qreal x = 0;
    qreal y = 1;
    const qreal line = common::badgeSize(m_theme, {}).height();
    for (const auto &[tone, text] : m_badges) {
        const qreal wide = common::badgeSize(m_theme, text).width();
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line + common::kSpace1;
        }
        if (painter)
            common::paintBadge(*painter, {x, y}, m_theme, tone, text);
        x += wide + common::kSpace2;
    }
    return int(y + line) + 1;
}

QSize MediaBadges::sizeHint() const
{
    return {200, layOut(nullptr, std::max(200, width()))};
}

int MediaBadges::heightForWidth(int width) const
{
    return layOut(nullptr, width);
}

void MediaBadges::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(&painter, width());
}

} // namespace panes::media
