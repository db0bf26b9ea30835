// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace core {
class Clock;
}
namespace common {
class Theme;
}

namespace panes::alarms {

/// Alarms as a table. What stays, stays: rows come, go and change one by one, so that views keep
/// what is chosen.
class AlarmModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Priority, What, Where, Since, Value, Answer, Assignee };
    static constexpr int kColumns = Assignee + 1;
    enum Role {
        KeyRole = Qt::UserRole, ///< identity()
        SortRole,               ///< a number or a text
    };
    AlarmModel(const items::Directory &directory, const core::Clock &clock,
               const common::Theme &theme, QObject *parent = nullptr);

    /// In the order of the board, which is the order of "State".
    void setLines(const std::vector<items::AlarmLine> &lines);
    [[nodiscard]] const std::vector<items::AlarmLine> &lines() const { return m_lines; }
    /// Null: no such row.
    [[nodiscard]] const items::AlarmLine *at(int row) const;
    /// Names, units and ages are put anew.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void append(const std::vector<items::AlarmLine> &lines, const QHash<QString, int> &fresh);
    [[nodiscard]] QString text(const items::AlarmLine &line, int column) const;
    [[nodiscard]] QVariant sortKey(const items::AlarmLine &line, int row, int column) const;

    const items::Directory &m_directory;
    const core::Clock &m_clock;
    const common::Theme &m_theme;
    std::vector<items::AlarmLine> m_lines;
    std::vector<int> m_ranks; ///< of the lines, on the board
};

/// Which alarms a list shows.
enum class AlarmChoice { Active, Waiting, Shelved, Quiet, All };
inline constexpr std::array kAlarmChoices = {AlarmChoice::Active, AlarmChoice::Waiting,
                                             AlarmChoice::Shelved, AlarmChoice::Quiet,
                                             AlarmChoice::All};
[[nodiscard]] bool belongs(const items::AlarmLine &line, AlarmChoice choice);
[[nodiscard]] QString choiceText(AlarmChoice choice);

/// Narrows and sorts an AlarmModel.
class AlarmFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AlarmFilter(AlarmModel &model, QObject *parent = nullptr);

    void setChoice(AlarmChoice choice);
    void setPriority(int priority); ///< 0: any
    void setSubsystem(std::optional<domain::Subsystem> subsystem);
    /// Found without marks in what and where.
    void setWords(const QString &words);
    /// Null: no such row.
    [[nodiscard]] const items::AlarmLine *line(const QModelIndex &index) const;
    /// Invalid: it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    AlarmModel &m_model;
    AlarmChoice m_choice = AlarmChoice::Active;
    int m_priority = 0;
    std::optional<domain::Subsystem> m_subsystem;
    QString m_words;
};

} // namespace panes::alarms
