// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/failure.h"
#include "app/console/firstrun.h"
#include "app/console/options.h"
#include "app/console/panes.h"
#include "app/console/renderer.h"
#include "app/console/safemode.h"
#include "app/console/selftest.h"
#include "app/console/wall.h"
#include "app/console/wallcheck.h"
#include "app/console/watchdog.h"
#include "app/desk/diagnostics.h"
#include "app/desk/logfile.h"
#include "models/core/coredumps.h"
#include "models/core/log.h"
#include "models/core/memory.h"
#include "widgets/shell/alarmsinks.h"

#include <QApplication>
#include <QProcess>
#include <QQuickWindow>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;

int list(bool wall)
{
    if (wall) {
        for (const QString &id : pages::wallPageIds() + pages::wallPlaylistIds())
            std::printf("%s\n", qPrintable(id));
        return 0;
    }
    for (const auto &pane : console::allPanes())
        std::printf("%-16s %s\n", qPrintable(pane.id), qPrintable(pane.title()));
    return 0;
}

/// Nothing that the libraries would remember for the next run is written anywhere, not even for a
/// while: below a device no folder can be made by anybody.
void leaveNothingBehind()
{
    qputenv("XDG_CACHE_HOME", "/dev/null");
    qputenv("QML_DISABLE_DISK_CACHE", "1");
    qputenv("QSG_RHI_DISABLE_DISK_CACHE", "1");
    qputenv("MESA_SHADER_CACHE_DISABLE", "true");
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
}

/// The console started anew as it was started, beside this one, which ends.
void startWith(const QString &profile, const QStringList &arguments)
{
    const QString program = QCoreApplication::arguments().constFirst();
    if (QProcess::startDetached(program, console::argumentsFor(arguments, profile)))
        QApplication::closeAllWindows();
    else
        qCWarning(core::logUi) << "cannot be started:" << program;
}

int runConsole(console::Options options, const QStringList &arguments)
{
    using Task = console::Options::Task;
    options.policy = desk::Policy::ofMachine();
    const console::Options asked = options;
    const bool signIn = console::takeFirstRun(options);
    const bool render = options.task == Task::Render;
    std::optional<desk::LogFile> log; // the console tells its end, too
    console::Console console(options);
    std::unique_ptr<console::Renderer> renderer;
    std::unique_ptr<console::Wall> wall;
    std::unique_ptr<console::WallCheck> check;
    console::Watchdog watchdog;
    QObject::connect(&console, &console::Console::failed, &console, [&](const core::Error &error) {
        console.setLanguage(options.language.isEmpty() ? u"vi"_s : options.language);
        const bool interactive = !render && !options.wall;
        if (options.review.isEmpty())
            console::tellFailure(error, interactive);
        else
            console::tellReviewFailure(error, interactive);
        QCoreApplication::exit(1);
    });
    QObject::connect(&console, &console::Console::opened, &console, [&] {
        if (!console.isReview() && !console.desk().isEphemeral()) {
            log.emplace(desk::logFolder(console.desk().profile().directory())).takeMessages();
            console.crashes().begin();
        }
        if (render) {
            renderer = std::make_unique<console::Renderer>(console, options);
            QObject::connect(
                renderer.get(), &console::Renderer::finished, qApp,
                [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
            return renderer->start();
        }
        if (options.task == Task::WallCheck) {
            check = std::make_unique<console::WallCheck>(console, options);
            QObject::connect(
                check.get(), &console::WallCheck::finished, qApp,
                [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
            return check->start();
        }
        if (options.wall) {
            wall = std::make_unique<console::Wall>(console, options);
            watchdog.begin();
            return wall->start();
        }
        if (!console.isReview())
            console.window().offerAlarms(shell::desktopAlarmSinks());
        if (console::leavesOpen(asked))
            console.window().offerFirstSteps([&asked, &arguments] {
                console::askFirstStepsAgain(asked);
                startWith(asked.profile, arguments);
            });
        console.window().restoreLast();
        console.window().show();
        if (signIn)
            console::signInWhenOffered(console);
    });
    QObject::connect(&console, &console::Console::profileRequested, &console,
                     [&](const QString &profile) { startWith(profile, arguments); });
    QObject::connect(&console, &console::Console::givenUp, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(&console, &console::Console::start, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    core::forbidCoreDumps();
    core::keepLittleMemory();
    QCoreApplication::setOrganizationName(u"ioc-console"_s);
    QCoreApplication::setApplicationName(u"ioc-console"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(IOC_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = console::parseOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "ioc-console: %s\n", qPrintable(options.error()));
        return kUsage;
    }
    if (!options->review.isEmpty())
        leaveNothingBehind();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    if (options->safeMode)
        console::drawInSoftware();
    else
        QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
    int none = 1;
    using Task = console::Options::Task;
    if (options->task == Task::Version || options->task == Task::Help) {
        const QCoreApplication app(none, argv);
        std::printf("%s\n", options->task == Task::Version ? "ioc-console " IOC_VERSION
                                                           : qPrintable(console::helpText()));
        return 0;
    }
    const QApplication app(none, argv);
    if (options->task == Task::List)
        return list(options->wall);
    if (options->task == Task::SelfTest)
        return console::selfTest(*options);
    return runConsole(*options, arguments);
}
