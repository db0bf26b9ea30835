// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/remarkdialog.h"
#include "widgets/common/remarkstrip.h"

#include "tests/remarks/remarktest.h"
#include "widgets/common/edittext.h"
#include "widgets/common/picker.h"
#include "widgets/common/remarktext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace remarktest;
using common::RemarkAnswerDialog;
using common::RemarkCard;
using common::RemarkDialog;
using common::RemarkStrip;

namespace {

const RemarkActor kLeader{RemarkRole::Leader, {}, u"Chủ tịch UBND tỉnh"_s};
const RemarkActor kAnalyst{RemarkRole::Analyst, {}, u"Chuyên viên"_s};

RemarkDialog::Offers offers(const RemarkActor &actor, RemarkKind kind)
{
    RemarkDialog::Offers offers;
    offers.figure = u"Giải ngân đầu tư công · tỉnh Bình Thuận · Tháng 5/2025"_s;
    offers.blank = remark(QString());
    offers.blank.text.clear();
    offers.blank.kind = kind;
    offers.actor = actor;
    offers.now = QDateTime(kToday, QTime(2, 0), QTimeZone::UTC);
    offers.agencies = {{u"Sở Tài chính"_s, u"a-stc"_s}, {u"Sở Y tế"_s, u"a-syt"_s}};
    return offers;
}

template<typename W>
W *part(QWidget &in, const QString &name)
{
    return in.findChild<W *>(name);
}

ShownRemark stored(Remark remark)
{
    remark.version = 1;
    return {.remark = std::move(remark)};
}

common::RemarkDesk deskOf(const RemarkActor &actor)
{
    return {.actor = actor, .today = kToday, .agencyName = [](const AgencyId &id) {
                return id.value == "a-stc"_L1 ? u"Sở Tài chính"_s : id.value;
            }};
}

} // namespace

/// The widgets that write and show remarks, with the keyboard and the mouse.
class TestRemarkWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDirectionIsWrittenWithKeys();
    void anAnalystWritesRemarksOnly();
    void anAnswerNeedsAText();
    void theStripShowsAndAsks();
    void aCardSaysWhereAnEditStands();
    void markupIsShownAsText();
    void editsHaveTheirName();

private:
    common::Theme m_theme;
};

void TestRemarkWidgets::aDirectionIsWrittenWithKeys()
{
    RemarkDialog dialog(offers(kLeader, RemarkKind::Direction), m_theme);
    dialog.show();
    dialog.activateWindow();
    QTRY_VERIFY(dialog.isActiveWindow()); // shortcuts are for the active window
    auto *save = part<QPushButton>(dialog, u"save-remark"_s);
    auto *text = part<QPlainTextEdit>(dialog, u"remark-input"_s);
    auto *missing = part<QLabel>(dialog, u"remark-missing"_s);
    QCOMPARE(dialog.focusWidget(), text);
    QVERIFY(!save->isEnabled());
    const QString noText = missing->text();
    QCOMPARE(noText, common::remarks::faultText(RemarkFault::TextMissing));
    QTest::keyClicks(text, u"Bao cao nguyen nhan."_s);
    QCOMPARE(missing->text(), common::remarks::faultText(RemarkFault::AgencyMissing));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.isVisible()); // not yet
    auto *agency = part<common::Picker>(dialog, u"remark-agency"_s);
    agency->setFocus();
    QTest::keyClick(agency, Qt::Key_Down); // the first of the list
    QVERIFY2(save->isEnabled(), qPrintable(missing->text()));
    auto *due = part<QDateEdit>(dialog, u"remark-due"_s);
    due->setDate(kToday.addDays(-1));
    QCOMPARE(missing->text(), common::remarks::faultText(RemarkFault::DatePast));
    due->setDate(kToday.addDays(3));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    text->setFocus();
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(accepted.size(), 1);
    const Remark written = dialog.remark();
    QVERIFY(written.id.value.startsWith("rm-"_L1));
    QCOMPARE(written.text, u"Bao cao nguyen nhan."_s);
    QCOMPARE(written.agencyId, AgencyId(u"a-stc"_s));
    QCOMPARE(written.dueOn, kToday.addDays(3));
    QCOMPARE(written.author, kLeader.name);
    QVERIFY(!faultOf(written, kLeader, kToday));
}

void TestRemarkWidgets::anAnalystWritesRemarksOnly()
{
    RemarkDialog dialog(offers(kAnalyst, RemarkKind::Direction), m_theme);
    dialog.show();
    QCOMPARE(part<QComboBox>(dialog, u"remark-kind"_s)->count(), 1);
    QVERIFY(!part<QWidget>(dialog, u"remark-agency"_s)->isVisible());
    QTest::keyClicks(part<QPlainTextEdit>(dialog, u"remark-input"_s), u"Tang do le."_s);
    QVERIFY(part<QPushButton>(dialog, u"save-remark"_s)->isEnabled());
    QCOMPARE(dialog.remark().kind, RemarkKind::Remark);
    QVERIFY(dialog.remark().agencyId.isEmpty() && !dialog.remark().dueOn.isValid());
}

