// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/accessibility/controls.h"

#include <QGroupBox>
#include <QMainWindow>
#include <QStatusBar>
#include <QTextDocumentFragment>

namespace accesstest {

/// A text that somebody sees, is told by a tip or hears from a screen reader.
struct ShownText {
    QString where = {};
    QString text = {};
};

class ShownTexts
{
public:
    /// Everything that is visible in `root`, and in its menus.
    static QList<ShownText> of(const QWidget &root)
    {
        ShownTexts texts;
        texts.add(root, root.windowTitle());
        for (const auto *widget : root.findChildren<QWidget *>()) {
            if (widget->isVisible())
                texts.addWidget(*widget);
        }
        return texts.m_all;
    }

private:
    static constexpr int kMostRows = 40;

    void add(const QWidget &at, const QString &text)
    {
        if (!text.isEmpty())
            m_all << ShownText{describe(at),
                               Qt::mightBeRichText(text)
                                   ? QTextDocumentFragment::fromHtml(text).toPlainText()
                                   : text};
    }
    void addWidget(const QWidget &widget)
    {
        for (const QString &text :
             {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()})
            add(widget, text);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, button->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, group->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, line->placeholderText());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, text->placeholderText());
        if (const auto *status = qobject_cast<const QStatusBar *>(&widget))
            add(widget, status->currentMessage());
        if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
            addEntries(widget, bar->actions());
        if (const auto *button = qobject_cast<const QToolButton *>(&widget);
            button && button->menu())
            addEntries(widget, button->menu()->actions());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, tabs->tabText(i));
                add(widget, tabs->tabToolTip(i));
            }
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(widget, box->itemText(i));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view)
            addModel(*view);
    }
    void addEntries(const QWidget &at, const QList<QAction *> &entries)
    {
        for (const QAction *entry : entries) {
            add(at, entry->text());
            add(at, entry->toolTip());
            if (entry->menu())
                addEntries(at, entry->menu()->actions());
        }
    }
    void addModel(const QAbstractItemView &view)
    {
        const auto *model = view.model();
        for (int column = 0; model && column < model->columnCount(); ++column) {
            if (const auto *header = qobject_cast<const QHeaderView *>(&view)) {
                add(view, model->headerData(column, header->orientation()).toString());
                continue;
            }
            for (int row = 0; row < std::min(model->rowCount(), kMostRows); ++row) {
                const auto index = model->index(row, column);
                add(view, index.data().toString());
                add(view, index.data(Qt::ToolTipRole).toString());
                add(view, index.data(Qt::AccessibleTextRole).toString());
            }
        }
    }

    QList<ShownText> m_all;
};

} // namespace accesstest
