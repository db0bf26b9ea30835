// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/closingpaper.h"

#include "models/bulletins/documentjson.h"
#include "models/bulletins/draft.h"
#include "models/bulletins/forms.h"
#include "models/bulletins/phrases.h"
#include "widgets/common/format.h"
#include "widgets/panes/quality/closingevidence.h"
#include "widgets/panes/quality/closingwords.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

using ::bulletins::Align;
using ::bulletins::Style;
using Row = ::bulletins::Row;

/// Sheets of evidenceTables().
enum EvidenceSheet : size_t { ScoreSheet, LostSheet, ExplanationSheet, BasisSheet };

QString paperTr(const char *source)
{
    return QCoreApplication::translate("ClosingEvidence", source);
}

/// Only what is of the agency.
ClosingView ofAgency(ClosingView view, const domain::AgencyId &agency)
{
    std::erase_if(view.scores.cards, [&](const domain::ClosedCard &card) {
        return card.group != "agency"_L1 || card.id != agency.value;
    });
    std::erase_if(view.scores.failures, [&](const domain::ClosedFailure &failure) {
        return failure.agencyId != agency.value;
    });
    view.scores.allFailures = 0;
    for (const domain::ClosedCard &card : view.scores.cards) {
        for (const domain::ClosedLoss &loss : card.losses)
            view.scores.allFailures += loss.failures;
    }
    std::erase_if(view.explanations,
                  [&](const auto &shown) { return shown.record.agencyId != agency; });
    return view;
}

QString textOf(const exchange::Column &column, const exchange::Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<exchange::Number>(&cell))
        return common::format::number(number->value, exchange::decimalsOf(column, *number));
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return common::format::dateTime(moment->toUTC());
    return {};
}

/// A column of a sheet as it stands on paper.
struct PaperColumn {
    size_t from;
    double weight;
};

::bulletins::Table onPaper(const exchange::Table &sheet, const std::vector<PaperColumn> &columns)
{
    ::bulletins::Table table;
    for (const PaperColumn &column : columns) {
        const exchange::Column &from = sheet.columns[column.from];
        const bool isNumber = from.kind == exchange::Kind::Number;
        table.columns << ::bulletins::Column{.title = from.title,
                                             .weight = column.weight,
                                             .align = isNumber ? Align::Right : Align::Left};
    }
    for (const auto &row : sheet.rows) {
        Row cells;
        for (const PaperColumn &column : columns)
            cells.cells << ::bulletins::textCell(
                textOf(sheet.columns[column.from], exchange::cellAt(row, column.from)));
        table.rows << cells;
    }
    return table;
}

/// The heads of a sheet beside the cells of its first row.
::bulletins::Table turned(const exchange::Table &sheet, const exchange::Table &heads)
{
    ::bulletins::Table table;
    for (size_t i = 0; i < 2; ++i)
        table.columns << ::bulletins::Column{.title = heads.columns[i].title,
                                             .weight = i == 0 ? 1.0 : 2.0};
    for (size_t i = 0; !sheet.rows.empty() && i < sheet.columns.size(); ++i)
        table.rows << Row{
            .cells = {::bulletins::textCell(sheet.columns[i].title),
                      ::bulletins::textCell(
                          textOf(sheet.columns[i], exchange::cellAt(sheet.rows.front(), i)))}};
    return table;
}

::bulletins::Table rulesTable(const ClosingView &view)
{
    ::bulletins::Table table;
    const auto column = [&](const char *head, double weight, Align align) {
        table.columns << ::bulletins::Column{
            .title = paperTr(head), .weight = weight, .align = align};
    };
    column(QT_TRANSLATE_NOOP("ClosingEvidence", "Rule"), 4, Align::Left);
    column(QT_TRANSLATE_NOOP("ClosingEvidence", "Version of the rule"), 1, Align::Right);
    column(QT_TRANSLATE_NOOP("ClosingEvidence", "Points lost"), 1, Align::Right);
    column(QT_TRANSLATE_NOOP("ClosingEvidence", "Slots that failed"), 1, Align::Right);
    for (const domain::ClosedCard &card : view.scores.cards) {
        for (const domain::ClosedLoss &loss : card.losses)
            table.rows << Row{
                .cells = {::bulletins::textCell(words::ruleOf(loss.rule, view.rules)),
                          ::bulletins::textCell(common::format::number(qint64(loss.version))),
                          ::bulletins::textCell(words::cost(loss.points)),
                          ::bulletins::textCell(common::format::number(loss.failures))}};
    }
    return table;
}

