// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

namespace common {
class TabPages;
}

namespace panes::operations {

/// How this desk works: every kind of data with its age and health, edits that wait, records set
/// aside, and what happened, as tabs.
class OperationsPane : public common::Pane
{
    Q_OBJECT
public:
    explicit OperationsPane(const common::PaneSurroundings &surroundings,
                            QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    template<typename Tab>
    void addTab(const QString &id);
    void offerTabs();
    [[nodiscard]] QString withCount(const QString &id, const QString &text) const;
    void retranslate();

    common::PaneSurroundings m_with;
    common::TabPages *m_pages;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::operations
