// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as a dispatch desk has it, list and map open: how long it stands still during a
// first sync (longest time in one event of the GUI thread), what a start over the filled cache
// takes until the window, the first records, the whole list and the map are there, what it works
// while nobody does anything, its memory, and how many frames a second a panning map has. Needs a
// display and an unlocked keyring (app/doc/performance.md has the command). IOC_BENCH_ROWS reports,
// 200,000 otherwise. With IOC_BENCH_CACHE (a folder) a later run with the same keyring finds the
// filled cache there and starts over it without a server.
#include "app/bench/pageserver.h"
#include "app/bench/server.h"
#include "app/bench/usage.h"
#include "app/console/console.h"
#include "models/analysis/clusterindex.h"
#include "models/core/memory.h"
#include "models/items/recordlists.h"
#include "tests/bench/benchcache.h"
#include "widgets/common/recordlist.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/mapview.h"
#include "widgets/shell/perspectives.h"
#include "widgets/shell/workspace.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWindow>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double kFrameMs = 50;
constexpr auto kAfter = 5s; ///< what follows the first sync still counts
constexpr auto kLook = 5ms; ///< between two looks at what is waited for
constexpr auto kIdle = 20s; ///< nobody does anything
constexpr auto kPatience = 30s;
constexpr int kFrames = 150;
constexpr int kFramesOneWay = 50;
constexpr double kPixelsAFrame = 9;

/// Processor time of the calling thread so far.
double threadMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1000 + double(spent.tv_nsec) / 1e6;
}

/// An application that knows its longest events: by the clock, and what the GUI thread itself
/// worked in them, which other programs do not lengthen.
class Watched final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QString name = u"%1 %2"_s.arg(QLatin1StringView(receiver->metaObject()->className()))
                                 .arg(int(event->type()));
        const double before = threadMs();
        bool done = false;
        const double ms = bench::costOf([&] {
                              done = QApplication::notify(receiver, event);
                          }).seconds *
                          1000;
        const double worked = threadMs() - before;
        --m_depth;
        if (ms > kFrameMs) {
            Long &known = m_over[name];
            ++known.times;
            known.ms = std::max(known.ms, ms);
            known.worked = std::max(known.worked, worked);
        }
        m_longest = std::max(m_longest, ms);
        m_longestWork = std::max(m_longestWork, worked);
        return done;
    }
    void restart()
    {
        m_longest = m_longestWork = 0;
        m_over.clear();
    }
    /// Receivers and types of event with more than 50 ms, how often, the longest.
    [[nodiscard]] QJsonObject told() const
    {
        QJsonObject over;
        for (const auto &[name, known] : m_over.asKeyValueRange())
            over.insert(name, QJsonObject{{u"times"_s, known.times},
                                          {u"longest_ms"_s, known.ms},
                                          {u"longest_work_ms"_s, known.worked}});
        return {{u"longest_ms"_s, m_longest},
                {u"longest_work_ms"_s, m_longestWork},
                {u"over_50_ms"_s, over}};
    }

private:
    struct Long {
        int times = 0;
        double ms = 0;
        double worked = 0;
    };
    double m_longest = 0;
    double m_longestWork = 0;
    QMap<QString, Long> m_over;
    int m_depth = 0; ///< of the GUI thread alone: others notify too
};

console::Options optionsFor(const QUrl &server, const QString &dir)
{
    console::Options options;
    options.server = server;
    options.profile = u"bench"_s;
    options.dataDir = dir;
    return options;
}

