// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskwindow.h"
#include "tests/desk/photos.h"
#include "tests/desk/relay.h"

#include "models/domain/reportedits.h"
#include "models/remote/contract.h"
#include "models/store/repositories.h"
#include "widgets/panes/reports/picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace desktest;
using panes::reports::Picker;

namespace {

void type(QDialog &dialog, const QString &field, const QString &text)
{
    auto *widget = dialog.findChild<QWidget *>(field);
    QVERIFY2(widget, qPrintable(field));
    QTest::mouseClick(widget, Qt::LeftButton);
    QTest::keyClicks(widget, text);
}

void sendStep(QDialog &dialog)
{
    auto *send = dialog.findChild<QPushButton *>(u"send-step"_s);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), kPatience);
    press(send);
}

/// Chooses a file in the dialog that the button of a picture box opens.
void addPicture(QDialog &dialog, const QString &path)
{
    DialogDriver files(u"QFileDialog"_s, [path](QDialog &chooser) {
        auto *name = chooser.findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    press(dialog.findChild<QPushButton *>(u"add-pictures"_s));
    QTRY_VERIFY_WITH_TIMEOUT(files.isDone(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QPushButton *>(u"picture"_s), kPatience);
}

} // namespace

/// A whole case, from the telephone call to the satisfied citizen, through the window, with the
/// backend cut twice on the way.
class TestDeskRun : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<Relay> m_cable;
    QTemporaryDir m_files;
    QString m_photo;
    std::unique_ptr<DeskWindow> m_desk;
    domain::ReportId m_id;

    /// Presses the step; `act` fills in its form.
    template<typename Act>
    void step(ReportVerb verb, Act act)
    {
        DialogDriver driver(u"step-dialog"_s, act);
        m_desk->pressStep(verb);
        QTRY_VERIFY2_WITH_TIMEOUT(driver.isDone(), qPrintable(domain::code(verb)), kPatience);
    }
    void step(ReportVerb verb) { m_desk->pressStep(verb); }
    int waiting() { return m_desk->sync().status().queuedEdits; }
    void heal()
    {
        m_cable->heal();
        m_desk->sync().syncNow();
        QVERIFY(m_desk->sent());
        QCOMPARE(m_desk->sync().status().refusedEdits, 0);
    }
    std::vector<QJsonObject> eventsOnBackend()
    {
        auto events = m_backend.records(u"report-events"_s);
        std::erase_if(events, [this](const QJsonObject &event) {
            return event.value("reportId"_L1).toString() != m_id.value;
        });
        return events;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cable = std::make_unique<Relay>(m_backend.backend.url());
        m_photo = writeFile(m_files.filePath(u"sau.jpg"_s), phonePhoto());
        m_desk = std::make_unique<DeskWindow>(m_cable->url());
        QVERIFY(m_desk->settle());
    }
    void cleanupTestCase() { m_desk.reset(); }
    void theCallIsTakenWhileTheBackendIsAway();
    void theUnitIsGivenTheWork();
    void theUnitNeedsMoreTime();
    void theResultIsHandedInWhileTheBackendIsAwayAgain();
    void theCitizenIsSatisfied();
    void backendAndCacheHaveTheSameRecord();
    void everyStepIsInTheHistoryOnce();
};

void TestDeskRun::theCallIsTakenWhileTheBackendIsAway()
{
    m_cable->cut();
    DialogDriver driver(u"new-report"_s, [](QDialog &dialog) {
        type(dialog, u"title"_s, u"Den duong khong sang"_s);
        type(dialog, u"text"_s, u"Ca doan duong toi om ba ngay nay."_s);
        dialog.findChild<Picker *>(u"category"_s)->choose(u"k-ha-tang"_s);
        type(dialog, u"address"_s, u"So 12, duong Tran Hung Dao"_s);
        type(dialog, u"place"_s, u"10,9312 108,1137"_s);
        QTRY_VERIFY(!dialog.findChild<Picker *>(u"unit"_s)->chosen().isEmpty()); // from the map
        type(dialog, u"sender-name"_s, u"Le Thi Bay"_s);
        type(dialog, u"sender-phone"_s, u"0912345678"_s);
        auto *save = dialog.findChild<QPushButton *>(u"save-report"_s);
        QVERIFY(save->isEnabled());
        press(save);
    });
    press(m_desk->button(u"new-report-button"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, kPatience);
    m_id = m_desk->context().selectedReport();
    QVERIFY(m_desk->settle());
    step(ReportVerb::Receive);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 2, kPatience);
    QVERIFY(!reportsOf(m_backend).contains(m_id.value));
    heal();
    QCOMPARE(reportsOf(m_backend).value(m_id.value).value("state"_L1).toString(), u"TIEP_NHAN"_s);
}

void TestDeskRun::theUnitIsGivenTheWork()
{
    step(ReportVerb::Forward, [](QDialog &dialog) {
        dialog.findChild<Picker *>(u"category"_s)->choose(u"k-ha-tang"_s);
        dialog.findChild<Picker *>(u"lead"_s)->choose(u"a-ub593"_s);
        sendStep(dialog);
    });
    step(ReportVerb::Start);
    QVERIFY(m_desk->sent());
}

void TestDeskRun::theUnitNeedsMoreTime()
{
    step(ReportVerb::AskExtension, [](QDialog &dialog) {
        auto *due = dialog.findChild<QDateTimeEdit *>(u"due"_s);
        due->setDateTime(due->dateTime().addDays(2));
        type(dialog, u"step-text"_s, u"Cho bong den moi."_s);
        sendStep(dialog);
    });
    step(ReportVerb::GrantExtension, [](QDialog &dialog) { sendStep(dialog); });
    QVERIFY(m_desk->sent());
    const auto record = reportsOf(m_backend).value(m_id.value);
    QVERIFY(record.value("dueAt"_L1) != record.value("originalDueAt"_L1)); // the first one is kept
}

void TestDeskRun::theResultIsHandedInWhileTheBackendIsAwayAgain()
{
    m_cable->cut();
    step(ReportVerb::SubmitResult, [this](QDialog &dialog) {
        type(dialog, u"step-text"_s, u"Da thay bong den, duong sang lai."_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"send-step"_s)->isEnabled()); // no picture yet
        addPicture(dialog, m_photo);
        sendStep(dialog);
    });
    step(ReportVerb::ApproveResult);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 3, kPatience); // picture, result, approval
    heal();
}

