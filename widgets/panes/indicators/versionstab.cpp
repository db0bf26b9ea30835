// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/versionstab.h"

#include "widgets/common/errortext.h"
#include "widgets/common/factlist.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/indicators/recordtable.h"
#include "widgets/panes/indicators/slotsmodel.h"
#include "widgets/panes/indicators/versionstable.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace panes::indicators {
namespace {

constexpr int kSlotRowsMeasured = 60;
constexpr int kWidestSlotColumn = 320;

} // namespace

VersionsTab::VersionsTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_reader(with.readers, with.hub)
    , m_model(new SlotsModel(with.theme, this))
    , m_slots(newRecordTable(m_model, nullptr))
    , m_heading(common::newTextLabel(with.theme, common::TypeSize::Strong, nullptr))
    , m_versions(new VersionsTable)
{
    m_slots->setObjectName(QStringLiteral("dueSlots"));
    m_slots->setWordWrap(false);
    m_slots->setTextElideMode(Qt::ElideNone);
    m_slots->setAlternatingRowColors(true);
    m_slots->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_slots->horizontalHeader()->setResizeContentsPrecision(kSlotRowsMeasured);
    auto *below = new QWidget;
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, common::kSpace2, 0, 0);
    rows->setSpacing(common::kSpace1);
    rows->addWidget(m_heading);
    rows->addWidget(m_versions, 1);
    auto *both = new QSplitter(Qt::Vertical);
    both->addWidget(m_slots);
    both->addWidget(below);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    m_state = new common::StateStack(with.theme, both, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_state);
    connect(&m_reader, &items::SlotReader::changed, this, [this] {
        showSlots();
        Q_EMIT busyChanged();
    });
    connect(m_slots->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VersionsTab::takeChosen);
    connect(&with.theme, &common::Theme::changed, m_slots->viewport(),
            qOverload<>(&QWidget::update));
    retranslate();
}

void VersionsTab::setStory(const items::IndicatorStory &story,
                           std::shared_ptr<const items::Reference> reference, const QDateTime &now,
                           const QDate &today)
{
    const bool other = !m_story || story.indicator.id != m_story->indicator.id ||
                       story.unit != m_story->unit;
    m_story = story;
    m_reference = std::move(reference);
    m_now = now;
    m_today = today;
    if (other) {
        m_chosen.clear();
        if (story.facts.latest)
            m_chosen = {story.facts.latest->period};
    }
    m_reader.show(story.indicator.id, story.unit);
    showSlots();
}

void VersionsTab::choose(const domain::Period &period)
{
    m_chosen = {period};
    selectChosen();
}

/// Versions can be read even where it cannot be read what was due.
void VersionsTab::showSlots()
{
    if (!m_story)
        return;
    const auto *records = m_reader.content();
    if (!records && !m_reader.error())
        return m_state->showLoading(tr("Reading figures…"));
    m_state->setNotice(m_reader.error() ? common::describe(*m_reader.error()).sentence : QString());
    const bool fresh = m_model->setSlots(
        items::dueSlotsOf(*m_story, records ? *records : items::SlotRecords(), m_now, m_today),
        m_story->indicator, *m_reference);
    if (fresh) {
        m_slots->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_slots->setColumnWidth(
                column,
                std::min(kWidestSlotColumn, m_slots->columnWidth(column) + int(common::kSpace2)));
    }
    selectChosen();
    m_state->showContent();
}

void VersionsTab::selectChosen()
{
    if (!m_story)
        return;
    QItemSelection rows;
    std::optional<int> first;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!std::ranges::contains(m_chosen, m_model->rows()[size_t(row)].period))
            continue;
        rows.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        first = first.value_or(row);
    }
    m_selecting = true;
    auto *selection = m_slots->selectionModel();
    if (first)
        selection->setCurrentIndex(m_model->index(*first, 0), QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first)
        m_slots->scrollTo(m_model->index(*first, 0));
    m_selecting = false;
    showVersions();
}

void VersionsTab::takeChosen()
{
    if (m_selecting || !m_story)
        return;
    m_chosen.clear();
    for (const QModelIndex &index : m_slots->selectionModel()->selectedRows())
        m_chosen.push_back(m_model->rows()[size_t(index.row())].period);
    showVersions();
}

void VersionsTab::showVersions()
{
    m_heading->setText(headingText());
    m_versions->setStory(*m_story, *m_reference, m_chosen);
}

QString VersionsTab::headingText() const
{
    if (m_chosen.empty())
        return tr("Versions of all periods");
    if (m_chosen.size() > 1)
        return tr("Versions of %n period(s)", nullptr, int(m_chosen.size()));
    const QString period = common::indicators::periodText(m_chosen.front());
    return std::ranges::contains(m_story->versions, m_chosen.front(), &domain::Observation::period)
               ? tr("Versions of %1").arg(period)
               : tr("%1: nothing received").arg(period);
}

void VersionsTab::retranslate()
{
    m_slots->setAccessibleName(tr("Periods and when they were due"));
    m_slots->viewport()->update();
    if (m_story)
        m_heading->setText(headingText());
}

void VersionsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader.setWanted(true);
}

void VersionsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.setWanted(false);
}

} // namespace panes::indicators
