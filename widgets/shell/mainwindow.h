// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/shell/diagnosticsaccess.h"
#include "widgets/shell/paneregistry.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QSettings;

namespace items {
class Handover;
}
namespace session {
class Lock;
class LockSource;
class SignIn;
} // namespace session

namespace shell {

class ActionBand;
class AlarmControl;
class ConsoleStatusBar;
class ContextBar;
class HandoverControl;
class LockControl;
class NavigationRail;
class PrintControl;
class ProblemReportControl;
class ReviewBanner;
class ReviewControl;
class ReviewReturn;
class ReviewWork;
class SignInControl;
class WallDirector;
class Workspace;
struct AlarmSinks;
struct Command;
struct ProxyAccess;
struct ReviewFacts;

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
    /// Signing in and out; both outlive the window.
    void offerSignIn(session::SignIn &signIn);
    void openSignIn();
    /// The first steps can be taken anew; `begin` starts the console again.
    void offerFirstSteps(std::function<void()> begin);
    /// A proxy that may want to know who is there.
    void offerProxy(ProxyAccess access);
    /// Locks when nobody is there; called after offerSignIn().
    void offerLock(session::Lock &lock, session::LockSource &source);
    /// Tells the room of alarms; called after offerLock().
    void offerAlarms(AlarmSinks sinks);
    /// What one shift leaves for the next.
    void offerHandover(items::Handover &handover);
    /// Packing, looking back, comparing; it outlives the window.
    void offerReviews(ReviewWork &work);
    /// The window is on a copy, under a banner that says which.
    void setReview(const ReviewFacts &review);
    /// The profiles of this machine, among them the one at work.
    void offerProfiles(const QStringList &names, const QString &current);
    void offerDiagnostics(Diagnostics diagnostics);
    /// The last run ended unexpectedly and left a record; called after offerDiagnostics().
    void tellUnexpectedEnd();
    /// Problems with the program can be reported, with lines of its log (oldest first).
    void offerProblemReports(std::function<QStringList()> logLines);

Q_SIGNALS:
    void languageRequested(const QString &language);
    /// The console is to start again with another profile.
    void profileRequested(const QString &name);
    void closed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildChrome();
    void buildMenus();
    void buildViewMenu();
    void buildLayoutMenu();
    void buildDataMenu();
    void addSyncEntries(QMenu &menu);
    void addAccountEntries(QMenu &menu);
    void buildHelpMenu();
    void buildDeveloperMenu();
    void showBand();
    /// Offers what the person at this desk may see.
    void followRights();
    void openPalette();
    void openRecord(domain::Collection collection, const QString &id);
    [[nodiscard]] QList<Command> commands();
    void saveLayoutAs();
    void renameLayout(const QString &name);
    void toggleTheme();
    void toggleLanguage();
    void setOffline(bool offline);
    void chooseProfile();
    [[nodiscard]] bool isReview() const;
    void showAbout();
    void showShortcuts();
    void showPreferences();
    void showDiagnostics();
    void addUseEntries(QMenu &menu);

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
    std::optional<domain::Rights> m_rights; ///< that the window offers
    ActionBand *m_endBand = nullptr;
    ActionBand *m_signInBand = nullptr;
    SignInControl *m_signIn = nullptr;
    LockControl *m_lock = nullptr;
    HandoverControl *m_handover = nullptr;
    AlarmControl *m_alarms = nullptr;
    ReviewBanner *m_banner = nullptr;
    ReviewControl *m_reviews = nullptr;
    ReviewReturn *m_return = nullptr;
    WallDirector *m_wall = nullptr;
    PrintControl *m_print = nullptr;
    ProblemReportControl *m_problems = nullptr;
    std::unique_ptr<ProxyAccess> m_proxy; ///< null: none was named
    QStringList m_profiles;
    QString m_profile;
    std::optional<Diagnostics> m_diagnostics;
    std::function<void()> m_firstSteps;
};

} // namespace shell
