// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/drawings.h"
#include "models/bulletins/indicatortexts.h"
#include "models/bulletins/phrases.h"
#include "models/bulletins/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

using domain::Subsystem;
using Item = FigureBlocks::Item;

constexpr size_t kBlockItems = 4;
constexpr size_t kCandidates = 12; ///< key figures among which those with a value are taken
constexpr qsizetype kMostAlerts = 4;
constexpr size_t kMostParts = 8;
constexpr int kPlaces = 2;

/// Whether a change is good news: 1, bad: −1.
int meaningOf(const SpanFigure &figure, double amount)
{
    return analysis::goodDirection(figure.indicator.direction) * (amount > 0   ? 1
                                                                  : amount < 0 ? -1
                                                                               : 0);
}

Item itemOf(Draft &draft, const SpanFigure &figure, const Material &material)
{
    Item item{.label = figure.indicator.shortName,
              .value = figure.state == SpanFigure::State::Nothing ? phrases::kNothing
                                                                  : phrases::kNoFigure,
              .period = periodOf(figure, material.span()),
              .tone = Tone::Missing,
              .evidence = draft.evidence(evidenceOf(figure, material))};
    if (!figure.told())
        return item;
    item.value = phrases::figure(figure.indicator, *figure.value);
    item.period += u" (%1)"_s.arg(phrases::statusWord(figure.status));
    item.tone = toneOf(figure);
    const auto &change = figure.previous ? figure.previous : figure.same;
    if (!change)
        return item;
    item.change = phrases::change(figure.indicator, *change,
                                  figure.previous ? previousNameOf(figure, material.span())
                                                  : phrases::sameName());
    const bool rank = figure.indicator.kind == domain::ValueKind::Rank;
    const double upwards = rank ? -change->amount : change->amount;
    item.move = upwards > 0 ? Move::Up : upwards < 0 ? Move::Down : Move::Level;
    if (item.tone == Tone::Neutral && meaningOf(figure, change->amount) != 0)
        item.tone = meaningOf(figure, change->amount) > 0 ? Tone::Good : Tone::Watch;
    return item;
}

FigureBlocks::Block figureBlock(Draft &draft, const Material &material, Subsystem subsystem)
{
    auto figures = keyFigures(material, subsystem, kCandidates);
    std::ranges::stable_sort(figures, {}, [](const SpanFigure *one) { return !one->told(); });
    if (figures.size() > kBlockItems)
        figures.resize(kBlockItems);
    FigureBlocks::Block block{.subsystem = subsystem, .title = subsystemName(subsystem)};
    for (const SpanFigure *figure : figures)
        block.items << itemOf(draft, *figure, material);
    return block;
}

Item countItem(const QString &label, qint64 count, const QString &period, int evidence)
{
    return {.label = label, .value = phrases::count(count), .period = period, .evidence = evidence};
}

QString shareOr(const analysis::Share &share)
{
    const auto percent = share.percent();
    return percent ? phrases::percent(*percent, kPlaces) : phrases::kNoFigure;
}

FigureBlocks::Block reportBlock(Draft &draft, const Material &material)
{
    const analysis::CaseCounts &all = material.reports.now.all;
    const QString span = material.span().shortText();
    const QString now = u"đến "_s + phrases::moment(material.now);
    const auto scope = [&](const QString &title, domain::ReportOutcome outcome) {
        return draft.evidence(reportEvidence(material, title, outcome));
    };
    Item received = countItem(u"Tiếp nhận"_s, all.received, span,
                              scope(u"Phản ánh tiếp nhận trong kỳ"_s, domain::ReportOutcome::Any));
    if (material.reportsBefore && material.today > material.span().end) {
        const qint64 before = material.reportsBefore->received;
        received.change = phrases::countChange(all.received, before,
                                               spanBeforeName(material.span().kind));
        received.move = all.received > before   ? Move::Up
                        : all.received < before ? Move::Down
                                                : Move::Level;
    }
    Item onTime{.label = u"Đúng hạn gốc"_s,
                .value = shareOr(all.onTimeShare()),
                .period = span,
                .evidence = scope(u"Phản ánh xử lý đúng hạn gốc"_s, domain::ReportOutcome::OnTime)};
    Item overdue = countItem(u"Đang quá hạn"_s, material.open.now.all.overdue, now,
                             draft.evidence(openEvidence(material, u"Phản ánh quá hạn"_s, true)));
    overdue.tone = material.open.now.all.overdue > 0 ? Tone::Bad : Tone::Good;
    return {.subsystem = Subsystem::FieldReports,
            .title = subsystemName(Subsystem::FieldReports),
            .items = {received,
                      countItem(u"Đã xử lý"_s, all.processed, span,
                                scope(u"Phản ánh đã xử lý"_s, domain::ReportOutcome::Processed)),
                      onTime, overdue}};
}

