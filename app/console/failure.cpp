// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/failure.h"

#include "widgets/common/errortext.h"
#include "widgets/shell/reviewtext.h"

#include <QCoreApplication>
#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace console {
namespace {

/// What went wrong before there was a window: the console ends, so nothing goes on by itself, and
/// damage that reaches this place was not repaired.
common::ErrorText startText(const core::Error &error)
{
    auto text = common::describe(error);
    if (error.kind == core::ErrorKind::StorageFull) {
        text.nextStep = QCoreApplication::translate("StartFailure",
                                                    "Free some space, then start again.");
    } else if (error.kind == core::ErrorKind::StorageCorrupt) {
        text.sentence = QCoreApplication::translate(
            "StartFailure", "The profile's files are damaged; they were not touched.");
        text.nextStep = QCoreApplication::translate(
            "StartFailure", "Start with another --profile, which reads everything again; keep the "
                            "old folder: it may hold unsent edits.");
    } else if (error.kind == core::ErrorKind::InvalidArgument) { // only a policy is so refused
        text.title = QCoreApplication::translate("StartFailure", "Policy of this computer");
        text.sentence = QCoreApplication::translate(
            "StartFailure", "What the administrator of this computer has laid down cannot be read, "
                            "or forbids this start.");
        text.nextStep = QCoreApplication::translate(
                            "StartFailure", "Start without options, or tell the administrator: %1")
                            .arg(error.detail);
    }
    return text;
}

} // namespace

void tellFailure(const core::Error &error, bool interactive)
{
    const auto text = startText(error);
    std::fprintf(stderr, "ioc-console: %s %s\n", qPrintable(text.sentence),
                 qPrintable(text.nextStep));
    std::fprintf(stderr, "(%s: %s)\n", qPrintable(core::errorName(error.kind)),
                 qPrintable(error.detail));
    if (interactive)
        QMessageBox::critical(nullptr, text.title, text.sentence + u"\n\n"_s + text.nextStep);
}

void tellReviewFailure(const core::Error &error, bool interactive)
{
    const QString sentence = shell::reviewFault(error);
    std::fprintf(stderr, "ioc-console: %s\n(%s: %s)\n", qPrintable(sentence),
                 qPrintable(core::errorName(error.kind)), qPrintable(error.detail));
    if (interactive)
        QMessageBox::critical(
            nullptr, QCoreApplication::translate("StartFailure", "The package cannot be opened"),
            sentence);
}

} // namespace console
