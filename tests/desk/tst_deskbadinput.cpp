// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskwindow.h"

#include "widgets/panes/reports/foldedtext.h"
#include "widgets/panes/reports/newreportdialog.h"
#include "widgets/panes/reports/picker.h"
#include "widgets/panes/reports/reportdetailview.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace desktest;
using panes::reports::Picker;
using panes::reports::Queue;

namespace {

constexpr qsizetype kHuge = 100'000;

QJsonObject asked(const QString &id, const QDateTime &now)
{
    return {{u"id"_s, id},
            {u"title"_s, u"Phản ánh "_s + id},
            {u"text"_s, u"Nội dung."_s},
            {u"categoryId"_s, u"k-ha-tang"_s},
            {u"channel"_s, u"hotline"_s},
            {u"occurredAt"_s, now.toString(Qt::ISODate)},
            {u"sentAt"_s, now.toString(Qt::ISODate)}};
}

} // namespace

/// What comes in wrong, too large or hostile: each has its sentence, nothing crashes, nothing is
/// drawn as anything but text.
class TestDeskBadInput : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<DeskWindow> m_desk;

    [[nodiscard]] QDateTime now() { return m_desk->console().desk().clock().now(); }
    /// Another program puts a report into the backend; this desk reads it.
    void arrive(const QJsonObject &report)
    {
        auto request = m_backend.request(u"v1/reports"_s);
        const QString id = report.value("id"_L1).toString();
        request.setRawHeader("Idempotency-Key", id.toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QCOMPARE(m_backend.post(request, QJsonDocument(report).toJson()).status, 201);
        m_desk->sync().syncNow();
    }
    void lookAt(const QString &id)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->listed().contains(id), kPatience);
        m_desk->look(domain::ReportId(id));
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
    void aTextOfAHundredThousandCharactersIsRefusedWithASentence();
    void aLongStepTextIsRefusedWithASentence();
    void aRecordWithAnEndlessTextIsSetAside();
    void hostileTextIsDrawnAsText();
    void aPlaceOutsideTheProvinceIsKeptAndMarked();
    void anUnknownUnitIsShownByItsId();
    void anUnknownCategoryIsShownByItsId();
};

