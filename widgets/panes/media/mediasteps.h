// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/stepbuttons.h"
#include "widgets/panes/media/mediacase.h"

namespace panes::media {

/// The steps on an item of online information.
class MediaSteps : public common::StepButtons
{
    Q_OBJECT
public:
    explicit MediaSteps(const common::Theme &theme, QWidget *parent = nullptr);
    void setCase(const MediaCase &on);

Q_SIGNALS:
    void chosen(domain::MediaVerb verb);

private:
    void offer();
    void bar();

    MediaCase m_case;
};

} // namespace panes::media
