// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/stylesheet.h"

#include "widgets/common/theme.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace common {

QString styleSheet(const Theme &theme)
{
    QFile file(u":/ioc/themes/console.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<QString, QColor>> colors{
        {u"@window"_s, theme.color(Surface::Window)},
        {u"@panel"_s, theme.color(Surface::Panel)},
        {u"@raised"_s, theme.color(Surface::Raised)},
        {u"@line"_s, theme.color(Surface::Line)},
        {u"@textMuted"_s, theme.color(Surface::TextMuted)},
        {u"@text"_s, theme.color(Surface::Text)},
        {u"@edge"_s, theme.color(Surface::Edge)},
        {u"@accent"_s, theme.color(Surface::Accent)},
        {u"@selection"_s, theme.color(Surface::Selection)},
        {u"@riskGround"_s, theme.ground(Tone::Risk)},
        {u"@risk"_s, theme.color(Tone::Risk)},
        {u"@badGround"_s, theme.ground(Tone::Bad)},
        {u"@bad"_s, theme.color(Tone::Bad)},
    };
    for (const auto &[name, color] : colors)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace common
