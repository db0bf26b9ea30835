// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/changes/changestable.h"

#include "widgets/common/format.h"
#include "widgets/panes/changes/changestext.h"

#include <QCoreApplication>

namespace panes::changes {
namespace {

QString columnText(const char *source)
{
    return QCoreApplication::translate("Changes", source);
}

} // namespace

exchange::Table changesTable(const QString &title, const packages::Differences &differences,
                             const items::Reference &reference)
{
    exchange::Table table;
    table.title = title;
    table.subtitles = tallyLines(differences);
    for (const char *name :
         {QT_TRANSLATE_NOOP("Changes", "Kind"), QT_TRANSLATE_NOOP("Changes", "Record"),
          QT_TRANSLATE_NOOP("Changes", "Change"), QT_TRANSLATE_NOOP("Changes", "Area and agency")})
        table.columns.push_back({.title = columnText(name)});
    table.columns.push_back({.title = columnText(QT_TRANSLATE_NOOP("Changes", "Moment")),
                             .kind = exchange::Kind::DateTime});
    for (const auto &one : differences.records) {
        exchange::Cell at;
        if (one.at.isValid())
            at = one.at.toTimeZone(common::format::zone());
        table.rows.push_back({kindText(one.kind), titleOf(one, reference), changeOf(one, reference),
                              placeOf(one, reference), at});
    }
    return table;
}

} // namespace panes::changes
