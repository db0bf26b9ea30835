// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of the blocks and the line above them.
#include "models/items/sheetgroups.h"
#include "widgets/common/format.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/panes/figures/figureblock.h"
#include "widgets/panes/figures/figurespane.h"
#include "widgets/panes/figures/figurewords.h"

#include <QLabel>

namespace panes::figures {
namespace {

namespace format = common::format;

/// The number of lines that a block leaves out.
qsizetype beyond(size_t all)
{
    return std::max<qsizetype>(0, qsizetype(all) - words::kMostLines);
}

} // namespace

void FiguresPane::showHeadings(const items::ReportSheet &sheet)
{
    const auto head = [this](Part part, const QString &heading, const QString &note) {
        m_blocks[part]->setHeading(heading, note);
    };
    const auto less = [](const QString &note, qsizetype left) {
        return left > 0
                   ? QString(note + QChar(u' ') + tr("%n more are not shown.", nullptr, int(left)))
                   : note;
    };
    m_about->setText(
        (sheet.before ? tr("Reports sent in the period; as of %1. Compared with the same period of "
                           "the year before.")
                      : tr("Reports sent in the period; as of %1. No comparison with the year "
                           "before: this desk has no data of it."))
            .arg(format::dateTime(sheet.scope.now)));
    head(Stages, tr("Time per step"), tr("Working hours. Dark bar: median; pale bar: P90."));
    head(Satisfaction, tr("Satisfaction"),
         tr("Share of the ratings; n = %1.").arg(format::number(sheet.now.all.ratings())));
    head(Lateness, tr("Days late"),
         tr("Of %1 overdue now.").arg(format::number(sheet.now.all.overdue)));
    head(LateUnits, tr("Overdue by unit"), tr("Right: 1–3 · 4–7 · more than 7 days late."));
    const QString rule = tr("Share by the original deadline; ranked from n = %1 processed on.")
                             .arg(analysis::kLeastToRank);
    const auto &units = byCommune() ? sheet.now.byUnit : sheet.now.byDistrict;
    head(Units, byCommune() ? tr("On time by commune") : tr("On time by district"),
         less(rule, beyond(units.size() - units.count(std::string_view()))));
    head(Agencies, tr("On time by lead agency"),
         less(rule,
              beyond(sheet.now.byAgency.size() - sheet.now.byAgency.count(std::string_view()))));
    head(Categories, tr("Categories"),
         less(tr("Received; the pale bar is the year before."),
              beyond(items::categoriesOf(sheet).size())));
    head(HotSpots, tr("Hot spots"),
         tr("At least %1 reports within %2 m in %3 days.")
             .arg(analysis::kHotSpotReports)
             .arg(analysis::kHotSpotMetres)
             .arg(analysis::kHotSpotDays));
    const auto quiet = items::quietUnits(sheet, m_with.context.area()).size();
    head(Quiet, tr("Communes without reports"),
         less(tr("%n commune(s).", nullptr, int(quiet)), beyond(quiet)));
}

} // namespace panes::figures
