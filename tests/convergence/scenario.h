// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/convergence/world.h"

#include <QRandomGenerator>

namespace convergence {

/// What people, networks and clocks do to a world, by dice. Each operation has dice of its own, so
/// that a run that is repeated does the same even where a retry fell on another moment.
class Scenario
{
public:
    Scenario(World &world, quint32 seed)
        : m_world(world)
        , m_seed(seed)
    {
    }

    /// What is there when the day begins.
    void begin();
    void step(int number);

private:
    using Action = void (Scenario::*)();
    struct Chance {
        int of1000;
        Action action;
    };
    static const std::vector<Chance> kChances;

    void comment();
    void takeStep();
    void open();
    void decide();
    void changeThere();
    void addThere();
    void deleteThere();
    void ticketThere();
    void goOffOrOn();
    void restart();
    void moveClock();
    void changeWeather();
    void expire();
    void backUpThere();
    void restoreThere();
    void breakStream();
    void passTime();

    [[nodiscard]] int below(int bound) { return int(m_dice.bounded(bound)); }
    [[nodiscard]] Console &someConsole() { return m_world.console(below(World::kConsoles)); }
    [[nodiscard]] QString someReportThere();
    [[nodiscard]] std::optional<domain::Report> someReport(const Console &console);

    World &m_world;
    quint32 m_seed;
    QRandomGenerator m_dice;
    int m_number = 0;
};

} // namespace convergence
