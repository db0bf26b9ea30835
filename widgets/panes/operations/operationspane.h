// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QStackedWidget;
class QTabBar;

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
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    template<typename Tab>
    void addTab(const QString &id);
    void addShortcuts();
    void showTab(int index);
    void offer(const QString &id, bool offered);
    void offerTabs();
    void openTab(const QString &id);
    void nameTabs();
    [[nodiscard]] QString tabText(int index, bool isShort) const;
    void retranslate();

    common::PaneSurroundings m_with;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QStringList m_ids;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::operations