void TestDeskBadInput::aTextOfAHundredThousandCharactersIsRefusedWithASentence()
{
    DialogDriver driver(u"new-report"_s, [](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"title"_s)->setText(QString(kHuge, u'a'));
        auto *text = dialog.findChild<QPlainTextEdit *>(u"text"_s);
        text->setPlainText(QString(kHuge, u'ờ'));
        dialog.findChild<Picker *>(u"category"_s)->choose(u"k-ha-tang"_s);
        QString said;
        for (const auto *label : dialog.findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(u"10.000 ký tự"_s), qPrintable(said));
        QVERIFY(!dialog.findChild<QPushButton *>(u"save-report"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLineEdit *>(u"title"_s)->text().size() <= 512);
    });
    press(m_desk->button(u"new-report-button"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
}

void TestDeskBadInput::aLongStepTextIsRefusedWithASentence()
{
    m_desk->choose(Queue::New);
    (void)m_desk->listed();
    m_desk->look(m_desk->record(0).id);
    DialogDriver driver(u"step-dialog"_s, [](QDialog &dialog) {
        dialog.findChild<QComboBox *>(u"refusal"_s)->setCurrentIndex(1);
        dialog.findChild<QPlainTextEdit *>(u"step-text"_s)->setPlainText(QString(kHuge, u'a'));
        QVERIFY(!dialog.findChild<QPushButton *>(u"send-step"_s)->isEnabled());
        QString said;
        for (const auto *label : dialog.findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(u"4.000 ký tự"_s), qPrintable(said));
    });
    m_desk->pressStep(ReportVerb::Refuse);
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
}

void TestDeskBadInput::aRecordWithAnEndlessTextIsSetAside()
{
    auto endless = asked(u"endless"_s, now());
    endless.insert("text"_L1, QString(kHuge, u'x'));
    arrive(endless);
    arrive(asked(u"after-endless"_s, now()));
    m_desk->choose(Queue::All);
    lookAt(u"after-endless"_s); // the page went on
    const auto aside = m_desk->sync().quarantine().result();
    QVERIFY(aside.has_value());
    QCOMPARE(aside->size(), 1U);
    QVERIFY2(aside->front().reason.contains(u"text"), qPrintable(aside->front().reason));
    // As long as the contract allows is shown folded, and whole when asked.
    auto longest = asked(u"longest"_s, now());
    longest.insert("text"_L1, QString(10'000, u'y'));
    arrive(longest);
    lookAt(u"longest"_s);
    auto *whole = m_desk->button(u"whole-text"_s);
    QTRY_VERIFY(whole->isVisible());
    DialogDriver driver(u"whole-text-dialog"_s, [](QDialog &dialog) {
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText().size(), 10'000);
    });
    press(whole);
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
}

void TestDeskBadInput::hostileTextIsDrawnAsText()
{
    const QString hostile = u"<b>đậm</b> <img src=x> &amp; \u202Eđảo\u202C %1 %2"_s;
    const QString straight = u"<b>đậm</b> <img src=x> &amp; đảo %1 %2"_s;
    auto report = asked(u"hostile"_s, now());
    report.insert("title"_L1, hostile);
    report.insert("text"_L1, hostile);
    report.insert("address"_L1, hostile);
    report.insert("senderName"_L1, hostile);
    arrive(report);
    m_desk->choose(Queue::All);
    lookAt(u"hostile"_s);
    const QString body = u"{\"verb\":\"comment\",\"text\":\"%1\"}"_s.arg(hostile);
    QCOMPARE(m_backend.comment(u"hostile"_s, 1, "c", body.toUtf8()).status, 200);
    m_desk->sync().syncNow();
    auto *timeline = m_desk->find<QWidget>(u"timeline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(timeline->accessibleDescription().contains(straight), kPatience);
    QVERIFY2(m_desk->said().contains(straight), qPrintable(m_desk->said()));
    QVERIFY(!m_desk->said().contains(QChar(0x202E)));
    for (const auto *label : m_desk->pane().findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const auto *widget : m_desk->pane().findChildren<QWidget *>())
        QVERIFY2(!Qt::mightBeRichText(widget->toolTip()), qPrintable(widget->toolTip()));
}

void TestDeskBadInput::aPlaceOutsideTheProvinceIsKeptAndMarked()
{
    DialogDriver driver(u"new-report"_s, [](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"title"_s)->setText(u"Tin nhầm tỉnh"_s);
        dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Ở Hà Nội."_s);
        dialog.findChild<Picker *>(u"category"_s)->choose(u"k-ha-tang"_s);
        dialog.findChild<QLineEdit *>(u"place"_s)->setText(u"21,0285 105,8542"_s);
        const auto said = [&dialog] {
            QString all;
            for (const auto *label : dialog.findChildren<QLabel *>())
                all += label->text() + u'\n';
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"nằm ngoài tỉnh"_s), kPatience);
        press(dialog.findChild<QPushButton *>(u"save-report"_s));
    });
    press(m_desk->button(u"new-report-button"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    const auto id = m_desk->context().selectedReport();
    QVERIFY(m_desk->sent());
    const auto record = reportsOf(m_backend).value(id.value);
    QCOMPARE(record.value("latitude"_L1).toDouble(), 21.0285);
    QCOMPARE(record.value("longitude"_L1).toDouble(), 105.8542);
    m_desk->look(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().contains(u"21,02850; 105,85420 — ngoài"_s), kPatience);
}

void TestDeskBadInput::anUnknownUnitIsShownByItsId()
{
    auto report = asked(u"nowhere"_s, now());
    report.insert("unitId"_L1, u"u-of-tomorrow"_s);
    arrive(report);
    m_desk->choose(Queue::All);
    lookAt(u"nowhere"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->said().contains(u"u-of-tomorrow"_s),
                              qPrintable(m_desk->said()), kPatience);
}

/// The backend knows no report of an unknown category; a newer one's reaches this cache before its
/// category does.
void TestDeskBadInput::anUnknownCategoryIsShownByItsId()
{
    items::ReportContent content;
    content.report.id = domain::ReportId(u"r"_s);
    content.report.title = u"Phản ánh"_s;
    content.report.categoryId = domain::CategoryId(u"k-of-tomorrow"_s);
    content.report.leadAgencyId = domain::AgencyId(u"a-of-tomorrow"_s);
    content.report.state = ReportState::Unknown;
    content.report.stateText = u"TRANG_THAI_MOI"_s;
    const syncing::DeskUser user{u"A"_s, domain::DeskRole::Operator, {}};
    const panes::reports::DeskCase on(content, {}, user, m_desk->console().directory().reference(),
                                      now());
    panes::reports::ReportDetailView view(m_desk->console().theme(),
                                          m_desk->console().desk().clock(), m_desk->sync());
    view.resize(500, 700);
    view.setContent(content, on, false);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QString said;
    for (const auto *label : view.findChildren<QLabel *>())
        said += label->text() + u'\n';
    for (const QString &id : {u"k-of-tomorrow"_s, u"a-of-tomorrow"_s})
        QVERIFY2(said.contains(id), qPrintable(id));
    QVERIFY(!view.grab().isNull());
    // What moves nothing is still possible; no step of the workflow is guessed.
    const auto possible = on.possible();
    QVERIFY(std::ranges::all_of(possible, domain::changesNothing));
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestDeskBadInput test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskbadinput.moc"
