// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"

#include <QObject>

namespace shell {

class Workspace;

/// Counts which screens the person at this desk turns to and that something is exported; what is
/// acknowledged and issued is counted where edits are taken. Nothing of what is seen.
class UsageWatch : public QObject
{
    Q_OBJECT
public:
    /// `window` is the main window, which gets common::SavedEvent.
    UsageWatch(const common::PaneSurroundings &with, const Workspace &workspace, QObject *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteWorker();

    common::PaneSurroundings m_with;
    QString m_worker; ///< account that is counted as at work
};

} // namespace shell
