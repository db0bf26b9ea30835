// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/clusterindex.h"
#include "tests/support/clipping.h"
#include "tests/widgets/paneworld.h"
#include "widgets/map/placepicker.h"
#include "widgets/panes/reports/newreportdialog.h"
#include "widgets/panes/reports/placefields.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// A square commune of half a degree.
domain::Unit square(const QString &id, double west, double south)
{
    domain::Unit unit;
    unit.id = domain::UnitId(id);
    unit.version = 1;
    unit.code = id;
    unit.name = unit.shortName = u"Xã "_s + id;
    unit.level = domain::UnitLevel::Commune;
    unit.levelText = u"commune"_s;
    unit.longitude = west + 0.25;
    unit.latitude = south + 0.25;
    QJsonArray ring;
    for (const QPointF &at : {QPointF(0, 0), QPointF(0.5, 0), QPointF(0.5, 0.5), QPointF(0, 0.5)})
        ring.append(QJsonArray{west + at.x(), south + at.y()});
    ring.append(ring.first());
    unit.geometry = {{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, QJsonArray{QJsonValue(ring)}}};
    return unit;
}

} // namespace

/// The form for a report taken by telephone: the place by a click on the map, by typing, by keys.
class TestNewReport : public QObject
{
    Q_OBJECT

    std::unique_ptr<panetest::PaneWorld> m_world;
    std::unique_ptr<panes::reports::NewReportDialog> m_dialog;

