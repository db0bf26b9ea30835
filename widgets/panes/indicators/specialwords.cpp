// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/specialwords.h"

#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace panes::indicators::specialwords {
namespace {

namespace words = common::indicators;

QString specialText(const char *source)
{
    return QCoreApplication::translate("SpecialViews", source);
}

QString inLanguage(const QString &vietnamese, const QString &english)
{
    return QLocale().language() == QLocale::English && !english.isEmpty() ? english : vietnamese;
}

} // namespace

QString title(const items::SpecialView &view)
{
    return inLanguage(view.title, view.titleEn);
}

QString name(const items::SpecialGrade &grade)
{
    return inLanguage(grade.name, grade.nameEn);
}

QString name(const items::SpecialLevel &level)
{
    return inLanguage(level.name, level.nameEn);
}

QString problem(const items::SpecialView &view)
{
    using enum items::SpecialProblem;
    switch (view.problem.value_or(UnknownKind)) {
    case UnknownKind:
        return specialText(
                   QT_TRANSLATE_NOOP("SpecialViews", "This console cannot draw the kind “%1”."))
            .arg(view.problemDetail);
    case MissingRole:
        return specialText(QT_TRANSLATE_NOOP("SpecialViews",
                                             "The description names no indicator for “%1”."))
            .arg(view.problemDetail);
    case TooFewParts:
        return specialText(QT_TRANSLATE_NOOP("SpecialViews",
                                             "A radar needs at least three parts, there are %1."))
            .arg(view.problemDetail);
    case MissingLevels:
        return specialText(
            QT_TRANSLATE_NOOP("SpecialViews", "The description names no level of education."));
    }
    return {};
}

QString unknown(const QStringList &codes)
{
    if (codes.isEmpty())
        return {};
    return specialText(
               QT_TRANSLATE_NOOP("SpecialViews",
                                 "Not in the dictionary of indicators: %1. The rest is shown."))
        .arg(codes.join(u", "_s));
}

QString asOf(const items::SpecialCommon &figures, const items::Reference &reference,
             const QDateTime &now)
{
    if (!figures.asOf)
        return {};
    const auto &value = *figures.asOf;
    QString text = specialText(QT_TRANSLATE_NOOP("SpecialViews",
                                                 "About %1 (%2) · published %3 · fetched %4, %5"))
                       .arg(words::periodText(value.period), status(value),
                            common::format::dateTime(value.publishedAt),
                            common::format::dateTime(value.fetchedAt),
                            common::format::age(value.fetchedAt, now));
    const QString agency = reference.agencyName(value.agencyId);
    return agency.isEmpty() ? text : text + u" · "_s + agency;
}

QString withUnit(const domain::Indicator &indicator, double value)
{
    return words::figure(indicator, value) + u' ' + words::unit(indicator);
}

QString figureOr(const domain::Indicator &indicator, const std::optional<double> &value)
{
    return value ? words::figure(indicator, *value) : u"—"_s;
}

QString share(double share)
{
    return common::format::percent(share * 100);
}

QString change(const analysis::Change &change)
{
    // An arrow at the end of a line would stand without its figure.
    return common::format::change(change.amount, 2, change.points)
        .replace(u' ', QChar(QChar::Nbsp));
}

QString status(const domain::Observation &value)
{
    return words::statusText(value.status, value.statusText);
}

} // namespace panes::indicators::specialwords
