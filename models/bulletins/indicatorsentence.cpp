// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/forms.h"
#include "models/bulletins/indicatortexts.h"
#include "models/bulletins/phrases.h"
#include "models/bulletins/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

using domain::Direction;
using domain::ValueKind;
using domain::ValueStatus;

constexpr int kShareDecimals = 2;

/// What was compared with what, where it was not like with like.
QString unlike(const SpanFigure &figure)
{
    QStringList bases;
    for (const auto &change : {figure.previous, figure.same}) {
        if (change && !change->likeWithLike)
            bases << phrases::statusWord(change->baseStatus);
    }
    bases.removeDuplicates();
    return bases.isEmpty() ? QString()
                           : u" (số liệu %1 so với số liệu %2)"_s.arg(
                                 phrases::statusWord(figure.status), bases.join(u", "_s));
}

QStringList changeClauses(const SpanFigure &figure, const Span &span)
{
    QStringList clauses;
    if (figure.previous)
        clauses << phrases::change(figure.indicator, *figure.previous,
                                   previousNameOf(figure, span));
    const bool ofYear = figure.summed ? span.kind == Kind::Year
                                      : figure.period.kind == domain::PeriodKind::Year ||
                                            figure.period.kind == domain::PeriodKind::SchoolYear;
    if (figure.same && !ofYear)
        clauses << phrases::change(figure.indicator, *figure.same, phrases::sameName()) +
                       (figure.movedByTet ? u" (Tết Nguyên đán rơi vào tháng khác)"_s : QString());
    return clauses;
}

QString missingText(const SpanFigure &figure)
{
    switch (figure.state) {
    case SpanFigure::State::Nothing:
        return phrases::kNothing;
    case SpanFigure::State::Partial:
        return u"chưa đủ số liệu (có %1/%2 kỳ)"_s.arg(figure.parts).arg(figure.wanted);
    case SpanFigure::State::Missing:
    case SpanFigure::State::Told:
        break;
    }
    return figure.newest ? u"%1 (số liệu gần nhất: %2)"_s.arg(phrases::kNoFigure,
                                                              phrases::period(*figure.newest))
                         : phrases::kNoFigure;
}

/// "bằng 80,60% kế hoạch năm", "kế hoạch năm: 95,00%".
QString planClause(const SpanFigure &figure)
{
    if (!figure.target)
        return {};
    const QString word = forms().budgetCodes.contains(figure.indicator.code) ? u"dự toán năm"_s
                                                                             : u"kế hoạch năm"_s;
    if (figure.planShare && figure.cumulative && figure.indicator.kind == ValueKind::Flow &&
        figure.indicator.direction != Direction::Down)
        return u", bằng %1 %2"_s.arg(phrases::percent(*figure.planShare * 100, kShareDecimals),
                                     word);
    QString planned = phrases::figure(figure.indicator, *figure.target);
    if (figure.targetHigh)
        planned = u"%1 đến %2"_s.arg(planned,
                                     phrases::figure(figure.indicator, *figure.targetHigh));
    return u" (%1: %2)"_s.arg(word, planned);
}

QString yearClause(const SpanFigure &figure, const Span &span)
{
    const bool first = figure.period.end.month() == figure.period.start.month() &&
                       figure.period.end.month() == 1;
    const bool whole = figure.summed && (span.kind == Kind::Year ||
                                         (span.kind == Kind::HalfYear && span.start.month() == 1) ||
                                         (span.kind == Kind::Quarter && span.start.month() == 1));
    if (!figure.cumulative || first || whole)
        return planClause(figure);
    QString text = u"; %1 %2 %3"_s.arg(phrases::cumulative(figure.period),
                                       phrases::verb(figure.indicator, figure.status),
                                       phrases::figure(figure.indicator, *figure.cumulative)) +
                   planClause(figure);
    if (figure.cumulativeChange)
        text += u", "_s +
                phrases::change(figure.indicator, *figure.cumulativeChange, phrases::sameName());
    return text;
}

} // namespace

Evidence evidenceOf(const SpanFigure &figure, const Material &material)
{
    return {.of = Evidence::Of::Indicator,
            .title = u"%1, %2"_s.arg(figure.indicator.name, periodOf(figure, material.span())),
            .indicator = figure.indicator.id,
            .unit = figure.unit,
            .period = figure.period.code(),
            .observations = figure.observations,
            .agency = figure.source,
            .source = material.reference->agencyName(figure.source),
            .asOf = figure.asOf};
}

