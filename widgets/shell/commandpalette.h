// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include <functional>

class QLineEdit;
class QListWidget;

namespace shell {

/// Something that the palette can do.
struct Command {
    QString text;
    QString group; ///< shown beside it: "View", "Area" …
    std::function<void()> run;
};

/// Ctrl+K: type a few letters, with or without marks, and press Enter.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(QList<Command> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void runCurrent();

    QList<Command> m_commands;
    QLineEdit *m_words;
    QListWidget *m_list;
};

} // namespace shell
