// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mediaimport.h"

#include "models/core/fold.h"
#include "models/core/moment.h"
#include "models/core/plaintext.h"
#include "models/exchange/mediadates.h"
#include "models/exchange/mediasources.h"
#include "models/exchange/mediavalues.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// What the contract allows (openapi.yaml MediaItem).
constexpr qsizetype kMostTitle = 512;
constexpr qsizetype kMostExcerpt = 10'000;
constexpr qsizetype kMostShort = 128; ///< author, topic, keyword
constexpr qsizetype kMostWords = 100; ///< topics, keywords

constexpr qsizetype kTitleFromExcerpt = 120;
constexpr qsizetype kIdDigits = 32;
constexpr qint64 kClockSlack = 3600; ///< seconds
constexpr auto kNewItem = "MOI"_L1;

/// Makes the items, row by row.
class MediaImporter
{
public:
    MediaImporter(const ReadTable &table, const MediaMapping &mapping, const ImportContext &context)
        : m_table(table)
        , m_context(context)
        , m_finder(context.sources)
        , m_columns(columnsOf(mapping))
        , m_dates(table, columnOf(MediaColumn::PublishedAt))
    {
    }
    [[nodiscard]] ImportResult run()
    {
        for (const ReadRow &row : m_table.rows)
            importRow(row);
        return std::move(m_result);
    }

private:
    using Columns = std::array<std::optional<size_t>, size_t(MediaColumn::Keywords) + 1>;

    static Columns columnsOf(const MediaMapping &mapping)
    {
        Columns columns;
        for (size_t i = 0; i < mapping.size(); ++i) {
            auto &column = columns.at(size_t(mapping[i]));
            column = column.value_or(i);
        }
        return columns;
    }
    [[nodiscard]] std::optional<size_t> columnOf(MediaColumn meaning) const
    {
        return m_columns.at(size_t(meaning));
    }
    [[nodiscard]] const ReadCell &cell(MediaColumn meaning) const
    {
        static const ReadCell kNone;
        const auto column = columnOf(meaning);
        return column ? cellAt(*m_row, *column) : kNone;
    }
    [[nodiscard]] QString text(MediaColumn meaning) const
    {
        return core::cleanText(core::textOfPlain(textOf(cell(meaning))));
    }
    [[nodiscard]] int place(MediaColumn meaning) const
    {
        const auto column = columnOf(meaning);
        return column ? int(*column) : -1;
    }
    void fault(FaultKind kind, MediaColumn meaning)
    {
        m_result.faults.push_back({.row = m_row->number,
                                   .column = place(meaning),
                                   .kind = kind,
                                   .text = textOf(cell(meaning))});
    }
    void doubt(DoubtKind kind, MediaColumn meaning)
    {
        m_doubts.push_back({.row = m_row->number,
                            .column = place(meaning),
                            .kind = kind,
                            .text = textOf(cell(meaning))});
    }

    void importRow(const ReadRow &row)
    {
        m_row = &row;
        m_doubts.clear();
        domain::MediaItem item;
        if (!readTexts(item))
            return fault(FaultKind::NoText, MediaColumn::Title);
        if (!readMoment(item))
            return;
        item.url = address();
        ItemOrigin origin{.row = row.number,
                          .sourceKind = sourceKindOf(text(MediaColumn::SourceKind))};
        readSource(item, origin);
        if (const int earlier = earlierRow(item, origin); earlier > 0) {
            m_result.merged.push_back({.row = row.number, .into = earlier});
            return;
        }
        readRest(item);
        m_result.items.push_back(std::move(item));
        m_result.origins.push_back(std::move(origin));
        m_result.doubts.insert(m_result.doubts.end(), m_doubts.begin(), m_doubts.end());
    }

