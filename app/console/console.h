// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/options.h"
#include "app/desk/desk.h"
#include "models/items/directory.h"
#include "models/items/handover.h"
#include "models/session/lock.h"
#include "models/session/locksource.h"
#include "widgets/common/lastvisit.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/shell/mainwindow.h"

#include <QSettings>
#include <QTranslator>

#include <memory>
#include <optional>

namespace demo {
class DemoBackend;
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

    /// Starts the demo backend first when there is one; `opened` or `failed` follows.
    void start();
    /// Not of a wall: it has windows of its own.
    [[nodiscard]] shell::MainWindow &window() { return *m_window; }
    /// What everything that is shown is built with; from `opened` on.
    [[nodiscard]] const common::PaneSurroundings &surroundings() const { return *m_with; }
    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] items::Directory &directory() { return *m_directory; }
    [[nodiscard]] common::SharedContext &context() { return m_context; }
    [[nodiscard]] const common::Theme &theme() const { return m_theme; }
    void setLanguage(const QString &language);

Q_SIGNALS:
    void opened();
    void failed(const core::Error &error);
    /// The window has closed so that the console starts again with another profile.
    void profileRequested(const QString &name);

private:
    void openDesk(const QUrl &server, const QByteArray &token);
    void prepareLook();
    void makeWindow();
    void offerAccount();
    void noteVisit();
    [[nodiscard]] QString notice() const;

    Options m_options;
    std::unique_ptr<demo::DemoBackend> m_demo;
    common::Theme m_theme;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    common::SharedContext m_context;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<common::LastVisit> m_visit;
    std::unique_ptr<items::Directory> m_directory;
    std::optional<common::PaneSurroundings> m_with;
    core::SystemClock m_machine;
    std::unique_ptr<session::LockSource> m_lockSource;
    std::unique_ptr<session::Lock> m_lock;
    std::unique_ptr<items::Handover> m_handover;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace console
