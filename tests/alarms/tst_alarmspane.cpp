// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"
#include "models/domain/alarmedits.h"
#include "tests/alarms/alarmdesk.h"
#include "tests/support/clipping.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <ranges>

using namespace alarmtest;
using panes::alarms::AlarmModel;

/// The list of alarms in the whole console, on a real backend, with real clicks and keys.
class TestAlarmsPane : public QObject, alarmtest::AlarmDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_desk.reset(); }
    void isInTheMenuUnderItsKeys();
    void whatWaitsComesFirst();
    void wordsAndPriorityNarrowTheList();
    void keysGoThroughWhatWaits();
    void shelvingNeedsAReason();
    void whatIsShelvedComesBackByItself();
    void acknowledgedByAKeyWithoutTheBackend();
    void severalAtOnce();
    void commentAndAssignmentAreInTheHistory();
    void dialogsAreSavedByKeys_data();
    void dialogsAreSavedByKeys();
    void everyColumnIsInSight_data();
    void everyColumnIsInSight();
    void dialogsAreWhole_data();
    void dialogsAreWhole();
    void whenTwoPeopleActedNothingIsLost();
};

void TestAlarmsPane::isInTheMenuUnderItsKeys()
{
    const auto menus = window().menuBar()->actions();
    const auto entries = menus.front()->menu()->actions();
    const auto found = std::ranges::find(entries, pane().title(), &QAction::text);
    QVERIFY(found != entries.end());
    QVERIFY(!(*found)->shortcut().isEmpty());
    for (const QAction *other : entries)
        QVERIFY(other == *found || other->shortcut() != (*found)->shortcut());
}

void TestAlarmsPane::whatWaitsComesFirst()
{
    QVERIFY(panes::alarms::isWaiting(line(0).standing.state));
    bool answered = false;
    for (int row = 0; row < rows().rowCount(); ++row) {
        const bool waits = panes::alarms::isWaiting(line(row).standing.state);
        QVERIFY(!waits || !answered);
        answered = answered || !waits;
        QVERIFY(panes::alarms::belongs(line(row), AlarmChoice::Active));
    }
    // The first is looked at: what it is, what to do.
    QCOMPARE(said(u"alarm-title"_s), line(0).rule.name);
    QVERIFY(said(u"alarm-state"_s).contains(panes::alarms::stateText(line(0).standing.state)));
    QCOMPARE(said(u"alarm-guidance"_s), line(0).rule.guidance);
    QVERIFY(!line(0).rule.guidance.isEmpty());
    QCOMPARE(said(u"alarm-rationale"_s), line(0).rule.rationale);
    for (const int column : {int(AlarmModel::State), int(AlarmModel::Priority),
                             int(AlarmModel::What), int(AlarmModel::Since)})
        QVERIFY(!rows().index(0, column).data().toString().isEmpty());
}

void TestAlarmsPane::wordsAndPriorityNarrowTheList()
{
    const int all = rows().rowCount();
    auto *search = m_desk->find<QLineEdit>(u"alarm-search"_s);
    const QString word = core::fold(line(all - 1).rule.name).section(u' ', 0, 1);
    search->setFocus();
    QTest::keyClicks(search, word); // without marks
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(rows().rowCount() > 0);
    for (int row = 0; row < rows().rowCount(); ++row)
        QVERIFY(core::fold(line(row).rule.name + u' ' + line(row).subjectName).contains(word));
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(rows().rowCount(), all);
    auto *priority = m_desk->find<QComboBox>(u"alarm-priority"_s);
    int sum = 0;
    for (const int one : {1, 2, 3}) {
        priority->setCurrentIndex(one);
        for (int row = 0; row < rows().rowCount(); ++row)
            QCOMPARE(line(row).rule.priority, one);
        sum += rows().rowCount();
    }
    QCOMPARE(sum, all);
    priority->setCurrentIndex(0);
    QCOMPARE(rows().rowCount(), all);
}

