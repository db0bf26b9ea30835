// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/operationswindow.h"

#include <QClipboard>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollBar>

using namespace operationstest;

namespace {

/// What is set aside fits, as when an older console had left it.
const QByteArray kFits = "UPDATE quarantine SET raw = CAST(json_array(json_set(json_extract("
                         "CAST(raw AS TEXT), '$[0]'), '$.text', 'ngắn')) AS BLOB)";

} // namespace

/// The pane of operations in the console's window on a real backend, with the mouse and the
/// keyboard.
class TestOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void everyTabIsReachedByKeys();
    void everyKindOfDataIsThereWithItsHealth();
    void aRecordSetAsideIsShownWithItsReason();
    void whoARecordIsAboutStaysMasked();
    void theRecordIsCopiedWithItsReason();
    void whatStillDoesNotFitStays();
    void nothingIsCut_data();
    void nothingIsCut();
    void whatFitsNowIsTakenOver();
    void aKindOfDataIsReadFromTheStart();
    void nothingSetAsideIsSaid();
    void anEditThatWaitsIsSeenAndGivenUp();
    void everyControlHasAName();

private:
    [[nodiscard]] OperationsWindow &window() { return *m_window; }

    demotest::Client m_backend{demotest::quiet(60)};
    std::unique_ptr<OperationsWindow> m_window;
};

void TestOperations::initTestCase()
{
    tooLong(m_backend, u"too-long-1"_s);
    tooLong(m_backend, u"too-long-2"_s);
    m_window = std::make_unique<OperationsWindow>(m_backend.backend.url());
    QTRY_COMPARE_WITH_TIMEOUT(window().quarantined(), 2, kPatience);
}

