// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supply/supplywindow.h"

using namespace supplytest;

namespace {

const QString kFeedName = u"Số liệu tháng của Hải quan"_s;
const QString kFeedId = u"f-hq-month"_s;
const QByteArray kRefusedOnce = "status=422@POST/v1/submissions#1";

} // namespace

/// What the backend refuses is never there twice: its lines are closed until it is taken back.
class TestSupplyAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void twoPressesSendOnce();
    void whatIsRefusedClosesItsLines();
    void retriedItIsThereOnce();
    void takenBackItIsReplaced();

private:
    void typeAndSend(const QString &figure);
    [[nodiscard]] bool isClosed()
    {
        return !(m_with->grid().model()->index(0, SupplyGrid::ValueColumn).flags() &
                 Qt::ItemIsEditable);
    }
    [[nodiscard]] size_t sent(const QString &period)
    {
        return m_with->sentFor(kFeedId, period).size();
    }
    std::unique_ptr<SupplyWindow> m_with;
};

void TestSupplyAgain::initTestCase()
{
    m_with = std::make_unique<SupplyWindow>(u"none"_s);
}

void TestSupplyAgain::cleanupTestCase()
{
    m_with.reset();
}

void TestSupplyAgain::typeAndSend(const QString &figure)
{
    m_with->type(0, SupplyGrid::ValueColumn, figure);
    m_with->type(0, SupplyGrid::NoteColumn, u"So lieu da soat lai."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-send"_s).isEnabled(), kPatience);
    press(&m_with->button(u"supply-send"_s));
}

void TestSupplyAgain::twoPressesSendOnce()
{
    m_with->open(kFeedName, u"Tháng 3/2025"_s);
    typeAndSend(u"90,5"_s);
    auto &send = m_with->button(u"supply-send"_s);
    QVERIFY(!send.isEnabled());
    QTest::mouseClick(&send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(sent(u"2025-03"_s) == 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_with->cell(0, SupplyGrid::CheckColumn), u"chờ duyệt"_s, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isClosed(), kPatience);
    QCOMPARE(sent(u"2025-03"_s), 1U);
}

void TestSupplyAgain::whatIsRefusedClosesItsLines()
{
    m_with->open(kFeedName, u"Tháng 5/2025"_s);
    m_with->setFaults(kRefusedOnce);
    typeAndSend(u"95,5"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-held"_s).contains(u"chưa được nhận"_s),
                             kPatience);
    QCOMPARE(m_with->cell(0, SupplyGrid::CheckColumn), u"chưa được nhận"_s);
    QVERIFY(isClosed());
    QVERIFY(!m_with->button(u"supply-send"_s).isEnabled());
    QVERIFY(m_with->button(u"supply-take-back"_s).isVisible());
    QCOMPARE(sent(u"2025-05"_s), 0U);
    // Another period of the same feed is not concerned.
    m_with->open(kFeedName, u"Tháng 4/2025"_s);
    QVERIFY(!isClosed());
    QVERIFY(m_with->said(u"supply-held"_s).isEmpty());
}

void TestSupplyAgain::retriedItIsThereOnce()
{
    m_with->look(u"Chưa được nhận"_s);
    auto &retry = m_with->button(u"standing-retry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(retry.isVisible(), kPatience);
    press(&retry);
    QTRY_VERIFY_WITH_TIMEOUT(sent(u"2025-05"_s) == 1, kPatience);
    m_with->open(kFeedName, u"Tháng 5/2025"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_with->cell(0, SupplyGrid::CheckColumn), u"chờ duyệt"_s, kPatience);
    QVERIFY(isClosed());
    QVERIFY(m_with->said(u"supply-held"_s).isEmpty());
    QCOMPARE(sent(u"2025-05"_s), 1U);
}

void TestSupplyAgain::takenBackItIsReplaced()
{
    m_with->open(kFeedName, u"Tháng 4/2025"_s);
    m_with->setFaults(kRefusedOnce);
    typeAndSend(u"91,5"_s);
    auto &back = m_with->button(u"supply-take-back"_s);
    QTRY_VERIFY_WITH_TIMEOUT(back.isVisible(), kPatience);
    press(&back);
    // What was sent stands there again, to be changed, and nothing waits any more.
    QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-held"_s).isEmpty() && !isClosed(), kPatience);
    QCOMPARE(m_with->cell(0, SupplyGrid::ValueColumn), u"91,5"_s);
    QCOMPARE(m_with->cell(0, SupplyGrid::NoteColumn), u"So lieu da soat lai."_s);
    QTRY_VERIFY(SupplyWindow::rowWith(m_with->tasks(), 3, u"đang nhập"_s) >= 0);
    typeAndSend(u"92,5"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sent(u"2025-04"_s) == 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_with->cell(0, SupplyGrid::CheckColumn), u"chờ duyệt"_s, kPatience);
    m_with->desk().sync().syncNow();
    QVERIFY(m_with->desk().settle());
    const auto there = m_with->sentFor(kFeedId, u"2025-04"_s);
    QCOMPARE(there.size(), 1U);
    const auto values = domain::valuesOf(domain::submissionFromSnapshot(there.front()));
    QCOMPARE(values.size(), 1U);
    QCOMPARE(values.front().value, 92.5);
    QTRY_VERIFY(SupplyWindow::rowWith(m_with->tasks(), 3, u"đang nhập"_s) < 0);
}

QTEST_MAIN(TestSupplyAgain)
#include "tst_supplyagain.moc"
