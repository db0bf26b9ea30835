// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace common {

/// A line for search words. Telex and VNI typing retype letters, so the search starts when the
/// fingers rest (250 ms) on other words than before, at once on Enter, and never while an input
/// method composes.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Wide enough for what an empty one asks for; where there is no room, a tip says it.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void searched();

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void searchWhenRested();

    QTimer m_rest;
    QString m_searched; ///< the words that were searched last
    bool m_composing = false;
};

} // namespace common
