// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QWidget>

namespace support {

/// Names every visible label, button and combo box under `root` whose text is wider or higher than
/// the widget shows.
[[nodiscard]] inline QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    const auto tell = [&clipped](const QWidget &widget, const QString &text) {
        clipped << QStringLiteral("%1 “%2” at %3×%4")
                       .arg(QString::fromLatin1(widget.metaObject()->className()), text)
                       .arg(widget.width())
                       .arg(widget.height());
    };
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool high = label->wordWrap()
                              ? label->heightForWidth(label->width()) > label->height() + 1
                              : label->sizeHint().height() > label->height() + 1;
        const bool wide = !label->wordWrap() &&
                          label->fontMetrics().horizontalAdvance(label->text()) >
                              label->contentsRect().width() + 1;
        if (high || wide)
            tell(*label, label->text());
    }
    for (const auto *button : root.findChildren<QAbstractButton *>()) {
        const bool shown = button->isVisible() && !button->text().isEmpty();
        if (shown &&
            button->fontMetrics().horizontalAdvance(button->text().remove(u'&')) > button->width())
            tell(*button, button->text());
    }
    return clipped;
}

} // namespace support
