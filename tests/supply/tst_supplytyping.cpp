// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/supplydrafts.h"
#include "models/store/supplydrafts.h"
#include "tests/supply/supplywindow.h"
#include "tests/support/smalldisk.h"

#include <QMessageBox>

using namespace supplytest;

namespace {

const QString kCustoms = u"Số liệu tháng của Hải quan"_s;
const QString kStatistics = u"Số liệu tháng của Cục Thống kê"_s;
const QString kMay = u"Tháng 5/2025"_s;
const items::SupplyKey kCustomsMay{domain::FeedId(u"f-hq-month"_s), u"2025-05"_s};

} // namespace

/// What is typed and not sent is on the disk while it is typed, and there again for whoever opens
/// the work anew.
class TestSupplyTyping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isKeptBeforeTheCellIsLeft();
    void aNewProgramHasItAgain();
    void theListSaysSo();
    void aFullDiskIsSaid();
    void whatCameInMeanwhileIsSaid();
    void isDiscardedAfterAQuestion();
    void isGoneWhenItWasSent();
    void goesWithTheRight();

private:
    /// What is on the disk, read past the program.
    [[nodiscard]] std::vector<domain::SupplyDraft> onDisk()
    {
        const auto &profile = m_with->desk().console().desk().profile();
        const auto drafts = store::SupplyDrafts::open(profile.directory() + u"/notes.db"_s,
                                                      profile.key());
        const auto &user = m_with->desk().sync().status().user;
        using Kept = core::Result<std::vector<domain::SupplyDraft>>;
        const Kept kept = drafts ? drafts->of(user.id) : Kept(std::unexpected(drafts.error()));
        return kept.value_or(std::vector<domain::SupplyDraft>());
    }
    [[nodiscard]] QString valueOnDisk()
    {
        const auto drafts = onDisk();
        return drafts.size() == 1 && drafts.front().lines.size() == 1
                   ? drafts.front().lines.front().value.text
                   : QString();
    }
    [[nodiscard]] bool isTyped()
    {
        return SupplyWindow::rowWith(m_with->tasks(), 3, u"đang nhập"_s) >= 0;
    }
    void answer(QMessageBox::StandardButton button);
    std::unique_ptr<SupplyWindow> m_with;
};

void TestSupplyTyping::initTestCase()
{
    m_with = std::make_unique<SupplyWindow>();
}

void TestSupplyTyping::cleanupTestCase()
{
    m_with.reset();
}

void TestSupplyTyping::isKeptBeforeTheCellIsLeft()
{
    m_with->open(kCustoms, kMay);
    QVERIFY(!isTyped());
    m_with->beginTyping(0, SupplyGrid::ValueColumn, u"95,"_s);
    QTRY_COMPARE_WITH_TIMEOUT(valueOnDisk(), u"95,"_s, kPatience);
    auto *editor = m_with->grid().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor); // it is being typed into still
    QTest::keyClicks(editor, u"5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(valueOnDisk(), u"95,5"_s, kPatience);
    m_with->type(0, SupplyGrid::NoteColumn, u"Theo to khai."_s);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk().front().lines.front().note, u"Theo to khai."_s, kPatience);
    QCOMPARE(onDisk().front().agencyId.value, u"a-hq"_s);
}

