// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/reviewwork.h"

#include <QObject>

class QMenu;
class QWidget;

namespace shell {

class Workspace;

/// What the window offers around reviews: packing, opening, looking back, comparing.
class ReviewControl : public QObject
{
    Q_OBJECT
public:
    ReviewControl(ReviewWork &work, const common::PaneSurroundings &with, QWidget &window,
                  Workspace &workspace);
    void addEntries(QMenu &menu);
    [[nodiscard]] QList<Command> commands();
    /// The pane, with what came in after the moment.
    void showChanges(const QDateTime &since);

private:
    void pack();
    void chooseFile();
    void openFile(const QString &file);
    void askPassphrase(const QString &file);
    void lookBack();
    void openPast(const QDateTime &moment);
    void compare();
    void startComparison(const ReviewPlace &older, const ReviewPlace &newer,
                         const QString &heading);

    ReviewWork &m_work;
    const common::PaneSurroundings &m_with;
    QWidget &m_window;
    Workspace &m_workspace;
};

} // namespace shell
