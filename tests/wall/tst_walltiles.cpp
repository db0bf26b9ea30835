// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ready pages drawn with real data on a 55 inch panel and on four of them, read from 6 m:
// nothing too small, nothing cut off, no personal data, nothing that takes the mouse. With
// IOC_PICTURES=FOLDER the pictures of app/doc/wall-pages.md are written on the way.
#include "tests/wall/wallconsole.h"
#include "widgets/common/format.h"
#include "widgets/map/insetlayer.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/mapview.h"
#include "widgets/pages/tile.h"
#include "widgets/pages/tilemap.h"
#include "widgets/pages/wallpageview.h"

#include <QTest>

#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr double kDistance = 6;
constexpr QSize kPanel(1920, 1080);
constexpr QSize kFourPanels(3840, 2160);

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

WallTile tileOf(WallTileKind kind)
{
    WallTile tile;
    tile.kind = kind;
    tile.kindCode = code(kind);
    return tile;
}

bool settled(const pages::WallPageView &view)
{
    return QTest::qWaitFor([&view] { return view.isSettled(); }, walltest::kPatience);
}

QStringList textsOf(const pages::WallTileView &tile)
{
    QStringList texts;
    for (const auto &drawn : tile.drawnTexts())
        texts << drawn.text;
    return texts;
}

} // namespace

class TestWallTiles : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet(2000)};
    std::unique_ptr<walltest::WallConsole> m_wall;
    common::Theme m_theme; ///< of a 55 inch panel

    [[nodiscard]] std::unique_ptr<pages::WallTileView> made(const WallTile &tile)
    {
        const auto &with = m_wall->console().surroundings();
        const common::PaneSurroundings own{with.context,   m_theme,       with.clock,
                                           with.directory, with.readers,  with.hub,
                                           with.sync,      with.settings, with.alarms};
        std::unique_ptr<pages::WallTileView> view(pages::makeWallTile(tile, own, nullptr));
        view->resize(1200, 1000);
        view->show();
        if (!QTest::qWaitFor([&view] { return view->isSettled(); }, walltest::kPatience))
            qFatal("a tile does not come to rest");
        return view;
    }

