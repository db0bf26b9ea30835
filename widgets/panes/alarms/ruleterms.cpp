// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/ruleterms.h"

#include "widgets/common/picker.h"
#include "widgets/panes/alarms/checkedlist.h"
#include "widgets/panes/alarms/rulewords.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using domain::AlarmKind;

/// The parameters that a kind has, in the order of their fields.
QStringList membersOf(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::Overdue:
        return {u"days"_s, u"per"_s, u"count"_s, u"deadBand"_s};
    case AlarmKind::Emergency:
        return {u"categories"_s, u"minutes"_s};
    case AlarmKind::Threshold:
        return {u"indicator"_s, u"unitId"_s, u"above"_s, u"below"_s, u"count"_s, u"deadBand"_s};
    case AlarmKind::Plan:
        return {u"indicator"_s, u"unitId"_s, u"share"_s, u"count"_s, u"deadBand"_s};
    case AlarmKind::LateFeed:
        return {u"indicator"_s, u"unitId"_s, u"days"_s};
    case AlarmKind::FrozenFeed:
        return {u"indicator"_s, u"unitId"_s, u"periods"_s};
    case AlarmKind::MediaSpike:
        return {u"items"_s, u"factor"_s};
    case AlarmKind::Connection:
        return {u"minutes"_s};
    case AlarmKind::Quality:
        return {u"indicator"_s, u"unitId"_s, u"checks"_s};
    case AlarmKind::Unknown:
        break;
    }
    return {};
}

QStringList shownMembers(AlarmKind kind)
{
    const QStringList how{u"delayMinutes"_s, u"latch"_s, u"escalateMinutes"_s, u"suppressedBy"_s};
    return kind == AlarmKind::Unknown ? QStringList() : membersOf(kind) + how;
}

} // namespace

RuleTermsForm::RuleTermsForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addPicker(u"indicator"_s);
    addPicker(u"unitId"_s);
    addLimits();
    addFigures();
    addLists();
    addChoices();
    addLatch();
    retranslate();
    setTerms(AlarmKind::Unknown, {});
}

void RuleTermsForm::fillList(const QString &member, const items::Choices &choices)
{
    auto *list = findChild<QListWidget *>(u"term-"_s + member);
    const QStringList checked = checkedIn(*list);
    list->clear();
    for (const auto &[name, id] : choices) {
        auto *item = new QListWidgetItem(name, list);
        item->setData(Qt::UserRole, id);
        item->setCheckState(checked.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
}

void RuleTermsForm::setChoices(const RuleChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const QScopedValueRollback guard(m_filling, true);
    const auto fill = [this](const QString &member, const items::Choices &from) {
        auto *picker = findChild<common::Picker *>(u"term-"_s + member);
        picker->setChoices(from);
        picker->choose(m_shown.value(member).toString());
    };
    fill(u"indicator"_s, choices.indicators);
    fill(u"unitId"_s, choices.units);
    fill(u"suppressedBy"_s, choices.rules);
    fillList(u"categories"_s, choices.categories);
    for (const Field &field : m_fields) {
        if (field.member == "categories"_L1)
            field.show(m_shown.value(field.member));
    }
}

void RuleTermsForm::setTerms(AlarmKind kind, const QJsonObject &parameters)
{
    const QScopedValueRollback guard(m_filling, true);
    m_kind = kind;
    m_shown = parameters;
    const QStringList shown = shownMembers(kind);
    for (const Field &field : m_fields) {
        const bool has = shown.contains(field.member);
        m_form->setRowVisible(field.widget, has);
        if (has)
            field.show(parameters.value(field.member));
    }
}

QJsonObject RuleTermsForm::written() const
{
    QJsonObject parameters = m_shown;
    const QStringList shown = shownMembers(m_kind);
    for (const Field &field : m_fields) {
        if (!shown.contains(field.member))
            continue;
        const QJsonValue said = field.say();
        const bool didWithout = !m_shown.isEmpty() && !m_shown.contains(field.member);
        parameters.remove(field.member);
        if (!said.isUndefined() && !(didWithout && said == field.without))
            parameters.insert(field.member, said);
    }
    return parameters;
}

void RuleTermsForm::setReadOnly(bool readOnly)
{
    for (const Field &field : m_fields)
        field.widget->setEnabled(!readOnly);
}

void RuleTermsForm::tellEdit()
{
    if (!m_filling)
        Q_EMIT edited();
}

void RuleTermsForm::retranslate()
{
    for (const Field &field : m_fields) {
        const QString text = termText(field.member);
        if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(field.widget)))
            label->setText(text);
        field.widget->setAccessibleName(text);
        for (const QString &part : {u"has-"_s, u"value-"_s}) {
            if (auto *box = field.widget->findChild<QWidget *>(part + field.member))
                box->setAccessibleName(text);
        }
    }
    const auto suffix = [this](const QString &member, const QString &unit) {
        findChild<QDoubleSpinBox *>(u"term-"_s + member)->setSuffix(unit);
    };
    for (const QString &member : {u"minutes"_s, u"delayMinutes"_s, u"escalateMinutes"_s})
        suffix(member, tr(" minutes"));
    suffix(u"days"_s, tr(" days"));
    suffix(u"share"_s, u" %"_s);
    findChild<QDoubleSpinBox *>(u"term-escalateMinutes"_s)->setSpecialValueText(tr("never"));
    findChild<QDoubleSpinBox *>(u"term-delayMinutes"_s)->setSpecialValueText(tr("no time"));
    auto *per = findChild<QComboBox *>(u"term-per"_s);
    per->setItemText(0, tr("each report"));
    per->setItemText(1, tr("agency"));
    per->setItemText(2, tr("unit"));
    auto *checks = findChild<QListWidget *>(u"term-checks"_s);
    const QScopedValueRollback guard(m_filling, true);
    for (int row = 0; row < checks->count(); ++row)
        checks->item(row)->setText(checkText(checks->item(row)->data(Qt::UserRole).toString()));
    Q_EMIT relabelled();
}

void RuleTermsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::alarms
