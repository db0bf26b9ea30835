// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

#include <QString>

#include <span>

namespace papers {

/// What a paragraph is, by the named style that it has in the file.
enum class Look {
    Body,
    Heading1,
    Heading2,
    Heading3,
    Bullet,
    Note,
    Alert,
    Caption,
    CellHead,
    CellText,
    Superior,
    Issuer,
    Nation,
    Motto,
    Number,
    Place,
    Type,
    Title,
    DataUntil,
    RecipientsHead,
    Recipient,
    SignTitle,
    SignName,
    BlockTitle,
    BlockLine,
    Footer,
    PageNumber,
    Picture,
};

/// A named style; both kinds of files have the same ones.
struct StyleSpec {
    Look look = Look::Body;
    QString id = {};    ///< in the file
    QString name = {};  ///< as people see it
    double points = 14; ///< of type
    bool bold = false;
    bool italic = false;
    enum class Lines { Left, Centre, Justified } lines = Lines::Left;
    double firstLine = 0; ///< millimetres
    double indent = 0;    ///< of all lines
    double before = 0;    ///< points
    double after = 0;
    double spacing = 1; ///< of lines
    int outline = 0;    ///< level of a heading; 0: none
    bool boxed = false; ///< a frame around it
    bool ruled = false; ///< a short rule below it
    bool withNext = false;
};

[[nodiscard]] std::span<const StyleSpec> styleSpecs();
[[nodiscard]] const StyleSpec &specOf(Look look);
[[nodiscard]] Look lookOf(bulletins::Style style);

/// The paper of Decree 30/2020: A4, margins in millimetres.
inline constexpr double kPaperWidth = 210;
inline constexpr double kPaperHeight = 297;
inline constexpr double kMarginTop = 20;
inline constexpr double kMarginBottom = 20;
inline constexpr double kMarginLeft = 30;
inline constexpr double kMarginRight = 18;
/// Between the margins, for a page upright or lying.
[[nodiscard]] constexpr double textWidth(bool landscape)
{
    return (landscape ? kPaperHeight : kPaperWidth) - kMarginLeft - kMarginRight;
}

/// The typeface of official papers, and what stands in for it where it is not installed.
inline const QString kTypeface = QStringLiteral("Times New Roman");

/// "B00020": the colour of what a cell or an alert means; empty: black, as official papers are.
[[nodiscard]] QString colourOf(bulletins::Tone tone, bulletins::Form form);

} // namespace papers
