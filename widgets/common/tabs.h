// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace common {

/// Shows or hides a tab of a QTabBar or QTabWidget. Told what it is already, Qt's forgets that a
/// layout is due, and the tabs stay as wide as their old texts.
template<typename Tabs>
void setTabShown(Tabs &tabs, int index, bool shown)
{
    if (tabs.isTabVisible(index) != shown)
        tabs.setTabVisible(index, shown);
}

} // namespace common
