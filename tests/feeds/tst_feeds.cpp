// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/moment.h"
#include "models/feeds/feed.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using feeds::FeedDocument;
using feeds::FeedEntry;
using feeds::readFeed;

namespace {

/// An RSS feed with these items.
QByteArray rss(const QString &items)
{
    return u"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss "
           u"version=\"2.0\"><channel><title>T</title>"
           "<link>https://a.vn/muc/</link><description/>%1</channel></rss>"_s.arg(items)
               .toUtf8();
}

FeedEntry firstOf(const QByteArray &bytes)
{
    const auto document = readFeed(bytes, QUrl(u"https://a.vn/rss"_s));
    return document && !document->entries.empty() ? document->entries.front() : FeedEntry();
}

} // namespace

/// Whole feeds, from bytes to entries.
class TestFeeds : public QObject
{
    Q_OBJECT

    static QByteArray sample(const QString &name)
    {
        QFile file(QFINDTESTDATA(u"feeds/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void newspaper();
    void newspaperOddities();
    void atom();
    void json();
    void rdf();
    void oldEncodings_data();
    void oldEncodings();
    void otherEncodings();
    void rssInANamespace();
    void texts_data();
    void texts();
    void longTextsAreCut();
    void guids();
    void links_data();
    void links();
    void repeatedEntriesAreCounted();
};

void TestFeeds::newspaper()
{
    const auto document = readFeed(sample(u"newspaper.rss.xml"_s));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QCOMPARE(document->format, FeedDocument::Format::Rss);
    QCOMPARE(document->title, u"Báo Ví Dụ - Thời sự & Đời sống"_s);
    QCOMPARE(document->siteUrl, u"https://bao.example.vn/thoi-su"_s);
    QCOMPARE(document->entries.size(), 5U);

    const FeedEntry &first = document->entries.at(0);
    QCOMPARE(first.title, u"Phan Thiết: khánh thành đường ven biển “kiểu mẫu”"_s);
    QCOMPARE(first.summary,
             u"Sáng 26/11, tỉnh khánh thành tuyến đường.\nVốn đầu tư: 1.200 tỷ đồng."_s);
    QCOMPARE(first.link, u"https://bao.example.vn/khanh-thanh-a-1.html"_s);
    QCOMPARE(first.guid, first.link);
    QCOMPARE(first.author, u"Nguyễn Văn A"_s);
    QCOMPARE(first.categories, QStringList({u"Giao thông"_s, u"Phan Thiết"_s}));
    QCOMPARE(core::iso(first.publishedAt), u"2026-11-26T01:30:00Z"_s);
    QVERIFY(!first.zoneGuessed);

    const FeedEntry &second = document->entries.at(1);
    QCOMPARE(second.title, u"Giá thanh long tăng mạnh"_s);
    QCOMPARE(second.summary, u"Giá tại vườn 25.000 đồng/kg & còn tăng."_s);
    QCOMPARE(second.link, u"https://bao.example.vn/kinh-te/gia-thanh-long-a-2.html"_s);
    QCOMPARE(second.guid, u"a-2"_s);
    QCOMPARE(second.author, u"Trần Thị B"_s);
    QCOMPARE(core::iso(second.publishedAt), u"2026-11-26T00:05:00Z"_s);
}

void TestFeeds::newspaperOddities()
{
    const auto document = readFeed(sample(u"newspaper.rss.xml"_s));
    QVERIFY(document);
    const FeedEntry &unlinked = document->entries.at(2);
    QCOMPARE(unlinked.title, u"Bản tin không có liên kết"_s);
    QVERIFY(unlinked.link.isEmpty());
    QVERIFY2(unlinked.guid.startsWith(u"hash:"_s), qPrintable(unlinked.guid));
    QCOMPARE(core::iso(unlinked.publishedAt), u"2026-11-25T23:15:00Z"_s);
    QVERIFY(unlinked.zoneGuessed);

    const FeedEntry &untitled = document->entries.at(3);
    QVERIFY(untitled.title.isEmpty());
    QCOMPARE(untitled.summary, u"Chỉ có tóm tắt, không có tiêu đề."_s);
    QCOMPARE(untitled.link, u"https://bao.example.vn/tom-tat.html"_s);
    QCOMPARE(untitled.guid, untitled.link);
    QVERIFY(untitled.publishedAt.isNull());

    QCOMPARE(document->entries.at(4).link, u"javascript:alert(document.cookie)"_s);
    QCOMPARE(document->dropped, 1);
    QCOMPARE(document->repeated, 1);
    QCOMPARE(document->beyondLimit, 0);
}

void TestFeeds::atom()
{
    const auto document = readFeed(sample(u"portal.atom.xml"_s));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QCOMPARE(document->format, FeedDocument::Format::Atom);
    QCOMPARE(document->title, u"Cổng thông tin tỉnh"_s);
    QCOMPARE(document->siteUrl, u"https://cong.example.gov.vn/tin/"_s);
    QCOMPARE(document->entries.size(), 2U);
    const FeedEntry &first = document->entries.at(0);
    QCOMPARE(first.title, u"Thông báo lịch cắt điện & nước"_s);
    QCOMPARE(first.summary, u"Từ ngày 27/11\nPhường Phú Thủy\nPhường Mũi Né"_s);
    QCOMPARE(first.link, u"https://cong.example.gov.vn/2026/11/lich-cat-dien.html"_s);
    QCOMPARE(first.guid, u"tag:cong.example.gov.vn,2026:1001"_s);
    QCOMPARE(core::iso(first.publishedAt), u"2026-11-26T03:15:30Z"_s);
    QCOMPARE(first.categories, QStringList({u"Thông báo"_s, u"dien"_s}));
    QCOMPARE(first.author, u"Ban Biên tập"_s);
    const FeedEntry &second = document->entries.at(1);
    QCOMPARE(second.title, u"Họp báo thường kỳ"_s);
    QCOMPARE(second.summary, u"Nội dung đầy đủ"_s);
    QCOMPARE(second.author, u"Văn phòng"_s);
    QCOMPARE(core::iso(second.publishedAt), u"2026-11-24T03:00:00Z"_s);
    QVERIFY(second.zoneGuessed);
}

void TestFeeds::json()
{
    const auto document = readFeed(sample(u"blog.feed.json"_s));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QCOMPARE(document->format, FeedDocument::Format::Json);
    QCOMPARE(document->title, u"Nhịp sống La Gi"_s);
    QCOMPARE(document->siteUrl, u"https://lagi.example.vn/"_s);
    QCOMPARE(document->entries.size(), 2U);
    const FeedEntry &first = document->entries.at(0);
    QCOMPARE(first.guid, u"2347259"_s);
    QCOMPARE(first.link, u"https://lagi.example.vn/bai/cho-dem.html"_s);
    QCOMPARE(first.title, u"Chợ đêm <La Gi>"_s);
    QCOMPARE(first.summary, u"Chợ đêm mở cửa lúc 18 giờ.\nMạng xã hội 😀"_s);
    QCOMPARE(first.author, u"Lê C"_s);
    QCOMPARE(first.categories, QStringList({u"chợ"_s, u"du lịch"_s}));
    QCOMPARE(core::iso(first.publishedAt), u"2026-11-26T11:00:00Z"_s);
    const FeedEntry &second = document->entries.at(1);
    QCOMPARE(second.guid, u"77"_s);
    QCOMPARE(second.link, u"https://khac.example.vn/77"_s);
    QCOMPARE(second.summary, u"Dòng một: 3 < 5\nDòng hai"_s);
    QCOMPARE(second.author, u"Chủ trang"_s);
    QCOMPARE(core::iso(second.publishedAt), u"2026-11-25T01:02:03Z"_s);
}

void TestFeeds::rdf()
{
    const auto document = readFeed(sample(u"old.rdf.xml"_s));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QCOMPARE(document->format, FeedDocument::Format::Rdf);
    QCOMPARE(document->title, u"Tin cũ"_s);
    QCOMPARE(document->entries.size(), 2U);
    const FeedEntry &first = document->entries.at(0);
    QCOMPARE(first.title, u"Bài thứ nhất"_s);
    QCOMPARE(first.summary, u"Tóm tắt thứ nhất"_s);
    QCOMPARE(first.guid, u"https://cu.example.vn/z"_s);
    QCOMPARE(first.link, u"https://cu.example.vn/z"_s);
    QCOMPARE(first.author, u"Phóng viên"_s);
    QCOMPARE(core::iso(first.publishedAt), u"2026-11-26T01:00:00Z"_s);
    QVERIFY(!first.zoneGuessed);
    QCOMPARE(core::iso(document->entries.at(1).publishedAt), u"2026-11-25T01:00:00Z"_s);
    QVERIFY(document->entries.at(1).zoneGuessed);
}

void TestFeeds::oldEncodings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("firstTitle"); // TCVN3 has no capital Ủ
    QTest::newRow("tcvn3-that-says-utf-8")
        << u"tcvn3-as-utf8.rss.xml"_s << u"ủy ban nhân dân tỉnh họp phiên thường kỳ"_s;
    QTest::newRow("vni-in-utf-8") << u"vni.rss.xml"_s
                                  << u"Ủy ban nhân dân tỉnh họp phiên thường kỳ"_s;
    QTest::newRow("windows-1258") << u"windows1258.rss.xml"_s
                                  << u"Ủy ban nhân dân tỉnh họp phiên thường kỳ"_s;
}

void TestFeeds::oldEncodings()
{
    QFETCH(QString, file);
    QFETCH(QString, firstTitle);
    const auto document = readFeed(sample(file));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QCOMPARE(document->title, u"Tin tức địa phương"_s);
    QCOMPARE(document->entries.size(), 2U);
    QCOMPARE(document->entries.at(0).title, firstTitle);
    QCOMPARE(document->entries.at(0).summary,
             u"Chủ tịch chỉ đạo đẩy nhanh tiến độ giải ngân vốn đầu tư công."_s);
    QCOMPARE(document->entries.at(1).title, u"Ngư dân Phú Quý được mùa cá"_s);
    QCOMPARE(document->entries.at(1).summary,
             u"Đường ô tô ở huyện đảo đã sửa xong, giá cước giảm."_s);
}

void TestFeeds::otherEncodings()
{
    const QString text = QString::fromUtf8(rss(u"<item><title>Đường Lê Lợi</title></item>"_s));
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const auto flag :
             {QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default}) {
            QStringEncoder encoder(encoding, flag);
            const QByteArray bytes = encoder.encode(text);
            QCOMPARE(firstOf(bytes).title, u"Đường Lê Lợi"_s);
        }
    }
    QString lying = text;
    lying.replace(u"utf-8"_s, u"windows-1258"_s);
    QCOMPARE(firstOf(lying.toUtf8()).title, u"Đường Lê Lợi"_s);
    QCOMPARE(firstOf("\xEF\xBB\xBF\n\n " + text.toUtf8()).title, u"Đường Lê Lợi"_s);
    QCOMPARE(firstOf(text.normalized(QString::NormalizationForm_D).toUtf8()).title,
             u"Đường Lê Lợi"_s);
}

