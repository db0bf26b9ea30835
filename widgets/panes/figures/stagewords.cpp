// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time per step, lateness and satisfaction in words.
#include "widgets/common/format.h"
#include "widgets/panes/figures/figurewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::figures::words {
namespace {

namespace format = common::format;
using analysis::Figure;
using analysis::ReportStage;
using analysis::Share;
using common::Tone;

struct StageLine {
    ReportStage stage;
    const char *name;
    const char *why;
};
constexpr std::array kStages = {
    StageLine{ReportStage::Receive, QT_TRANSLATE_NOOP("FigureWords", "Receive"),
              QT_TRANSLATE_NOOP("FigureWords", "From sending to the first receiving.")},
    StageLine{ReportStage::Forward, QT_TRANSLATE_NOOP("FigureWords", "Classify and forward"),
              QT_TRANSLATE_NOOP("FigureWords",
                                "From receiving to the first forwarding, without the time in "
                                "which the citizen was asked.")},
    StageLine{ReportStage::Process, QT_TRANSLATE_NOOP("FigureWords", "Process"),
              QT_TRANSLATE_NOOP("FigureWords",
                                "From the first forwarding to the first submitted result; returns "
                                "and extensions are part of it.")},
    StageLine{ReportStage::Approve, QT_TRANSLATE_NOOP("FigureWords", "Approve"),
              QT_TRANSLATE_NOOP("FigureWords",
                                "From the first submitted result to the first approved one.")},
    StageLine{ReportStage::Whole, QT_TRANSLATE_NOOP("FigureWords", "Whole case"),
              QT_TRANSLATE_NOOP("FigureWords",
                                "From sending to the first approved result, without the time in "
                                "which the citizen was asked.")},
};

struct LateLine {
    Figure figure;
    const char *name;
};
constexpr std::array kLate = {
    LateLine{Figure::LateUpTo3, QT_TRANSLATE_NOOP("FigureWords", "1–3 days late")},
    LateLine{Figure::LateUpTo7, QT_TRANSLATE_NOOP("FigureWords", "4–7 days late")},
    LateLine{Figure::LateOver7, QT_TRANSLATE_NOOP("FigureWords", "More than 7 days late")},
};

struct RatingLine {
    Figure figure;
    const char *name;
    Tone tone;
};
constexpr std::array kRatings = {
    RatingLine{Figure::Satisfied, QT_TRANSLATE_NOOP("FigureWords", "Satisfied"), Tone::Good},
    RatingLine{Figure::Accepting, QT_TRANSLATE_NOOP("FigureWords", "Accepts"), Tone::Risk},
    RatingLine{Figure::Unsatisfied, QT_TRANSLATE_NOOP("FigureWords", "Not satisfied"), Tone::Bad},
};

QString hoursText(double hours)
{
    return format::number(hours, 1);
}

double shareOf(const Share &share)
{
    return share.percent().value_or(0) / 100;
}

} // namespace

QList<Shown> stages(const items::ReportSheet &sheet)
{
    double longest = 0;
    for (const auto &durations : sheet.now.stages)
        longest = std::max(longest, durations.p90);
    QList<Shown> rows;
    for (const StageLine &line : kStages) {
        const auto &durations = sheet.now.stage(line.stage);
        Shown row;
        row.name = text(line.name);
        row.why = text(line.why) + u' ' +
                  text(QT_TRANSLATE_NOOP("FigureWords",
                                         "Working hours; median and P90 as MEDIAN and "
                                         "PERCENTILE.INC of spreadsheets."));
        const bool any = durations.n > 0;
        row.value = text(QT_TRANSLATE_NOOP("FigureWords", "median %1"))
                        .arg(any ? hoursText(durations.median) : u"—"_s);
        row.change = text(QT_TRANSLATE_NOOP("FigureWords", "P90 %1"))
                         .arg(any ? hoursText(durations.p90) : u"—"_s);
        row.base = nText(durations.n);
        row.bar = longest > 0 ? durations.median / longest : 0;
        row.pale = longest > 0 ? durations.p90 / longest : 0;
        row.records = behind(sheet, analysis::measured(line.stage));
        rows << row;
    }
    return rows;
}

QList<Shown> lateness(const items::ReportSheet &sheet)
{
    QList<Shown> rows;
    for (const LateLine &line : kLate) {
        const Share share{analysis::countOf(line.figure, sheet.now), sheet.now.all.overdue};
        Shown row;
        row.name = text(line.name);
        row.why = text(QT_TRANSLATE_NOOP("FigureWords",
                                         "Overdue now, by calendar days since the current "
                                         "deadline, begun days counted whole."));
        row.value = format::number(share.part);
        row.base = percentText(share);
        row.bar = shareOf(share);
        row.tone = Tone::Bad;
        row.records = behind(sheet, line.figure);
        rows << row;
    }
    return rows;
}

QList<Shown> satisfaction(const items::ReportSheet &sheet)
{
    const qint64 ratings = sheet.now.all.ratings();
    QList<Shown> rows;
    for (const RatingLine &line : kRatings) {
        const Share share{analysis::countOf(line.figure, sheet.now), ratings};
        Shown row;
        row.name = text(line.name);
        row.why = text(QT_TRANSLATE_NOOP("FigureWords",
                                         "Citizens' last rating of reports with a result ÷ all "
                                         "ratings. Who did not rate does not count."));
        row.value = percentText(share);
        row.base = partText(share);
        row.bar = shareOf(share);
        row.tone = line.tone;
        row.records = behind(sheet, line.figure);
        rows << row;
    }
    const Share response = sheet.now.all.responseShare();
    Shown row;
    row.name = text(QT_TRANSLATE_NOOP("FigureWords", "Response rate"));
    row.why = text(QT_TRANSLATE_NOOP("FigureWords",
                                     "Rated reports ÷ reports with a result. The lower it is, the "
                                     "less the ratings speak for all."));
    row.value = percentText(response);
    row.base = partText(response);
    row.bar = shareOf(response);
    row.records = behind(sheet, Figure::Rated);
    return rows << row;
}

QList<StackedBar::Part> satisfactionBar(const items::ReportSheet &sheet)
{
    QList<StackedBar::Part> parts;
    for (const RatingLine &line : kRatings) {
        const Share share{analysis::countOf(line.figure, sheet.now), sheet.now.all.ratings()};
        parts << StackedBar::Part{text(line.name), shareOf(share), percentText(share), line.tone};
    }
    return parts;
}

} // namespace panes::figures::words
