// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of the piece of work that is looked at.
#include "models/items/supplydrafts.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/theme.h"
#include "widgets/panes/supply/supplyentry.h"
#include "widgets/panes/supply/typingtable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace panes::supply {
namespace {

constexpr int kWidestEntry = 230;
constexpr int kNarrowestValue = 96;
constexpr int kNarrowestNote = 110;
constexpr int kNarrowestEntry = 150;

} // namespace

void SupplyEntry::show(const items::SupplyPicture &picture,
                       std::shared_ptr<const items::Reference> reference, const SupplyLocks &locks)
{
    m_reference = std::move(reference);
    const auto opened = picture.ask.opened;
    const auto task = std::ranges::find_if(
        picture.tasks, [&](const items::SupplyTask &one) { return opened && one.key == *opened; });
    const bool isOther = !m_task || !opened || m_task->key != *opened;
    if (isOther) {
        keepDraft();
        m_correcting.reset();
        m_reason->clear();
        m_restored = false;
    }
    m_task = task == picture.tasks.end() ? std::nullopt : std::optional(*task);
    m_locks = locks;
    if (m_correcting) {
        for (const auto &value : domain::valuesOf(*m_correcting))
            m_locks.waiting.remove(value.slotId.value);
    }
    m_grid.setLocked(m_locks);
    m_grid.setRows(picture.rows, *m_reference);
    if (isOther) {
        m_told->hide();
        m_grid.setFindings({});
    }
    if (!m_restored && m_unkept) { // typed before it was known what was kept
        m_restored = !m_drafts || m_drafts->isRead();
        keepDraft();
    } else if (!m_restored) {
        restore();
    }
    if (isOther)
        showLines();
    showState();
}

common::FittedColumns::Wishes SupplyEntry::columns() const
{
    const auto scaled = [this](int width) { return m_theme.scaled(width); };
    common::FittedColumns::Wishes wishes{
        .wide = SupplyGrid::IndicatorColumn,
        .widest = scaled(kWidestEntry),
        .narrowest = scaled(kNarrowestEntry),
        .spare = {SupplyGrid::SameColumn, SupplyGrid::PreviousColumn, SupplyGrid::MeasureColumn},
        .least = {{SupplyGrid::ValueColumn, scaled(kNarrowestValue)},
                  {SupplyGrid::NumeratorColumn, scaled(kNarrowestValue)},
                  {SupplyGrid::DenominatorColumn, scaled(kNarrowestValue)},
                  {SupplyGrid::NoteColumn, scaled(kNarrowestNote)},
                  {SupplyGrid::CheckColumn, scaled(kNarrowestNote)}}};
    if (!m_grid.hasRatios())
        wishes.hidden = {SupplyGrid::NumeratorColumn, SupplyGrid::DenominatorColumn};
    if (m_grid.lines().empty() || !m_grid.hasSeveralAreas())
        wishes.hidden.push_back(SupplyGrid::AreaColumn);
    return wishes;
}

void SupplyEntry::showLines()
{
    m_columns->fit();
    if (m_grid.rowCount() > 0)
        m_table->setCurrentIndex(m_grid.index(0, SupplyGrid::ValueColumn));
}

void SupplyEntry::showState()
{
    m_heading->setText(
        m_task ? tr("%1 · %2", "name of a feed, period")
                     .arg(m_task->feedName, common::indicators::periodText(m_task->period))
               : tr("Choose what is to be supplied."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_statusName, m_status, m_form, m_import,
                                                          m_table, m_send, m_why})
        part->setVisible(m_task.has_value());
    m_import->setEnabled(m_bar.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_reasonName, m_reason})
        part->setVisible(m_task && m_correcting);
    m_stop->setText(m_correcting ? tr("Do not correct") : tr("Discard what is typed…"));
    m_stop->setVisible(m_task && (m_correcting || isTyped()));
    showHeld();
    m_send->setText(m_correcting ? tr("Send the correction") : tr("Send for approval"));
    const QString why = whyNot();
    m_send->setEnabled(m_task && why.isEmpty());
    const int lines = int(m_grid.values().size());
    m_why->setText(why.isEmpty()
                       ? tr("%n value(s) go to the head or delegate for approval.", nullptr, lines)
                       : why);
    showRow();
}

void SupplyEntry::showRow()
{
    const int row = m_task ? m_table->currentIndex().row() : -1;
    m_row->setText(row < 0 ? QString() : rowSentence(row));
    m_row->setVisible(!m_row->text().isEmpty());
    showDoubt(row);
}

} // namespace panes::supply
