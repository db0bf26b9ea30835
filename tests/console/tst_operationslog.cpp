// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/operationswindow.h"

#include <QClipboard>
#include <QFile>

using namespace operationstest;

/// The sync log in the console's window on a real backend: filtered, searched, copied, saved, and
/// read while lines come in.
class TestOperationsLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void theLogIsFiltered();
    void theLogIsSearchedWithoutMarks();
    void theLogIsCopiedAndSaved();
    void whatIsReadStaysInSight();
    void technicalWordsAreNeverTheSentence();

private:
    [[nodiscard]] OperationsWindow &window() { return *m_window; }

    demotest::Client m_backend{demotest::quiet(60)};
    QTemporaryDir m_files;
    std::unique_ptr<OperationsWindow> m_window;
};

void TestOperationsLog::initTestCase()
{
    tooLong(m_backend, u"too-long-1"_s);
    tooLong(m_backend, u"too-long-2"_s);
    m_window = std::make_unique<OperationsWindow>(m_backend.backend.url());
    QTRY_COMPARE_WITH_TIMEOUT(window().quarantined(), 2, kPatience);
}

void TestOperationsLog::theLogIsFiltered()
{
    window().open(Tab::Data); // what is written behind the service's back is read at the next look
    window().change([this](const store::Database &db) {
        const QDateTime now = window().console().desk().clock().now();
        const store::SyncLog log(db);
        return log.add({.at = now, .event = domain::SyncEvent::BackupMade})
            .and_then([&] { return log.add({.at = now, .event = domain::SyncEvent::EditRefused}); })
            .and_then([&] {
                return log.add({.at = now,
                                .event = domain::SyncEvent::CollectionFailed,
                                .collection = domain::Collection::Plans,
                                .detail = u"HTTP 500\n<i>x</i>"_s});
            });
    });
    window().open(Tab::Log);
    QTRY_VERIFY_WITH_TIMEOUT(window().entries().rowCount() > 5, kPatience);
    const QStringList titles = window().titles();
    const auto at = [&titles](const QString &title) { return titles.indexOf(title); };
    QVERIFY(at(u"Kế hoạch: chưa đọc được; sẽ tự thử lại"_s) >= 0); // newest first
    QVERIFY(at(u"Kế hoạch: chưa đọc được; sẽ tự thử lại"_s) < at(u"Đã sao lưu"_s));
    QVERIFY(at(u"Đã sao lưu"_s) < titles.indexOf(u"Đã kết nối với máy chủ"_s));
    const int all = window().entries().rowCount();
    window().chooseKind(LogKind::Problems);
    QVERIFY(window().entries().rowCount() < all);
    QVERIFY(!window().titles().filter(u"gác lại 2 bản ghi"_s).isEmpty());
    QVERIFY(window().titles().filter(u"từ chối"_s).size() == 1);
    window().chooseKind(LogKind::Edits);
    for (const QString &title : window().titles())
        QVERIFY2(title.contains(u"thao tác"), qPrintable(title));
    window().chooseKind(LogKind::Backups);
    QCOMPARE(window().titles(), QStringList{u"Đã sao lưu"_s});
    window().chooseKind(LogKind::All);
    auto *collection = window().seen<QComboBox>(u"log-collection"_s);
    collection->setFocus();
    QTest::keyClicks(collection, u"Ke"_s); // no match without marks in a list: keys move
    collection->setCurrentIndex(collection->findData(domain::code(domain::Collection::Plans)));
    QVERIFY(window().entries().rowCount() >= 1);
    for (const QString &title : window().titles())
        QVERIFY2(title.startsWith(u"Kế hoạch: "), qPrintable(title));
    collection->setCurrentIndex(0);
    QCOMPARE(window().entries().rowCount(), all);
    window().open(Tab::Data);
    QTRY_VERIFY(window().label(u"last-backup"_s).contains(u"Đã sao lưu"));
}

