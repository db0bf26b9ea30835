// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace common {

class Clipboard;
class FactLayout;

/// A label for text from outside: plain text only, wrapped, selectable, in a size of the type
/// scale.
[[nodiscard]] QLabel *newTextLabel(const Theme &theme, TypeSize size, QWidget *parent);

/// Names and values of a record, one a line; lines without a value are left out. Every line is as
/// high as its text needs at the width there is.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<std::pair<QString, QString>> &facts);
    /// What the line of that name says now is personal: it cannot be selected with the mouse, only
    /// copied as a whole (menu, Ctrl+C), and leaves the clipboard by itself.
    void markPersonal(const QString &name);

private:
    [[nodiscard]] QLabel *newLine(const QString &words);

    FactLayout *m_rows;
    QHash<QString, QLabel *> m_values; ///< by name
    Clipboard *m_clipboard;
};

} // namespace common
