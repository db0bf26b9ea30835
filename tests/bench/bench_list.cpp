// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of reports as a view drives it, over the reader threads: from choosing a filter to the
// records of the first screen, from a jump to the records there, and what it costs in memory. One
// JSON object; IOC_BENCH_ROWS reports.
#include "models/items/maplayers.h"
#include "models/items/recordlists.h"
#include "tests/bench/benchcache.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bench;

namespace {

constexpr int kRounds = 5;
constexpr int kScreen = 20;

/// Memory of the process in MB.
double residentMb()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

double ms(const std::function<void()> &work)
{
    return timed(work) * 1000;
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void waitFor(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// As a view that shows a screen from this row on.
bool showsFrom(const items::ReportListModel &model, int row)
{
    bool all = model.rowCount() > 0;
    for (int i = row; i < std::min(row + kScreen, model.rowCount()); ++i)
        all = model.index(i).data(items::ReportListModel::RecordRole).isValid() && all;
    return all;
}

/// From another filter to this one: the first screen, then the whole length.
QJsonObject choose(items::ReportListModel &model, const store::ReportFilter &filter)
{
    std::vector<double> screens;
    std::vector<double> lengths;
    store::ReportFilter other;
    other.text = u"karaoke"_s;
    for (int round = 0; round < kRounds; ++round) {
        model.setFilter(other);
        waitFor([&] { return model.total() >= 0 && !model.isLoading(); });
        screens.push_back(ms([&] {
            bool reset = false;
            const auto link = QObject::connect(&model, &items::ReportListModel::stateUpdated,
                                               &model, [&] { reset = true; });
            model.setFilter(filter);
            reset = false;
            waitFor([&] { return reset && (showsFrom(model, 0) || model.total() == 0); });
            QObject::disconnect(link);
        }));
        lengths.push_back(
            ms([&] { waitFor([&] { return model.total() >= 0 && !model.isLoading(); }); }));
    }
    return {{u"first_screen_ms"_s, medianOf(screens)},
            {u"then_whole_length_ms"_s, medianOf(lengths)},
            {u"rows"_s, model.rowCount()}};
}

/// Jumps all over the list.
QJsonObject jump(items::ReportListModel &model)
{
    model.setFilter({});
    waitFor([&] { return model.total() >= 0 && !model.isLoading(); });
    std::vector<double> times;
    for (int i = 1; i < 40; ++i) {
        const int row = int(qint64(i) * 7919 * 131 % model.rowCount());
        times.push_back(ms([&] { waitFor([&] { return showsFrom(model, row); }); }));
    }
    return {{u"median_ms"_s, medianOf(times)}, {u"worst_ms"_s, std::ranges::max(times)}};
}

QJsonObject map(store::ReaderPool &readers, store::ChangeHub &hub)
{
    const double before = residentMb();
    items::ReportPoints points(readers, hub);
    const double spent = ms([&] {
        points.setFilter({.now = support::RecordSource::epoch()});
        waitFor([&] { return points.content() != nullptr; });
    });
    return {{u"ready_ms"_s, spent},
            {u"points"_s, points.content()->placed()},
            {u"added_mb"_s, residentMb() - before}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString path = loaded().path();
    store::ChangeHub hub;
    store::ReaderPool readers(path, support::key());
    QJsonObject answer{{u"reports"_s, rows()}, {u"before_mb"_s, residentMb()}};
    items::ReportListModel model(readers, hub);
    QJsonObject filters;
    for (const auto &[name, filter] : deskFilters())
        filters.insert(QString::fromLatin1(name), choose(model, filter));
    answer.insert(u"filters"_s, filters);
    answer.insert(u"jumps"_s, jump(model));
    answer.insert(u"list_mb"_s, residentMb());
    answer.insert(u"map"_s, map(readers, hub));
    std::puts(QJsonDocument(answer).toJson().constData());
    return 0;
}
