// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

#include <functional>

class QWidget;

namespace panes::bulletins {

using SaidOf = std::function<void(const QString &sentence)>;

/// Asks for a file and writes the bulletin into it: PDF for archives, DOCX or ODT for editing, a
/// workbook of its tables, or JSON.
void saveBulletin(QWidget *over, const ::bulletins::Document &document, const SaidOf &told);
/// Shows the pages and sends them to a printer.
void printBulletin(QWidget *over, const ::bulletins::Document &document, const SaidOf &told);
/// "BÁO CÁO … tháng 10 năm 2026", also the name of its file.
[[nodiscard]] QString titleOf(const ::bulletins::Document &document);

} // namespace panes::bulletins