void TestOperations::everyTabIsReachedByKeys()
{
    window().open(Tab::Data);
    window().tabs().setFocus();
    QSet<QString> seen;
    for (int i = 0; i < 9; ++i) {
        consoletest::press(window().window(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
        seen << window().tabs().tabText(window().tabs().currentIndex());
    }
    QCOMPARE(seen, (QSet{u"Dữ liệu"_s, u"Ngoại tuyến"_s, u"Thao tác chờ gửi"_s,
                         u"Bản ghi bị gác lại (2)"_s, u"Nhật ký đồng bộ"_s, u"Dấu vết"_s,
                         u"Triển khai và sử dụng"_s, u"Báo lỗi"_s, u"Đề xuất"_s}));
    consoletest::press(window().window(), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    const int last = window().tabs().count() - 1;
    QCOMPARE(window().tabs().currentIndex(), last);
    QVERIFY(window().tabs().hasFocus());
    QTest::keyClick(&window().tabs(), Qt::Key_Left);
    QCOMPARE(window().tabs().currentIndex(), last - 1);
}

void TestOperations::everyKindOfDataIsThereWithItsHealth()
{
    window().open(Tab::Data);
    const auto &table = *window().find<QTableView>(u"collections"_s);
    QCOMPARE(table.model()->rowCount(), int(domain::kCollections.size()));
    const int row = window().rowOf(domain::Collection::Reports);
    QCOMPARE(window().cell(row, Column::Name), u"Phản ánh hiện trường"_s);
    QCOMPARE(window().cell(row, Column::Quarantined), u"2"_s);
    QCOMPARE(window().cell(row, Column::State), u"Đã cập nhật, gác lại 2"_s);
    QCOMPARE(window().cell(0, Column::State), u"Đã cập nhật"_s);
    QCOMPARE(
        window().cell(row, Column::Records),
        common::format::number(window().sync().status().of(domain::Collection::Reports)->records));
    QVERIFY(!window().cell(row, Column::LastSuccess).isEmpty());
    QVERIFY(!window().cell(row, Column::LastMoment).isEmpty());
    window().chooseCollection(domain::Collection::Reports);
    QVERIFY(window().label(u"collection-sentence"_s).contains(u"đã đọc đủ"));
    QVERIFY(window().label(u"reread-hint"_s).contains(u"dữ liệu cũ vẫn hiển thị"));
}

void TestOperations::aRecordSetAsideIsShownWithItsReason()
{
    window().open(Tab::Quarantine);
    QTRY_COMPARE(window().entries().rowCount(), 2);
    window().chooseEntry(u"reports/too-long-1"_s);
    const QString said = window().said();
    QVERIFY2(said.contains(u"Trường “text” quá dài."), qPrintable(said));
    QVERIFY2(said.contains(u"Gác lại từ"), qPrintable(said));
    auto *raw = window().seen<QPlainTextEdit>(u"quarantine-raw"_s);
    QVERIFY(raw->isReadOnly());
    QVERIFY(raw->toPlainText().contains(u"\n    \"id\": \"too-long-1\","));
    // Tab leaves the text.
    raw->setFocus();
    QTest::keyClick(raw, Qt::Key_Tab);
    QVERIFY(!raw->hasFocus());
}

void TestOperations::whoARecordIsAboutStaysMasked()
{
    const QString raw = window().seen<QPlainTextEdit>(u"quarantine-raw"_s)->toPlainText();
    QVERIFY(raw.contains(u"\"senderPhone\": \"•••\""));
    QVERIFY(raw.contains(u"\"senderName\": \"•••\""));
    QVERIFY(!raw.contains(u"0912345678"));
    QVERIFY(raw.contains(u"<b>đậm</b>")); // text is text
}

void TestOperations::theRecordIsCopiedWithItsReason()
{
    press(window().seen<QPushButton>(u"quarantine-copy"_s));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"reports/too-long-1\n"));
    QVERIFY(copied.contains(u"text: too long"));
    QVERIFY(!copied.contains(u"0912345678"));
    QVERIFY(window().label(u"quarantine-told"_s).contains(u"too-long-1"));
}

void TestOperations::whatStillDoesNotFitStays()
{
    press(window().seen<QPushButton>(u"quarantine-again"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(
        window().label(u"quarantine-told"_s).contains(u"vẫn không đúng quy cách"),
        qPrintable(window().label(u"quarantine-told"_s)), kPatience);
    QVERIFY(window().settle());
    QCOMPARE(window().entries().rowCount(), 2);
    QCOMPARE(window().entryList().currentKey(), u"reports/too-long-1"_s); // still looked at
}

void TestOperations::whatFitsNowIsTakenOver()
{
    QTRY_COMPARE(window().tabs().tabText(0), u"Dữ liệu"_s); // the language is back
    // As an older console would have left it: set aside, though it fits.
    window().change([](const store::Database &db) {
        return db.execute(kFits + QByteArray(" WHERE id = 'too-long-1'"));
    });
    const qint64 before = window().sync().status().of(domain::Collection::Reports)->records;
    window().chooseEntry(u"reports/too-long-1"_s);
    press(window().seen<QPushButton>(u"quarantine-again"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(window().label(u"quarantine-told"_s).contains(u"được nhận"),
                              qPrintable(window().label(u"quarantine-told"_s)), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(window().entries().rowCount(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(window().sync().status().of(domain::Collection::Reports)->records,
                              before + 1, kPatience);
    QTRY_COMPARE(window().tabs().tabText(int(Tab::Quarantine)), u"Bản ghi bị gác lại (1)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window().entryList().currentKey(), u"reports/too-long-2"_s,
                              kPatience); // the next one
}

void TestOperations::aKindOfDataIsReadFromTheStart()
{
    window().open(Tab::Data);
    window().chooseCollection(domain::Collection::Reports);
    press(window().seen<QPushButton>(u"collection-reread"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window().label(u"collection-told"_s).contains(u"đọc lại từ đầu"),
                             kPatience);
    QVERIFY(window().label(u"collection-told"_s).contains(u"Phản ánh hiện trường"));
    QTRY_VERIFY_WITH_TIMEOUT(
        window().logged(domain::SyncEvent::FullReadClosed, domain::Collection::Reports), kPatience);
    QVERIFY(window().settle());
    const auto *table = window().find<QTableView>(u"collections"_s);
    QCOMPARE(table->currentIndex().row(), window().rowOf(domain::Collection::Reports));
}

void TestOperations::nothingSetAsideIsSaid()
{
    window().open(Tab::Quarantine);
    window().change([](const store::Database &db) { return db.execute(kFits); });
    for (int row = window().entries().rowCount(); row > 0; --row) {
        QTRY_COMPARE_WITH_TIMEOUT(window().entries().rowCount(), row, kPatience);
        window().entryList().chooseRow(0);
        press(window().seen<QPushButton>(u"quarantine-again"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(window().said().contains(u"Không có bản ghi nào bị gác lại."),
                             kPatience);
    QVERIFY(window().said().contains(u"được nhận")); // what came of it is still told
}

void TestOperations::anEditThatWaitsIsSeenAndGivenUp()
{
    window().open(Tab::Edits);
    QTRY_VERIFY(window().said().contains(u"Không có thao tác nào chờ gửi."));
    window().sync().setForcedOffline(true);
    QTRY_COMPARE_WITH_TIMEOUT(window().sync().status().connection,
                              syncing::Connection::ForcedOffline, kPatience);
    const auto first = window().comment(u"Cầu hỏng <b>nặng</b>"_s);
    const auto second = window().comment(u"Ý kiến thứ hai"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window().entries().rowCount(), 2, kPatience);
    window().chooseEntry(first);
    QVERIFY(window().said().contains(u"Cầu hỏng <b>nặng</b>"));
    QVERIFY(window().said().contains(u"Chờ gửi"));
    QTRY_COMPARE_WITH_TIMEOUT(window().tabs().tabText(int(Tab::Edits)), u"Thao tác chờ gửi (2)"_s,
                              kPatience);
    DialogDriver driver(u"discard-edit"_s, [](QDialog &dialog) {
        press(qobject_cast<QMessageBox *>(&dialog)->button(QMessageBox::Discard));
    });
    press(window().seen<QPushButton>(u"edit-discard"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(window().label(u"edits-told"_s).contains(u"Đã bỏ"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(window().entries().rowCount(), 1, kPatience);
    QVERIFY(window().entryList().currentKey().isEmpty()); // no other took its place
    QVERIFY(window().said().contains(u"Chưa chọn thao tác nào."));
    window().chooseEntry(second);
    press(window().seen<QPushButton>(u"edit-retry"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window().label(u"edits-told"_s).contains(u"gửi lại"), kPatience);
    window().sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(window().said().contains(u"Không có thao tác nào chờ gửi."),
                             kPatience);
}

void TestOperations::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        for (const QSize size : {QSize(1366, 768), QSize(480, 700), QSize(3840, 2160)})
            QTest::addRow("%s-%d", qPrintable(language), size.width()) << size << language;
    }
}

void TestOperations::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    const auto back = qScopeGuard([this] { window().console().setLanguage(u"vi"_s); });
    window().console().setLanguage(language);
    const auto alone = window().alone(size);
    for (const Tab tab : {Tab::Data, Tab::Offline, Tab::Edits, Tab::Quarantine, Tab::Log}) {
        auto *tabs = alone->findChild<QTabBar *>(u"operations-tabs"_s);
        tabs->setCurrentIndex(int(tab));
        QVERIFY(QTest::qWaitFor([&] { return alone->isSettled(); }, kPatience));
        for (auto *list : alone->findChildren<panes::operations::EntryList *>()) {
            if (list->isVisible())
                list->chooseRow(0);
        }
        const QStringList clipped = support::clippedAtRest(*alone);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        QVERIFY(isChosenSeen(*alone));
        const auto *table = alone->findChild<QTableView *>(u"collections"_s);
        if (table->isVisible())
            QVERIFY(!table->horizontalScrollBar()->isVisible());
        picture(*alone, u"operations-%1-%2-%3"_s.arg(language).arg(size.width()).arg(int(tab)));
    }
}

void TestOperations::everyControlHasAName()
{
    for (const Tab tab : {Tab::Data, Tab::Offline, Tab::Edits, Tab::Quarantine, Tab::Log}) {
        window().open(tab);
        for (auto *widget : window().pane().findChildren<QWidget *>()) {
            const bool takesKeys = widget->isVisible() &&
                                   (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                   !widget->objectName().startsWith(u"qt_");
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget);
            if (!takesKeys || label || qobject_cast<QScrollArea *>(widget))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName() +
                                QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(TestOperations)
#include "tst_operations.moc"
