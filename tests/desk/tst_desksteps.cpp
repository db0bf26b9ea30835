// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskwindow.h"

#include "widgets/panes/reports/picker.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace desktest;
using panes::reports::Picker;
using panes::reports::Queue;

/// Steps on the desk with the mouse and without: one report, many, duplicates, and where they
/// stand.
class TestDeskSteps : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<DeskWindow> m_desk;

    QJsonObject onBackend(const domain::ReportId &id)
    {
        return reportsOf(m_backend).value(id.value);
    }
    QString stateOnBackend(const domain::ReportId &id)
    {
        return onBackend(id).value("state"_L1).toString();
    }
    /// The first report of a queue is looked at.
    domain::ReportId lookAtFirst(Queue queue)
    {
        m_desk->choose(queue);
        (void)m_desk->listed();
        const auto id = m_desk->record(0).id;
        m_desk->look(id);
        return id;
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
    }
    void cleanupTestCase() { m_desk.reset(); }
    void init()
    {
        m_desk->sync().setForcedOffline(false);
        m_desk->choose(Queue::All);
        QVERIFY(m_desk->settle());
    }

    void theKeyboardAloneReceivesAndForwards();
    void manyAreForwardedAtOnce();
    void aPreparedTextIsInserted();
    void aStepThatIsNotPossibleSaysWhy();
    void whatWaitsIsSeenOnTheRecord();
    void whatTheBackendRefusesIsSeenWithItsSentence();
    void theContactIsRevealedForAReason();
};

void TestDeskSteps::theKeyboardAloneReceivesAndForwards()
{
    auto &list = m_desk->list();
    m_desk->choose(Queue::New);
    (void)m_desk->listed();
    QVERIFY(list.model()->rowCount() > 3);
    list.setCurrentIndex(list.model()->index(0, 0));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&list, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(list.currentIndex().row(), 1);
    const auto id = m_desk->record(1).id;
    QCOMPARE(m_desk->context().selectedReport(), id);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->settle() && m_desk->stepButton(ReportVerb::Receive),
                             kPatience);
    QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier); // receive
    QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(id), u"TIEP_NHAN"_s, kPatience);

    m_desk->look(id);
    QTRY_VERIFY(m_desk->stepButton(ReportVerb::Forward));
    DialogDriver driver(u"step-dialog"_s, [](QDialog &dialog) {
        auto *lead = dialog.findChild<Picker *>(u"lead"_s);
        lead->setFocus();
        QTest::keyClick(lead, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(lead, u"phan thiet"_s); // without marks
        QTRY_VERIFY(lead->completer()->popup()->isVisible());
        QTest::keyClick(lead->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(lead->completer()->popup(), Qt::Key_Return);
        QVERIFY2(!lead->chosen().isEmpty(), qPrintable(lead->currentText()));
        auto *send = dialog.findChild<QPushButton *>(u"send-step"_s);
        QTRY_VERIFY(send->isEnabled());
        send->setFocus();
        QTest::keyClick(send, Qt::Key_Space);
    });
    QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier); // forward
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(id), u"DA_CHUYEN"_s, kPatience);
    m_desk->look(id);
    // Ctrl+Shift+1 is the first of the other steps.
    QTRY_VERIFY(m_desk->stepButton(ReportVerb::Return));
    QCOMPARE(m_desk->stepButton(ReportVerb::Return)->shortcut(),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1));
}

void TestDeskSteps::manyAreForwardedAtOnce()
{
    auto &list = m_desk->list();
    m_desk->choose(Queue::New);
    (void)m_desk->listed();
    QList<domain::Report> chosen;
    for (int row = 0; row < 3; ++row)
        chosen << m_desk->record(row);
    const auto pick = [&] {
        for (int row = 0; row < 3; ++row)
            QTest::mouseClick(list.viewport(), Qt::LeftButton,
                              row == 0 ? Qt::NoModifier : Qt::ControlModifier,
                              list.visualRect(list.model()->index(row, 0)).center());
    };
    pick();
    QVERIFY(m_desk->button(u"bulk-receive"_s)->isVisible());
    press(m_desk->button(u"bulk-receive"_s));
    for (const auto &report : chosen)
        QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(report.id), u"TIEP_NHAN"_s, kPatience);

    m_desk->choose(Queue::Open);
    (void)m_desk->listed();
    list.clearSelection();
    for (const auto &report : chosen) {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (m_desk->record(row).id != report.id)
                continue;
            const auto index = list.model()->index(row, 0);
            list.scrollTo(index);
            QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier,
                              list.visualRect(index).center());
        }
    }
    DialogDriver driver(u"step-dialog"_s, [](QDialog &dialog) {
        dialog.findChild<Picker *>(u"lead"_s)->choose(u"a-ub593"_s);
        press(dialog.findChild<QPushButton *>(u"send-step"_s));
    });
    press(m_desk->button(u"bulk-forward"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    for (const auto &report : chosen) {
        QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(report.id), u"DA_CHUYEN"_s, kPatience);
        const auto record = onBackend(report.id);
        QCOMPARE(record.value("leadAgencyId"_L1).toString(), u"a-ub593"_s);
        // Nobody chose another category: each keeps its own.
        QCOMPARE(record.value("categoryId"_L1).toString(), report.categoryId.value);
    }
}

