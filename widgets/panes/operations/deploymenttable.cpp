// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters on the IOC itself, and the records that they are counted from, as tables.
#include "widgets/common/format.h"
#include "widgets/panes/operations/deploymenttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

using exchange::Cell;
using exchange::Kind;
using exchange::Number;

exchange::Column wordHead(const char *title)
{
    return {.title = serviceTr(title)};
}

exchange::Column figureHead(const char *title, int decimals = 0)
{
    return {.title = serviceTr(title), .kind = Kind::Number, .decimals = decimals};
}

exchange::Column momentHead(const char *title)
{
    return {.title = serviceTr(title), .kind = Kind::DateTime};
}

Cell deploymentMoment(const QDateTime &utc)
{
    return utc.isValid() ? Cell(utc.toTimeZone(common::format::zone())) : Cell();
}

Cell deploymentFigure(double value)
{
    return Number{.value = value};
}

Cell deploymentMaybe(const std::optional<int> &value)
{
    return value ? Cell(Number{.value = double(*value)}) : Cell();
}

QString backupResult(bool good)
{
    return good ? serviceTr(QT_TRANSLATE_NOOP("Deployment", "succeeded"))
                : serviceTr(QT_TRANSLATE_NOOP("Deployment", "failed"));
}

void fillFeeds(exchange::Table &table, const items::ServicePicture &picture,
               const items::Reference &reference, const QString &agency)
{
    table.columns = {wordHead(QT_TRANSLATE_NOOP("Deployment", "Feed")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Agency")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Way")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "State")),
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Indicators")),
                     momentHead(QT_TRANSLATE_NOOP("Deployment", "Last sign of life"))};
    for (const domain::Feed &feed : picture.material.feeds) {
        if (agency.isEmpty() || feed.agencyId.value == agency)
            table.rows.push_back({feed.name, serviceAgency(feed.agencyId, reference),
                                  serviceMode(feed.mode), serviceStage(feed.state),
                                  deploymentFigure(double(feed.indicatorIds.size())),
                                  deploymentMoment(feed.lastHeartbeat)});
    }
}

void fillProposals(exchange::Table &table, const items::ServicePicture &picture,
                   const items::Reference &reference, const QString &state)
{
    table.columns = {wordHead(QT_TRANSLATE_NOOP("Deployment", "Proposal")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Agency")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "State")),
                     momentHead(QT_TRANSLATE_NOOP("Deployment", "Proposed")),
                     momentHead(QT_TRANSLATE_NOOP("Deployment", "In this state since"))};
    for (const domain::Proposal &one : picture.material.proposals) {
        if (state.isEmpty() || one.state == state)
            table.rows.push_back({one.title, serviceAgency(one.agencyId, reference),
                                  proposalStage(one.state), deploymentMoment(one.at),
                                  deploymentMoment(one.updatedAt)});
    }
}

/// One row a day of what somebody counted.
template<typename Row>
void serviceRows(exchange::Table &table, const items::ServicePicture &picture, const Row &row)
{
    for (const domain::ServiceDay &day : picture.material.service)
        row(table, day, domain::serviceFactsFrom(day.document));
}

void fillAccounts(exchange::Table &table, const items::ServicePicture &picture)
{
    table.columns = {
        {.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Day")), .kind = Kind::Date},
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Accounts")),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Created")),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Closed")),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Locked")),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Roles changed")),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Reveals"))};
    serviceRows(table, picture, [](auto &to, const auto &day, const auto &facts) {
        to.rows.push_back(
            {day.day, deploymentMaybe(facts.accounts), deploymentMaybe(facts.accountsCreated),
             deploymentMaybe(facts.accountsClosed), deploymentMaybe(facts.accountsLocked),
             deploymentMaybe(facts.roleChanges), deploymentMaybe(facts.reveals)});
    });
}

