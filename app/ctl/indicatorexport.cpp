// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/indicatorexport.h"

#include "models/exchange/csv.h"
#include "models/exchange/indicatortable.h"
#include "models/exchange/xlsx.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using domain::Period;
using domain::PeriodKind;

constexpr int kVietnamHours = 7;

QString subsystemName(domain::Subsystem subsystem)
{
    using enum domain::Subsystem;
    switch (subsystem) {
    case SocioEconomic:
        return u"kinh tế - xã hội"_s;
    case Health:
        return u"y tế"_s;
    case Education:
        return u"giáo dục"_s;
    case Administration:
        return u"hành chính công"_s;
    case FieldReports:
    case Media:
        break;
    }
    return {};
}

QString statusWord(domain::ValueStatus status)
{
    using enum domain::ValueStatus;
    switch (status) {
    case Estimate:
        return u"ước"_s;
    case Preliminary:
        return u"sơ bộ"_s;
    case Official:
        return u"chính thức"_s;
    case Corrected:
        return u"điều chỉnh"_s;
    case Unknown:
        break;
    }
    return u"chưa rõ tình trạng"_s;
}

QString periodWord(const Period &period)
{
    constexpr std::array kRoman{"I", "II", "III", "IV"};
    const QDate &day = period.end;
    switch (period.kind) {
    case PeriodKind::Day:
        return u"ngày "_s + day.toString(u"dd/MM/yyyy"_s);
    case PeriodKind::Week:
        return u"tuần %1 (từ %2 đến %3)"_s.arg(period.start.weekNumber())
            .arg(period.start.toString(u"dd/MM/yyyy"_s), day.toString(u"dd/MM/yyyy"_s));
    case PeriodKind::Month:
        return u"tháng %1/%2"_s.arg(day.month()).arg(day.year());
    case PeriodKind::Quarter:
        return u"quý %1/%2"_s.arg(QLatin1StringView(kRoman[size_t(day.month() - 1) / 3]))
            .arg(day.year());
    case PeriodKind::SchoolYear:
        return u"năm học "_s + period.code();
    case PeriodKind::Year:
        return u"năm %1"_s.arg(day.year());
    case PeriodKind::Unknown:
        break;
    }
    return u"không rõ kỳ"_s;
}

/// The newest month that a line has a value for: what the table is about.
std::optional<Period> reportedMonth(const IndicatorAnswers &answers)
{
    std::optional<Period> newest;
    for (const IndicatorAnswer &answer : answers.lines) {
        const auto &latest = answer.facts.latest;
        if (latest && latest->period.kind == PeriodKind::Month &&
            (!newest || newest->start < latest->period.start))
            newest = latest->period;
    }
    return newest;
}

exchange::IndicatorTexts vietnameseTexts()
{
    exchange::IndicatorTexts texts;
    texts.columns = {u"STT"_s,
                     u"Chỉ tiêu"_s,
                     u"ĐVT"_s,
                     u"Kế hoạch năm"_s,
                     u"Chính thức tháng trước"_s,
                     u"Ước tháng báo cáo"_s,
                     u"Lũy kế từ đầu năm"_s,
                     u"So KH (%)"_s,
                     u"So tháng trước (%)"_s,
                     u"So cùng kỳ (%)"_s,
                     u"Nguồn"_s,
                     u"Ghi chú"_s};
    texts.status = statusWord;
    texts.periodName = periodWord;
    texts.otherPeriod = u"kỳ báo cáo: %1, so với kỳ trước cùng loại"_s;
    texts.valueStatus = u"số liệu %1"_s;
    texts.previousStatus = u"kỳ trước: số liệu %1"_s;
    texts.planRange = u"kế hoạch từ %1 đến %2"_s;
    texts.points = u"tăng giảm tính bằng điểm phần trăm"_s;
    texts.places = u"tăng giảm tính bằng bậc"_s;
    texts.unlikePrevious = u"so kỳ trước: số liệu %1 với số liệu %2"_s;
    texts.unlikeSame = u"so cùng kỳ: số liệu %1 với số liệu %2"_s;
    texts.movedByTet = u"so cùng kỳ: Tết Nguyên đán rơi vào tháng khác"_s;
    return texts;
}

QStringList subtitlesOf(const IndicatorAnswers &answers, const std::optional<Period> &period,
                        const QDateTime &asOf)
{
    QStringList lines{u"Đơn vị: "_s + answers.unit.name};
    if (period)
        lines << u"Kỳ báo cáo: "_s + periodWord(*period);
    lines << u"Nguồn: các cơ quan cung cấp số liệu của từng chỉ tiêu, qua hệ thống IOC"_s;
    lines << u"Số liệu đến: "_s +
                 (asOf.isValid()
                      ? asOf.toTimeZone(provinceZone()).toString(u"HH:mm 'ngày' dd/MM/yyyy"_s)
                      : u"chưa đồng bộ đầy đủ"_s);
    return lines;
}

std::vector<exchange::IndicatorLine> linesOf(const IndicatorAnswers &answers)
{
    std::vector<exchange::IndicatorLine> lines;
    for (const IndicatorAnswer &answer : answers.lines) {
        const auto &latest = answer.facts.latest;
        const domain::AgencyId agency = latest && !latest->agencyId.isEmpty()
                                            ? latest->agencyId
                                            : answer.indicator.supplyAgencyId;
        lines.push_back({answer.indicator, answer.facts, answer.versions,
                         answers.reference.agencyName(agency)});
    }
    return lines;
}

} // namespace

core::Result<void> exportIndicators(const IndicatorAnswers &answers, domain::Subsystem subsystem,
                                    const QDateTime &asOf, ExportFormat format, const QString &path)
{
    const auto period = reportedMonth(answers);
    exchange::IndicatorTexts texts = vietnameseTexts();
    texts.title = u"Biểu số liệu điều hành lĩnh vực "_s + subsystemName(subsystem);
    texts.subtitles = subtitlesOf(answers, period, asOf);
    const exchange::Table table = exchange::indicatorTable(linesOf(answers), period, texts);
    switch (format) {
    case ExportFormat::Csv:
        return exchange::writeCsv(table, exchange::CsvForm::Vietnamese, path);
    case ExportFormat::CsvPlain:
        return exchange::writeCsv(table, exchange::CsvForm::Plain, path);
    case ExportFormat::Xlsx:
        break;
    }
    return exchange::writeXlsx(table, path);
}

core::Result<domain::Subsystem> indicatorSubsystem(const QString &code)
{
    const auto subsystem = domain::subsystemFromCode(code);
    if (subsystem && !subsystemName(*subsystem).isEmpty())
        return *subsystem;
    return core::failure(core::ErrorKind::NotFound,
                         (subsystem ? u"The subsystem “%1” has no indicators; "_s
                                    : u"There is no subsystem “%1”; "_s)
                                 .arg(code) +
                             u"there are socio-economic, health, education and administration."_s);
}

QTimeZone provinceZone()
{
    const QTimeZone named("Asia/Ho_Chi_Minh");
    return named.isValid() ? named : QTimeZone::fromSecondsAheadOfUtc(kVietnamHours * 3600);
}

} // namespace ctl
