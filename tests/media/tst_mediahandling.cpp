// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/mediaforms.h"
#include "widgets/panes/media/evidencebytes.h"
#include "widgets/panes/media/mediawords.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>

using namespace mediatest;

/// The handling of an item from collecting to closing, with mouse and keyboard, on a real backend.
class TestMediaHandling : public QObject
{
    Q_OBJECT

    std::unique_ptr<Handling> m_with;

private Q_SLOTS:
    void initTestCase() { m_with = std::make_unique<Handling>(); }
    void cleanupTestCase() { m_with.reset(); }
    void aCaseByMouse();
    void aCaseByKeyboard();
    void aCorrectedLabelKeepsTheMachines();
    void aFieldReportTakesItUp();
    void theDigestTakesItsSummary();
    void severalAtOnce();
};

void TestMediaHandling::aCaseByMouse()
{
    const auto id = newItem(m_with->backend);
    m_with->desk.look(id);
    QVERIFY(m_with->desk.label(u"media-labels"_s).contains(u"82%"_s));
    press(m_with->desk.step(MediaVerb::Screen));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"SANG_LOC"_s, kPatience);
    m_with->byForm(MediaVerb::Verify, [](QDialog &dialog) {
        const auto deadline = [&] { return in<QLabel>(dialog, u"media-deadline"_s)->text(); };
        const QString usual = deadline();
        QVERIFY(!usual.isEmpty());
        in<QCheckBox>(dialog, u"media-urgent"_s)->setChecked(true);
        QVERIFY(deadline() != usual);
        write(dialog, u"Kiểm tra nguồn nước."_s);
        send(dialog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"XAC_MINH"_s, kPatience);
    QVERIFY(onBackend(m_with->backend, id).value("urgent"_L1).toBool());
    const QString file = m_with->pictureFile(u"mau-nuoc.png"_s, 90);
    m_with->byForm(MediaVerb::Conclude, [file](QDialog &dialog) {
        chooseCode(dialog, u"media-conclusion"_s, u"false"_s);
        write(dialog, u"Ảnh chụp ở nơi khác."_s);
        DialogDriver files(u"evidence-files"_s, takesFile(file));
        press(in<QPushButton>(dialog, u"evidence-file"_s));
        QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, u"media-send-step"_s)->isEnabled(),
                                 kPatience);
        send(dialog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"KET_LUAN"_s, kPatience);
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QString hash = panes::media::sha256Of(bytes.readAll());
    QCOMPARE(onBackend(m_with->backend, id).value("evidenceSha256"_L1).toString(), hash);
    // The file is with the backend, and with the item.
    QCOMPARE(m_with->backend.get(u"v1/attachments/"_s + hash).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.label(u"evidence-said"_s).contains(u"320 × 200"_s),
                             kPatience);
    m_with->byForm(MediaVerb::Respond, [](QDialog &dialog) {
        chooseCode(dialog, u"media-response"_s, u"correction"_s);
        write(dialog, u"Đề nghị cải chính."_s);
        send(dialog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"XU_LY"_s, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.step(MediaVerb::Close), kPatience);
    press(m_with->desk.step(MediaVerb::Close));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"DONG"_s, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_with->desk.step(MediaVerb::Close), kPatience);
    const QJsonArray history = onBackend(m_with->backend, id).value("history"_L1).toArray();
    QCOMPARE(history.size(), 5);
    m_with->desk.picture(u"media-closed"_s);
    if (auto *scroll =
            m_with->desk.find<QWidget>(u"media-history"_s)->parentWidget()->parentWidget();
        scroll->parentWidget())
        static_cast<QScrollArea *>(scroll->parentWidget())->verticalScrollBar()->setValue(10'000);
    m_with->desk.picture(u"media-closed-below"_s);
    // Who and what of every step is on the screen.
    const QString said = m_with->desk.said();
    for (const QJsonValue &note : history)
        QVERIFY(said.contains(
            panes::media::plainVerb(*domain::mediaVerbFromCode(note["verb"_L1].toString()))));
}

void TestMediaHandling::aCaseByKeyboard()
{
    const auto id = newItem(m_with->backend);
    m_with->desk.look(id);
    m_with->activate();
    m_with->desk.list().setFocus();
    const int row = m_with->desk.rowOf(id);
    QVERIFY(row >= 0);
    QTRY_COMPARE(m_with->desk.list().currentIndex().row(), row);
    QTest::keyClick(&m_with->desk.list(), Qt::Key_Return); // to the first step
    QTRY_COMPARE(QApplication::focusWidget(), m_with->desk.step(MediaVerb::Screen));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"SANG_LOC"_s, kPatience);
    // The usual next step by its keys, and in its form.
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.step(MediaVerb::Verify), kPatience);
    {
        DialogDriver form(kStepForm, [](QDialog &dialog) {
            QTRY_VERIFY(dialog.isActiveWindow());
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        });
        m_with->activate();
        QTest::keyClick(&m_with->desk.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(form.isDone(), kPatience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"XAC_MINH"_s, kPatience);
    const QString file = m_with->pictureFile(u"bien-ban.png"_s, 30);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.step(MediaVerb::Conclude), kPatience);
    {
        DialogDriver form(kStepForm, [file](QDialog &dialog) {
            auto *conclusion = in<QComboBox>(dialog, u"media-conclusion"_s);
            conclusion->setFocus();
            QTest::keyClick(conclusion, Qt::Key_Down);
            QCOMPARE(conclusion->currentData().toString(), u"true"_s);
            DialogDriver files(u"evidence-files"_s, takesFile(file));
            auto *choose = in<QPushButton>(dialog, u"evidence-file"_s);
            choose->setFocus();
            QTest::keyClick(choose, Qt::Key_Space);
            auto *text = in<QPlainTextEdit>(dialog, u"media-step-text"_s);
            text->setFocus();
            QTest::keyClicks(text, u"Dung nhu bao neu."_s);
            QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, u"media-send-step"_s)->isEnabled(),
                                     kPatience);
            dialog.activateWindow();
            QTRY_VERIFY(dialog.isActiveWindow());
            QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        });
        m_with->activate();
        QTest::keyClick(&m_with->desk.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(form.isDone(), kPatience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"KET_LUAN"_s, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.step(MediaVerb::Close), kPatience);
    m_with->activate();
    QTest::keySequence(&m_with->desk.window(), m_with->desk.step(MediaVerb::Close)->shortcut());
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"DONG"_s, kPatience);
}

void TestMediaHandling::aCorrectedLabelKeepsTheMachines()
{
    const auto id = newItem(m_with->backend);
    m_with->desk.look(id);
    m_with->byForm(MediaVerb::Label, [](QDialog &dialog) {
        chooseCode(dialog, u"media-sentiment"_s, int(domain::Sentiment::Neutral));
        send(dialog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(onBackend(m_with->backend, id).value("sentiment"_L1).toString(),
                              u"neutral"_s, kPatience);
    QCOMPARE(onBackend(m_with->backend, id).value("machineSentiment"_L1).toString(), u"negative"_s);
    const QString name = m_with->desk.sync().status().user.name;
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.label(u"media-labels"_s).contains(name), kPatience);
    QVERIFY(m_with->desk.label(u"media-labels"_s).contains(u"82%"_s));
}

void TestMediaHandling::aFieldReportTakesItUp()
{
    const auto id = itemIn(m_with->backend, u"KET_LUAN"_s);
    m_with->desk.look(id);
    m_with->byForm(MediaVerb::ForwardAsReport, [](QDialog &dialog) {
        QCOMPARE(in<QComboBox>(dialog, u"media-unit"_s)->currentData().toString(), u"u-22918"_s);
        const QString text = in<QPlainTextEdit>(dialog, u"media-report-text"_s)->toPlainText();
        QVERIFY(text.contains(u"baobinhthuan.com.vn"_s) && !text.contains(u"Lê Văn Tám"_s));
        QVERIFY(!in<QPushButton>(dialog, u"media-send-step"_s)->isEnabled());
        chooseCode(dialog, u"media-category"_s, u"k-ha-tang"_s);
        send(dialog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"XU_LY"_s, kPatience);
    const QString report = onBackend(m_with->backend, id).value("reportId"_L1).toString();
    const auto there = reportsOf(m_with->backend).value(report);
    QCOMPARE(there.value("channel"_L1).toString(), u"media"_s);
    QCOMPARE(there.value("categoryId"_L1).toString(), u"k-ha-tang"_s);
    // And from the item to the report.
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.button(u"media-open-report"_s)->isVisible(), kPatience);
    QVERIFY(m_with->desk.sent());
    press(m_with->desk.button(u"media-open-report"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->desk.context().selectedReport().value, report, kPatience);
    QTRY_VERIFY(m_with->desk.window().workspace().pane(u"field-reports"_s));
    m_with->desk.context().openReports({});
    m_with->desk.window().workspace().apply({u"test"_s, {}, {{u"media"_s, u"left"_s, {}, 1.0}}});
    QVERIFY(m_with->desk.settle());
}

void TestMediaHandling::theDigestTakesItsSummary()
{
    const auto id = newItem(m_with->backend);
    m_with->desk.look(id);
    m_with->byForm(MediaVerb::Pick, [](QDialog &dialog) {
        QCOMPARE(in<QDateEdit>(dialog, u"media-digest-day"_s)->date(), QDate(2025, 6, 12));
        QVERIFY(in<QPlainTextEdit>(dialog, u"media-step-text"_s)
                    ->toPlainText()
                    .contains(u"nước biển đục"_s));
        write(dialog, u"Nước biển đục sau mưa; đang kiểm tra."_s);
        send(dialog);
    });
    const auto there = [&](QLatin1StringView key) {
        return onBackend(m_with->backend, id).value(key).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(there("digestOn"_L1), u"2025-06-12"_s, kPatience);
    QCOMPARE(there("digestSummary"_L1), u"Nước biển đục sau mưa; đang kiểm tra."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.step(MediaVerb::Unpick), kPatience);
    press(m_with->desk.step(MediaVerb::Unpick));
    QTRY_VERIFY_WITH_TIMEOUT(there("digestOn"_L1).isEmpty(), kPatience);
}

void TestMediaHandling::severalAtOnce()
{
    const QList<MediaItemId> fresh{newItem(m_with->backend), newItem(m_with->backend)};
    const auto screened = itemIn(m_with->backend, u"SANG_LOC"_s);
    m_with->desk.look(screened);
    auto &list = m_with->desk.list();
    QItemSelection chosen;
    for (const auto &id : fresh + QList{screened}) {
        const auto index = list.model()->index(m_with->desk.rowOf(id), 0);
        chosen.select(index, index);
    }
    list.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(chosen.indexes().size(), 3);
    auto *bulk = m_with->desk.button(u"media-bulk-screen"_s);
    QVERIFY(bulk->isVisible());
    press(bulk);
    for (const auto &id : fresh)
        QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"SANG_LOC"_s, kPatience);
    QCOMPARE(onBackend(m_with->backend, screened).value("version"_L1).toInteger(), 2); // left alone
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.label(u"media-bulk-said"_s).contains(u'2') &&
                                 m_with->desk.label(u"media-bulk-said"_s).contains(u'1'),
                             kPatience);
    // One form for all that it fits.
    QVERIFY(m_with->desk.sent());
    QVERIFY(m_with->desk.settle());
    DialogDriver form(kStepForm, [](QDialog &dialog) {
        in<QComboBox>(dialog, u"media-agency"_s)
            ->setCurrentIndex(in<QComboBox>(dialog, u"media-agency"_s)->findData(u"a-ub593"_s));
        send(dialog);
    });
    press(m_with->desk.button(u"media-bulk-verify"_s));
    QTRY_VERIFY_WITH_TIMEOUT(form.isDone(), kPatience);
    for (const auto &id : fresh + QList{screened})
        QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"XAC_MINH"_s, kPatience);
}

QTEST_MAIN(TestMediaHandling)
#include "tst_mediahandling.moc"