FigureBlocks::Block mediaBlock(Draft &draft, const Material &material)
{
    const store::MediaCounts &counts = material.media.counts;
    const QString span = material.span().shortText();
    const int all = draft.evidence(mediaEvidence(material, u"Tin, bài trong kỳ"_s, false));
    const int negative = draft.evidence(mediaEvidence(material, u"Tin, bài tiêu cực"_s, true));
    const qint64 labelled = counts.positive + counts.neutral + counts.negative;
    Item hot = countItem(u"Điểm nóng"_s, qint64(material.hot.size()),
                         u"đến "_s + phrases::moment(material.until), all);
    hot.tone = material.hot.empty() ? Tone::Good : Tone::Watch;
    return {.subsystem = Subsystem::Media,
            .title = subsystemName(Subsystem::Media),
            .items = {countItem(u"Tin, bài"_s, counts.total, span, all),
                      {.label = u"Tiêu cực"_s,
                       .value = shareOr({counts.negative, labelled}),
                       .period = span,
                       .evidence = negative},
                      countItem(u"Tiêu cực chưa xử lý"_s, counts.unhandledNegative, span, negative),
                      hot}};
}

void addAlarmLines(QStringList &lines, const Findings &findings)
{
    for (const AlarmGroup &group : findings.alarms) {
        if (group.rule.priority == 1 && lines.size() < kMostAlerts)
            lines << u"%1: %2%3."_s.arg(group.rule.name, group.subjects.constFirst(),
                                        group.subjects.size() > 1 ? u" và %1 đối tượng khác"_s.arg(
                                                                        group.subjects.size() - 1)
                                                                  : QString());
    }
}

QStringList alertLines(const Theme &theme)
{
    QStringList lines;
    addAlarmLines(lines, theme.findings);
    if (!theme.findings.overdue.empty()) {
        const OverdueAgency &most = theme.findings.overdue.front();
        lines << u"%1 phản ánh quá hạn, nhiều nhất tại %2 (%3)."_s.arg(
            phrases::count(theme.findings.overdueTotal()), most.name,
            phrases::count(most.counts.overdue));
    }
    for (const items::HotLine &line : theme.material.hot) {
        if (line.hot.level != analysis::HotLevel::Watch)
            lines << u"Điểm nóng trên mạng: %1 (%2 tin, bài trong 24 giờ)."_s.arg(
                line.hot.topic, phrases::count(line.hot.items));
    }
    if (!theme.findings.lateDirections.empty())
        lines << u"%1 ý kiến chỉ đạo đã quá hạn trả lời."_s.arg(
            phrases::count(qint64(theme.findings.lateDirections.size())));
    if (!theme.findings.lacking.empty()) {
        const AgencyQuality &most = *theme.findings.lacking.front();
        lines << u"Thiếu số liệu: %1 chưa cung cấp %2/%3 lượt đến hạn."_s.arg(
            most.name, phrases::count(most.missing()), phrases::count(most.due));
    }
    return lines.first(std::min(kMostAlerts, lines.size()));
}

QualityStrip stripOf(Draft &draft, const Material &material)
{
    QualityStrip strip{.title = u"Chất lượng dữ liệu"_s};
    for (const AgencyQuality &quality : material.quality) {
        if (size_t(strip.parts.size()) == kMostParts)
            break;
        const auto agency = material.reference->agencies.constFind(quality.agency.value);
        const bool known = agency != material.reference->agencies.cend();
        strip.parts << QualityStrip::Part{
            .agency = known && !agency->shortName.isEmpty() ? agency->shortName : quality.name,
            .due = quality.due,
            .filled = quality.filled,
            .late = quality.late + quality.missing(),
            .tone = toneOf(quality),
            .evidence = draft.evidence(slotEvidence(material, quality))};
    }
    return strip;
}

} // namespace

void writePage(Draft &draft, const Theme &theme)
{
    const Material &material = theme.material;
    FigureBlocks figures;
    for (const Subsystem subsystem : domain::kSubsystems)
        figures.blocks << (subsystem == Subsystem::FieldReports ? reportBlock(draft, material)
                           : subsystem == Subsystem::Media
                               ? mediaBlock(draft, material)
                               : figureBlock(draft, material, subsystem));
    draft.add(std::move(figures));
    QStringList alerts = alertLines(theme);
    if (alerts.isEmpty())
        alerts << u"Không có nội dung cần chỉ đạo theo các quy tắc theo dõi."_s;
    for (const QString &line : std::as_const(alerts))
        draft.write(Style::Alert, line);
    auto drawing = material.span().kind == Kind::Day ? std::nullopt : reportMap(draft, material);
    if (!drawing)
        drawing = reportDaysTrend(draft, material);
    if (drawing)
        draft.add(*std::move(drawing));
    if (!material.quality.empty())
        draft.add(stripOf(draft, material));
}

} // namespace bulletins
