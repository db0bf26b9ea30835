// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarmedits.h"
#include "widgets/panes/alarms/ruleterms.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace common {
class Theme;
}

namespace panes::alarms {

/// Writes a rule: what it watches, how it alarms, its priority with the reason, what to do. A
/// sentence says what is missing.
class RuleEditor : public QWidget
{
    Q_OBJECT
public:
    /// What is written and what it is compared with.
    struct Subject {
        domain::AlarmRule seen = {};    ///< as it is; of a new one as it was begun
        domain::AlarmRule written = {}; ///< as it is to be
        bool isNew = false;
        bool mayChange = false; ///< by right, and nothing of it is on its way
        QString notice = {};    ///< said above the fields; empty: nothing

        bool operator==(const Subject &) const = default;
    };
    explicit RuleEditor(const common::Theme &theme, QWidget *parent = nullptr);
    void setChoices(const RuleChoices &choices, const QList<domain::Subsystem> &subsystems);
    /// Fields that say the same already are left alone, cursor and all.
    void setSubject(const Subject &subject);
    [[nodiscard]] const domain::AlarmRule &written() const { return m_subject.written; }
    void focusFirst();

Q_SIGNALS:
    void edited();
    void saveRequested();
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildForm();
    void connectFields();
    void retranslate();
    void nameChoices();
    void alignLabels();
    void fill();
    void fillTexts(const domain::AlarmRule &rule);
    void takeKind();
    void takeEdit();
    [[nodiscard]] domain::AlarmRule read() const;
    void check();
    void lock();
    /// A day that is there or not.
    struct DayField {
        QWidget *row;
        QCheckBox *on;
        QDateEdit *day;
    };
    [[nodiscard]] DayField newDay(const QString &name);
    /// `otherwise`: what a day that is not there begins with.
    static void showDay(const DayField &field, const QDate &day, const QDate &otherwise = {});
    [[nodiscard]] static QDate dayOf(const DayField &field);

    Subject m_subject;
    bool m_filling = false;
    QFormLayout *m_form;
    QLabel *m_notice;
    QLineEdit *m_name;
    QComboBox *m_subsystem;
    QComboBox *m_kind;
    RuleTermsForm *m_terms;
    QComboBox *m_priority;
    QPlainTextEdit *m_rationale;
    QPlainTextEdit *m_guidance;
    QComboBox *m_pane;
    DayField m_from;
    DayField m_to;
    QCheckBox *m_outOfService;
    QLabel *m_said;
    QPushButton *m_save;
    QPushButton *m_undo;
};

} // namespace panes::alarms
