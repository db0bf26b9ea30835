// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/language.h"
#include "app/console/options.h"
#include "app/console/review.h"
#include "app/console/reviewwork.h"
#include "app/desk/crashes.h"
#include "app/desk/desk.h"
#include "models/bulletins/localdrafts.h"
#include "models/items/alarmboard.h"
#include "models/items/directory.h"
#include "models/items/handover.h"
#include "models/items/supplydrafts.h"
#include "models/session/lock.h"
#include "models/session/locksource.h"
#include "widgets/common/lastvisit.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/shell/mainwindow.h"

#include <QSettings>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace demo {
class DemoBackend;
}
namespace shell {
class ReviewUnlock;
}

namespace console {

/// The console put together: demo backend if asked for, desk, directory, theme, language, window.
/// Members are in the order in which they depend on each other.
class Console : public QObject
{
    Q_OBJECT
public:
    /// `lockSource` tells that nobody is there; null: the desktop does.
    explicit Console(Options options, std::unique_ptr<session::LockSource> lockSource = nullptr);
    ~Console() override;

    /// Starts the demo backend first when there is one, asks for the passphrase of a review;
    /// `opened` or `failed` follows.
    void start();
    /// Not of a wall: it has windows of its own.
    [[nodiscard]] shell::MainWindow &window()
    {
        return isReview() ? *m_review->window() : *m_window;
    }
    /// A package is looked at: there is no desk.
    [[nodiscard]] bool isReview() const { return !m_options.review.isEmpty(); }
    /// The windows on packages and on the past that were opened beside this one.
    [[nodiscard]] const std::vector<std::unique_ptr<Review>> &reviews() const { return m_reviews; }
    /// What the window can do with reviews.
    [[nodiscard]] ConsoleReviewWork &reviewWork() { return *m_reviewWork; }
    /// What everything that is shown is built with; from `opened` on.
    [[nodiscard]] const common::PaneSurroundings &surroundings() const { return *m_with; }
    /// Not of a review.
    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    /// Likewise.
    [[nodiscard]] desk::Crashes &crashes() { return *m_crashes; }
    [[nodiscard]] items::Directory &directory() { return m_with->directory; }
    [[nodiscard]] common::SharedContext &context() { return m_with->context; }
    /// Of a review, one that is no file.
    [[nodiscard]] QString settingsFile() const { return m_with->settings.fileName(); }
    [[nodiscard]] const common::Theme &theme() const { return m_theme; }
    void setLanguage(const QString &language);

Q_SIGNALS:
    void opened();
    void failed(const core::Error &error);
    /// Nobody gave the passphrase of the review.
    void givenUp();
    /// The window has closed so that the console starts again with another profile.
    void profileRequested(const QString &name);

private:
    void openDesk(const QUrl &server, const QByteArray &token);
    void openReview();
    void askPassphrase();
    void tryPassphrase(const QString &passphrase);
    void takePackage(const core::Result<OpenedPackage> &opened);
    void showReview(const OpenedPackage &opened);
    /// Another window, on a copy of the data.
    void addReview(std::unique_ptr<desk::ReviewDesk> desk, const shell::ReviewFacts &facts,
                   const std::optional<packages::Package> &package);
    void removeReview(const Review *review);
    void followLock();
    void followReader();
    void prepareLook(QSettings &settings);
    void openDrafts();
    void makeWindow();
    void offerAccount();
    void offerReviews();
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QFuture<QString> diagnostics();
    void offerSupport();

    Options m_options;
    std::unique_ptr<desk::Crashes> m_crashes; ///< longer than what could end badly
    std::unique_ptr<demo::DemoBackend> m_demo;
    common::Theme m_theme;
    Language m_language;
    common::SharedContext m_context;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<common::LastVisit> m_visit;
    std::unique_ptr<items::Directory> m_directory;
    std::unique_ptr<items::AlarmBoard> m_alarms;
    std::unique_ptr<bulletins::LocalDrafts> m_drafts;
    std::unique_ptr<items::SupplyDrafts> m_supplyDrafts;
    std::optional<common::PaneSurroundings> m_with;
    core::SystemClock m_machine;
    std::unique_ptr<session::LockSource> m_lockSource;
    std::unique_ptr<session::Lock> m_lock;
    std::unique_ptr<items::Handover> m_handover;
    std::unique_ptr<ConsoleReviewWork> m_reviewWork;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<shell::ReviewUnlock> m_unlock;
    std::unique_ptr<Review> m_review; ///< of --review
    std::vector<std::unique_ptr<Review>> m_reviews;
    std::pair<QString, domain::Rights> m_reader; ///< whom they were opened for
};

} // namespace console