void TestSupplyTyping::aNewProgramHasItAgain()
{
    const auto &profile = m_with->desk().console().desk().profile();
    items::SupplyDrafts drafts(profile.directory() + u"/notes.db"_s, profile.key(),
                               m_with->desk().console().surroundings().clock);
    drafts.setReader(m_with->desk().sync().status().user.id, {});
    auto with = m_with->desk().console().surroundings();
    with.supplyDrafts = &drafts;
    const std::unique_ptr<common::Pane> tab(panes::supply::makePane(with, nullptr));
    tab->resize(1366, 768);
    tab->show();
    auto &tasks = *tab->findChild<QTableWidget *>(u"supply-tasks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(SupplyWindow::rowWith(tasks, 3, u"đang nhập"_s) >= 0, kPatience);
    const int row = SupplyWindow::rowWith(tasks, 3, u"đang nhập"_s);
    QTest::mouseClick(tasks.viewport(), Qt::LeftButton, {},
                      tasks.visualItemRect(tasks.item(row, 1)).center());
    const auto &grid = *tab->findChild<QTableView *>(u"supply-grid"_s);
    const auto cell = [&grid](int column) {
        return grid.model()->index(0, column).data().toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(cell(SupplyGrid::ValueColumn), u"95,5"_s, kPatience);
    QCOMPARE(cell(SupplyGrid::NoteColumn), u"Theo to khai."_s);
}

void TestSupplyTyping::theListSaysSo()
{
    QTRY_VERIFY(isTyped());
    m_with->open(kStatistics, kMay);
    QTRY_VERIFY(isTyped());
    m_with->open(kCustoms, kMay);
    QCOMPARE(m_with->cell(0, SupplyGrid::ValueColumn), u"95,5"_s);
}

void TestSupplyTyping::aFullDiskIsSaid()
{
    m_with->desk().sync().setForcedOffline(true);
    {
        const support::SmallDisk full(4096);
        m_with->type(0, SupplyGrid::ValueColumn, u"96,5"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_with->said(u"supply-told"_s).contains(u"Không lưu được"_s),
                                 kPatience);
        QCOMPARE(m_with->cell(0, SupplyGrid::ValueColumn), u"96,5"_s);
    }
    QCOMPARE(valueOnDisk(), u"95,5"_s);
    m_with->type(0, SupplyGrid::ValueColumn, u"97,5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(valueOnDisk(), u"97,5"_s, kPatience);
    m_with->desk().sync().setForcedOffline(false);
}

/// Somebody else supplies the same slot while it is typed here.
void TestSupplyTyping::whatCameInMeanwhileIsSaid()
{
    m_with->open(kStatistics, kMay);
    int row = 0;
    while (row < m_with->grid().model()->rowCount() &&
           !m_with->cell(row, SupplyGrid::IndicatorColumn).startsWith(u"KT24"_s))
        ++row;
    m_with->type(row, SupplyGrid::ValueColumn, u"103,5"_s);
    m_with->type(row, SupplyGrid::NoteColumn, u"Tinh lai."_s);
    const QString id = m_with->enteredByOthers(103.25);
    m_with->look(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-approve"_s).isVisible(), kPatience);
    press(&m_with->button(u"supply-approve"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->there(id).value("state"_L1).toString(), u"approved"_s,
                              kPatience);
    m_with->desk().sync().syncNow();
    m_with->open(kStatistics, kMay);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_with->cell(row, SupplyGrid::CheckColumn).contains(u"có số liệu mới"_s), kPatience);
    QCOMPARE(m_with->cell(row, SupplyGrid::ValueColumn), u"103,50"_s);
    m_with->grid().setCurrentIndex(m_with->grid().model()->index(row, SupplyGrid::ValueColumn));
    QVERIFY(m_with->said(u"supply-row"_s).contains(u"103,25"_s));
    // Typed once more it is typed over what stands now.
    m_with->type(row, SupplyGrid::ValueColumn, u"103,75"_s);
    QVERIFY(!m_with->cell(row, SupplyGrid::CheckColumn).contains(u"có số liệu mới"_s));
}

void TestSupplyTyping::answer(QMessageBox::StandardButton button)
{
    const DialogDriver driver(u"supply-discard"_s, [button](QDialog &dialog) {
        auto &box = *qobject_cast<QMessageBox *>(&dialog);
        press(box.button(button));
    });
    press(&m_with->button(u"supply-stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
}

void TestSupplyTyping::isDiscardedAfterAQuestion()
{
    QCOMPARE(onDisk().size(), 2U);
    QVERIFY(m_with->button(u"supply-stop"_s).isVisible());
    answer(QMessageBox::Cancel);
    QVERIFY(m_with->button(u"supply-stop"_s).isVisible());
    QCOMPARE(onDisk().size(), 2U);
    answer(QMessageBox::Discard);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk().size(), 1U, kPatience);
    QVERIFY(!m_with->button(u"supply-stop"_s).isVisible());
    for (int row = 0; row < m_with->grid().model()->rowCount(); ++row)
        QVERIFY(m_with->cell(row, SupplyGrid::ValueColumn).isEmpty());
}

void TestSupplyTyping::isGoneWhenItWasSent()
{
    m_with->open(kCustoms, kMay);
    QCOMPARE(m_with->cell(0, SupplyGrid::ValueColumn), u"97,5"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->button(u"supply-send"_s).isEnabled(), kPatience);
    press(&m_with->button(u"supply-send"_s));
    QTRY_VERIFY_WITH_TIMEOUT(onDisk().empty(), kPatience);
    QTRY_VERIFY(!isTyped());
}

void TestSupplyTyping::goesWithTheRight()
{
    m_with->open(kCustoms, u"Tháng 4/2025"_s);
    m_with->type(0, SupplyGrid::ValueColumn, u"88,5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(valueOnDisk(), u"88,5"_s, kPatience);
    const QJsonObject scope{{u"agencyIds"_s, QJsonArray{u"a-ctk"_s}}};
    QVERIFY(m_with->backend().backend.setAccount(u"demo"_s, {{u"scope"_s, scope}}));
    m_with->desk().sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(onDisk().empty(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!isTyped(), kPatience);
}

QTEST_MAIN(TestSupplyTyping)
#include "tst_supplytyping.moc"
