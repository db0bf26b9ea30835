// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/pdfupdate.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

/// UTF-16 with its mark, in hex: any text, no escapes.
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray pdfDate(const QDateTime &moment)
{
    return "(D:" + moment.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
}

/// The number that follows the last of these words; -1 when there is none.
int numberAfter(const QByteArray &bytes, const char *words)
{
    const qsizetype at = bytes.lastIndexOf(words);
    if (at < 0)
        return -1;
    const QByteArray rest = bytes.mid(at + qstrlen(words), 24).trimmed();
    qsizetype end = 0;
    while (end < rest.size() && rest.at(end) >= '0' && rest.at(end) <= '9')
        ++end;
    return end > 0 ? rest.first(end).toInt() : -1;
}

/// A PDF with one classic table of references, and what is put at its end.
class PdfUpdate
{
public:
    explicit PdfUpdate(const QByteArray &pdf)
        : m_bytes(pdf)
        , m_before(numberAfter(pdf, "startxref"))
    {
        const QByteArray trailer = pdf.mid(std::max(qsizetype(0), pdf.lastIndexOf("trailer")));
        m_size = numberAfter(trailer, "/Size ");
        m_root = numberAfter(trailer, "/Root ");
        m_info = numberAfter(trailer, "/Info ");
        const qsizetype id = trailer.indexOf("/ID");
        if (id >= 0)
            m_id = trailer.sliced(id, trailer.indexOf(']', id) + 1 - id);
    }
    [[nodiscard]] bool isKnown() const
    {
        return m_before > 0 && m_size > 0 && m_root > 0 && m_info > 0 &&
               m_bytes.mid(m_before, 4) == "xref";
    }
    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] int info() const { return m_info; }
    int newNumber() { return m_size++; }

    /// Between "obj" and "endobj"; empty when it is not where the table says.
    [[nodiscard]] QByteArray object(int number) const
    {
        const qsizetype line = m_bytes.indexOf('\n', m_before + 5) + 1;
        const qsizetype offset = m_bytes.mid(line + number * kEntry, 10).toLongLong();
        const QByteArray head = QByteArray::number(number) + " 0 obj";
        if (m_bytes.mid(offset, head.size()) != head)
            return {};
        const qsizetype from = offset + head.size();
        const qsizetype to = m_bytes.indexOf("endobj", from);
        return to < 0 ? QByteArray() : m_bytes.sliced(from, to - from).trimmed();
    }
    void put(int number, const QByteArray &content)
    {
        m_offsets[number] = m_bytes.size();
        m_bytes += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    [[nodiscard]] QByteArray finished()
    {
        const qsizetype table = m_bytes.size();
        m_bytes += "xref\n";
        for (auto it = m_offsets.cbegin(); it != m_offsets.cend(); ++it)
            m_bytes += QByteArray::number(it.key()) + " 1\n" +
                       QByteArray::number(it.value()).rightJustified(10, '0') + " 00000 n \n";
        m_bytes += "trailer\n<<\n/Size " + QByteArray::number(m_size) + "\n/Root " +
                   QByteArray::number(m_root) + " 0 R\n/Info " + QByteArray::number(m_info) +
                   " 0 R\n/Prev " + QByteArray::number(m_before) + '\n' + m_id +
                   "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    static constexpr int kEntry = 20;
    QByteArray m_bytes;
    qsizetype m_before;
    int m_size = -1;
    int m_root = -1;
    int m_info = -1;
    QByteArray m_id;
    QMap<int, qsizetype> m_offsets;
};

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QList<int> pageNumbers(const PdfUpdate &file, const QByteArray &catalog)
{
    const QByteArray tree = file.object(numberAfter(catalog, "/Pages "));
    const qsizetype from = tree.indexOf('[', tree.indexOf("/Kids"));
    const qsizetype to = tree.indexOf(']', from);
    if (from < 0 || to < from)
        return {};
    static const QRegularExpression number(u"(\\d+) 0 R"_s);
    QList<int> numbers;
    auto found = number.globalMatch(QString::fromLatin1(tree.sliced(from, to - from)));
    while (found.hasNext())
        numbers << found.next().captured(1).toInt();
    return numbers;
}

/// An entry of the list of contents and those below it.
struct Entry {
    int number = 0;
    qsizetype heading = -1; ///< -1: the list itself
    int parent = 0;
    QList<qsizetype> below = {}; ///< indexes of entries
};

QList<Entry> entriesOf(PdfUpdate &file, const QList<PdfFacts::Heading> &headings)
{
    QList<Entry> entries{{.number = file.newNumber()}};
    QList<qsizetype> open{0}; // the entry that is open on every level
    QList<int> levels{0};
    for (qsizetype i = 0; i < headings.size(); ++i) {
        while (levels.constLast() >= headings.at(i).level) {
            levels.removeLast();
            open.removeLast();
        }
        const qsizetype parent = open.constLast();
        entries[parent].below << entries.size();
        open << entries.size();
        levels << headings.at(i).level;
        entries << Entry{
            .number = file.newNumber(), .heading = i, .parent = entries.at(parent).number};
    }
    return entries;
}

/// The number of the list of contents.
int putContents(PdfUpdate &file, const PdfFacts &facts, const QList<int> &pages)
{
    const QList<Entry> entries = entriesOf(file, facts.headings);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        QByteArray content = "<<\n";
        if (entry.heading < 0) {
            content += "/Type /Outlines\n";
        } else {
            const PdfFacts::Heading &heading = facts.headings.at(entry.heading);
            content += "/Title " + pdfText(heading.text) + "\n/Parent " + reference(entry.parent) +
                       "\n/Dest [" + reference(pages.value(heading.page)) + " /XYZ 0 " +
                       QByteArray::number(heading.y, 'f', 1) + " 0]\n";
        }
        for (const Entry &parent : entries) {
            const qsizetype place = parent.below.indexOf(i);
            if (place > 0)
                content += "/Prev " + reference(entries.at(parent.below.at(place - 1)).number) +
                           '\n';
            if (place >= 0 && place + 1 < parent.below.size())
                content += "/Next " + reference(entries.at(parent.below.at(place + 1)).number) +
                           '\n';
        }
        if (!entry.below.isEmpty())
            content += "/First " + reference(entries.at(entry.below.constFirst()).number) +
                       "\n/Last " + reference(entries.at(entry.below.constLast()).number) +
                       "\n/Count " +
                       QByteArray::number(entry.heading < 0 ? entry.below.size()
                                                            : -entry.below.size()) +
                       '\n';
        file.put(entry.number, content + ">>");
    }
    return entries.constFirst().number;
}

