// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/personalmask.h"

#include "models/domain/masking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr qsizetype kFewestDigits = 9;

/// Twelve digits of an identity card first; a telephone number of ten or eleven, also written in
/// groups or with +84. What goes on after digits and a hyphen is a code.
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        uR"((?<!\d)(?<!\d-)(?:(?<card>0\d{11})|(?:\+?84|0)(?:[\s.\-]?\d){8,10})(?!\d))"_s);
    return pattern;
}

bool mayHaveNumber(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= kFewestDigits;
}

QString withoutNumbers(const QString &text)
{
    if (!mayHaveNumber(text))
        return text;
    QString shown;
    qsizetype from = 0;
    auto found = numberPattern().globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        shown += QStringView(text).sliced(from, match.capturedStart() - from);
        shown += match.hasCaptured(u"card") ? u"xxx"_s : domain::maskedPhone(match.captured());
        from = match.capturedEnd();
    }
    shown += QStringView(text).sliced(from);
    return shown;
}

} // namespace

QString maskedText(const QString &text, const Citizen &citizen)
{
    if (text.isEmpty())
        return text;
    QString shown = text;
    const QString name = citizen.name.simplified();
    if (name.contains(u' ')) // one word alone is too likely to be another one
        shown.replace(name, domain::maskedName(name), Qt::CaseInsensitive);
    if (!citizen.phone.trimmed().isEmpty())
        shown.replace(citizen.phone, domain::maskedPhone(citizen.phone));
    return withoutNumbers(shown);
}

domain::Report masked(domain::Report report)
{
    const Citizen citizen{report.senderName, report.senderPhone};
    for (QString *text : {&report.title, &report.text, &report.address, &report.result,
                          &report.refusalReason, &report.ratingComment})
        *text = maskedText(*text, citizen);
    report.senderName = report.anonymous ? QString() : domain::maskedName(report.senderName);
    report.senderPhone = report.anonymous ? QString() : domain::maskedPhone(report.senderPhone);
    return report;
}

domain::ReportEvent masked(domain::ReportEvent event, const Citizen &citizen)
{
    event.text = maskedText(event.text, citizen);
    event.actor = maskedText(event.actor, citizen);
    return event;
}

domain::Attachment masked(domain::Attachment attachment, const Citizen &citizen)
{
    attachment.caption = maskedText(attachment.caption, citizen);
    return attachment;
}

domain::MediaItem masked(domain::MediaItem item)
{
    item.author.clear();
    return item;
}

} // namespace packages
