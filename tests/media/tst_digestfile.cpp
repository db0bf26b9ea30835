// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/directory.h"
#include "widgets/panes/media/digestdocument.h"
#include "widgets/panes/media/digestfile.h"

#include <KZip>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace panes::media;

namespace {

const QString kHostile = u"<script>alert(1)</script> Giá & phí <b>tăng</b>"_s;

items::MediaDigestEntry entry(const QString &title, const QString &topic)
{
    items::MediaDigestEntry made;
    made.shown.record.id = domain::MediaItemId(u"t-"_s + title);
    made.shown.record.title = title;
    made.shown.record.author = u"Nguyễn Văn Kín"_s;
    made.shown.record.sourceId = domain::MediaSourceId(u"m-1"_s);
    made.shown.record.publishedAt = QDateTime(QDate(2025, 6, 12), QTime(1, 30), QTimeZone::UTC);
    made.shown.record.sentiment = domain::Sentiment::Negative;
    made.shown.record.digestSummary = u"Tóm tắt của %1."_s.arg(title);
    made.topic = topic;
    return made;
}

items::MediaDigestContent digest(int entries)
{
    items::MediaDigestContent made;
    made.day = QDate(2025, 6, 12);
    made.counts = {.positive = 6, .neutral = 2, .negative = 2, .unknown = 1};
    made.before = {.positive = 5, .neutral = 3, .negative = 2, .unknown = 0};
    made.change = analysis::shareChange(made.counts, made.before);
    made.interactions = 1234;
    made.entries.push_back(entry(kHostile, u"Du lịch"_s));
    for (int i = 1; i < entries; ++i)
        made.entries.push_back(entry(u"Tin số %1"_s.arg(i), u"Môi trường"_s));
    auto &answered = made.entries.front();
    answered.shown.record.conclusion = u"false"_s;
    answered.shown.record.agencyId = domain::AgencyId(u"a-1"_s);
    answered.reply = items::MediaReply{.at = answered.shown.record.publishedAt.addSecs(3600),
                                       .actor = u"Người phát ngôn"_s,
                                       .response = u"correction"_s,
                                       .text = u"Thông tin trên là không đúng."_s};
    return made;
}

items::Reference reference()
{
    items::Reference made;
    domain::MediaSource source;
    source.id = domain::MediaSourceId(u"m-1"_s);
    source.name = u"Báo Bình Thuận"_s;
    made.mediaSources.insert(u"m-1"_s, source);
    domain::Agency agency;
    agency.id = domain::AgencyId(u"a-1"_s);
    agency.name = u"Sở Y tế"_s;
    made.agencies.insert(u"a-1"_s, agency);
    return made;
}

std::unique_ptr<QTextDocument> documentOf(int entries)
{
    auto made = std::make_unique<QTextDocument>();
    writeDigest(*made, digest(entries), reference(),
                {.area = u"Tỉnh Bình Thuận"_s, .asOf = u"As of 09:00 12/06/2025."_s});
    return made;
}

QByteArray partOf(const QByteArray &package, const QString &name)
{
    QBuffer bytes;
    bytes.setData(package);
    KZip zip(&bytes);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    const auto *file = zip.directory()->file(name);
    return file ? file->data() : QByteArray();
}

int pagesIn(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

} // namespace

/// The digest as a document, and as the files that leave the desk.
class TestDigestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentSaysWhatTheDigestHas()
    {
        const auto made = documentOf(3);
        const QString text = made->toPlainText();
        for (const QString &part :
             {u"TỈNH BÌNH THUẬN"_s, u"12/06/2025"_s, u"60,00%"_s, u"1.234"_s, u"Tin số 2"_s,
              u"Tóm tắt của Tin số 1."_s, u"Báo Bình Thuận"_s, u"Sở Y tế"_s,
              u"Thông tin trên là không đúng."_s, u"Du lịch"_s, u"Môi trường"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        QCOMPARE(text.count(u"Môi trường"_s), 1); // one heading for the topic
        QVERIFY(!text.contains(u"Nguyễn Văn Kín"_s));
    }
    void textsOfRecordsStayPlain()
    {
        const auto made = documentOf(1);
        QVERIFY(made->toPlainText().contains(kHostile));
        QVERIFY(!made->toHtml().contains(u"<script>"_s));
    }
    void headingsHaveLevels()
    {
        const auto made = documentOf(2);
        QList<int> levels;
        for (QTextBlock block = made->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                levels.append(block.blockFormat().headingLevel());
        }
        QCOMPARE(levels, QList<int>({1, 2, 2, 3, 4, 3, 4}));
    }
    void theOdtIsWholeAndHasEachTitleOnce()
    {
        const auto odt = toOdt(*documentOf(4));
        QVERIFY(odt.has_value());
        QCOMPARE(partOf(*odt, u"mimetype"_s),
                 QByteArray("application/vnd.oasis.opendocument.text"));
        QXmlStreamReader xml(partOf(*odt, u"content.xml"_s));
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                text += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const QString &title : {u"Tin số 1"_s, u"Tin số 3"_s})
            QCOMPARE(text.count(title), 2); // the title, and the summary that names it
        QVERIFY(text.contains(u"<script>alert(1)</script>"_s));
    }
    void longDigestsTakeSeveralPages()
    {
        const auto one = toPdf(*documentOf(1));
        const auto many = toPdf(*documentOf(60));
        QVERIFY(one && one->startsWith("%PDF-") && one->trimmed().endsWith("%%EOF"));
        QVERIFY(many.has_value());
        QCOMPARE(pagesIn(*one), 1);
        QVERIFY2(pagesIn(*many) >= 4 && pagesIn(*many) <= 12,
                 qPrintable(QString::number(pagesIn(*many))));
    }
    void aDigestWithoutItemsIsADocumentToo()
    {
        items::MediaDigestContent empty;
        empty.day = QDate(2025, 6, 12);
        QTextDocument made;
        writeDigest(made, empty, {}, {.area = {}, .asOf = {}});
        QVERIFY(made.toPlainText().contains(u"—"_s)); // a share of nothing is no share
        QVERIFY(toPdf(made).has_value());
    }
};

QTEST_MAIN(TestDigestFile)
#include "tst_digestfile.moc"
