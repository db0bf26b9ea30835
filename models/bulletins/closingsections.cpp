// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shortcomings with their causes, and proposals; drawn by rules for a person to edit.
#include "models/bulletins/drawings.h"
#include "models/bulletins/indicatortexts.h"
#include "models/bulletins/phrases.h"
#include "models/bulletins/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

constexpr size_t kMostTold = 5;
constexpr size_t kMostCauses = 3;

template<typename List>
size_t toldOf(const List &list)
{
    return std::min(list.size(), kMostTold);
}

QString leadOf(const SpanFigure &figure, const Material &material)
{
    const domain::AgencyId &agency = figure.indicator.leadAgencyId.isEmpty()
                                         ? figure.source
                                         : figure.indicator.leadAgencyId;
    return material.reference->agencyName(agency);
}

/// What a person wrote on a figure that is behind; null when nobody has.
const domain::Remark *remarkOn(const SpanFigure &figure, const Material &material)
{
    const auto found = std::ranges::find_if(material.remarks, [&](const domain::Remark &remark) {
        return remark.indicatorId == figure.indicator.id && remark.unitId == figure.unit;
    });
    return found == material.remarks.end() ? nullptr : &*found;
}

QString behindText(const SpanFigure &figure)
{
    const bool bad = figure.light == analysis::Light::Bad;
    if (figure.planShare && figure.indicator.kind == domain::ValueKind::Flow &&
        figure.indicator.direction == domain::Direction::Up)
        return u"lũy kế mới đạt %1 kế hoạch năm (%2)"_s.arg(
            phrases::percent(*figure.planShare * 100),
            bad ? u"chậm tiến độ"_s : u"nguy cơ chậm tiến độ"_s);
    const QString plan = figure.target ? u" kế hoạch năm "_s +
                                             phrases::figure(figure.indicator, *figure.target)
                                       : u" ngưỡng quy định"_s;
    return (bad ? u"chưa đạt"_s : u"nguy cơ không đạt"_s) + plan;
}

void tellBehind(Draft &draft, const Theme &theme)
{
    for (size_t i = 0; i < toldOf(theme.findings.behind); ++i) {
        const SpanFigure &figure = *theme.findings.behind[i];
        draft.write(
            Style::Bullet,
            {{.text = namedPeriod(figure, figure.indicator.name, theme.material.span()) + u": "_s},
             Draft::told(phrases::figure(figure.indicator, *figure.value),
                         draft.evidence(evidenceOf(figure, theme.material))),
             {.text = u", %1;"_s.arg(behindText(figure))}});
    }
}

void tellUnfilled(Draft &draft, const Theme &theme)
{
    const auto &unfilled = theme.findings.unfilled;
    if (unfilled.empty())
        return;
    QStringList names;
    for (size_t i = 0; i < toldOf(unfilled); ++i)
        names << u"%1 (%2)"_s.arg(phrases::inSentence(unfilled[i]->indicator.shortName),
                                  leadOf(*unfilled[i], theme.material));
    const size_t more = unfilled.size() - toldOf(unfilled);
    draft.write(Style::Bullet, u"Đã quá hạn cung cấp nhưng %1: %2%3;"_s.arg(
                                   phrases::kNoFigure, names.join(u", "_s),
                                   more > 0 ? u" và %1 chỉ tiêu khác"_s.arg(more) : QString()));
}

void tellOverdue(Draft &draft, const Theme &theme)
{
    const auto &overdue = theme.findings.overdue;
    if (overdue.empty())
        return;
    QStringList names;
    for (size_t i = 0; i < toldOf(overdue); ++i)
        names << u"%1 (%2)"_s.arg(overdue[i].name, phrases::count(overdue[i].counts.overdue));
    draft.write(
        Style::Bullet,
        {Draft::told(u"%1 phản ánh hiện trường quá hạn"_s.arg(
                         phrases::count(theme.findings.overdueTotal())),
                     draft.evidence(openEvidence(theme.material, u"Phản ánh quá hạn"_s, true))),
         {.text = u", nhiều nhất: %1;"_s.arg(names.join(u", "_s))}});
}

