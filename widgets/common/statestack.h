// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/errortext.h"
#include "widgets/common/pagestack.h"

#include <QString>

#include <memory>

namespace common {

class Theme;

/// Shows a pane's content or, instead of it, one of the designed states: loading, empty, forbidden,
/// error. A stale or offline notice is a band above the content, which stays visible.
class StateStack : public PageStack
{
    Q_OBJECT
public:
    StateStack(const Theme &theme, QWidget *content, QWidget *parent = nullptr);
    ~StateStack() override;
    void showContent();
    /// Loading appears only after 300 ms, so that quick answers do not flicker.
    void showLoading(const QString &sentence);
    void showEmpty(const QString &sentence, const QString &nextStep = {},
                   const QString &button = {});
    void showError(const core::Error &error, const QString &button = {});
    /// A band above the content; an empty text removes it.
    void setNotice(const QString &text);

Q_SIGNALS:
    /// The button of the state shown was pressed.
    void actionRequested();

private:
    void showState(const QString &title, const QString &sentence, const QString &nextStep,
                   const QString &button);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace common