void fillReviews(exchange::Table &table, const items::ServicePicture &picture)
{
    table.columns = {momentHead(QT_TRANSLATE_NOOP("Deployment", "At")),
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Accounts")),
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Lost rights")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "By"))};
    for (const domain::AccessReview &one : picture.facts.management.reviews)
        table.rows.push_back({deploymentMoment(one.at), deploymentFigure(one.accounts),
                              deploymentFigure(one.withdrawn), one.by});
}

void fillAvailability(exchange::Table &table, const items::ServicePicture &picture)
{
    table.columns = {
        {.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Day")), .kind = Kind::Date},
        {.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Availability")),
         .kind = Kind::Percent,
         .decimals = 3}};
    for (const domain::ServiceDay &day : picture.material.service)
        table.rows.push_back({day.day, deploymentFigure(day.availability * 100)});
}

void fillIncidents(exchange::Table &table, const items::ServicePicture &picture,
                   const QString &severity)
{
    constexpr double kMinute = 60'000;
    table.columns = {momentHead(QT_TRANSLATE_NOOP("Deployment", "From")),
                     momentHead(QT_TRANSLATE_NOOP("Deployment", "Until")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Severity")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Incident")),
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Minutes"))};
    for (const domain::ServiceIncident &one : picture.facts.service.incidents) {
        if (!severity.isEmpty() && QString::number(one.severity) != severity)
            continue;
        table.rows.push_back({deploymentMoment(one.from), deploymentMoment(one.until),
                              severityText(one.severity), one.text,
                              one.until.isValid()
                                  ? deploymentFigure(double(one.from.msecsTo(one.until)) / kMinute)
                                  : Cell()});
    }
}

void fillConnectors(exchange::Table &table, const items::ServicePicture &picture)
{
    table.columns = {wordHead(QT_TRANSLATE_NOOP("Deployment", "Feed")),
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Runs")),
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Failed")),
                     {.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Failed, share")),
                      .kind = Kind::Percent,
                      .decimals = 2},
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Last fault"))};
    const auto &known = picture.material.feeds;
    for (const domain::ConnectorRun &one : picture.facts.service.connectors) {
        const auto feed = std::ranges::find(known, one.feedId,
                                            [](const auto &each) { return each.id.value; });
        table.rows.push_back({feed == known.end() ? one.feedId : feed->name,
                              deploymentFigure(one.runs), deploymentFigure(one.failures),
                              deploymentFigure(100.0 * one.failures / std::max(one.runs, 1)),
                              one.lastError});
    }
}

void fillBackups(exchange::Table &table, const items::ServicePicture &picture, bool tests)
{
    table.columns = {momentHead(QT_TRANSLATE_NOOP("Deployment", "At")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Result")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Size")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Note"))};
    serviceRows(table, picture, [tests](auto &to, const auto &, const auto &facts) {
        for (const domain::BackupFact &one : tests ? facts.restoreTests : facts.backups)
            to.rows.push_back({deploymentMoment(one.at), backupResult(one.ok),
                               one.bytes > 0 ? common::format::bytes(one.bytes) : QString(),
                               one.text});
    });
    std::ranges::reverse(table.rows);
}

void fillStorage(exchange::Table &table, const items::ServicePicture &picture)
{
    constexpr double kGigabyte = 1'073'741'824;
    table.columns = {
        {.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Day")), .kind = Kind::Date},
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Used (GB)"), 1),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Capacity (GB)"), 1)};
    const auto cell = [](const std::optional<qint64> &bytes) {
        return bytes ? deploymentFigure(double(*bytes) / kGigabyte) : Cell();
    };
    serviceRows(table, picture, [&](auto &to, const auto &day, const auto &facts) {
        to.rows.push_back({day.day, cell(facts.storageUsed), cell(facts.storageCapacity)});
    });
}

void fillUse(exchange::Table &table, const items::ServicePicture &picture,
             const items::Reference &reference)
{
    table.columns = {wordHead(QT_TRANSLATE_NOOP("Deployment", "Agency")),
                     wordHead(QT_TRANSLATE_NOOP("Deployment", "Role")),
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Accounts")),
                     {.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Active on a day")),
                      .kind = Kind::Percent,
                      .decimals = 1},
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Views")),
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Exports"))};
    for (const analysis::UseLine &line : picture.facts.use.lines) {
        const auto share = line.share();
        table.rows.push_back(
            {serviceAgency(line.agency, reference), serviceRole(line.role),
             deploymentFigure(line.issued), share ? deploymentFigure(*share * 100) : Cell(),
             deploymentFigure(line.counts.views()), deploymentFigure(line.counts.exports)});
    }
}

void fillScreens(exchange::Table &table, const items::ServicePicture &picture)
{
    table.columns = {wordHead(QT_TRANSLATE_NOOP("Deployment", "Screen")),
                     figureHead(QT_TRANSLATE_NOOP("Deployment", "Views"))};
    for (const auto &[screen, views] : picture.facts.use.screens)
        table.rows.push_back({serviceScreen(screen), deploymentFigure(views)});
}

void fillUseDays(exchange::Table &table, const items::ServicePicture &picture,
                 const items::Reference &reference)
{
    table.columns = {
        {.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Day")), .kind = Kind::Date},
        wordHead(QT_TRANSLATE_NOOP("Deployment", "Agency")),
        wordHead(QT_TRANSLATE_NOOP("Deployment", "Role")),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Active")),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Alarms acknowledged")),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Directions issued")),
        figureHead(QT_TRANSLATE_NOOP("Deployment", "Directions done"))};
    for (const domain::UsageDay &day : picture.material.usage) {
        const auto counts = domain::usageCountsFrom(day.document);
        if (counts.acknowledged + counts.directions + counts.directionsDone > 0)
            table.rows.push_back(
                {day.day, serviceAgency(day.agencyId, reference), serviceRole(day.role),
                 deploymentFigure(day.active), deploymentFigure(counts.acknowledged),
                 deploymentFigure(counts.directions), deploymentFigure(counts.directionsDone)});
    }
}

QStringList deploymentSubtitle(const items::ServicePicture &picture)
{
    return {serviceTr(QT_TRANSLATE_NOOP("Deployment", "From %1 to %2; as of %3"))
                .arg(common::format::date(picture.ask.from), common::format::date(picture.ask.to),
                     common::format::dateTime(picture.material.now))};
}

} // namespace

exchange::Table serviceTable(const items::ServicePicture &picture,
                             const items::Reference &reference)
{
    exchange::Table table{
        .title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Deployment and use of the IOC")),
        .subtitles = deploymentSubtitle(picture),
        .columns = {wordHead(QT_TRANSLATE_NOOP("Deployment", "Chapter")),
                    wordHead(QT_TRANSLATE_NOOP("Deployment", "What")),
                    wordHead(QT_TRANSLATE_NOOP("Deployment", "Figure")),
                    wordHead(QT_TRANSLATE_NOOP("Deployment", "Of"))}};
    for (const ServiceChapter &chapter : serviceChapters(picture, reference)) {
        for (const ServiceLine &line : chapter.lines)
            table.rows.push_back({chapter.title, line.text, line.value, line.note});
    }
    return table;
}

exchange::Table serviceRecords(const items::ServicePicture &picture,
                               const items::Reference &reference, const ServiceLine &line)
{
    exchange::Table table{.title = line.text, .subtitles = deploymentSubtitle(picture)};
    switch (line.records) {
    case ServiceRecords::None:
        break;
    case ServiceRecords::Feeds:
        fillFeeds(table, picture, reference, line.key);
        break;
    case ServiceRecords::Proposals:
        fillProposals(table, picture, reference, line.key);
        break;
    case ServiceRecords::Accounts:
        fillAccounts(table, picture);
        break;
    case ServiceRecords::Reviews:
        fillReviews(table, picture);
        break;
    case ServiceRecords::Availability:
        fillAvailability(table, picture);
        break;
    case ServiceRecords::Incidents:
        fillIncidents(table, picture, line.key);
        break;
    case ServiceRecords::Connectors:
        fillConnectors(table, picture);
        break;
    case ServiceRecords::Backups:
    case ServiceRecords::RestoreTests:
        fillBackups(table, picture, line.records == ServiceRecords::RestoreTests);
        break;
    case ServiceRecords::Storage:
        fillStorage(table, picture);
        break;
    case ServiceRecords::Use:
        fillUse(table, picture, reference);
        break;
    case ServiceRecords::Screens:
        fillScreens(table, picture);
        break;
    case ServiceRecords::UseDays:
        fillUseDays(table, picture, reference);
        break;
    }
    return table;
}

} // namespace panes::operations
