// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace common {

/// How long what is personal or opens a door stays on the clipboard.
inline constexpr std::chrono::milliseconds kClipboardKeeps{30'000};

/// Puts such a text on the clipboard and takes it away again after a while, or when this object
/// goes, unless somebody has copied something else meanwhile. Programs that keep a history of the
/// clipboard are asked not to keep it.
class Clipboard : public QObject
{
    Q_OBJECT
public:
    explicit Clipboard(QObject *parent = nullptr,
                       std::chrono::milliseconds keeps = kClipboardKeeps);
    ~Clipboard() override;
    void copy(const QString &text);
    /// Takes it away now.
    void clear();

private:
    QTimer m_end;
    QByteArray m_mark; ///< of what was copied last; empty: nothing is ours
};

/// Takes away whatever this program has on the clipboard and in the selection of the mouse.
void clearOwnClipboard();

} // namespace common
