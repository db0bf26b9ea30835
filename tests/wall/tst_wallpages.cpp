// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages and playlists of the walls as data: the ready ones are sound, bad ones are refused with a
// sentence that names the place, what is written reads back, and the schema says the same.
#include "models/domain/wallpages.h"
#include "tests/support/jsonschema.h"
#include "widgets/pages/wallpageview.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QJsonObject soundPage()
{
    return QJsonDocument::fromJson(R"({"kind": "page", "name": "Trang", "columns": 4, "rows": 4,
        "tiles": [{"kind": "number", "column": 0, "row": 0, "columnSpan": 2, "indicator": "KT09"},
                  {"kind": "clock", "column": 2, "row": 0}]})")
        .object();
}

QJsonObject soundPlaylist()
{
    return QJsonDocument::fromJson(R"({"kind": "playlist", "name": "Chương trình",
        "entries": [{"page": "a", "dwell": 30, "from": "07:00", "to": "08:00", "weekdays": [1, 5]},
                    {"page": "b"}],
        "alarms": {"priority": 2, "hold": 300, "page": "x", "pages": {"health": "y"}}})")
        .object();
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The document with one member changed, tiles[0] and entries[0] by "0.".
QJsonObject with(QJsonObject document, const QString &key, const QJsonValue &value)
{
    if (!key.startsWith("0."_L1)) {
        document.insert(key, value);
        return document;
    }
    const QString list = document.contains("tiles"_L1) ? u"tiles"_s : u"entries"_s;
    QJsonArray entries = document.value(list).toArray();
    QJsonObject first = entries.at(0).toObject();
    first.insert(key.mid(2), value);
    entries.replace(0, first);
    document.insert(list, entries);
    return document;
}

} // namespace

class TestWallPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReadyPagesAreSound_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : pages::wallPageIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void theReadyPagesAreSound()
    {
        QFETCH(QString, id);
        const auto page = pages::readyWallPage(id);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->id, id);
        QVERIFY(!page->nameEn.isEmpty());
        QCOMPARE(wallPageDocument(id, toJson(*page)).value(), *page);
        const auto isKnown = [](const WallTile &tile) {
            return tile.kind != WallTileKind::Unknown;
        };
        QVERIFY(std::ranges::all_of(page->tiles, isKnown));
        QVERIFY(page->more.isEmpty());
        int area = 0;
        for (const WallTile &tile : page->tiles) {
            area += tile.columnSpan * tile.rowSpan;
            QVERIFY(tile.more.isEmpty());
        }
        QCOMPARE(area, page->columns * page->rows); // no hole in it
    }
    void theReadyPlaylistsNameReadyPages()
    {
        for (const QString &id : pages::wallPlaylistIds()) {
            const auto playlist = pages::readyWallPlaylist(id);
            QVERIFY2(playlist, playlist ? "" : qPrintable(playlist.error().detail));
            QCOMPARE(wallPlaylist(id, toJson(*playlist)).value(), *playlist);
            QStringList named{playlist->alarmPage};
            for (const auto &entry : playlist->entries)
                named << entry.page;
            named << playlist->subsystemPages.values();
            for (const QString &page : std::as_const(named))
                QVERIFY2(pages::wallPageIds().contains(page), qPrintable(page));
        }
        QVERIFY(!pages::readyWallPlaylist(u"none"_s));
    }
    void everyFileOfTheFolderIsKnown()
    {
        const QDir folder(QStringLiteral(IOC_SOURCE_DIR "/resources/pages/wall"));
        QStringList files;
        for (const QString &name : folder.entryList({u"*.json"_s}))
            files << name.chopped(5);
        QStringList known = pages::wallPageIds() + pages::wallPlaylistIds();
        known.sort();
        files.sort();
        QCOMPARE(files, known);
    }
    void badDocuments_data()
    {
        QTest::addColumn<QJsonObject>("document");
        QTest::addColumn<QString>("sentence");
        const auto page = [](const char *row, const QString &key, const QJsonValue &value,
                             const QString &sentence) {
            QTest::newRow(row) << with(soundPage(), key, value) << sentence;
        };
        page("not-a-page", u"kind"_s, u"poster"_s, u"kind: is not \"page\""_s);
        page("no-name", u"name"_s, u" "_s, u"name: is empty"_s);
        page("name-of-a-number", u"name"_s, 7, u"name: is no text"_s);
        page("no-columns", u"columns"_s, QJsonValue::Undefined, u"columns: is missing"_s);
        page("half-a-column", u"columns"_s, 2.5, u"columns: is no whole number from 1 to 48"_s);
        page("too-many-rows", u"rows"_s, 49, u"rows: is no whole number from 1 to 48"_s);
        page("no-tiles", u"tiles"_s, QJsonArray(), u"tiles: has 0 entries instead of 1 to 64"_s);
        page("tiles-of-text", u"tiles"_s, u"x"_s, u"tiles: is no list"_s);
        page("a-tile-of-text", u"tiles"_s, QJsonArray{u"x"_s}, u"tiles[0]: is no object"_s);
        page("no-kind", u"0.kind"_s, QJsonValue::Undefined, u"tiles[0].kind: is missing"_s);
        page("no-column", u"0.column"_s, QJsonValue::Undefined, u"tiles[0].column: is missing"_s);
        page("below-zero", u"0.row"_s, -1, u"tiles[0].row: is no whole number from 0 to 47"_s);
        page("too-wide", u"0.columnSpan"_s, 5,
             u"tiles[0].columnSpan: reaches past the 4 columns"_s);
        page("too-tall", u"0.rowSpan"_s, 5, u"tiles[0].rowSpan: reaches past the 4 rows"_s);
        page("covers", u"0.columnSpan"_s, 3, u"tiles[1]: covers tiles[0]"_s);
        page("no-indicator", u"0.indicator"_s, QJsonValue::Undefined,
             u"tiles[0].indicator: is missing, \"number\" needs one"_s);
        page("no-such-subsystem", u"0.subsystem"_s, u"fishery"_s,
             u"tiles[0].subsystem: names none of the six subsystems"_s);
        page("no-such-layer", u"0.layers"_s, QJsonArray{u"roads"_s},
             u"tiles[0].layers: there is no layer \"roads\""_s);
        page("layers-of-numbers", u"0.layers"_s, QJsonArray{1},
             u"tiles[0].layers[0]: is no text"_s);
        page("too-many-items", u"0.items"_s, 101,
             u"tiles[0].items: is no whole number from 0 to 100"_s);
        page("long-text", u"0.title"_s, QString(5000, u'x'),
             u"tiles[0].title: is longer than 4000 characters"_s);
    }
    void badDocuments()
    {
        QFETCH(QJsonObject, document);
        const auto page = wallPageDocument(u"p"_s, document);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, core::ErrorKind::InvalidArgument);
        QTEST(page.error().detail, "sentence");
    }
    /// Every schema that there is, and every file that one is for: x.schema.json is of x.json, or
    /// of all files in x/.
    void everyFileFitsItsSchema_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QStringList>("files");
        const QDir resources(QStringLiteral(IOC_SOURCE_DIR "/resources"));
        QDirIterator found(resources.path(), {u"*.schema.json"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString schema = found.next();
            const QString base = schema.chopped(QLatin1StringView(".schema.json").size());
            QStringList files;
            for (const QFileInfo &file : QDir(base).entryInfoList({u"*.json"_s}, QDir::Files))
                files << file.filePath();
            if (QFile::exists(base + u".json"_s))
                files << base + u".json"_s;
            const QString name = resources.relativeFilePath(schema);
            QTest::newRow(qPrintable(name)) << name << files;
        }
    }
    void everyFileFitsItsSchema()
    {
        if (!support::hasValidator())
            QSKIP("Ajv is not installed; run installer/shell installer/contract/install");
        QFETCH(QString, schema);
        QFETCH(QStringList, files);
        QVERIFY(!files.isEmpty());
        const QString said = support::misfits(schema, files);
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }
    /// What the program refuses the schema refuses as well, but for what it says that it leaves to
    /// the program: what is of several members.
    void theSchemaRefusesWhatTheProgramRefuses()
    {
        if (!support::hasValidator())
            QSKIP("Ajv is not installed; run installer/shell installer/contract/install");
        const QString schema = u"pages/wall.schema.json"_s;
        QVERIFY(support::misfits(schema, QList{soundPage(), soundPlaylist()}).isEmpty());
        const std::initializer_list<std::pair<QString, QJsonValue>> ofPages{
            {u"kind"_s, u"poster"_s},
            {u"name"_s, 7},
            {u"columns"_s, QJsonValue::Undefined},
            {u"columns"_s, 2.5},
            {u"rows"_s, 49},
            {u"tiles"_s, QJsonArray()},
            {u"tiles"_s, u"x"_s},
            {u"0.kind"_s, QJsonValue::Undefined},
            {u"0.column"_s, QJsonValue::Undefined},
            {u"0.row"_s, -1},
            {u"0.indicator"_s, QJsonValue::Undefined},
            {u"0.subsystem"_s, u"fishery"_s},
            {u"0.layers"_s, QJsonArray{u"roads"_s}},
            {u"0.items"_s, 101},
            {u"0.title"_s, QString(5000, u'x')}};
        const std::initializer_list<std::pair<QString, QJsonValue>> ofPlaylists{
            {u"name"_s, QJsonValue::Undefined},
            {u"entries"_s, QJsonArray()},
            {u"0.page"_s, QJsonValue::Undefined},
            {u"0.dwell"_s, 4},
            {u"0.from"_s, u"7 giờ"_s},
            {u"0.weekdays"_s, QJsonArray{8}},
            {u"alarms"_s, QJsonObject{{u"priority"_s, 4}}},
            {u"alarms"_s, QJsonObject{{u"pages"_s, QJsonObject{{u"fishery"_s, u"x"_s}}}}}};
        QList<QJsonObject> bad;
        for (const auto &[key, value] : ofPages) {
            bad << with(soundPage(), key, value);
            QVERIFY2(!wallPageDocument(u"p"_s, bad.constLast()), qPrintable(key));
        }
        for (const auto &[key, value] : ofPlaylists) {
            bad << with(soundPlaylist(), key, value);
            QVERIFY2(!wallPlaylist(u"p"_s, bad.constLast()), qPrintable(key));
        }
        const QString said = support::misfits(schema, bad);
        for (qsizetype i = 0; i < bad.size(); ++i)
            QVERIFY2(said.contains(u"/%1.json"_s.arg(i)),
                     QJsonDocument(bad.at(i)).toJson(QJsonDocument::Compact).constData());
    }
    void badPlaylists_data()
    {
        QTest::addColumn<QJsonObject>("document");
        QTest::addColumn<QString>("sentence");
        const auto list = [](const char *row, const QString &key, const QJsonValue &value,
                             const QString &sentence) {
            QTest::newRow(row) << with(soundPlaylist(), key, value) << sentence;
        };
        list("not-a-playlist", u"kind"_s, u"page"_s, u"kind: is not \"playlist\""_s);
        list("no-entries", u"entries"_s, QJsonValue::Undefined, u"entries: is missing"_s);
        list("no-page", u"0.page"_s, QJsonValue::Undefined, u"entries[0].page: is missing"_s);
        list("too-short", u"0.dwell"_s, 4,
             u"entries[0].dwell: is no whole number from 5 to 86400"_s);
        list("no-time", u"0.from"_s, u"7 o'clock"_s,
             u"entries[0].from: is no time of day such as 07:30"_s);
        list("half-a-part", u"0.to"_s, QJsonValue::Undefined,
             u"entries[0]: a part of the day needs both from and to"_s);
        list("no-part", u"0.to"_s, u"07:00"_s, u"entries[0].to: is the same as from"_s);
        list("no-day", u"0.weekdays"_s, QJsonArray{8},
             u"entries[0].weekdays[0]: is no whole number from 1 to 7, or is there twice"_s);
        list("a-day-twice", u"0.weekdays"_s, QJsonArray{2, 2},
             u"entries[0].weekdays[1]: is no whole number from 1 to 7, or is there twice"_s);
        list("alarms", u"alarms"_s, 3, u"alarms: is no object"_s);
        list("alarm-priority", u"alarms"_s, parsed(u"{\"priority\": 4}"_s),
             u"alarms.priority: is no whole number from 0 to 3"_s);
        list("alarm-pages", u"alarms"_s, parsed(u"{\"pages\": {\"sea\": \"x\"}}"_s),
             u"alarms.pages.sea: names none of the six subsystems"_s);
    }
    void badPlaylists()
    {
        QFETCH(QJsonObject, document);
        const auto playlist = wallPlaylist(u"p"_s, document);
        QVERIFY(!playlist);
        QTEST(playlist.error().detail, "sentence");
    }
    void whatANewerVersionWroteIsKept()
    {
        QJsonObject document = with(soundPage(), u"0.kind"_s, u"hologram"_s);
        document = with(document, u"0.depth"_s, 3);
        document.insert(u"season"_s, u"Tết"_s);
        const auto page = wallPageDocument(u"p"_s, document);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->tiles.at(0).kind, WallTileKind::Unknown);
        QCOMPARE(page->tiles.at(0).kindCode, u"hologram"_s);
        const QJsonObject written = toJson(*page);
        QCOMPARE(written.value("season"_L1).toString(), u"Tết"_s);
        QCOMPARE(written.value("tiles"_L1)[0]["depth"_L1].toInt(), 3);
        QCOMPARE(written.value("tiles"_L1)[0]["indicator"_L1].toString(), u"KT09"_s);
        QCOMPARE(wallPageDocument(u"p"_s, written).value(), *page);
    }
    void aRecordReplacesAReadyPageAndABadOneDoesNot()
    {
        WallPage record;
        record.id = u"y-te"_s;
        record.kind = u"page"_s;
        record.name = u"Y tế của tỉnh"_s;
        record.document = soundPage();
        WallPage bad = record;
        bad.id = u"tong-quan"_s;
        bad.document.insert("columns"_L1, 0);
        WallPage list;
        list.id = u"own"_s;
        list.kind = u"playlist"_s;
        list.name = u"Riêng"_s;
        list.document = soundPlaylist();
        const std::array records{record, bad, list};
        const auto program = pages::wallProgram(records);
        QCOMPARE(program.pages.size(), size_t(pages::wallPageIds().size()));
        QVERIFY(program.page(u"y-te"_s));
        QCOMPARE(program.page(u"y-te"_s)->name, u"Y tế của tỉnh"_s);
        QCOMPARE(program.page(u"tong-quan"_s)->columns, 12);
        QCOMPARE(program.faults,
                 QStringList{u"tong-quan: columns: is no whole number from 1 to 48"_s});
        QVERIFY(program.playlist(u"own"_s));
        QCOMPARE(program.playlist(u"own"_s)->name, u"Riêng"_s);
        QVERIFY(!program.page(u"none"_s));
    }
    void theSchemaNamesWhatTheReaderKnows();
};

