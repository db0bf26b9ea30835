// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Summary, figures and annex.
#include "models/bulletins/drawings.h"
#include "models/bulletins/forms.h"
#include "models/bulletins/indicatortexts.h"
#include "models/bulletins/phrases.h"
#include "models/bulletins/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

using domain::Subsystem;

constexpr std::array kFigureSubsystems{Subsystem::SocioEconomic, Subsystem::Health,
                                       Subsystem::Education, Subsystem::Administration};
constexpr size_t kKeyFigures = 5;
constexpr int kMostLines = 2; ///< drawings of indicators

/// The first key figure that has a value: what a summary tells of a subsystem.
const SpanFigure *leading(const Material &material, Subsystem subsystem)
{
    for (const SpanFigure *figure : keyFigures(material, subsystem, kKeyFigures)) {
        if (figure->told())
            return figure;
    }
    return nullptr;
}

QList<Run> summaryLine(Draft &draft, const Material &material, Subsystem subsystem)
{
    QList<Run> runs{{.text = subsystemName(subsystem) + u": "_s, .bold = true}};
    const SpanFigure *figure = leading(material, subsystem);
    if (!figure) {
        runs << Run{.text = u"%1 của kỳ báo cáo."_s.arg(phrases::kNoFigure)};
        return runs;
    }
    runs << Run{
        .text = namedPeriod(*figure, phrases::inSentence(figure->indicator.name), material.span()) +
                u' '};
    runs += tellingRuns(draft, *figure, material);
    runs << Run{.text = u"."_s};
    return runs;
}

void writeSubsystem(Draft &draft, const Theme &theme, Subsystem subsystem, int number)
{
    const Material &material = theme.material;
    draft.write(Style::Heading2, u"%1. %2"_s.arg(number).arg(subsystemName(subsystem)));
    const auto figures = keyFigures(material, subsystem, kKeyFigures);
    const bool any = std::ranges::any_of(figures, &SpanFigure::told);
    if (!any)
        draft.write(Style::Body, u"Các chỉ tiêu chủ yếu %1 %2."_s.arg(material.span().text(),
                                                                      phrases::kNoFigure));
    for (const SpanFigure *figure : figures) {
        if (any)
            draft.write(Style::Body, sentenceRuns(draft, *figure, material));
    }
}

void drawLines(Draft &draft, const Material &material)
{
    int drawn = 0;
    for (const QString &code : forms().trendCodes) {
        for (const auto &[subsystem, figures] : material.figures) {
            const auto figure = std::ranges::find_if(
                figures, [&](const SpanFigure &one) { return one.indicator.code == code; });
            if (figure == figures.end() || drawn == kMostLines)
                continue;
            if (auto line = trendOf(draft, *figure, material)) {
                draft.add(*std::move(line));
                ++drawn;
            }
        }
    }
}

Table unitTable(Draft &draft, const Material &material)
{
    Table table{
        .columns = {{.title = u"STT"_s, .weight = 0.6, .align = Align::Centre, .numeric = true},
                    {.title = u"Địa bàn"_s, .weight = 3},
                    {.title = u"Tiếp nhận"_s, .align = Align::Right, .numeric = true},
                    {.title = u"Đã xử lý"_s, .align = Align::Right, .numeric = true},
                    {.title = u"Đúng hạn gốc"_s, .align = Align::Right, .numeric = true},
                    {.title = u"Tỷ lệ đúng hạn (%)"_s, .align = Align::Right, .numeric = true}}};
    std::vector<store::UnitReports> units = material.reportUnits;
    std::ranges::stable_sort(units, std::greater(), &store::UnitReports::total);
    int index = 0;
    for (const store::UnitReports &unit : units) {
        Evidence evidence = reportEvidence(material, u"Phản ánh theo địa bàn"_s);
        if (!unit.unit.isEmpty())
            evidence.reports.units = {unit.unit};
        const auto share = analysis::Share{unit.resolvedOnTime, unit.resolved}.percent();
        table.rows << Row{
            .cells = {countCell(++index),
                      textCell(unit.unit.isEmpty() ? u"Chưa rõ địa bàn"_s
                                                   : material.reference->unitName(unit.unit)),
                      countCell(unit.total, unit.unit.isEmpty() ? -1 : draft.evidence(evidence)),
                      countCell(unit.resolved), countCell(unit.resolvedOnTime),
                      share ? numberCell(*share, 2) : emptyCell()}};
    }
    return table;
}

} // namespace

void writeSummary(Draft &draft, const Theme &theme)
{
    draft.write(Style::Heading1, u"I. TÓM TẮT"_s);
    for (const Subsystem subsystem : kFigureSubsystems)
        draft.write(Style::Bullet, summaryLine(draft, theme.material, subsystem));
    draft.write(Style::Bullet, QList<Run>{{.text = u"Phản ánh hiện trường: "_s, .bold = true}} +
                                   reportRuns(draft, theme));
    draft.write(Style::Bullet, QList<Run>{{.text = u"Thông tin mạng: "_s, .bold = true}} +
                                   mediaRuns(draft, theme));
    const Evidence alarms{.of = Evidence::Of::Alarms,
                          .title = u"Cảnh báo đang hiệu lực"_s,
                          .asOf = theme.material.now};
    draft.write(Style::Bullet,
                QList<Run>{{.text = u"Cảnh báo và dữ liệu: "_s, .bold = true},
                           Draft::told(u"%1 cảnh báo đang hiệu lực"_s.arg(
                                           phrases::count(theme.findings.activeAlarms())),
                                       draft.evidence(alarms)),
                           {.text = u"; "_s}} +
                    qualityRuns(draft, theme));
}

void writeFigures(Draft &draft, const Theme &theme)
{
    draft.write(Style::Heading1, u"II. SỐ LIỆU CHÍNH"_s);
    int number = 0;
    std::vector<const SpanFigure *> told;
    for (const Subsystem subsystem : kFigureSubsystems) {
        writeSubsystem(draft, theme, subsystem, ++number);
        const auto keys = keyFigures(theme.material, subsystem, kKeyFigures);
        told.insert(told.end(), keys.begin(), keys.end());
    }
    Table table = standardTable(draft, told, theme.material, true);
    table.caption = draft.tableCaption(u"Số liệu chính "_s + theme.material.span().text());
    draft.add(std::move(table));
    drawLines(draft, theme.material);
}

void writeAnnex(Draft &draft, const Theme &theme)
{
    const Material &material = theme.material;
    draft.add(PageBreak{.annex = true});
    draft.write(Style::Heading1, u"PHỤ LỤC: BIỂU SỐ LIỆU"_s);
    for (const Subsystem subsystem : kFigureSubsystems) {
        std::vector<const SpanFigure *> figures;
        for (const SpanFigure &figure : material.of(subsystem))
            figures.push_back(&figure);
        if (figures.empty())
            continue;
        std::ranges::stable_sort(figures, {}, [&](const SpanFigure *figure) {
            return std::ranges::find(material.of(subsystem), figure->indicator.group,
                                     [](const SpanFigure &one) { return one.indicator.group; }) -
                   material.of(subsystem).begin();
        });
        Table table = standardTable(draft, figures, material, false);
        table.caption = draft.tableCaption(
            u"%1, %2"_s.arg(subsystemName(subsystem), material.span().text()));
        draft.add(std::move(table));
    }
    if (material.reportUnits.empty())
        return;
    Table table = unitTable(draft, material);
    table.caption = draft.tableCaption(u"Phản ánh hiện trường theo địa bàn, "_s +
                                       material.span().text());
    draft.add(std::move(table));
}

} // namespace bulletins
