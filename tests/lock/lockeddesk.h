// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desk/deskwindow.h"
#include "tests/lock/fakelocksource.h"
#include "widgets/shell/lockcontrol.h"
#include "widgets/shell/lockpage.h"

/// What tests of the locked desk start from: the console on a demo backend, whose idleness the test
/// makes up.
namespace locktest {

using namespace desktest;

class LockedDesk
{
protected:
    explicit LockedDesk(qint64 reports)
        : m_backend(demotest::quiet(reports))
    {
    }

    void open()
    {
        auto source = std::make_unique<FakeLockSource>();
        m_source = source.get();
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url(), m_dir.path(),
                                              u"field-reports"_s, std::move(source));
    }
    [[nodiscard]] shell::MainWindow &window() { return m_desk->window(); }
    [[nodiscard]] session::Lock &lock()
    {
        return window().findChild<shell::LockControl *>()->lock();
    }
    /// The one of this name that is in sight; null: none.
    template<typename W>
    [[nodiscard]] W *part(const QString &name)
    {
        W *shown = nullptr;
        for (auto *each : window().findChildren<W *>(name))
            shown = each->isVisible() ? each : shown;
        return shown;
    }
    [[nodiscard]] shell::LockPage *page() { return part<shell::LockPage>(u"lock-page"_s); }

    demotest::Client m_backend;
    QTemporaryDir m_dir;
    FakeLockSource *m_source = nullptr; ///< from open() on
    std::unique_ptr<DeskWindow> m_desk; ///< likewise
};

} // namespace locktest
