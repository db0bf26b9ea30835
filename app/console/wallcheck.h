// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/options.h"
#include "models/items/wallcommands.h"
#include "widgets/pages/wallpageview.h"
#include "widgets/wall/walllayout.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace wall {
class WallStage;
}

namespace console {

class Console;

/// `--wall --check`: lays out every page of every screen, and lists what cannot be read from where
/// people stand, and what is missing.
class WallCheck : public QObject
{
    Q_OBJECT
public:
    WallCheck(Console &console, const Options &options);
    ~WallCheck() override;
    void start();

Q_SIGNALS:
    /// 0: nothing was found, 1: something.
    void finished(int exitCode);

private:
    struct Job {
        wall::Canvas canvas;
        domain::WallPageDocument page;
    };
    void look();
    void plan();
    void planCanvas(const wall::Canvas &canvas);
    void next();
    void report();
    void tell(const QString &line);

    Console &m_console;
    Options m_options;
    items::WallCommands m_records;
    pages::WallProgram m_program;
    std::deque<Job> m_jobs;
    std::unique_ptr<wall::WallStage> m_stage;
    QTimer m_tick;
    int m_ticks = 0; ///< since the page at hand was begun
    bool m_synced = false;
    bool m_planned = false;
    int m_found = 0;
    int m_checked = 0;
};

/// The screens that --size, --distance and --diagonal describe; nothing of them is said: those of
/// the settings and of this machine.
[[nodiscard]] std::vector<wall::Canvas> wallCanvases(const Options &options,
                                                     const wall::WallSettings &settings);

} // namespace console