void TestWallPages::theSchemaNamesWhatTheReaderKnows()
{
    QFile file(QStringLiteral(IOC_SOURCE_DIR "/resources/pages/wall.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject defs =
        QJsonDocument::fromJson(file.readAll()).object().value("$defs"_L1).toObject();
    const QJsonObject tile = defs["tile"_L1]["properties"_L1].toObject();
    for (int kind = 0; kind < kWallTileKinds; ++kind)
        QVERIFY(tile["kind"_L1]["description"_L1].toString().contains(code(WallTileKind(kind))));
    QCOMPARE(tile["column"_L1]["maximum"_L1].toInt(), kMostWallColumns - 1);
    QCOMPARE(defs["page"_L1]["properties"_L1]["rows"_L1]["maximum"_L1].toInt(), kMostWallRows);
    QCOMPARE(defs["page"_L1]["properties"_L1]["tiles"_L1]["maxItems"_L1].toInt(), kMostWallTiles);
    QCOMPARE(qint64(defs["entry"_L1]["properties"_L1]["dwell"_L1]["minimum"_L1].toInt()),
             qint64(kShortestDwell.count()));
    QStringList layers;
    for (const char *layer : kWallMapLayers)
        layers << QString::fromLatin1(layer);
    QStringList named;
    for (const QJsonValue &layer : tile["layers"_L1]["items"_L1]["enum"_L1].toArray())
        named << layer.toString();
    QCOMPARE(named, layers);
    // Nothing of the schema is unknown to the reader: it would end in `more`.
    const QJsonObject full{{u"kind"_s, u"map"_s},
                           {u"column"_s, 0},
                           {u"row"_s, 0},
                           {u"columnSpan"_s, 1},
                           {u"rowSpan"_s, 1},
                           {u"title"_s, u"t"_s},
                           {u"titleEn"_s, u"t"_s},
                           {u"indicator"_s, u"i"_s},
                           {u"subsystem"_s, u"health"_s},
                           {u"unit"_s, u"u"_s},
                           {u"layers"_s, QJsonArray{u"heat"_s}},
                           {u"text"_s, u"t"_s},
                           {u"textEn"_s, u"t"_s},
                           {u"items"_s, 1}};
    QCOMPARE(full.keys(), tile.keys());
    const auto page = wallPageDocument(u"p"_s, QJsonObject{{u"kind"_s, u"page"_s},
                                                           {u"name"_s, u"n"_s},
                                                           {u"columns"_s, 1},
                                                           {u"rows"_s, 1},
                                                           {u"tiles"_s, QJsonArray{full}}});
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QVERIFY(page->tiles.at(0).more.isEmpty());
}

QTEST_GUILESS_MAIN(TestWallPages)
#include "tst_wallpages.moc"
