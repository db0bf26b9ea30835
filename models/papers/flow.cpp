// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papers/flow.h"

using namespace Qt::StringLiterals;

namespace papers {
namespace {

using bulletins::Document;
using bulletins::Form;
using bulletins::Run;

constexpr int kHashShown = 16; ///< digits of the version hash in the footer

Line lineOf(Look look, const QString &text)
{
    return {.look = look, .runs = {Run{.text = text}}};
}

class Teller
{
public:
    Teller(const Document &document, const Pictures &pictures, Sink &sink)
        : m_document(document)
        , m_pictures(pictures)
        , m_sink(sink)
    {
    }
    void tell()
    {
        if (m_document.form == Form::Official)
            tellOfficialHead();
        else
            tellBulletinHead();
        for (m_at = 0; m_at < m_document.blocks.size(); ++m_at)
            std::visit([this](const auto &block) { tellBlock(block); }, m_document.blocks.at(m_at));
        if (!m_signed)
            tellSignature();
        turn(false);
        tellFooter();
    }

private:
    void tellOfficialHead()
    {
        const bulletins::Head &head = m_document.head;
        m_sink.grid(
            {.weights = {2, 3},
             .rows = {{{lineOf(Look::Superior, head.superior), lineOf(Look::Issuer, head.issuer),
                        lineOf(Look::Number, head.number)},
                       {lineOf(Look::Nation, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s),
                        lineOf(Look::Motto, u"Độc lập - Tự do - Hạnh phúc"_s),
                        lineOf(Look::Place, head.place)}}}});
        tellTitle();
    }
    void tellBulletinHead()
    {
        tellTitle();
        m_sink.line(lineOf(Look::Number, m_document.head.number));
    }
    void tellTitle()
    {
        m_sink.line(lineOf(Look::Type, m_document.head.type));
        for (const QString &title : m_document.head.title)
            m_sink.line(lineOf(Look::Title, title));
        if (m_document.form == Form::Bulletin) // an official paper says it in its first sentence
            m_sink.line(lineOf(Look::DataUntil, m_document.head.dataUntil));
    }
    void turn(bool landscape)
    {
        if (landscape == m_landscape)
            return;
        m_landscape = landscape;
        m_sink.newPage(landscape);
    }
    void tellBlock(const bulletins::Paragraph &paragraph)
    {
        if (paragraph.style != bulletins::Style::Heading1 || !m_annex)
            turn(false);
        QList<Run> runs = paragraph.runs;
        if (paragraph.style == bulletins::Style::Bullet)
            runs.prepend(Run{.text = u"- "_s});
        m_sink.line({.look = lookOf(paragraph.style),
                     .runs = runs,
                     .colour = paragraph.style == bulletins::Style::Alert
                                   ? colourOf(bulletins::Tone::Bad, m_document.form)
                                   : QString()});
    }
    void tellBlock(const bulletins::Table &table)
    {
        turn(table.landscape);
        if (!table.caption.isEmpty())
            m_sink.line(lineOf(Look::Caption, table.caption));
        m_sink.table(table, m_document.form);
        m_sink.line(lineOf(Look::Note, table.note));
    }
    void tellBlock(const bulletins::Figure &figure)
    {
        turn(false);
        const auto picture = m_pictures.constFind(m_at);
        if (picture != m_pictures.cend())
            m_sink.picture(*picture, figure.alternative);
        m_sink.line(lineOf(Look::Caption, figure.caption));
        if (picture == m_pictures.cend())
            m_sink.line(lineOf(Look::Note, figure.alternative));
    }
    void tellBlock(const bulletins::FigureBlocks &figures)
    {
        constexpr qsizetype kAcross = 2;
        Grid grid{.weights = {1, 1}, .framed = true};
        for (qsizetype i = 0; i < figures.blocks.size(); i += kAcross) {
            QList<QList<Line>> row;
            for (qsizetype j = i; j < i + kAcross; ++j)
                row << (j < figures.blocks.size() ? blockLines(figures.blocks.at(j))
                                                  : QList<Line>{lineOf(Look::BlockLine, {})});
            grid.rows << row;
        }
        m_sink.grid(grid);
    }
    [[nodiscard]] QList<Line> blockLines(const bulletins::FigureBlocks::Block &block) const
    {
        QList<Line> lines{lineOf(Look::BlockTitle, block.title)};
        for (const auto &item : block.items) {
            Line line{
                .look = Look::BlockLine,
                .runs = {Run{.text = item.label + u": "_s}, Run{.text = item.value, .bold = true}}};
            const QString arrow = item.move == bulletins::Move::Up     ? u"▲ "_s
                                  : item.move == bulletins::Move::Down ? u"▼ "_s
                                                                       : QString();
            if (!item.change.isEmpty())
                line.runs << Run{.text = u"; "_s + arrow + item.change};
            if (!item.period.isEmpty())
                line.runs << Run{.text = u" ("_s + item.period + u')', .italic = true};
            line.colour = colourOf(item.tone, m_document.form);
            lines << line;
        }
        return lines;
    }
    void tellBlock(const bulletins::QualityStrip &strip)
    {
        QStringList parts;
        for (const auto &part : strip.parts)
            parts << u"%1: %2/%3"_s.arg(part.agency).arg(part.filled).arg(part.due);
        m_sink.line({.look = Look::BlockLine,
                     .runs = {Run{.text = strip.title + u": "_s, .bold = true},
                              Run{.text = parts.join(u"; "_s)}}});
    }
    void tellBlock(const bulletins::PageBreak &pageBreak)
    {
        if (pageBreak.annex && !m_signed)
            tellSignature();
        m_annex = m_annex || pageBreak.annex;
        m_landscape = pageBreak.annex;
        m_sink.newPage(m_landscape);
    }
    void tellSignature()
    {
        m_signed = true;
        const bulletins::Signature &signature = m_document.signature;
        if (m_document.recipients.isEmpty() && signature.title.isEmpty())
            return;
        turn(false);
        QList<Line> left{lineOf(Look::RecipientsHead, u"Nơi nhận:"_s)};
        for (const QString &recipient : m_document.recipients)
            left << lineOf(Look::Recipient, u"- "_s + recipient);
        QList<Line> right;
        if (!signature.authority.isEmpty())
            right << lineOf(Look::SignTitle, signature.authority);
        right << lineOf(Look::SignTitle, signature.title) << lineOf(Look::SignName, signature.name);
        m_sink.grid({.weights = {1, 1}, .rows = {{left, right}}});
    }
    void tellFooter()
    {
        QStringList parts{m_document.footer.source};
        if (!m_document.footer.operatorName.isEmpty())
            parts << u"Người lập: "_s + m_document.footer.operatorName;
        if (!m_document.footer.versionHash.isEmpty())
            parts << u"Mã phiên bản: "_s + m_document.footer.versionHash.first(std::min<qsizetype>(
                                               kHashShown, m_document.footer.versionHash.size()));
        m_sink.line(lineOf(Look::Footer, parts.join(u" · "_s)));
    }

    const Document &m_document;
    const Pictures &m_pictures;
    Sink &m_sink;
    qsizetype m_at = 0;
    bool m_landscape = false;
    bool m_annex = false;
    bool m_signed = false;
};

} // namespace

void tell(const bulletins::Document &document, const Pictures &pictures, Sink &sink)
{
    Teller(document, pictures, sink).tell();
}

} // namespace papers
