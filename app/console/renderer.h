// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/options.h"

#include <QObject>

#include <memory>

namespace items {
class WallCommands;
}
namespace wall {
class WallStage;
}

namespace console {

class Console;

/// `--render`: shows one page or pane, or a page of a wall, at a size, waits until sync and
/// everything drawn has come to rest, writes the picture; what is personal is covered in it unless
/// asked for.
class Renderer : public QObject
{
    Q_OBJECT
public:
    Renderer(Console &console, const Options &options);
    ~Renderer() override;
    void start();

Q_SIGNALS:
    /// 0 written, 1 not.
    void finished(int exitCode);

private:
    void refuse();
    void prepare();
    void prepareWall();
    [[nodiscard]] bool isSettled() const;
    void check();
    void write();

    Console &m_console;
    Options m_options;
    QWidget *m_target = nullptr;
    std::unique_ptr<items::WallCommands> m_wallRecords;
    std::unique_ptr<wall::WallStage> m_stage;
    int m_quietChecks = 0;
    bool m_synced = false;
    int m_checks = 0;
};

} // namespace console
