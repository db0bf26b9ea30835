// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/hottopics.h"
#include "widgets/common/theme.h"

#include <QWidget>

namespace pages {

/// One quiet line that names a hot topic and how urgent it is, in shape, word and colour. Takes no
/// room when there is none.
class HotTopicLine : public QWidget
{
    Q_OBJECT
public:
    HotTopicLine(const common::Theme &theme, QWidget *parent);
    /// In the present language. Null: nothing is hot.
    void setTopic(const analysis::HotTopic *topic);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const common::Theme &m_theme;
    common::Tone m_tone = common::Tone::NoData;
};

} // namespace pages
