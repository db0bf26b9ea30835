// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supply/supplywindow.h"
#include "tests/support/clipping.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QScrollBar>

using namespace supplytest;

namespace {

const QString kFeed = u"Số liệu tháng của Hải quan"_s;

} // namespace

/// Supplying figures in the whole console, with the mouse and the keyboard.
class TestSupplyPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatIsOverdueComesFirst();
    void aDoubtfulFigureIsConfirmed();
    void aCriticalFailureNeedsANote();
    void whatIsSentWaitsOffline();
    void nobodyApprovesTheirOwn();
    void theHeadApproves();
    void aReturnNeedsItsReason();
    void aCollisionIsTold();
    void aFileComesIn();
    void whatIsRefusedIsTold();
    void pictures();

private:
    void nothingIsCut();
    void listsFit();
    QTemporaryDir m_files;
    std::unique_ptr<SupplyWindow> m_with;
};

void TestSupplyPane::initTestCase()
{
    m_with = std::make_unique<SupplyWindow>();
}

void TestSupplyPane::cleanupTestCase()
{
    m_with.reset();
}

void TestSupplyPane::whatIsOverdueComesFirst()
{
    const auto &tasks = m_with->tasks();
    QVERIFY(tasks.item(0, 0)->text().contains(u"quá hạn"_s));
    const auto last = tasks.item(tasks.rowCount() - 1, 0)->text();
    QVERIFY2(!last.contains(u"quá hạn"_s), qPrintable(last));
    QVERIFY(!m_with->said(u"supply-who"_s).isEmpty());
    m_with->open(kFeed, u"Tháng 5/2025"_s);
    QCOMPARE(m_with->grid().model()->rowCount(), 1);
    QVERIFY(m_with->cell(0, SupplyGrid::IndicatorColumn).startsWith(u"KT08"_s));
    QCOMPARE(m_with->cell(0, SupplyGrid::MeasureColumn), u"triệu USD"_s);
    QVERIFY(m_with->cell(0, SupplyGrid::SameColumn).contains(QRegularExpression(u"\\d"_s)));
    QVERIFY(!m_with->button(u"supply-send"_s).isEnabled());
    QVERIFY(!m_with->said(u"supply-why"_s).isEmpty());
}

void TestSupplyPane::aDoubtfulFigureIsConfirmed()
{
    m_with->type(0, SupplyGrid::ValueColumn, u"1.234"_s);
    QCOMPARE(m_with->cell(0, SupplyGrid::CheckColumn), u"cần xác nhận"_s);
    QVERIFY(!m_with->button(u"supply-send"_s).isEnabled());
    QVERIFY(m_with->button(u"supply-confirm"_s).text().contains(u"1.234 triệu USD"_s));
    QVERIFY(m_with->button(u"supply-confirm-other"_s).text().contains(u"1,234 triệu USD"_s));
    press(&m_with->button(u"supply-confirm"_s));
    QVERIFY(!m_with->button(u"supply-confirm"_s).isVisible());
    QCOMPARE(m_with->cell(0, SupplyGrid::ValueColumn), u"1.234,0"_s);
    // Looked at again without a change it stays confirmed.
    m_with->type(0, SupplyGrid::ValueColumn, u"1.234"_s);
    QVERIFY(!m_with->button(u"supply-confirm"_s).isVisible());
}