QByteArray infoOf(const PdfFacts &facts)
{
    return "<<\n/Title " + pdfText(facts.title) + "\n/Author " + pdfText(facts.author) +
           "\n/Subject " + pdfText(facts.subject) + "\n/Creator " + pdfText(facts.producer) +
           "\n/Producer " + pdfText(facts.producer) + "\n/CreationDate " + pdfDate(facts.madeAt) +
           "\n/ModDate " + pdfDate(facts.madeAt) + "\n>>";
}

} // namespace

QByteArray xmpPacket(const PdfFacts &facts)
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped(); };
    const QString moment = facts.madeAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\"\n"
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
        "<dc:format>application/pdf</dc:format>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li>"
        "</rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%3</rdf:li>"
        "</rdf:Alt></dc:description>\n"
        "<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreatorTool>%4</xmp:CreatorTool><pdf:Producer>%4</pdf:Producer>\n"
        "<xmp:CreateDate>%5</xmp:CreateDate><xmp:ModifyDate>%5</xmp:ModifyDate>\n"
        "<xmp:MetadataDate>%5</xmp:MetadataDate>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s.arg(
            escaped(facts.title), escaped(facts.author), escaped(facts.subject),
            escaped(facts.producer), moment);
    return packet.toUtf8();
}

core::Result<QByteArray> completePdf(const QByteArray &pdf, const PdfFacts &facts)
{
    PdfUpdate file(pdf);
    const QByteArray catalog = file.isKnown() ? file.object(file.root()) : QByteArray();
    const qsizetype end = catalog.lastIndexOf(">>");
    const QList<int> pages = pageNumbers(file, catalog);
    if (end < 0 || pages.isEmpty())
        return core::failure(core::ErrorKind::Internal, u"a PDF of an unknown layout"_s);
    QByteArray more = "/Lang (vi-VN)\n/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!facts.headings.isEmpty())
        more += "/PageMode /UseOutlines\n/Outlines " + reference(putContents(file, facts, pages)) +
                '\n';
    file.put(file.root(), catalog.first(end) + more + ">>");
    file.put(file.info(), infoOf(facts));
    return file.finished();
}

} // namespace documents
