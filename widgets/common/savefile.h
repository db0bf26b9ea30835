// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace common {

/// A form of file that people may choose: "XLSX workbook", "xlsx".
struct FileForm {
    QString name;
    QString suffix; ///< without the dot; also what is put on a name that has none
};

/// What is to be saved.
struct SaveRequest {
    QString title;         ///< of the dialog
    QString name;          ///< proposed, without suffix; characters that no file system likes are
                           ///< replaced
    QList<FileForm> forms; ///< the first is proposed
    std::function<core::Result<void>(const QString &path, const QString &suffix)> write;
    std::function<void(const QString &sentence)> told; ///< what came of it, in the present language
};

/// Asks for a file and writes it when one was chosen; nothing blocks meanwhile. The dialog belongs
/// to `parent`.
void askAndSave(QWidget *parent, const SaveRequest &request);
/// A file name from a title: no separators, no control characters, at most 80 characters.
[[nodiscard]] QString fileNameFrom(const QString &title);

} // namespace common
