// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/closingevidence.h"

#include "models/exchange/outputfile.h"
#include "models/exchange/xlsx.h"
#include "widgets/common/format.h"
#include "widgets/panes/quality/closingwords.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

using exchange::Cell;
using exchange::Kind;

QString evidenceTr(const char *source)
{
    return QCoreApplication::translate("ClosingEvidence", source);
}

Cell evidencePoints(const std::optional<double> &points)
{
    return points ? Cell(exchange::Number{.value = *points}) : Cell();
}

Cell evidenceCount(qint64 count)
{
    return exchange::Number{.value = double(count), .decimals = 0};
}

exchange::Table evidenceTable(const char *title, const ClosingView &view,
                              std::initializer_list<const char *> heads)
{
    exchange::Table table{
        .title = evidenceTr(title),
        .subtitles = {
            words::closingName(view.closing),
            evidenceTr(QT_TRANSLATE_NOOP("ClosingEvidence", "Hash: %1")).arg(view.closing.hash)}};
    for (const char *head : heads)
        table.columns.push_back({evidenceTr(head)});
    return table;
}

void makeNumbers(exchange::Table &table, size_t from, size_t count, int decimals)
{
    for (size_t column = from; column < from + count; ++column) {
        table.columns[column].kind = Kind::Number;
        table.columns[column].decimals = decimals;
    }
}

QString kindWord(const QString &code)
{
    using analysis::quality::GroupKind;
    for (const auto kind :
         {GroupKind::Agency, GroupKind::Feed, GroupKind::Subsystem, GroupKind::Unit}) {
        if (analysis::quality::code(kind) == code)
            return words::groupKind(kind);
    }
    return {};
}

exchange::Table scoresTable(const ClosingView &view)
{
    auto table = evidenceTable(
        QT_TRANSLATE_NOOP("ClosingEvidence", "Scores"), view,
        {QT_TRANSLATE_NOOP("ClosingEvidence", "Kind"), QT_TRANSLATE_NOOP("ClosingEvidence", "Card"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Points"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Stands"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Correct"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Complete"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Clean"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Live"), QT_TRANSLATE_NOOP("ClosingEvidence", "Due"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Filled"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Late"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Critical"),
         QT_TRANSLATE_NOOP("ClosingEvidence", "Taken by the cap")});
    makeNumbers(table, 2, 1, 1);
    makeNumbers(table, 4, 4, 1);
    makeNumbers(table, 8, 4, 0);
    makeNumbers(table, 12, 1, 2);
    for (const domain::ClosedCard &card : view.scores.cards) {
        std::vector<Cell> row{
            kindWord(card.group), words::cardName(card.group, card.id, *view.reference),
            evidencePoints(card.score), words::band(analysis::quality::bandFrom(card.band))};
        for (const auto &dimension : card.dimensions)
            row.push_back(evidencePoints(dimension));
        for (const qint64 count : {card.due, card.filled, card.late, card.critical})
            row.push_back(evidenceCount(count));
        row.push_back(exchange::Number{.value = card.cappedBy});
        table.rows.push_back(std::move(row));
    }
    return table;
}

exchange::Table lostTable(const ClosingView &view)
{
    auto table = evidenceTable(QT_TRANSLATE_NOOP("ClosingEvidence", "Points lost"), view,
                               {QT_TRANSLATE_NOOP("ClosingEvidence", "Agency"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Rule"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Version of the rule"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Indicator"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Area"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Period"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Points lost"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Reason"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Records")});
    makeNumbers(table, 2, 1, 0);
    makeNumbers(table, 6, 1, 4);
    for (const domain::ClosedFailure &failure : view.scores.failures)
        table.rows.push_back(
            {view.reference->agencyName(domain::AgencyId(failure.agencyId)),
             words::ruleOf(failure.rule, view.rules), evidenceCount(failure.version),
             words::indicatorName(*view.reference, domain::IndicatorId(failure.indicatorId)),
             view.reference->unitName(domain::UnitId(failure.unitId)),
             words::periodName(failure.period), exchange::Number{.value = failure.points},
             words::reason(failure, *view.reference), failure.records.join(u"; "_s)});
    return table;
}

exchange::Table explanationsTable(const ClosingView &view)
{
    auto table = evidenceTable(QT_TRANSLATE_NOOP("ClosingEvidence", "Explanations"), view,
                               {QT_TRANSLATE_NOOP("ClosingEvidence", "Agency"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "About"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Explanation"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Given by"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Given at"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "State"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Answer"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Reviewed by"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Reviewed at")});
    table.columns[4].kind = Kind::DateTime;
    table.columns[8].kind = Kind::DateTime;
    const auto moment = [](const QDateTime &utc) {
        return utc.isValid() ? Cell(utc.toTimeZone(common::format::zone())) : Cell();
    };
    for (const auto &shown : view.explanations) {
        const domain::Explanation &one = shown.record;
        table.rows.push_back(
            {view.reference->agencyName(one.agencyId),
             words::subject(one.subject, &view.scores, one.agencyId, view.rules, *view.reference),
             one.text, one.author, moment(one.at), words::explanationState(one.state), one.answer,
             one.reviewedBy, moment(one.reviewedAt)});
    }
    return table;
}

exchange::Table basisTable(const ClosingView &view)
{
    auto table = evidenceTable(QT_TRANSLATE_NOOP("ClosingEvidence", "What it rests on"), view,
                               {QT_TRANSLATE_NOOP("ClosingEvidence", "What"),
                                QT_TRANSLATE_NOOP("ClosingEvidence", "Value")});
    const auto add = [&](const char *what, const QString &value) {
        table.rows.push_back({evidenceTr(what), value});
    };
    const domain::Closing &closing = view.closing;
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "Period"), words::periodName(closing.period));
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "Closing number"), QString::number(closing.number));
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "Closed by"), closing.closedBy);
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "Closed at"),
        closing.closedAt.isValid() ? common::format::dateTime(closing.closedAt) : QString());
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "Why it was closed again"), closing.reason);
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "Figures as of"),
        common::format::dateTime(view.scores.asOf));
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "Rules of version"), closing.rulesVersion);
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "SHA-256 of the document"), closing.hash);
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "Hash of the closing before"), view.scores.previous);
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "The content fits its hash"),
        view.isIntact ? evidenceTr(QT_TRANSLATE_NOOP("ClosingEvidence", "yes"))
                      : evidenceTr(QT_TRANSLATE_NOOP("ClosingEvidence", "no")));
    add(QT_TRANSLATE_NOOP("ClosingEvidence", "Failures listed, of all"),
        u"%1 / %2"_s.arg(common::format::number(qint64(view.scores.failures.size())),
                         common::format::number(view.scores.allFailures)));
    return table;
}

} // namespace

std::vector<exchange::Table> evidenceTables(const ClosingView &view)
{
    return {scoresTable(view), lostTable(view), explanationsTable(view), basisTable(view)};
}

core::Result<void> writeEvidence(const std::vector<exchange::Table> &tables, const QString &path)
{
    return exchange::toXlsxBook(tables).and_then(
        [&](const QByteArray &bytes) { return exchange::writeFile(path, bytes); });
}

} // namespace panes::quality
