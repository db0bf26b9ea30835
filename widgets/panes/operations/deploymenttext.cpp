// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/deploymenttext.h"

#include "widgets/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

using common::format::number;
using Records = ServiceRecords;

QString noServiceFigure()
{
    return serviceTr(QT_TRANSLATE_NOOP("Deployment", "No figures yet"));
}

ServiceLine serviceCount(const QString &text, const std::optional<int> &count, Records records,
                         const QString &note = {}, const QString &key = {})
{
    ServiceLine line{.text = text,
                     .value = count ? number(qint64(*count)) : noServiceFigure(),
                     .note = note,
                     .records = records,
                     .key = key};
    if (count)
        line.figure = *count;
    return line;
}

/// Of how many days the figures are.
QString daysNote(int days)
{
    return serviceTr(QT_TRANSLATE_N_NOOP("Deployment", "of %n day(s)"), days);
}

QString serviceShare(int part, int whole)
{
    return whole > 0
               ? serviceTr(QT_TRANSLATE_NOOP("Deployment", "%1 of %2"))
                     .arg(common::format::percent(100.0 * part / whole, 1), number(qint64(whole)))
               : QString();
}

QString proposalAgeNote(const analysis::ProposalAge &age)
{
    return serviceTr(QT_TRANSLATE_NOOP("Deployment", "days in this state: median %1, longest %2"))
        .arg(number(age.medianDays), number(age.oldestDays));
}

