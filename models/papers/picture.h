// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSizeF>

namespace papers {

/// How a figure looks; made by who can draw.
struct Picture {
    QByteArray png = {};
    QSizeF millimetres = {}; ///< on paper
};

/// By the place of the block (bulletins::Document::blocks). Figures without one are given as their
/// caption and text alternative.
using Pictures = QMap<qsizetype, Picture>;

} // namespace papers
