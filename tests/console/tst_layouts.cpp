// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/windowmenu.h"
#include "tests/desk/deskwindow.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using desktest::DialogDriver;

namespace {

const QString kMenu = u"&Bố cục"_s;

} // namespace

/// Layouts of one's own through the menus: saved under a name, used, renamed, deleted, reset; and
/// none is lost on the way.
class TestLayouts : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<desktest::DeskWindow> m_desk;

    [[nodiscard]] shell::MainWindow &window() { return m_desk->window(); }
    [[nodiscard]] QAction *entry(const QStringList &path)
    {
        return consoletest::menuEntry(window(), path);
    }
    void choose(const QStringList &path)
    {
        QVERIFY2(entry(path), qPrintable(path.join(u" / "_s)));
        entry(path)->trigger();
    }
    /// Types a name into the dialog that opens and presses Enter; returns what was there before.
    template<typename Open>
    QString answering(const QString &name, Open open)
    {
        QString before = u"no dialog"_s;
        const DialogDriver driver({}, [&](QDialog &dialog) {
            auto *line = dialog.findChild<QLineEdit *>();
            before = line->text();
            line->selectAll();
            consoletest::type(*line, name);
            QTest::keyClick(line, Qt::Key_Return);
        });
        open();
        return before;
    }
    void save(const QString &name)
    {
        answering(name, [this] { consoletest::press(window(), QKeySequence(u"Ctrl+Shift+S"_s)); });
    }
    void arrange(const QString &pane)
    {
        window().workspace().apply({u"test"_s, {}, {{pane, u"left"_s, {}, 1.0}}});
        QTRY_COMPARE(consoletest::seenPanes(window()), QSet{pane});
    }
    void shows(const QStringList &path, const QString &pane)
    {
        choose({kMenu, u"Tổng quan"_s});
        QTRY_COMPARE(consoletest::seenPanes(window()), QSet{u"overview"_s});
        choose(path);
        QTRY_COMPARE(consoletest::seenPanes(window()), QSet{pane});
    }

private Q_SLOTS:
    void initTestCase();
    void saveAndUse();
    void rename();
    void renamingOntoAnotherLosesNone();
    void cancelledDialogsChangeNothing();
    void remove();
    void reset();
};

void TestLayouts::initTestCase()
{
    m_backend = std::make_unique<demotest::Client>(demotest::quiet());
    m_desk = std::make_unique<desktest::DeskWindow>(m_backend->backend.url());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestLayouts::saveAndUse()
{
    arrange(u"health"_s);
    save(u"Ca đêm: y tế/giáo dục"_s);
    arrange(u"media"_s);
    save(u"Ca ngày"_s);
    shows({kMenu, u"Ca đêm: y tế/giáo dục"_s, u"Dùng"_s}, u"health"_s);
    shows({kMenu, u"Ca ngày"_s, u"Dùng"_s}, u"media"_s);
}

void TestLayouts::rename()
{
    const QString before = answering(u"Trực ban"_s,
                                     [this] { choose({kMenu, u"Ca ngày"_s, u"Đổi tên…"_s}); });
    QCOMPARE(before, u"Ca ngày"_s);
    QVERIFY(!entry({kMenu, u"Ca ngày"_s}));
    shows({kMenu, u"Trực ban"_s, u"Dùng"_s}, u"media"_s);
}

void TestLayouts::renamingOntoAnotherLosesNone()
{
    QString warned;
    std::unique_ptr<DialogDriver> second;
    const DialogDriver first({}, [&](QDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(u"Trực ban"_s);
        second = std::make_unique<DialogDriver>(QString(), [&warned](QDialog &next) {
            if (const auto *box = qobject_cast<QMessageBox *>(&next))
                warned = box->text();
        });
        dialog.accept();
    });
    choose({kMenu, u"Ca đêm: y tế/giáo dục"_s, u"Đổi tên…"_s});
    QVERIFY(!warned.isEmpty());
    shows({kMenu, u"Ca đêm: y tế/giáo dục"_s, u"Dùng"_s}, u"health"_s);
    shows({kMenu, u"Trực ban"_s, u"Dùng"_s}, u"media"_s);
}

void TestLayouts::cancelledDialogsChangeNothing()
{
    const auto cancel = [](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); };
    const auto count = entry({kMenu})->menu()->actions().size();
    const DialogDriver saving({}, cancel);
    consoletest::press(window(), QKeySequence(u"Ctrl+Shift+S"_s));
    QVERIFY(saving.isDone());
    const DialogDriver renaming({}, cancel);
    choose({kMenu, u"Trực ban"_s, u"Đổi tên…"_s});
    QVERIFY(renaming.isDone());
    save(u"   "_s);
    QCOMPARE(entry({kMenu})->menu()->actions().size(), count);
    shows({kMenu, u"Trực ban"_s, u"Dùng"_s}, u"media"_s);
}

void TestLayouts::remove()
{
    choose({kMenu, u"Trực ban"_s, u"Xóa"_s});
    QVERIFY(!entry({kMenu, u"Trực ban"_s}));
    shows({kMenu, u"Ca đêm: y tế/giáo dục"_s, u"Dùng"_s}, u"health"_s);
}

void TestLayouts::reset()
{
    arrange(u"operations"_s);
    choose({u"&Kỹ thuật"_s, u"Đặt lại bố cục"_s});
    QTRY_COMPARE(consoletest::seenPanes(window()), QSet{u"overview"_s});
    QVERIFY(!window().workspace().isOpen(u"operations"_s));
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestLayouts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_layouts.moc"
