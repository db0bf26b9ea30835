// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench.h"
#include "app/bench/pageserver.h"
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

QString measuredLine(const QJsonObject &line)
{
    QStringList cells{line["name"_L1].toString(),
                      QString::number(line["value"_L1].toDouble(), 'g', 4) + u' ' +
                          line["unit"_L1].toString()};
    if (line.contains("ratio"_L1))
        cells << u"ratio "_s + QString::number(line["ratio"_L1].toDouble(), 'f', 2);
    cells << line["promise"_L1].toString();
    if (line.contains("kept"_L1))
        cells << (line["kept"_L1].toBool() ? u"kept"_s : u"NOT KEPT"_s);
    return cells.join(u'\t');
}

} // namespace

int runBench(const Command &command)
{
    const auto lines = bench::run(
        {.reports = command.reports,
         .seed = command.seed,
         .program = QCoreApplication::applicationFilePath(),
         .arguments = {u"bench"_s, u"serve"_s},
         .progress = [](const QString &what) { std::fprintf(stderr, "%s\n", qPrintable(what)); }});
    if (!lines)
        return fail(lines.error(), command.json);
    if (command.json)
        print(QJsonDocument(*lines), true);
    else
        std::ranges::for_each(*lines,
                              [](const auto &line) { printLine(measuredLine(line.toObject())); });
    const bool kept = std::ranges::all_of(
        *lines, [](const auto &line) { return line["kept"_L1].toBool(true); });
    return kept ? 0 : kFailed;
}

int serveBench(const Command &command)
{
    return bench::serve(command.reports, command.seed);
}

} // namespace ctl