::bulletins::Head evidenceHead(const ClosingView &view, const QString &agency, const QDate &day)
{
    const ::bulletins::Office &office = ::bulletins::forms().operationOffice(day);
    return {.superior = office.superior,
            .issuer = office.issuer,
            .place = ::bulletins::phrases::placeAndDate(office.place, day),
            .date = day,
            .type = paperTr(QT_TRANSLATE_NOOP("ClosingEvidence", "EVIDENCE OF DATA QUALITY")),
            .title = {agency, words::closingName(view.closing)},
            .dataUntil = paperTr(QT_TRANSLATE_NOOP("ClosingEvidence", "Figures as of %1"))
                             .arg(common::format::dateTime(view.scores.asOf))};
}

void writeTable(::bulletins::Draft &draft, const QString &heading, ::bulletins::Table table)
{
    draft.write(Style::Heading1, heading);
    if (table.rows.isEmpty())
        draft.write(Style::Body,
                    paperTr(QT_TRANSLATE_NOOP("ClosingEvidence", "There is nothing.")));
    else
        draft.add(std::move(table));
}

} // namespace

::bulletins::Document evidencePaper(const ClosingView &view, const domain::AgencyId &agency,
                                    const QDateTime &made)
{
    const ClosingView one = ofAgency(view, agency);
    const auto sheets = evidenceTables(one);
    const QDate day = made.toTimeZone(common::format::zone()).date();
    ::bulletins::Document document{
        .head = evidenceHead(one, view.reference->agencyName(agency), day),
        .asOf = view.scores.asOf,
        .madeAt = made};
    if (const auto period = domain::Period::fromCode(view.closing.period))
        document.span = ::bulletins::Span::containing(
            period->kind == domain::PeriodKind::Month     ? ::bulletins::Kind::Month
            : period->kind == domain::PeriodKind::Quarter ? ::bulletins::Kind::Quarter
                                                          : ::bulletins::Kind::Year,
            period->start);
    ::bulletins::Draft draft(document);
    writeTable(draft, u"I. "_s + sheets[ScoreSheet].title,
               turned(sheets[ScoreSheet], sheets[BasisSheet]));
    writeTable(draft,
               u"II. "_s + paperTr(QT_TRANSLATE_NOOP("ClosingEvidence", "Points lost, by rule")),
               rulesTable(one));
    writeTable(
        draft, u"III. "_s + sheets[ExplanationSheet].title,
        onPaper(sheets[ExplanationSheet],
                {{1, 2.2}, {2, 3}, {3, 1.3}, {4, 1.2}, {5, 1.1}, {6, 2.2}, {7, 1.3}, {8, 1.2}}));
    writeTable(draft, u"IV. "_s + sheets[BasisSheet].title,
               onPaper(sheets[BasisSheet], {{0, 1}, {1, 2}}));
    // The signature stands with words.
    draft.write(Style::Body,
                paperTr(QT_TRANSLATE_NOOP("ClosingEvidence",
                                          "Taken from the closing named above; its hash proves "
                                          "that nothing of it was changed.")));
    draft.add(::bulletins::PageBreak{.annex = true});
    auto lost = onPaper(sheets[LostSheet],
                        {{1, 2}, {2, 0.8}, {3, 3}, {4, 1.5}, {5, 1.2}, {6, 0.9}, {7, 3}, {8, 2.6}});
    lost.landscape = true;
    writeTable(draft,
               paperTr(QT_TRANSLATE_NOOP("ClosingEvidence", "Annex: points lost, slot by slot")),
               std::move(lost));
    const ::bulletins::Office &office = ::bulletins::forms().operationOffice(day);
    document.signature = {.authority = office.authority, .title = office.title};
    document.footer.source = paperTr(QT_TRANSLATE_NOOP("ClosingEvidence", "Hash: %1"))
                                 .arg(view.closing.hash);
    return ::bulletins::sealed(std::move(document));
}

} // namespace panes::quality
