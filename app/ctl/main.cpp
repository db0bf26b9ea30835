// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "models/core/coredumps.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using ctl::Command;

namespace {

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
    case Command::Verb::QueryReports:
    case Command::Verb::QueryMedia:
    case Command::Verb::QueryRemarks:
        return ctl::query(command);
    case Command::Verb::QueryIndicators:
        return ctl::queryIndicators(command);
    case Command::Verb::ExportIndicators:
        return ctl::exportIndicators(command);
    case Command::Verb::CacheCheck:
        return ctl::checkCache(command);
    case Command::Verb::CacheRebuild:
        return ctl::rebuildCache(command);
    case Command::Verb::CacheBackup:
        return ctl::backupCache(command);
    case Command::Verb::CacheRestore:
        return ctl::restoreCache(command);
    case Command::Verb::Log:
        return ctl::showLog(command);
    case Command::Verb::Quarantine:
        return ctl::showQuarantine(command);
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
    const QCoreApplication app(argc, argv);
    const auto command = ctl::parseCommand(QCoreApplication::arguments().mid(1));
    return command ? run(*command) : ctl::refuse(command.error());
}