ServiceChapter deploymentChapter(const items::ServicePicture &picture,
                                 const items::Reference &reference)
{
    const auto &facts = picture.facts.deployment;
    ServiceChapter chapter{.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Deployment"))};
    auto &lines = chapter.lines;
    const auto all = facts.all.assigned;
    lines.push_back(serviceCount(serviceTr(QT_TRANSLATE_NOOP("Deployment", "Feeds assigned")), all,
                                 Records::Feeds));
    lines.push_back(serviceCount(serviceTr(QT_TRANSLATE_NOOP("Deployment", "Feeds connected")),
                                 facts.all.connected, Records::Feeds,
                                 serviceShare(facts.all.connected, all)));
    lines.push_back(serviceCount(serviceTr(QT_TRANSLATE_NOOP("Deployment", "Feeds live")),
                                 facts.all.live, Records::Feeds,
                                 serviceShare(facts.all.live, all)));
    const auto part = [&](const QString &name, const analysis::FeedStages &stages,
                          const QString &agency) {
        lines.push_back(serviceCount(
            serviceTr(QT_TRANSLATE_NOOP("Deployment", "Live: %1")).arg(name), stages.live,
            Records::Feeds, serviceShare(stages.live, stages.assigned), agency));
        lines.back().isPart = true;
    };
    for (const auto &[mode, stages] : facts.byMode)
        part(serviceMode(mode), stages, {});
    for (const auto &[agency, stages] : facts.byAgency)
        part(serviceAgency(agency, reference), stages, agency.value);
    lines.push_back(serviceCount(serviceTr(QT_TRANSLATE_NOOP("Deployment", "New proposals")),
                                 facts.proposed, Records::Proposals));
    for (const auto &age : facts.proposals)
        lines.push_back(serviceCount(serviceTr(QT_TRANSLATE_NOOP("Deployment", "Proposals: %1"))
                                         .arg(proposalStage(age.state)),
                                     age.count, Records::Proposals, proposalAgeNote(age),
                                     age.state));
    return chapter;
}

ServiceChapter managementChapter(const items::ServicePicture &picture)
{
    const auto &facts = picture.facts.management;
    const QString days = facts.days > 0 ? daysNote(facts.days) : QString();
    ServiceChapter chapter{.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Management"))};
    const auto add = [&](const char *text, const std::optional<int> &count) {
        chapter.lines.push_back(serviceCount(serviceTr(text), count, Records::Accounts, days));
    };
    add(QT_TRANSLATE_NOOP("Deployment", "Accounts at the end"), facts.accounts);
    add(QT_TRANSLATE_NOOP("Deployment", "Accounts created"), facts.created);
    add(QT_TRANSLATE_NOOP("Deployment", "Accounts closed"), facts.closed);
    add(QT_TRANSLATE_NOOP("Deployment", "Accounts locked"), facts.locked);
    add(QT_TRANSLATE_NOOP("Deployment", "Changes of roles"), facts.roleChanges);
    add(QT_TRANSLATE_NOOP("Deployment", "Reveals of personal data"), facts.reveals);
    chapter.lines.push_back(
        serviceCount(serviceTr(QT_TRANSLATE_NOOP("Deployment", "Reviews of access")),
                     facts.days > 0 ? std::optional(int(facts.reviews.size())) : std::nullopt,
                     Records::Reviews, days));
    return chapter;
}

ServiceLine backupLine(const char *text, const analysis::BackupCounts &counts, int days,
                       Records records)
{
    ServiceLine line = serviceCount(serviceTr(text),
                                    days > 0 ? std::optional(counts.good) : std::nullopt, records);
    if (counts.failed > 0)
        line.note = serviceTr(QT_TRANSLATE_N_NOOP("Deployment", "%n failed"), counts.failed);
    return line;
}

void addIncidents(std::vector<ServiceLine> &lines, const analysis::ServiceSummary &facts)
{
    for (int severity = 1; severity <= int(analysis::kSeverities); ++severity) {
        const auto &one = facts.severities.at(size_t(severity - 1));
        QStringList notes;
        if (one.open > 0)
            notes << serviceTr(QT_TRANSLATE_N_NOOP("Deployment", "%n not over"), one.open);
        if (one.medianMinutes)
            notes << serviceTr(QT_TRANSLATE_NOOP("Deployment", "fixed in %1 (median)"))
                         .arg(minutesText(*one.medianMinutes));
        lines.push_back(serviceCount(
            serviceTr(QT_TRANSLATE_NOOP("Deployment", "Incidents: %1")).arg(severityText(severity)),
            facts.days > 0 ? std::optional(one.count) : std::nullopt, Records::Incidents,
            notes.join(u" · "_s), QString::number(severity)));
    }
}

ServiceLine storageLine(const analysis::ServiceSummary &facts)
{
    ServiceLine line{.text = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Storage used")),
                     .value = noServiceFigure(),
                     .records = Records::Storage};
    if (!facts.storageUsed)
        return line;
    line.value = common::format::bytes(*facts.storageUsed);
    line.figure = double(*facts.storageUsed);
    if (facts.storageCapacity && *facts.storageCapacity > 0)
        line.note = serviceTr(QT_TRANSLATE_NOOP("Deployment", "%1 of %2"))
                        .arg(common::format::percent(100.0 * double(*facts.storageUsed) /
                                                         double(*facts.storageCapacity),
                                                     1),
                             common::format::bytes(*facts.storageCapacity));
    return line;
}

ServiceChapter operationChapter(const items::ServicePicture &picture)
{
    const auto &facts = picture.facts.service;
    ServiceChapter chapter{.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Operation"))};
    auto &lines = chapter.lines;
    const auto share = facts.availability;
    ServiceLine available{
        .text = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Availability")),
        .value = share ? common::format::percent(*share * 100, 3) : noServiceFigure(),
        .note = share ? serviceTr(QT_TRANSLATE_NOOP("Deployment", "%1, out for %2"))
                            .arg(daysNote(facts.days), minutesText(facts.downMinutes))
                      : QString(),
        .records = Records::Availability};
    if (share)
        available.figure = *share * 100;
    lines.push_back(std::move(available));
    addIncidents(lines, facts);
    int runs = 0;
    int failures = 0;
    for (const domain::ConnectorRun &one : facts.connectors) {
        runs += one.runs;
        failures += one.failures;
    }
    lines.push_back(serviceCount(
        serviceTr(QT_TRANSLATE_NOOP("Deployment", "Failed runs of connectors")),
        facts.connectors.empty() ? std::nullopt : std::optional(failures), Records::Connectors,
        runs > 0
            ? serviceTr(QT_TRANSLATE_NOOP("Deployment", "%1 of %2"))
                  .arg(common::format::percent(100.0 * failures / runs, 2), number(qint64(runs)))
            : QString()));
    lines.push_back(backupLine(QT_TRANSLATE_NOOP("Deployment", "Backups"), facts.backups,
                               facts.days, Records::Backups));
    lines.push_back(backupLine(QT_TRANSLATE_NOOP("Deployment", "Trials of restoring"),
                               facts.restoreTests, facts.days, Records::RestoreTests));
    lines.push_back(storageLine(facts));
    return chapter;
}

ServiceChapter useChapter(const items::ServicePicture &picture)
{
    const auto &use = picture.facts.use;
    const auto &counts = use.all.counts;
    ServiceChapter chapter{.title = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Use"))};
    auto &lines = chapter.lines;
    const auto share = use.all.share();
    ServiceLine active{
        .text = serviceTr(QT_TRANSLATE_NOOP("Deployment", "Accounts active on a day")),
        .value = share ? common::format::percent(*share * 100, 1) : noServiceFigure(),
        .note = share ? serviceTr(QT_TRANSLATE_N_NOOP("Deployment", "of %n account(s), %1"),
                                  use.all.issued)
                            .arg(daysNote(use.days))
                      : QString(),
        .records = Records::Use};
    if (share)
        active.figure = *share * 100;
    lines.push_back(std::move(active));
    const auto known = [&](int count) {
        return use.days > 0 ? std::optional(count) : std::nullopt;
    };
    const auto add = [&](const char *text, int count, Records records, const QString &note = {}) {
        lines.push_back(serviceCount(serviceTr(text), known(count), records, note));
    };
    add(QT_TRANSLATE_NOOP("Deployment", "Views by leaders"), use.leaderViews, Records::Use);
    add(QT_TRANSLATE_NOOP("Deployment", "Views of screens"), counts.views(), Records::Screens);
    add(QT_TRANSLATE_NOOP("Deployment", "Exports"), counts.exports, Records::Use);
    add(QT_TRANSLATE_NOOP("Deployment", "Alarms acknowledged"), counts.acknowledged,
        Records::UseDays,
        use.acknowledgeMinutes ? serviceTr(QT_TRANSLATE_NOOP("Deployment", "after %1 (median)"))
                                     .arg(minutesText(*use.acknowledgeMinutes))
                               : QString());
    add(QT_TRANSLATE_NOOP("Deployment", "Directions issued"), counts.directions, Records::UseDays);
    add(QT_TRANSLATE_NOOP("Deployment", "Directions done"), counts.directionsDone,
        Records::UseDays);
    return chapter;
}

} // namespace

std::vector<ServiceChapter> serviceChapters(const items::ServicePicture &picture,
                                            const items::Reference &reference)
{
    return {deploymentChapter(picture, reference), managementChapter(picture),
            operationChapter(picture), useChapter(picture)};
}

} // namespace panes::operations
