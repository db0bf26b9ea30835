// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What figures of a bulletin rest on, and drafts that stay on this desk: in the whole console on a
// real backend.
#include "models/store/localday.h"
#include "models/store/slottally.h"
#include "tests/documents/bulletinswindow.h"

#include <QScrollBar>
#include <QTabWidget>
#include <QTreeWidget>

using namespace desktest;

class TestBulletinsDesk : public QObject, protected bulletintest::BulletinsWindow
{
    Q_OBJECT

    using Place = std::pair<int, documents::Spot>; ///< page, spot
    /// The first figure that rests on such evidence.
    std::optional<Place> placeOf(bulletins::Evidence::Of of)
    {
        for (int page = 0; page < paper().pages().count(); ++page) {
            for (const documents::Spot &spot : paper().pages().page(page).spots) {
                if (pane().document()->evidences.at(spot.evidence).of == of)
                    return Place(page, spot);
            }
        }
        return std::nullopt;
    }
    void clickOn(const Place &place)
    {
        const auto at = [&] {
            return paper().onScreen(place.first, place.second.box).center().toPoint();
        };
        auto *bar = paper().verticalScrollBar();
        bar->setValue(bar->value() + at().y() - 200);
        QTest::mouseClick(paper().viewport(), Qt::LeftButton, {}, at());
    }

private Q_SLOTS:
    void initTestCase() { open(); }

    void aClickOnAFigureOpensItsEvidence()
    {
        make(bulletins::Kind::Month);
        const auto place = placeOf(bulletins::Evidence::Of::Indicator);
        QVERIFY(place);
        const bulletins::Evidence rests = pane().document()->evidences.at(place->second.evidence);
        clickOn(*place);
        QCOMPARE(m_desk->context().selectedIndicator(), rests.indicator);
        QVERIFY2(said().contains(rests.title), qPrintable(said()));
        m_desk->window().workspace().open(u"bulletins"_s);
    }

    /// The list has as many as the cache counts, and the sentence of the report says.
    void aNumberOfDueFiguresListsThem()
    {
        make(bulletins::Kind::Month);
        const auto place = placeOf(bulletins::Evidence::Of::Slots);
        QVERIFY(place);
        const bulletins::Evidence rests = pane().document()->evidences.at(place->second.evidence);
        QVERIFY(rests.source.isEmpty()); // of everybody
        const auto counted = m_desk->console().surroundings().readers.run(
            [rests](const store::Database &db) {
                const QDateTime end = store::startOfLocalDay(rests.to.addDays(1));
                return store::SlotTallyRepository(db).tally(store::startOfLocalDay(rests.from),
                                                            std::min(end, rests.asOf));
            });
        QTRY_VERIFY_WITH_TIMEOUT(counted.isFinished(), kPatience);
        store::SlotTally all;
        for (const store::SlotTally &each : counted.result().value()) {
            all.due += each.due;
            all.filled += each.filled;
            all.late += each.late;
        }
        QVERIFY(all.due > 0);
        clickOn(*place);
        QPointer<QDialog> list;
        QTRY_VERIFY_WITH_TIMEOUT(list = find<QDialog>(u"bulletin-slots"_s), kPatience);
        picture(u"bulletins-slots-vi"_s);
        auto *rows = list->findChild<QTreeWidget *>();
        QCOMPARE(rows->topLevelItemCount(), int(all.due));
        const QString counts = list->findChild<QLabel *>(u"bulletin-slots-said"_s)->text();
        for (const qint64 number : {all.due, all.filled, all.late, all.due - all.filled})
            QVERIFY2(counts.contains(QString::number(number)), qPrintable(counts));
        const QString indicator = rows->currentItem()->data(0, Qt::UserRole).toString();
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_COMPARE(m_desk->context().selectedIndicator().value, indicator);
        list->close();
        QTRY_VERIFY(!list);
        m_desk->window().workspace().open(u"bulletins"_s);
    }

    void aNumberOfAlarmsOpensTheList()
    {
        make(bulletins::Kind::Month);
        const auto place = placeOf(bulletins::Evidence::Of::Alarms);
        QVERIFY(place);
        QVERIFY(!m_desk->window().workspace().isOpen(u"alarms"_s));
        clickOn(*place);
        QVERIFY(m_desk->window().workspace().isOpen(u"alarms"_s));
        m_desk->window().workspace().open(u"bulletins"_s);
    }

    /// Whoever may keep none for everybody keeps drafts here, and hands them on once they may.
    void draftsOfThisDesk()
    {
        auto *draft = find<QPushButton>(u"bulletin-draft"_s);
        auto *archive = find<QTreeWidget>(u"bulletin-archive"_s);
        const auto mark = [&] { // text of the row that is on this desk only
            for (int i = 0; i < archive->topLevelItemCount(); ++i) {
                if (archive->topLevelItem(i)->text(2).contains(u"chỉ trên máy này"_s))
                    return archive->topLevelItem(i);
            }
            return static_cast<QTreeWidgetItem *>(nullptr);
        };
        QVERIFY(m_backend.backend.setAccount(
            u"demo"_s, {{u"permissions"_s, QJsonArray{u"read:all"_s, u"act:reports"_s}}}));
        m_desk->sync().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(draft->text(), u"Giữ trên máy này"_s, kPatience);
        QVERIFY(!find<QPushButton>(u"bulletin-issue"_s)->isEnabled());
        make(bulletins::Kind::Quarter);
        const qsizetype before = m_backend.latest(u"bulletins"_s).size();
        press(draft);
        QTRY_VERIFY_WITH_TIMEOUT(mark(), kPatience);
        const QString title = mark()->text(0);
        press(draft); // the same one once more
        QTRY_VERIFY(said().contains(u"Đã giữ trên máy này"_s));
        make(bulletins::Kind::Day);
        find<QTabWidget>(u"bulletin-side"_s)->setCurrentIndex(1);
        archive->setCurrentItem(mark());
        press(find<QPushButton>(u"bulletin-open"_s));
        QCOMPARE(pane().document()->span.kind, bulletins::Kind::Quarter);
        picture(u"bulletins-local-vi"_s);
        QCOMPARE(m_backend.latest(u"bulletins"_s).size(), before);
        QVERIFY(m_backend.backend.setAccount(
            u"demo"_s, {{u"permissions"_s, QJsonArray{u"read:all"_s, u"act:all"_s}}}));
        m_desk->sync().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(draft->text(), u"Lưu bản nháp"_s, kPatience);
        press(draft);
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.latest(u"bulletins"_s).size(), before + 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!mark(), kPatience); // it is everybody's now
        QTRY_VERIFY_WITH_TIMEOUT(!archive->findItems(title, Qt::MatchExactly).isEmpty(), kPatience);
        find<QTabWidget>(u"bulletin-side"_s)->setCurrentIndex(0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QApplication app(argc, argv);
    TestBulletinsDesk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bulletinsdesk.moc"
