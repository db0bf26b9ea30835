// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QTextDocument;
class QWidget;

namespace panes::media {

using Told = std::function<void(const QString &sentence)>;

/// Asks for a file and writes the document into it whole or not at all, as PDF or OpenDocument
/// text.
void saveDigest(QWidget *over, const std::shared_ptr<QTextDocument> &document, const QString &title,
                const Told &told);
/// Asks for a printer; without one it says that a PDF can be saved.
void printDigest(QWidget *over, const std::shared_ptr<QTextDocument> &document,
                 const QString &title, const Told &told);
/// Puts the document on the clipboard, with its looks and as plain text.
void copyDigest(const QTextDocument &document);

} // namespace panes::media
