// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the PDF of a bulletin may lie in an archive: fonts, rules of PDF/A, what it tells of
// itself.
#include "tests/documents/archiverules.h"
#include "tests/documents/papertools.h"
#include "tests/documents/samplepapers.h"
#include "tests/support/check.h"
#include "widgets/documents/pdf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

class TestArchivePapers : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString write(const bulletins::Document &document) const
    {
        const QString path = m_dir.filePath(u"paper.pdf"_s);
        return documents::writePdf(document, path) ? path : QString();
    }
    static QStringList archiveFaults(const QString &pdf)
    {
        const QByteArray json = ask(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s,
                                                u"--json-stream-data=none"_s, pdf})
                                    .out;
        const QJsonArray parts = QJsonDocument::fromJson(json)["qpdf"_L1].toArray();
        return parts.size() == 2 ? tests::ArchiveRules(parts.at(1).toObject()).faults()
                                 : QStringList{u"not read"_s};
    }
    static void addSamples()
    {
        QTest::addColumn<bool>("official");
        QTest::newRow("official") << true;
        QTest::newRow("daily") << false;
    }

private Q_SLOTS:
    void everyFontIsEmbedded_data() { addSamples(); }
    void everyFontIsEmbedded()
    {
        QFETCH(bool, official);
        const QString pdf = write(official ? tests::officialPaper() : tests::dailyPaper());
        const QStringList lines = QString::fromUtf8(ask(u"pdffonts"_s, {pdf}).out).split(u'\n');
        int fonts = 0;
        for (const QString &line : lines.sliced(2)) {
            if (line.isEmpty())
                continue;
            ++fonts;
            static const QRegularExpression embedded(
                u"^(?:[A-Z]{6}\\+)?LiberationSerif\\S*\\s+CID TrueType\\s+Identity-H\\s+yes \\S+\\s+yes"_s);
            QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
        }
        QVERIFY(fonts >= 3);
    }

    /// As far as rules can be asked with qpdf: what ISO 19005-2 (conformance B) wants and forbids.
    void keepsTheRulesOfArchives_data() { addSamples(); }
    void keepsTheRulesOfArchives()
    {
        QFETCH(bool, official);
        const QString pdf = write(official ? tests::officialPaper() : tests::dailyPaper());
        QCOMPARE(ask(u"qpdf"_s, {u"--check"_s, pdf}).code, 0);
        const QString plain = m_dir.filePath(u"plain.pdf"_s);
        QCOMPARE(ask(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, plain}).code, 0);
        QFile file(plain);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *wanted :
             {"/OutputIntents", "/GTS_PDFA1", "/DestOutputProfile", "/Lang (vi-VN)",
              "<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
              "/DisplayDocTitle true", "/CIDToGIDMap /Identity", "/FontFile2", "/ID ["})
            QVERIFY2(bytes.contains(wanted), wanted);
        for (const char *forbidden :
             {"/Encrypt", "/JavaScript", "/Launch", "/EmbeddedFiles", "/LZWDecode", "/AA ",
              "/Interpolate true", "/TR ", "/Alternates", "/PS ", "/URI"})
            QVERIFY2(!bytes.contains(forbidden), forbidden);
        // Nothing shines through: no soft masks, no constant alpha but 1.
        static const QRegularExpression alpha(u"/(?:CA|ca) (?!1(?:\\.0*)?\\s)"_s);
        QVERIFY(!alpha.match(QString::fromLatin1(bytes)).hasMatch());
        static const QRegularExpression mask(u"/SMask (?!/None)"_s);
        QVERIFY(!mask.match(QString::fromLatin1(bytes)).hasMatch());
    }

    void hasTheStructureOfArchives_data() { addSamples(); }
    void hasTheStructureOfArchives()
    {
        QFETCH(bool, official);
        const QString pdf = write(official ? tests::officialPaper() : tests::dailyPaper());
        const QStringList faults = archiveFaults(pdf);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    /// The rules find what a PDF that is not for archives has.
    void knowsAnOrdinaryPdf()
    {
        const QString path = m_dir.filePath(u"ordinary.pdf"_s);
        {
            QPdfWriter writer(path);
            QPainter painter(&writer);
            painter.setOpacity(0.5);
            painter.drawText(QPointF(200, 200), u"Đường Trần Hưng Đạo"_s);
            painter.fillRect(QRectF(300, 300, 500, 500), Qt::red);
        }
        const QString faults = archiveFaults(path).join(u'\n');
        QVERIFY2(faults.contains(u"output intent"_s), qPrintable(faults));
        QVERIFY2(faults.contains(u"opaque"_s), qPrintable(faults));
    }

    void tellsWhatItIs()
    {
        const auto document = tests::officialPaper();
        const QString pdf = write(document);
        const QString told = QString::fromUtf8(ask(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, pdf}).out);
        QVERIFY(told.contains(
            u"BÁO CÁO Kết quả điều hành trên Trung tâm Điều hành đô thị thông minh tháng 10 năm 2026"_s));
        QVERIFY(told.contains(u"A4"_s));
        const QString packet = QString::fromUtf8(ask(u"pdfinfo"_s, {u"-meta"_s, pdf}).out);
        QVERIFY(packet.contains(u"<rdf:li>vi-VN</rdf:li>"_s));
        QVERIFY(packet.contains(u"Trung tâm Điều hành đô thị thông minh"_s));
        QVERIFY(packet.contains(document.madeAt.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)));
        // Headings are bookmarks, in their order and one below the other.
        const QByteArray json = ask(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, pdf}).out;
        const QJsonArray outlines = QJsonDocument::fromJson(json)["outlines"_L1].toArray();
        QCOMPARE(outlines.size(), 4);
        QCOMPARE(outlines.at(0)["title"_L1].toString(), u"I. TÓM TẮT"_s);
        QCOMPARE(outlines.at(0)["destpageposfrom1"_L1].toInt(), 1);
        const QJsonArray below = outlines.at(1)["kids"_L1].toArray();
        QCOMPARE(below.at(0)["title"_L1].toString(), u"1. Kinh tế - xã hội"_s);
        QCOMPARE(below.at(0)["kids"_L1].toArray().at(0)["title"_L1].toString(), u"a) Du lịch"_s);
        QCOMPARE(outlines.at(3)["title"_L1].toString(), u"PHỤ LỤC"_s);
        QCOMPARE(outlines.at(3)["destpageposfrom1"_L1].toInt(),
                 documents::layOut(document).bookmarks().constLast().page + 1);
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestArchivePapers)
#include "tst_archivepapers.moc"
