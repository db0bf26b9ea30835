// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QStackedWidget>
#include <QString>

class QLabel;
class QPushButton;

namespace common {

class Theme;

/// A title, a sentence and a next step for an error: what happened, that nothing is lost, what to do.
struct ErrorText {
    QString title;
    QString sentence;
    QString nextStep;
};
[[nodiscard]] ErrorText describe(const core::Error &error);

/// Shows a pane's content or, instead of it, one of the designed states: loading, empty, forbidden, error. A stale or offline
/// notice is a band above the content, which stays visible.
class StateStack : public QStackedWidget
{
    Q_OBJECT
public:
    StateStack(const Theme &theme, QWidget *content, QWidget *parent = nullptr);
    void showContent();
    /// Loading appears only after 300 ms, so that quick answers do not flicker.
    void showLoading(const QString &sentence);
    void showEmpty(const QString &sentence, const QString &nextStep = {}, const QString &button = {});
    void showError(const core::Error &error, const QString &button = {});
    /// A band above the content; an empty text removes it.
    void setNotice(const QString &text);

Q_SIGNALS:
    /// The button of the state shown was pressed.
    void actionRequested();

private:
    struct Private;
    Private *d;
};

} // namespace common
