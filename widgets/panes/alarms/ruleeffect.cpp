// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/ruleeffect.h"

#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/recordtable.h"
#include "widgets/panes/alarms/alarmwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

constexpr int kEffectLines = 8;
constexpr int kWidestEffectColumn = 320;
/// EEMUA 191: more than one alarm in ten minutes over a whole day cannot be answered.
constexpr double kMostPerDay = 144;

} // namespace

RuleEffectView::RuleEffectView(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_days(new QComboBox(this))
    , m_count(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_note(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_table(new QTableWidget(this))
{
    m_days->setObjectName(u"alarm-rule-days"_s);
    m_count->setObjectName(u"alarm-rule-effect"_s);
    m_note->setObjectName(u"alarm-rule-effect-note"_s);
    m_note->setProperty("muted", true);
    m_table->setObjectName(u"alarm-rule-alarms"_s);
    m_table->setColumnCount(4);
    common::setUpTable(*m_table);
    common::fixLines(*m_table, 2 * kEffectLines);
    for (const int days : {30, 90})
        m_days->addItem(QString(), days);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_days);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    column->addLayout(head);
    column->addWidget(m_count);
    column->addWidget(m_note);
    column->addWidget(m_table);
    connect(m_days, &QComboBox::currentIndexChanged, this, &RuleEffectView::daysChanged);
    retranslate();
}

int RuleEffectView::days() const
{
    return m_days->currentData().toInt();
}

void RuleEffectView::setEffect(const items::AlarmEffect &effect,
                               std::shared_ptr<const items::Reference> reference)
{
    if (m_effect == effect && m_reference == reference)
        return;
    m_effect = effect;
    m_reference = std::move(reference);
    fill();
}

void RuleEffectView::say(const QString &sentence)
{
    m_effect.reset();
    m_count->setText(sentence);
    m_note->hide();
    m_table->hide();
}

QString RuleEffectView::countText() const
{
    QString often = tr("Would have raised %n alarm(s) from %1 to %2.", nullptr,
                       int(m_effect->raised))
                        .arg(common::format::date(m_effect->from),
                             common::format::date(m_effect->to));
    if (m_effect->raised == 0 && m_effect->lasting == 0)
        return often;
    return tr("%1 %2 a day, at most %3 on one day; %4 last now.",
              "sentence before, alarms a day, most, lasting")
        .arg(often, common::format::number(m_effect->perDay, 1),
             common::format::number(m_effect->worstDay), common::format::number(m_effect->lasting));
}

void RuleEffectView::fill()
{
    if (!m_effect)
        return;
    m_count->setText(countText());
    QStringList notes{tr("Tried on what this desk has.")};
    if (double(m_effect->worstDay) > kMostPerDay)
        notes << tr("More than %1 a day cannot be answered by one person (EEMUA 191).")
                     .arg(common::format::number(qint64(kMostPerDay)));
    if (qint64(m_effect->lines.size()) < m_effect->raised)
        notes << tr("The newest %1 are listed.")
                     .arg(common::format::number(qint64(m_effect->lines.size())));
    m_note->setText(notes.join(u' '));
    m_note->show();
    fillTable();
}

void RuleEffectView::fillTable()
{
    m_table->setVisible(!m_effect->lines.empty());
    m_table->setRowCount(int(m_effect->lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const items::AlarmLine &line = m_effect->lines[size_t(row)];
        const QString cleared = line.episode.cleared.isValid()
                                    ? common::format::dateTime(line.episode.cleared)
                                    : tr("lasts");
        const QStringList texts{common::format::dateTime(line.episode.onset), cleared,
                                line.subjectName, valueText(line, *m_reference)};
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    common::fitColumns(*m_table, kWidestEffectColumn);
}

void RuleEffectView::retranslate()
{
    m_title->setText(tr("What it would have raised"));
    for (int i = 0; i < m_days->count(); ++i)
        m_days->setItemText(i, tr("last %n day(s)", nullptr, m_days->itemData(i).toInt()));
    m_days->setAccessibleName(tr("How far back"));
    m_table->setHorizontalHeaderLabels({tr("Began"), tr("Ended"), tr("About"), tr("Value")});
    m_table->setAccessibleName(m_title->text());
    fill();
}

void RuleEffectView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::alarms
