// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/papers/picture.h"
#include "models/papers/styles.h"

namespace papers {

/// One paragraph of a file.
struct Line {
    Look look = Look::Body;
    QList<bulletins::Run> runs = {};
    QString colour = {}; ///< "B00020"; empty: black
    /// In a cell of a table.
    std::optional<bulletins::Align> align = {};
};

/// Cells side by side that are no table: the head, signatures, the blocks of a bulletin page.
struct Grid {
    QList<double> weights = {};
    QList<QList<QList<Line>>> rows = {}; ///< lines of each cell of each row
    bool framed = false;
};

/// What writes a file: told one thing after the other.
class Sink
{
public:
    Sink() = default;
    Q_DISABLE_COPY_MOVE(Sink)
    virtual ~Sink() = default;
    virtual void line(const Line &line) = 0;
    virtual void grid(const Grid &grid) = 0;
    virtual void table(const bulletins::Table &table, bulletins::Form form) = 0;
    virtual void picture(const Picture &picture, const QString &alternative) = 0;
    /// A new page, upright or lying.
    virtual void newPage(bool landscape) = 0;
};

/// Tells a document in the order in which it stands on paper.
void tell(const bulletins::Document &document, const Pictures &pictures, Sink &sink);

} // namespace papers
