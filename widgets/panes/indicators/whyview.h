// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"

#include <QWidget>

#include <array>

class QLabel;

namespace common {
class FactList;
class Theme;
} // namespace common

namespace panes::indicators {

/// "Why this number?": everything that stands behind the newest figure of a story, in sections; a
/// section without anything to say is not shown.
class WhyView : public QWidget
{
    Q_OBJECT
public:
    explicit WhyView(const common::Theme &theme, QWidget *parent = nullptr);
    void setStory(const items::IndicatorStory &story, const items::Reference &reference,
                  const QDateTime &now);
    /// All sections as lines of plain text, for the clipboard and screen readers.
    [[nodiscard]] QString plainText() const { return m_plainText; }

private:
    static constexpr size_t kSections = 8;
    struct Section {
        QLabel *heading = nullptr;
        common::FactList *facts = nullptr;
    };
    std::array<Section, kSections> m_sections;
    QString m_plainText;
};

} // namespace panes::indicators
