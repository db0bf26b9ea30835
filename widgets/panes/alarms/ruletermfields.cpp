// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the parameters of a rule.
#include "models/analysis/alarmepisodes.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/formrow.h"
#include "widgets/common/picker.h"
#include "widgets/panes/alarms/checkedlist.h"
#include "widgets/panes/alarms/figurebox.h"
#include "widgets/panes/alarms/ruleterms.h"
#include "widgets/panes/alarms/rulewords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

constexpr int kListLines = 5;
constexpr double kWidestLimit = 1e15;
constexpr double kMostMinutes = 525'600;
constexpr double kPercent = 100;
} // namespace

void RuleTermsForm::add(const QString &member, QWidget *widget,
                        std::function<void(const QJsonValue &)> show,
                        std::function<QJsonValue()> say)
{
    widget->setObjectName(u"term-"_s + member);
    common::addRow(*m_form, widget);
    m_fields.push_back({member, widget, std::move(show), std::move(say), QJsonValue::Undefined});
}

void RuleTermsForm::addLimits()
{
    addLimit(u"above"_s);
    addLimit(u"below"_s);
    addNumber(u"share"_s, 1, 1000, 1, 90, true, kPercent);
}

/// A limit that is there or not.
void RuleTermsForm::addLimit(const QString &member)
{
    auto *row = new QWidget(this);
    auto *on = new QCheckBox(row);
    auto *box = new FigureBox(row);
    on->setObjectName(u"has-"_s + member);
    box->setObjectName(u"value-"_s + member);
    box->setRange(-kWidestLimit, kWidestLimit);
    box->setDecimals(4);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(on);
    line->addWidget(box, 1);
    add(
        member, row,
        [on, box](const QJsonValue &value) {
            on->setChecked(value.isDouble());
            box->setEnabled(value.isDouble());
            if (value.isDouble() && box->value() != value.toDouble())
                box->setValue(value.toDouble());
        },
        [on, box] { return on->isChecked() ? QJsonValue(box->value()) : QJsonValue::Undefined; });
    connect(on, &QCheckBox::toggled, box, &QWidget::setEnabled);
    connect(on, &QCheckBox::toggled, this, &RuleTermsForm::tellEdit);
    connect(box, &QDoubleSpinBox::valueChanged, this, &RuleTermsForm::tellEdit);
}

/// `without`: what it is where the member is missing; `always`: it is written all the same.
void RuleTermsForm::addNumber(const QString &member, double least, double most, int decimals,
                              double without, bool always, double scale)
{
    auto *box = new FigureBox(this);
    box->setRange(least, most);
    box->setDecimals(decimals);
    add(
        member, box,
        [box, without, scale](const QJsonValue &value) {
            const double wanted = value.isDouble() ? value.toDouble() * scale : without;
            if (box->value() != wanted)
                box->setValue(wanted);
        },
        [box, without, always, scale] {
            return always || box->value() != without ? QJsonValue(box->value() / scale)
                                                     : QJsonValue::Undefined;
        });
    m_fields.back().without = without / scale;
    connect(box, &QDoubleSpinBox::valueChanged, this, &RuleTermsForm::tellEdit);
}

void RuleTermsForm::addFigures()
{
    addNumber(u"days"_s, 0, 3650, 2, 0, true);
    addNumber(u"minutes"_s, 0, kMostMinutes, 0, 0, true);
    addNumber(u"periods"_s, 2, 1000, 0, 3, true);
    addNumber(u"items"_s, 1, 1e6, 0, 10, true);
    addNumber(u"factor"_s, 1, 1000, 2, 3, true);
    addNumber(u"count"_s, 1, 1e6, 0, 1, false);
    addNumber(u"deadBand"_s, 0, kWidestLimit, 4, 0, false);
    addNumber(u"delayMinutes"_s, 0, kMostMinutes, 0, 0, false);
    addNumber(u"escalateMinutes"_s, 0, kMostMinutes, 0, 0, false);
}

void RuleTermsForm::addLists()
{
    addList(u"categories"_s);
    addList(u"checks"_s);
    items::Choices checks;
    const QStringList known = analysis::alarmChecks();
    for (const QString &check : known)
        checks.emplace_back(checkText(check), check);
    fillList(u"checks"_s, checks);
}

void RuleTermsForm::addList(const QString &member)
{
    auto *list = new QListWidget(this);
    common::fixLines(*list, kListLines + 1); // there is a little room between its lines
    add(
        member, list, [list](const QJsonValue &value) { checkIn(*list, value.toArray()); },
        [list] {
            const QStringList checked = checkedIn(*list);
            return checked.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                     : QJsonValue(QJsonArray::fromStringList(checked));
        });
    connect(list, &QListWidget::itemChanged, this, &RuleTermsForm::tellEdit);
}

void RuleTermsForm::addPicker(const QString &member)
{
    auto *picker = new common::Picker(this);
    add(
        member, picker,
        [picker](const QJsonValue &value) {
            if (picker->chosen() != value.toString())
                picker->choose(value.toString());
        },
        [picker] {
            const QString id = picker->chosen();
            return id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id);
        });
    connect(picker, &QComboBox::currentTextChanged, this, &RuleTermsForm::tellEdit);
}

void RuleTermsForm::addChoices()
{
    auto *per = new QComboBox(this);
    for (const QString &code : {u"report"_s, u"agency"_s, u"unit"_s})
        per->addItem(code, code);
    add(
        u"per"_s, per,
        [per](const QJsonValue &value) {
            per->setCurrentIndex(std::max(0, per->findData(value.toString())));
        },
        [per] {
            return per->currentIndex() > 0 ? QJsonValue(per->currentData().toString())
                                           : QJsonValue(QJsonValue::Undefined);
        });
    connect(per, &QComboBox::currentIndexChanged, this, &RuleTermsForm::tellEdit);
    addPicker(u"suppressedBy"_s);
}

void RuleTermsForm::addLatch()
{
    auto *latch = new QCheckBox(this);
    add(
        u"latch"_s, latch, [latch](const QJsonValue &value) { latch->setChecked(value.toBool()); },
        [latch] {
            return latch->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
        });
    connect(latch, &QCheckBox::toggled, this, &RuleTermsForm::tellEdit);
}

} // namespace panes::alarms
