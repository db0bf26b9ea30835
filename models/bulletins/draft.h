// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

namespace bulletins {

/// A document while it is written: numbers tables and figures, and keeps what figures rest on once.
class Draft
{
public:
    explicit Draft(Document &document)
        : m_document(document)
    {
    }
    /// The index of the same evidence when it is there already.
    int evidence(const Evidence &evidence);
    /// Text that rests on something.
    [[nodiscard]] static Run told(const QString &text, int evidence);

    void add(Block block) { m_document.blocks << std::move(block); }
    void write(Style style, const QString &text);
    void write(Style style, QList<Run> runs);
    /// "Bảng 2. …"
    [[nodiscard]] QString tableCaption(const QString &title);
    /// "Hình 2. …"
    [[nodiscard]] QString figureCaption(const QString &title);
    /// Puts "./." after the last sentence.
    void finish();

private:
    Document &m_document;
    int m_tables = 0;
    int m_figures = 0;
};

/// Cells of tables.
[[nodiscard]] Cell textCell(const QString &text, int evidence = -1, Tone tone = Tone::Neutral);
[[nodiscard]] Cell numberCell(double value, int decimals, int evidence = -1,
                              Tone tone = Tone::Neutral);
[[nodiscard]] Cell countCell(qint64 value, int evidence = -1, Tone tone = Tone::Neutral);
/// "–": there is nothing to tell.
[[nodiscard]] Cell emptyCell();

} // namespace bulletins
