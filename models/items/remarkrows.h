// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remarkedits.h"

#include <QAbstractListModel>

namespace items {

/// What of the remarks and directions a list shows.
enum class RemarkChoice {
    Open,    ///< directions that wait for their answer or closing
    All,     ///< directions
    Mine,    ///< directions that this person wrote or this person's agency answers
    Remarks, ///< remarks
};

/// The remarks and directions of a RemarkList under a choice, as rows. What a person must look at
/// (refused, collided) is in every choice of its kind.
class RemarkRows final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ShownRole = Qt::UserRole, IdRole };

    using QAbstractListModel::QAbstractListModel;
    void setShown(const std::vector<domain::ShownRemark> &all);
    void setChoice(RemarkChoice choice, const domain::RemarkActor &actor);
    /// Only what has these words in its text or answer, with or without marks.
    void setSearch(const QString &words);
    [[nodiscard]] RemarkChoice choice() const { return m_choice; }
    /// How many rows a choice has.
    [[nodiscard]] int count(RemarkChoice choice) const;
    [[nodiscard]] const domain::ShownRemark *at(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool belongs(const domain::ShownRemark &shown, RemarkChoice choice) const;
    void fill();

    std::vector<domain::ShownRemark> m_all;
    std::vector<domain::ShownRemark> m_rows;
    RemarkChoice m_choice = RemarkChoice::Open;
    domain::RemarkActor m_actor;
    QString m_search; ///< folded
};

} // namespace items

Q_DECLARE_METATYPE(domain::ShownRemark)
