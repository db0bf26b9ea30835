// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/phrases.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bulletins::phrases {
namespace {

using domain::Direction;
using domain::Indicator;
using domain::ValueKind;
using domain::ValueStatus;

constexpr int kChangeDecimals = 2; // domain.md A0
constexpr qsizetype kGroup = 3;

QString grouped(const QString &digits)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % kGroup == 0)
            text += u'.';
        text += digits.at(i);
    }
    return text;
}

/// Whether it would be written as zero.
bool isNought(double amount, int decimals)
{
    return std::abs(amount) < 0.5 * std::pow(10.0, -decimals);
}

QString moved(bool up, const QString &amount, const QString &base)
{
    return (up ? u"tăng %1 so với %2"_s : u"giảm %1 so với %2"_s).arg(amount, base);
}

QString unchanged(const QString &base)
{
    return u"không đổi so với "_s + base;
}

} // namespace

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return u"–"_s;
    const QString plain = QString::number(std::abs(value), 'f', decimals);
    const qsizetype point = plain.indexOf(u'.');
    QString text = grouped(point < 0 ? plain : plain.first(point));
    if (point >= 0)
        text += u',' + plain.sliced(point + 1);
    return value < 0 && !isNought(value, decimals) ? QString(u'\u2212' + text) : text;
}

QString count(qint64 value)
{
    return number(double(value), 0);
}

QString percent(double value, int decimals)
{
    return number(value, decimals) + u'%';
}

QString trimmed(double value, int decimals)
{
    QString text = number(value, decimals);
    if (!text.contains(u','))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u','))
        text.chop(1);
    return text;
}

QString figure(const Indicator &indicator, double stored)
{
    QString text = number(stored * indicator.displayScale, indicator.decimals);
    if (indicator.kind == ValueKind::Rank)
        return u"hạng "_s + text;
    if (indicator.unitOfMeasure.isEmpty())
        return text;
    return indicator.unitOfMeasure.startsWith(u'%') ? QString(text + indicator.unitOfMeasure)
                                                    : u"%1 %2"_s.arg(text, indicator.unitOfMeasure);
}

QString statusWord(ValueStatus status)
{
    switch (status) {
    case ValueStatus::Estimate:
        return u"ước"_s;
    case ValueStatus::Preliminary:
        return u"sơ bộ"_s;
    case ValueStatus::Official:
        return u"chính thức"_s;
    case ValueStatus::Corrected:
        return u"điều chỉnh"_s;
    case ValueStatus::Unknown:
        break;
    }
    return u"chưa rõ tình trạng"_s;
}

QString verb(const Indicator &indicator, ValueStatus status)
{
    QString plain = indicator.kind == ValueKind::Rank      ? u"xếp"_s
                    : indicator.direction == Direction::Up ? u"đạt"_s
                    : status == ValueStatus::Estimate      ? u"khoảng"_s
                                                           : u"là"_s;
    switch (status) {
    case ValueStatus::Estimate:
        return u"ước "_s + plain;
    case ValueStatus::Preliminary:
        return u"sơ bộ "_s + plain;
    case ValueStatus::Official:
    case ValueStatus::Corrected:
    case ValueStatus::Unknown:
        break;
    }
    return plain;
}

QString change(const Indicator &indicator, const analysis::Change &change, const QString &base)
{
    if (!change.points)
        return isNought(change.amount, kChangeDecimals)
                   ? unchanged(base)
                   : moved(change.amount > 0, percent(std::abs(change.amount), kChangeDecimals),
                           base);
    if (indicator.kind != ValueKind::Rank)
        return pointsChange(change.amount * indicator.displayScale, base);
    if (isNought(change.amount, 0))
        return unchanged(base);
    return moved(change.amount < 0, u"%1 bậc"_s.arg(number(std::abs(change.amount), 0)), base);
}

QString countChange(qint64 now, qint64 before, const QString &base)
{
    if (now == before)
        return unchanged(base);
    if (before <= 0)
        return u"%1: %2"_s.arg(base, count(before));
    const double amount = (double(now) / double(before) - 1) * 100;
    return moved(amount > 0, percent(std::abs(amount), kChangeDecimals), base);
}

QString pointsChange(double points, const QString &base)
{
    if (isNought(points, kChangeDecimals))
        return unchanged(base);
    return moved(points > 0, u"%1 điểm phần trăm"_s.arg(trimmed(std::abs(points), kChangeDecimals)),
                 base);
}

QString listed(const QStringList &clauses)
{
    if (clauses.size() < 2)
        return clauses.value(0);
    return clauses.first(clauses.size() - 1).join(u", "_s) + u" và "_s + clauses.constLast();
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString inSentence(QString name)
{
    const bool abbreviation = name.size() > 1 && name.at(1).isUpper();
    if (!name.isEmpty() && !abbreviation)
        name[0] = name.at(0).toLower();
    return name;
}

} // namespace bulletins::phrases
