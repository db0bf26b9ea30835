// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskwindow.h"

#include "widgets/panes/reports/savedfilters.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>

using namespace desktest;
using panes::reports::Queue;

namespace {

QDateTime moment(const QJsonObject &record, QLatin1StringView key)
{
    return QDateTime::fromString(record.value(key).toString(), Qt::ISODate);
}

/// The states of domain.md B in which somebody still has to act.
bool isOpen(const QJsonObject &record)
{
    static const QStringList open{u"MOI"_s,         u"TIEP_NHAN"_s, u"CHO_BO_SUNG"_s,
                                  u"DA_CHUYEN"_s,   u"TRA_LAI"_s,   u"DANG_XU_LY"_s,
                                  u"XIN_GIA_HAN"_s, u"CHO_DUYET"_s, u"MO_LAI"_s};
    return open.contains(record.value("state"_L1).toString());
}

/// What a queue means, in the words of the brief and on the backend's own records.
bool belongs(Queue queue, const QJsonObject &record, const QDateTime &now)
{
    const QString state = record.value("state"_L1).toString();
    const QDateTime due = moment(record, "dueAt"_L1);
    const bool counts = isOpen(record) && due.isValid();
    switch (queue) {
    case Queue::All:
        return true;
    case Queue::Open:
        return isOpen(record);
    case Queue::New:
        return state == "MOI"_L1;
    case Queue::DueSoon:
        return counts && due >= now && due <= now.addDays(1);
    case Queue::Overdue:
        return counts && due < now;
    case Queue::Mine:
        return isOpen(record) && record.value("assignee"_L1).toString() == u"Điều hành viên IOC"_s;
    case Queue::MyUnit:
        return isOpen(record) && record.value("leadAgencyId"_L1).toString() == "a-ub593"_L1;
    case Queue::Returned:
        return state == "TRA_LAI"_L1;
    case Queue::ExtensionAsked:
        return state == "XIN_GIA_HAN"_L1;
    case Queue::AwaitsApproval:
        return state == "CHO_DUYET"_L1;
    case Queue::Reopened:
        return state == "MO_LAI"_L1;
    }
    return false;
}

demo::Options unitDesk()
{
    auto options = demotest::quiet();
    options.agencyId = u"a-ub593"_s;
    return options;
}

} // namespace

/// Queues, saved filters and search of the desk against an oracle on the backend's records.
class TestDeskQueues : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{unitDesk()};
    QTemporaryDir m_dir;
    std::unique_ptr<DeskWindow> m_desk;

    QStringList expected(Queue queue)
    {
        const QDateTime now = m_desk->console().desk().clock().now();
        QStringList ids;
        const auto reports = reportsOf(m_backend);
        for (const auto &record : reports) {
            if (belongs(queue, record, now))
                ids << record.value("id"_L1).toString();
        }
        ids.sort();
        return ids;
    }
    /// So that the queue "mine" is not empty.
    void assignOneToThisDesk()
    {
        const auto reports = reportsOf(m_backend);
        const auto working = std::ranges::find_if(reports, [](const QJsonObject &record) {
            return record.value("state"_L1).toString() == "DANG_XU_LY"_L1;
        });
        QVERIFY(working != reports.end());
        const auto answer = m_backend.comment(
            working->value("id"_L1).toString(), working->value("version"_L1).toInteger(), "mine",
            u"{\"verb\":\"assign\",\"assignee\":\"Điều hành viên IOC\"}"_s.toUtf8());
        QCOMPARE(answer.status, 200);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &state : {u"MOI"_s, u"DANG_XU_LY"_s, u"TRA_LAI"_s, u"XIN_GIA_HAN"_s,
                                     u"CHO_DUYET"_s, u"MO_LAI"_s})
            (void)reportIn(m_backend, state);
        // Due tomorrow, and long overdue.
        (void)reportIn(m_backend, u"MOI"_s, {{u"sentAt"_s, u"2025-06-09T08:00:00Z"_s}});
        (void)reportIn(m_backend, u"MOI"_s, {{u"sentAt"_s, u"2025-05-02T01:00:00Z"_s}});
        assignOneToThisDesk();
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url(), m_dir.path());
        QVERIFY(m_desk->settle());
    }
    void cleanupTestCase() { m_desk.reset(); }
    void everyQueueShowsExactlyItsReports_data();
    void everyQueueShowsExactlyItsReports();
    void theQueuesLeaveTheListMostOfTheHeight();
    void categoryAndWordsNarrow();
    void aSavedFilterIsKeptOverARestart();
};

