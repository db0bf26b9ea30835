// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"
#include "models/store/statement.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace store {
class Database;
} // namespace store

namespace packages {

/// As much of a record as tells whether, and how, it is another than before.
struct RecordPrint {
    QByteArray id = {};
    qint64 version = 0;
    qint64 at = 0;                  ///< when it changed, or came, in ms; 0: not known
    QList<QByteArray> watched = {}; ///< columns of watchOf(), as text

    [[nodiscard]] bool isSame(const RecordPrint &other) const
    {
        return version == other.version && watched == other.watched;
    }
    [[nodiscard]] qint64 number(qsizetype column) const
    {
        return watched.value(column).toLongLong();
    }
};

/// What is looked at in a collection.
struct Watch {
    QByteArray at = "NULL";      ///< when a record changed, or came
    QByteArrayList columns = {}; ///< that change without a new version when one looks back
    QByteArray title = "''";
    QByteArray code = "''";
    QByteArray unit = "''";
    QByteArray agency = "''";
};
[[nodiscard]] Watch watchOf(domain::Collection collection);

/// Places of watched columns.
enum ReportColumn : qsizetype { kReportState, kReportOpen, kReportDue };
enum MediaColumn : qsizetype { kMediaState, kMediaUrgent };
enum FigureColumn : qsizetype { kFigureValid };

/// The records of a collection in order of their ids.
class PrintStream
{
public:
    [[nodiscard]] static core::Result<PrintStream> of(const store::Database &db,
                                                      domain::Collection collection);
    /// Nothing: there are no more.
    [[nodiscard]] core::Result<std::optional<RecordPrint>> next();

private:
    PrintStream(store::Statement statement, qsizetype watched)
        : m_statement(std::move(statement))
        , m_watched(watched)
    {
    }
    store::Statement m_statement;
    qsizetype m_watched;
};

} // namespace packages
