// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mediarule.h"
#include "models/items/choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace common {
class Picker;
class Theme;
} // namespace common

namespace panes::media {

/// Writes the words of a rule, one on each line. A sentence says what is missing and what a word
/// may find that is not meant.
class RuleEditor : public QWidget
{
    Q_OBJECT
public:
    /// What is written and what it is compared with.
    struct Subject {
        domain::MediaRule seen = {};    ///< as it is; of a new one without words
        domain::MediaRule written = {}; ///< as it is to be
        bool isNew = false;
        bool mayChange = false; ///< by role, and nothing of it is on its way
        QString notice = {};    ///< said above the words; empty: nothing

        bool operator==(const Subject &) const = default;
    };
    explicit RuleEditor(const common::Theme &theme, QWidget *parent = nullptr);
    void setChoices(const QStringList &topics, const items::Choices &units);
    /// Fields that say the same already are left alone, cursor and all.
    void setSubject(const Subject &subject);
    [[nodiscard]] domain::MediaRule written() const;
    void focusWords();

Q_SIGNALS:
    void edited();
    void saveRequested();
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    void retranslate();
    void fill();
    void takeEdit();
    void check();

    Subject m_subject;
    bool m_filling = false;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_topic;
    common::Picker *m_unit;
    QLabel *m_notice;
    QLabel *m_wordsLabel;
    QPlainTextEdit *m_words;
    QLabel *m_exclusionsLabel;
    QPlainTextEdit *m_exclusions;
    QCheckBox *m_marks;
    QCheckBox *m_active;
    QLabel *m_said;
    QPushButton *m_save;
    QPushButton *m_undo;
};

} // namespace panes::media
