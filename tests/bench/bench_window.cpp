// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window: how long it stands still during a first sync (longest time in one event of the
// GUI thread), and what a start over the filled cache takes until the window, the first records and
// the map are there, with its memory. Needs a display and an unlocked keyring
// (app/doc/performance.md has the command). IOC_BENCH_ROWS reports, 200,000 otherwise.
#include "app/bench/pageserver.h"
#include "app/bench/server.h"
#include "app/bench/usage.h"
#include "app/console/console.h"
#include "models/items/recordlists.h"
#include "tests/bench/benchcache.h"
#include "widgets/common/recordlist.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double kFrameMs = 50;
constexpr auto kAfter = 5s; ///< what follows the first sync still counts

/// An application that knows its longest events.
class Watched final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QByteArray name = receiver->metaObject()->className();
        const auto type = event->type();
        bool done = false;
        const double ms = bench::costOf([&] {
                              done = QApplication::notify(receiver, event);
                          }).seconds *
                          1000;
        --m_depth;
        if (ms > kFrameMs)
            over.append(QJsonObject{{u"ms"_s, ms},
                                    {u"receiver"_s, QString::fromLatin1(name)},
                                    {u"event"_s, int(type)}});
        longest = std::max(longest, ms);
        return done;
    }
    void restart()
    {
        longest = 0;
        over = {};
    }
    double longest = 0;
    QJsonArray over;

private:
    int m_depth = 0;
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
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
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
        made->window().restoreLast();
        made->window().show();
    });
    made->start();
    waitFor([&] { return opened; });
    return made;
}

QJsonObject firstSync(Watched &app, const console::Options &options)
{
    app.restart();
    const auto console = start(options);
    waitFor([&] {
        const auto &status = console->desk().sync().status();
        if (status.lastError)
            qFatal("%ls", qUtf16Printable(status.lastError->detail));
        return status.everComplete;
    });
    QElapsedTimer rest;
    rest.start();
    waitFor([&] { return rest.durationElapsed() > kAfter; });
    return {{u"longest_frame_ms"_s, app.longest},
            {u"over_50_ms"_s, app.over},
            {u"memory_mb"_s, bench::residentMb()}};
}

bool hasRecords(const QWidget &window)
{
    const auto lists = window.findChildren<common::RecordList *>();
    return std::ranges::any_of(lists, [](const common::RecordList *list) {
        const auto *model = qobject_cast<items::ReportListModel *>(list->model());
        return model && model->rowCount() > 0 &&
               model->index(0).data(items::ReportListModel::RecordRole).isValid();
    });
}

QJsonObject secondStart(Watched &app, const console::Options &options)
{
    app.restart();
    QElapsedTimer passed;
    passed.start();
    const auto ms = [&] { return double(passed.nsecsElapsed()) / 1e6; };
    const auto console = start(options);
    QCoreApplication::processEvents();
    const double window = ms();
    waitFor([&] { return hasRecords(console->window()); });
    const double records = ms();
    QElapsedTimer rest;
    rest.start();
    waitFor([&] { return rest.durationElapsed() > kAfter; });
    return {{u"window_ms"_s, window},
            {u"first_records_ms"_s, records},
            {u"longest_frame_ms"_s, app.longest},
            {u"over_50_ms"_s, app.over},
            {u"memory_mb"_s, bench::residentMb()}};
}

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
    qputenv("IOC_TOKEN", "bench");
    Watched app(argc, argv);
    const QTemporaryDir dir;
    bench::Server server;
    bench::must(
        server.start(QCoreApplication::applicationFilePath(), {u"serve"_s}, bench::rows(), 1));
    const auto options = optionsFor(server.url(), dir.path());
    QJsonObject answer{{u"reports"_s, bench::rows()}};
    answer.insert("first_sync"_L1, firstSync(app, options));
    answer.insert("second_start"_L1, secondStart(app, options));
    std::printf("%s\n", QJsonDocument(answer).toJson().constData());
    return 0;
}
