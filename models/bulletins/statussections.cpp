// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms, overdue, data quality.
#include "models/bulletins/drawings.h"
#include "models/bulletins/indicatortexts.h"
#include "models/bulletins/phrases.h"
#include "models/bulletins/sections.h"

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

constexpr int kQualityDigits = 2;
constexpr qsizetype kMostSubjects = 3;
constexpr size_t kMostOverdueRows = 12;
constexpr size_t kMostDisputes = 5;
constexpr double kWatchFrom = 0.9; ///< of slots filled (domain.md D: bands 90 and 70)
constexpr double kBadBelow = 0.7;

Column textColumn(const QString &title, double weight)
{
    return {.title = title, .weight = weight};
}

Column countColumn(const QString &title, double weight = 1)
{
    return {.title = title, .weight = weight, .align = Align::Right, .numeric = true};
}

Column indexColumn()
{
    return {.title = u"STT"_s, .weight = 0.6, .align = Align::Centre, .numeric = true};
}

QString priorityWord(int priority)
{
    return priority <= 1 ? u"Khẩn"_s : priority == 2 ? u"Cao"_s : u"Thường"_s;
}

QString subjectsText(const QStringList &subjects)
{
    const QString first = subjects.first(std::min(kMostSubjects, subjects.size())).join(u", "_s);
    const qsizetype more = subjects.size() - kMostSubjects;
    return more > 0 ? u"%1 và %2 đối tượng khác"_s.arg(first).arg(more) : first;
}

Table alarmTable(Draft &draft, const Theme &theme)
{
    Table table{.columns = {indexColumn(), textColumn(u"Mức"_s, 1.1), textColumn(u"Cảnh báo"_s, 3),
                            countColumn(u"Số đối tượng"_s), countColumn(u"Chưa tiếp nhận"_s),
                            textColumn(u"Đối tượng"_s, 3.2), textColumn(u"Từ"_s, 1.6)}};
    const int evidence = draft.evidence({.of = Evidence::Of::Alarms,
                                         .title = u"Cảnh báo đang hiệu lực"_s,
                                         .asOf = theme.material.now});
    int index = 0;
    for (const AlarmGroup &group : theme.findings.alarms) {
        const Tone tone = group.rule.priority <= 1 ? Tone::Bad : Tone::Watch;
        table.rows << Row{
            .cells = {countCell(++index), textCell(priorityWord(group.rule.priority), -1, tone),
                      textCell(group.rule.name), countCell(group.subjects.size(), evidence),
                      countCell(group.waiting), textCell(subjectsText(group.subjects)),
                      textCell(phrases::moment(group.since))}};
    }
    return table;
}

Table overdueTable(Draft &draft, const Theme &theme)
{
    Table table{.columns = {indexColumn(), textColumn(u"Cơ quan, đơn vị"_s, 4),
                            countColumn(u"Đang xử lý"_s), countColumn(u"Quá hạn"_s),
                            countColumn(u"1–3 ngày"_s), countColumn(u"4–7 ngày"_s),
                            countColumn(u"Trên 7 ngày"_s)}};
    int index = 0;
    for (const OverdueAgency &one : theme.findings.overdue) {
        if (size_t(index) == kMostOverdueRows)
            break;
        Evidence evidence = openEvidence(theme.material, u"Phản ánh quá hạn: "_s + one.name, true);
        evidence.agency = one.agency;
        const auto &late = one.counts.late;
        table.rows << Row{
            .cells = {countCell(++index), textCell(one.name), countCell(one.counts.open),
                      countCell(one.counts.overdue, draft.evidence(evidence), Tone::Bad),
                      countCell(late.at(0)), countCell(late.at(1)), countCell(late.at(2))}};
    }
    if (theme.findings.overdue.size() > kMostOverdueRows)
        table.note = u"Và %1 cơ quan, đơn vị khác."_s.arg(theme.findings.overdue.size() -
                                                          kMostOverdueRows);
    return table;
}

Table qualityTable(Draft &draft, const Material &material)
{
    Table table{.columns = {indexColumn(), textColumn(u"Cơ quan cung cấp"_s, 4),
                            countColumn(u"Phải cung cấp"_s), countColumn(u"Đã cung cấp"_s),
                            countColumn(u"Tỷ lệ đủ (%)"_s), countColumn(u"Đúng hạn"_s),
                            countColumn(u"Chậm"_s), countColumn(u"Chưa cung cấp"_s)},
                .note = u"Đơn vị tính: lượt số liệu (chỉ tiêu × đơn vị × kỳ) đến hạn trong kỳ."_s};
    int index = 0;
    for (const AgencyQuality &one : material.quality) {
        const int evidence = draft.evidence(slotEvidence(material, one));
        table.rows << Row{
            .cells = {countCell(++index), textCell(one.name), countCell(one.due),
                      countCell(one.filled, evidence),
                      numberCell(100.0 * one.filled / std::max(one.due, 1), kQualityDigits, -1,
                                 toneOf(one)),
                      countCell(one.onTime()), countCell(one.late),
                      countCell(one.missing(), -1, one.missing() > 0 ? Tone::Bad : Tone::Neutral)}};
    }
    return table;
}

