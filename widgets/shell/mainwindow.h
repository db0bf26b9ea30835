// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/shell/paneregistry.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QSettings;

namespace shell {

class ConsoleStatusBar;
class ContextBar;
class NavigationRail;
class Workspace;
struct Command;

/// The console's window: rail, context bar, panes, status bar, menus. It is handed everything that
/// it shows.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const common::PaneSurroundings &surroundings, common::Theme &theme,
               PaneRegistry panes, QSettings &settings);
    ~MainWindow() override;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// The layout of last time, or the first ready perspective.
    void restoreLast();
    /// One line over the content that the person should read: an ephemeral key, a damaged cache …
    void setNotice(const QString &text);

Q_SIGNALS:
    void languageRequested(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildChrome();
    void buildMenus();
    void buildViewMenu();
    void buildLayoutMenu();
    void buildDataMenu();
    void buildHelpMenu();
    void buildDeveloperMenu();
    void showBand();
    void openPalette();
    void openRecord(domain::Collection collection, const QString &id);
    [[nodiscard]] QList<Command> commands();
    void saveLayoutAs();
    void renameLayout(const QString &name);
    void toggleTheme();
    void toggleLanguage();
    void setOffline(bool offline);
    void showAbout();
    void showShortcuts();

    common::PaneSurroundings m_with;
    common::Theme &m_theme;
    PaneRegistry m_panes;
    QSettings &m_settings;
    Workspace *m_workspace;
    NavigationRail *m_rail = nullptr;
    ContextBar *m_contextBar = nullptr;
    ConsoleStatusBar *m_status = nullptr;
    QLabel *m_band = nullptr;
    QLabel *m_noticeLine = nullptr;
};

} // namespace shell
