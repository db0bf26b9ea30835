// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/ruleeditor.h"

#include "models/core/fold.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/panes/alarms/alarmwords.h"
#include "widgets/panes/alarms/rulewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

constexpr int kTextLines = 3;

QPlainTextEdit *newRuleText(const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    common::fixLines(*text, kTextLines);
    return text;
}

QComboBox *newRuleChoice(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    return box;
}

void setText(QPlainTextEdit &field, const QString &text)
{
    if (field.toPlainText() != text)
        field.setPlainText(text);
}

void chooseData(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

RuleEditor::RuleEditor(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_notice(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_name(new QLineEdit(this))
    , m_subsystem(newRuleChoice(u"alarm-rule-subsystem"_s, this))
    , m_kind(newRuleChoice(u"alarm-rule-kind"_s, this))
    , m_terms(new RuleTermsForm(this))
    , m_priority(newRuleChoice(u"alarm-rule-priority"_s, this))
    , m_rationale(newRuleText(u"alarm-rule-rationale"_s, this))
    , m_guidance(newRuleText(u"alarm-rule-guidance"_s, this))
    , m_pane(newRuleChoice(u"alarm-rule-pane"_s, this))
    , m_from(newDay(u"alarm-rule-from"_s))
    , m_to(newDay(u"alarm-rule-to"_s))
    , m_outOfService(new QCheckBox(this))
    , m_said(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_save(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    build();
    connectFields();
    retranslate();
}

void RuleEditor::setChoices(const RuleChoices &choices, const QList<domain::Subsystem> &subsystems)
{
    const QScopedValueRollback guard(m_filling, true);
    m_terms->setChoices(choices);
    if (m_subsystem->count() == subsystems.size())
        return;
    m_subsystem->clear();
    for (const domain::Subsystem subsystem : subsystems)
        m_subsystem->addItem(subsystemText(subsystem), int(subsystem));
    chooseData(*m_subsystem, int(m_subject.written.subsystem));
}

void RuleEditor::setSubject(const Subject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    fill();
}

void RuleEditor::fillTexts(const domain::AlarmRule &rule)
{
    if (m_name->text() != rule.name)
        m_name->setText(rule.name);
    setText(*m_rationale, rule.rationale);
    setText(*m_guidance, rule.guidance);
    if (m_pane->findData(rule.pane) < 0)
        m_pane->addItem(rule.pane, rule.pane);
    chooseData(*m_pane, rule.pane);
}

void RuleEditor::fill()
{
    {
        const QScopedValueRollback guard(m_filling, true);
        const domain::AlarmRule &rule = m_subject.written;
        fillTexts(rule);
        if (m_subsystem->findData(int(rule.subsystem)) < 0)
            m_subsystem->addItem(subsystemText(rule.subsystem), int(rule.subsystem));
        chooseData(*m_subsystem, int(rule.subsystem));
        chooseData(*m_kind, rule.kind);
        if (m_terms->written() != rule.parameters ||
            m_kind->currentData() != m_kind->property("of"))
            m_terms->setTerms(domain::alarmKindFromCode(rule.kind), rule.parameters);
        m_kind->setProperty("of", m_kind->currentData());
        chooseData(*m_priority, rule.priority);
        showDay(m_from, rule.validFrom, rule.updatedAt.date());
        showDay(m_to, rule.validTo, rule.validFrom.addYears(1));
        m_outOfService->setChecked(rule.outOfService);
    }
    m_notice->setText(m_subject.notice);
    m_notice->setVisible(!m_subject.notice.isEmpty());
    lock();
    check();
}

void RuleEditor::lock()
{
    const bool may = m_subject.mayChange;
    m_name->setReadOnly(!may);
    for (QPlainTextEdit *text : {m_rationale, m_guidance})
        text->setReadOnly(!may);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_priority, m_pane, m_outOfService, m_from.row, m_to.row})
        field->setEnabled(may);
    for (QWidget *field : {m_subsystem, m_kind})
        field->setEnabled(may && m_subject.isNew);
    m_terms->setReadOnly(!may);
}

/// Another kind begins with what its fields say by themselves.
void RuleEditor::takeKind()
{
    if (m_filling)
        return;
    {
        const QScopedValueRollback guard(m_filling, true);
        const QString kind = m_kind->currentData().toString();
        m_terms->setTerms(domain::alarmKindFromCode(kind), {});
        m_kind->setProperty("of", kind);
    }
    takeEdit();
}

domain::AlarmRule RuleEditor::read() const
{
    domain::AlarmRule rule = m_subject.written;
    rule.name = core::cleanText(m_name->text()).simplified();
    if (m_subject.isNew) {
        rule.subsystem = static_cast<domain::Subsystem>(m_subsystem->currentData().toInt());
        rule.kind = m_kind->currentData().toString();
    }
    rule.parameters = m_terms->written();
    rule.priority = m_priority->currentData().toInt();
    rule.rationale = core::cleanText(m_rationale->toPlainText()).trimmed();
    rule.guidance = core::cleanText(m_guidance->toPlainText()).trimmed();
    rule.pane = m_pane->currentData().toString();
    rule.validFrom = dayOf(m_from);
    rule.validTo = dayOf(m_to);
    rule.outOfService = m_outOfService->isChecked();
    return rule;
}

void RuleEditor::takeEdit()
{
    if (m_filling || !m_subject.mayChange)
        return;
    m_subject.written = read();
    check();
    Q_EMIT edited();
}

void RuleEditor::check()
{
    const domain::AlarmRule &rule = m_subject.written;
    const bool changed = m_subject.isNew || rule != m_subject.seen;
    const auto fault = domain::faultOf(rule);
    m_said->setText(fault && changed ? ruleFaultText(rule, *fault) : QString());
    m_said->setVisible(fault && changed);
    m_save->setVisible(m_subject.mayChange);
    m_undo->setVisible(m_subject.mayChange);
    m_save->setEnabled(changed && !fault);
    m_undo->setEnabled(changed);
}

void RuleEditor::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void RuleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::alarms
