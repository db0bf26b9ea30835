// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/savetable.h"

#include "models/exchange/csv.h"
#include "widgets/common/savefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

QString saveText(const char *source)
{
    return QCoreApplication::translate("SaveTable", source);
}

} // namespace

void saveTable(QWidget *parent, const exchange::Table &table,
               const std::optional<exchange::Chart> &chart,
               const std::function<void(const QString &sentence)> &told)
{
    common::askAndSave(
        parent, {saveText(QT_TRANSLATE_NOOP("SaveTable", "Save the table")),
                 table.title,
                 {{saveText(QT_TRANSLATE_NOOP("SaveTable", "Excel workbook")), u"xlsx"_s},
                  {saveText(QT_TRANSLATE_NOOP("SaveTable", "CSV, Vietnamese form")), u"csv"_s}},
                 [table, chart](const QString &path, const QString &suffix) {
                     return suffix == "csv"_L1
                                ? exchange::writeCsv(table, exchange::CsvForm::Vietnamese, path)
                                : exchange::writeXlsx(table, path, chart);
                 },
                 told});
}

} // namespace panes::indicators
