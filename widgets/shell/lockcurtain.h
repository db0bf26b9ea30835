// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QPushButton;
class QWidget;

namespace common {
class Theme;
}

namespace shell {

class Workspace;

/// Takes everything that the program's windows show out of sight, leaves one page in the main
/// window, and brings all back as it was. Dialogs that are waited for cannot be hidden without
/// giving up what was typed in them: they stay, emptied, with a button that asks to unlock.
class LockCurtain : public QObject
{
    Q_OBJECT
public:
    /// `page` is a child of the window.
    LockCurtain(QMainWindow &window, Workspace &workspace, QWidget &page,
                const common::Theme &theme);
    [[nodiscard]] bool isDrawn() const { return m_drawn; }
    void draw();
    void lift();
    /// A window that may be seen while the curtain is drawn: it shows nothing of anybody else.
    static void allow(QWidget &window);

Q_SIGNALS:
    void unlockRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cover {
        QPointer<QWidget> window = {};
        QPointer<QWidget> sheet = {};
        QString title = {};
        QList<QPointer<QWidget>> hidden = {};
    };
    void hideChrome();
    void hideWindows();
    void cover(QWidget &window);
    void uncover(const Cover &covered);
    void fitPage();

    QMainWindow &m_window;
    Workspace &m_workspace;
    QWidget &m_page;
    const common::Theme &m_theme;
    bool m_drawn = false;
    QList<QPointer<QWidget>> m_hidden;
    QList<Cover> m_covers;
    QPointer<QWidget> m_focus;
};

} // namespace shell