QString namedPeriod(const SpanFigure &figure, const QString &name, const Span &span)
{
    const QString period = periodOf(figure, span);
    const bool twice = name.endsWith(u" ngày"_s) && period.startsWith(u"ngày "_s);
    return u"%1 %2"_s.arg(name, twice ? period.sliced(5) : period);
}

QString periodOf(const SpanFigure &figure, const Span &span)
{
    return figure.summed ? span.shortText() : phrases::period(figure.period);
}

QString previousNameOf(const SpanFigure &figure, const Span &span)
{
    return figure.summed ? spanBeforeName(span.kind) : phrases::previousName(figure.period.kind);
}

QList<Run> tellingRuns(Draft &draft, const SpanFigure &figure, const Material &material)
{
    const int evidence = draft.evidence(evidenceOf(figure, material));
    if (!figure.told())
        return {Draft::told(missingText(figure), evidence)};
    QList<Run> runs{{.text = phrases::verb(figure.indicator, figure.status) + u' '},
                    Draft::told(phrases::figure(figure.indicator, *figure.value), evidence)};
    QString text;
    if (figure.status == ValueStatus::Corrected)
        text += u" (số liệu đã điều chỉnh)"_s;
    if (figure.summed && figure.indicator.periodKind == domain::PeriodKind::Week)
        text += u" (cộng %1 tuần kết thúc trong kỳ)"_s.arg(figure.parts);
    if (const QStringList clauses = changeClauses(figure, material.span()); !clauses.isEmpty())
        text += u", "_s + phrases::listed(clauses) + unlike(figure);
    if (figure.sameRefused)
        text += u", %1 với cùng kỳ do thay đổi địa giới hành chính"_s.arg(phrases::kNotComparable);
    else if (figure.estimatedBase)
        text += u" (kỳ so sánh được ước tính theo địa giới mới)"_s;
    if (!text.isEmpty())
        runs << Run{.text = text};
    return runs;
}

QList<Run> sentenceRuns(Draft &draft, const SpanFigure &figure, const Material &material)
{
    QList<Run> runs{
        {.text = namedPeriod(figure, phrases::capital(figure.indicator.name), material.span()) +
                 (figure.told() ? u" "_s : u": "_s)}};
    runs += tellingRuns(draft, figure, material);
    runs << Run{.text = (figure.told() ? yearClause(figure, material.span()) : QString()) + u'.'};
    return runs;
}

std::vector<const SpanFigure *> keyFigures(const Material &material, domain::Subsystem subsystem,
                                           size_t most)
{
    const auto found = forms().keyCodes.find(subsystem);
    const QStringList codes = found == forms().keyCodes.end() ? QStringList() : found->second;
    std::vector<const SpanFigure *> figures;
    for (const SpanFigure &figure : material.of(subsystem))
        figures.push_back(&figure);
    std::ranges::stable_sort(figures, {}, [&codes](const SpanFigure *figure) {
        const qsizetype place = codes.indexOf(figure->indicator.code);
        return std::tuple(place < 0 ? codes.size() : place, -figure->indicator.importance);
    });
    if (figures.size() > most)
        figures.resize(most);
    return figures;
}

QString subsystemName(domain::Subsystem subsystem)
{
    switch (subsystem) {
    case domain::Subsystem::SocioEconomic:
        return u"Kinh tế - xã hội"_s;
    case domain::Subsystem::Health:
        return u"Y tế"_s;
    case domain::Subsystem::Education:
        return u"Giáo dục và đào tạo"_s;
    case domain::Subsystem::Administration:
        return u"Hành chính công"_s;
    case domain::Subsystem::FieldReports:
        return u"Phản ánh hiện trường"_s;
    case domain::Subsystem::Media:
        return u"Thông tin trên môi trường mạng"_s;
    }
    return {};
}

Tone toneOf(const SpanFigure &figure)
{
    if (!figure.told())
        return Tone::Missing;
    switch (figure.light) {
    case analysis::Light::Good:
        return Tone::Good;
    case analysis::Light::Risk:
        return Tone::Watch;
    case analysis::Light::Bad:
        return Tone::Bad;
    case analysis::Light::None:
        break;
    }
    return Tone::Neutral;
}

} // namespace bulletins
