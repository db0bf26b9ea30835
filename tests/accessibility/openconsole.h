// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "tests/accessibility/tabs.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace accesstest {

/// The size that everything has to fit into.
inline constexpr QSize kSmallestScreen(1366, 768);

/// The console on a small demo backend, as somebody has it before them.
class OpenConsole
{
public:
    /// Shows the window in Vietnamese with everything received. For QTest: its caller looks whether
    /// that failed.
    void open()
    {
        console::Options options;
        options.demo = console::DemoScale::Small;
        options.profile = u"demo"_s;
        options.dataDir = m_dir.path();
        options.ephemeralKey = true;
        options.language = m_language;
        m_console = std::make_unique<console::Console>(options);
        QSignalSpy opened(m_console.get(), &console::Console::opened);
        m_console->start();
        QVERIFY(opened.wait(kTryPatience));
        window().resize(kSmallestScreen);
        window().restoreLast();
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window(), kTryPatience));
        activate();
        QTRY_VERIFY(m_console->desk().sync().status().everComplete);
    }
    /// Chooses an indicator and a report, so that details and charts are there.
    void choose()
    {
        const auto reference = m_console->directory().reference();
        QVERIFY(!reference->indicatorList.empty());
        m_console->context().selectIndicator(reference->indicatorList.front().id);
        showAlone(window(), u"field-reports"_s);
        const auto *list = pane(u"field-reports"_s).findChild<QListView *>(u"records"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        m_console->context().selectReport(
            domain::ReportId(list->model()->index(0, 0).data(Qt::UserRole + 1).toString()));
    }
    /// Nobody else does, where there is no window manager.
    void activate()
    {
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window());
    }
    void close() { m_console.reset(); }
    void speak(const QString &language)
    {
        if (std::exchange(m_language, language) != language)
            m_console->setLanguage(language);
    }
    /// As the dialog of preferences does it.
    void look(const common::Look &look)
    {
        if (m_console->theme().look() != look)
            const_cast<common::Theme &>(m_console->theme()).apply(look);
    }
    [[nodiscard]] console::Console &program() { return *m_console; }
    [[nodiscard]] shell::MainWindow &window() { return m_console->window(); }
    [[nodiscard]] common::Pane &pane(const QString &id) { return *window().workspace().pane(id); }

private:
    QTemporaryDir m_dir;
    QString m_language = u"vi"_s;
    std::unique_ptr<console::Console> m_console;
};

/// Every pane in both languages, or in Vietnamese alone.
inline void paneRows(bool bothLanguages)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pane");
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        for (const auto &entry : console::allPanes())
            QTest::addRow("%s-%s", qPrintable(language), qPrintable(entry.id))
                << language << entry.id;
        if (!bothLanguages)
            break;
    }
}

} // namespace accesstest
