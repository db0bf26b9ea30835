// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/figureremarks.h"

#include "models/core/clock.h"
#include "models/items/choices.h"
#include "models/items/directory.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/remarkstrip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::indicators {

FigureRemarks::FigureRemarks(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_writer(common::outboxOf(with.sync), with.theme, this)
    , m_list(with.readers, with.hub)
    , m_strip(new common::RemarkStrip(with.theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_strip);
    connect(&m_list, &items::RemarkList::shownChanged, this, &FigureRemarks::showRemarks);
    connect(&m_list, &items::Loaded::changed, this, &FigureRemarks::showRemarks);
    connect(&with.sync, &syncing::SyncService::editsChanged, this, &FigureRemarks::readEdits);
    connect(&with.sync, &syncing::SyncService::statusChanged, this, &FigureRemarks::showRemarks);
    connect(m_strip, &common::RemarkStrip::writeRequested, this, &FigureRemarks::write);
    connect(m_strip, &common::RemarkStrip::stepRequested, this,
            [this](const domain::Remark &remark, domain::RemarkVerb verb) {
                m_writer.step(remark, verb, desk().actor);
            });
    connect(m_strip, &common::RemarkStrip::retryRequested, &m_writer, &common::RemarkWriter::retry);
    connect(m_strip, &common::RemarkStrip::discardRequested, &m_writer,
            &common::RemarkWriter::discard);
    connect(&m_writer, &common::RemarkWriter::said, m_strip, &common::RemarkStrip::say);
    readEdits();
}

void FigureRemarks::setFigure(const domain::Indicator &indicator, const domain::UnitId &unit,
                              const domain::Period &period)
{
    m_indicator = indicator;
    m_unit = unit;
    m_period = period;
    m_list.setFilter({.indicatorId = indicator.id, .unitId = unit});
    showRemarks();
}

void FigureRemarks::readEdits()
{
    m_with.sync.edits(domain::Collection::Remarks, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (edits)
                m_list.setEdits(syncing::standings(*edits));
        });
}

common::RemarkDesk FigureRemarks::desk() const
{
    return {.actor = syncing::remarkActor(m_with.sync.status().user),
            .today = common::format::localDay(m_with.clock.now()),
            .agencyName = [reference = m_with.directory.reference()](const domain::AgencyId &id) {
                return reference->agencyName(id);
            }};
}

void FigureRemarks::showRemarks()
{
    m_strip->setRemarks(m_list.shown(), desk());
    Q_EMIT changed();
}

void FigureRemarks::write(domain::RemarkKind kind)
{
    const auto reference = m_with.directory.reference();
    const auto who = desk();
    domain::Remark blank;
    blank.kind = kind;
    blank.indicatorId = m_indicator.id;
    blank.unitId = m_unit;
    blank.period = m_period;
    m_writer.write({.figure = u"%1 · %2 · %3"_s.arg(common::indicators::name(m_indicator),
                                                    reference->unitName(m_unit),
                                                    common::indicators::periodText(m_period)),
                    .blank = blank,
                    .actor = who.actor,
                    .now = m_with.clock.now(),
                    .agencies = items::agencyChoices(*reference, who.today),
                    .proposed = m_indicator.leadAgencyId});
}

} // namespace panes::indicators
