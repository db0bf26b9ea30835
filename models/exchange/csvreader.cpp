// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include "models/exchange/csvrecords.h"
#include "models/exchange/tablebuilder.h"
#include "models/exchange/tablerows.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qsizetype kSample = 65'536; ///< characters that tell the separator
constexpr int kSampleRecords = 100;

struct DecodedText {
    QString text = {};
    QString encoding = {};
    qsizetype damaged = 0; ///< characters that could not be read
};

/// The name of an 8-bit encoding, by the beginning of the file.
QString oldName(QByteArrayView bytes)
{
    const QString start = QString::fromLatin1(bytes.first(std::min(kSample, bytes.size())));
    const QString name = legacyName(core::legacyEncodingOf(start));
    return name.isEmpty() ? u"Windows-1252"_s : name;
}

DecodedText decodedFile(const QByteArray &bytes)
{
    DecodedText file{.text = core::decodeBytes(bytes), .encoding = u"UTF-8"_s};
    if (bytes.isValidUtf8() && !bytes.contains('\0'))
        return file;
    file.damaged = file.text.count(QChar::ReplacementCharacter);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.contains('\0'))
        file.encoding = u"UTF-16"_s;
    else if (file.damaged == 0)
        file.encoding = oldName(bytes);
    return file;
}

/// How evenly a separator parts the records: the share of those with the commonest number of
/// fields, weighed by that number; 0: it parts nothing.
double evenness(QStringView sample, QChar separator)
{
    CsvRecords records(sample, separator);
    QHash<qsizetype, int> widths;
    QStringList fields;
    int read = 0;
    while (read < kSampleRecords && records.next(fields)) {
        if (fields.size() == 1 && fields.constFirst().isEmpty())
            continue;
        ++widths[fields.size()];
        ++read;
    }
    double best = 0;
    for (const auto [width, count] : widths.asKeyValueRange())
        best = std::max(best, count * std::log2(double(width)) / read);
    return best;
}

QChar separatorOf(QStringView text)
{
    QStringView sample = text;
    if (text.size() > kSample) { // up to its last whole line
        const qsizetype end = text.first(kSample).lastIndexOf(u'\n');
        sample = text.first(end > 0 ? end : kSample);
    }
    QChar best = u',';
    double most = 0;
    for (const QChar separator : {u';', u'\t', u',', u'|'}) {
        const double even = evenness(sample, separator);
        if (even > most) {
            most = even;
            best = separator;
        }
    }
    return best;
}

/// The separator that a first line "sep=;" names, which is taken off the text.
std::optional<QChar> namedSeparator(QStringView &text)
{
    constexpr QStringView kMark = u"sep=";
    const bool quoted = text.startsWith(u'"');
    const QStringView line = text.sliced(quoted ? 1 : 0);
    if (!line.startsWith(kMark, Qt::CaseInsensitive) || line.size() <= kMark.size())
        return std::nullopt;
    const QChar separator = line[kMark.size()];
    QStringView rest = line.sliced(kMark.size() + 1);
    if (quoted && rest.startsWith(u'"'))
        rest = rest.sliced(1);
    if (!rest.isEmpty() && rest.front() != u'\r' && rest.front() != u'\n')
        return std::nullopt;
    if (rest.startsWith(u"\r\n"))
        rest = rest.sliced(1);
    text = rest.sliced(std::min<qsizetype>(1, rest.size()));
    return separator;
}

/// Without the apostrophe that keeps spreadsheets from running a text.
QString unguarded(const QString &field)
{
    constexpr QStringView kGuarded = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    if (!field.startsWith(u'\'') || field.size() < 2)
        return field;
    const QStringView rest = QStringView(field).sliced(1);
    const QStringView seen = rest.trimmed();
    const bool guards = QStringView(u"\t\r\n").contains(rest.front()) ||
                        (!seen.isEmpty() && kGuarded.contains(seen.front()));
    return guards ? rest.toString() : field;
}

void readRecords(QStringView text, QChar separator, TableBuilder &table)
{
    CsvRecords records(text, separator);
    QStringList fields;
    for (int number = 1; records.next(fields); ++number) {
        if (records.isUnclosed())
            table.note(NoteKind::UnclosedQuote, number);
        ReadRow row{.number = number};
        row.cells.reserve(size_t(fields.size()));
        for (const QString &field : std::as_const(fields)) {
            if (field.startsWith(u'='))
                table.note(NoteKind::FormulaText, number, int(row.cells.size()), field);
            row.cells.push_back(TableBuilder::cell(unguarded(field)));
        }
        table.add(std::move(row));
    }
}

} // namespace

core::Result<ReadTable> readCsv(const QByteArray &bytes)
{
    if (const auto fits = checkSize(bytes); !fits)
        return std::unexpected(fits.error());
    if (fileKindOf(bytes) != FileKind::Text)
        return core::failure(core::ErrorKind::InvalidArgument, u"no text file"_s);
    const DecodedText file = decodedFile(bytes);
    QStringView text = file.text;
    const auto named = namedSeparator(text);
    const QChar separator = named ? *named : separatorOf(text);
    TableBuilder builder;
    if (file.damaged > 0)
        builder.note(NoteKind::Damaged);
    readRecords(text, separator, builder);
    ReadTable table = builder.finish();
    table.encoding = file.encoding;
    table.separator = separator;
    return table;
}

} // namespace exchange
