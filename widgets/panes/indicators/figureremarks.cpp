// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/figureremarks.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/remarkdialog.h"
#include "widgets/common/remarkstrip.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

std::vector<std::pair<QString, QString>> agenciesOn(const items::Reference &reference,
                                                    const QDate &day)
{
    std::vector<std::pair<QString, QString>> names;
    for (const auto &agency : reference.agencies) {
        if (!agency.validTo.isValid() || agency.validTo >= day)
            names.emplace_back(agency.name, agency.id.value);
    }
    std::ranges::sort(names, [](const auto &a, const auto &b) {
        return common::format::compare(a.first, b.first) < 0;
    });
    return names;
}

} // namespace

FigureRemarks::FigureRemarks(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
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
    connect(m_strip, &common::RemarkStrip::stepRequested, this, &FigureRemarks::step);
    connect(
        m_strip, &common::RemarkStrip::retryRequested, this,
        [this](const QString &id, qint64 version) { follow(m_with.sync.retryEdit(id, version)); });
    connect(m_strip, &common::RemarkStrip::discardRequested, this,
            [this](const QString &id) { follow(m_with.sync.discardEdit(id)); });
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
            .today = m_with.clock.now().toTimeZone(common::format::zone()).date(),
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
    common::RemarkDialog dialog(
        {.figure = u"%1 · %2 · %3"_s.arg(common::indicators::name(m_indicator),
                                         reference->unitName(m_unit),
                                         common::indicators::periodText(m_period)),
         .blank = blank,
         .actor = who.actor,
         .now = m_with.clock.now(),
         .agencies = agenciesOn(*reference, who.today),
         .proposed = m_indicator.leadAgencyId},
        m_with.theme, this);
    if (dialog.exec() == QDialog::Accepted)
        submit(domain::openEdit(dialog.remark()));
}

void FigureRemarks::step(const domain::Remark &remark, domain::RemarkVerb verb)
{
    domain::RemarkStep done{verb, {}};
    if (verb == domain::RemarkVerb::Answer) {
        common::RemarkAnswerDialog dialog(remark, desk().actor, m_with.theme, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        done = dialog.step();
    }
    submit(domain::stepEdit(remark, done));
}

void FigureRemarks::follow(QFuture<core::Result<void>> done)
{
    done.then(this, [this](const core::Result<void> &result) {
        if (!result)
            m_strip->say(common::describe(result.error()).sentence);
    });
}

void FigureRemarks::submit(const domain::Edit &edit)
{
    m_with.sync.submit(edit).then(this, [this](const core::Result<QString> &saved) {
        if (saved)
            return m_strip->say(tr("Saved on this desk."));
        const auto error = common::describe(saved.error());
        m_strip->say(u"%1 %2"_s.arg(error.sentence, error.nextStep));
    });
}

} // namespace panes::indicators
