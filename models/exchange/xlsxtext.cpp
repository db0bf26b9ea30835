// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxsheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qsizetype kMostCellText = 32'767;
constexpr qsizetype kMostSheetName = 31;

/// The first characters, never half of a surrogate pair.
QString firstOf(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.first(text[most - 1].isHighSurrogate() ? most - 1 : most);
}

} // namespace

QString cellText(const QString &text)
{
    static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
    QString clean = fileText(text);
    clean.replace(escape, u"_x005F_\\1"_s); // spreadsheets read _x0041_ as the letter A
    if (clean.size() <= kMostCellText)
        return clean;
    return firstOf(clean, kMostCellText - 1) + kCutMark;
}

QString sheetName(const QString &title)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\n\\t]"_s);
    QString name = firstOf(fileText(title).replace(forbidden, u" "_s).simplified(), kMostSheetName);
    while (name.startsWith(u'\''))
        name.removeFirst();
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    // Excel keeps the name "History" for itself.
    return name.isEmpty() || name.compare("History"_L1, Qt::CaseInsensitive) == 0 ? u"Sheet1"_s
                                                                                  : name;
}

} // namespace exchange