void TestRemarkWidgets::anAnswerNeedsAText()
{
    RemarkAnswerDialog dialog(direction(u"r"_s), kAnalyst, m_theme);
    dialog.show();
    auto *save = part<QPushButton>(dialog, u"save-remark"_s);
    QVERIFY(!save->isEnabled());
    auto *text = part<QPlainTextEdit>(dialog, u"remark-input"_s);
    text->setPlainText(QString(4001, u'a'));
    QVERIFY(!save->isEnabled());
    text->clear();
    QTest::keyClicks(text, u" Da bao cao. "_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog.step(), (RemarkStep{RemarkVerb::Answer, u"Da bao cao."_s}));
}

void TestRemarkWidgets::theStripShowsAndAsks()
{
    RemarkStrip strip(m_theme);
    strip.show();
    QVERIFY(part<QLabel>(strip, u"remarks-empty"_s)->isVisible());
    Remark late = direction(u"late"_s);
    late.dueOn = kToday.addDays(-3);
    strip.setRemarks({stored(late), stored(remark(u"note"_s))}, deskOf(kLeader));
    QVERIFY(!part<QLabel>(strip, u"remarks-empty"_s)->isVisible());
    const auto cards = strip.findChildren<RemarkCard *>();
    QCOMPARE(cards.size(), 2);
    QVERIFY(part<QLabel>(*cards[0], u"remark-state"_s)
                ->text()
                .contains(common::remarks::stateText(late, kToday)));
    QVERIFY(part<QLabel>(*cards[0], u"remark-duty"_s)->text().contains(u"Sở Tài chính"_s));
    QVERIFY(!part<QLabel>(*cards[1], u"remark-state"_s)->isVisible());
    QSignalSpy wanted(&strip, &RemarkStrip::writeRequested);
    QTest::mouseClick(part<QPushButton>(strip, u"write-direction"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<RemarkKind>(), RemarkKind::Direction);
    QSignalSpy step(&strip, &RemarkStrip::stepRequested);
    QTest::mouseClick(part<QPushButton>(*cards[0], u"remark-close"_s), Qt::LeftButton);
    QCOMPARE(step.size(), 1);
    QCOMPARE(step[0][0].value<Remark>().id.value, u"late"_s);
    QCOMPARE(step[0][1].value<RemarkVerb>(), RemarkVerb::Close);
    // An analyst neither directs nor closes.
    strip.setRemarks({stored(late)}, deskOf(kAnalyst));
    QVERIFY(!part<QPushButton>(strip, u"write-direction"_s)->isVisible());
    QVERIFY(part<QPushButton>(strip, u"write-remark"_s)->isVisible());
    QCOMPARE(part<QPushButton>(*cards[0], u"remark-close"_s), nullptr);
    QTRY_VERIFY(part<QPushButton>(*cards[0], u"remark-answer"_s)->isVisible());
}

void TestRemarkWidgets::aCardSaysWhereAnEditStands()
{
    RemarkCard card(m_theme);
    card.show();
    ShownRemark shown = stored(direction(u"r"_s));
    shown.waiting = EditState::Queued;
    shown.editId = u"e-1"_s;
    card.setRemark(shown, deskOf(kLeader));
    QVERIFY(part<QLabel>(card, u"remark-standing"_s)->isVisible());
    QCOMPARE(part<QPushButton>(card, u"remark-close"_s), nullptr); // one step at a time
    QCOMPARE(part<QPushButton>(card, u"remark-retry"_s), nullptr);
    shown.waiting = EditState::Refused;
    shown.errorDetail = u"Không có cơ quan “a-none”."_s;
    shown.unsentText = u"Câu trả lời bị từ chối."_s;
    card.setRemark(shown, deskOf(kLeader));
    const QString said = part<QLabel>(card, u"remark-standing"_s)->text();
    QVERIFY2(said.contains(shown.errorDetail) && said.contains(shown.unsentText), qPrintable(said));
    QSignalSpy given(&card, &RemarkCard::discardRequested);
    QSignalSpy again(&card, &RemarkCard::retryRequested);
    auto *retry = part<QPushButton>(card, u"remark-retry"_s);
    retry->setFocus();
    QTest::keyClick(retry, Qt::Key_Space);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again[0][1].toLongLong(), 1);
    QTest::mouseClick(part<QPushButton>(card, u"remark-discard"_s), Qt::LeftButton);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given[0][0].toString(), u"e-1"_s);
}

void TestRemarkWidgets::markupIsShownAsText()
{
    RemarkCard card(m_theme);
    card.setRemark(stored(direction(u"r"_s, u"<b>Đậm</b><img src='x'>"_s)), deskOf(kLeader));
    for (const auto *label : card.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(part<QLabel>(card, u"remark-text"_s)->text(), u"<b>Đậm</b><img src='x'>"_s);
}

void TestRemarkWidgets::editsHaveTheirName()
{
    const Remark written = direction(u"r"_s);
    QCOMPARE(common::editText(openEdit(written)), common::remarks::kindText(written));
    QCOMPARE(common::editText(stepEdit(written, {RemarkVerb::Withdraw, {}})),
             common::remarks::verbText(RemarkVerb::Withdraw));
    QVERIFY(common::editText(openEdit(written)) != common::editText(openEdit(remark(u"n"_s))));
}

QTEST_MAIN(TestRemarkWidgets)
#include "tst_remarkwidgets.moc"