void TestFeeds::rssInANamespace()
{
    QByteArray bytes = rss(u"<item><title>Tin</title><link>https://a.vn/1</link></item>"_s);
    bytes.replace("version=\"2.0\">",
                  "version=\"2.0\" xmlns=\"http://backend.userland.com/rss2\">");
    QCOMPARE(firstOf(bytes).title, u"Tin"_s);
}

void TestFeeds::texts_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("summary");
    QTest::newRow("plain") << u"Một dòng"_s << u"Một dòng"_s;
    QTest::newRow("less-than") << u"<![CDATA[3 < 5 và 7 > 6]]>"_s << u"3 < 5 và 7 > 6"_s;
    QTest::newRow("ampersand") << u"AT&amp;T"_s << u"AT&T"_s;
    QTest::newRow("bidi") << u"ảnh \u202Egpj.exe\u202C\u200B"_s << u"ảnh gpj.exe"_s;
    QTest::newRow("script") << u"<![CDATA[a<SCRIPT type='x'>if (1<2) alert('</b>')</SCRIPT >b]]>"_s
                            << u"ab"_s;
    QTest::newRow("script-never-closed") << u"<![CDATA[a<script>alert(1)]]>"_s << u"a"_s;
    QTest::newRow("style") << u"<![CDATA[<style>p{color:red}</style>a]]>"_s << u"a"_s;
    QTest::newRow("comment") << u"<![CDATA[a<!-- <b>x</b> -->b]]>"_s << u"ab"_s;
    QTest::newRow("quoted-greater") << u"<![CDATA[<img alt='a > b' src=x>c]]>"_s << u"c"_s;
    QTest::newRow("quote-never-closed")
        << u"<![CDATA[<a href=\"x>liên kết</a> d]]>"_s << u"liên kết d"_s;
    QTest::newRow("tag-never-closed") << u"<![CDATA[a <img src=x]]>"_s << u"a"_s;
    QTest::newRow("escaped-twice") << u"&amp;lt;p&amp;gt;a&amp;lt;script&amp;gt;b&amp;lt;/script"
                                      "&amp;gt;c&amp;lt;/p&amp;gt;"_s
                                   << u"ac"_s;
    QTest::newRow("entities")
        << u"<![CDATA[&Agrave;&nbsp;&hellip;&#7841;&#x1EA1;&apos;&unknown;]]>"_s
        << u"À …ạạ'&unknown;"_s;
    QTest::newRow("numbers-of-1252") << u"<![CDATA[&#147;a&#148;]]>"_s << u"“a”"_s;
    QTest::newRow("emoji") << u"<![CDATA[&#128512;]]>"_s << u"😀"_s;
    QTest::newRow("no-character") << u"<![CDATA[a&#xD800;b&#0;c]]>"_s << u"a\uFFFDb\uFFFDc"_s;
    QTest::newRow("html-entities-in-xml") << u"kh&ocirc;ng&nbsp;c&oacute;"_s << u"không có"_s;
    QTest::newRow("control-characters") << u"a\u0008b\u000C&#x1F;\uFFFEc"_s << u"abc"_s;
    QTest::newRow("blocks") << u"<![CDATA[<div>a</div><p>b<br/>c</p><b>d</b>e]]>"_s
                            << u"a\nb\nc\nde"_s;
}

