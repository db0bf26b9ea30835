// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskwindow.h"
#include "tests/sync/testdesk.h"

#include "models/domain/reportedits.h"

#include <QPlainTextEdit>
#include <QTableWidget>

using namespace desktest;
using domain::EditState;
using panes::reports::Queue;

namespace {

QStringList rowOf(const QTableWidget &table, const QString &field)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.item(row, 0)->text() == field)
            return {table.item(row, 1)->text(), table.item(row, 2)->text(),
                    table.item(row, 3)->text()};
    }
    return {};
}

} // namespace

/// Two desks on one backend: the other one acts first, this one decides in its window.
class TestDeskConflict : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<synctest::TestDesk> m_other;

    QString stateOnBackend(const domain::ReportId &id)
    {
        return reportsOf(m_backend).value(id.value).value("state"_L1).toString();
    }
    /// This desk, offline, receives a new report that the other desk then acts on with `theirs`;
    /// back online the conflict is on the record.
    domain::ReportId collide(const domain::ReportStep &theirs)
    {
        m_desk->choose(Queue::New);
        (void)m_desk->listed();
        // The list may still hold what was acted on a moment ago.
        int row = 0;
        while (row < m_desk->list().model()->rowCount() &&
               stateOnBackend(m_desk->record(row).id) != "MOI"_L1)
            ++row;
        const auto report = m_desk->record(row);
        m_desk->look(report.id);
        m_desk->sync().setForcedOffline(true);
        m_desk->pressStep(ReportVerb::Receive);
        const auto saved = m_other->sync->submit(domain::stepEdit(report, theirs)).result();
        if (!saved ||
            !QTest::qWaitFor([&] { return stateOnBackend(report.id) != "MOI"_L1; }, kPatience))
            qFatal("the other desk cannot act");
        m_desk->sync().setForcedOffline(false);
        return report.id;
    }
    /// Opens the screen of the conflict and does `act` in it.
    template<typename Act>
    void compare(Act act)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"compare"_s), kPatience);
        QVERIFY(m_desk->settle());
        DialogDriver driver(u"conflict-dialog"_s, act);
        press(m_desk->button(u"compare"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 8; ++i)
            (void)reportIn(m_backend, u"MOI"_s);
        for (int i = 0; i < 3; ++i)
            (void)reportIn(m_backend, u"DANG_XU_LY"_s);
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url());
        QVERIFY(m_desk->settle());
        m_other = std::make_unique<synctest::TestDesk>(m_backend.backend.url());
        QVERIFY(synctest::settle(*m_other));
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_other.reset();
    }
    void mineBaseAndTheirsAreShownAndTheirsIsKept();
    void mineIsSentOnTop();
    void whatCannotBeSentOnTopSaysWhy();
    void decidingLaterKeepsBothSides();
};

void TestDeskConflict::mineBaseAndTheirsAreShownAndTheirsIsKept()
{
    const auto id = collide(
        {.verb = ReportVerb::Refuse, .text = u"Đã xử lý xong."_s, .refusal = u"already-solved"_s});
    compare([](QDialog &dialog) {
        auto *table = dialog.findChild<QTableWidget *>(u"differences"_s);
        QCOMPARE(rowOf(*table, u"Trạng thái"_s),
                 (QStringList{u"Mới gửi"_s, u"Đã tiếp nhận"_s, u"Từ chối"_s}));
        QCOMPARE(rowOf(*table, u"Lý do từ chối"_s).value(2), u"Đã xử lý xong."_s);
        for (const int column : {2, 3}) // who and when
            QVERIFY(table->horizontalHeaderItem(column)->text().contains(u"Điều hành viên IOC"_s));
        press(dialog.findChild<QPushButton *>(u"theirs"_s));
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->edits(id).back().state, EditState::Dropped, kPatience);
    QCOMPARE(m_desk->edits(id).back().edit.verb, u"receive"_s); // mine lost, and is kept
    auto *over = m_desk->find<QLabel>(u"edits-over"_s);
    QTRY_VERIFY_WITH_TIMEOUT(over->isVisible() && over->text().contains(u"Tiếp nhận"_s), kPatience);
    QCOMPARE(stateOnBackend(id), u"TU_CHOI"_s);
}

void TestDeskConflict::mineIsSentOnTop()
{
    // The other desk asks a question and gets its answer: the report is where it was, two versions
    // on.
    const auto before = [&] {
        m_desk->choose(Queue::Open);
        (void)m_desk->listed();
        for (int row = 0; row < m_desk->list().model()->rowCount(); ++row) {
            if (m_desk->record(row).state == ReportState::InProgress)
                return m_desk->record(row);
        }
        return domain::Report();
    }();
    QVERIFY(!before.id.isEmpty());
    m_desk->look(before.id);
    m_desk->sync().setForcedOffline(true);
    DialogDriver extension(u"step-dialog"_s, [](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"step-text"_s)->setPlainText(u"Chờ vật tư."_s);
        press(dialog.findChild<QPushButton *>(u"send-step"_s));
    });
    m_desk->pressStep(ReportVerb::AskExtension);
    QTRY_VERIFY_WITH_TIMEOUT(extension.isDone(), kPatience);
    QVERIFY(m_other->sync
                ->submit(domain::stepEdit(
                    before, {.verb = ReportVerb::Assign, .assignee = u"Trần Thị Hoa"_s}))
                .result());
    QTRY_COMPARE_WITH_TIMEOUT(
        reportsOf(m_backend).value(before.id.value).value("assignee"_L1).toString(),
        u"Trần Thị Hoa"_s, kPatience);
    m_desk->sync().setForcedOffline(false);
    compare([](QDialog &dialog) {
        auto *table = dialog.findChild<QTableWidget *>(u"differences"_s);
        QCOMPARE(rowOf(*table, u"Người xử lý"_s).value(2), u"Trần Thị Hoa"_s);
        QCOMPARE(rowOf(*table, u"Trạng thái"_s).value(1), u"Xin gia hạn"_s);
        press(dialog.findChild<QPushButton *>(u"mine"_s));
    });
    QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(before.id), u"XIN_GIA_HAN"_s, kPatience);
    // What the other one did was not undone.
    QCOMPARE(reportsOf(m_backend).value(before.id.value).value("assignee"_L1).toString(),
             u"Trần Thị Hoa"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->edits(before.id).back().state, EditState::Accepted,
                              kPatience);
}

void TestDeskConflict::whatCannotBeSentOnTopSaysWhy()
{
    (void)collide({.verb = ReportVerb::Withdraw});
    compare([](QDialog &dialog) {
        QVERIFY(!dialog.findChild<QPushButton *>(u"mine"_s)->isEnabled());
        QString said;
        for (const auto *label : dialog.findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(u"Quy trình không có bước này"_s), qPrintable(said));
        press(dialog.findChild<QPushButton *>(u"theirs"_s));
    });
}

void TestDeskConflict::decidingLaterKeepsBothSides()
{
    const auto id = collide({.verb = ReportVerb::Withdraw});
    compare([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QCOMPARE(m_desk->edits(id).back().state, EditState::Conflict);
    QCOMPARE(stateOnBackend(id), u"HUY"_s);
    QCOMPARE(m_desk->sync().status().refusedEdits, 1);
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestDeskConflict test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskconflict.moc"
