// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/block.h"

#include <functional>

namespace pages {

/// Stands where a part of the page would be that this person may not see, and says so.
class WithheldBlock : public Block
{
    Q_OBJECT
public:
    /// `heading` in the present language.
    WithheldBlock(std::function<QString()> heading, const common::PaneSurroundings &surroundings,
                  QWidget *parent);
    [[nodiscard]] bool isSettled() const override { return true; }

protected:
    void retranslate() override;

private:
    std::function<QString()> m_headingText;
    QLabel *m_told;
};

} // namespace pages
