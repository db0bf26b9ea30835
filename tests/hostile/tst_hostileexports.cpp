// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/xlsx.h"
#include "models/exchange/xlsxreader.h"
#include "models/items/directory.h"
#include "tests/hostile/audit.h"
#include "tests/hostile/hostilebackend.h"
#include "tests/support/check.h"
#include "widgets/charts/chartcopy.h"
#include "widgets/common/savefile.h"
#include "widgets/panes/media/digestdocument.h"
#include "widgets/panes/media/digestfile.h"

#include <KZip>
#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace hostile;

namespace {

const QString kCanary = u"http://127.0.0.1:9/canary"_s;

/// Whether a spreadsheet would work something out of a cell of a text file.
bool isLive(const QString &cell)
{
    static const QString kStarters = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const QString seen = cell.trimmed();
    return cell.startsWith(u'\t') || cell.startsWith(u'\r') ||
           (!seen.isEmpty() && kStarters.contains(seen.front()));
}

/// All cells of a text by RFC 4180, one after the other.
QStringList cellsOf(const QString &text, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && quoted && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == separator || c == u'\n')) {
            cells << std::exchange(cell, {});
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    return cells;
}

exchange::Table table(const QStringList &texts)
{
    exchange::Table made{.title = texts.at(0), .subtitles = texts.mid(0, 20)};
    for (int column = 0; column < 3; ++column)
        made.columns.push_back({.title = texts.at(100 + column)});
    for (qsizetype i = 0; i < texts.size(); ++i)
        made.rows.push_back({exchange::Cell(texts.at(i)), exchange::Cell(u"giữa"_s),
                             exchange::Cell(texts.at(texts.size() - 1 - i))});
    return made;
}

/// The parts of a package (XLSX, ODT) by name.
QMap<QString, QByteArray> partsOf(const QByteArray &package)
{
    QBuffer buffer;
    buffer.setData(package);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QByteArray> parts;
    const std::function<void(const KArchiveDirectory &, const QString &)> walk =
        [&](const KArchiveDirectory &folder, const QString &prefix) {
            for (const QString &name : folder.entries()) {
                const auto *entry = folder.entry(name);
                if (entry->isDirectory())
                    walk(static_cast<const KArchiveDirectory &>(*entry), prefix + name + u'/');
                else
                    parts.insert(prefix + name, static_cast<const KArchiveFile *>(entry)->data());
            }
        };
    walk(*zip.directory(), {});
    return parts;
}

/// Names of all elements; the last is the error of a part that is no XML.
QSet<QString> elementsIn(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QSet<QString> names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names << reader.qualifiedName().toString();
    }
    if (reader.hasError())
        names << u"error: "_s + reader.errorString();
    return names;
}

items::MediaDigestContent digest(const QStringList &texts)
{
    items::MediaDigestContent made;
    made.day = QDate(2025, 6, 12);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        items::MediaDigestEntry entry;
        auto &record = entry.shown.record;
        record.id = domain::MediaItemId(u"t-%1"_s.arg(i));
        record.title = texts.at(i);
        record.url = texts.at(texts.size() - 1 - i);
        record.sourceId = domain::MediaSourceId(texts.at(i).left(100));
        record.publishedAt = QDateTime(QDate(2025, 6, 12), QTime(1, 30), QTimeZone::UTC);
        record.digestSummary = texts.at((i + 7) % texts.size());
        entry.topic = texts.at(i % 12).left(100);
        entry.reply = items::MediaReply{.at = record.publishedAt,
                                        .actor = texts.at((i + 3) % texts.size()),
                                        .response = u"correction"_s,
                                        .text = texts.at((i + 5) % texts.size())};
        made.entries.push_back(entry);
    }
    return made;
}

} // namespace

/// The files and the clipboard: texts stay texts in whatever opens them.
class TestHostileExports : public QObject
{
    Q_OBJECT

    const QStringList m_texts = strings(kCanary);

private Q_SLOTS:
    /// What is looked for is found in files of somebody who takes the texts as they are.
    void carelessFilesAreCaught()
    {
        QVERIFY(std::ranges::count_if(m_texts, isLive) > 10);
        QVERIFY(elementsIn("<c><f>1+1</f></c>").contains(u"f"_s));
    }
    void csvHasNoLiveCell_data()
    {
        QTest::addColumn<exchange::CsvForm>("form");
        QTest::newRow("people") << exchange::CsvForm::Vietnamese;
        QTest::newRow("programs") << exchange::CsvForm::Plain;
    }
    void csvHasNoLiveCell()
    {
        QFETCH(const exchange::CsvForm, form);
        const QByteArray bytes = exchange::toCsv(table(m_texts), form);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QString text = QString::fromUtf8(bytes.sliced(3));
        // What the reader of the product takes off again must be there: a reader of our own.
        const auto cells = cellsOf(text, form == exchange::CsvForm::Vietnamese ? u';' : u',');
        QVERIFY(cells.size() >= 3 * m_texts.size());
        for (const QString &cell : cells)
            QVERIFY2(!isLive(cell), qPrintable(cell.left(80)));
        const auto read = exchange::readCsv(bytes);
        VERIFY_OK(read);
    }

