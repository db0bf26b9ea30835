// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "models/core/coredumps.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using ctl::Command;

namespace {

/// Fonts and pictures without a screen.
std::unique_ptr<QCoreApplication> painter(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Whether it makes papers.
bool paints(const Command &command)
{
    using enum Command::Verb;
    return command.verb == Bulletin || (command.verb == Quality && !command.out.isEmpty());
}

/// What works without any desk.
bool needsNoDesk(Command::Verb verb)
{
    using enum Command::Verb;
    return verb == Help || verb == Version || verb == Bench || verb == BenchServe;
}

int run(const Command &command)
{
    switch (command.verb) {
    case Command::Verb::Help:
        std::printf("%s\n", qPrintable(ctl::helpText()));
        return 0;
    case Command::Verb::Version:
        std::printf("%s\n", "iocctl " IOC_VERSION);
        return 0;
    case Command::Verb::Sync:
        return ctl::sync(command);
    case Command::Verb::Status:
        return ctl::status(command);
    case Command::Verb::SignIn:
        return ctl::signIn(command);
    case Command::Verb::SignOut:
        return ctl::signOut(command);
    case Command::Verb::ProxySignIn:
        return ctl::signInAtProxy(command);
    case Command::Verb::ProxySignOut:
        return ctl::signOutAtProxy(command);
    case Command::Verb::QueryReports:
    case Command::Verb::QueryMedia:
    case Command::Verb::QueryRemarks:
        return ctl::query(command);
    case Command::Verb::QueryIndicators:
        return ctl::queryIndicators(command);
    case Command::Verb::ExportIndicators:
        return ctl::exportIndicators(command);
    case Command::Verb::Bulletin:
        return ctl::bulletin(command);
    case Command::Verb::Quality:
        return ctl::quality(command);
    case Command::Verb::CacheCheck:
        return ctl::checkCache(command);
    case Command::Verb::CacheRebuild:
        return ctl::rebuildCache(command);
    case Command::Verb::CacheBackup:
        return ctl::backupCache(command);
    case Command::Verb::CacheRestore:
        return ctl::restoreCache(command);
    case Command::Verb::SnapshotCreate:
        return ctl::createSnapshot(command);
    case Command::Verb::SnapshotVerify:
        return ctl::verifySnapshot(command);
    case Command::Verb::SnapshotDiff:
        return ctl::diffSnapshots(command);
    case Command::Verb::SnapshotKey:
        return ctl::showSnapshotKey(command);
    case Command::Verb::Log:
        return ctl::showLog(command);
    case Command::Verb::Quarantine:
        return ctl::showQuarantine(command);
    case Command::Verb::Conformance:
        return ctl::conformance(command);
    case Command::Verb::Bench:
        return ctl::runBench(command);
    case Command::Verb::BenchServe:
        return ctl::serveBench(command);
    }
    return ctl::kUsage;
}

} // namespace

int main(int argc, char **argv)
{
    core::forbidCoreDumps();
    QCoreApplication::setOrganizationName(u"ioc-console"_s);
    QCoreApplication::setApplicationName(u"ioc-console"_s); // the same profiles as the console's
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    auto command = ctl::parseCommand(words);
    const auto app = command && paints(*command) ? painter(argc, argv)
                                                 : std::make_unique<QCoreApplication>(argc, argv);
    if (!command)
        return ctl::refuse(command.error());
    if (!needsNoDesk(command->verb)) {
        const auto policy = desk::Policy::ofMachine();
        if (!policy)
            return ctl::fail(policy.error(), command->json);
        command->policy = *policy;
    }
    return run(*command);
}