/// "Thu ngân sách tháng 9/2026: Cục Thuế 838 tỷ đồng, Sở Tài chính 851 tỷ đồng."
QString disputeText(const SpanFigure &figure, const Material &material)
{
    QStringList voices;
    const analysis::Conflict &conflict = figure.conflicts.front();
    for (const domain::Observation &voice : conflict.voices) {
        const double value = conflict.cumulative ? voice.cumulativeValue.value_or(voice.value)
                                                 : voice.value;
        voices << u"%1 %2"_s.arg(material.reference->agencyName(voice.agencyId),
                                 phrases::figure(figure.indicator, value));
    }
    return u"%1 %2%3: "_s.arg(figure.indicator.name, phrases::period(figure.period),
                              conflict.cumulative ? u" (lũy kế)"_s : QString()) +
           voices.join(u", "_s);
}

} // namespace

void writeAlarms(Draft &draft, const Theme &theme)
{
    const Material &material = theme.material;
    draft.write(Style::Heading1, u"III. CẢNH BÁO VÀ NỘI DUNG QUÁ HẠN"_s);
    const QString moment = phrases::moment(material.now);
    if (theme.findings.alarms.empty()) {
        draft.write(Style::Body, u"Tính đến %1, không có cảnh báo đang hiệu lực."_s.arg(moment));
    } else {
        draft.write(Style::Body,
                    u"Tính đến %1, có %2 cảnh báo đang hiệu lực thuộc %3 quy tắc cảnh báo."_s.arg(
                        moment, phrases::count(theme.findings.activeAlarms()),
                        phrases::count(qint64(theme.findings.alarms.size()))));
        Table table = alarmTable(draft, theme);
        table.caption = draft.tableCaption(u"Cảnh báo đang hiệu lực"_s);
        draft.add(std::move(table));
    }
    if (theme.findings.overdue.empty()) {
        draft.write(Style::Body, u"Không có phản ánh hiện trường quá hạn xử lý."_s);
        return;
    }
    const auto &late = material.open.now.all.late;
    draft.write(
        Style::Body,
        {{.text = u"Tính đến %1 có "_s.arg(moment)},
         Draft::told(u"%1 phản ánh quá hạn"_s.arg(phrases::count(theme.findings.overdueTotal())),
                     draft.evidence(openEvidence(material, u"Phản ánh quá hạn"_s, true))),
         {.text = u" trên %1 phản ánh đang xử lý; %2."_s.arg(
              phrases::count(material.open.now.all.open),
              late.at(2) > 0
                  ? u"trong đó %1 phản ánh quá hạn trên 7 ngày"_s.arg(phrases::count(late.at(2)))
                  : u"không có phản ánh quá hạn trên 7 ngày"_s)}});
    Table table = overdueTable(draft, theme);
    table.caption = draft.tableCaption(u"Phản ánh quá hạn theo cơ quan, đơn vị"_s);
    draft.add(std::move(table));
}

QList<Run> qualityRuns(Draft &draft, const Theme &theme)
{
    const AgencyQuality total = qualityTotal(theme.material);
    if (total.due == 0)
        return {{.text = u"không có số liệu đến hạn trong kỳ."_s}};
    return {{.text = u"các cơ quan đã cung cấp "_s},
            Draft::told(u"%1/%2 lượt số liệu đến hạn (%3)"_s.arg(
                            phrases::count(total.filled), phrases::count(total.due),
                            phrases::percent(100.0 * total.filled / total.due, kQualityDigits)),
                        draft.evidence(slotEvidence(theme.material, total))),
            {.text = u", cung cấp chậm %1, chưa cung cấp %2."_s.arg(
                 phrases::count(total.late), phrases::count(total.missing()))}};
}

void writeQuality(Draft &draft, const Theme &theme)
{
    const Material &material = theme.material;
    draft.write(Style::Heading1, u"IV. CHẤT LƯỢNG DỮ LIỆU"_s);
    QList<Run> runs = qualityRuns(draft, theme);
    runs.first().text = u"%1, %2"_s.arg(phrases::capital(material.span().text()),
                                        runs.constFirst().text);
    draft.write(Style::Body, runs);
    if (!material.quality.empty()) {
        Table table = qualityTable(draft, material);
        table.caption = draft.tableCaption(u"Cung cấp số liệu theo cơ quan"_s);
        draft.add(std::move(table));
    }
    if (theme.findings.disputed.empty())
        return;
    draft.write(Style::Body, u"Số liệu còn khác nhau giữa các nguồn:"_s);
    size_t told = 0;
    for (const SpanFigure *figure : theme.findings.disputed) {
        if (told++ == kMostDisputes)
            break;
        draft.write(Style::Bullet, {Draft::told(disputeText(*figure, material),
                                                draft.evidence(evidenceOf(*figure, material))),
                                    {.text = u"."_s}});
    }
}

Evidence slotEvidence(const Material &material, const AgencyQuality &quality)
{
    return {.of = Evidence::Of::Slots,
            .title = quality.name.isEmpty() ? u"Số liệu đến hạn trong kỳ"_s
                                            : u"Số liệu đến hạn: "_s + quality.name,
            .agency = quality.agency,
            .source = quality.name,
            .from = material.span().start,
            .to = material.span().end,
            .asOf = material.now};
}

Tone toneOf(const AgencyQuality &quality)
{
    if (quality.due == 0)
        return Tone::Missing;
    const double share = double(quality.filled) / quality.due;
    return share < kBadBelow ? Tone::Bad : share < kWatchFrom ? Tone::Watch : Tone::Good;
}

} // namespace bulletins
