// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarmterms.h"
#include "models/items/choices.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QFormLayout;

namespace panes::alarms {

/// What the fields of a rule can be chosen from; names with ids.
struct RuleChoices {
    items::Choices indicators = {};
    items::Choices units = {};
    items::Choices categories = {};
    items::Choices rules = {};

    bool operator==(const RuleChoices &) const = default;
};

/// The parameters of a rule: the fields that its kind has, and how it alarms. Members that it does
/// not show stay as they are.
class RuleTermsForm : public QWidget
{
    Q_OBJECT
public:
    explicit RuleTermsForm(QWidget *parent = nullptr);
    void setChoices(const RuleChoices &choices);
    /// Fields that say the same already are left alone. Tells no edit.
    void setTerms(domain::AlarmKind kind, const QJsonObject &parameters);
    void setReadOnly(bool readOnly);
    /// The fields with their labels, to be lined up with those around them.
    [[nodiscard]] QFormLayout &form() { return *m_form; }
    [[nodiscard]] QJsonObject written() const;

Q_SIGNALS:
    void edited();
    /// The labels have other words.
    void relabelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One parameter: how its field shows a value and what it says. A value that is undefined is
    /// left out; so is one of a rule that did without it and still says `without`.
    struct Field {
        QString member;
        QWidget *widget;
        std::function<void(const QJsonValue &)> show;
        std::function<QJsonValue()> say;
        QJsonValue without = QJsonValue::Undefined;
    };
    void add(const QString &member, QWidget *widget, std::function<void(const QJsonValue &)> show,
             std::function<QJsonValue()> say);
    void addLimits();
    void addFigures();
    void addLists();
    void addChoices();
    void addLatch();
    void addLimit(const QString &member);
    void addNumber(const QString &member, double least, double most, int decimals, double without,
                   bool always, double scale = 1);
    void addList(const QString &member);
    void addPicker(const QString &member);
    void fillList(const QString &member, const items::Choices &choices);
    void tellEdit();
    void retranslate();

    RuleChoices m_choices;
    domain::AlarmKind m_kind = domain::AlarmKind::Unknown;
    QJsonObject m_shown;
    bool m_filling = false;
    QFormLayout *m_form;
    std::vector<Field> m_fields;
};

} // namespace panes::alarms
