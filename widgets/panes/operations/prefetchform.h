// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/prefetch.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace core {
class Clock;
}
namespace items {
class Directory;
}

namespace panes::operations {

/// The fields of a plan of what is kept for times without a network.
class PrefetchForm : public QWidget
{
    Q_OBJECT
public:
    PrefetchForm(const items::Directory &directory, const core::Clock &clock,
                 QWidget *parent = nullptr);
    /// Shows a plan; changed() is for what a person does.
    void setPlan(const domain::PrefetchPlan &plan);
    [[nodiscard]] domain::PrefetchPlan plan() const;
    /// What stands below the fields.
    void addRow(QWidget *widget);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fillChoices();
    void fillPlaces(const QString &chosen);

    const items::Directory &m_directory;
    const core::Clock &m_clock;
    domain::PrefetchPlan m_given; ///< as it was shown: several areas are in the settings only
    QCheckBox *m_pictures;
    QComboBox *m_area;
    QComboBox *m_months;
    QComboBox *m_quota;
    QFormLayout *m_form;
};

} // namespace panes::operations
