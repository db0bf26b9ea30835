// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/windowmenu.h"
#include "tests/desk/deskwindow.h"
#include "tests/support/clipping.h"
#include "widgets/common/savedevent.h"

#include <QCheckBox>
#include <QSettings>
#include <QTableWidget>

using namespace desktest;

namespace {

demo::Options smallBackend()
{
    demo::Options options;
    options.scale = demo::Scale::Small;
    options.reports = 30;
    options.live = false;
    return options;
}

/// How the line of a pane begins.
QString openedLine(const QString &id)
{
    const auto panes = console::allPanes();
    return u"Mở màn hình|%1|"_s.arg(std::ranges::find(panes, id, &shell::PaneEntry::id)->title());
}

/// What, which and how often, for each line.
QStringList linesOf(const QDialog &dialog)
{
    const auto *table = dialog.findChild<QTableWidget *>(u"usage-table"_s);
    QStringList lines;
    for (int row = 0; row < table->rowCount(); ++row)
        lines << QStringList{table->item(row, 1)->text(), table->item(row, 2)->text(),
                             table->item(row, 3)->text()}
                     .join(u'|');
    return lines;
}

} // namespace

/// What the window counts, and how a person sees it and switches it off.
class TestUsageWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_window = std::make_unique<DeskWindow>(m_backend.backend.url()); }
    void cleanupTestCase() { m_window.reset(); }
    void screensAndExportsAreShown();
    void thePersonSwitchesItOff();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    /// From the menu; the lines of the table when it has `wanted`.
    template<typename Act>
    void inDialog(Act act)
    {
        const QString title = m_language == u"vi" ? u"Số liệu sử dụng của tôi…"_s
                                                  : u"My usage figures…"_s;
        QAction *entry = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(consoletest::menuEntries(m_window->window()),
                                                     [&](QAction *action) {
                                                         entry = action;
                                                         return action->text().remove(u'&') ==
                                                                title;
                                                     }),
                                 kPatience);
        entry->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = m_window->window().findChild<QDialog *>(u"usage"_s)) &&
                                     dialog->isVisible(),
                                 kPatience);
        act(*dialog);
        dialog->reject();
        QTRY_VERIFY(!m_window->window().findChild<QDialog *>(u"usage"_s));
    }

    demotest::Client m_backend{smallBackend()};
    QString m_language = u"vi"_s;
    std::unique_ptr<DeskWindow> m_window;
};

void TestUsageWindow::screensAndExportsAreShown()
{
    auto &workspace = m_window->window().workspace();
    workspace.open(u"remarks"_s);
    QVERIFY(workspace.isOpen(u"remarks"_s));
    common::tellSaved(m_window->pane(), u"Phản ánh của bà Hạnh.XLSX"_s);
    inDialog([](QDialog &dialog) {
        QTRY_VERIFY(!linesOf(dialog).filter(openedLine(u"remarks"_s)).isEmpty());
        QVERIFY(linesOf(dialog).contains(u"Xuất tệp hoặc in|xlsx|1"_s));
        QVERIFY(!linesOf(dialog).join(u' ').contains(u"Hạnh"));
    });
}

void TestUsageWindow::thePersonSwitchesItOff()
{
    inDialog([](QDialog &dialog) {
        auto *counted = dialog.findChild<QCheckBox *>(u"usage-counted"_s);
        QTRY_VERIFY(counted->isEnabled() && counted->isChecked());
        QTest::keyClick(counted, Qt::Key_Space);
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"usage-standing"_s)->text().contains(u"đã tắt"));
    });
    QCOMPARE(QSettings(m_window->console().desk().settingsFile(), QSettings::IniFormat)
                 .value(u"usage/counted"_s),
             QVariant(u"false"_s));
    m_window->window().workspace().open(u"operations"_s);
    inDialog([](QDialog &dialog) {
        auto *counted = dialog.findChild<QCheckBox *>(u"usage-counted"_s);
        QTRY_VERIFY(counted->isEnabled() && !counted->isChecked());
        QVERIFY(linesOf(dialog).filter(openedLine(u"operations"_s)).isEmpty());
        QTest::mouseClick(counted, Qt::LeftButton, {}, {8, counted->height() / 2});
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"usage-standing"_s)->text().contains(u"chưa gửi"));
    });
    m_window->window().workspace().open(u"changes"_s);
    inDialog([](QDialog &dialog) {
        QTRY_VERIFY(!linesOf(dialog).filter(openedLine(u"changes"_s)).isEmpty());
    });
}

void TestUsageWindow::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vi") << u"vi"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestUsageWindow::nothingIsCut()
{
    QFETCH(const QString, language);
    m_language = language;
    m_window->console().setLanguage(language);
    inDialog([&](QDialog &dialog) {
        QTRY_VERIFY(!linesOf(dialog).isEmpty());
        QTRY_COMPARE(support::clippedTexts(dialog), QStringList());
        if (const QString folder = qEnvironmentVariable("IOC_PICTURES"); !folder.isEmpty())
            QVERIFY(dialog.grab().save(folder + u"/usage-%1.png"_s.arg(language)));
    });
    m_window->console().setLanguage(u"vi"_s);
    m_language = u"vi"_s;
}

QTEST_MAIN(TestUsageWindow)
#include "tst_usagewindow.moc"
