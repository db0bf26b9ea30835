// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"
#include "widgets/map/mapoverlay.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QQuickWidget>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

/// What a screen reader and a keyboard find in a window, and what they miss.
namespace accesstest {

using namespace Qt::StringLiterals;

inline QString describe(const QWidget &widget)
{
    QStringList way;
    for (const QWidget *up = &widget; up && way.size() < 4; up = up->parentWidget()) {
        if (up == &widget || !up->objectName().isEmpty())
            way.prepend(
                u"%1#%2"_s.arg(QLatin1StringView(up->metaObject()->className()), up->objectName()));
    }
    return way.join(u" > "_s);
}

/// What Qt itself puts into a control: people meet the control.
inline bool isPart(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) ||
           widget.objectName().startsWith("Scroll"_L1) ||
           qobject_cast<const QScrollBar *>(&widget) ||
           qobject_cast<const QHeaderView *>(&widget) ||
           qobject_cast<const QQuickWidget *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
           qobject_cast<const QTabBar *>(parent) || qobject_cast<const QMenuBar *>(parent) ||
           qobject_cast<const QAbstractItemView *>(parent) ||
           qobject_cast<const QCalendarWidget *>(parent);
}

inline bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0;
}

inline bool isControl(const QWidget &widget)
{
    if (isPart(widget) || qobject_cast<const QMenuBar *>(&widget) ||
        qobject_cast<const QLabel *>(&widget))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractSlider *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) ||
           qobject_cast<const QTextEdit *>(&widget) || (takesTab(widget) && !widget.focusProxy());
}

inline QList<QWidget *> controlsIn(QWidget &root)
{
    QList<QWidget *> all;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && isControl(*widget))
            all << widget;
    }
    return all;
}

/// Controls without a name or a role, states that are not told, labels that lead nowhere.
inline QStringList nameFaults(QWidget &root)
{
    QStringList faults;
    for (QWidget *control : controlsIn(root)) {
        auto *seen = QAccessible::queryAccessibleInterface(control);
        const auto tell = [&](const QString &what) {
            faults << describe(*control) + u": "_s + what;
        };
        if (!seen) {
            tell(u"not there"_s);
            continue;
        }
        const QString name = seen->text(QAccessible::Name).simplified();
        const bool letters = std::ranges::any_of(name,
                                                 [](QChar one) { return one.isLetterOrNumber(); });
        if (!letters)
            tell(u"no name"_s);
        const bool plain = seen->role() == QAccessible::NoRole ||
                           seen->role() == QAccessible::Client;
        if (plain && !qobject_cast<QAbstractScrollArea *>(control))
            tell(u"no role"_s);
        if (seen->state().disabled == control->isEnabled())
            tell(u"its state is not told"_s);
        if (const auto *button = qobject_cast<QAbstractButton *>(control);
            button && button->isCheckable() && seen->state().checked != button->isChecked())
            tell(u"whether it is checked is not told"_s);
    }
    for (auto *form : root.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const auto *left = form->itemAt(row, QFormLayout::LabelRole);
            const auto *right = form->itemAt(row, QFormLayout::FieldRole);
            auto *label = left ? qobject_cast<QLabel *>(left->widget()) : nullptr;
            auto *field = right ? right->widget() : nullptr;
            if (label && field && isControl(*field) && label->buddy() != field)
                faults << describe(*label) + u": the label of no field: "_s + label->text();
        }
    }
    return faults;
}

inline bool hasFigures(const charts::ChartTable &table)
{
    return std::ranges::any_of(table.rows, [](const QStringList &row) {
        const QString figures = row.mid(1).join(u' ');
        return std::ranges::any_of(figures, [](QChar one) { return one.isDigit(); });
    });
}

/// Pictures of figures that say nothing to those who do not see them.
inline QStringList pictureFaults(const QWidget &root)
{
    QStringList faults;
    const auto check = [&](const QWidget &picture, bool needsFigures) {
        if (!picture.isVisible())
            return;
        const QString words = picture.accessibleDescription();
        // A dash says that there is none at the end.
        const bool figures = std::ranges::any_of(
            words, [](QChar one) { return one.isDigit() || one == u'—'; });
        if (words.isEmpty() || (needsFigures && !figures))
            faults << u"%1: without words for its figures: “%2”"_s.arg(describe(picture), words);
    };
    for (const auto *chart : root.findChildren<charts::Chart *>())
        check(*chart, hasFigures(chart->table()));
    for (const auto *map : root.findChildren<map::MapOverlay *>())
        check(*map, true);
    return faults;
}

/// Letters after Alt that two things of a dialog share.
inline QStringList mnemonicFaults(const QWidget &dialog)
{
    QMap<QString, QStringList> users;
    const auto take = [&users](const QString &text) {
        if (const auto keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            users[keys.toString()] << text;
    };
    for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !isPart(*button))
            take(button->text());
    }
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    QStringList faults;
    for (const auto &texts : std::as_const(users)) {
        if (texts.size() > 1)
            faults << texts.join(u" = "_s);
    }
    return faults;
}

/// Likewise of one menu and of the menus below it.
inline QStringList mnemonicFaults(const QList<QAction *> &menu)
{
    QStringList faults;
    QMap<QString, QStringList> users;
    for (const QAction *action : menu) {
        if (action->isSeparator())
            continue;
        if (const auto keys = QKeySequence::mnemonic(action->text()); !keys.isEmpty())
            users[keys.toString()] << action->text();
        if (action->menu())
            faults << mnemonicFaults(action->menu()->actions());
    }
    for (const auto &texts : std::as_const(users)) {
        if (texts.size() > 1)
            faults << texts.join(u" = "_s);
    }
    return faults;
}

} // namespace accesstest
