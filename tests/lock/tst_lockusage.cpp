// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/lock.h"
#include "tests/console/windowmenu.h"
#include "tests/lock/lockeddesk.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

using namespace desktest;

/// A view is counted when the person turns to it, not because it came back.
class TestLockUsage : public QObject, private locktest::LockedDesk
{
    Q_OBJECT
public:
    TestLockUsage()
        : LockedDesk(30)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void whatComesBackIsNotCounted();
    void aTabInFrontIsCounted();
    void whatIsInFrontAlreadyIsNotCountedAgain();

private:
    /// How often each pane was turned to.
    [[nodiscard]] QMap<QString, int> views()
    {
        QMap<QString, int> views;
        const auto used = m_desk->sync().usage().result();
        for (const auto &one : used.value_or(syncing::UsageView()).counts) {
            if (one.kind == domain::UsageKind::PaneOpened)
                views[one.subject] += one.count;
        }
        return views;
    }
};

void TestLockUsage::initTestCase()
{
    open();
    QVERIFY(m_desk->settle());
    window().workspace().open(u"media"_s);
    window().workspace().open(u"remarks"_s);
    QVERIFY(m_desk->settle());
    const auto counted = views();
    QVERIFY(counted.value(u"media"_s) == 1 && counted.value(u"remarks"_s) == 1);
}

void TestLockUsage::whatComesBackIsNotCounted()
{
    const auto before = views();
    const auto seen = consoletest::seenPanes(window());
    for (int i = 0; i < 2; ++i) {
        Q_EMIT m_source->idle();
        QVERIFY(page());
        QCOMPARE(consoletest::seenPanes(window()), QSet<QString>());
        lock().unlock();
        QTRY_VERIFY(!page());
        QTRY_COMPARE(consoletest::seenPanes(window()), seen);
    }
    QCOMPARE(views(), before);
}

void TestLockUsage::aTabInFrontIsCounted()
{
    auto *media = window().findChild<QDockWidget *>(u"dock-media"_s);
    auto *remarks = window().findChild<QDockWidget *>(u"dock-remarks"_s);
    QVERIFY(media && remarks);
    window().tabifyDockWidget(media, remarks);
    remarks->raise();
    const auto before = views();
    QTabBar *bar = nullptr;
    int index = -1;
    QTRY_VERIFY(std::ranges::any_of(window().findChildren<QTabBar *>(), [&](QTabBar *one) {
        for (int i = 0; one->isVisible() && i < one->count(); ++i) {
            if (one->tabText(i) == media->windowTitle()) {
                bar = one;
                index = i;
            }
        }
        return bar != nullptr;
    }));
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
    QTRY_COMPARE(views().value(u"media"_s), before.value(u"media"_s) + 1);
    QCOMPARE(views().value(u"remarks"_s), before.value(u"remarks"_s));
}

void TestLockUsage::whatIsInFrontAlreadyIsNotCountedAgain()
{
    QTRY_VERIFY(consoletest::seenPanes(window()).contains(u"media"_s));
    const auto before = views();
    window().workspace().open(u"media"_s);
    QCOMPARE(views(), before);
    window().workspace().open(u"remarks"_s);
    QTRY_COMPARE(views().value(u"remarks"_s), before.value(u"remarks"_s) + 1);
}

QTEST_MAIN(TestLockUsage)
#include "tst_lockusage.moc"
