// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/flow.h"

#include <algorithm>

namespace documents {

/// A text and, where asked for, a rule below it, centred in a column.
void centred(Flow &flow, const QString &text, const TextStyle &style, double x, double width,
             double ruleShare);

/// Goes back to where it was, and then to the lower end of all columns.
class SideBySide
{
public:
    explicit SideBySide(Flow &flow)
        : m_flow(flow)
        , m_top(flow.y())
        , m_bottom(flow.y())
    {
    }
    void next()
    {
        m_bottom = std::max(m_bottom, m_flow.y());
        m_flow.advance(m_top - m_flow.y());
    }
    void finish()
    {
        next();
        m_flow.advance(m_bottom - m_top);
    }

private:
    Flow &m_flow;
    double m_top;
    double m_bottom;
};

} // namespace documents