    [[nodiscard]] map::PlacePicker *picker() { return m_dialog->findChild<map::PlacePicker *>(); }
    [[nodiscard]] QLineEdit *position() { return m_dialog->findChild<QLineEdit *>(u"place"_s); }
    [[nodiscard]] QString said() { return m_dialog->findChild<QLabel *>(u"place-said"_s)->text(); }
    [[nodiscard]] QPoint pixelOf(double longitude, double latitude)
    {
        return picker()->camera().toPixel(analysis::toMercator(longitude, latitude)).toPoint();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<panetest::PaneWorld>(10);
        m_world->put(domain::Collection::Units,
                     {square(u"x-west"_s, 107.5, 10.8), square(u"x-east"_s, 108.0, 10.8)});
        QSignalSpy loaded(m_world->directory.get(), &items::Directory::changed);
        m_world->directory->reload();
        QVERIFY(loaded.wait(panetest::kPatience));
    }
    void cleanupTestCase() { m_world.reset(); }
    void init()
    {
        m_dialog = std::make_unique<panes::reports::NewReportDialog>(m_world->with());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        // Until the outlines are here it looks elsewhere.
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(picker()->camera().longitude() - 108.0) < 1e-6,
                                 panetest::kPatience);
        QVERIFY(picker()->rect().contains(pixelOf(107.51, 11.29)));
        QVERIFY(picker()->rect().contains(pixelOf(108.49, 10.81)));
    }
    void cleanup() { m_dialog.reset(); }

    void aClickWritesPositionAndCommune()
    {
        QTest::mouseClick(picker(), Qt::LeftButton, {}, pixelOf(108.2, 11.0));
        const auto report = m_dialog->report();
        const double pixel = 360 / picker()->camera().world();
        QVERIFY2(std::abs(report.longitude - 108.2) < pixel &&
                     std::abs(report.latitude - 11.0) < pixel,
                 qPrintable(position()->text()));
        QCOMPARE(report.unitId.value, u"x-east"_s);
        QVERIFY(said().isEmpty());
        // Another click corrects it.
        QTest::mouseClick(picker(), Qt::LeftButton, {}, pixelOf(107.7, 11.0));
        QCOMPARE(m_dialog->report().unitId.value, u"x-west"_s);
    }
    void typingMovesThePin()
    {
        QTest::keyClicks(position(), u"10,9312 108,1137"_s);
        QVERIFY(picker()->place().has_value());
        QCOMPARE(*picker()->place(), QPointF(108.1137, 10.9312));
        QCOMPARE(m_dialog->report().unitId.value, u"x-east"_s);
        QTest::keyClicks(position(), u" x"_s); // no position any more
        QVERIFY(!picker()->place());
        QVERIFY(!said().isEmpty());
        position()->clear();
        QVERIFY(!picker()->place() && said().isEmpty());
        QCOMPARE(m_dialog->report().longitude, 0.0);
    }
    void aPlaceOutsideIsKeptAndSaid()
    {
        QTest::keyClicks(position(), u"21.0285 105.8542"_s);
        QVERIFY(!said().isEmpty());
        const auto report = m_dialog->report();
        QCOMPARE(report.longitude, 105.8542);
        QCOMPARE(report.latitude, 21.0285);
        // The map goes there, so that the pin is seen.
        QVERIFY(picker()->rect().contains(pixelOf(105.8542, 21.0285)));
    }
    void keysPutThePinUnderTheCross()
    {
        picker()->setFocus();
        QTest::keyClick(picker(), Qt::Key_Plus);
        QTest::keyClick(picker(), Qt::Key_Right);
        QTest::keyClick(picker(), Qt::Key_Up);
        QVERIFY(position()->text().isEmpty());
        QTest::keyClick(picker(), Qt::Key_Space);
        const auto place = panes::reports::placeFromText(position()->text());
        QVERIFY(place);
        QVERIFY(std::abs(place->x() - picker()->camera().longitude()) < 1e-4);
        QVERIFY(std::abs(place->y() - picker()->camera().latitude()) < 1e-4);
        QCOMPARE(m_dialog->report().unitId.value, u"x-east"_s);
    }
    void draggingMovesTheMapAndPutsNoPin()
    {
        const QPoint middle = picker()->rect().center();
        const double before = picker()->camera().longitude();
        QTest::mousePress(picker(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(picker(), middle + QPoint(20, 0));
        QTest::mouseMove(picker(), middle + QPoint(60, 10));
        QTest::mouseRelease(picker(), Qt::LeftButton, {}, middle + QPoint(60, 10));
        QVERIFY(position()->text().isEmpty());
        QVERIFY(picker()->camera().longitude() < before - 0.05);
        const double zoom = picker()->camera().zoom();
        QTest::mouseClick(picker()->findChild<QToolButton *>(u"zoom-plus"_s), Qt::LeftButton);
        QCOMPARE(picker()->camera().zoom(), zoom + 1);
        QVERIFY(position()->text().isEmpty());
    }
    void theMapIsDrawn()
    {
        QTRY_VERIFY_WITH_TIMEOUT(picker()->isSettled(), panetest::kPatience);
        const QImage picture = picker()->grab().toImage();
        QSet<QRgb> colors;
        for (int x = 0; x < picture.width(); x += 3) {
            for (int y = 0; y < picture.height(); y += 3)
                colors.insert(picture.pixel(x, y));
        }
        QVERIFY2(colors.size() > 10, qPrintable(QString::number(colors.size())));
        QVERIFY(colors.contains(0xFFF4F1E8)); // land
    }
    void itFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("vietnamese") << u"vi"_s;
        QTest::newRow("english") << u"en"_s;
    }
    void itFitsASmallScreen()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/ioc_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        m_dialog = std::make_unique<panes::reports::NewReportDialog>(m_world->with());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->setPlace(105, 21); // with the sentence that is shown then
        QTRY_VERIFY(!said().isEmpty());
        QCOMPARE(support::clippedAtRest(*m_dialog), QStringList());
        QVERIFY2(m_dialog->width() <= 1366 && m_dialog->height() <= 768 - 40,
                 qPrintable(u"%1 x %2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
        QVERIFY(picker()->height() >= 180);
    }
};

QTEST_MAIN(TestNewReport)
#include "tst_newreport.moc"
