// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarmedits.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QSet>

#include <memory>

namespace common {
class Theme;
}
namespace items {
struct Reference;
}

namespace panes::alarms {

/// The rules that raise alarms: those in force first, by priority and name.
class RuleListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Priority, Name, Kind, Subject, State, Version, Changed, Columns };
    enum Role { IdRole = Qt::UserRole };

    explicit RuleListModel(const common::Theme &theme, QObject *parent = nullptr);
    /// `drafts`: ids of rules with a change that is not saved.
    void setRules(std::vector<domain::Shown<domain::AlarmRule>> rules,
                  std::shared_ptr<const items::Reference> reference, const QDate &today,
                  const QSet<QString> &drafts);
    /// Null: there is none.
    [[nodiscard]] const domain::Shown<domain::AlarmRule> *at(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString nameText(const domain::Shown<domain::AlarmRule> &shown) const;
    [[nodiscard]] QString text(const domain::Shown<domain::AlarmRule> &shown, int column) const;

    const common::Theme &m_theme;
    std::vector<domain::Shown<domain::AlarmRule>> m_rules;
    std::shared_ptr<const items::Reference> m_reference;
    QDate m_today;
    QSet<QString> m_drafts;
};

} // namespace panes::alarms
