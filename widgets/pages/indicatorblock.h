// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"
#include "models/items/indicatorboard.h"
#include "widgets/pages/block.h"

namespace pages {

/// The most important indicators of a subsystem at a glance; a click opens the subsystem at that
/// indicator.
class IndicatorBlock : public Block
{
    Q_OBJECT
public:
    IndicatorBlock(domain::Subsystem subsystem, const common::PaneSurroundings &surroundings,
                   QWidget *parent);
    [[nodiscard]] bool isSettled() const override { return !m_board.isLoading(); }

Q_SIGNALS:
    void indicatorPicked(const domain::IndicatorId &id, domain::Subsystem subsystem);

protected:
    void retranslate() override;

private:
    class Figures;
    void applyContext();
    void show();

    domain::Subsystem m_subsystem;
    items::IndicatorBoard m_board;
    Figures *m_figures;
};

/// How fresh the figures of each subsystem are: fresh, due, late and missing, counted.
class FreshnessBlock : public Block
{
    Q_OBJECT
public:
    FreshnessBlock(const common::PaneSurroundings &surroundings, QWidget *parent);
    [[nodiscard]] bool isSettled() const override;

protected:
    void retranslate() override;

private:
    class Strip;
    void applyContext();
    void show();

    std::vector<domain::Subsystem> m_subsystems;
    std::vector<std::unique_ptr<items::IndicatorBoard>> m_boards;
    Strip *m_strip;
};

/// Those with indicators whose figures these rights let be seen.
[[nodiscard]] std::vector<domain::Subsystem> freshnessSubsystems(const domain::Rights &rights);

/// The name of a subsystem, in the present language.
[[nodiscard]] QString subsystemText(domain::Subsystem subsystem);

} // namespace pages
