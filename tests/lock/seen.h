// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QWidget>

#include <algorithm>

/// What a person at the screen, or a screen reader, gets of this program's windows.
namespace locktest {

using namespace Qt::StringLiterals;

inline void takeItems(const QAbstractItemView &view, QStringList &texts)
{
    const auto *model = view.model();
    for (int row = 0; model && row < std::min(model->rowCount(), 50); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << index.data(role).toString();
        }
    }
}

/// Every text that any visible widget has, whatever it is called there.
[[nodiscard]] inline QStringList seenTexts()
{
    QStringList texts;
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto *meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            if (meta->property(i).typeId() == QMetaType::QString)
                texts << meta->property(i).read(widget).toString();
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            takeItems(*view, texts);
    }
    return texts;
}

inline void takeAccessible(QAccessibleInterface *at, QStringList &texts)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << at->text(kind);
    if (auto *text = at->textInterface())
        texts << text->text(0, text->characterCount());
    for (int i = 0; i < std::min(at->childCount(), 400); ++i)
        takeAccessible(at->child(i), texts);
}

/// Every text below the program in the tree that screen readers walk; what is invisible is passed
/// over by them.
[[nodiscard]] inline QStringList readTexts()
{
    QStringList texts;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        takeAccessible(QAccessible::queryAccessibleInterface(window), texts);
    return texts;
}

/// Those of the words that are in the texts.
[[nodiscard]] inline QStringList found(const QStringList &words, const QStringList &texts)
{
    QStringList there;
    for (const QString &word : words) {
        if (!texts.filter(word).isEmpty())
            there << word;
    }
    return there;
}

/// The visible widgets that are none of `empty` (windows that may have nothing in them), and
/// neither `whole` nor below.
[[nodiscard]] inline QStringList strangers(const QList<const QWidget *> &empty,
                                           const QList<const QWidget *> &whole)
{
    QStringList names;
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const bool known = empty.contains(widget) ||
                           std::ranges::any_of(whole, [&](const QWidget *one) {
                               return widget == one || one->isAncestorOf(widget);
                           });
        if (widget->isVisible() && !known)
            names << u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                      widget->objectName());
    }
    return names;
}

} // namespace locktest