void TestAlarmsPane::keysGoThroughWhatWaits()
{
    table().selectRow(0);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F3);
    const int next = table().currentIndex().row();
    QVERIFY(next > 0 && panes::alarms::isWaiting(line(next).standing.state));
    QTest::keyClick(&table(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(said(u"alarm-title"_s), line(1).rule.name);
}

void TestAlarmsPane::acknowledgedByAKeyWithoutTheBackend()
{
    m_desk->sync().setForcedOffline(true);
    const QString which = chooseWaiting();
    QVERIFY(!which.isEmpty());
    QTest::keyClick(&table(), Qt::Key_F4);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(which), AlarmState::Acknowledged, kPatience);
    table().selectRow(rows().indexOf(which).row());
    QTRY_VERIFY(!said(u"alarm-unsettled"_s).isEmpty()); // kept here, not sent
    QVERIFY(said(u"alarm-state"_s).contains(panes::alarms::stateText(AlarmState::Acknowledged)));
    save(u"pending"_s);
    m_desk->sync().setForcedOffline(false);
    QVERIFY(allSent());
    QTRY_VERIFY_WITH_TIMEOUT(known(which) && known(which)->standing.version > 0, kPatience);
    QCOMPARE(stateOf(which), AlarmState::Acknowledged);
    QVERIFY(!known(which)->standing.answeredBy.isEmpty());
    table().selectRow(rows().indexOf(which).row());
    QTRY_VERIFY(said(u"alarm-unsettled"_s).isEmpty());
    const auto actions = m_backend->latest(u"alarm-actions"_s);
    QVERIFY(std::ranges::any_of(actions, [&](const QJsonObject &action) {
        return action.value(u"verb"_s).toString() == "acknowledge"_L1 &&
               action.value(u"subject"_s).toString() == known(which)->episode.subject;
    }));
}

void TestAlarmsPane::severalAtOnce()
{
    choose(AlarmChoice::Waiting);
    QVERIFY(rows().rowCount() >= 3);
    const QStringList which{panes::alarms::identity(line(0).episode),
                            panes::alarms::identity(line(1).episode)};
    const int before = rows().rowCount();
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table().selectionModel()->selectedRows().size(), 2);
    press(m_desk->button(u"alarm-acknowledge"_s));
    for (const QString &one : which)
        QTRY_VERIFY_WITH_TIMEOUT(!panes::alarms::isWaiting(stateOf(one)), kPatience);
    QTRY_COMPARE(rows().rowCount(), before - 2);
    QVERIFY(allSent());
    choose(AlarmChoice::Active);
}

void TestAlarmsPane::shelvingNeedsAReason()
{
    const QString which = chooseWaiting();
    QVERIFY(!which.isEmpty());
    bool emptyRefused = false;
    const DialogDriver driver(u"alarm-shelve-dialog"_s, [&](QDialog &dialog) {
        auto *keep = dialog.findChild<QPushButton *>(u"alarm-save"_s);
        emptyRefused = !keep->isEnabled();
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"alarm-text"_s), u"Cho vat tu."_s);
        press(keep);
    });
    QTest::keyClick(&table(), Qt::Key_F6);
    QVERIFY(driver.isDone());
    QVERIFY(emptyRefused);
    QVERIFY2(QTest::qWaitFor([&] { return stateOf(which) == AlarmState::Shelved; }, 10'000),
             qPrintable(m_desk->said()));
    QVERIFY(!rows().indexOf(which).isValid()); // out of the way
    choose(AlarmChoice::Shelved);
    const auto index = rows().indexOf(which);
    QVERIFY(index.isValid());
    const QString back = index.siblingAtColumn(AlarmModel::Answer).data().toString();
    QVERIFY2(back.contains(u"/2025"), qPrintable(back)); // when it comes back
    QCOMPARE(known(which)->standing.comment, u"Cho vat tu."_s);
    QVERIFY(allSent());
}

void TestAlarmsPane::whatIsShelvedComesBackByItself()
{
    choose(AlarmChoice::Shelved);
    const QString which = panes::alarms::identity(line(0).episode);
    const auto &annunciator = control().annunciator();
    const auto isTold = [&] {
        return std::ranges::any_of(annunciator.waiting(), [&](const auto &alarm) {
            return alarm.key.startsWith(which); // also when it is escalated
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isTold(), kPatience);
    m_desk->sync().setForcedOffline(true);
    moveClock(std::chrono::minutes(59));
    feed().board().evaluate();
    QVERIFY(QTest::qWaitFor([this] { return !feed().board().isLoading(); }, kPatience));
    QCOMPARE(stateOf(which), AlarmState::Shelved);
    moveClock(std::chrono::minutes(2));
    m_heard.clear();
    feed().board().evaluate();
    control().feed().board().evaluate();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(which), AlarmState::Unacknowledged, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isTold() && !m_heard.tones.isEmpty(), kPatience); // heard again
    choose(AlarmChoice::Active);
    QVERIFY(rows().indexOf(which).isValid());
    moveClock(std::chrono::minutes(-61));
    m_desk->sync().setForcedOffline(false);
    QVERIFY(QTest::qWaitFor([this] { return m_desk->sync().status().asOf.isValid(); }));
    feed().board().evaluate();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(which), AlarmState::Shelved, kPatience);
    choose(AlarmChoice::Shelved);
    table().selectRow(rows().indexOf(which).row());
    press(m_desk->button(u"alarm-unshelve"_s)); // by hand
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(which), AlarmState::Unacknowledged, kPatience);
    QVERIFY(allSent());
    choose(AlarmChoice::Active);
}

