// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace panes::operations {

/// One line of a list of this pane, in the present language: what it is, when and where, and what a
/// technician wants to know about it.
struct Entry {
    QString key = {}; ///< stable; the same thing keeps it
    common::Tone tone = common::Tone::NoData;
    QString title = {};
    QString about = {};     ///< state in a word, time, kind of data
    QString technical = {}; ///< English, as the engine or the backend put it; often empty

    /// All of it, one part a line.
    [[nodiscard]] QString text() const;
    bool operator==(const Entry &) const = default;
};

/// Entries in the order in which they were given. What stays, stays: rows come, go and change one
/// by one, so that views keep what is chosen.
class EntryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// −1: there is none.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeMissing(const std::vector<Entry> &entries);

    std::vector<Entry> m_entries;
};

} // namespace panes::operations