void TestOperationsLog::theLogIsSearchedWithoutMarks()
{
    window().open(Tab::Log);
    auto *search = window().seen<QLineEdit>(u"log-search"_s);
    QTest::mouseClick(search, Qt::LeftButton);
    QTest::keyClicks(search, u"gac lai 2"_s);
    QTest::keyClick(search, Qt::Key_Return);
    const QStringList titles = window().titles();
    const QSet<QString> found(titles.begin(), titles.end());
    QCOMPARE(found, QSet{u"Phản ánh hiện trường: gác lại 2 bản ghi không đúng quy cách; các bản "
                         u"ghi khác vẫn được nhận"_s});
    QVERIFY(
        window().label(u"log-as-of"_s).contains(u"%1 trong "_s.arg(window().entries().rowCount())));
    QTest::keyClicks(search, u" khong co dau"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(window().said().contains(u"Không có dòng nào khớp."));
    press(window().buttonNamed(u"Hiện tất cả"_s));
    QVERIFY(search->text().isEmpty());
    QVERIFY(window().entries().rowCount() > 5);
}

void TestOperationsLog::theLogIsCopiedAndSaved()
{
    auto &list = window().entryList();
    list.setFocus();
    list.chooseRow(0);
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, window().entries().entries().at(0).text() + u"\n\n"_s +
                         window().entries().entries().at(1).text());
    list.clearSelection();
    press(window().seen<QPushButton>(u"log-copy"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(window().titles().constLast()));

    const QString path = m_files.filePath(u"nhật ký.txt"_s);
    DialogDriver driver(u"save-file"_s, [&path](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    press(window().seen<QPushButton>(u"log-save"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    QTRY_VERIFY(window().label(u"log-told"_s).contains(u"nhật ký.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.startsWith(u"Nhật ký đồng bộ · Tính đến "));
    QCOMPARE(text.count(u'\n'), window().entries().rowCount() + 2);
    for (const QString &title : window().titles())
        QVERIFY2(text.contains(title), qPrintable(title));
}

void TestOperationsLog::whatIsReadStaysInSight()
{
    window().open(Tab::Data);
    window().change([this](const store::Database &db) {
        const QDateTime at = window().console().desk().clock().now().addSecs(-60);
        const store::SyncLog log(db);
        core::Result<void> done;
        for (int i = 0; i < 60 && done; ++i)
            done = log.add({.at = at, .event = domain::SyncEvent::EditConflict, .count = i});
        return done;
    });
    window().open(Tab::Log);
    QTRY_VERIFY_WITH_TIMEOUT(window().entries().rowCount() > 60, kPatience);
    auto &list = window().entryList();
    list.chooseRow(30);
    list.scrollTo(list.currentIndex(), QAbstractItemView::PositionAtCenter);
    const QString key = list.currentKey();
    const int top = list.visualRect(list.currentIndex()).top();
    const int rows = window().entries().rowCount();
    tooLong(m_backend, u"too-long-3"_s);
    window().sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(window().entries().rowCount() > rows, kPatience);
    QVERIFY(window().settle());
    QCOMPARE(list.currentKey(), key);
    QCOMPARE(list.visualRect(list.currentIndex()).top(), top);
    // Who is at the top sees what comes.
    list.scrollToTop();
    tooLong(m_backend, u"too-long-4"_s);
    window().sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(window().titles().constFirst().contains(u"bản ghi"), kPatience);
    QTRY_COMPARE(list.indexAt({5, 5}).row(), 0);
}

void TestOperationsLog::technicalWordsAreNeverTheSentence()
{
    window().open(Tab::Log);
    for (const auto &entry : window().entries().entries()) {
        QVERIFY(!entry.title.isEmpty());
        QVERIFY2(!entry.title.contains(u"HTTP"), qPrintable(entry.title));
        QVERIFY2(!entry.technical.contains(u'\n'), qPrintable(entry.technical));
    }
    QVERIFY(std::ranges::any_of(window().entries().entries(), [](const auto &entry) {
        return entry.technical == u"HTTP 500 <i>x</i>"_s;
    }));
}

QTEST_MAIN(TestOperationsLog)
#include "tst_operationslog.moc"
