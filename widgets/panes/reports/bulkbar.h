// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportworkflow.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace panes::reports {

/// What can be done with several chosen reports at once; hidden while fewer than two are chosen.
class BulkBar : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);
    /// More than `kMost` are counted, but not acted on.
    void setChosen(int count);
    static constexpr int kMost = 500;
    /// Offers what these roles may do at all.
    void setRoles(domain::DeskRoles roles);

Q_SIGNALS:
    void verbChosen(domain::ReportVerb verb);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_count;
    int m_chosen = 0;
    bool m_offersSome = false;
};

} // namespace panes::reports
