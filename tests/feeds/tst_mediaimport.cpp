// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mediavalues.h"
#include "models/exchange/xlsx.h"
#include "models/exchange/xlsxreader.h"
#include "tests/feeds/mediatable.h"

#include <QTest>

using namespace mediatest;
using domain::MediaItem;
using domain::Sentiment;
using exchange::FaultKind;
using exchange::MediaColumn;

Q_DECLARE_METATYPE(exchange::MediaMapping)

/// Tables of monitoring products as media items.
class TestMediaImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mappings_data()
    {
        using enum MediaColumn;
        QTest::addColumn<QString>("heading");
        QTest::addColumn<exchange::MediaMapping>("mapping");
        const auto row = [](const char *name, const QString &heading,
                            const exchange::MediaMapping &mapping) {
            QTest::newRow(name) << heading << mapping;
        };
        row("first-product",
            u"STT|Tiêu đề|Trích dẫn|Đường dẫn|Nguồn|Loại nguồn|Tác giả|Ngày đăng|Chủ đề|Sắc thái|"
            "Lượt xem|Lượt thích|Chia sẻ|Bình luận|Từ khóa|Địa bàn"_s,
            {Ignore, Title, Excerpt, Url, Source, SourceKind, Author, PublishedAt, Topic, Sentiment,
             Views, Likes, Shares, Comments, Keywords, Place});
        row("second-product",
            u"#|Nội dung|Link|Kênh|Tên trang|Người đăng|Thời gian đăng|Cảm xúc|Tương tác|Trạng thái"_s,
            {Ignore, Excerpt, Url, SourceKind, Source, Author, PublishedAt, Sentiment, Likes,
             Ignore});
        row("english",
            u"Title,Content,URL,Source,Platform,Author,Published At,Sentiment,Views"_s.replace(
                u',', u'|'),
            {Title, Excerpt, Url, Source, SourceKind, Author, PublishedAt, Sentiment, Views});
        row("without-marks", u"TIEU DE|NOI DUNG|THOI GIAN"_s, {Title, Excerpt, PublishedAt});
        row("with-more-words",
            u"Tiêu đề (*)|Tổng số lượt xem|Ngày đăng bài|Nội dung bình luận|Số bình luận:"_s,
            {Title, Views, PublishedAt, Excerpt, Comments});
        row("interactions-beside-counts", u"Tiêu đề|Tương tác|Chia sẻ"_s, {Title, Ignore, Shares});
        row("when-it-was-collected", u"Tiêu đề|Thời gian thu thập|Thời gian"_s,
            {Title, Ignore, PublishedAt});
        row("only-when-it-was-collected", u"Tiêu đề|Thời gian thu thập|Ngày cập nhật tin"_s,
            {Title, Ignore, Ignore});
        row("channel-alone", u"Tiêu đề|Kênh"_s, {Title, Source});
        row("twice", u"Tiêu đề|Tiêu đề"_s, {Title, Ignore});
        row("nothing", u"Mã|Ghi chú|"_s, {Ignore, Ignore, Ignore});
    }
    void mappings()
    {
        QFETCH(QString, heading);
        QTEST(exchange::guessMapping(heading.split(u'|')), "mapping");
    }

    void aCsvOfTheFirstProduct()
    {
        const ImportResult result = imported(
            u"BÁO CÁO GIÁM SÁT THÔNG TIN\nTừ ngày 20/11/2026 đến ngày 26/11/2026\n\n"
            "STT;Tiêu đề;Trích dẫn;Đường dẫn;Nguồn;Loại nguồn;Tác giả;Ngày đăng;Chủ đề;Sắc thái;"
            "Lượt xem;Lượt thích;Chia sẻ;Bình luận;Từ khóa;Địa bàn\n"
            "1;Mưa lớn gây ngập;\"Nhiều tuyến đường\nngập; xe chết máy\";"
            "https://baobinhthuan.com.vn/mua-lon-1.html;Báo Bình Thuận;Báo địa phương;Minh Vân;"
            "26/11/2026 10:30;Thiên tai, Giao thông;Tiêu cực;1.234;1,2K;12;3;ngập; La Gi\n"
            "2;Khai mạc lễ hội;<p>Tối <b>qua</b></p>;https://tuoitre.vn/le-hoi.htm;Tuổi Trẻ;;;"
            "25/11/2026;Du lịch;Tích cực;5;0;0;0;;Phan Rí\n"_s);
        QCOMPARE(result.items.size(), 2U);
        const MediaItem &first = result.items.at(0);
        QCOMPARE(first.title, u"Mưa lớn gây ngập"_s);
        QCOMPARE(first.excerpt, u"Nhiều tuyến đường\nngập; xe chết máy"_s);
        QCOMPARE(first.url, u"https://baobinhthuan.com.vn/mua-lon-1.html"_s);
        QCOMPARE(first.sourceId.value, u"m-bbt"_s);
        QCOMPARE(first.author, u"Minh Vân"_s);
        QCOMPARE(first.publishedAt, hanoi(2026, 11, 26, 10, 30));
        QCOMPARE(first.publishedAt.timeSpec(), Qt::UTC);
        QCOMPARE(first.collectedAt, kNow);
        QCOMPARE(first.topics, (QStringList{u"Thiên tai"_s, u"Giao thông"_s}));
        QCOMPARE(first.sentiment, Sentiment::Negative);
        QCOMPARE(first.sentimentBy, u"machine"_s);
        QCOMPARE(first.machineSentiment, Sentiment::Negative);
        QCOMPARE(first.views, 1234);
        QCOMPARE(first.likes, 1200);
        QCOMPARE(first.shares, 12);
        QCOMPARE(first.comments, 3);
        QCOMPARE(first.keywords, QStringList{u"ngập"_s});
        QCOMPARE(first.unitId.value, u"u-lagi"_s);
        QCOMPARE(first.state, u"MOI"_s);
        QCOMPARE(first.version, 0);
        const MediaItem &second = result.items.at(1);
        QCOMPARE(second.excerpt, u"Tối qua"_s);
        QVERIFY(second.sourceId.isEmpty());
        QCOMPARE(result.unknownSources, QStringList{u"Tuổi Trẻ"_s});
        QCOMPARE(result.origins.at(0).row, 5);
        QCOMPARE(result.origins.at(0).sourceKind, u"local-press"_s);
        QCOMPARE(doubtsOf(result), QList{DoubtKind::UnknownPlace});
        QCOMPARE(result.doubts.at(0),
                 (exchange::RowDoubt{6, 15, DoubtKind::UnknownPlace, u"Phan Rí"_s}));
    }
    void aWorkbookOfTheSecondProduct()
    {
        exchange::Table table;
        table.title = u"Social Listening Export"_s;
        table.columns = {{.title = u"Nội dung"_s},
                         {.title = u"Link"_s},
                         {.title = u"Kênh"_s},
                         {.title = u"Tên trang"_s},
                         {.title = u"Thời gian đăng"_s, .kind = exchange::Kind::DateTime},
                         {.title = u"Sentiment"_s, .kind = exchange::Kind::Number},
                         {.title = u"Tương tác"_s, .kind = exchange::Kind::Number}};
        const QString post = u"Bà con ơi, "_s.repeated(20) + u"nước lên rồi"_s;
        const QDateTime at(QDate(2026, 11, 26), QTime(21, 5), QTimeZone::UTC);
        table.rows = {{post, u"https://m.facebook.com/phanthiet24h/posts/1"_s, u"Facebook"_s,
                       u"Phan Thiết 24h"_s, at, exchange::Number{-1}, exchange::Number{15'000}},
                      {u"Biển đẹp"_s, u"https://www.facebook.com/nguoilagi/posts/9"_s,
                       u"Facebook"_s, u"Người La Gi"_s, at, exchange::Number{1},
                       exchange::Number{3}}};
        const ImportResult result = imported(exchange::readXlsx(toXlsx(table).value()).value());
        QCOMPARE(result.items.size(), 2U);
        const MediaItem &first = result.items.at(0);
        QCOMPARE(first.excerpt, post);
        QVERIFY(post.startsWith(first.title.chopped(1)));
        QVERIFY(first.title.size() <= 120 && first.title.endsWith(u'…'));
        QCOMPARE(first.sourceId.value, u"m-pt24"_s);
        QCOMPARE(first.publishedAt, hanoi(2026, 11, 26, 21, 5));
        QCOMPARE(first.sentiment, Sentiment::Negative);
        QCOMPARE(first.likes, 15'000);
        // The platform is a known source, but the page has a name of its own.
        QVERIFY(result.items.at(1).sourceId.isEmpty());
        QCOMPARE(result.unknownSources, QStringList{u"Người La Gi"_s});
        QCOMPARE(result.origins.at(1).sourceKind, u"social"_s);
        QVERIFY(result.doubts.empty());
    }

    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("https") << u"https://vnexpress.net/a?b=1#c"_s
                               << u"https://vnexpress.net/a?b=1#c"_s;
        QTest::newRow("capitals") << u" HTTP://Bao.VN/Tin "_s << u"http://bao.vn/Tin"_s;
        QTest::newRow("letters") << u"https://bao.vn/tin-mới"_s
                                 << u"https://bao.vn/tin-m%E1%BB%9Bi"_s;
        QTest::newRow("blank") << u""_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("data") << u"data:text/html,x"_s << QString();
        QTest::newRow("no-scheme") << u"vnexpress.net/a"_s << QString();
        QTest::newRow("no-host") << u"https:///a"_s << QString();
        QTest::newRow("name-before-host") << u"https://vnexpress.net@x.example/a"_s << QString();
        QTest::newRow("two") << u"https://a.vn https://b.vn"_s << QString();
        QTest::newRow("too-long") << u"https://a.vn/"_s + QString(2'100, u'a') << QString();
        QTest::newRow("formula") << u"=HYPERLINK(\"https://a.vn\")"_s << QString();
    }
    void links()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const ImportResult result = oneRow(u"Link"_s, text);
        QCOMPARE(result.items.size(), 1U); // kept, with or without
        QCOMPARE(result.items.at(0).url, url);
        QCOMPARE(doubtsOf(result).contains(DoubtKind::DroppedLink),
                 url.isEmpty() && !text.isEmpty());
    }
    void linksBehindCells()
    {
        ReadTable table = tableOf(u"Tiêu đề|Ngày đăng|Link\nMột|26/11/2026|Xem\n"
                                  "Hai|26/11/2026|\n"_s);
        table.rows.at(0).links = {{2, u"https://bao.vn/1"_s}, {0, u"https://bao.vn/0"_s}};
        table.rows.at(1).links = {{0, u"https://bao.vn/2"_s}};
        const ImportResult result = imported(table);
        QCOMPARE(result.items.at(0).url, u"https://bao.vn/1"_s);
        QCOMPARE(result.items.at(1).url, u"https://bao.vn/2"_s);
        QCOMPARE(doubtsOf(result).count(DoubtKind::DroppedLink), 0);
    }

    void textsAreNeutral()
    {
        const ImportResult result = imported(
            u"Tiêu đề|Nội dung|Tác giả|Ngày đăng\n"
            "<b>Tin\u202E</b>|<script>x</script>Thân|<i>A&#8238;n</i>|26/11/2026\n"_s);
        QCOMPARE(result.items.at(0).title, u"Tin"_s);
        QCOMPARE(result.items.at(0).excerpt, u"Thân"_s);
        QCOMPARE(result.items.at(0).author, u"An"_s);
    }
    void withoutTitleAndExcerpt()
    {
        const ImportResult result = imported(u"Tiêu đề|Nội dung|Ngày đăng\n<br>| |26/11/2026\n"
                                             "|Chỉ có nội dung|26/11/2026\n"_s);
        QCOMPARE(result.faults,
                 (std::vector<exchange::RowFault>{{2, 0, FaultKind::NoText, u"<br>"_s}}));
        QCOMPARE(result.items.at(0).title, u"Chỉ có nội dung"_s);
    }
    void longTextsFitTheContract()
    {
        const ImportResult result = imported(
            u"Tiêu đề|Nội dung|Ngày đăng|Tác giả\n%1||26/11/2026|x\n"
            "Hai|%2|26/11/2026|%3\n"_s.arg(u"dài "_s.repeated(200), u"dài "_s.repeated(4'000),
                                           QString(300, u'x')));
        QVERIFY(result.items.at(0).title.size() <= 512);
        QCOMPARE(result.items.at(0).excerpt, u"dài "_s.repeated(200).trimmed());
        QVERIFY(result.items.at(1).excerpt.size() <= 10'000);
        QVERIFY(result.items.at(1).excerpt.endsWith(u'…'));
        QCOMPARE(result.items.at(1).author.size(), 128);
        QCOMPARE(doubtsOf(result).count(DoubtKind::TextCut), 3);
    }

    void sources_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("id");
        QTest::newRow("name") << u"BAO BINH THUAN"_s << u""_s << u"m-bbt"_s;
        QTest::newRow("host-as-name") << u"vnexpress.net"_s << u""_s << u"m-vne"_s;
        QTest::newRow("address-as-name") << u"https://www.vnexpress.net/"_s << u""_s << u"m-vne"_s;
        QTest::newRow("address") << u""_s << u"https://vnexpress.net/a"_s << u"m-vne"_s;
        QTest::newRow("other-name-of-a-paper")
            << u"Báo VnExpress"_s << u"https://vnexpress.net/a"_s << u"m-vne"_s;
        QTest::newRow("longest-path")
            << u""_s << u"https://www.facebook.com/phanthiet24h/posts/1"_s << u"m-pt24"_s;
        QTest::newRow("path-by-whole-words")
            << u""_s << u"https://www.facebook.com/phanthiet24hxyz"_s << u"m-fb"_s;
        QTest::newRow("name-wins")
            << u"VnExpress"_s << u"https://baobinhthuan.com.vn/x"_s << u"m-vne"_s;
        QTest::newRow("page-of-a-platform")
            << u"Người La Gi"_s << u"https://facebook.com/nlg"_s << u""_s;
        QTest::newRow("other-host") << u""_s << u"https://notvnexpress.net/a"_s << u""_s;
    }
    void sources()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        const ImportResult result = imported(
            u"Tiêu đề|Ngày đăng|Nguồn|Link\nMột|26/11/2026|%1|%2\n"_s.arg(name, url));
        QTEST(result.items.at(0).sourceId.value, "id");
        QCOMPARE(result.unknownSources.isEmpty(), !result.items.at(0).sourceId.isEmpty());
    }
    void withoutASource()
    {
        const ImportResult result = imported(u"Tiêu đề|Ngày đăng\nMột|26/11/2026\n"_s);
        QVERIFY(result.items.at(0).sourceId.isEmpty());
        QVERIFY(result.unknownSources.isEmpty());
        QCOMPARE(doubtsOf(result), QList{DoubtKind::NoSource});
        QCOMPARE(exchange::sourceKindOf(u"Báo điện tử"), QString());
        QCOMPARE(exchange::sourceKindOf(u"Diễn đàn"), u"forum"_s);
    }

    void repeatsAreOneItem()
    {
        const ImportResult result = imported(
            u"Tiêu đề|Ngày đăng|Nguồn|Link\n"
            "Một|26/11/2026 10:00|VnExpress|https://vnexpress.net/1\n"
            "Một (sửa)|26/11/2026 11:00|VnExpress|https://vnexpress.net/1#box\n"
            "Hai|26/11/2026 10:00|VTV|\n"
            "Hai|26/11/2026 10:00|VTV|\n"
            "Hai|26/11/2026 10:00|VOV|\n"
            "Hai|26/11/2026 10:01|VTV|\n"
            "Một|26/11/2026 10:00|VnExpress|https://vnexpress.net/1?utm=x\n"_s);
        QCOMPARE(result.items.size(), 4U);
        QCOMPARE(result.merged, (std::vector<exchange::MergedRow>{{3, 2}, {5, 4}, {8, 2}}));
        QCOMPARE(result.unknownSources, (QStringList{u"VTV"_s, u"VOV"_s}));
        QSet<QString> ids;
        for (const MediaItem &item : result.items)
            ids << item.id.value;
        QCOMPARE(ids.size(), 4);
    }
    void idsDependOnTheItem()
    {
        const QString head = u"Tiêu đề|Ngày đăng|Nguồn|Link|Lượt xem\n"_s;
        const auto idOf = [&](const QString &row) {
            return imported(head + row).items.at(0).id.value;
        };
        const QString id = idOf(u"Một|26/11/2026|VnExpress|https://vnexpress.net/1|5\n"_s);
        // sha256 of "m-vne\nhttps://vnexpress.net/1"
        QCOMPARE(id, u"i-3d9f2d99269abc6e68aa91ec10713e76"_s);
        QCOMPARE(idOf(u"Khác|25/11/2026|vnexpress.net|https://vnexpress.net/1|9\n"_s), id);
        // sha256 of "VTV\nMột\n2026-11-25T17:00:00Z"
        QCOMPARE(idOf(u"Một|26/11/2026|VTV||\n"_s), u"i-0c7b7c36ff3804ffe74d0fa24f4e1ab3"_s);
    }
    void withoutPlaceNames()
    {
        const ReadTable table = tableOf(u"Tiêu đề|Ngày đăng|Địa bàn\nMột|26/11/2026|La Gi\n"_s);
        const ImportResult result = importMedia(table, exchange::guessMapping(table.heading),
                                                {.sources = {}, .now = kNow});
        QVERIFY(doubtsOf(result).contains(DoubtKind::UnknownPlace));
    }
    void aMappingMayBeShorterThanTheTable()
    {
        const ReadTable table = tableOf(u"A|B|C\nMột|26/11/2026|x\n"_s);
        const ImportResult result = importMedia(
            table, {MediaColumn::Title, MediaColumn::PublishedAt}, context());
        QCOMPARE(result.items.at(0).title, u"Một"_s);
        QCOMPARE(importMedia(table, {}, context()).faults.size(), 1U);
    }
    void oldEncodingsArriveAsUnicode()
    {
        const auto table = exchange::readCsv("Ti\xAAu \xAE\xD2;Ng\xB5y \xAE\xA8ng\r\n"
                                             "Ng\xCBp \xEB Phan Thi\xD5t;26/11/2026\r\n");
        QCOMPARE(imported(table.value()).items.at(0).title, u"Ngập ở Phan Thiết"_s);
    }
};

QTEST_APPLESS_MAIN(TestMediaImport)
#include "tst_mediaimport.moc"
