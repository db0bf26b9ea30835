// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmpreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace common {
class Theme;
}

namespace panes::alarms {

/// What a rule would have raised in the last days: how often, and each alarm.
class RuleEffectView : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEffectView(const common::Theme &theme, QWidget *parent = nullptr);
    void setEffect(const items::AlarmEffect &effect,
                   std::shared_ptr<const items::Reference> reference);
    /// Instead of an effect: that it is being worked out, or why there is none.
    void say(const QString &sentence);
    /// 30 or 90.
    [[nodiscard]] int days() const;

Q_SIGNALS:
    void daysChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fillTable();
    [[nodiscard]] QString countText() const;

    std::optional<items::AlarmEffect> m_effect;
    std::shared_ptr<const items::Reference> m_reference;
    QLabel *m_title;
    QComboBox *m_days;
    QLabel *m_count;
    QLabel *m_note;
    QTableWidget *m_table;
};

} // namespace panes::alarms
