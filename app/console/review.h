// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/reviewdesk.h"
#include "models/items/alarmboard.h"
#include "models/items/directory.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/reviewfacts.h"

#include <QFuture>
#include <QSettings>

#include <atomic>
#include <memory>
#include <optional>

namespace common {
class Theme;
}
namespace shell {
class ReviewWork;
}

namespace console {

/// One copy that is looked at, with what its panes need and the window they are in. What they
/// remember is forgotten with it.
class Review : public QObject
{
    Q_OBJECT
public:
    Review(std::unique_ptr<desk::ReviewDesk> desk, common::Theme &theme, shell::ReviewFacts facts);
    ~Review() override;

    /// Begins; of a package every byte is looked at meanwhile.
    void start(const std::optional<packages::Package> &package);
    [[nodiscard]] const common::PaneSurroundings &surroundings() const { return m_with; }
    [[nodiscard]] common::SharedContext &context() { return m_context; }
    [[nodiscard]] items::Directory &directory() { return m_directory; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] const shell::ReviewFacts &facts() const { return m_facts; }
    /// Read-only, under its banner.
    shell::MainWindow &makeWindow();
    [[nodiscard]] shell::MainWindow *window() { return m_window.get(); }

Q_SIGNALS:
    /// What is known of it has changed.
    void factsChanged();
    void closed();

private:
    void takeCheck(const core::Result<packages::Verification> &check);

    std::unique_ptr<desk::ReviewDesk> m_desk;
    common::Theme &m_theme;
    shell::ReviewFacts m_facts;
    QSettings m_settings;
    common::SharedContext m_context;
    items::Directory m_directory;
    items::AlarmBoard m_alarms;
    common::PaneSurroundings m_with;
    std::shared_ptr<std::atomic<bool>> m_gone = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace console
