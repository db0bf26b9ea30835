// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QPushButton;

namespace common {

class FlowLayout;
class Theme;

/// A step that is possible now.
struct PossibleStep {
    int verb;
    QString text;       ///< of its button
    QString objectName; ///< of its button
};

/// A step that is not possible now.
struct BarredStep {
    QString text;
    QString why; ///< a sentence
    QString objectName;
};

/// The steps that are possible now, as buttons with shortcuts: Ctrl+Return for the usual next one,
/// Ctrl+Shift+1…9 for the others. A menu has those that are not possible and tells why.
class StepButtons : public QWidget
{
    Q_OBJECT
public:
    /// Parts are named after `name`: barred-NAMEsteps, NAMEsteps-said, NAMEwhy-not.
    StepButtons(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    /// The keyboard goes to the usual next step, if there is one.
    void focusFirst();

Q_SIGNALS:
    void pressed(int verb);

protected:
    /// `hasUsual`: the first is the usual way on.
    void setSteps(const std::vector<PossibleStep> &steps, bool hasUsual);
    /// None: there is no menu.
    void setBarred(std::vector<BarredStep> barred);
    /// A sentence below the buttons; empty: none.
    void say(const QString &sentence);
    /// Another record, or another state of it: why a step was not possible is past.
    void forgetWhy();

private:
    [[nodiscard]] QPushButton *newButton(const PossibleStep &step);
    static void dress(QPushButton &button, const QString &text, int position);
    void fillMenu();
    void explain(const BarredStep &barred);

    std::vector<BarredStep> m_impossible;
    std::map<int, QPushButton *> m_steps;
    FlowLayout *m_buttons;
    QPushButton *m_barred;
    QLabel *m_said;
    QLabel *m_why;
};

} // namespace common
