// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/scopechips.h"

#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/sharedcontext.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace common {

ScopeChips::ScopeChips(SharedContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    m_region = addChip(u"region-chip"_s);
    m_window = addChip(u"window-chip"_s);
    m_changes = addChip(u"changes-chip"_s);
    connect(m_region, &QPushButton::clicked, this, [this] { m_context.setReportRegion({}); });
    connect(m_window, &QPushButton::clicked, this, [this] { m_context.setWindow({}, {}); });
    connect(m_changes, &QPushButton::clicked, this, [this] { m_context.setChangedSince({}); });
    connect(&context, &SharedContext::reportsNarrowed, this, &ScopeChips::follow);
    follow();
}

QPushButton *ScopeChips::addChip(const QString &name)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(name);
    layout()->addWidget(chip);
    return chip;
}

void ScopeChips::setChanged(qint64 count)
{
    m_changed = count;
    follow();
}

QString ScopeChips::windowText() const
{
    const auto from = m_context.windowFrom();
    const auto to = m_context.windowTo();
    if (!from.isValid())
        return tr("Sent until %1").arg(format::date(to.addMSecs(-1)));
    if (!to.isValid())
        return tr("Sent from %1").arg(format::date(from));
    const QString first = format::date(from);
    const QString last = format::date(to.addMSecs(-1));
    return first == last ? tr("Sent on %1").arg(first)
                         : tr("Sent %1 – %2", "two days").arg(first, last);
}

QString ScopeChips::changesText() const
{
    const QString moment = format::dateTime(m_context.changedSince());
    return m_changed < 0 ? tr("Changed since %1").arg(moment)
                         : tr("%1 changed since %2", "count and moment")
                               .arg(format::number(m_changed), moment);
}

void ScopeChips::follow()
{
    const bool window = m_context.windowFrom().isValid() || m_context.windowTo().isValid();
    const bool changes = m_context.changedSince().isValid();
    const auto show = [](QPushButton *chip, bool shown, const QString &text, const QString &hint) {
        chip->setVisible(shown);
        chip->setText(shown ? tr("%1  ✕", "what narrows the list, and close").arg(text)
                            : QString());
        chip->setAccessibleName(hint);
        chip->setToolTip(hint);
    };
    show(m_region, !m_context.reportRegion().isEmpty(), tr("Region drawn on the map"),
         tr("Show reports outside the region too"));
    show(m_window, window, window ? windowText() : QString(), tr("Show the whole period again"));
    show(m_changes, changes, changes ? changesText() : QString(),
         tr("Show reports that did not change too"));
    setVisible(!m_context.reportRegion().isEmpty() || window || changes);
    updateGeometry();
}

void ScopeChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace common
