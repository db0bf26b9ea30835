// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desk/deskwindow.h"
#include "tests/support/clipping.h"
#include "widgets/common/panesurroundings.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

/// What tests of the tabs of online information start from: a whole console on a real backend, and
/// a tab of its own in a window.
namespace sourcetest {

using namespace desktest;

/// Types a path into the open dialog for a file and accepts it.
inline auto opens(const QString &path)
{
    return [path](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    };
}

/// What stands in a cell of a table.
inline QString cell(const QTableView &view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}
/// The row with a text in a column; -1: there is none.
inline int rowWith(const QTableView &view, int column, const QString &text)
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (cell(view, row, column).contains(text))
            return row;
    }
    return -1;
}
/// Presses a row as a person does.
inline void pressRow(QTableView &view, int row, int column = 1)
{
    const QModelIndex index = view.model()->index(row, column);
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    QCOMPARE(view.currentIndex().row(), row);
}

/// Presses the row of the record with this id.
template<typename Model>
void pressRecord(QTableView &view, const QString &id)
{
    const auto *model = view.model();
    int row = 0;
    while (row < model->rowCount() && model->index(row, 0).data(Model::IdRole).toString() != id)
        ++row;
    QVERIFY2(row < model->rowCount(), qPrintable(id));
    pressRow(view, row);
}

/// A tab alone in a window, with everything it needs.
template<typename Tab>
class TabWindow
{
public:
    TabWindow(const QUrl &server, const QString &language = u"en"_s)
        : m_desk(server, {}, u"operations"_s)
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_with{m_desk.context(),
                 m_desk.console().theme(),
                 m_desk.console().desk().clock(),
                 m_desk.console().directory(),
                 m_desk.console().desk().readers(),
                 m_desk.console().desk().hub(),
                 m_desk.sync(),
                 m_settings,
                 m_desk.console().surroundings().alarms}
    {
        m_desk.console().setLanguage(language);
        m_tab = std::make_unique<Tab>(m_with);
        QObject::connect(m_tab.get(), &Tab::busyChanged, m_tab.get(),
                         [this](bool busy) { m_busy = busy; });
        m_tab->resize(1180, 600);
        m_tab->show();
        m_tab->activateWindow();
        if (!QTest::qWaitForWindowActive(m_tab.get()) || !settle())
            qFatal("the tab does not come to rest");
    }
    ~TabWindow() { m_tab.reset(); }

    [[nodiscard]] Tab &tab() { return *m_tab; }
    [[nodiscard]] DeskWindow &desk() { return m_desk; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] const common::PaneSurroundings &with() const { return m_with; }
    template<typename W>
    [[nodiscard]] W &find(const QString &name)
    {
        auto *found = m_tab->template findChild<W *>(name);
        if (!found)
            qFatal("nothing is called %s", qPrintable(name));
        return *found;
    }
    /// What a label says, as far as it is in sight.
    [[nodiscard]] QString said(const QString &name)
    {
        const auto *label = m_tab->template findChild<QLabel *>(name);
        return label && label->isVisibleTo(m_tab.get()) ? label->text() : QString();
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return !m_busy; }, kPatience);
    }
    /// With IOC_PICTURES=FOLDER: what the tab shows, in both languages and sizes.
    void pictures(const QString &name)
    {
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        for (const QString &language : {u"vi"_s, u"en"_s}) {
            m_desk.console().setLanguage(language);
            for (const QSize size : {QSize(1180, 600), QSize(1730, 900)}) {
                m_tab->resize(size);
                QVERIFY(settle());
                QTest::qWait(400); // what is shown and laid out by the event loop
                const QStringList clipped = support::clippedAtRest(*m_tab);
                QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
                if (!folder.isEmpty())
                    m_tab->grab().save(
                        u"%1/%2-%3-%4.png"_s.arg(folder, name, language).arg(size.width()));
            }
        }
    }

private:
    QTemporaryDir m_folder;
    DeskWindow m_desk;
    QSettings m_settings;
    common::PaneSurroundings m_with;
    std::unique_ptr<Tab> m_tab;
    bool m_busy = false;
};

} // namespace sourcetest
