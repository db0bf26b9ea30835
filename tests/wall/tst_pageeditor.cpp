// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of wall pages with mouse and keyboard on a real backend: tiles are added, moved,
// resized and removed on the grid, what cannot be read is listed, and what is saved comes back as a
// record.
#include "models/analysis/wallschedule.h"
#include "tests/support/clipping.h"
#include "tests/support/jsonschema.h"
#include "tests/wall/wallconsole.h"
#include "widgets/pages/editordialog.h"
#include "widgets/pages/editorplace.h"
#include "widgets/pages/editorplaylist.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pages;
using domain::WallTileKind;

class TestPageEditor : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet(300)};
    std::unique_ptr<walltest::WallConsole> m_console;
    std::unique_ptr<PageEditorDialog> m_editor;

    template<typename W>
    [[nodiscard]] W &part(const QString &name)
    {
        auto *found = m_editor->findChild<W *>(name);
        if (!found)
            qFatal("no part %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] EditorCanvas &canvas() { return m_editor->canvas(); }
    [[nodiscard]] QRect cells(int tile)
    {
        return editing::cellsOf(canvas().page().tiles.at(size_t(tile)));
    }
    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] { return canvas().isSettled(); }, walltest::kPatience);
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas(), (from + to) / 2);
        QTest::mouseMove(&canvas(), to);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas(), key, modifiers);
    }
    void look(const QString &name)
    {
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_editor->grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<walltest::WallConsole>(m_backend.backend.url());
        QVERIFY(m_console->hasData());
    }
    void cleanupTestCase()
    {
        m_editor.reset();
        m_console.reset();
    }
    void init()
    {
        m_editor = std::make_unique<PageEditorDialog>(m_console->console().surroundings());
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }
    void cleanup() { m_editor.reset(); }

    void placesOnTheGrid()
    {
        domain::WallPageDocument page;
        page.columns = 4;
        page.rows = 2;
        auto tile = editing::newTile(WallTileKind::Clock);
        editing::setCells(tile, QRect(0, 0, 2, 2));
        page.tiles.push_back(tile);
        QVERIFY(editing::isFree(page, 0, QRect(0, 0, 4, 2)));
        QVERIFY(!editing::isFree(page, -1, QRect(1, 0, 1, 1)));
        QVERIFY(!editing::isFree(page, 0, QRect(3, 0, 2, 1)));
        QVERIFY(!editing::isFree(page, 0, QRect(0, 0, 0, 1)));
        QCOMPARE(editing::freePlace(page, QSize(4, 4)), QRect(2, 0, 2, 2));
        editing::setCells(page.tiles.at(0), QRect(0, 0, 4, 2));
        QVERIFY(!editing::freePlace(page, QSize(1, 1)));
        const auto finer = editing::onGrid(page, 8, 4);
        QVERIFY(finer);
        QCOMPARE(editing::cellsOf(finer->tiles.at(0)), QRect(0, 0, 8, 4));
        page.tiles.push_back(tile);
        QVERIFY(!editing::onGrid(page, 8, 4));
    }
    void daysAreWrittenShort_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << QList<int>() << QString();
        QTest::newRow("work") << QList<int>{1, 2, 3, 4, 5} << u"1-5"_s;
        QTest::newRow("weekend") << QList<int>{6, 7} << u"6-7"_s;
        QTest::newRow("some") << QList<int>{1, 3, 4, 7} << u"1, 3-4, 7"_s;
    }
    void daysAreWrittenShort()
    {
        QFETCH(QList<int>, days);
        QFETCH(QString, text);
        QCOMPARE(weekdaysText(days), text);
        QCOMPARE(weekdaysIn(text), days);
        QVERIFY(!weekdaysIn(u"Monday"_s));
        QVERIFY(!weekdaysIn(u"0"_s));
    }
    /// On the smallest screen of a desk, in both languages, with a tile chosen and with a playlist.
    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("record");
        for (const QString &language : {u"en"_s, u"vi"_s}) { // ends as the others need it
            for (const QString &record : {u"kinh-te-xa-hoi"_s, u"tong-quan"_s, u"trong-ngay"_s})
                QTest::newRow(qPrintable(language + u' ' + record)) << language << record;
        }
    }
    void nothingIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, record);
        m_editor.reset();
        m_console->console().setLanguage(language);
        init();
        m_editor->resize(1280, 680);
        m_editor->choose(record);
        if (pages::wallPageIds().contains(record)) {
            QVERIFY(settled());
            canvas().select(0);
        }
        QCoreApplication::sendPostedEvents(); // laid out for what was chosen
        QTRY_COMPARE(support::clippedTexts(*m_editor), QStringList());
        QCOMPARE(support::cutHints(*m_editor), QStringList());
        look(u"page-editor-%1-%2"_s.arg(record, language));
    }
    void aReadyPageIsMovedWithTheMouse()
    {
        m_editor->choose(u"su-co"_s);
        QVERIFY(settled());
        QVERIFY(m_editor->said().isEmpty());
        look(u"page-editor"_s);
        const QRect alarms = cells(0);
        drag(canvas().boxOf(0).center(), canvas().boxOf(1).center());
        QCOMPARE(cells(0), alarms); // it would cover the map
        QCOMPARE(canvas().selected(), 0);
        const QRect box = canvas().boxOf(0);
        drag(box.bottomRight() - QPoint(3, 3), QPoint(box.center().x(), box.bottom() - 3));
        QVERIFY(cells(0).width() < alarms.width());
        QCOMPARE(cells(0).height(), alarms.height());
        drag(canvas().boxOf(0).center(),
             canvas().boxOf(0).center() + QPoint(box.width() / alarms.width() + 1, 0));
        QCOMPARE(cells(0).left(), 1);
        QVERIFY(part<QPushButton>(u"save"_s).isEnabled());
    }
    void aPageIsMadeWithTheKeyboard()
    {
        m_editor->choose(u"su-co"_s);
        QVERIFY(settled());
        canvas().setFocus();
        canvas().select(-1);
        key(Qt::Key_Tab);
        QCOMPARE(canvas().selected(), 0);
        key(Qt::Key_Tab);
        QCOMPARE(canvas().selected(), 1);
        const QRect map = cells(1);
        key(Qt::Key_Up); // out of the grid
        QCOMPARE(cells(1), map);
        key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(cells(1), map.adjusted(0, 0, 0, -1));
        key(Qt::Key_Down);
        QCOMPARE(cells(1), map.adjusted(0, 1, 0, 0));
        const auto tiles = canvas().page().tiles.size();
        key(Qt::Key_Delete);
        QCOMPARE(canvas().page().tiles.size(), tiles - 1);
        auto &kinds = part<QComboBox>(u"kinds"_s);
        kinds.setCurrentIndex(int(WallTileKind::Text));
        QTest::mouseClick(&part<QPushButton>(u"add-tile"_s), Qt::LeftButton);
        QCOMPARE(canvas().page().tiles.size(), tiles);
        QCOMPARE(canvas().page().tiles.back().kind, WallTileKind::Text);
        QCOMPARE(canvas().selected(), int(tiles) - 1);
    }
    void whatCannotBeReadIsListed()
    {
        m_editor->choose(u"tong-quan"_s);
        QVERIFY(settled());
        part<QDoubleSpinBox>(u"distance"_s).setValue(25);
        QTRY_VERIFY_WITH_TIMEOUT(!m_editor->said().isEmpty(), walltest::kPatience);
        QVERIFY(m_editor->said().constFirst().contains(u'′'));
        look(u"page-editor-faults"_s);
        part<QDoubleSpinBox>(u"distance"_s).setValue(6);
        QTRY_VERIFY_WITH_TIMEOUT(m_editor->said().isEmpty(), walltest::kPatience);
    }
    void whatIsSavedComesBack()
    {
        m_editor->choose(u"su-co"_s);
        QVERIFY(settled());
        part<QLineEdit>(u"page-name"_s).clear();
        QTest::keyClicks(&part<QLineEdit>(u"page-name"_s), u"Su co moi"_s);
        QTest::mouseClick(&part<QPushButton>(u"save"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!part<QPushButton>(u"save"_s).isEnabled(), walltest::kPatience);
        const auto sent = [this] { return m_backend.latest(u"wall-pages"_s).value(u"su-co"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(sent().value(u"name"_s).toString(), u"Su co moi"_s,
                                  walltest::kPatience);
        const auto page = domain::wallPageDocument(u"su-co"_s,
                                                   sent().value(u"document"_s).toObject());
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->tiles, readyWallPage(u"su-co"_s)->tiles);
    }
    void aPlaylistIsChanged()
    {
        m_editor->choose(u"trong-ngay"_s);
        auto &entries = part<QTableWidget>(u"playlist-entries"_s);
        QTRY_COMPARE(entries.rowCount(), int(readyWallPlaylist(u"trong-ngay"_s)->entries.size()));
        QCoreApplication::sendPostedEvents(); // laid out
        for (int row = 0; row < entries.rowCount(); ++row) {
            const QRect cell = entries.visualRect(entries.model()->index(row, 0));
            QVERIFY(cell.contains(entries.cellWidget(row, 0)->geometry()));
        }
        look(u"page-editor-playlist"_s);
        entries.item(1, 1)->setText(u"2"_s); // too short a turn
        QTRY_COMPARE(m_editor->said(),
                     QStringList{u"Dòng 2: mỗi trang hiện từ 5 đến 86.400 giây."_s});
        entries.item(1, 1)->setText(u"75"_s);
        QTRY_VERIFY(m_editor->said().isEmpty());
        QTest::mouseClick(&part<QPushButton>(u"save"_s), Qt::LeftButton);
        const auto dwell = [this] {
            const auto list = domain::wallPlaylist(u"trong-ngay"_s,
                                                   m_backend.latest(u"wall-pages"_s)
                                                       .value(u"trong-ngay"_s)
                                                       .value(u"document"_s)
                                                       .toObject());
            return list ? int(list->entries.at(1).dwell.count()) : 0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(dwell(), 75, walltest::kPatience);
    }
    /// Which page an alarm brings: of each subsystem, and of those that have none.
    void alarmsSteerToPagesThatAreChosen()
    {
        m_editor->choose(u"trong-ngay"_s);
        const auto pick = [this](const QString &name, const QString &page) {
            auto &box = part<QComboBox>(name);
            QTRY_VERIFY(box.isEnabled() && box.count() > int(wallPageIds().size()));
            box.setFocus();
            QTest::keyClick(&box, Qt::Key_Home);
            for (int i = 0; box.currentData().toString() != page && i < box.count(); ++i)
                QTest::keyClick(&box, Qt::Key_Down);
            QCOMPARE(box.currentData().toString(), page);
        };
        pick(u"alarm-page"_s, u"giao-ban"_s);
        pick(u"alarm-page-health"_s, u"su-co"_s);
        pick(u"alarm-page-media"_s, QString());
        look(u"page-editor-alarms"_s);
        QVERIFY(m_editor->said().isEmpty());
        QTest::mouseClick(&part<QPushButton>(u"save"_s), Qt::LeftButton);
        const auto sent = [this] {
            return domain::wallPlaylist(u"trong-ngay"_s, m_backend.latest(u"wall-pages"_s)
                                                             .value(u"trong-ngay"_s)
                                                             .value(u"document"_s)
                                                             .toObject());
        };
        QTRY_VERIFY_WITH_TIMEOUT(sent() && sent()->alarmPage == "giao-ban"_L1, walltest::kPatience);
        using enum domain::Subsystem;
        const auto list = *sent();
        QCOMPARE(analysis::steeredPage(list, Health), u"su-co"_s);
        QCOMPARE(analysis::steeredPage(list, Media), u"giao-ban"_s);
        QCOMPARE(analysis::steeredPage(list, FieldReports), u"giao-ban"_s); // has none of its own
        QCOMPARE(analysis::steeredPage(list, Education), u"giao-duc-hanh-chinh"_s);
        QCOMPARE(list.hold, readyWallPlaylist(u"trong-ngay"_s)->hold); // nobody touched it
    }
    /// Everything that was saved above, and a new tile of each kind.
    void whatIsWrittenFitsTheSchema()
    {
        if (!support::hasValidator())
            QSKIP("Ajv is not installed; run installer/shell installer/contract/install");
        QList<QJsonObject> documents;
        for (const QJsonObject &record : m_backend.latest(u"wall-pages"_s))
            documents << record.value(u"document"_s).toObject();
        QVERIFY(documents.size() >= 2);
        domain::WallPageDocument page = *readyWallPage(u"su-co"_s);
        page.tiles.clear();
        for (int kind = 0; kind < domain::kWallTileKinds; ++kind) {
            auto tile = editing::newTile(WallTileKind(kind));
            editing::setCells(tile, QRect(kind, 0, 1, 1));
            tile.indicator = u"KT09"_s;
            tile.text = u"chữ"_s;
            page.tiles.push_back(tile);
        }
        QVERIFY(faultsOf(page).empty());
        documents << domain::toJson(page);
        const QString said = support::misfits(u"pages/wall.schema.json"_s, documents);
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestPageEditor test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pageeditor.moc"
