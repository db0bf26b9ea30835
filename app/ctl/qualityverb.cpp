// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/closingevidence.h"
#include "app/ctl/indicatorexport.h"
#include "app/ctl/jsontext.h"
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "models/core/moment.h"
#include "models/domain/closingedits.h"
#include "models/exchange/csv.h"
#include "models/items/closingscores.h"
#include "models/store/accountabilityrepository.h"
#include "models/store/repositories.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

constexpr std::array kDimensionKeys{"correct"_L1, "complete"_L1, "clean"_L1, "live"_L1};
/// The columns of cards and closings, as they stand in a file.
const QStringList kCardColumns{u"group"_s,   u"id"_s,       u"name"_s,    u"score"_s, u"band"_s,
                               u"correct"_s, u"complete"_s, u"clean"_s,   u"live"_s,  u"due"_s,
                               u"filled"_s,  u"late"_s,     u"critical"_s};
const QStringList kClosingColumns{u"period"_s,       u"number"_s,   u"score"_s,
                                  u"closedBy"_s,     u"closedAt"_s, u"reason"_s,
                                  u"rulesVersion"_s, u"hash"_s,     u"intact"_s};
const QStringList kFailureColumns{u"agencyId"_s, u"rule"_s,   u"indicatorId"_s, u"unitId"_s,
                                  u"period"_s,   u"points"_s, u"reason"_s,      u"records"_s};

struct QualityAnswer {
    QJsonObject document = {}; ///< of the period; empty: closings were asked for
    QJsonArray rows = {};
    QStringList columns = {};
};

using CardNames = QHash<QString, QString>; ///< by "group/id"

core::Result<CardNames> cardNames(const store::Database &db)
{
    const store::AdministrationRepository administration(db);
    const auto units = administration.units(false);
    const auto agencies = administration.agencies();
    const auto feeds = store::IndicatorRepository(db).feeds();
    if (!units || !agencies || !feeds)
        return std::unexpected(!units      ? units.error()
                               : !agencies ? agencies.error()
                                           : feeds.error());
    CardNames names;
    for (const domain::Unit &unit : *units)
        names.insert(u"unit/"_s + unit.id.value, unit.name);
    for (const domain::Agency &agency : *agencies)
        names.insert(u"agency/"_s + agency.id.value, agency.name);
    for (const domain::Feed &feed : *feeds)
        names.insert(u"feed/"_s + feed.id.value, feed.name);
    return names;
}

QJsonValue pointsOf(const std::optional<double> &points)
{
    return points ? QJsonValue(*points) : QJsonValue();
}

QJsonObject cardRow(const domain::ClosedCard &card, const CardNames &names)
{
    QJsonObject row{{u"group"_s, card.group},
                    {u"id"_s, textOrNull(card.id)},
                    {u"name"_s, textOrNull(names.value(card.group + u'/' + card.id))},
                    {u"score"_s, pointsOf(card.score)},
                    {u"band"_s, card.band},
                    {u"due"_s, card.due},
                    {u"filled"_s, card.filled},
                    {u"late"_s, card.late},
                    {u"critical"_s, card.critical}};
    for (size_t d = 0; d < kDimensionKeys.size(); ++d)
        row.insert(kDimensionKeys[d], pointsOf(card.dimensions[d]));
    return row;
}

/// Only what is of one agency.
void narrowTo(const QString &agency, domain::ClosedScores &scores)
{
    std::erase_if(scores.cards, [&](const domain::ClosedCard &card) {
        return card.group != "agency"_L1 || card.id != agency;
    });
    std::erase_if(scores.failures,
                  [&](const domain::ClosedFailure &failure) { return failure.agencyId != agency; });
    scores.allFailures = 0;
    for (const domain::ClosedCard &card : scores.cards) {
        for (const domain::ClosedLoss &loss : card.losses)
            scores.allFailures += loss.failures;
    }
}

core::Result<domain::Period> periodAsked(const Command &command, const QDateTime &now)
{
    const QDate today = now.toTimeZone(provinceZone()).date();
    const auto period =
        command.period.isEmpty()
            ? std::optional(domain::Period::containing(domain::PeriodKind::Month, today).previous())
            : domain::Period::fromCode(command.period);
    if (!period || !domain::closedMonths(period->code()))
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"“%1” is no month, quarter or year; such are 2026-10, 2026-Q3, "
                             "2026."_s.arg(command.period));
    return *period;
}

