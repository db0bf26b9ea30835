// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/format.h"
#include "widgets/panes/figures/figurewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::figures::words {
namespace {

namespace format = common::format;
using analysis::Figure;
using analysis::Share;
using common::Tone;

constexpr int kDecimals = 1;

/// What differs from one headline figure to the next.
struct Line {
    Figure figure;
    const char *name;
    const char *why;
};

Shown shownOf(const Line &line, const items::ReportSheet &sheet)
{
    Shown shown;
    shown.name = text(line.name);
    shown.why = text(line.why);
    shown.records = behind(sheet, line.figure);
    shown.value = format::number(analysis::countOf(line.figure, sheet.now));
    return shown;
}

Shown countCard(const Line &line, const items::ReportSheet &sheet)
{
    Shown shown = shownOf(line, sheet);
    const Share share{analysis::countOf(line.figure, sheet.now), sheet.now.all.received};
    shown.base = text(QT_TRANSLATE_NOOP("FigureWords", "%1 of the received"))
                     .arg(percentText(share));
    return shown;
}

Shown shareCard(const Line &line, const items::ReportSheet &sheet, const Share &share)
{
    Shown shown = shownOf(line, sheet);
    shown.value = percentText(share);
    shown.base = partText(share);
    return shown;
}

/// Percentage points against the year before, better when higher.
void comparePoints(Shown &shown, const Share &now, const Share &before)
{
    const auto a = now.percent();
    const auto b = before.percent();
    if (!a || !b)
        return;
    shown.change = text(QT_TRANSLATE_NOOP("FigureWords", "%1 on a year before"))
                       .arg(format::change(*a - *b, kDecimals, true));
    if (std::abs(*a - *b) >= 0.05)
        shown.changeTone = *a > *b ? Tone::Good : Tone::Bad;
}

Shown receivedCard(const items::ReportSheet &sheet)
{
    Shown shown = shownOf(
        {Figure::Received, QT_TRANSLATE_NOOP("FigureWords", "Received"),
         QT_TRANSLATE_NOOP("FigureWords", "All reports sent in the period from the area, "
                                          "whatever became of them.")},
        sheet);
    shown.base = text(QT_TRANSLATE_NOOP("FigureWords", "reports"));
    if (sheet.before && sheet.before->all.received > 0) {
        const double before = double(sheet.before->all.received);
        const double percent = 100 * (double(sheet.now.all.received) / before - 1);
        shown.change = text(QT_TRANSLATE_NOOP("FigureWords", "%1 on a year before"))
                           .arg(format::change(percent, kDecimals, false));
    }
    return shown;
}

QList<Shown> stateCards(const items::ReportSheet &sheet)
{
    Shown open = countCard(
        {Figure::Open, QT_TRANSLATE_NOOP("FigureWords", "Open"),
         QT_TRANSLATE_NOOP("FigureWords", "Of the received: those that still wait for "
                                          "somebody at this moment.")},
        sheet);
    open.tone = Tone::Active;
    Shown overdue = countCard(
        {Figure::Overdue, QT_TRANSLATE_NOOP("FigureWords", "Overdue now"),
         QT_TRANSLATE_NOOP("FigureWords", "Open, and past the current deadline (with "
                                          "extensions) at this moment.")},
        sheet);
    overdue.tone = sheet.now.all.overdue > 0 ? Tone::Bad : Tone::Good;
    return {open, overdue};
}

QList<Shown> outcomeCards(const items::ReportSheet &sheet)
{
    const auto &all = sheet.now.all;
    const Shown processed = shareCard(
        {Figure::Processed, QT_TRANSLATE_NOOP("FigureWords", "Processed"),
         QT_TRANSLATE_NOOP("FigureWords",
                           "Reports with a result ÷ accepted reports. Not accepted: refused, "
                           "duplicates, withdrawn.")},
        sheet, all.processedShare());
    Shown onTime = shareCard(
        {Figure::OnTime, QT_TRANSLATE_NOOP("FigureWords", "On time (original deadline)"),
         QT_TRANSLATE_NOOP("FigureWords",
                           "Result by the original deadline ÷ reports with a result. Extensions do "
                           "not count; open reports past their deadline stand under “Overdue "
                           "now”.")},
        sheet, all.onTimeShare());
    if (sheet.before)
        comparePoints(onTime, all.onTimeShare(), sheet.before->all.onTimeShare());
    const Shown extended = shareCard(
        {Figure::OnTimeExtended, QT_TRANSLATE_NOOP("FigureWords", "On time with extension"),
         QT_TRANSLATE_NOOP("FigureWords",
                           "Result by the original or by the extended deadline ÷ reports with a "
                           "result.")},
        sheet, all.onTimeExtendedShare());
    return {processed, onTime, extended};
}

QList<Shown> doorCards(const items::ReportSheet &sheet)
{
    return {countCard({Figure::Refused, QT_TRANSLATE_NOOP("FigureWords", "Refused"),
                       QT_TRANSLATE_NOOP("FigureWords",
                                         "In the state “refused”: out of scope, unclear, spam …")},
                      sheet),
            countCard({Figure::Duplicates, QT_TRANSLATE_NOOP("FigureWords", "Duplicates"),
                       QT_TRANSLATE_NOOP("FigureWords",
                                         "In the state “duplicate”: linked to an earlier report "
                                         "of the same matter.")},
                      sheet)};
}

QList<Shown> historyCards(const items::ReportSheet &sheet)
{
    const auto &all = sheet.now.all;
    return {shareCard({Figure::Returned, QT_TRANSLATE_NOOP("FigureWords", "Returned by unit"),
                       QT_TRANSLATE_NOOP("FigureWords",
                                         "Returned by a unit at least once ÷ forwarded to a unit, "
                                         "from the history of each report.")},
                      sheet, all.returnShare()),
            shareCard({Figure::Reopened, QT_TRANSLATE_NOOP("FigureWords", "Reopened"),
                       QT_TRANSLATE_NOOP("FigureWords",
                                         "Reopened at least once ÷ reports that had a result "
                                         "once, from the history of each report.")},
                      sheet, all.reopenShare())};
}

} // namespace

QString text(const char *source)
{
    return QCoreApplication::translate("FigureWords", source);
}

QString nText(qint64 n)
{
    return text(QT_TRANSLATE_NOOP("FigureWords", "n = %1")).arg(format::number(n));
}

QString partText(const Share &share)
{
    return text(QT_TRANSLATE_NOOP("FigureWords", "%1 of %2"))
        .arg(format::number(share.part), format::number(share.whole));
}

QString percentText(const Share &share)
{
    const auto percent = share.percent();
    return percent ? format::percent(*percent, kDecimals) : u"—"_s;
}

domain::ReportFilter behind(const items::ReportSheet &sheet, Figure figure,
                            domain::ReportFilter more)
{
    more.now = sheet.scope.now;
    return analysis::recordsBehind(figure, std::move(more));
}

QList<Shown> headline(const items::ReportSheet &sheet)
{
    return QList<Shown>{receivedCard(sheet)} + stateCards(sheet) + doorCards(sheet) +
           outcomeCards(sheet) + historyCards(sheet);
}

} // namespace panes::figures::words