void TestAlarmsPane::commentAndAssignmentAreInTheHistory()
{
    const QString which = chooseWaiting();
    QVERIFY(!which.isEmpty());
    const DialogDriver comment(u"alarm-comment-dialog"_s, [](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"alarm-text"_s), u"Da goi truc."_s);
        press(dialog.findChild<QPushButton *>(u"alarm-save"_s));
    });
    QTest::keyClick(&table(), Qt::Key_F7);
    QVERIFY(comment.isDone());
    QTRY_VERIFY_WITH_TIMEOUT(known(which)->actions.size() == 1, kPatience);
    const DialogDriver assign(u"alarm-assign-dialog"_s, [](QDialog &dialog) {
        dialog.findChild<QComboBox *>(u"alarm-assignee"_s)->setEditText(u"To truc dem"_s);
        press(dialog.findChild<QPushButton *>(u"alarm-save"_s));
    });
    table().selectRow(rows().indexOf(which).row());
    press(m_desk->button(u"alarm-assign"_s));
    QVERIFY(assign.isDone());
    QTRY_COMPARE_WITH_TIMEOUT(known(which)->standing.assignee, u"To truc dem"_s, kPatience);
    QCOMPARE(stateOf(which), AlarmState::Unacknowledged); // neither is an answer
    QVERIFY(allSent());
    table().selectRow(rows().indexOf(which).row());
    QTRY_VERIFY(m_desk->said().contains(u"Da goi truc."_s));
    QTRY_VERIFY(m_desk->said().contains(u"To truc dem"_s));
    QCOMPARE(rows().indexOf(which).siblingAtColumn(AlarmModel::Assignee).data().toString(),
             u"To truc dem"_s);
}

void TestAlarmsPane::dialogsAreSavedByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("enter-of-the-number-pad") << Qt::Key_Enter;
}

void TestAlarmsPane::dialogsAreSavedByKeys()
{
    QFETCH(const Qt::Key, key);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    const QString which = chooseWaiting();
    QVERIFY(!which.isEmpty());
    const auto before = known(which)->actions.size();
    const QString words = u"Bang phim "_s + QString::fromLatin1(QTest::currentDataTag());
    bool emptyStays = false;
    bool saved = false;
    const DialogDriver driver(u"alarm-comment-dialog"_s, [&](QDialog &dialog) {
        auto *text = dialog.findChild<QPlainTextEdit *>(u"alarm-text"_s);
        const auto save = [&] {
            dialog.activateWindow(); // keys go to the active window, which X may change late
            QTest::keyClick(text, key, Qt::ControlModifier);
            return !dialog.isVisible();
        };
        std::ignore = QTest::qWaitForWindowActive(&dialog, kPatience);
        emptyStays = !save() && text->toPlainText().isEmpty(); // there are no words yet
        QTest::keyClicks(text, words);
        saved = QTest::qWaitFor(save, kPatience) && dialog.result() == QDialog::Accepted;
    });
    QTest::keyClick(&table(), Qt::Key_F7);
    QVERIFY(driver.isDone());
    QVERIFY(emptyStays);
    QVERIFY(saved);
    QTRY_VERIFY_WITH_TIMEOUT(known(which)->actions.size() == before + 1, kPatience);
    QVERIFY(std::ranges::contains(known(which)->actions, words, &domain::AlarmAction::comment));
    QVERIFY(allSent());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestAlarmsPane::everyColumnIsInSight_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {150, 100}) // ends as the others need it
        QTest::addRow("%d %%", percent) << percent;
}

