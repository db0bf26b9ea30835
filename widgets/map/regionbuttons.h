// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequence;
class QToolButton;

namespace common {
class SharedContext;
class Theme;
} // namespace common

namespace map {

class RegionTool;

/// The buttons of the region tool, and its keys: rectangle, lasso, the visible view, all of it
/// again. The keys work while the focus is anywhere in `pane`; Escape ends a mode.
class RegionButtons : public QWidget
{
    Q_OBJECT
public:
    RegionButtons(const common::Theme &theme, const common::SharedContext &context,
                  RegionTool &tool, QWidget &pane, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const common::Theme &theme, const QString &name, const QString &icon);
    void addKeys(QWidget &pane);
    void follow();
    void retranslate();

    const common::SharedContext &m_context;
    RegionTool &m_tool;
    QToolButton *m_rectangle;
    QToolButton *m_lasso;
    QToolButton *m_view;
    QToolButton *m_clear;
};

} // namespace map
