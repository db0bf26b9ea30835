// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the lines: why they cannot be sent, what is doubtful.
#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/supply/supplyentry.h"
#include "widgets/panes/supply/supplywords.h"
#include "widgets/panes/supply/typingtable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::supply {

/// The first reason against sending; empty: there is none.
QString SupplyEntry::whyNot() const
{
    if (!m_bar.isEmpty())
        return m_bar;
    if (m_sending)
        return tr("Being saved on this desk…");
    if (m_grid.values().empty())
        return words::fault(domain::SubmissionFault::NoValues);
    if (const int row = m_grid.firstProblem(); row >= 0)
        return tr("Line %1, %2: %3.", "number of a line, name of an indicator, what is wrong")
            .arg(common::format::number(qint64(row) + 1),
                 common::indicators::shortName(m_grid.lines()[size_t(row)].indicator),
                 problemText(m_grid.problemOf(row)));
    if (m_correcting && m_reason->text().trimmed().isEmpty())
        return words::fault(domain::SubmissionFault::ReasonMissing);
    return m_checked ? QString() : tr("The values are being checked…");
}

QString SupplyEntry::rowSentence(int row) const
{
    const auto &line = m_grid.lines()[size_t(row)];
    QStringList lines;
    for (const auto column : {SupplyGrid::PreviousColumn, SupplyGrid::SameColumn}) {
        if (m_table->isColumnHidden(column)) // for want of room
            lines << tr("%1: %2", "name of a column, what stands in it")
                         .arg(m_grid.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                              m_grid.index(row, column).data().toString());
    }
    if (lines.size() == 2)
        lines = {lines.join(u" · "_s)};
    const auto problem = m_grid.problemOf(row);
    if (problem == RowProblem::OtherUnit)
        lines << tr("The figure is due in %1.", "unit of measure").arg(line.measure);
    for (const items::SupplyFinding &finding : m_grid.findingsOf(row))
        lines << tr("%1: %2", "name of a rule, why it fails")
                     .arg(words::ruleName(finding.rule), words::reason(finding, *m_reference));
    if (const QString since = sinceSentence(row); !since.isEmpty())
        lines << since;
    if (problem == RowProblem::NoteMissing)
        lines << tr("Say in the note why the figure is right all the same, or why it replaces "
                    "another.");
    return lines.join(u'\n');
}

QString SupplyEntry::sinceSentence(int row) const
{
    const auto &indicator = m_grid.lines()[size_t(row)].indicator;
    const auto figure = [&](const std::optional<double> &stored) {
        return stored ? common::indicators::figure(indicator, *stored) : u"—"_s;
    };
    const auto &now = m_grid.beside(row);
    switch (m_grid.sinceTyped(row)) {
    case SinceTyped::Received:
        return now.standing ? tr("A figure has come in since this was typed: %1. What is sent now "
                                 "replaces it.")
                                  .arg(figure(now.standing))
                            : tr("Something has come in for this since it was typed.");
    case SinceTyped::OtherPrevious:
        return tr("The figure of the period before has changed since this was typed: it was %1, "
                  "and is %2.")
            .arg(figure(m_grid.typedBeside(row).previous), figure(now.previous));
    case SinceTyped::Same:
        break;
    }
    return {};
}

void SupplyEntry::showDoubt(int row)
{
    const bool isDoubt = row >= 0 && m_bar.isEmpty() &&
                         m_grid.problemOf(row) == RowProblem::Doubtful;
    m_first->setVisible(isDoubt);
    m_second->setVisible(false);
    if (!isDoubt)
        return;
    const auto &entry = m_grid.entries()[size_t(row)];
    const auto &line = m_grid.lines()[size_t(row)];
    const std::array parts{&entry.value, &entry.numerator, &entry.denominator};
    const auto &doubt = **std::ranges::find_if(parts, &exchange::Supplied::isDoubtful);
    constexpr int kDoubtDecimals = 6;
    const auto meaning = [&](double value) {
        QString figure = common::format::number(value, kDoubtDecimals);
        while (figure.endsWith(u'0'))
            figure.chop(1);
        if (figure.endsWith(u','))
            figure.chop(1);
        return tr("“%1” is %2 %3", "as written, figure, unit of measure")
            .arg(doubt.text, figure, &doubt == &entry.value ? line.measure : QString())
            .trimmed();
    };
    m_first->setText(meaning(doubt.value));
    if (doubt.other)
        m_second->setText(meaning(*doubt.other));
    m_second->setVisible(doubt.other.has_value());
}

void SupplyEntry::retranslate()
{
    using enum domain::ValueStatus;
    m_statusName->setText(tr("Values are:"));
    const QVariant chosen = m_status->currentIndex() < 0 ? QVariant(int(Official))
                                                         : m_status->currentData();
    const QSignalBlocker quiet(m_status);
    m_status->clear();
    for (const auto status : {Official, Preliminary, Estimate})
        m_status->addItem(common::indicators::statusText(status), int(status));
    m_status->setCurrentIndex(std::max(0, m_status->findData(chosen)));
    m_status->setAccessibleName(tr("How far the values are settled"));
    m_form->setText(tr("Save as a form…"));
    m_import->setText(tr("Import from a file…"));
    m_table->setAccessibleName(tr("Values to be supplied"));
    m_reasonName->setText(tr("Reason of the correction:"));
    showState();
}

} // namespace panes::supply
