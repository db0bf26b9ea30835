// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/opml.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using feeds::OpmlSource;
using feeds::readOpml;
using Refusal = feeds::OpmlSource::Refusal;

/// Lists of feeds.
class TestOpml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAList();
    void refuses_data();
    void refuses();
    void anEmptyListIsNoError();
};

void TestOpml::readsAList()
{
    QFile file(QFINDTESTDATA(u"feeds/sources.opml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sources = readOpml(file.readAll());
    QVERIFY2(sources, qPrintable(sources ? QString() : sources.error().detail));
    const std::vector<OpmlSource> expected = {
        {u"Báo Ví Dụ"_s, u"https://bao.example.vn/rss/"_s, u"https://bao.example.vn"_s,
         u"Báo chí / Địa phương"_s, Refusal::None},
        {u"Trung ương"_s, u"https://tw.example.vn/rss.xml"_s, {}, u"Báo chí"_s, Refusal::None},
        {u"Không tiêu đề trang"_s, u"https://khac.example.vn/atom"_s, {}, {}, Refusal::None},
        {u"Chỉ là trang"_s, {}, {}, {}, Refusal::NoUrl},
        {u"Tệp trên máy"_s, u"file:///etc/passwd"_s, {}, {}, Refusal::NotWeb},
        {u"Phóng sự"_s, u"https://phongsu.example.vn/rss"_s, {}, {}, Refusal::None},
    };
    QCOMPARE(sources->size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        const OpmlSource &source = sources->at(i);
        QCOMPARE(source.title, expected.at(i).title);
        QCOMPARE(source.feedUrl, expected.at(i).feedUrl);
        QCOMPARE(source.siteUrl, expected.at(i).siteUrl);
        QCOMPARE(source.folder, expected.at(i).folder);
        QCOMPARE(source.refusal, expected.at(i).refusal);
    }
}

void TestOpml::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("web-page") << QByteArray("<!doctype html><p>x") << u"this is a web page"_s;
    QTest::newRow("feed") << QByteArray("<rss version=\"2.0\"><channel/></rss>")
                          << u"not an OPML list: <rss>"_s;
    QTest::newRow("broken") << QByteArray("<opml>\n<body>\n</opml>")
                            << u"not well-formed XML, line 3"_s;
    QTest::newRow("deep") << "<opml><body>" + QByteArray("<outline>").repeated(100'000)
                          << u"nested deeper than 64"_s;
    QTest::newRow("entities") << QByteArray(
                                     "<!DOCTYPE opml [<!ENTITY a \"b\">]><opml><body/></opml>")
                              << u"declares entities"_s;
    QTest::newRow("large") << QByteArray(21 * 1024 * 1024, ' ') << u"larger than 20 MB"_s;
}

void TestOpml::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto sources = readOpml(bytes);
    QVERIFY(!sources);
    QCOMPARE(sources.error().kind, core::ErrorKind::BadContract);
    QVERIFY2(sources.error().detail.contains(detail), qPrintable(sources.error().detail));
}

void TestOpml::anEmptyListIsNoError()
{
    const auto sources = readOpml("<opml version=\"1.0\"><head/><body/></opml>");
    QVERIFY(sources);
    QVERIFY(sources->empty());
}

QTEST_APPLESS_MAIN(TestOpml)
#include "tst_opml.moc"
