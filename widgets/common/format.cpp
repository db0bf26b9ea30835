// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/format.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace common::format {
namespace {

constexpr QChar kMinus(0x2212);
constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Format", text, nullptr, count);
}

/// Puts a dot between groups of three digits.
QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

/// "3 giờ": a span in its largest whole unit, at least one minute.
QString span(qint64 seconds)
{
    if (seconds >= kDay)
        return translated(QT_TRANSLATE_N_NOOP("Format", "%n day(s)"), int(seconds / kDay));
    if (seconds >= kHour)
        return translated(QT_TRANSLATE_N_NOOP("Format", "%n hour(s)"), int(seconds / kHour));
    return translated(QT_TRANSLATE_N_NOOP("Format", "%n minute(s)"),
                      int(std::max<qint64>(1, seconds / kMinute)));
}

} // namespace

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return u"—"_s;
    const QString plain = QString::number(std::abs(value), 'f', decimals);
    const qsizetype point = plain.indexOf(u'.');
    QString text = grouped(point < 0 ? plain : plain.left(point));
    if (point >= 0)
        text += u',' + plain.mid(point + 1);
    const bool zero = plain.toDouble() == 0;
    return value < 0 && !zero ? kMinus + text : text;
}

QString number(qint64 value)
{
    const QString text = grouped(QString::number(value < 0 ? -value : value));
    return value < 0 ? kMinus + text : text;
}

QString percent(double value, int decimals)
{
    return std::isfinite(value) ? QString(number(value, decimals) + u'%') : u"—"_s;
}

QString change(double value, int decimals, bool percentagePoints)
{
    if (!std::isfinite(value))
        return u"—"_s;
    const QString amount = number(std::abs(value), decimals);
    const QString text = percentagePoints
                             ? translated(QT_TRANSLATE_NOOP("Format", "%1 pp")).arg(amount)
                             : QString(amount + u'%');
    if (QString::number(std::abs(value), 'f', decimals).toDouble() == 0)
        return u"– "_s + text;
    return (value > 0 ? u"▲ "_s : u"▼ "_s) + text;
}

const QTimeZone &zone()
{
    static const QTimeZone vietnam = [] {
        const QTimeZone named("Asia/Ho_Chi_Minh");
        return named.isValid() ? named : QTimeZone::fromSecondsAheadOfUtc(7 * 3600);
    }();
    return vietnam;
}

QString date(const QDate &date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

QDate localDay(const QDateTime &moment)
{
    return moment.toTimeZone(zone()).date();
}

QString date(const QDateTime &utc)
{
    return utc.isValid() ? date(localDay(utc)) : QString();
}

QString time(const QDateTime &utc)
{
    return utc.isValid() ? utc.toTimeZone(zone()).time().toString(u"HH:mm"_s) : QString();
}

QString dateTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toTimeZone(zone()).toString(u"HH:mm dd/MM/yyyy"_s) : QString();
}

QString age(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const qint64 seconds = utc.secsTo(now);
    if (seconds < kMinute)
        return translated(QT_TRANSLATE_NOOP("Format", "just now"));
    return translated(QT_TRANSLATE_NOOP("Format", "%1 ago")).arg(span(seconds));
}

QString remaining(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    const qint64 seconds = now.secsTo(due);
    if (seconds < 0)
        return translated(QT_TRANSLATE_NOOP("Format", "overdue by %1")).arg(span(-seconds));
    return translated(QT_TRANSLATE_NOOP("Format", "%1 left")).arg(span(seconds));
}

QString bytes(qint64 size)
{
    constexpr std::array units{"B", "kB", "MB", "GB"};
    double value = double(size);
    size_t unit = 0;
    for (; value >= 1024 && unit + 1 < units.size(); ++unit)
        value /= 1024;
    return number(value, unit == 0 ? 0 : 1) + u' ' + QString::fromLatin1(units[unit]);
}

int compare(const QString &a, const QString &b)
{
    static const QCollator collator = [] {
        QCollator vietnamese(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        vietnamese.setNumericMode(true);
        return vietnamese;
    }();
    return collator.compare(a, b);
}

} // namespace common::format
