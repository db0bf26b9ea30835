// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/trail.h"
#include "widgets/common/panesurroundings.h"

#include <QObject>

namespace shell {

/// Writes down what the person at this desk opens and takes away; what is changed and revealed is
/// written where edits are taken.
class TrailWatch : public QObject
{
    Q_OBJECT
public:
    /// `window` is the main window, which gets common::SavedEvent.
    TrailWatch(const common::PaneSurroundings &with, QObject *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteSeen(domain::Collection collection, const QString &id);

    common::PaneSurroundings m_with;
    QString m_lastSeen; ///< collection and id: shown again is not seen again
};

} // namespace shell
