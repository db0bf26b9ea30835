// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/sourcecard.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/keptstanding.h"
#include "widgets/panes/media/feedstatetext.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using Facts = QList<std::pair<QString, QString>>;

Facts feedFacts(const SourceRow &row)
{
    const domain::MediaSource &source = row.shown.record;
    if (source.feedUrl.isEmpty())
        return {{SourceCard::tr("Feed"),
                 SourceCard::tr("none; items come from files or the collector")}};
    Facts facts{{SourceCard::tr("Feed"), source.feedUrl},
                {SourceCard::tr("Is read every"), rhythmText(source.feedMinutes)}};
    if (source.feedMinutes <= 0)
        return facts;
    if (!row.feed)
        return facts << std::pair(SourceCard::tr("Last reading"),
                                  SourceCard::tr("this desk has not read it"));
    facts << std::pair(SourceCard::tr("Last reading"), visitText(*row.feed));
    if (row.feed->failures > 0)
        facts << std::pair(SourceCard::tr("Failures in a row"),
                           common::format::number(qint64(row.feed->failures)));
    if (row.feed->nextAt.isValid())
        facts << std::pair(SourceCard::tr("Not before"),
                           common::format::dateTime(row.feed->nextAt));
    return facts;
}

} // namespace

SourceCard::SourceCard(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_standing(new common::KeptStanding(theme, this))
    , m_change(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_items(new QPushButton(this))
    , m_facts(new common::FactList(this))
{
    m_name->setObjectName(u"source-title"_s);
    m_change->setObjectName(u"change-source"_s);
    m_pause->setObjectName(u"pause-source"_s);
    m_items->setObjectName(u"source-items"_s);
    m_facts->setObjectName(u"source-facts"_s);
    auto *buttons = new QWidget(this);
    auto *flow = new common::FlowLayout(buttons);
    flow->setContentsMargins({});
    for (QPushButton *button : {m_change, m_pause, m_items})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    column->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_standing, buttons, m_facts})
        column->addWidget(part);
    column->addStretch();
    connect(m_change, &QPushButton::clicked, this, &SourceCard::changeRequested);
    connect(m_pause, &QPushButton::clicked, this, &SourceCard::pauseRequested);
    connect(m_items, &QPushButton::clicked, this, &SourceCard::itemsRequested);
    fill();
}

void SourceCard::setSource(const SourceRow &row, bool mayChange)
{
    if (row == m_row && mayChange == m_mayChange)
        return;
    m_row = row;
    m_mayChange = mayChange;
    fill();
}

/// A change waits until this desk's last one has its answer.
void SourceCard::fill()
{
    const domain::MediaSource &source = m_row.shown.record;
    m_name->setText(source.name);
    m_standing->setEdit(common::editOnDesk(m_row.shown));
    const bool changes = m_mayChange && m_row.isRecord;
    m_change->setText(tr("Change…"));
    m_change->setVisible(changes);
    m_change->setEnabled(!m_row.shown.waiting);
    m_pause->setText(source.feedMinutes > 0 ? tr("Pause reading") : tr("Resume reading"));
    m_pause->setVisible(changes && !source.feedUrl.isEmpty());
    m_pause->setEnabled(!m_row.shown.waiting);
    m_items->setText(tr("Show its items"));
    m_items->setEnabled(m_row.counts.items > 0);
    Facts facts;
    if (m_row.isRecord) {
        facts = {{tr("Kind"), sourceKindText(source.kind)},
                 {tr("Trust"),
                  source.trusted ? tr("trusted") : tr("what it publishes needs a second look")},
                 {tr("Site"), source.url}};
        facts << feedFacts(m_row);
    } else {
        facts = {{tr("Source"), tr("Items name it, but there is no such source on this desk.")}};
    }
    m_facts->setFacts(facts);
}

void SourceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace panes::media
