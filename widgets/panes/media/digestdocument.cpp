// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/digestdocument.h"

#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/hotwords.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

namespace format = common::format;

constexpr double kTitlePoints = 16;
constexpr double kHeadingPoints = 13;
constexpr double kTextPoints = 11.5;
constexpr double kSmallPoints = 10;

QString digestWord(const char *source)
{
    return QCoreApplication::translate("DigestDocument", source);
}

/// Writes blocks one after the other; every text is plain.
class DigestWriter
{
public:
    explicit DigestWriter(QTextDocument &document)
        : m_cursor(&document)
    {
        m_cursor.beginEditBlock();
    }
    ~DigestWriter() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(DigestWriter)

    /// `level` 0: running text; a screen reader and a word processor know headings by it.
    void block(const QString &text, double points, bool bold, int level, double above)
    {
        QTextBlockFormat shape;
        shape.setHeadingLevel(level);
        shape.setTopMargin(above);
        shape.setBottomMargin(3);
        if (level == 1)
            shape.setAlignment(Qt::AlignHCenter);
        if (m_begun)
            m_cursor.insertBlock(shape);
        else
            m_cursor.setBlockFormat(shape);
        m_begun = true;
        run(text, points, bold);
    }
    void run(const QString &text, double points, bool bold)
    {
        QTextCharFormat look;
        look.setFontPointSize(points);
        look.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        m_cursor.insertText(text, look);
    }
    void title(const QString &text) { block(text, kTitlePoints, true, 1, 0); }
    void heading(const QString &text, int level) { block(text, kHeadingPoints, true, level, 12); }
    void paragraph(const QString &text) { block(text, kTextPoints, false, 0, 2); }
    void small(const QString &text) { block(text, kSmallPoints, false, 0, 0); }
    /// "label: value" with the label in bold.
    void labelled(const QString &label, const QString &value)
    {
        block(QString(), kTextPoints, false, 0, 2);
        run(label + u": "_s, kTextPoints, true);
        run(value, kTextPoints, false);
    }
    /// A table of two columns.
    void table(const QList<std::pair<QString, QString>> &rows)
    {
        QTextTableFormat shape;
        shape.setBorder(0.5);
        shape.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        shape.setBorderCollapse(true);
        shape.setCellPadding(4);
        shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        shape.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 55),
                                         QTextLength(QTextLength::PercentageLength, 45)});
        m_cursor.insertBlock(QTextBlockFormat());
        QTextTable *table = m_cursor.insertTable(int(rows.size()), 2, shape);
        for (int row = 0; row < table->rows(); ++row) {
            const auto &[label, value] = rows.at(row);
            cell(*table, row, 0, label, false);
            cell(*table, row, 1, value, true);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    static void cell(QTextTable &table, int row, int column, const QString &text, bool bold)
    {
        QTextCharFormat look;
        look.setFontPointSize(kTextPoints);
        look.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        table.cellAt(row, column).firstCursorPosition().insertText(text, look);
    }

    QTextCursor m_cursor;
    bool m_begun = false;
};

std::optional<double> changeOf(const items::MediaDigestContent &digest, domain::Sentiment sentiment)
{
    if (!digest.change)
        return std::nullopt;
    switch (sentiment) {
    case domain::Sentiment::Positive:
        return digest.change->positive;
    case domain::Sentiment::Negative:
        return digest.change->negative;
    default:
        return digest.change->neutral;
    }
}

void writeFigures(DigestWriter &writer, const items::MediaDigestContent &digest)
{
    writer.heading(digestWord(QT_TRANSLATE_NOOP("DigestDocument", "Figures of the day")), 2);
    QList<std::pair<QString, QString>> rows{
        {digestWord(QT_TRANSLATE_NOOP("DigestDocument", "Items published (the day before)")),
         u"%1 (%2)"_s.arg(format::number(digest.counts.all()),
                          format::number(digest.before.all()))},
        {digestWord(QT_TRANSLATE_NOOP("DigestDocument", "Items with a sentiment")),
         format::number(digest.counts.labelled())},
    };
    for (const auto sentiment :
         {domain::Sentiment::Positive, domain::Sentiment::Neutral, domain::Sentiment::Negative})
        rows.append({sentimentText(sentiment), digestShare(digest, sentiment)});
    rows.append({digestWord(QT_TRANSLATE_NOOP("DigestDocument", "Interactions")),
                 format::number(digest.interactions)});
    writer.table(rows);
}