void TestDeskQueues::everyQueueShowsExactlyItsReports_data()
{
    QTest::addColumn<Queue>("queue");
    QTest::newRow("all") << Queue::All;
    QTest::newRow("open") << Queue::Open;
    QTest::newRow("new") << Queue::New;
    QTest::newRow("due-soon") << Queue::DueSoon;
    QTest::newRow("overdue") << Queue::Overdue;
    QTest::newRow("mine") << Queue::Mine;
    QTest::newRow("my-unit") << Queue::MyUnit;
    QTest::newRow("returned") << Queue::Returned;
    QTest::newRow("extension-asked") << Queue::ExtensionAsked;
    QTest::newRow("to-approve") << Queue::AwaitsApproval;
    QTest::newRow("reopened") << Queue::Reopened;
}

void TestDeskQueues::everyQueueShowsExactlyItsReports()
{
    QFETCH(Queue, queue);
    m_desk->choose(queue);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->listed(), expected(queue), kPatience);
    QVERIFY2(!expected(queue).isEmpty(), "the oracle has something to say");
}

void TestDeskQueues::theQueuesLeaveTheListMostOfTheHeight()
{
    m_desk->choose(Queue::All);
    QVERIFY(m_desk->settle());
    const int bar = m_desk->find<panes::reports::FilterBar>()->height();
    QVERIFY2(bar < m_desk->list().height() / 3,
             qPrintable(u"%1 of %2"_s.arg(bar).arg(m_desk->list().height())));
}

void TestDeskQueues::categoryAndWordsNarrow()
{
    m_desk->choose(Queue::Open);
    auto *bar = m_desk->find<panes::reports::FilterBar>();
    auto *words = bar->findChild<QLineEdit *>();
    QTest::mouseClick(words, Qt::LeftButton);
    QTest::keyClicks(words, u"duong"_s); // without marks, as the search promises
    QTest::keyClick(words, Qt::Key_Return);
    const auto open = expected(Queue::Open);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->listed().size() < open.size(), kPatience);
    const QStringList found = m_desk->listed();
    QVERIFY(!found.isEmpty());
    for (const QString &id : found)
        QVERIFY2(open.contains(id), qPrintable(id));
    QTest::keyClick(words, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(words, Qt::Key_Delete);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->listed(), open, kPatience);
}

void TestDeskQueues::aSavedFilterIsKeptOverARestart()
{
    m_desk->choose(Queue::Overdue);
    auto *saved = m_desk->find<panes::reports::SavedFilters>();
    Q_EMIT saved->menu()->aboutToShow();
    DialogDriver driver(u"filter-name"_s, [](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"Tre & gap / hom nay"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    saved->menu()->actions().constLast()->trigger(); // nothing is saved yet: the only entry
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    m_desk->choose(Queue::New);

    m_desk.reset(); // the console is closed and started again
    m_desk = std::make_unique<DeskWindow>(m_backend.backend.url(), m_dir.path());
    QVERIFY(m_desk->settle());
    saved = m_desk->find<panes::reports::SavedFilters>();
    Q_EMIT saved->menu()->aboutToShow();
    QAction *entry = saved->menu()->actions().constFirst();
    QCOMPARE(entry->text(), u"Tre && gap / hom nay"_s); // the ampersand is no mnemonic
    entry->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->listed(), expected(Queue::Overdue), kPatience);
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestDeskQueues test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskqueues.moc"
