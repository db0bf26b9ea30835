// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deployment and management of the IOC itself.
#include "models/bulletins/operationsections.h"
#include "models/bulletins/phrases.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

struct Named {
    QLatin1StringView code;
    const char *name;
};
constexpr std::array kRoleNames = std::to_array<Named>({
    {"provincial-leader"_L1, "Lãnh đạo tỉnh"},
    {"committee-office"_L1, "Văn phòng UBND tỉnh"},
    {"department-leader"_L1, "Lãnh đạo sở, ngành"},
    {"department-officer"_L1, "Chuyên viên sở, ngành"},
    {"central-agency"_L1, "Cơ quan Trung ương tại tỉnh"},
    {"territory-leader"_L1, "Lãnh đạo địa phương"},
    {"commune-officer"_L1, "Công chức cấp xã"},
    {"ioc-operator"_L1, "Trực IOC"},
    {"ioc-operator-lead"_L1, "Trưởng ca trực IOC"},
    {"media-officer"_L1, "Giám sát thông tin"},
    {"digital-department"_L1, "Cơ quan chuyển đổi số"},
    {"system-admin"_L1, "Quản trị hệ thống"},
    {"auditor"_L1, "Thanh tra"},
});
constexpr std::array kModeNames = std::to_array<Named>({
    {"api"_L1, "kết nối tự động"},
    {"file"_L1, "nộp tệp"},
    {"manual"_L1, "nhập tay"},
});
constexpr std::array kProposalNames = std::to_array<Named>({
    {"proposed"_L1, "Mới đề xuất"},
    {"compiled"_L1, "Đã tổng hợp"},
    {"approved"_L1, "Đã duyệt"},
    {"building"_L1, "Đang triển khai"},
    {"accepted"_L1, "Đã nghiệm thu"},
    {"declined"_L1, "Không duyệt"},
});

constexpr std::array kScreenNames = std::to_array<Named>({
    {"overview"_L1, "Tổng quan"},
    {"socio-economic"_L1, "Kinh tế - xã hội"},
    {"health"_L1, "Y tế"},
    {"education"_L1, "Giáo dục"},
    {"administration"_L1, "Hành chính công"},
    {"field-reports"_L1, "Phản ánh hiện trường"},
    {"report-figures"_L1, "Số liệu phản ánh"},
    {"media"_L1, "Thông tin trên mạng"},
    {"alarms"_L1, "Cảnh báo"},
    {"remarks"_L1, "Nhận định, chỉ đạo"},
    {"bulletins"_L1, "Bản tin, báo cáo"},
    {"quality"_L1, "Chất lượng dữ liệu"},
    {"operations"_L1, "Vận hành"},
});

template<size_t N>
QString nameIn(const std::array<Named, N> &names, const QString &code)
{
    const auto found = std::ranges::find_if(names,
                                            [&](const Named &one) { return one.code == code; });
    return found == names.end() ? code : QString::fromUtf8(found->name);
}

QString percentOf(int part, int whole)
{
    return whole > 0 ? phrases::percent(100.0 * part / whole) : phrases::kNoFigure;
}

Table stagesTable(Draft &draft, const OperationTheme &theme)
{
    Table table{.caption = draft.tableCaption(u"Nguồn số liệu theo cơ quan"_s),
                .columns = {wordsColumn(u"Cơ quan"_s, 4), figuresColumn(u"Được giao"_s),
                            figuresColumn(u"Đã kết nối"_s), figuresColumn(u"Đang hoạt động"_s)}};
    for (const auto &[agency, stages] : theme.facts().deployment.byAgency) {
        Evidence evidence = theme.evidence(u"Nguồn số liệu: "_s + theme.agencyName(agency));
        evidence.agency = agency;
        const int at = draft.evidence(evidence);
        table.rows << Row{
            .cells = {textCell(theme.agencyName(agency)), countCell(stages.assigned, at),
                      countCell(stages.connected, at),
                      countCell(stages.live, at,
                                stages.live < stages.assigned ? Tone::Watch : Tone::Neutral)}};
    }
    return table;
}

Table proposalTable(Draft &draft, const OperationTheme &theme)
{
    Table table{.caption = draft.tableCaption(u"Đề xuất của cơ quan theo trạng thái"_s),
                .columns = {wordsColumn(u"Trạng thái"_s, 3), figuresColumn(u"Số đề xuất"_s),
                            figuresColumn(u"Trung vị (ngày)"_s),
                            figuresColumn(u"Lâu nhất (ngày)"_s)},
                .note = u"Số ngày tính từ khi vào trạng thái đến thời điểm lập báo cáo."_s};
    const int at = draft.evidence(theme.evidence(u"Đề xuất của cơ quan (Điều 8)"_s));
    for (const auto &one : theme.facts().deployment.proposals)
        table.rows << Row{.cells = {textCell(nameIn(kProposalNames, one.state)),
                                    countCell(one.count, at),
                                    countCell(std::llround(one.medianDays)),
                                    countCell(std::llround(one.oldestDays))}};
    return table;
}

/// "accounts: 61", or that nobody counted.
void tellCount(Draft &draft, const OperationTheme &theme, const QString &what,
               const std::optional<int> &count, const QString &unit)
{
    if (count)
        draft.write(Style::Bullet, {{.text = what + u": "_s},
                                    Draft::told(phrases::count(*count) + u' ' + unit,
                                                draft.evidence(theme.evidence(what))),
                                    {.text = u";"_s}});
    else
        draft.write(Style::Bullet, u"%1: %2;"_s.arg(what, phrases::kNoFigure));
}

} // namespace

QString roleName(const QString &role)
{
    return nameIn(kRoleNames, role);
}

