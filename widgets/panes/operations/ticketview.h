// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/keptstanding.h"

#include <QList>
#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace common {
class FactList;
class FlowLayout;
} // namespace common

namespace panes::operations {

/// Something that can be done with a case, as a button.
struct CaseAction {
    QString verb = {};
    QString text = {};
    bool needsText = true;

    bool operator==(const CaseAction &) const = default;
};

/// A problem report or a proposal in the present language, ready to be shown.
struct CaseShown {
    QString id = {}; ///< empty: none is looked at
    QString title = {};
    QList<std::pair<QString, QString>> facts = {};
    QString text = {};
    QString picture = {}; ///< SHA-256; empty: none
    QString log = {};
    std::vector<std::pair<QString, QString>> steps =
        {}; ///< who did what when, and with which words
    common::EditOnDesk standing = {};
    QString unsent = {}; ///< what this desk wanted to say and the backend did not take
    std::vector<CaseAction> actions = {};

    bool operator==(const CaseShown &) const = default;
};

/// Shows a case with its steps and takes the next one. What is being typed stays as long as the
/// same case is looked at.
class CaseView : public QWidget
{
    Q_OBJECT
public:
    explicit CaseView(const common::Theme &theme, QWidget *parent = nullptr);
    void setCase(const CaseShown &shown);
    /// What acted() asked for was taken by the outbox, so that its words need not be kept, or not;
    /// until then nothing more is asked for.
    void stepTaken(bool taken);
    [[nodiscard]] common::KeptStanding &standing() const { return *m_standing; }

Q_SIGNALS:
    void acted(const QString &id, const QString &verb, const QString &text);
    void pictureRequested(const QString &sha256);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillSteps();
    void fillActions();
    void act(const QString &verb);
    void checkText();
    void retranslate();

    const common::Theme &m_theme;
    CaseShown m_shown;
    QLabel *m_title;
    common::KeptStanding *m_standing;
    common::FactList *m_facts;
    QLabel *m_text;
    QPushButton *m_picture;
    QToolButton *m_logButton;
    QPlainTextEdit *m_log;
    QLabel *m_stepsTitle;
    common::FactList *m_steps;
    QLabel *m_inputTitle;
    QPlainTextEdit *m_input;
    QWidget *m_buttons;
    common::FlowLayout *m_flow;
    QLabel *m_missing;
    std::vector<QPushButton *> m_actions;
    std::vector<CaseAction> m_built; ///< what these are for
    bool m_acting = false;           ///< one was pressed, and the case has not followed yet
};

} // namespace panes::operations
