// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/picture.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/printedtable.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAbstractItemView;
class QMainWindow;
class QMenu;

namespace common {
class Pane;
}

namespace shell {

class Workspace;
struct Command;

/// Print and pictures of any pane: on paper, as a file (PNG, SVG, PDF), on the clipboard; and of
/// its list, row by row. Above every one stand the pane's title and what it was narrowed to, below
/// it how old the figures are. Personal data that somebody has revealed are covered.
class PrintControl : public QObject
{
    Q_OBJECT
public:
    PrintControl(const common::PaneSurroundings &surroundings, common::Theme &theme,
                 Workspace &workspace, QMainWindow &window);
    void addEntries(QMenu &menu);
    [[nodiscard]] QList<Command> commands();

private:
    void printPane();
    void printList();
    void savePicture();
    void copyPicture();
    void follow(QWidget *now);
    /// The pane that was worked in last, or the page in the middle; null: none.
    [[nodiscard]] common::Pane *pane() const;
    [[nodiscard]] static QAbstractItemView *listOf(const common::Pane &pane);
    [[nodiscard]] QStringList narrowing() const;
    [[nodiscard]] QString asOf() const;
    [[nodiscard]] QString credits() const;
    [[nodiscard]] charts::PictureFrame frame(const common::Pane &pane) const;
    /// Draws in the light theme, whatever the screen has, and covers what is personal.
    void inLight(QWidget &pane, const std::function<void()> &draw);
    void tell(const QString &sentence);

    common::PaneSurroundings m_with;
    common::Theme &m_theme;
    Workspace &m_workspace;
    QMainWindow &m_window;
    QPointer<common::Pane> m_last;
};

} // namespace shell