void TestSupplyPane::aCriticalFailureNeedsANote()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_with->cell(0, SupplyGrid::CheckColumn).contains(u"cần ghi chú"_s),
                             kPatience);
    QVERIFY(m_with->said(u"supply-row"_s).contains(u"1.234,0"_s)); // and says why
    QVERIFY(!m_with->button(u"supply-send"_s).isEnabled());
    m_with->type(0, SupplyGrid::NoteColumn, u"Xuat khau mot lo thiet bi lon."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-send"_s).isEnabled(), kPatience);
    // Other work is looked at, and what was typed is there again.
    m_with->open(kFeed, u"Tháng 4/2025"_s);
    QVERIFY(m_with->cell(0, SupplyGrid::ValueColumn).isEmpty());
    m_with->open(kFeed, u"Tháng 5/2025"_s);
    QCOMPARE(m_with->cell(0, SupplyGrid::NoteColumn), u"Xuat khau mot lo thiet bi lon."_s);
    m_with->type(0, SupplyGrid::ValueColumn, u"95,5"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-send"_s).isEnabled(), kPatience);
}

void TestSupplyPane::whatIsSentWaitsOffline()
{
    m_with->desk().sync().setForcedOffline(true);
    auto &send = m_with->button(u"supply-send"_s);
    send.setFocus();
    QTest::keyClick(&send, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-told"_s).contains(u"Đã lưu trên máy này"_s),
                             kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_with->cell(0, SupplyGrid::CheckColumn), u"chờ duyệt"_s, kPatience);
    QVERIFY(
        !(m_with->grid().model()->index(0, SupplyGrid::ValueColumn).flags() & Qt::ItemIsEditable));
    const auto &tasks = m_with->tasks();
    QVERIFY(SupplyWindow::rowWith(tasks, 3, u"Chưa gửi"_s) >= 0);
    m_with->desk().sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->backend().latest(u"submissions"_s).size() == 1, kPatience);
    const auto sent = *m_with->backend().latest(u"submissions"_s).cbegin();
    QCOMPARE(sent.value("state"_L1).toString(), u"submitted"_s);
    QCOMPARE(sent.value("agencyId"_L1).toString(), u"a-hq"_s);
    const auto values = domain::valuesOf(domain::submissionFromSnapshot(sent));
    QCOMPARE(values.size(), 1U);
    QCOMPARE(values.front().value, 95.5);
    QTRY_VERIFY_WITH_TIMEOUT(SupplyWindow::rowWith(tasks, 3, u"chờ duyệt"_s) >= 0, kPatience);
}

