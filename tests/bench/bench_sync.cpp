// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every promise about sync (iocctl bench measures the same). IOC_BENCH_ROWS reports, 200,000
// otherwise.
#include "app/bench/bench.h"
#include "app/bench/pageserver.h"
#include "tests/bench/benchcache.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "serve"_L1)
        return bench::serve(words.value(2).toLongLong(), words.value(3).toUInt());
    const auto lines = bench::run(
        {.reports = bench::rows(),
         .program = QCoreApplication::applicationFilePath(),
         .arguments = {u"serve"_s},
         .progress = [](const QString &what) { std::fprintf(stderr, "%s\n", qPrintable(what)); }});
    if (!lines)
        qFatal("%ls", qUtf16Printable(lines.error().detail));
    std::printf("%s\n", QJsonDocument(*lines).toJson().constData());
    return 0;
}
