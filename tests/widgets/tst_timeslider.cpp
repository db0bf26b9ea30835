// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/paneworld.h"
#include "widgets/map/mappane.h"
#include "widgets/map/playback.h"
#include "widgets/map/timeslider.h"
#include "widgets/map/timetrack.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDate dayOf(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(7 * 3600).date();
}

} // namespace

/// The time slider under a real map: bars, window by mouse and keys, playing.
class TestTimeSlider : public QObject
{
    Q_OBJECT

    std::unique_ptr<panetest::PaneWorld> m_world;
    std::unique_ptr<map::MapPane> m_pane;

    [[nodiscard]] map::TimeSlider &slider() { return m_pane->slider(); }
    [[nodiscard]] map::TimeTrack &track() { return slider().track(); }
    [[nodiscard]] common::SharedContext &context() { return m_world->context; }
    [[nodiscard]] QToolButton *button(const char *name)
    {
        return m_pane->findChild<QToolButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QComboBox *choice(const char *name)
    {
        return m_pane->findChild<QComboBox *>(QString::fromLatin1(name));
    }
    [[nodiscard]] std::pair<QDate, QDate> shownDays()
    {
        return {dayOf(context().windowFrom()), dayOf(context().windowTo().addMSecs(-1))};
    }
    [[nodiscard]] bool isFilled()
    {
        return QTest::qWaitFor([this] { return !slider().isLoading() && track().days() > 0; },
                               panetest::kPatience);
    }
    void setPeriod(const QDate &from, const QDate &to)
    {
        context().setPeriod(from, to);
        QVERIFY(isFilled());
        QTRY_COMPARE(track().days(), int(from.daysTo(to)) + 1);
        QCOMPARE(track().dayOf(0), from);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<panetest::PaneWorld>(2000);
        context().setPeriod(QDate(2025, 4, 21), QDate(2025, 5, 20));
        m_pane = std::make_unique<map::MapPane>(m_world->with());
        m_pane->resize(900, 640);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        QVERIFY(slider().isHidden());
        QTest::mouseClick(button("time-slider"), Qt::LeftButton);
        QVERIFY(slider().isVisible());
        QVERIFY(isFilled());
    }
    void cleanupTestCase()
    {
        m_pane.reset();
        m_world.reset();
    }
    void init()
    {
        context().setWindow({}, {});
        context().setReportChoice({});
        setPeriod(QDate(2025, 4, 21), QDate(2025, 5, 20));
    }

    void theBarsEqualTheRecords()
    {
        const auto compare = [this](const domain::ReportFilter &filter) {
            for (int day = 0; day < track().days(); ++day) {
                QCOMPARE(track().countIn({day, day}),
                         std::ranges::count_if(m_world->reports, [&](const auto &report) {
                             return oracle::matches(filter, report) &&
                                    dayOf(report.sentAt) == track().dayOf(day);
                         }));
            }
        };
        compare({});
        domain::ReportFilter onlyOpen;
        onlyOpen.openOnly = true;
        context().setReportChoice(onlyOpen);
        QVERIFY(isFilled());
        compare(onlyOpen);
        // The window does not narrow what it is chosen in.
        const qint64 all = track().countIn({0, track().days() - 1});
        QTest::keyClick(&track(), Qt::Key_End);
        QVERIFY(context().windowFrom().isValid());
        QVERIFY(isFilled());
        QCOMPARE(track().countIn({0, track().days() - 1}), all);
    }
    void anOpenPeriodIsAsLongAsItsReports()
    {
        context().setPeriod({}, {});
        QVERIFY(isFilled());
        const auto [first, last] = std::ranges::minmax(m_world->reports, {},
                                                       &domain::Report::sentAt);
        QTRY_COMPARE(track().dayOf(0), dayOf(first.sentAt));
        QCOMPARE(track().dayOf(track().days() - 1), dayOf(last.sentAt));
    }
    void keysMoveTheWindow()
    {
        QTest::keyClick(&track(), Qt::Key_End); // a week, the step
        QCOMPARE(shownDays(), std::pair(QDate(2025, 5, 14), QDate(2025, 5, 20)));
        QCOMPARE(m_world->listed(), m_world->expected(m_world->scope()));
        QVERIFY(m_world->listed() > 0 && m_world->listed() < 1000);
        QTest::keyClick(&track(), Qt::Key_Left);
        QCOMPARE(shownDays(), std::pair(QDate(2025, 5, 13), QDate(2025, 5, 19)));
        QTest::keyClick(&track(), Qt::Key_PageUp);
        QCOMPARE(shownDays(), std::pair(QDate(2025, 5, 6), QDate(2025, 5, 12)));
        QTest::keyClick(&track(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shownDays(), std::pair(QDate(2025, 5, 6), QDate(2025, 5, 13)));
        QTest::keyClick(&track(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shownDays(), std::pair(QDate(2025, 5, 5), QDate(2025, 5, 13)));
        QTest::keyClick(&track(), Qt::Key_Home);
        QCOMPARE(shownDays(), std::pair(QDate(2025, 4, 21), QDate(2025, 4, 29)));
        QTest::keyClick(&track(), Qt::Key_Left); // no further
        QCOMPARE(shownDays(), std::pair(QDate(2025, 4, 21), QDate(2025, 4, 29)));
        QCOMPARE(m_world->listed(), m_world->expected(m_world->scope()));
        QTest::keyClick(&track(), Qt::Key_Escape);
        QVERIFY(!context().windowFrom().isValid() && !context().windowTo().isValid());
    }
    void theMouseMovesHandlesAndWindow()
    {
        const auto drag = [this](double from, double to) {
            const int y = track().height() / 3;
            QTest::mousePress(&track(), Qt::LeftButton, {}, QPoint(int(from), y));
            QTest::mouseMove(&track(), QPoint(int((from + to) / 2), y));
            QTest::mouseMove(&track(), QPoint(int(to), y));
            QTest::mouseRelease(&track(), Qt::LeftButton, {}, QPoint(int(to), y));
        };
        const double day = (track().rightHandle() - track().leftHandle()) / track().days();
        const double left = track().leftHandle();
        drag(left, left + 10.5 * day); // the beginning, to the eleventh day
        QCOMPARE(shownDays(), std::pair(QDate(2025, 5, 1), QDate(2025, 5, 20)));
        drag(track().rightHandle(), left + 19.5 * day); // the end, to the twentieth
        QCOMPARE(shownDays(), std::pair(QDate(2025, 5, 1), QDate(2025, 5, 10)));
        QCOMPARE(m_world->listed(), m_world->expected(m_world->scope()));
        drag(left + 15.5 * day, left + 18.5 * day); // all of it
        QCOMPARE(shownDays(), std::pair(QDate(2025, 5, 4), QDate(2025, 5, 13)));
        drag(left + 2.5 * day, left + 5.5 * day); // a new one
        QCOMPARE(shownDays(), std::pair(QDate(2025, 4, 23), QDate(2025, 4, 26)));
        drag(track().leftHandle(), left);
        drag(track().rightHandle(), left + 40 * day); // the whole period is no window
        QVERIFY(!context().windowFrom().isValid() && !context().windowTo().isValid());
    }
    void theLabelSaysDaysAndCount()
    {
        QTest::keyClick(&track(), Qt::Key_End);
        const QString label = m_pane->findChild<QLabel *>(u"window-label"_s)->text();
        QVERIFY2(label.contains(u"14/05/2025 – 20/05/2025"_s), qPrintable(label));
        QVERIFY(label.contains(QString::number(m_world->listed())));
        QCOMPARE(track().accessibleDescription(), label);
    }
    void playingGoesOnDayByDayAndStopsAtTheEnd()
    {
        setPeriod(QDate(2025, 5, 1), QDate(2025, 5, 4));
        choice("step")->setCurrentIndex(0);
        choice("speed")->setCurrentIndex(2);
        const auto seen = std::make_shared<QList<QDate>>();
        const auto watch = connect(&context(), &common::SharedContext::reportsNarrowed, this,
                                   [this, seen] { *seen << shownDays().first; });
        track().setFocus();
        QTest::keyClick(&track(), Qt::Key_Space);
        QVERIFY(slider().isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(!slider().isPlaying(), panetest::kPatience);
        disconnect(watch);
        QCOMPARE(*seen, (QList<QDate>{{2025, 5, 1}, {2025, 5, 2}, {2025, 5, 3}, {2025, 5, 4}}));
        QCOMPARE(shownDays().second, QDate(2025, 5, 4));
        // From the end it begins anew; the button pauses it.
        QTest::mouseClick(button("play"), Qt::LeftButton);
        QVERIFY(slider().isPlaying());
        QCOMPARE(shownDays().first, QDate(2025, 5, 1));
        QTest::mouseClick(button("play"), Qt::LeftButton);
        QVERIFY(!slider().isPlaying());
        choice("step")->setCurrentIndex(1);
    }
    void aLoopBeginsAgain()
    {
        setPeriod(QDate(2025, 5, 1), QDate(2025, 5, 2));
        choice("step")->setCurrentIndex(0);
        choice("speed")->setCurrentIndex(2);
        QTest::mouseClick(button("loop"), Qt::LeftButton);
        QTest::mouseClick(button("play"), Qt::LeftButton);
        QTRY_COMPARE(shownDays().first, QDate(2025, 5, 2));
        QTRY_COMPARE(shownDays().first, QDate(2025, 5, 1));
        QVERIFY(slider().isPlaying());
        // A hand on the window ends the playing.
        QTest::keyClick(&track(), Qt::Key_End);
        QVERIFY(!slider().isPlaying());
        QTest::mouseClick(button("loop"), Qt::LeftButton);
        choice("step")->setCurrentIndex(1);
    }
    void stepsWaitForTheMap()
    {
        bool ready = false;
        map::Playback playback([&ready] { return ready; });
        playback.setInterval(5ms);
        QSignalSpy steps(&playback, &map::Playback::stepDue);
        playback.start();
        QVERIFY(!steps.wait(200));
        ready = true;
        QVERIFY(steps.wait(panetest::kPatience));
        // What waited is not made up for: one step, then another interval.
        QCOMPARE(steps.size(), 1);
        playback.stop();
        QVERIFY(!steps.wait(100));
    }
    void closingShowsTheWholePeriodAgain()
    {
        QTest::keyClick(&track(), Qt::Key_End);
        QVERIFY(context().windowFrom().isValid());
        QTest::mouseClick(button("close-slider"), Qt::LeftButton);
        QVERIFY(slider().isHidden());
        QVERIFY(!button("time-slider")->isChecked());
        QVERIFY(!context().windowFrom().isValid() && !context().windowTo().isValid());
        QTest::mouseClick(button("time-slider"), Qt::LeftButton);
        QVERIFY(slider().isVisible());
    }
    void aWindowTakenAwayElsewhereEndsThePlaying()
    {
        QTest::mouseClick(button("play"), Qt::LeftButton);
        QVERIFY(slider().isPlaying());
        context().setWindow({}, {});
        QTRY_VERIFY(!slider().isPlaying());
        QVERIFY(!context().windowFrom().isValid());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestTimeSlider test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_timeslider.moc"
