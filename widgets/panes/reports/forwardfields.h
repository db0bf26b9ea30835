// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/reports/deskcase.h"
#include "widgets/panes/reports/picker.h"

#include <QObject>

class QFormLayout;
class QLabel;
class QListWidget;

namespace common {
class Theme;
}

namespace panes::reports {

/// The fields of a forwarding in a form: category, lead unit, supporting units, and the deadline
/// that follows from them.
class ForwardFields : public QObject
{
    Q_OBJECT
public:
    /// `keepsCategories`: the step is for reports of several categories; without a choice each
    /// keeps its own.
    ForwardFields(const DeskCase &on, bool keepsCategories, const common::Theme &theme,
                  QWidget *parent);
    void addTo(QFormLayout &form);
    void fill(domain::ReportStep &step) const;
    void setDeadline(const QString &words);

Q_SIGNALS:
    void changed();

private:
    Picker *m_category;
    Picker *m_lead;
    QListWidget *m_support;
    QLabel *m_deadline;
};

} // namespace panes::reports
