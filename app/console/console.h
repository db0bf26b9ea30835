// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/options.h"
#include "app/desk/desk.h"
#include "models/items/directory.h"
#include "widgets/common/lastvisit.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/shell/mainwindow.h"

#include <QSettings>
#include <QTranslator>

#include <memory>

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
    explicit Console(Options options);
    ~Console() override;

    /// Starts the demo backend first when there is one; `opened` or `failed` follows.
    void start();
    [[nodiscard]] shell::MainWindow &window() { return *m_window; }
    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] items::Directory &directory() { return *m_directory; }
    [[nodiscard]] common::SharedContext &context() { return m_context; }
    [[nodiscard]] const common::Theme &theme() const { return m_theme; }
    void setLanguage(const QString &language);

Q_SIGNALS:
    void opened();
    void failed(const core::Error &error);

private:
    void openDesk(const QUrl &server, const QByteArray &token);
    void makeWindow();
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
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace console
