// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include <functional>

class QListWidget;

namespace common {
class SearchField;
}

namespace shell {

class RecordFinder;

/// Something that the palette can do.
struct Command {
    QString text;
    QString group; ///< shown beside it: "View", "Area" …
    std::function<void()> run;
};

/// Ctrl+K: type a few letters, with or without marks, and press Enter. Commands come at once, the
/// records that have the words below them when the fingers rest.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// Takes the finder over.
    CommandPalette(QList<Command> commands, RecordFinder *records, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(int row);
    void runCurrent();

    QList<Command> m_commands;
    QList<Command> m_shown;
    RecordFinder *m_records;
    common::SearchField *m_words;
    QListWidget *m_list;
};

} // namespace shell
