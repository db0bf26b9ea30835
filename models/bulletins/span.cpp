// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/span.h"

#include "models/domain/codetable.h"
#include "models/domain/indicator.h"

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

using domain::Period;
using domain::PeriodKind;

constexpr auto kKindCodes = std::to_array<domain::Coded<Kind>>({
    {Kind::Day, "day"_L1},
    {Kind::Week, "week"_L1},
    {Kind::Month, "month"_L1},
    {Kind::Quarter, "quarter"_L1},
    {Kind::HalfYear, "half"_L1},
    {Kind::Year, "year"_L1},
});
constexpr auto kFormCodes = std::to_array<domain::Coded<Form>>({
    {Form::Bulletin, "bulletin"_L1},
    {Form::Official, "official"_L1},
});

constexpr int kHalf = 6; ///< months

PeriodKind periodKind(Kind kind)
{
    switch (kind) {
    case Kind::Day:
        return PeriodKind::Day;
    case Kind::Week:
        return PeriodKind::Week;
    case Kind::Month:
        return PeriodKind::Month;
    case Kind::Quarter:
        return PeriodKind::Quarter;
    case Kind::Year:
        return PeriodKind::Year;
    case Kind::HalfYear:
        break;
    }
    return PeriodKind::Unknown;
}

Span halfFrom(const QDate &start)
{
    return {Kind::HalfYear, start, start.addMonths(kHalf).addDays(-1)};
}

Span spanOf(Kind kind, const Period &period)
{
    return {kind, period.start, period.end};
}

Period periodOf(const Span &span)
{
    return {periodKind(span.kind), span.start, span.end};
}

QString roman(int quarter)
{
    static const std::array<QString, 4> kRoman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    return kRoman.at(size_t(quarter - 1));
}

QString quarterText(const QDate &day)
{
    return roman((day.month() + 2) / 3);
}

bool isFirstHalf(const Span &span)
{
    return span.start.month() <= kHalf;
}

int weekYear(const QDate &day)
{
    int year = 0;
    day.weekNumber(&year);
    return year;
}

} // namespace

QString code(Kind kind)
{
    return domain::codeIn(kKindCodes, kind);
}

std::optional<Kind> kindFromCode(QStringView code)
{
    return domain::valueIn(kKindCodes, code);
}

QString code(Form form)
{
    return domain::codeIn(kFormCodes, form);
}

std::optional<Form> formFromCode(QStringView code)
{
    return domain::valueIn(kFormCodes, code);
}

Form usualForm(Kind kind)
{
    return kind == Kind::Day ? Form::Bulletin : Form::Official;
}

QString Span::code() const
{
    if (!isValid())
        return {};
    if (kind == Kind::HalfYear)
        return u"%1-H%2"_s.arg(start.year(), 4, 10, QChar(u'0')).arg(isFirstHalf(*this) ? 1 : 2);
    return periodOf(*this).code();
}

QString Span::text() const
{
    if (!isValid())
        return {};
    switch (kind) {
    case Kind::Day:
        return u"ngày "_s + start.toString(u"dd/MM/yyyy"_s);
    case Kind::Week:
        return u"tuần %1 năm %2"_s.arg(start.weekNumber()).arg(weekYear(start));
    case Kind::Month:
        return u"tháng %1 năm %2"_s.arg(start.month()).arg(start.year());
    case Kind::Quarter:
        return u"quý %1 năm %2"_s.arg(quarterText(start)).arg(start.year());
    case Kind::HalfYear:
        return (isFirstHalf(*this) ? u"6 tháng đầu năm %1"_s : u"6 tháng cuối năm %1"_s)
            .arg(start.year());
    case Kind::Year:
        return u"năm %1"_s.arg(start.year());
    }
    return {};
}

QString Span::shortText() const
{
    if (!isValid())
        return {};
    switch (kind) {
    case Kind::Day:
        return start.toString(u"dd/MM/yyyy"_s);
    case Kind::Week:
        return u"tuần %1/%2"_s.arg(start.weekNumber()).arg(weekYear(start));
    case Kind::Month:
        return u"tháng %1/%2"_s.arg(start.month()).arg(start.year());
    case Kind::Quarter:
        return u"quý %1/%2"_s.arg(quarterText(start)).arg(start.year());
    case Kind::HalfYear:
        return (isFirstHalf(*this) ? u"6T đầu năm %1"_s : u"6T cuối năm %1"_s).arg(start.year());
    case Kind::Year:
        return u"năm %1"_s.arg(start.year());
    }
    return {};
}

Span Span::previous() const
{
    return isValid() ? containing(kind, start.addDays(-1)) : Span{kind, {}, {}};
}

Span Span::sameLastYear() const
{
    if (!isValid())
        return {kind, {}, {}};
    return kind == Kind::HalfYear ? halfFrom(start.addYears(-1))
                                  : spanOf(kind, periodOf(*this).samePeriodLastYear());
}

Span Span::containing(Kind kind, const QDate &day)
{
    if (!day.isValid())
        return {kind, {}, {}};
    if (kind == Kind::HalfYear)
        return halfFrom(QDate(day.year(), day.month() <= kHalf ? 1 : kHalf + 1, 1));
    return spanOf(kind, Period::containing(periodKind(kind), day));
}

std::optional<Span> Span::fromCode(Kind kind, QStringView code)
{
    if (kind == Kind::HalfYear) {
        const auto year = Period::fromCode(code.first(std::min<qsizetype>(4, code.size())));
        const QStringView half = code.sliced(std::min<qsizetype>(4, code.size()));
        if (!year || (half != "-H1"_L1 && half != "-H2"_L1))
            return std::nullopt;
        return halfFrom(half == "-H1"_L1 ? year->start : year->start.addMonths(kHalf));
    }
    const auto period = Period::fromCode(code);
    if (!period || period->kind != periodKind(kind))
        return std::nullopt;
    return spanOf(kind, *period);
}

} // namespace bulletins