private Q_SLOTS:
    void initTestCase()
    {
        pages::applyWallLook(m_theme, {});
        m_wall = std::make_unique<walltest::WallConsole>(m_backend.backend.url());
        QVERIFY(m_wall->hasData());
        QTRY_VERIFY(m_wall->console().directory().isLoaded());
    }
    void cleanupTestCase() { m_wall.reset(); }

    void everyPairOfTheThemeIsClear()
    {
        using common::Surface;
        using common::Tone;
        const auto clear = [](const QColor &ink, const QColor &ground, const QString &pair) {
            QVERIFY2(contrast(ink, ground) >= 7,
                     qPrintable(u"%1: %2"_s.arg(pair).arg(contrast(ink, ground))));
        };
        for (const Surface ground : {Surface::Window, Surface::Panel, Surface::Raised}) {
            const QString on = u" on %1"_s.arg(int(ground));
            for (const Surface ink : {Surface::Text, Surface::TextMuted, Surface::Accent})
                clear(m_theme.color(ink), m_theme.color(ground), QString::number(int(ink)) + on);
            for (int tone = 0; tone <= int(Tone::NoData); ++tone)
                clear(m_theme.color(Tone(tone)), m_theme.color(ground), u"tone "_s + on);
            for (int series = 0; series < 8; ++series)
                clear(m_theme.series(series), m_theme.color(ground), u"series "_s + on);
        }
        for (int tone = 0; tone <= int(Tone::NoData); ++tone)
            clear(m_theme.color(Tone(tone)), m_theme.ground(Tone(tone)), u"tone on its ground"_s);
        for (const Surface ground : {Surface::Selection, Surface::MapSea, Surface::MapLand})
            clear(m_theme.color(Surface::Text), m_theme.color(ground), u"text"_s);
    }
    void thePagesAreReadFromSixMetres_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const QString &id : pages::wallPageIds())
            QTest::newRow(qPrintable(id)) << id << u"vi"_s;
        for (const QString &id : {u"kinh-te-xa-hoi"_s, u"phan-anh"_s, u"giao-ban"_s, u"su-co"_s})
            QTest::newRow(qPrintable(id + u"-english"_s)) << id << u"en"_s;
    }
    void thePagesAreReadFromSixMetres()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        m_wall->console().setLanguage(language);
        const auto look = pages::WallLook::of(1920, analysis::panelWidth(55), kDistance);
        pages::WallPageView view(*pages::readyWallPage(id), look, m_wall->console().surroundings());
        view.resize(kPanel);
        view.show();
        QVERIFY(settled(view));
        for (const auto *tile : view.findChildren<pages::WallTileView *>()) {
            QVERIFY(!textsOf(*tile).isEmpty());
            QVERIFY(!textsOf(*tile).join(u' ').contains(u'…'));
        }
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        QStringList faults;
        for (const QSize &size : {kPanel, kFourPanels}) {
            for (const auto &fault : view.faults(look, size))
                faults << u"%1: %2 %3 “%4”: %5′ of %6′"_s.arg(size.width())
                              .arg(fault.tile, fault.what, fault.text)
                              .arg(fault.has, 0, 'f', 1)
                              .arg(fault.needed);
            if (folder.isEmpty())
                continue;
            pages::WallPageView drawn(*pages::readyWallPage(id), look,
                                      m_wall->console().surroundings());
            drawn.resize(size);
            drawn.show();
            QVERIFY(settled(drawn));
            QVERIFY(drawn.grab().save(
                u"%1/wall-%2-%3-%4.png"_s.arg(folder, id, language).arg(size.width())));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    /// What a desk sent along: counts of those days and that area only, and headings that say so.
    void theDaysAndTheAreaOfADesk_data()
    {
        QTest::addColumn<bool>("days");
        QTest::addColumn<bool>("area");
        QTest::newRow("neither") << false << false;
        QTest::newRow("days") << true << false;
        QTest::newRow("days-and-area") << true << true;
    }
    void theDaysAndTheAreaOfADesk()
    {
        QFETCH(bool, days);
        QFETCH(bool, area);
        const auto &with = m_wall->console().surroundings();
        m_wall->console().setLanguage(u"en"_s);
        const auto reference = with.directory.reference();
        const QDate today = common::format::localDay(with.clock.now());
        const QDate first = today.addDays(days ? -20 : -29);
        const QDate last = today.addDays(days ? -10 : 0);
        const auto reports = m_backend.latest(u"reports"_s).values();
        const auto receivedIn = [&](const domain::UnitId &unit) {
            const auto narrowed = reference->narrowing(unit);
            return std::ranges::count_if(reports, [&](const QJsonObject &report) {
                const QDate sent = common::format::localDay(
                    QDateTime::fromString(report.value(u"sentAt"_s).toString(), Qt::ISODate));
                const auto isIn = [&](const QString &key) {
                    return std::ranges::contains(narrowed, report.value(key).toString(),
                                                 &domain::UnitId::value);
                };
                return sent >= first && sent <= last &&
                       (!area || isIn(u"unitId"_s) || isIn(u"districtId"_s));
            });
        };
        const auto unit = std::ranges::find_if(reference->units, [&](const domain::Unit &one) {
            return one.level == UnitLevel::District && one.validOn({2025, 6, 12}) &&
                   receivedIn(one.id) > 0;
        });
        QVERIFY(unit != reference->units.end());
        WallPageDocument page = *pages::readyWallPage(u"phan-anh"_s);
        for (WallTile &tile : page.tiles) {
            if (days)
                std::tie(tile.from, tile.to) = std::pair(first, last);
            tile.unit = area ? unit->code : QString();
        }
        pages::WallPageView view(page, {}, with);
        view.resize(kFourPanels);
        view.show();
        QVERIFY(settled(view));
        const auto received = receivedIn(area ? unit->id : domain::UnitId());
        QStringList all;
        for (const auto *tile : view.findChildren<pages::WallTileView *>())
            all << textsOf(*tile);
        QVERIFY2(all.contains(common::format::number(qint64(received))),
                 qPrintable(u"%1 in %2"_s.arg(received).arg(all.join(u'|'))));
        const QString span = pages::daysText(first, last);
        QCOMPARE(all.filter(span).size(), days ? page.tiles.size() : 0);
    }
    /// On one panel the map is small: the island is in its box all the same, and the map's makers
    /// are named.
    void theIslandAndTheCreditAreOnOnePanel_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"tong-quan"_s, u"phan-anh"_s, u"su-co"_s})
            QTest::newRow(qPrintable(id)) << id;
    }
    void theIslandAndTheCreditAreOnOnePanel()
    {
        QFETCH(QString, id);
        const auto look = pages::WallLook::of(1920, analysis::panelWidth(55), kDistance);
        pages::WallPageView view(*pages::readyWallPage(id), look, m_wall->console().surroundings());
        view.resize(kPanel);
        view.show();
        QVERIFY(settled(view));
        auto *tile = view.findChild<pages::MapTile *>();
        QVERIFY(tile);
        auto &overlay = tile->view().overlay();
        const auto *inset = overlay.layers().layer(u"inset"_s);
        QVERIFY(inset->isShown());
        const auto boxes = inset->marksIn(tile->view().camera());
        QCOMPARE(boxes.size(), 1);
        QVERIFY(QRectF({}, tile->view().camera().size()).contains(boxes.constFirst()));
        // Right of the mark below the map something is written.
        const QImage picture = tile->grab().toImage();
        const QRect below(picture.width() / 2, picture.height() * 9 / 10, picture.width() * 9 / 20,
                          picture.height() / 12);
        QSet<QRgb> colours;
        for (int y = below.top(); y <= below.bottom(); ++y) {
            for (int x = below.left(); x <= below.right(); ++x)
                colours.insert(picture.pixel(x, y));
        }
        QVERIFY(colours.size() > 4);
    }
    /// From afar too: whoever looks sees where the reports are, ring beside ring.
    void clustersStayApart()
    {
        const auto look = pages::WallLook::of(1920, analysis::panelWidth(55), kDistance);
        pages::WallPageView view(*pages::readyWallPage(u"phan-anh"_s), look,
                                 m_wall->console().surroundings());
        view.resize(kPanel);
        view.show();
        QVERIFY(settled(view));
        auto *tile = view.findChild<pages::MapTile *>();
        QVERIFY(tile);
        const auto &camera = tile->view().camera();
        const auto &layers = tile->view().overlay().layers();
        auto rings = layers.layer(u"reports"_s)->marksIn(camera);
        const QRectF instead = map::InsetLayer::instead(layers.units(), camera);
        rings.removeIf([&](const QRectF &ring) { return instead.contains(ring.center()); });
        const auto island = layers.layer(u"inset"_s)->marksIn(camera);
        QCOMPARE(island.size(), 1);
        QVERIFY2(rings.size() >= 6, qPrintable(QString::number(rings.size())));
        for (qsizetype i = 0; i < rings.size(); ++i) {
            QVERIFY(!island.constFirst().contains(rings.at(i).center()));
            for (qsizetype j = 0; j < i; ++j) {
                const double radii = (rings.at(i).width() + rings.at(j).width()) / 2 - 4;
                const QPointF away = rings.at(i).center() - rings.at(j).center();
                QVERIFY(std::hypot(away.x(), away.y()) > radii); // a mark has a rim of 2
            }
        }
        // The province takes most of the tile's width or height.
        const QRectF land = tile->view().overlay().mainland();
        const QSizeF shown(land.width() * camera.world(), land.height() * camera.world());
        QVERIFY(shown.width() > 0.85 * camera.size().width() ||
                shown.height() > 0.85 * camera.size().height());
    }
    void nothingTakesTheMouseOrTheKeyboard()
    {
        pages::WallPageView view(*pages::readyWallPage(u"tong-quan"_s), {},
                                 m_wall->console().surroundings());
        view.resize(1920, 1080);
        view.show();
        QVERIFY(settled(view));
        QVERIFY(view.testAttribute(Qt::WA_TransparentForMouseEvents));
        for (const QWidget *part : view.findChildren<QWidget *>()) {
            QVERIFY2(part->focusPolicy() == Qt::NoFocus, part->metaObject()->className());
            QVERIFY(part->toolTip().isEmpty());
        }
    }
    void nobodyIsNamed()
    {
        const auto ticker = made(tileOf(WallTileKind::Ticker));
        const QStringList texts = textsOf(*ticker);
        QVERIFY(texts.size() > 4);
        const QString said = texts.join(u'\n');
        const auto reports = m_backend.latest(u"reports"_s);
        QVERIFY(reports.size() > 1000);
        for (const QJsonObject &report : reports) {
            for (const QString &key :
                 {u"senderName"_s, u"senderPhone"_s, u"address"_s, u"title"_s}) {
                const QString value = report.value(key).toString();
                QVERIFY2(value.isEmpty() || !said.contains(value), qPrintable(value));
            }
        }
    }
    void whatIsNotThereIsTold_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("told");
        QTest::newRow("of-a-newer-version") << u"hologram"_s << QString() << u"hologram"_s;
        QTest::newRow("no-such-indicator") << u"number"_s << u"ZZ99"_s << u"ZZ99"_s;
        QTest::newRow("no-plan") << u"gauge"_s << u"KT24"_s << QString();
    }
    void whatIsNotThereIsTold()
    {
        QFETCH(QString, kind);
        WallTile tile = tileOf(wallTileKindFromCode(kind));
        tile.kindCode = kind;
        QFETCH(QString, indicator);
        tile.indicator = indicator;
        const auto view = made(tile);
        QFETCH(QString, told);
        QVERIFY2(textsOf(*view).join(u' ').contains(told), qPrintable(textsOf(*view).join(u' ')));
        QVERIFY(!textsOf(*view).isEmpty());
    }
    void everyKindSaysHowFreshItIs()
    {
        for (int kind = 0; kind < kWallTileKinds; ++kind) {
            WallTile tile = tileOf(WallTileKind(kind));
            if (tile.kind == WallTileKind::Text || tile.kind == WallTileKind::Clock)
                continue;
            tile.indicator = u"KT09"_s;
            const auto view = made(tile);
            const auto drawn = view->drawnTexts();
            QVERIFY2(std::ranges::any_of(drawn,
                                         [](const auto &text) {
                                             return text.what == "freshness"_L1 &&
                                                    !text.text.isEmpty();
                                         }),
                     qPrintable(tile.kindCode));
        }
    }
    void detailGoesBeforeSize()
    {
        const auto view = made([] {
            WallTile tile = tileOf(WallTileKind::Number);
            tile.indicator = u"KT09"_s;
            return tile;
        }());
        const auto count = [&](const QSize &size) {
            view->resize(size);
            return view->drawnTexts();
        };
        const auto roomy = count({1200, 1000});
        const auto tight = count({620, 350});
        QVERIFY(tight.size() < roomy.size());
        for (const auto &texts : {roomy, tight})
            QVERIFY(
                analysis::legibilityFaults(texts, kDistance, pages::WallLook{}.pxPerMm).empty());
        const auto tiny = count({200, 90}); // no room at all: it is told
        QVERIFY(!analysis::legibilityFaults(tiny, kDistance, pages::WallLook{}.pxPerMm).empty());
    }
    void rowsGoByTheirRank()
    {
        const std::vector<pages::TileRow> rows{{0, 20, 1, {}}, {2, 20, 0, {}}, {1, 20, 0, {}}};
        const auto kept = [&](double height) {
            QList<size_t> indices;
            for (const auto &[box, index] : pages::rowsThatFit(rows, QRectF(0, 0, 100, height), 0))
                indices << index;
            return indices;
        };
        QCOMPARE(kept(60), (QList<size_t>{0, 1, 2}));
        QCOMPARE(kept(59), (QList<size_t>{0, 2}));
        QCOMPARE(kept(39), (QList<size_t>{0}));
        QCOMPARE(kept(5), (QList<size_t>{0})); // never a blank
        const auto grown = pages::rowsThatFit(rows, QRectF(0, 0, 100, 100), 0);
        QCOMPARE(grown.at(0).first.height(), 60.0);
        QCOMPARE(grown.at(2).first.bottom(), 100.0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestWallTiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_walltiles.moc"
