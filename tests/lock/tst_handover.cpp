// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The note from shift to shift: kept encrypted, on the lock page, and shown until it is read.
#include "models/items/handover.h"
#include "models/session/lock.h"
#include "tests/console/windowmenu.h"
#include "tests/desk/deskwindow.h"
#include "tests/lock/fakelocksource.h"
#include "tests/support/clipping.h"
#include "widgets/shell/lockcontrol.h"
#include "widgets/shell/lockpage.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace desktest;
using locktest::FakeLockSource;

namespace {

const QString kNote = u"Cống số 4 đường Lê Lợi chờ đội thoát nước, gọi lại lúc 14 giờ."_s;

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT

    const QByteArray m_key = QByteArray(32, 'h');

    [[nodiscard]] static domain::ShiftNote note(const QString &text)
    {
        return {.writtenAt = QDateTime(QDate(2025, 6, 12), QTime(7, 0), QTimeZone::UTC),
                .author = u"Lê Văn Tám"_s,
                .text = text};
    }
    template<typename Future>
    [[nodiscard]] static bool succeeds(const Future &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, kPatience) &&
               future.result().has_value();
    }
    template<typename W>
    [[nodiscard]] static W *part(const QWidget &window, const QString &name)
    {
        W *shown = nullptr;
        for (auto *each : window.findChildren<W *>(name))
            shown = each->isVisible() ? each : shown;
        return shown;
    }

private Q_SLOTS:
    void isKeptUntilItIsRead();
    void isUnreadableOnDisk();
    void aWrongKeyTouchesNothing();
    void fromShiftToShift();
};

void TestHandover::isKeptUntilItIsRead()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"notes.db"_s);
    {
        items::Handover handover(path, m_key);
        QVERIFY(succeeds(handover.write(note(u"first"_s))));
        QVERIFY(succeeds(handover.write(note(u"second"_s))));
        QCOMPARE(handover.unread().size(), 2U);
    }
    items::Handover again(path, m_key);
    QSignalSpy changed(&again, &items::Handover::changed);
    again.load();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(again.unread().size(), 2U);
    QCOMPARE(again.unread().at(0).text, u"first"_s);
    QCOMPARE(again.unread().at(1).author, u"Lê Văn Tám"_s);
    QCOMPARE(again.unread().at(1).writtenAt, note({}).writtenAt);
    QVERIFY(succeeds(again.takeAll(u"Trần Thị Sáu"_s, note({}).writtenAt.addSecs(3600))));
    QVERIFY(again.unread().empty());
    items::Handover later(path, m_key);
    QVERIFY(succeeds(later.write(note(u"third"_s))));
    QCOMPARE(later.unread().size(), 1U);
}

void TestHandover::isUnreadableOnDisk()
{
    const QTemporaryDir dir;
    {
        items::Handover handover(dir.filePath(u"notes.db"_s), m_key);
        QVERIFY(succeeds(handover.write(note(kNote))));
    }
    const auto files = QDir(dir.path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(kNote.toUtf8()) && !bytes.contains("SQLite format"),
                 qPrintable(info.fileName()));
    }
}

void TestHandover::aWrongKeyTouchesNothing()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"notes.db"_s);
    {
        items::Handover handover(path, m_key);
        QVERIFY(succeeds(handover.write(note(kNote))));
    }
    {
        items::Handover other(path, QByteArray(32, 'x'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"hand-over notes"_s));
        QVERIFY(!succeeds(other.write(note(u"lost"_s))));
    }
    items::Handover again(path, m_key);
    again.load();
    QTRY_COMPARE(again.unread().size(), 1U);
    QCOMPARE(again.unread().at(0).text, kNote);
}

void TestHandover::fromShiftToShift()
{
    demotest::Client backend(demotest::quiet(20));
    auto owned = std::make_unique<FakeLockSource>();
    auto *source = owned.get();
    DeskWindow desk(backend.backend.url(), {}, u"field-reports"_s, std::move(owned));
    auto &window = desk.window();
    consoletest::menuEntry(window, {u"&Dữ liệu"_s, u"Bàn giao ca…"_s})->trigger();
    auto *dialog = part<QDialog>(window, u"hand-over"_s);
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    auto *save = dialog->findChild<QPushButton *>(u"hand-over-save"_s);
    QVERIFY(!save->isEnabled());
    consoletest::type(*text, kNote);
    QVERIFY(save->isEnabled());
    QCOMPARE(support::clippedAtRest(*dialog).join(u"; "_s), QString());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!part<QDialog>(window, u"hand-over"_s));
    QVERIFY2(!part<QDialog>(window, u"hand-over-reader"_s), "who wrote it knows it");

    Q_EMIT source->idle();
    const auto *onPage = part<QLabel>(window, u"lock-note"_s);
    QVERIFY(onPage && onPage->text().contains(kNote));
    window.findChild<shell::LockControl *>()->lock().unlock();
    auto *reader = part<QDialog>(window, u"hand-over-reader"_s);
    QVERIFY(reader);
    QVERIFY(reader->findChild<QPlainTextEdit *>()->toPlainText().contains(kNote));
    QTest::keyClick(reader, Qt::Key_Escape); // later
    Q_EMIT source->idle();
    QVERIFY(part<QLabel>(window, u"lock-note"_s));
    window.findChild<shell::LockControl *>()->lock().unlock();
    QTRY_VERIFY(reader = part<QDialog>(window, u"hand-over-reader"_s));
    QTest::mouseClick(reader->findChild<QPushButton *>(u"hand-over-taken"_s), Qt::LeftButton);
    QTRY_VERIFY(!part<QDialog>(window, u"hand-over-reader"_s));
    Q_EMIT source->idle();
    QTRY_VERIFY(!part<QLabel>(window, u"lock-note"_s));
    window.findChild<shell::LockControl *>()->lock().unlock();
    QTest::qWait(50);
    QVERIFY(!part<QDialog>(window, u"hand-over-reader"_s));
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestHandover test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_handover.moc"