QString screenName(const QString &screen)
{
    return nameIn(kScreenNames, screen);
}

QString minutesText(double minutes)
{
    constexpr int kHour = 60;
    const auto whole = std::llround(minutes);
    if (whole < kHour)
        return u"%1 phút"_s.arg(whole);
    return whole % kHour == 0 ? u"%1 giờ"_s.arg(whole / kHour)
                              : u"%1 giờ %2 phút"_s.arg(whole / kHour).arg(whole % kHour);
}

Column wordsColumn(const QString &title, double weight)
{
    return {.title = title, .weight = weight};
}

Column figuresColumn(const QString &title, double weight)
{
    return {.title = title, .weight = weight, .align = Align::Right, .numeric = true};
}

QString OperationTheme::agencyName(const domain::AgencyId &agency) const
{
    return agency.isEmpty() ? u"Không thuộc cơ quan nào"_s
                            : agencies.value(agency.value, agency.value);
}

QString OperationTheme::feedName(const QString &feed) const
{
    const auto found = std::ranges::find_if(
        picture.material.feeds, [&](const domain::Feed &one) { return one.id.value == feed; });
    return found == picture.material.feeds.end() ? feed : found->name;
}

Evidence OperationTheme::evidence(const QString &title) const
{
    return {.of = Evidence::Of::Operation,
            .title = title,
            .from = span.start,
            .to = span.end,
            .asOf = now};
}

void writeDeployment(Draft &draft, const OperationTheme &theme)
{
    const auto &facts = theme.facts().deployment;
    draft.write(Style::Heading1, u"I. TÌNH HÌNH TRIỂN KHAI"_s);
    draft.write(Style::Heading2, u"1. Nguồn số liệu"_s);
    if (facts.all.assigned == 0) {
        draft.write(Style::Body, u"Nguồn số liệu: %1."_s.arg(phrases::kNoFigure));
    } else {
        const int at = draft.evidence(theme.evidence(u"Nguồn số liệu được giao"_s));
        QStringList modes;
        for (const auto &[mode, stages] : facts.byMode)
            modes << u"%1 %2/%3"_s.arg(nameIn(kModeNames, mode))
                         .arg(stages.live)
                         .arg(stages.assigned);
        draft.write(
            Style::Body,
            {{.text = u"Đến thời điểm lập báo cáo, có "_s},
             Draft::told(phrases::count(facts.all.assigned) + u" nguồn số liệu"_s, at),
             {.text = u" được giao; "_s},
             Draft::told(u"%1 nguồn (%2)"_s.arg(facts.all.connected)
                             .arg(percentOf(facts.all.connected, facts.all.assigned)),
                         at),
             {.text = u" đã kết nối, "_s},
             Draft::told(u"%1 nguồn (%2)"_s.arg(facts.all.live)
                             .arg(percentOf(facts.all.live, facts.all.assigned)),
                         at),
             {.text = u" đang hoạt động. Theo phương thức (đang hoạt động/được giao): %1."_s.arg(
                  modes.join(u"; "_s))}});
        draft.add(stagesTable(draft, theme));
    }
    draft.write(Style::Heading2, u"2. Đề xuất của cơ quan, đơn vị"_s);
    const int at = draft.evidence(theme.evidence(u"Đề xuất của cơ quan (Điều 8)"_s));
    draft.write(Style::Body, {{.text = phrases::capital(theme.span.text()) + u" có "_s},
                              Draft::told(phrases::count(facts.proposed) + u" đề xuất mới"_s, at),
                              {.text = u", "_s},
                              Draft::told(phrases::count(facts.accepted) + u" đề xuất"_s, at),
                              {.text = u" được nghiệm thu."_s}});
    if (!facts.proposals.empty())
        draft.add(proposalTable(draft, theme));
}

void writeManagement(Draft &draft, const OperationTheme &theme)
{
    const auto &facts = theme.facts().management;
    draft.write(Style::Heading1, u"II. CÔNG TÁC QUẢN LÝ"_s);
    if (facts.days == 0)
        return draft.write(Style::Body,
                           u"Trong kỳ %1 về công tác quản lý."_s.arg(phrases::kNoFigure));
    draft.write(Style::Body, u"Số liệu của %1 ngày trong kỳ:"_s.arg(phrases::count(facts.days)));
    tellCount(draft, theme, u"Tài khoản đến cuối kỳ"_s, facts.accounts, u"tài khoản"_s);
    tellCount(draft, theme, u"Cấp mới"_s, facts.created, u"tài khoản"_s);
    tellCount(draft, theme, u"Thu hồi"_s, facts.closed, u"tài khoản"_s);
    tellCount(draft, theme, u"Bị khóa"_s, facts.locked, u"lượt"_s);
    tellCount(draft, theme, u"Thay đổi vai trò, quyền hạn"_s, facts.roleChanges, u"lượt"_s);
    tellCount(draft, theme, u"Xem dữ liệu cá nhân (có lý do, có nhật ký)"_s, facts.reveals,
              u"lượt"_s);
    if (facts.reviews.empty())
        draft.write(Style::Bullet, u"Rà soát quyền truy cập: không thực hiện trong kỳ."_s);
    for (const domain::AccessReview &review : facts.reviews)
        draft.write(Style::Bullet,
                    {{.text = u"Rà soát quyền truy cập lúc %1: "_s.arg(phrases::moment(review.at))},
                     Draft::told(u"%1 tài khoản"_s.arg(review.accounts),
                                 draft.evidence(theme.evidence(u"Rà soát quyền truy cập"_s))),
                     {.text = u", thu hồi quyền của %1 tài khoản."_s.arg(review.withdrawn)}});
}

} // namespace bulletins
