// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/hottopics.h"
#include "models/items/mediadetail.h"
#include "models/items/reportdetail.h"
#include "widgets/pages/block.h"

class QLabel;

namespace charts {
class RankingBars;
}

namespace pages {

class HotTopicLine;
class NumberRow;

/// Field reports at a glance: received, open, overdue, on time, satisfied; districts with their
/// overdue ones.
class ReportsBlock : public Block
{
    Q_OBJECT
public:
    ReportsBlock(const common::PaneSurroundings &surroundings, QWidget *parent);
    [[nodiscard]] bool isSettled() const override { return !m_totals.isLoading(); }

protected:
    void retranslate() override;

private:
    void applyContext();
    void show();

    items::ReportTotals m_totals;
    NumberRow *m_numbers;
    charts::RankingBars *m_districts;
};

/// Online information at a glance: items, shares of sentiment with their movement, what is hottest
/// now, topics.
class MediaBlock : public Block
{
    Q_OBJECT
public:
    MediaBlock(const common::PaneSurroundings &surroundings, QWidget *parent);
    [[nodiscard]] bool isSettled() const override
    {
        return !m_totals.isLoading() && !m_hot.isLoading();
    }

protected:
    void retranslate() override;

private:
    void applyContext();
    void show();

    items::MediaTotals m_totals;
    items::HotTopics m_hot;
    NumberRow *m_numbers;
    HotTopicLine *m_hottest;
    charts::RankingBars *m_topics;
};

} // namespace pages
