// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/review.h"

#include "app/console/panes.h"
#include "app/console/windowlinks.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace console {
namespace {

/// Settings that no file has: a place inside the program, where nothing can be written. Each copy
/// has its own.
QString nowhere()
{
    static int copies = 0;
    return u":/review/%1/settings.ini"_s.arg(++copies);
}

} // namespace

Review::Review(std::unique_ptr<desk::ReviewDesk> desk, common::Theme &theme,
               shell::ReviewFacts facts)
    : m_desk(std::move(desk))
    , m_theme(theme)
    , m_facts(std::move(facts))
    , m_settings(nowhere(), QSettings::IniFormat)
    , m_directory(m_desk->readers(), m_desk->hub())
    , m_alarms(m_desk->readers(), m_desk->hub(), m_directory, m_desk->clock())
    , m_with{m_context,     m_theme,        m_desk->clock(), m_directory, m_desk->readers(),
             m_desk->hub(), m_desk->sync(), m_settings,      m_alarms}
{
}

Review::~Review()
{
    m_gone->store(true);
    m_window.reset(); // its panes ask the rest until they are gone
}

void Review::start(const std::optional<packages::Package> &package)
{
    m_desk->sync().start();
    m_directory.reload();
    if (!package)
        return;
    QtConcurrent::run([package = *package, gone = m_gone] {
        return package.verify([&gone](int) { return !gone->load(); });
    }).then(this, [this](const core::Result<packages::Verification> &check) { takeCheck(check); });
}

void Review::takeCheck(const core::Result<packages::Verification> &check)
{
    m_facts.check = check;
    if (m_window)
        m_window->setReview(m_facts);
    Q_EMIT factsChanged();
}

shell::MainWindow &Review::makeWindow()
{
    m_window = std::make_unique<shell::MainWindow>(m_with, m_theme, allPanes(), m_settings);
    m_window->setReview(m_facts);
    linkPanes(*m_window, m_with);
    connect(m_window.get(), &shell::MainWindow::closed, this, &Review::closed);
    return *m_window;
}

} // namespace console