void TestDeskRun::theCitizenIsSatisfied()
{
    step(ReportVerb::Publish, [](QDialog &dialog) {
        auto *blurred = dialog.findChild<QCheckBox *>(u"blurred"_s);
        QTest::keyClick(blurred, Qt::Key_Space);
        sendStep(dialog);
    });
    step(ReportVerb::Rate, [](QDialog &dialog) {
        auto *rating = dialog.findChild<QComboBox *>(u"rating"_s);
        rating->setCurrentIndex(rating->findData(3));
        type(dialog, u"step-text"_s, u"Cam on, nhanh lam."_s);
        sendStep(dialog);
    });
    step(ReportVerb::Close);
    QVERIFY(m_desk->sent());
    QCOMPARE(m_desk->sync().status().refusedEdits, 0);
}

void TestDeskRun::backendAndCacheHaveTheSameRecord()
{
    const QJsonObject there = reportsOf(m_backend).value(m_id.value);
    QCOMPARE(there.value("state"_L1).toString(), u"DONG"_s);
    QCOMPARE(there.value("rating"_L1).toInt(), 3);
    const auto cached = [this] {
        return m_desk->console()
            .desk()
            .readers()
            .run([id = m_id](const store::Database &db) {
                return store::ReportRepository(db).report(id);
            })
            .result();
    };
    const auto decoded = remote::decodeRecord(domain::Collection::Reports,
                                              QJsonDocument(there).toJson());
    QVERIFY(decoded.has_value());
    const auto expected = std::get<domain::Report>(*decoded);
    QTRY_VERIFY_WITH_TIMEOUT(cached() && cached()->version == expected.version, kPatience);
    const QJsonObject here = domain::toJson(*cached());
    const QJsonObject fields = domain::toJson(expected);
    QVERIFY(fields.size() > 15);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        QVERIFY2(here.value(field.key()) == field.value(), qPrintable(field.key()));
    QCOMPARE(here.size(), fields.size());
    QVERIFY(*cached() == expected); // and what toJson() leaves out
}

void TestDeskRun::everyStepIsInTheHistoryOnce()
{
    const QStringList expected{u" → MOI"_s,
                               u"MOI → TIEP_NHAN"_s,
                               u"TIEP_NHAN → DA_CHUYEN"_s,
                               u"DA_CHUYEN → DANG_XU_LY"_s,
                               u"DANG_XU_LY → XIN_GIA_HAN"_s,
                               u"XIN_GIA_HAN → DANG_XU_LY"_s,
                               u"DANG_XU_LY → CHO_DUYET"_s,
                               u"CHO_DUYET → DA_XU_LY"_s,
                               u"DA_XU_LY → CONG_KHAI"_s,
                               u"CONG_KHAI → DANH_GIA"_s,
                               u"DANH_GIA → DONG"_s};
    QStringList steps;
    const auto events = eventsOnBackend();
    for (const auto &event : events)
        steps << u"%1 → %2"_s.arg(event.value("fromState"_L1).toString(),
                                  event.value("toState"_L1).toString());
    QCOMPARE(steps, expected);
    const auto here = [this] {
        const auto local = m_desk->console()
                               .desk()
                               .readers()
                               .run([id = m_id](const store::Database &db) {
                                   return store::ReportRepository(db).events(id);
                               })
                               .result();
        QStringList found;
        for (const auto &event : local.value_or(std::vector<domain::ReportEvent>()))
            found << u"%1 → %2"_s.arg(event.fromState, event.toState);
        return found;
    };
    // In this order, though some are of the same second.
    QTRY_COMPARE_WITH_TIMEOUT(here(), steps, kPatience);
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestDeskRun test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskrun.moc"
