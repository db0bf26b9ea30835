// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/answers.h"
#include "app/ctl/command.h"
#include "app/ctl/indicatorexport.h"
#include "app/ctl/indicatorjson.h"
#include "app/ctl/mediaquery.h"
#include "app/ctl/remarkquery.h"
#include "app/desk/desk.h"
#include "models/store/changewriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimeZone>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using ctl::Command;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

int fail(const core::Error &error, bool json)
{
    const QString name = core::errorName(error.kind);
    if (json)
        std::printf("%s\n",
                    QJsonDocument(QJsonObject{{u"error"_s, name}, {u"detail"_s, error.detail}})
                        .toJson(QJsonDocument::Compact)
                        .constData());
    std::fprintf(stderr, "iocctl: %s: %s\n", qPrintable(name), qPrintable(error.detail));
    return kFailed;
}

void print(const QJsonDocument &document, bool json)
{
    if (json || document.isObject()) {
        std::printf("%s\n", document.toJson(QJsonDocument::Compact).constData());
        return;
    }
    for (const auto &row : document.array()) {
        QStringList cells;
        for (const auto &cell : row.toObject())
            cells << cell.toVariant().toString();
        std::printf("%s\n", qPrintable(cells.join(u"\t"_s)));
    }
}

void printStatus(const syncing::Status &status, bool json)
{
    if (json)
        print(QJsonDocument(ctl::statusJson(status)), true);
    else
        std::printf("%s\n", qPrintable(ctl::statusText(status)));
}