void writeHot(DigestWriter &writer, const items::MediaDigestContent &digest)
{
    if (digest.hot.empty())
        return;
    writer.heading(digestWord(QT_TRANSLATE_NOOP("DigestDocument", "Hot topics")), 2);
    for (const items::HotLine &line : digest.hot) {
        QStringList reasons;
        for (size_t i = 0; i < line.hot.reasons.size(); ++i)
            reasons.append(hotReasonText(line.hot.reasons.at(i), line.evidence.at(i)));
        writer.labelled(u"%1 (%2)"_s.arg(line.hot.topic, hotLevelText(line.hot.level)),
                        reasons.join(u"; "_s));
    }
}

QString standing(const domain::MediaItem &item, const items::Reference &reference)
{
    QStringList parts{sentimentText(item.sentiment)};
    if (!item.conclusion.isEmpty())
        parts.append(
            digestWord(QT_TRANSLATE_NOOP("DigestDocument", "%1 concludes: %2"))
                .arg(reference.agencyName(item.agencyId), conclusionText(item.conclusion)));
    return parts.join(u" · "_s);
}

void writeEntry(DigestWriter &writer, const items::MediaDigestEntry &entry,
                const items::Reference &reference)
{
    const domain::MediaItem &item = entry.shown.record;
    writer.block(item.title, kTextPoints, true, 4, 8);
    writer.small(u"%1 · %2 · %3"_s.arg(sourceName(item.sourceId, reference),
                                       format::dateTime(item.publishedAt),
                                       standing(item, reference)));
    if (!item.digestSummary.isEmpty())
        writer.paragraph(item.digestSummary);
    if (entry.reply)
        writer.labelled(responseText(entry.reply->response),
                        u"%1 (%2)"_s.arg(entry.reply->text, format::dateTime(entry.reply->at)));
}

void writeEntries(DigestWriter &writer, const items::MediaDigestContent &digest,
                  const items::Reference &reference)
{
    writer.heading(digestWord(QT_TRANSLATE_NOOP("DigestDocument", "Chosen items")), 2);
    if (digest.entries.empty())
        writer.paragraph(
            digestWord(QT_TRANSLATE_NOOP("DigestDocument", "No item is chosen for this day.")));
    std::optional<QString> topic;
    for (const items::MediaDigestEntry &entry : digest.entries) {
        if (topic != entry.topic)
            writer.heading(entry.topic.isEmpty()
                               ? digestWord(QT_TRANSLATE_NOOP("DigestDocument", "Other topics"))
                               : entry.topic,
                           3);
        topic = entry.topic;
        writeEntry(writer, entry, reference);
    }
}

} // namespace

QString digestTitle(const QDate &day)
{
    return digestWord(QT_TRANSLATE_NOOP("DigestDocument", "Press digest of %1"))
        .arg(format::date(day));
}

QString digestShare(const items::MediaDigestContent &digest, domain::Sentiment sentiment)
{
    const auto percent = digest.counts.share(sentiment).percent();
    if (!percent)
        return u"—"_s;
    const auto change = changeOf(digest, sentiment);
    return change ? u"%1 (%2)"_s.arg(format::percent(*percent), format::change(*change, 2, true))
                  : format::percent(*percent);
}

void writeDigest(QTextDocument &document, const items::MediaDigestContent &digest,
                 const items::Reference &reference, const DigestFrame &frame)
{
    document.clear();
    document.setMetaInformation(QTextDocument::DocumentTitle, digestTitle(digest.day));
    DigestWriter writer(document);
    if (!frame.forScreen)
        writer.block(frame.area.toUpper(), kSmallPoints, true, 0, 0);
    writer.title(digestTitle(digest.day));
    writer.small(frame.asOf);
    writeFigures(writer, digest);
    writeHot(writer, digest);
    writeEntries(writer, digest, reference);
}

} // namespace panes::media