    void workbooksHaveNoFormulaAndNoLink()
    {
        const auto made = exchange::toXlsx(table(m_texts));
        VERIFY_OK(made);
        const auto parts = partsOf(*made);
        QVERIFY(!parts.isEmpty());
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            const auto elements = elementsIn(part.value());
            for (const QString &name : elements)
                QVERIFY2(!name.startsWith("error"_L1), qPrintable(part.key() + name));
            for (const char *name : {"f", "hyperlink", "hyperlinks", "externalLink", "oleObject"})
                QVERIFY2(!elements.contains(QLatin1StringView(name)), qPrintable(part.key()));
            if (part.key().endsWith(".rels"_L1)) {
                QVERIFY(!part.value().contains("External"));
                QVERIFY(!part.value().contains("canary"));
            }
        }
        const auto read = exchange::readXlsx(*made);
        VERIFY_OK(read);
        for (const auto &row : read->rows)
            QVERIFY(row.links.empty());
    }

    void theClipboardHasNoLiveCell()
    {
        charts::ChartTable table{m_texts.at(150), m_texts.mid(150, 3), {}};
        for (const QString &text : m_texts)
            table.rows << QStringList{text, u"x"_s, text};
        const auto mime = charts::tableMime(table);
        const QStringList lines = mime->text().chopped(1).split(u'\n');
        QCOMPARE(lines.size(), m_texts.size() + 1);
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 3);
            for (const QString &cell : cells)
                QVERIFY2(!isLive(cell) || isNumber(cell), qPrintable(cell.left(80)));
        }
        // The HTML form is a table of plain texts, and these are no formulas either.
        static const QRegularExpression cell(u"<t[dh]>([^<]*)</t[dh]>"_s);
        qsizetype found = 0;
        // Without halves of letters, at which the expressions would give up.
        const QString html = QString::fromUtf8(mime->html().toUtf8());
        QVERIFY2(html.contains("<td>"_L1), qPrintable(html.left(300)));
        for (const auto &match : cell.globalMatch(html)) {
            const QString text = unescaped(match.captured(1));
            QVERIFY2(!isLive(text) || isNumber(text), qPrintable(text.left(80)));
            ++found;
        }
        QCOMPARE(found, 3 * (m_texts.size() + 1));
        static const QRegularExpression tag(u"<(/?)([a-z]+)"_s);
        for (const auto &match : tag.globalMatch(html))
            QVERIFY2(QStringList({u"table"_s, u"caption"_s, u"tr"_s, u"td"_s, u"th"_s})
                         .contains(match.captured(2)),
                     qPrintable(match.captured(0)));
    }

    void theDigestIsPlainOnEveryPaper()
    {
        QTextDocument document;
        panes::media::writeDigest(document, digest(m_texts), {}, {.area = m_texts.at(2)});
        QVERIFY(document.toPlainText().contains(u"<b>đậm</b>"_s));
        const QString html = document.toHtml();
        QVERIFY(!html.contains("<img"_L1));
        QVERIFY(!html.contains("<script"_L1));
        QVERIFY(!html.contains("href=\"javascript"_L1, Qt::CaseInsensitive));
        QVERIFY(!html.contains("href=\"file"_L1, Qt::CaseInsensitive));
        QVERIFY(!html.contains("href=\"data"_L1, Qt::CaseInsensitive));

        const auto odt = panes::media::toOdt(document);
        VERIFY_OK(odt);
        const auto parts = partsOf(*odt);
        const auto elements = elementsIn(parts.value(u"content.xml"_s));
        QVERIFY(!elements.isEmpty());
        for (const QString &name : elements) {
            QVERIFY2(!name.startsWith("error"_L1), qPrintable(name));
            QVERIFY2(!name.startsWith("draw:"_L1) && !name.startsWith("script:"_L1) &&
                         name != "text:a"_L1,
                     qPrintable(name));
        }
        const auto pdf = panes::media::toPdf(document);
        VERIFY_OK(pdf);
        for (const char *word : {"/URI", "/JavaScript", "/Launch", "/GoToR"})
            QVERIFY2(!pdf->contains(word), word);
    }

    void namesOfFilesStayInTheirFolder()
    {
        const QDir folder(u"/tmp/folder"_s);
        for (const QString &text : m_texts) {
            const QString name = common::fileNameFrom(text);
            QVERIFY2(name.size() <= 80, qPrintable(name));
            QVERIFY2(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(u':'),
                     qPrintable(name));
            QCOMPARE(controlsIn(name), QString());
            QVERIFY2(name != "."_L1 && name != ".."_L1 && !name.startsWith(u'.'), qPrintable(name));
            const QString path = QDir::cleanPath(folder.filePath(name + u".csv"_s));
            QVERIFY2(path.startsWith(folder.path() + u'/'), qPrintable(path));
        }
    }

private:
    static bool isNumber(const QString &cell)
    {
        static const QRegularExpression number(u"^-[0-9.,]+%?$"_s);
        return number.match(cell).hasMatch();
    }
    static QString unescaped(const QString &escaped)
    {
        QTextDocument document;
        document.setHtml(u"<pre>%1</pre>"_s.arg(escaped));
        return document.toPlainText();
    }
};

QTEST_MAIN(TestHostileExports)
#include "tst_hostileexports.moc"
