// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

/// Everything of the console that reads bytes from outside, one function each. A function returns
/// whatever the bytes are; what must hold of its outcome is checked inside (require()).
namespace fuzzing {

/// One reader.
struct Target {
    const char *name;
    void (*run)(const QByteArray &input);
    int maxLength;     ///< of inputs that are made, in bytes; the corpus may have longer ones
    int jsonFrom = -1; ///< where JSON begins in an input; -1: it is none
};

/// All of them, in the order of the report.
[[nodiscard]] std::span<const Target> targets();
/// Null: there is none of that name.
[[nodiscard]] const Target *targetNamed(QByteArrayView name);

/// Ends the program with the sentence when a promise does not hold, as a crash does.
void require(bool holds, const char *promise);

void runChanges(const QByteArray &input);
void runRecord(const QByteArray &input);
void runAnswers(const QByteArray &input);
void runEventStream(const QByteArray &input);
void runFeed(const QByteArray &input);
void runFeedDate(const QByteArray &input);
void runOpml(const QByteArray &input);
void runCsv(const QByteArray &input);
void runMediaImport(const QByteArray &input);
void runXlsx(const QByteArray &input);
void runXlsxParts(const QByteArray &input);
void runGeoJson(const QByteArray &input);
void runBytes(const QByteArray &input);
void runText(const QByteArray &input);
void runWebLink(const QByteArray &input);
void runPeriod(const QByteArray &input);
void runEdits(const QByteArray &input);
void runSearch(const QByteArray &input);
void runMarker(const QByteArray &input);
void runReviewPackage(const QByteArray &input);
void runReviewManifest(const QByteArray &input);

} // namespace fuzzing
