// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/mediacase.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace common {
class FlowLayout;
class Theme;
} // namespace common

namespace panes::media {

/// The steps that are possible now, as buttons with shortcuts: Ctrl+Return for the usual next one,
/// Ctrl+Shift+1…9 for the others. A menu has those that are not possible and tells why.
class MediaSteps : public QWidget
{
    Q_OBJECT
public:
    explicit MediaSteps(const common::Theme &theme, QWidget *parent = nullptr);
    void setCase(const MediaCase &on);
    /// The keyboard goes to the usual next step, if there is one.
    void focusFirst();

Q_SIGNALS:
    void chosen(domain::MediaVerb verb);

private:
    /// `hasUsual`: the first is the usual way on.
    void setSteps(const std::vector<domain::MediaVerb> &verbs, bool hasUsual);
    [[nodiscard]] QPushButton *newButton(domain::MediaVerb verb);
    static void dress(QPushButton &button, domain::MediaVerb verb, int position);
    void fillBarred();
    void explain(domain::MediaVerb verb, domain::MediaFault fault);

    MediaCase m_case;
    std::map<domain::MediaVerb, QPushButton *> m_steps;
    common::FlowLayout *m_buttons;
    QPushButton *m_barred;
    QLabel *m_said;
    QLabel *m_why;
};

} // namespace panes::media
