// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/slotlist.h"

#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

enum SlotColumn { SlotFigure, SlotUnit, SlotPeriod, SlotDue, SlotStands, SlotColumns };
constexpr qsizetype kMostSlots = 2000; ///< shown; all are counted
constexpr QSize kSlotListSize(860, 480);
constexpr int kFigureWidth = 320;

QString standingText(const ::bulletins::SlotLine &line)
{
    using enum ::bulletins::SlotStanding;
    const QDateTime &filled = line.slot.filledAt;
    switch (line.standing) {
    case Missing:
        return SlotList::tr("missing");
    case Late:
        return filled.isValid() ? SlotList::tr("late, %1").arg(common::format::dateTime(filled))
                                : SlotList::tr("late");
    case Filled:
        return filled.isValid() ? SlotList::tr("in time, %1").arg(common::format::dateTime(filled))
                                : SlotList::tr("in time");
    case Nothing:
        break;
    }
    return SlotList::tr("nothing to report");
}

} // namespace

SlotList::SlotList(const ::bulletins::Evidence &evidence,
                   const core::Result<::bulletins::SlotSheet> &sheet, QWidget *parent)
    : QDialog(parent)
    , m_said(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"bulletin-slots"_s);
    setWindowTitle(evidence.title);
    m_said->setObjectName(u"bulletin-slots-said"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("Figure"), tr("Area"), tr("Period"), tr("Due"), tr("How it stood")});
    m_list->setAccessibleName(tr("Due figures"));
    m_list->header()->resizeSection(SlotFigure, kFigureWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_said);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(kSlotListSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT chosen(domain::IndicatorId(item->data(SlotFigure, Qt::UserRole).toString()),
                      domain::UnitId(item->data(SlotUnit, Qt::UserRole).toString()));
    });
    if (sheet)
        fill(*sheet);
    else
        m_said->setText(common::describe(sheet.error()).sentence);
}

void SlotList::fill(const ::bulletins::SlotSheet &sheet)
{
    using common::format::number;
    QString said = tr("%1 due, %2 filled, %3 of them late, %4 missing.")
                       .arg(number(sheet.due()), number(sheet.filled), number(sheet.late),
                            number(sheet.due() - sheet.filled));
    if (sheet.due() > kMostSlots)
        said = u"%1 %2"_s.arg(said, tr("The first %1 are listed.").arg(number(kMostSlots)));
    m_said->setText(said);
    QList<QTreeWidgetItem *> items;
    const auto shown = std::min(sheet.lines.size(), size_t(kMostSlots));
    for (const ::bulletins::SlotLine &line : std::span(sheet.lines).first(shown)) {
        const QString name = common::indicators::name(line.indicator);
        auto *item = new QTreeWidgetItem(
            QStringList{name.isEmpty() ? line.indicator.id.value : name, line.unit,
                        common::indicators::periodText(line.slot.period),
                        common::format::dateTime(line.slot.dueAt), standingText(line)});
        item->setData(SlotFigure, Qt::UserRole, line.indicator.id.value);
        item->setData(SlotUnit, Qt::UserRole, line.slot.unitId.value);
        items << item;
    }
    m_list->addTopLevelItems(items);
    for (int at = SlotUnit; at < SlotColumns; ++at)
        m_list->resizeColumnToContents(at);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.constFirst());
}

} // namespace panes::bulletins