/// With large letters too the table does not scroll sideways, and rows are as high as their texts.
void TestAlarmsPane::everyColumnIsInSight()
{
    QFETCH(const int, percent);
    const QSize before = window().size();
    window().resize(1280, 800);
    auto &theme = const_cast<common::Theme &>(m_desk->console().theme()); // as the dialog does it
    theme.apply(common::Look{.textPercent = percent});
    choose(AlarmChoice::All);
    const auto sideways = [this] { return table().horizontalScrollBar()->maximum(); };
    QTRY_COMPARE(sideways(), 0);
    QTRY_VERIFY(table().columnWidth(AlarmModel::What) > 0 &&
                !table().isColumnHidden(AlarmModel::Where));
    const QStringList cut = support::clippedAtRest(pane());
    save(u"letters-%1"_s.arg(percent));
    QCOMPARE(cut, QStringList());
    QTRY_VERIFY(std::ranges::all_of(std::views::iota(0, table().model()->rowCount()), [&](int row) {
        const QModelIndex what = rows().index(row, AlarmModel::What);
        const auto font = what.data(Qt::FontRole);
        const QFontMetrics letters(font.isValid() ? font.value<QFont>() : table().font());
        const int room = table().columnWidth(AlarmModel::What) - 2 * common::kSpace2;
        return letters.boundingRect(0, 0, room, 0, Qt::TextWordWrap, what.data().toString())
                   .height() <= table().rowHeight(row);
    }));
    choose(AlarmChoice::Active);
    window().resize(before);
}

void TestAlarmsPane::dialogsAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QKeySequence>("key");
    for (const QString &language : {u"en"_s, u"vi"_s}) { // ends as the others need it
        const auto add = [&](const QString &verb, const QKeySequence &key) {
            QTest::newRow(qPrintable(language + u' ' + verb)) << language << verb << key;
        };
        add(u"acknowledge"_s, Qt::SHIFT | Qt::Key_F4);
        add(u"shelve"_s, Qt::Key_F6);
        add(u"comment"_s, Qt::Key_F7);
        add(u"assign"_s, Qt::Key_F8);
    }
}

/// Nothing is cut off, whatever the language; nothing is done when they are left.
void TestAlarmsPane::dialogsAreWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QString, verb);
    QFETCH(const QKeySequence, key);
    Q_EMIT window().languageRequested(language);
    const QString which = chooseWaiting();
    QVERIFY(!which.isEmpty());
    const auto before = known(which)->actions.size();
    QStringList cut{u"was not opened"_s};
    const DialogDriver driver(u"alarm-%1-dialog"_s.arg(verb), [&](QDialog &dialog) {
        cut = support::clippedAtRest(dialog);
        if (const QString dir = qEnvironmentVariable("IOC_PICTURES"); !dir.isEmpty())
            dialog.grab().save(u"%1/alarms-%2-%3.png"_s.arg(dir, verb, language));
        dialog.reject();
    });
    QTest::keyClick(&table(), key[0].key(), key[0].keyboardModifiers());
    QVERIFY(driver.isDone());
    QCOMPARE(cut, QStringList());
    QCOMPARE(known(which)->actions.size(), before);
}

void TestAlarmsPane::whenTwoPeopleActedNothingIsLost()
{
    const QString which = chooseWaiting();
    QVERIFY(!which.isEmpty());
    const auto before = *known(which);
    m_desk->sync().setForcedOffline(true);
    press(m_desk->button(u"alarm-acknowledge"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(which), AlarmState::Acknowledged, kPatience);
    act(domain::shelve(before.episode, 0, m_desk->console().desk().clock().now().addDays(1),
                       u"Kho khac giai quyet."_s));
    m_desk->sync().setForcedOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(which), AlarmState::Shelved, kPatience); // theirs holds
    choose(AlarmChoice::All);
    table().selectRow(rows().indexOf(which).row());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"alarm-retry"_s)->isVisible(), kPatience);
    QVERIFY(!said(u"alarm-unsettled"_s).isEmpty());
    save(u"conflict"_s);
    QTRY_VERIFY2(m_desk->said().contains(u"Kho khac giai quyet."_s), qPrintable(m_desk->said()));
    press(m_desk->button(u"alarm-retry"_s));
    QVERIFY(allSent());
    QTRY_COMPARE_WITH_TIMEOUT(int(known(which)->actions.size()), 2, kPatience);
    table().selectRow(rows().indexOf(which).row());
    QTRY_VERIFY(said(u"alarm-unsettled"_s).isEmpty());
    choose(AlarmChoice::Active);
}

QTEST_MAIN(TestAlarmsPane)
#include "tst_alarmspane.moc"