void waitFor(const std::function<bool()> &done)
{
    QTimer tick;
    tick.start(kLook);
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void waitFor(std::chrono::milliseconds passed)
{
    const QDeadlineTimer end(passed);
    waitFor([&] { return end.hasExpired(); });
}

std::unique_ptr<console::Console> start(const console::Options &options)
{
    auto made = std::make_unique<console::Console>(options);
    QObject::connect(made.get(), &console::Console::failed, qApp, [](const core::Error &error) {
        qFatal("%ls %ls", qUtf16Printable(core::errorName(error.kind)),
               qUtf16Printable(error.detail));
    });
    bool opened = false;
    QObject::connect(made.get(), &console::Console::opened, qApp, [&] {
        opened = true;
        const auto ready = shell::readyPerspectives();
        const auto dispatch = std::ranges::find(ready, u"dispatch"_s, &shell::Perspective::id);
        made->window().workspace().apply(*dispatch);
        made->window().show();
    });
    made->start();
    waitFor([&] { return opened; });
    return made;
}

/// The list of reports, or null before it is there.
const items::ReportListModel *reportsOf(const QWidget &window)
{
    for (const auto *list : window.findChildren<common::RecordList *>()) {
        if (const auto *model = qobject_cast<items::ReportListModel *>(list->model()))
            return model;
    }
    return nullptr;
}

bool hasRecords(const QWidget &window)
{
    const auto *model = reportsOf(window);
    return model && model->rowCount() > 0 &&
           model->index(0).data(items::ReportListModel::RecordRole).isValid();
}

bool hasWholeList(const QWidget &window)
{
    const auto *model = reportsOf(window);
    return model && model->total() > 0 && !model->isLoading();
}

bool hasMap(const QWidget &window)
{
    const auto *view = window.findChild<map::MapView *>();
    return view && view->reports() && !view->isLoadingReports();
}

QJsonObject firstSync(Watched &app, const console::Options &options)
{
    app.restart();
    const auto console = start(options);
    double most = 0;
    const auto isDone = [&] {
        const auto &status = console->desk().sync().status();
        if (status.lastError)
            qFatal("%ls", qUtf16Printable(status.lastError->detail));
        most = std::max(most, bench::residentMb());
        return status.everComplete;
    };
    waitFor([&] { return hasMap(console->window()) || isDone(); });
    const QJsonObject starting = app.told();
    app.restart();
    waitFor(isDone);
    waitFor(kAfter);
    return {{u"while_it_starts"_s, starting},
            {u"frames"_s, app.told()},
            {u"memory_most_mb"_s, most},
            {u"memory_mb"_s, bench::residentMb()}};
}

/// Counts how often a widget is drawn.
class Drawn final : public QObject
{
public:
    explicit Drawn(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] int times() const { return m_times; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_times += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_times = 0;
};

/// The window with its background map and layers, panned as quickly as it is drawn.
QJsonObject pan(map::MapView &view, double zoom)
{
    view.camera().lookAt(analysis::toMercator(108.1, 10.93), zoom);
    const QDeadlineTimer patience(kPatience);
    waitFor([&] { return view.isSettled() || patience.hasExpired(); });
    const Drawn drawn(view.overlay());
    double longest = 0;
    const double whole = bench::costOf([&] {
                             for (int frame = 0; frame < kFrames; ++frame) {
                                 const int before = drawn.times();
                                 const double way = frame / kFramesOneWay % 2 == 0 ? 1 : -1;
                                 const auto cost = bench::costOf([&] {
                                     view.camera().pan({way * kPixelsAFrame, 0});
                                     waitFor([&] { return drawn.times() > before; });
                                 });
                                 longest = std::max(longest, cost.seconds * 1000);
                             }
                         }).seconds;
    return {{u"frames_per_second"_s, kFrames / whole}, {u"longest_ms"_s, longest}};
}

/// Every report in the list and on the map, instead of a year's.
QJsonObject allYears(console::Console &console)
{
    const auto *list = reportsOf(console.window());
    auto *view = console.window().findChild<map::MapView *>();
    const auto cost = bench::costOf([&] {
        console.context().setPeriod(QDate(2000, 1, 1), QDate(2050, 1, 1));
        waitFor([&] {
            return list->total() == bench::rows() && !list->isLoading() &&
                   !view->isLoadingReports();
        });
    });
    waitFor(kAfter);
    return {{u"ready_ms"_s, cost.seconds * 1000},
            {u"rows"_s, list->rowCount()},
            {u"points"_s, qint64(view->reports()->placed())},
            {u"memory_mb"_s, bench::residentMb()},
            {u"pan_province"_s, pan(*view, 9.4)},
            {u"pan_town"_s, pan(*view, 12.6)},
            {u"memory_after_mb"_s, bench::residentMb()}};
}

/// What the whole program works, in percent of one processor.
double idlePercent()
{
    const auto cost = bench::costOf([] {
        QEventLoop loop;
        QTimer::singleShot(kIdle, &loop, &QEventLoop::quit);
        loop.exec();
    });
    return cost.cpu / cost.seconds * 100;
}

QJsonObject laterStart(Watched &app, const console::Options &options)
{
    app.restart();
    QElapsedTimer passed;
    passed.start();
    const auto ms = [&] { return double(passed.nsecsElapsed()) / 1e6; };
    const auto console = start(options);
    const QWidget &window = console->window();
    QCoreApplication::processEvents();
    QJsonObject answer{{u"window_ms"_s, ms()}};
    double records = 0;
    double list = 0;
    double map = 0;
    waitFor([&] {
        const auto note = [&](double &when, bool there) {
            if (when == 0 && there)
                when = ms();
            return when > 0;
        };
        const bool first = note(records, hasRecords(window));
        const bool all = note(list, hasWholeList(window));
        return note(map, hasMap(window)) && first && all;
    });
    answer.insert("first_records_ms"_L1, records);
    answer.insert("whole_list_ms"_L1, list);
    answer.insert("map_ms"_L1, map);
    waitFor(kAfter);
    answer.insert("rows"_L1, reportsOf(window)->rowCount());
    answer.insert("frames"_L1, app.told());
    answer.insert("idle_percent"_L1, idlePercent());
    answer.insert("memory_mb"_L1, bench::residentMb());
    answer.insert("all_years"_L1, allYears(*console));
    return answer;
}

/// Where the console's files are: a folder that goes with the bench, or one that stays.
class Place
{
public:
    [[nodiscard]] QString path() const
    {
        const QString kept = qEnvironmentVariable("IOC_BENCH_CACHE");
        return kept.isEmpty() ? m_own.path() : kept + u"/window-%1"_s.arg(bench::rows());
    }
    [[nodiscard]] bool isFilled() const { return QFile::exists(mark()); }
    void setFilled() const { (void)QFile(mark()).open(QIODevice::WriteOnly); }

private:
    [[nodiscard]] QString mark() const { return path() + u"/filled"_s; }
    QTemporaryDir m_own;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"ioc-console-bench"_s);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
    if (argc == 4 && QByteArrayView(argv[1]) == "serve") {
        const QCoreApplication app(argc, argv);
        return bench::serve(QByteArrayView(argv[2]).toLongLong(), QByteArrayView(argv[3]).toUInt());
    }
    core::keepLittleMemory(); // as the console does
    qputenv("IOC_TOKEN", "bench");
    Watched app(argc, argv);
    const Place place;
    bench::Server server;
    QJsonObject answer{{u"reports"_s, bench::rows()}};
    console::Options options = optionsFor(QUrl(u"http://127.0.0.1:1/"_s), place.path());
    options.offline = place.isFilled();
    if (!options.offline) {
        bench::must(
            server.start(QCoreApplication::applicationFilePath(), {u"serve"_s}, bench::rows(), 1));
        options.server = server.url();
        answer.insert("first_sync"_L1, firstSync(app, options));
        place.setFilled();
    }
    answer.insert("later_start"_L1, laterStart(app, options));
    std::printf("%s\n", QJsonDocument(answer).toJson().constData());
    return 0;
}
