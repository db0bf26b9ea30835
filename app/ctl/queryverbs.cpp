// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/answers.h"
#include "app/ctl/indicatorexport.h"
#include "app/ctl/indicatorjson.h"
#include "app/ctl/mediaquery.h"
#include "app/ctl/output.h"
#include "app/ctl/remarkquery.h"
#include "app/ctl/verbs.h"
#include "app/desk/exporttrail.h"
#include "models/store/changewriter.h"

#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

core::Result<QJsonArray> ask(const store::Database &db, const Command &command,
                             const QDateTime &now)
{
    if (command.verb == Command::Verb::QueryRemarks)
        return queryRemarks(
            db, {.indicator = command.indicator, .open = command.open, .limit = command.limit},
            now.toTimeZone(provinceZone()).date());
    if (command.verb == Command::Verb::QueryReports)
        return queryReports(db, command.text, command.limit, now);
    using About = MediaQuestion::About;
    return queryMedia(db,
                      {.about = command.hot      ? About::Hot
                                : command.topics ? About::Topics
                                                 : About::Items,
                       .text = command.text,
                       .topic = command.topic,
                       .state = command.state,
                       .limit = command.limit},
                      now);
}

core::Result<IndicatorAnswers> askIndicators(desk::Desk &desk, const IndicatorScope &scope)
{
    const QDate today = desk.lastKnownNow().toTimeZone(provinceZone()).date();
    return desk.readers()
        .run([&](const store::Database &db) { return readIndicators(db, scope, today); })
        .result();
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

} // namespace

int query(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    // The backend's clock as this desk last knew it decides what is valid and overdue.
    const QDateTime now = (*desk)->lastKnownNow();
    const auto rows = (*desk)
                          ->readers()
                          .run([&](const store::Database &db) { return ask(db, command, now); })
                          .result();
    if (!rows)
        return fail(rows.error(), command.json);
    print(QJsonDocument(*rows), command.json);
    return 0;
}

int queryIndicators(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    const auto answers = askIndicators(**desk, {.indicator = command.indicator,
                                                .unit = command.unit,
                                                .period = command.period,
                                                .text = command.text,
                                                .limit = command.limit});
    if (!answers)
        return fail(answers.error(), command.json);
    if (command.json)
        print(QJsonDocument(indicatorsJson(*answers)), true);
    else if (!answers->lines.empty())
        printLine(indicatorsText(*answers));
    return 0;
}

int exportIndicators(const Command &command)
{
    const auto subsystem = indicatorSubsystem(command.subsystem);
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!subsystem || !desk)
        return fail(desk ? subsystem.error() : desk.error(), command.json);
    const auto answers = askIndicators(**desk, {.unit = command.unit, .subsystem = *subsystem});
    const auto asOf = valuesAsOf(**desk);
    if (!answers || !asOf)
        return fail(answers ? asOf.error() : answers.error(), command.json);
    const QString form = QFileInfo(command.out).suffix();
    if (const auto noted = desk::noteExport(**desk,
                                            u"indicators of %1, %2"_s.arg(command.subsystem, form));
        !noted)
        return fail(noted.error(), command.json);
    const auto written = exportIndicators(*answers, *subsystem, *asOf, command.format, command.out);
    if (!written)
        return fail(written.error(), command.json);
    const auto rows = qint64(answers->lines.size());
    if (command.json)
        print(QJsonDocument(QJsonObject{{u"file"_s, command.out}, {u"rows"_s, rows}}), true);
    else
        printLine(u"%1: %2 rows"_s.arg(command.out).arg(rows));
    return 0;
}

} // namespace ctl