core::Result<QualityAnswer> nowAnswer(const store::Database &db, const Command &command,
                                      const QDateTime &now)
{
    const auto period = periodAsked(command, now);
    const auto names = cardNames(db);
    if (!period || !names)
        return std::unexpected(!period ? period.error() : names.error());
    auto scores = items::scoresOf(db, now, *period);
    if (!scores)
        return std::unexpected(scores.error());
    if (!command.agency.isEmpty())
        narrowTo(command.agency, *scores);
    if (scores->cards.empty())
        return core::failure(core::ErrorKind::NotFound,
                             u"there is no card of “%1”"_s.arg(command.agency));
    QualityAnswer answer{.document = domain::toJson(*scores)};
    answer.document.insert("period"_L1, period->code());
    if (command.agency.isEmpty()) {
        answer.columns = kCardColumns;
        for (const domain::ClosedCard &card : scores->cards)
            answer.rows << cardRow(card, *names);
        return answer;
    }
    answer.columns = kFailureColumns;
    for (const QJsonValue &failure : answer.document.value("failures"_L1).toArray()) {
        QJsonObject row = failure.toObject();
        row.insert("records"_L1, row.value("records"_L1).toVariant().toStringList().join(u' '));
        answer.rows << row;
    }
    return answer;
}

core::Result<QualityAnswer> closingsAnswer(const store::Database &db, const Command &command)
{
    const auto closings = store::AccountabilityRepository(db).closings();
    if (!closings)
        return std::unexpected(closings.error());
    QualityAnswer answer{.columns = kClosingColumns};
    const QString group = command.agency.isEmpty() ? u"all"_s : u"agency"_s;
    for (const domain::Closing &closing : *closings) {
        if (!command.period.isEmpty() && closing.period != command.period)
            continue;
        const auto scores = domain::closedScoresFrom(closing.document);
        const auto *card = scores ? scores->card(group, command.agency) : nullptr;
        answer.rows << QJsonObject{
            {u"period"_s, closing.period},
            {u"number"_s, closing.number},
            {u"score"_s, pointsOf(card ? card->score : std::optional<double>())},
            {u"closedBy"_s, textOrNull(closing.closedBy)},
            {u"closedAt"_s, textOrNull(core::iso(closing.closedAt))},
            {u"reason"_s, textOrNull(closing.reason)},
            {u"rulesVersion"_s, closing.rulesVersion},
            {u"hash"_s, closing.hash},
            {u"intact"_s, domain::isIntact(closing)}};
    }
    return answer;
}

exchange::Cell cellOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const bool isCount = value.toDouble() == double(value.toInteger());
        return exchange::Number{.value = value.toDouble(), .decimals = isCount ? 0 : 2};
    }
    return value.isNull() ? exchange::Cell() : exchange::Cell(value.toVariant().toString());
}

exchange::Table tableOf(const QualityAnswer &answer)
{
    exchange::Table table;
    for (const QString &column : answer.columns)
        table.columns.push_back({.title = column});
    for (const QJsonValue &row : answer.rows) {
        std::vector<exchange::Cell> cells;
        for (const QString &column : answer.columns)
            cells.push_back(cellOf(row.toObject().value(column)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void printAnswer(const QualityAnswer &answer, const Command &command)
{
    if (command.csv) {
        const QByteArray csv = exchange::toCsv(tableOf(answer),
                                               command.format == ExportFormat::CsvPlain
                                                   ? exchange::CsvForm::Plain
                                                   : exchange::CsvForm::Vietnamese);
        std::fwrite(csv.constData(), 1, size_t(csv.size()), stdout);
        return;
    }
    if (command.json)
        return print(answer.document.isEmpty() ? QJsonDocument(answer.rows)
                                               : QJsonDocument(answer.document),
                     true);
    printLine(answer.columns.join(u'\t'));
    for (const QJsonValue &row : answer.rows) {
        QStringList cells;
        for (const QString &column : answer.columns)
            cells << row.toObject().value(column).toVariant().toString();
        printLine(cells.join(u'\t'));
    }
}

int tellWritten(const core::Result<QString> &written, const Command &command)
{
    if (!written)
        return fail(written.error(), command.json);
    if (command.json)
        print(QJsonDocument(QJsonObject{{u"file"_s, command.out}}), true);
    else
        printLine(*written);
    return 0;
}

} // namespace

int quality(const Command &command)
{
    const bool writes = !command.out.isEmpty();
    if (const QString fault = writes ? evidenceFault(command) : QString(); !fault.isEmpty())
        return refuse(fault);
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    if (writes)
        return tellWritten(writeEvidence(command, **desk), command);
    const QDateTime now = (*desk)->lastKnownNow();
    const auto answer = (*desk)
                            ->readers()
                            .run([&](const store::Database &db) {
                                return command.closings ? closingsAnswer(db, command)
                                                        : nowAnswer(db, command, now);
                            })
                            .result();
    if (!answer)
        return fail(answer.error(), command.json);
    printAnswer(*answer, command);
    return 0;
}

} // namespace ctl
