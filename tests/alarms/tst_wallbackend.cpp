// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wallpages.h"
#include "tests/alarms/editclient.h"

using namespace alarmtest;

namespace {

const QString kEditor = u"Điều hành viên IOC"_s;

} // namespace

/// Pages and playlists of the walls, and commands to them, at the demo backend, over real HTTP.
class TestWallBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<EditClient>(); }
    void pagesOfTheHouseAreThere();
    void pagesComeChangeAndGo();
    void badPagesAreRefused_data();
    void badPagesAreRefused();
    void commandsAreKept();
    void badCommandsAreRefused_data();
    void badCommandsAreRefused();

private:
    std::unique_ptr<EditClient> m_client;
};

void TestWallBackend::pagesOfTheHouseAreThere()
{
    QSet<QString> kinds;
    for (const QJsonObject &record : m_client->records(u"wall-pages"_s)) {
        const auto page = domain::wallPageFromSnapshot(record);
        kinds.insert(page.kind);
        QVERIFY2(page.version == 1 && !page.name.isEmpty() && page.name != page.id,
                 qPrintable(page.id));
        const bool fits = page.kind == "page"_L1 ? domain::wallPageDocument(page).has_value()
                                                 : domain::wallPlaylist(page).has_value();
        QVERIFY2(fits, qPrintable(page.id));
        // Whoever may change pages can save one as it is.
        QCOMPARE(m_client->send(domain::reviseWallPage(page, page)).status, 200);
    }
    QCOMPARE(kinds, (QSet<QString>{u"page"_s, u"playlist"_s}));
}

void TestWallBackend::pagesComeChangeAndGo()
{
    const qsizetype before = m_client->latest(u"wall-pages"_s).size();
    const QString cursor = m_client->pages(u"wall-pages"_s).back().cursor();
    auto page = newPage(u"wp-1"_s);
    const auto added = m_client->send(domain::addWallPage(page));
    QVERIFY2(added.status == 201, added.body.constData());
    page.version = 1;
    auto renamed = page;
    renamed.name = u"Sức khỏe"_s;
    const auto revised = m_client->send(domain::reviseWallPage(page, renamed));
    QVERIFY2(revised.status == 200, revised.body.constData());
    QCOMPARE(revised.json().value("updatedBy"_L1).toString(), kEditor);
    QCOMPARE(m_client->latest(u"wall-pages"_s).value(u"wp-1"_s), revised.json());
    QCOMPARE(m_client->send(domain::removeWallPage(page)).status, 409);
    renamed.version = 2;
    const auto removed = m_client->send(domain::removeWallPage(renamed));
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.json(), revised.json()); // as it was
    QVERIFY(m_client->send(domain::removeWallPage(renamed)).isProblem(404));
    QVERIFY(m_client->send(domain::addWallPage(page)).isProblem(422)); // an id is used once
    // Whoever knew it hears that it is gone; whoever reads anew never sees it.
    QVERIFY(!m_client->latest(u"wall-pages"_s).contains(u"wp-1"_s));
    const auto since = m_client->pages(u"wall-pages"_s, cursor);
    QCOMPARE(since.back().json().value("deleted"_L1).toArray(), QJsonArray{u"wp-1"_s});
    const auto anew = m_client->pages(u"wall-pages"_s);
    QCOMPARE(anew.back().json().value("snapshot"_L1)["count"_L1].toInteger(), before);
    QSet<QString> there;
    for (const QJsonObject &record : m_client->records(u"wall-pages"_s))
        there.insert(record.value("id"_L1).toString());
    QCOMPARE(there.size(), before);
    QVERIFY(!there.contains(u"wp-1"_s));
}

void TestWallBackend::badPagesAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no-id") << u"id"_s << QJsonValue(QString());
    QTest::newRow("kind") << u"kind"_s << QJsonValue(u"poster"_s);
    QTest::newRow("no-name") << u"name"_s << QJsonValue(u" "_s);
    const QJsonObject good = newPage({}).document;
    QTest::newRow("no-columns") << u"columns"_s << QJsonValue(with(good, u"columns"_s, 0));
    const QJsonObject wide{{u"kind"_s, u"clock"_s},
                           {u"column"_s, 10},
                           {u"row"_s, 0},
                           {u"columnSpan"_s, 4},
                           {u"rowSpan"_s, 2}};
    QTest::newRow("beyond-the-grid")
        << u"tiles"_s << QJsonValue(with(good, u"tiles"_s, QJsonArray{wide}));
    QTest::newRow("too-large") << u"document"_s
                               << QJsonValue(with(good, u"note"_s, QString(300'000, u'x')));
}

void TestWallBackend::badPagesAreRefused()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const QJsonObject body = with(domain::toJson(newPage(u"wp-bad"_s)),
                                  value.isObject() ? u"document"_s : member, value);
    const auto answer = m_client->post(u"v1/wall-pages"_s, body);
    QVERIFY2(answer.isProblem(422), answer.body.constData());
    const QString sentence = answer.json().value("detail"_L1).toString();
    QVERIFY2(sentence.contains(member), qPrintable(sentence));
}

void TestWallBackend::commandsAreKept()
{
    const auto answer = m_client->send(domain::commandWall(newCommand(u"wc-1"_s)));
    QVERIFY2(answer.status == 201, answer.body.constData());
    const auto decoded = remote::decodeRecord(domain::Collection::WallCommands, answer.body);
    const auto kept = std::get<domain::WallCommand>(*decoded);
    QCOMPARE(kept.actor, kEditor);
    QVERIFY(kept.at.isValid());
    QCOMPARE(kept.view, newCommand({}).view);
    QVERIFY(m_client->send(domain::commandWall(newCommand(u"wc-1"_s))).isProblem(422));
    QVERIFY(m_client->latest(u"wall-commands"_s).contains(u"wc-1"_s));
}

void TestWallBackend::badCommandsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("command");
    const QJsonObject good = domain::toJson(newCommand(u"wc-bad"_s));
    QTest::newRow("no-id") << with(good, u"id"_s, QString());
    QTest::newRow("verb") << with(good, u"verb"_s, u"dance"_s);
    QTest::newRow("nothing-to-show") << with(good, u"view"_s, {});
    QTest::newRow("over-already") << with(good, u"until"_s, u"2025-06-01T00:00:00Z"_s);
    QTest::newRow("for-a-month") << with(good, u"until"_s, u"2025-07-11T00:00:00Z"_s);
    QTest::newRow("no-moment") << with(good, u"until"_s, u"mai"_s);
    QTest::newRow("large-view") << with(good, u"view"_s,
                                        QJsonObject{{u"note"_s, QString(17'000, u'x')}});
}

void TestWallBackend::badCommandsAreRefused()
{
    QFETCH(const QJsonObject, command);
    QVERIFY(m_client->post(u"v1/wall-commands"_s, command).isProblem(422));
    QVERIFY(!m_client->latest(u"wall-commands"_s).contains(u"wc-bad"_s));
}

QTEST_GUILESS_MAIN(TestWallBackend)
#include "tst_wallbackend.moc"