void tellCauses(Draft &draft, const Theme &theme)
{
    QStringList causes;
    for (const SpanFigure *figure : theme.findings.behind) {
        const domain::Remark *remark = remarkOn(*figure, theme.material);
        if (!remark || size_t(causes.size()) == kMostCauses)
            continue;
        QString said = remark->text.simplified();
        while (said.endsWith(u'.'))
            said.chop(1);
        causes << u"về %1, %2 nhận định: “%3”"_s.arg(
            phrases::inSentence(figure->indicator.shortName), remark->author, said);
    }
    const QString text = causes.isEmpty()
                             ? u"Nguyên nhân: đề nghị các cơ quan chủ trì bổ sung, làm rõ."_s
                             : u"Nguyên nhân: "_s + causes.join(u"; "_s) + u'.';
    draft.write(Style::Body, text);
}

} // namespace

void writeShortcomings(Draft &draft, const Theme &theme)
{
    const Findings &findings = theme.findings;
    draft.write(Style::Heading1, u"VI. TỒN TẠI, NGUYÊN NHÂN"_s);
    const bool lacking = !findings.lacking.empty();
    if (findings.behind.empty() && findings.unfilled.empty() && findings.overdue.empty() &&
        !lacking) {
        draft.write(Style::Body, u"Chưa ghi nhận tồn tại theo các quy tắc theo dõi."_s);
        return;
    }
    tellBehind(draft, theme);
    tellUnfilled(draft, theme);
    tellOverdue(draft, theme);
    if (lacking) {
        const AgencyQuality total = qualityTotal(theme.material);
        draft.write(Style::Bullet,
                    {Draft::told(u"%1 lượt số liệu đến hạn chưa được cung cấp"_s.arg(
                                     phrases::count(total.missing())),
                                 draft.evidence(slotEvidence(theme.material, total))),
                     {.text = u", thuộc %1 cơ quan."_s.arg(
                          phrases::count(qint64(findings.lacking.size())))}});
    }
    tellCauses(draft, theme);
}

void writeProposals(Draft &draft, const Theme &theme)
{
    const Findings &findings = theme.findings;
    draft.write(Style::Heading1, u"VII. ĐỀ XUẤT, KIẾN NGHỊ"_s);
    QStringList lines;
    for (size_t i = 0; i < std::min<size_t>(2, findings.behind.size()); ++i)
        lines << u"Đề nghị %1 báo cáo nguyên nhân và giải pháp đối với %2."_s.arg(
            leadOf(*findings.behind[i], theme.material),
            phrases::inSentence(findings.behind[i]->indicator.name));
    QStringList agencies;
    for (const OverdueAgency &one : findings.overdue) {
        if (size_t(agencies.size()) < kMostCauses && !one.agency.isEmpty())
            agencies << one.name;
    }
    if (!agencies.isEmpty())
        lines << u"Đề nghị %1 xử lý dứt điểm các phản ánh hiện trường quá hạn, công khai kết quả."_s
                     .arg(phrases::listed(agencies));
    QStringList suppliers;
    for (const AgencyQuality *one : findings.lacking) {
        if (size_t(suppliers.size()) < kMostCauses && !one->agency.isEmpty())
            suppliers << one->name;
    }
    if (!suppliers.isEmpty())
        lines << u"Đề nghị %1 cung cấp đầy đủ, đúng hạn số liệu theo phân công."_s.arg(
            phrases::listed(suppliers));
    if (!findings.disputed.empty())
        lines << u"Giao cơ quan thống kê chủ trì thống nhất các số liệu còn khác nhau giữa các "
                 "nguồn trước khi công bố chính thức."_s;
    if (!findings.lateDirections.empty())
        lines << u"Đôn đốc %1 ý kiến chỉ đạo đã quá hạn trả lời."_s.arg(
            phrases::count(qint64(findings.lateDirections.size())));
    if (lines.isEmpty())
        lines << u"Tiếp tục duy trì việc cập nhật số liệu và xử lý phản ánh theo quy định."_s;
    for (qsizetype i = 0; i < lines.size(); ++i)
        draft.write(Style::Body, u"%1. %2"_s.arg(i + 1).arg(lines.at(i)));
}

} // namespace bulletins
