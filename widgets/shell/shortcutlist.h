// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace shell {

/// Keys and what they do, in the present language.
struct KeyLine {
    QString keys;
    QString does;
};
/// Those that work in one place; `place` is the window's name or a pane's.
struct KeyGroup {
    QString place;
    QList<KeyLine> lines;
};

/// Keys that a pane has beside those of the menus, and what text fields and lists do everywhere.
[[nodiscard]] QList<KeyLine> paneKeys(const QString &paneId);
[[nodiscard]] QList<KeyLine> commonKeys();

/// F1: every key, by the place where it works.
class ShortcutList : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutList(const QList<KeyGroup> &groups, QWidget *parent = nullptr);
};

} // namespace shell