/// Reads until everything has come to rest (or, following, until interrupted).
int sync(desk::Desk &desk, const Command &command)
{
    auto &service = desk.sync();
    QObject::connect(
        &service, &syncing::SyncService::settled, qApp,
        [&] {
            if (command.follow)
                return;
            const auto &status = service.status();
            printStatus(status, command.json);
            QCoreApplication::exit(status.everComplete && !status.lastError ? 0 : kFailed);
        },
        Qt::SingleShotConnection); // a second rest may come before the end does
    std::signal(SIGINT, [](int) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    std::signal(SIGTERM, [](int) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    service.start();
    service.syncNow();
    return QCoreApplication::exec();
}

/// How the cache stands, without asking the backend.
int status(desk::Desk &desk, const Command &command)
{
    auto &service = desk.sync();
    QObject::connect(
        &service, &syncing::SyncService::settled, qApp,
        [&] {
            printStatus(service.status(), command.json);
            QCoreApplication::exit(0);
        },
        Qt::SingleShotConnection);
    service.setForcedOffline(true);
    service.start();
    return QCoreApplication::exec();
}

core::Result<QJsonArray> ask(const store::Database &db, const Command &command,
                             const QDateTime &now)
{
    if (command.verb == Command::Verb::QueryRemarks)
        return ctl::queryRemarks(
            db, {.indicator = command.indicator, .open = command.open, .limit = command.limit},
            now.toTimeZone(ctl::provinceZone()).date());
    if (command.verb == Command::Verb::QueryReports)
        return ctl::queryReports(db, command.text, command.limit, now);
    using About = ctl::MediaQuestion::About;
    return ctl::queryMedia(db,
                           {.about = command.hot      ? About::Hot
                                     : command.topics ? About::Topics
                                                      : About::Items,
                            .text = command.text,
                            .topic = command.topic,
                            .state = command.state,
                            .limit = command.limit},
                           now);
}

int query(desk::Desk &desk, const Command &command)
{
    // The backend's clock as this desk last knew it decides what is valid and overdue.
    const QDateTime now = desk.lastKnownNow();
    const auto rows = desk.readers()
                          .run([&](const store::Database &db) { return ask(db, command, now); })
                          .result();
    if (!rows)
        return fail(rows.error(), command.json);
    print(QJsonDocument(*rows), command.json);
    return 0;
}

core::Result<ctl::IndicatorAnswers> askIndicators(desk::Desk &desk,
                                                  const ctl::IndicatorScope &scope)
{
    const QDate today = desk.lastKnownNow().toTimeZone(ctl::provinceZone()).date();
    return desk.readers()
        .run([&](const store::Database &db) { return ctl::readIndicators(db, scope, today); })
        .result();
}

int queryIndicators(desk::Desk &desk, const Command &command)
{
    const auto answers = askIndicators(desk, {.indicator = command.indicator,
                                              .unit = command.unit,
                                              .period = command.period,
                                              .text = command.text,
                                              .limit = command.limit});
    if (!answers)
        return fail(answers.error(), command.json);
    if (command.json)
        print(QJsonDocument(ctl::indicatorsJson(*answers)), true);
    else if (!answers->lines.empty())
        std::printf("%s\n", qPrintable(ctl::indicatorsText(*answers)));
    return 0;
}

/// When the values were last brought up to date; null: never.
core::Result<QDateTime> valuesAsOf(desk::Desk &desk)
{
    return desk.readers()
        .run([](const store::Database &db) {
            return store::SyncStateRepository(db)
                .state(domain::Collection::Observations)
                .transform([](const store::CollectionState &state) { return state.lastSuccess; });
        })
        .result();
}

int exportIndicators(desk::Desk &desk, const Command &command)
{
    const auto subsystem = ctl::indicatorSubsystem(command.subsystem);
    if (!subsystem)
        return fail(subsystem.error(), command.json);
    const auto answers = askIndicators(desk, {.unit = command.unit, .subsystem = *subsystem});
    const auto asOf = valuesAsOf(desk);
    if (!answers || !asOf)
        return fail(answers ? asOf.error() : answers.error(), command.json);
    const auto written = ctl::exportIndicators(*answers, *subsystem, *asOf, command.format,
                                               command.out);
    if (!written)
        return fail(written.error(), command.json);
    const auto rows = qint64(answers->lines.size());
    if (command.json)
        print(QJsonDocument(QJsonObject{{u"file"_s, command.out}, {u"rows"_s, rows}}), true);
    else
        std::printf("%s: %lld rows\n", qPrintable(command.out), static_cast<long long>(rows));
    return 0;
}

int check(desk::Desk &desk, const Command &command)
{
    const auto problems =
        desk.readers()
            .run([](const store::Database &db) {
                return db.scalar(
                    "SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'");
            })
            .result();
    if (!problems)
        return fail(problems.error(), command.json);
    const bool sound = *problems == 0;
    if (command.json)
        print(QJsonDocument(QJsonObject{{u"sound"_s, sound}, {u"problems"_s, *problems}}), true);
    else
        std::printf("%s\n", sound ? "the cache is sound"
                                  : "the cache is damaged; start the console to have it read anew");
    return sound ? 0 : kFailed;
}

int run(const Command &command)
{
    desk::DeskOptions options;
    options.dataDir = command.dataDir;
    options.profile = command.profile;
    options.server = command.server;
    options.token = qgetenv("IOC_TOKEN");
    options.offline = command.offline || command.verb != Command::Verb::Sync;
    options.ephemeralKey = command.ephemeralKey;
    auto desk = desk::Desk::open(options);
    if (!desk)
        return fail(desk.error(), command.json);
    switch (command.verb) {
    case Command::Verb::Sync:
        return sync(**desk, command);
    case Command::Verb::Status:
        return status(**desk, command);
    case Command::Verb::CacheCheck:
        return check(**desk, command);
    case Command::Verb::QueryIndicators:
        return queryIndicators(**desk, command);
    case Command::Verb::ExportIndicators:
        return exportIndicators(**desk, command);
    default:
        return query(**desk, command);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"ioc-console"_s);
    QCoreApplication::setApplicationName(u"ioc-console"_s); // the same profiles as the console's
    const QCoreApplication app(argc, argv);
    const auto command = ctl::parseCommand(QCoreApplication::arguments().mid(1));
    if (!command) {
        std::fprintf(stderr, "iocctl: %s\n", qPrintable(command.error()));
        return kUsage;
    }
    if (command->verb == Command::Verb::Version || command->verb == Command::Verb::Help) {
        std::printf("%s\n", command->verb == Command::Verb::Version ? "iocctl " IOC_VERSION
                                                                    : qPrintable(ctl::helpText()));
        return 0;
    }
    return run(*command);
}