void TestDeskSteps::aPreparedTextIsInserted()
{
    const auto id = lookAtFirst(Queue::New);
    m_desk->pressStep(ReportVerb::Receive);
    QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(id), u"TIEP_NHAN"_s, kPatience);
    m_desk->look(id);
    QString inserted;
    DialogDriver driver(u"step-dialog"_s, [&inserted](QDialog &dialog) {
        auto *templates = dialog.findChild<QComboBox *>(u"templates"_s);
        QVERIFY2(templates, "the category has prepared texts");
        templates->setFocus();
        QTest::keyClick(templates, Qt::Key_Down);
        inserted = templates->itemText(1);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"step-text"_s)->toPlainText(), inserted);
        press(dialog.findChild<QPushButton *>(u"send-step"_s));
    });
    m_desk->pressStep(ReportVerb::AskInformation);
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone() && !inserted.isEmpty(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(id), u"CHO_BO_SUNG"_s, kPatience);
    QTRY_VERIFY(std::ranges::any_of(m_backend.records(u"report-events"_s), [&](const auto &event) {
        return event.value("reportId"_L1).toString() == id.value &&
               event.value("text"_L1).toString() == inserted;
    }));
}

void TestDeskSteps::aStepThatIsNotPossibleSaysWhy()
{
    (void)lookAtFirst(Queue::New);
    auto *barred = m_desk->button(u"barred-steps"_s);
    Q_EMIT barred->menu()->aboutToShow();
    auto *close = barred->menu()->findChild<QAction *>(u"barred-close"_s);
    QVERIFY(close);
    close->trigger();
    auto *why = m_desk->find<QLabel>(u"why-not"_s);
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(u"Quy trình không có bước này"_s), qPrintable(why->text()));
}

void TestDeskSteps::whatWaitsIsSeenOnTheRecord()
{
    const auto id = lookAtFirst(Queue::New);
    m_desk->sync().setForcedOffline(true);
    m_desk->pressStep(ReportVerb::Receive);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QWidget>(u"pending-edit"_s), kPatience);
    QTRY_VERIFY2(m_desk->said().contains(u"chờ gửi"_s), qPrintable(m_desk->said()));
    QCOMPARE(stateOnBackend(id), u"MOI"_s);
    // The next step is on offer already, on top of the one that waits.
    QTRY_VERIFY(m_desk->stepButton(ReportVerb::Forward));
    m_desk->sync().setForcedOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(id), u"TIEP_NHAN"_s, kPatience);
    auto *over = m_desk->find<QLabel>(u"edits-over"_s);
    QTRY_VERIFY_WITH_TIMEOUT(over->isVisible() && over->text().contains(u"Tiếp nhận"_s), kPatience);
    QTRY_VERIFY(!m_desk->said().contains(u"chờ gửi"_s));
}

void TestDeskSteps::whatTheBackendRefusesIsSeenWithItsSentence()
{
    // The deadlines moved on at the backend without this desk knowing: a rule of the backend alone.
    const auto id = lookAtFirst(Queue::New);
    m_desk->sync().setForcedOffline(true);
    const auto saved = m_desk->sync()
                           .submit([&] {
                               domain::Edit edit;
                               edit.collection = domain::Collection::Reports;
                               edit.recordId = id.value;
                               edit.baseVersion = m_desk->record(0).version;
                               edit.verb = u"close"_s; // no such step from "new"
                               return edit;
                           }())
                           .result();
    QVERIFY(saved.has_value());
    m_desk->sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"retry"_s), kPatience);
    QTRY_VERIFY2(m_desk->said().contains(u"Quy trình không có bước này từ trạng thái MOI"_s),
                 qPrintable(m_desk->said()));
    press(m_desk->button(u"give-up"_s));
    auto *over = m_desk->find<QLabel>(u"edits-over"_s);
    QTRY_VERIFY_WITH_TIMEOUT(over->isVisible() && over->text().contains(u"Đóng"_s), kPatience);
    QCOMPARE(m_desk->edits(id).back().state, domain::EditState::Dropped);
}

void TestDeskSteps::theContactIsRevealedForAReason()
{
    m_desk->choose(Queue::All);
    (void)m_desk->listed();
    domain::Report with;
    for (int row = 0; row < m_desk->list().model()->rowCount() && with.id.isEmpty(); ++row) {
        if (!m_desk->record(row).senderPhone.isEmpty())
            with = m_desk->record(row);
    }
    QVERIFY(!with.id.isEmpty());
    m_desk->look(with.id);
    QVERIFY(!m_desk->said().contains(with.senderPhone));
    DialogDriver driver(u"step-dialog"_s, [](QDialog &dialog) {
        auto *send = dialog.findChild<QPushButton *>(u"send-step"_s);
        QVERIFY(!send->isEnabled()); // not without a reason
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"step-text"_s), u"Can goi lai"_s);
        press(send);
    });
    QTRY_VERIFY(m_desk->button(u"reveal"_s)->isVisible());
    press(m_desk->button(u"reveal"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().contains(with.senderPhone), kPatience);
    QVERIFY(m_desk->sent());
    QVERIFY(std::ranges::any_of(m_backend.records(u"report-events"_s), [&](const auto &event) {
        return event.value("reportId"_L1).toString() == with.id.value &&
               event.value("kind"_L1).toString() == "reveal"_L1 &&
               event.value("text"_L1).toString() == "Can goi lai"_L1;
    }));
    // Another report, and back: masked again.
    m_desk->look(m_desk->record(0).id == with.id ? m_desk->record(1).id : m_desk->record(0).id);
    m_desk->look(with.id);
    QVERIFY(!m_desk->said().contains(with.senderPhone));
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestDeskSteps test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desksteps.moc"
