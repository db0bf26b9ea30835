// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/closingchangepage.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/panes/quality/closingwords.h"
#include "widgets/panes/quality/qualitygrid.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QEvent>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

constexpr int kWhyColumn = 4;
constexpr int kIndicatorColumn = 2;

} // namespace

ClosingChangePage::ClosingChangePage(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_told(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_cards(newQualityTable(u"closing-changed"_s, this, kWhyColumn))
    , m_slots(newQualityTable(u"closing-slots"_s, this, kIndicatorColumn))
{
    m_told->setObjectName(u"closing-change-told"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_told);
    column->addWidget(m_cards, 1);
    column->addWidget(m_slots, 1);
    retranslate();
}

void ClosingChangePage::show(const ClosingView &view)
{
    QList<QStringList> rows;
    QList<QStringList> slotRows;
    const auto slotRow = [&view](const domain::ClosedFailure &failure, const QString &what) {
        return QStringList{
            what,
            words::ruleOf(failure.rule, view.rules),
            words::indicatorName(*view.reference, domain::IndicatorId(failure.indicatorId)),
            view.reference->unitName(domain::UnitId(failure.unitId)),
            words::periodName(failure.period),
            view.reference->agencyName(domain::AgencyId(failure.agencyId))};
    };
    if (!view.change) {
        m_told->setText(tr("Choose a closing to compare with."));
    } else {
        for (const domain::CardChange &card : view.change->cards)
            rows << QStringList{words::cardName(card.group, card.id, *view.reference),
                                words::points(card.before), words::points(card.after),
                                words::gain(card), words::why(card, view.rules)};
        for (const auto &failure : view.change->mended)
            slotRows << slotRow(failure, tr("fails no longer"));
        for (const auto &failure : view.change->failing)
            slotRows << slotRow(failure, tr("fails now"));
        QStringList told{tr("Compared with %1").arg(view.comparedWith)};
        told << tr("cards changed: %1").arg(common::format::number(qint64(rows.size())))
             << tr("slots that fail no longer: %1")
                    .arg(common::format::number(qint64(view.change->mended.size())))
             << tr("slots that fail now: %1")
                    .arg(common::format::number(qint64(view.change->failing.size())));
        if (view.change->otherRules)
            told << tr("the rules were changed between the two");
        if (!view.change->failuresWhole)
            told << tr("not all failures are listed");
        m_told->setText(told.join(u" · "_s));
    }
    fillQualityTable(
        *m_cards, {tr("Card"), tr("Before"), tr("After"), tr("Change"), tr("Why, by rule")}, rows);
    fillQualityTable(
        *m_slots, {tr("What"), tr("Rule"), tr("Indicator"), tr("Area"), tr("Period"), tr("Agency")},
        slotRows);
}

void ClosingChangePage::retranslate()
{
    m_cards->setAccessibleName(tr("Cards that changed"));
    m_slots->setAccessibleName(tr("Slots that changed"));
}

void ClosingChangePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::quality
