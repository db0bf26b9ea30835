// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a rule: its fields and their words.
#include "widgets/common/flowlayout.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/formrow.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/alarmwords.h"
#include "widgets/panes/alarms/ruleeditor.h"
#include "widgets/panes/alarms/rulepanes.h"
#include "widgets/panes/alarms/rulewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

constexpr int kLabelLetters = 28; ///< of one line of a label, on average

} // namespace

RuleEditor::DayField RuleEditor::newDay(const QString &name)
{
    auto *row = new QWidget(this);
    auto *on = new QCheckBox(row);
    auto *day = new QDateEdit(row);
    on->setObjectName(name + u"-on"_s);
    day->setObjectName(name);
    day->setDisplayFormat(u"dd/MM/yyyy"_s);
    day->setCalendarPopup(true);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(on);
    line->addWidget(day, 1);
    connect(on, &QCheckBox::toggled, day, &QWidget::setEnabled);
    connect(on, &QCheckBox::toggled, this, &RuleEditor::takeEdit);
    connect(day, &QDateEdit::dateChanged, this, &RuleEditor::takeEdit);
    return {row, on, day};
}

void RuleEditor::showDay(const DayField &field, const QDate &day, const QDate &otherwise)
{
    field.on->setChecked(day.isValid());
    field.day->setEnabled(day.isValid());
    const QDate shown = day.isValid() ? day : otherwise;
    if (shown.isValid() && field.day->date() != shown)
        field.day->setDate(shown);
}

QDate RuleEditor::dayOf(const DayField &field)
{
    return field.on->isChecked() ? field.day->date() : QDate();
}

void RuleEditor::build()
{
    m_notice->setObjectName(u"alarm-rule-notice"_s);
    m_name->setObjectName(u"alarm-rule-name"_s);
    m_name->setMaxLength(int(domain::kLongestAlarmName));
    m_outOfService->setObjectName(u"alarm-rule-out-of-service"_s);
    m_said->setObjectName(u"alarm-rule-check"_s);
    m_save->setObjectName(u"save-alarm-rule"_s);
    m_undo->setObjectName(u"undo-alarm-rule"_s);
    for (int kind = 0; kind < domain::kAlarmKinds; ++kind)
        m_kind->addItem(QString(), domain::code(domain::AlarmKind(kind)));
    for (int priority = 1; priority <= 3; ++priority)
        m_priority->addItem(QString(), priority);
    m_pane->addItem(QString(), QString());
    for (const QString &pane : paneIds())
        m_pane->addItem(QString(), pane);
    buildForm();
    auto *row = new QWidget(this);
    auto *flow = new common::FlowLayout(row);
    flow->setContentsMargins({});
    flow->addWidget(m_save);
    flow->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    column->addWidget(m_notice);
    column->addLayout(m_form);
    column->addWidget(m_said);
    column->addWidget(row);
}

void RuleEditor::buildForm()
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [this](QWidget *field) { common::addRow(*m_form, field); };
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_subsystem, m_kind})
        add(field);
    m_form->addRow(m_terms);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_priority, m_rationale, m_guidance, m_pane, m_from.row, m_to.row, m_outOfService})
        add(field);
}

void RuleEditor::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, &RuleEditor::takeEdit);
    connect(m_subsystem, &QComboBox::currentIndexChanged, this, &RuleEditor::takeEdit);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &RuleEditor::takeEdit);
    connect(m_pane, &QComboBox::currentIndexChanged, this, &RuleEditor::takeEdit);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleEditor::takeKind);
    connect(m_terms, &RuleTermsForm::edited, this, &RuleEditor::takeEdit);
    connect(m_terms, &RuleTermsForm::relabelled, this, &RuleEditor::alignLabels);
    common::fitToFont(*m_terms, [this] { alignLabels(); });
    connect(m_rationale, &QPlainTextEdit::textChanged, this, &RuleEditor::takeEdit);
    connect(m_guidance, &QPlainTextEdit::textChanged, this, &RuleEditor::takeEdit);
    connect(m_outOfService, &QCheckBox::toggled, this, &RuleEditor::takeEdit);
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, &RuleEditor::undoRequested);
}

void RuleEditor::nameChoices()
{
    const QScopedValueRollback guard(m_filling, true);
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, ruleKindText(m_kind->itemData(i).toString()));
    for (int i = 0; i < m_priority->count(); ++i)
        m_priority->setItemText(i, priorityText(m_priority->itemData(i).toInt()));
    for (int i = 0; i < m_subsystem->count(); ++i)
        m_subsystem->setItemText(
            i, subsystemText(static_cast<domain::Subsystem>(m_subsystem->itemData(i).toInt())));
    m_pane->setItemText(0, tr("The pane of its subsystem"));
    for (int i = 1; i < m_pane->count(); ++i)
        m_pane->setItemText(i, paneName(m_pane->itemData(i).toString()));
}

/// The fields of the terms stand below those of the rule; a long label takes two lines, so that the
/// fields have room.
void RuleEditor::alignLabels()
{
    QList<QLabel *> labels;
    int widest = 0;
    for (const QFormLayout *form : {m_form, &m_terms->form()}) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const auto *item = form->itemAt(row, QFormLayout::LabelRole);
            auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            if (!label)
                continue;
            label->setWordWrap(true);
            widest = std::max(widest, label->sizeHint().width());
            labels << label;
        }
    }
    const int width = std::min(widest, kLabelLetters * fontMetrics().averageCharWidth());
    for (QLabel *label : std::as_const(labels))
        label->setFixedWidth(width);
}

void RuleEditor::retranslate()
{
    nameChoices();
    const auto label = [this](QWidget *field, const QString &text, QWidget *named = nullptr) {
        if (auto *words = qobject_cast<QLabel *>(m_form->labelForField(field)))
            words->setText(text);
        (named ? named : field)->setAccessibleName(text);
    };
    label(m_name, termText(u"name"_s));
    label(m_subsystem, tr("Subsystem"));
    label(m_kind, termText(u"kind"_s));
    label(m_priority, termText(u"priority"_s));
    label(m_rationale, termText(u"rationale"_s));
    label(m_guidance, termText(u"guidance"_s));
    label(m_pane, termText(u"pane"_s));
    label(m_from.row, termText(u"validFrom"_s), m_from.day);
    label(m_to.row, termText(u"validTo"_s), m_to.day);
    m_from.on->setAccessibleName(termText(u"validFrom"_s));
    m_to.on->setAccessibleName(termText(u"validTo"_s));
    m_outOfService->setText(tr("Out of service: raises nothing until it is put back"));
    m_save->setText(tr("Save the change"));
    m_undo->setText(tr("Undo"));
    alignLabels();
    check();
}

} // namespace panes::alarms
