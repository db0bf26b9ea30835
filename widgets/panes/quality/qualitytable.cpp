// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/qualitytable.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

using exchange::Cell;
using exchange::Kind;

QString tableTr(const char *source)
{
    return QCoreApplication::translate("QualityTable", source);
}

Cell pointsCell(const std::optional<double> &points)
{
    return points ? Cell(exchange::Number{.value = *points}) : Cell();
}

Cell countCell(qint64 count)
{
    return exchange::Number{.value = double(count), .decimals = 0};
}

QStringList qualitySubtitles(const items::QualityPicture &picture)
{
    return {tableTr(QT_TRANSLATE_NOOP("QualityTable", "Due from %1 to %2"))
                .arg(common::format::date(picture.from), common::format::date(picture.to)),
            tableTr(QT_TRANSLATE_NOOP("QualityTable", "Rules of version %1; as of %2"))
                .arg(QString::number(picture.rules.version),
                     common::format::dateTime(picture.evaluatedAt))};
}

std::vector<Cell> cardRow(const QString &rank, const QString &name, const items::QualityCard &card)
{
    std::vector<Cell> row{rank, name, pointsCell(card.score.total), words::band(card.score.band)};
    for (const auto &dimension : card.score.dimensions)
        row.push_back(pointsCell(dimension));
    for (const qint64 count :
         {card.score.due, card.score.filled, card.score.late, card.score.critical})
        row.push_back(countCell(count));
    for (const auto &month : card.trend)
        row.push_back(pointsCell(month));
    return row;
}

} // namespace

exchange::Table rankingTable(const items::QualityPicture &picture,
                             const items::Reference &reference)
{
    exchange::Table table{.title = tableTr(QT_TRANSLATE_NOOP("QualityTable", "Data quality")),
                          .subtitles = qualitySubtitles(picture)};
    table.columns = {{tableTr(QT_TRANSLATE_NOOP("QualityTable", "No."))},
                     {words::groupKind(picture.ask.kind)},
                     {tableTr(QT_TRANSLATE_NOOP("QualityTable", "Points")), Kind::Number, 1},
                     {tableTr(QT_TRANSLATE_NOOP("QualityTable", "Stands"))}};
    for (int d = 0; d < analysis::quality::kDimensions; ++d)
        table.columns.push_back(
            {words::dimension(static_cast<analysis::quality::Dimension>(d)), Kind::Number, 1});
    for (const char *head :
         {QT_TRANSLATE_NOOP("QualityTable", "Due"), QT_TRANSLATE_NOOP("QualityTable", "Filled"),
          QT_TRANSLATE_NOOP("QualityTable", "Late"), QT_TRANSLATE_NOOP("QualityTable", "Critical")})
        table.columns.push_back({tableTr(head), Kind::Number, 0});
    for (int back = items::kQualityTrend; back > 0; --back)
        table.columns.push_back(
            {picture.to.addDays(1).addMonths(-back).toString(u"MM/yyyy"_s), Kind::Number, 1});
    table.rows.push_back(cardRow(
        {}, words::groupName(picture.ask.kind, {}, reference, picture.feeds), picture.whole));
    int rank = 0;
    for (const items::QualityCard &card : picture.cards)
        table.rows.push_back(
            cardRow(card.score.total ? QString::number(++rank) : QString(),
                    words::groupName(picture.ask.kind, card.id, reference, picture.feeds), card));
    return table;
}

exchange::Table failuresTable(const items::QualityPicture &picture,
                              const items::Reference &reference)
{
    exchange::Table table{
        .title = tableTr(QT_TRANSLATE_NOOP("QualityTable", "Data quality: points lost")),
        .subtitles = qualitySubtitles(picture)};
    table.subtitles.prepend(
        words::groupName(picture.ask.kind, picture.opened.id, reference, picture.feeds));
    for (const char *head :
         {QT_TRANSLATE_NOOP("QualityTable", "Dimension"), QT_TRANSLATE_NOOP("QualityTable", "Rule"),
          QT_TRANSLATE_NOOP("QualityTable", "Indicator"), QT_TRANSLATE_NOOP("QualityTable", "Area"),
          QT_TRANSLATE_NOOP("QualityTable", "Period"), QT_TRANSLATE_NOOP("QualityTable", "Reason"),
          QT_TRANSLATE_NOOP("QualityTable", "Agency"), QT_TRANSLATE_NOOP("QualityTable", "Feed")})
        table.columns.push_back({tableTr(head)});
    table.columns.push_back(
        {tableTr(QT_TRANSLATE_NOOP("QualityTable", "Points lost")), Kind::Number, 3});
    QHash<QString, analysis::quality::Rule> rules;
    for (const auto &rule : picture.rules.rules)
        rules.insert(rule.id, rule);
    for (const items::QualityFailure &failure : picture.failures) {
        const auto rule = rules.value(failure.rule);
        table.rows.push_back({words::dimension(rule.dimension), words::ruleName(rule),
                              words::indicatorName(reference, failure.slot.indicator),
                              reference.unitName(failure.slot.unit),
                              common::indicators::periodText(failure.slot.period),
                              words::reason(failure.finding, reference, failure.slot.indicator),
                              reference.agencyName(domain::AgencyId(failure.agency)),
                              picture.feeds.value(failure.feed, failure.feed),
                              exchange::Number{.value = failure.points}});
    }
    return table;
}

} // namespace panes::quality