void TestSupplyPane::nobodyApprovesTheirOwn()
{
    const QString id = m_with->backend().latest(u"submissions"_s).cbegin().key();
    m_with->look(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-review-why"_s).contains(u"Bạn đã"_s), kPatience);
    QVERIFY(!m_with->button(u"supply-approve"_s).isVisible());
    QVERIFY(!m_with->button(u"supply-return"_s).isVisible());
    QVERIFY(m_with->button(u"supply-withdraw"_s).isVisible());
    press(&m_with->button(u"supply-withdraw"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->there(id).value("state"_L1).toString(), u"withdrawn"_s,
                              kPatience);
}

void TestSupplyPane::theHeadApproves()
{
    const QString id = m_with->enteredByOthers(103.25);
    m_with->look(id);
    auto &values = m_with->find<QTableWidget>(u"supply-values"_s);
    QTRY_VERIFY_WITH_TIMEOUT(values.rowCount() == 1 && values.item(0, 2)->text() == u"103,25 %"_s,
                             kPatience);
    QVERIFY(m_with->said(u"supply-history"_s).contains(u"Hoàng Văn Phúc"_s));
    QTRY_VERIFY(m_with->button(u"supply-approve"_s).isVisible());
    press(&m_with->button(u"supply-approve"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->there(id).value("state"_L1).toString(), u"approved"_s,
                              kPatience);
    // It is a figure now, entered by one and approved by another.
    const QString figure = u"o-%1-s-KT24-60-2025-05"_s.arg(id);
    const auto made = m_with->backend().latest(u"observations"_s).value(figure);
    QCOMPARE(made.value("value"_L1).toDouble(), 103.25);
    QCOMPARE(made.value("enteredBy"_L1).toString(), u"Hoàng Văn Phúc"_s);
    QVERIFY(!made.value("approvedBy"_L1).toString().isEmpty());
    QVERIFY(made.value("approvedBy"_L1) != made.value("enteredBy"_L1));
}

void TestSupplyPane::aReturnNeedsItsReason()
{
    const QString id = m_with->enteredByOthers(104);
    m_with->look(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-return"_s).isVisible(), kPatience);
    QVERIFY(!m_with->button(u"supply-return"_s).isEnabled());
    auto &reason = m_with->find<QLineEdit>(u"supply-review-reason"_s);
    reason.setFocus();
    QTest::keyClicks(&reason, u"Thieu bang ke."_s);
    QVERIFY(m_with->button(u"supply-return"_s).isEnabled());
    press(&m_with->button(u"supply-return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->there(id).value("state"_L1).toString(), u"returned"_s,
                              kPatience);
    QCOMPARE(m_with->there(id).value("reason"_L1).toString(), u"Thieu bang ke."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-history"_s).contains(u"Thieu bang ke."_s),
                             kPatience);
    // Whoever enters corrects it; here the console's own account, with its reason.
    m_with->look(u"bị trả lại"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-correct"_s).isVisible(), kPatience);
    press(&m_with->button(u"supply-correct"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-heading"_s).contains(u"Cục Thống kê"_s) &&
                                 m_with->find<QLineEdit>(u"supply-reason"_s).isVisible(),
                             kPatience);
    QTest::keyClicks(&m_with->find<QLineEdit>(u"supply-reason"_s), u"Da bo sung."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-send"_s).isEnabled(), kPatience);
    press(&m_with->button(u"supply-send"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->there(id).value("state"_L1).toString(), u"submitted"_s,
                              kPatience);
    QCOMPARE(m_with->there(id).value("reason"_L1).toString(), u"Da bo sung."_s);
    // Whoever corrected it does not approve it.
    m_with->look(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-review-why"_s).contains(u"Bạn đã"_s), kPatience);
    QVERIFY(!m_with->button(u"supply-approve"_s).isVisible());
    m_with->others(id, {{u"verb"_s, u"withdraw"_s}});
}

void TestSupplyPane::aCollisionIsTold()
{
    const QString id = m_with->enteredByOthers(104.5);
    m_with->look(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-approve"_s).isVisible(), kPatience);
    m_with->desk().sync().setForcedOffline(true);
    press(&m_with->button(u"supply-approve"_s));
    auto &standing = m_with->find<QWidget>(u"standing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standing.isVisible(), kPatience);
    QVERIFY(!m_with->button(u"supply-approve"_s).isVisible()); // not twice
    m_with->others(id, {{u"verb"_s, u"withdraw"_s}});
    m_with->desk().sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"standing-text"_s).contains(u"người khác"_s), kPatience);
    QCOMPARE(m_with->there(id).value("state"_L1).toString(), u"withdrawn"_s);
    press(&m_with->button(u"standing-discard"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!standing.isVisible(), kPatience);
}

void TestSupplyPane::aFileComesIn()
{
    m_with->open(kFeed, u"Tháng 5/2025"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_with->cell(0, SupplyGrid::CheckColumn), QString(), kPatience);
    QFile file(m_files.filePath(u"hai-quan.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Mã chỉ tiêu;Giá trị;Ghi chú\nKT08;1.096;Lô lớn\nKT99;5;\nKT08;xx;\n");
    file.close();
    const DialogDriver chooser(u"open-file"_s, [&](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(file.fileName());
        QTest::keyClick(name, Qt::Key_Return);
    });
    press(&m_with->button(u"supply-import"_s));
    QTRY_VERIFY_WITH_TIMEOUT(chooser.isDone(), kPatience);
    const auto dialog = [this] {
        return m_with->tab().findChild<QDialog *>(u"supply-import-dialog"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        dialog() && dialog()->findChild<QPushButton *>(u"supply-import-take"_s)->isEnabled(),
        kPatience);
    const auto &preview = *dialog()->findChild<QTableWidget *>(u"supply-import-preview"_s);
    QCOMPARE(preview.rowCount(), 3);
    QVERIFY(preview.item(0, 5)->text().contains(u"xác nhận"_s));
    QCOMPARE(preview.item(1, 0)->text(), u"3"_s);
    QTRY_VERIFY(dialog()->findChild<QComboBox *>(u"supply-column-1"_s)->isVisible());
    QCOMPARE(support::clippedAtRest(*dialog()), QStringList());
    if (const QString folder = qEnvironmentVariable("IOC_PICTURES"); !folder.isEmpty())
        dialog()->grab().save(folder + u"/supply-import.png"_s);
    press(dialog()->findChild<QPushButton *>(u"supply-import-take"_s));
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_with->cell(0, SupplyGrid::ValueColumn), u"1.096"_s);
    QCOMPARE(m_with->cell(0, SupplyGrid::NoteColumn), u"Lô lớn"_s);
    QVERIFY(!m_with->button(u"supply-send"_s).isEnabled()); // not before it is confirmed
    m_with->grid().setCurrentIndex(m_with->grid().model()->index(0, SupplyGrid::ValueColumn));
    press(&m_with->button(u"supply-confirm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-send"_s).isEnabled(), kPatience);
}

/// The backend's word counts: an account that may not enter by now is refused, and it is said.
void TestSupplyPane::whatIsRefusedIsTold()
{
    const auto before = m_with->backend().latest(u"submissions"_s).size();
    m_with->desk().sync().setForcedOffline(true);
    press(&m_with->button(u"supply-send"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-told"_s).contains(u"Đã lưu trên máy này"_s),
                             kPatience);
    QVERIFY(m_with->backend().backend.setAccount(
        u"demo"_s, {{u"roles"_s, QJsonArray{u"department-leader"_s}}}));
    m_with->desk().sync().setForcedOffline(false);
    m_with->look(u"Chưa được nhận"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"standing-text"_s).contains(u"Tài khoản này"_s),
                             kPatience);
    QCOMPARE(m_with->backend().latest(u"submissions"_s).size(), before);
    // Nothing can be typed any more, and it says why.
    m_with->showPage(SupplyWindow::EntryPage);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-why"_s).contains(u"Vai trò"_s), kPatience);
    QVERIFY(!m_with->button(u"supply-import"_s).isEnabled());
}

/// Nothing is cut off, and no list is wider than its place, also in large letters, in both
/// languages; with IOC_PICTURES=FOLDER for looking at.
void TestSupplyPane::pictures()
{
    const QString folder = qEnvironmentVariable("IOC_PICTURES");
    auto &theme = const_cast<common::Theme &>(m_with->desk().console().theme());
    for (const int percent : {100, 150}) {
        theme.apply({.textPercent = percent});
        for (const QString &language : {u"vi"_s, u"en"_s}) {
            m_with->desk().console().setLanguage(language);
            for (const auto page : {SupplyWindow::EntryPage, SupplyWindow::ReviewPage}) {
                m_with->showPage(page);
                for (const QSize &size : {QSize(1280, 720), QSize(1366, 768), QSize(1920, 1040)}) {
                    m_with->desk().window().resize(size);
                    QVERIFY(m_with->desk().settle());
                    QTest::qWait(100); // layouts that wait for the event loop
                    if (!folder.isEmpty())
                        m_with->desk().window().grab().save(u"%1/supply-%2-%3-%4-%5.png"_s.arg(
                            folder, language, QString::number(int(page)),
                            QString::number(size.width()), QString::number(percent)));
                    if (percent == 100)
                        nothingIsCut();
                    listsFit();
                }
            }
        }
    }
}

void TestSupplyPane::nothingIsCut()
{
    const QStringList clipped = support::clippedAtRest(m_with->tab());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestSupplyPane::listsFit()
{
    const auto tables = m_with->tab().findChildren<QTableView *>();
    for (const auto *table : tables) {
        if (table->isVisible())
            QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(table->objectName()));
    }
}

QTEST_MAIN(TestSupplyPane)
#include "tst_supplypane.moc"