void TestFeeds::texts()
{
    QFETCH(QString, xml);
    QFETCH(QString, summary);
    const QByteArray bytes = rss(
        u"<item><title>t</title><description>%1</description></item>"_s.arg(xml));
    QCOMPARE(firstOf(bytes).summary, summary);
}

void TestFeeds::longTextsAreCut()
{
    const QString emoji = u"😀"_s;
    const QString words = u"từ "_s.repeated(20'000);
    const FeedEntry entry = firstOf(
        rss(u"<item><title>%1</title><description>%2</description></item>"_s.arg(
            emoji.repeated(5000), words)));
    QVERIFY(entry.title.size() > 400 && entry.title.size() <= 500);
    QVERIFY(entry.title.endsWith(emoji + u'…'));
    QVERIFY(entry.summary.size() > 3900 && entry.summary.size() <= feeds::kMaxSummary);
    QVERIFY(entry.summary.endsWith(u"từ…"_s));
}

void TestFeeds::guids()
{
    const auto guidOf = [](const QString &item) {
        return firstOf(rss(u"<item>%1</item>"_s.arg(item))).guid;
    };
    const QString title = u"<title>Tin</title>"_s;
    const QString date = u"<pubDate>26/11/2026 08:30</pubDate>"_s;
    QCOMPARE(guidOf(title + u"<guid>g</guid><link>https://a.vn/1</link>"_s), u"g"_s);
    QCOMPARE(guidOf(title + u"<link>https://a.vn/1</link>"_s), u"https://a.vn/1"_s);
    QCOMPARE(guidOf(title + date), guidOf(title + date));
    QVERIFY(guidOf(title + date) != guidOf(title));
    QVERIFY(guidOf(title + date) != guidOf(u"<title>Khác</title>"_s + date));
}

void TestFeeds::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("resolved");
    QTest::newRow("absolute") << u"https://b.vn/1?x=1&amp;y=2"_s << u"https://b.vn/1?x=1&y=2"_s;
    QTest::newRow("from-the-root") << u"/1.html"_s << u"https://a.vn/1.html"_s;
    QTest::newRow("from-here") << u"1.html"_s << u"https://a.vn/muc/1.html"_s;
    QTest::newRow("up") << u"../1.html"_s << u"https://a.vn/1.html"_s;
    QTest::newRow("no-scheme") << u"//c.vn/1"_s << u"https://c.vn/1"_s;
    QTest::newRow("blanks") << u"\n  https://b.vn/1  \n"_s << u"https://b.vn/1"_s;
    QTest::newRow("space") << u"https://b.vn/tin tuc"_s << u"https://b.vn/tin%20tuc"_s;
    QTest::newRow("data") << u"data:text/html,x"_s << u"data:text/html,x"_s;
    QTest::newRow("too-long") << u"https://b.vn/"_s + QString(3000, u'a') << QString();
}

void TestFeeds::links()
{
    QFETCH(QString, link);
    QFETCH(QString, resolved);
    QCOMPARE(firstOf(rss(u"<item><title>t</title><link>%1</link></item>"_s.arg(link))).link,
             resolved);
}

void TestFeeds::repeatedEntriesAreCounted()
{
    const auto document = readFeed(
        rss(u"<item><title>một</title><guid>g</guid></item><item><title>hai</title><guid>g</guid>"
            "</item><item><title>ba</title><guid>h</guid></item>"_s));
    QVERIFY(document);
    QCOMPARE(document->entries.size(), 2U);
    QCOMPARE(document->entries.at(0).title, u"một"_s);
    QCOMPARE(document->entries.at(1).title, u"ba"_s);
    QCOMPARE(document->repeated, 1);
}

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
