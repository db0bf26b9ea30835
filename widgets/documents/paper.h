// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/figures.h"

#include <QColor>
#include <QFont>

namespace documents {

/// Everything on a page is measured in dots: so many to the inch, fine enough that letters stand as
/// their font wants them.
inline constexpr int kDotsPerInch = 1200;
[[nodiscard]] constexpr double pt(double points)
{
    return points * kDotsPerInch / 72;
}
[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * kDotsPerInch / 25.4;
}

/// A font of the metrics of Times, which official papers are written in; its file is embedded in
/// PDFs.
[[nodiscard]] QString paperFamily();
/// That font is on this machine.
[[nodiscard]] bool hasPaperFont();
/// Its size is in dots, so that it is the same whatever it is painted on.
[[nodiscard]] QFont paperFont(double points, bool bold = false, bool italic = false);

/// What a paper may use of colour: official papers are black on white.
struct Inks {
    bool colours = true;
    [[nodiscard]] QColor text() const { return Qt::black; }
    [[nodiscard]] QColor muted() const { return colours ? QColor(0x55, 0x5d, 0x66) : Qt::black; }
    [[nodiscard]] QColor of(bulletins::Tone tone) const;
    [[nodiscard]] QColor ground(bulletins::Tone tone) const;
    [[nodiscard]] QColor alert() const { return colours ? QColor(0xb4, 0x23, 0x18) : Qt::black; }
    [[nodiscard]] QColor band() const { return {0x12, 0x3b, 0x63}; }
    [[nodiscard]] QColor bandText() const { return Qt::white; }
    [[nodiscard]] QColor line() const { return colours ? QColor(0xa9, 0xb2, 0xbc) : Qt::black; }
    [[nodiscard]] QColor headGround() const { return {0xec, 0xef, 0xf3}; }
};

/// "1.234,5": Vietnamese, with a true minus.
[[nodiscard]] QString numberText(double value, int decimals);
/// "▲", "▼", "=" or nothing.
[[nodiscard]] QString arrowText(bulletins::Move move);

} // namespace documents
