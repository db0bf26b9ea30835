// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overviewpage.h"

#include "models/core/log.h"
#include "models/sync/syncservice.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapview.h"
#include "widgets/pages/dateheader.h"
#include "widgets/pages/daysblock.h"
#include "widgets/pages/indicatorblock.h"
#include "widgets/pages/recordblocks.h"
#include "widgets/pages/withheldblock.h"

#include <QFile>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr int kOverviewHeight = 580; ///< of the blocks at the usual size of text

} // namespace

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new OverviewPage(surroundings, parent);
}

OverviewPage::OverviewPage(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"overview"_s, parent)
    , m_with(surroundings)
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace2);
    column->setSpacing(common::kSpace1);
    column->addWidget(new DateHeader(m_with, this));
    auto *body = new QWidget;
    body->setLayout(m_grid);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(common::kSpace2);
    // Larger letters need more room than a small screen has.
    common::fitToFont(*body, [body, theme = &m_with.theme] {
        body->setMinimumHeight(theme->look().textPercent > 100 ? theme->scaled(kOverviewHeight)
                                                               : 0);
    });
    column->addWidget(common::newScroll(body, this), 1);
    m_rights = m_with.sync.status().user.rights;
    build();
    settle();
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &OverviewPage::rebuild);
}

void OverviewPage::build()
{
    QFile file(u":/ioc/pages/overview.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(core::logUi) << "the overview's description is missing";
        return;
    }
    const QJsonObject page = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray columns = page.value("columns"_L1).toArray();
    const QJsonArray rows = page.value("rows"_L1).toArray();
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_grid->setColumnStretch(int(i), columns[i].toInt());
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_grid->setRowStretch(int(i), rows[i].toInt());
    for (const QJsonValue &value : page.value("blocks"_L1).toArray()) {
        if (QWidget *block = makeBlock(value["kind"_L1].toString(),
                                       value["subsystem"_L1].toString())) {
            // The share of the page decides, not what the content would like.
            block->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
            m_grid->addWidget(block, value["row"_L1].toInt(), value["column"_L1].toInt(),
                              value["rowSpan"_L1].toInt(1), value["columnSpan"_L1].toInt(1));
        }
    }
}

QWidget *OverviewPage::makeBlock(const QString &kind, const QString &subsystem)
{
    if (kind == "map"_L1) {
        m_map = new map::MapView(m_with, this);
        connect(m_map, &map::MapView::settledChanged, this, &OverviewPage::settle);
        return m_map;
    }
    const auto of = domain::subsystemFromCode(subsystem).value_or(domain::Subsystem::SocioEconomic);
    Block *block = mayShow(kind, of) ? newBlock(kind, of) : withheld(kind, of);
    if (!block) {
        qCWarning(core::logUi) << "unknown kind of block on the overview:" << kind;
        return nullptr;
    }
    m_blocks << block;
    connect(block, &Block::settledChanged, this, &OverviewPage::settle);
    return block;
}

Block *OverviewPage::newBlock(const QString &kind, domain::Subsystem subsystem)
{
    if (kind == "indicators"_L1) {
        auto *indicators = new IndicatorBlock(subsystem, m_with, this);
        connect(indicators, &IndicatorBlock::indicatorPicked, &m_with.context,
                &common::SharedContext::selectIndicator);
        return indicators;
    }
    if (kind == "reports"_L1)
        return new ReportsBlock(m_with, this);
    if (kind == "report-days"_L1)
        return new DaysBlock(m_with, this);
    if (kind == "media"_L1)
        return new MediaBlock(m_with, this);
    return kind == "freshness"_L1 ? new FreshnessBlock(m_with, this) : nullptr;
}

bool OverviewPage::mayShow(const QString &kind, domain::Subsystem subsystem) const
{
    if (kind == "indicators"_L1)
        return maySee(m_rights, subsystem);
    if (kind == "reports"_L1 || kind == "report-days"_L1)
        return maySee(m_rights, domain::Subsystem::FieldReports);
    if (kind == "media"_L1)
        return maySee(m_rights, domain::Subsystem::Media);
    return kind != "freshness"_L1 || !freshnessSubsystems(m_rights).empty();
}

Block *OverviewPage::withheld(const QString &kind, domain::Subsystem subsystem)
{
    if (kind == "freshness"_L1)
        return new WithheldBlock([] { return FreshnessBlock::tr("Freshness of the figures"); },
                                 m_with, this);
    const auto of = kind == "indicators"_L1 ? subsystem
                    : kind == "media"_L1    ? domain::Subsystem::Media
                                            : domain::Subsystem::FieldReports;
    return new WithheldBlock([of] { return subsystemText(of); }, m_with, this);
}

void OverviewPage::rebuild()
{
    const auto &rights = m_with.sync.status().user.rights;
    if (m_rights.subsystems == rights.subsystems)
        return;
    m_rights = rights;
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_blocks.clear();
    m_map = nullptr;
    build();
    settle();
}

void OverviewPage::settle()
{
    const bool blocks = std::ranges::all_of(m_blocks,
                                            [](const Block *block) { return block->isSettled(); });
    setBusy(0, !blocks || (m_map && !m_map->isSettled()));
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

} // namespace pages
