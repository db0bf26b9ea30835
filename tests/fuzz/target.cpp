// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace fuzzing {
namespace {

constexpr std::array kTargets{
    Target{.name = "changes", .run = runChanges, .maxLength = 2048, .jsonFrom = 1},
    Target{.name = "record", .run = runRecord, .maxLength = 2048, .jsonFrom = 1},
    Target{.name = "answers", .run = runAnswers, .maxLength = 1024, .jsonFrom = 0},
    Target{.name = "eventstream", .run = runEventStream, .maxLength = 4096},
    Target{.name = "feed", .run = runFeed, .maxLength = 1024},
    Target{.name = "feeddate", .run = runFeedDate, .maxLength = 64},
    Target{.name = "opml", .run = runOpml, .maxLength = 1024},
    Target{.name = "csv", .run = runCsv, .maxLength = 256},
    Target{.name = "mediaimport", .run = runMediaImport, .maxLength = 192},
    Target{.name = "xlsx", .run = runXlsx, .maxLength = 4096},
    Target{.name = "xlsxparts", .run = runXlsxParts, .maxLength = 1024},
    Target{.name = "geojson", .run = runGeoJson, .maxLength = 2048, .jsonFrom = 0},
    Target{.name = "bytes", .run = runBytes, .maxLength = 1024},
    Target{.name = "text", .run = runText, .maxLength = 256},
    Target{.name = "weblink", .run = runWebLink, .maxLength = 256},
    Target{.name = "period", .run = runPeriod, .maxLength = 32},
    Target{.name = "edits", .run = runEdits, .maxLength = 1024, .jsonFrom = 0},
    Target{.name = "search", .run = runSearch, .maxLength = 96},
    Target{.name = "marker", .run = runMarker, .maxLength = 512, .jsonFrom = 0},
    Target{.name = "reviewpackage", .run = runReviewPackage, .maxLength = 1024},
    Target{.name = "reviewmanifest", .run = runReviewManifest, .maxLength = 2048, .jsonFrom = 0},
};

} // namespace

std::span<const Target> targets()
{
    return kTargets;
}

const Target *targetNamed(QByteArrayView name)
{
    const auto *const found = std::ranges::find_if(
        kTargets, [name](const Target &target) { return name == QByteArrayView(target.name); });
    return found == kTargets.end() ? nullptr : found;
}

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace fuzzing