    QString limited(const QString &text, qsizetype most, MediaColumn meaning)
    {
        if (text.size() > most)
            doubt(DoubtKind::TextCut, meaning);
        return core::shortened(text, most);
    }
    bool readTexts(domain::MediaItem &item)
    {
        const QString title = text(MediaColumn::Title).simplified();
        const QString excerpt = text(MediaColumn::Excerpt);
        if (title.isEmpty() && excerpt.isEmpty())
            return false;
        // What a title is too long for stays readable in the excerpt.
        const QString body = excerpt.isEmpty() && title.size() > kMostTitle ? title : excerpt;
        item.title = title.isEmpty() ? core::shortened(excerpt.simplified(), kTitleFromExcerpt)
                                     : limited(title, kMostTitle, MediaColumn::Title);
        item.excerpt = limited(body, kMostExcerpt, MediaColumn::Excerpt);
        item.author = limited(text(MediaColumn::Author).simplified(), kMostShort,
                              MediaColumn::Author);
        return true;
    }
    bool readMoment(domain::MediaItem &item)
    {
        const ReadCell &given = cell(MediaColumn::PublishedAt);
        const auto moment = m_dates.read(given);
        if (!moment) {
            const bool none = std::holds_alternative<std::monostate>(given);
            fault(none ? FaultKind::NoDate : FaultKind::BadDate, MediaColumn::PublishedAt);
            return false;
        }
        if (moment->doubtful)
            doubt(DoubtKind::DateOrder, MediaColumn::PublishedAt);
        if (moment->at > m_context.now.addSecs(kClockSlack))
            doubt(DoubtKind::FutureDate, MediaColumn::PublishedAt);
        item.publishedAt = moment->at;
        return true;
    }
    /// What the cell says or where it leads; without such a column, where the title leads.
    QString address()
    {
        const QString said = textOf(cell(MediaColumn::Url)).trimmed();
        const QString own = webAddress(said);
        const QString linked = own.isEmpty() ? linkOf(MediaColumn::Url) : own;
        const QString found = linked.isEmpty() ? linkOf(MediaColumn::Title) : linked;
        if (found.isEmpty() && !said.isEmpty())
            doubt(DoubtKind::DroppedLink, MediaColumn::Url);
        return found;
    }
    [[nodiscard]] QString linkOf(MediaColumn meaning) const
    {
        const auto column = columnOf(meaning);
        const auto link = column ? std::ranges::find(m_row->links, *column, &ReadLink::column)
                                 : m_row->links.end();
        return link == m_row->links.end() ? QString() : webAddress(link->url);
    }
    void readSource(domain::MediaItem &item, ItemOrigin &origin)
    {
        const QString name = text(MediaColumn::Source).simplified();
        origin.source = name.isEmpty() ? hostOf(item.url) : name;
        if (const auto *source = m_finder.find(name, item.url)) {
            item.sourceId = source->id;
            return;
        }
        if (origin.source.isEmpty())
            doubt(DoubtKind::NoSource, MediaColumn::Source);
    }
    /// Gives the item its id; the row that has it already, or 0.
    int earlierRow(domain::MediaItem &item, const ItemOrigin &origin)
    {
        const QString source = item.sourceId.isEmpty() ? origin.source : item.sourceId.value;
        const QString when = item.title + u'\n' + core::iso(item.publishedAt);
        const QString what = source + u'\n' + (item.url.isEmpty() ? when : item.url);
        const QByteArray sum = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256);
        item.id.value = u"i-"_s + QString::fromLatin1(sum.toHex().first(kIdDigits));
        const QString link = QUrl(item.url).adjusted(QUrl::RemoveFragment).toString();
        const QString story = source + u'\n' + when;
        if (const int earlier = m_seen.value(link, m_seen.value(story)))
            return earlier;
        m_seen.insert(story, m_row->number);
        if (!link.isEmpty())
            m_seen.insert(link, m_row->number);
        noteUnknown(item, origin);
        return 0;
    }
    void noteUnknown(const domain::MediaItem &item, const ItemOrigin &origin)
    {
        if (!item.sourceId.isEmpty() || origin.source.isEmpty() ||
            m_unknown.contains(origin.source))
            return;
        m_unknown.insert(origin.source);
        m_result.unknownSources << origin.source;
    }

    void readRest(domain::MediaItem &item)
    {
        item.collectedAt = m_context.now;
        item.state = kNewItem;
        item.stateSince = m_context.now;
        item.topics = words(MediaColumn::Topic);
        item.keywords = words(MediaColumn::Keywords);
        item.views = count(MediaColumn::Views);
        item.likes = count(MediaColumn::Likes);
        item.shares = count(MediaColumn::Shares);
        item.comments = count(MediaColumn::Comments);
        readSentiment(item);
        readPlace(item);
    }
    QStringList words(MediaColumn meaning)
    {
        static const QRegularExpression kBetween(uR"(\s*[;,|\n]\s*)"_s);
        QStringList found;
        for (const QString &word : text(meaning).split(kBetween, Qt::SkipEmptyParts)) {
            const QString whole = limited(word.simplified(), kMostShort, meaning);
            if (!whole.isEmpty() && !found.contains(whole, Qt::CaseInsensitive))
                found << whole;
        }
        if (found.size() > kMostWords) {
            doubt(DoubtKind::TextCut, meaning);
            found.resize(kMostWords);
        }
        return found;
    }
    qint64 count(MediaColumn meaning)
    {
        const auto counted = countOf(cell(meaning));
        if (!counted || counted->ambiguous)
            doubt(counted ? DoubtKind::AmbiguousCount : DoubtKind::UnreadCount, meaning);
        return counted ? counted->value : 0;
    }
    /// The label of the tool that the file comes from.
    void readSentiment(domain::MediaItem &item)
    {
        const auto sentiment = sentimentOf(cell(MediaColumn::Sentiment));
        if (!sentiment)
            return doubt(DoubtKind::UnreadSentiment, MediaColumn::Sentiment);
        if (*sentiment == domain::Sentiment::Unknown)
            return;
        item.sentiment = *sentiment;
        item.sentimentBy = u"machine"_s;
        item.machineSentiment = *sentiment;
    }
    void readPlace(domain::MediaItem &item)
    {
        const QString name = text(MediaColumn::Place).simplified();
        if (name.isEmpty())
            return;
        if (m_context.unitNamed)
            item.unitId = m_context.unitNamed(name);
        if (item.unitId.isEmpty())
            doubt(DoubtKind::UnknownPlace, MediaColumn::Place);
    }

    const ReadTable &m_table;
    const ImportContext &m_context;
    SourceFinder m_finder;
    Columns m_columns;
    MediaDates m_dates;
    const ReadRow *m_row = nullptr;
    std::vector<RowDoubt> m_doubts; ///< of the row at hand
    QHash<QString, int> m_seen;     ///< rows by what makes two items one
    QSet<QString> m_unknown;
    ImportResult m_result;
};

} // namespace

ImportResult importMedia(const ReadTable &table, const MediaMapping &mapping,
                         const ImportContext &context)
{
    return MediaImporter(table, mapping, context).run();
}

} // namespace exchange
