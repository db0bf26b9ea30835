// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace common {
namespace {

constexpr const char *kRoleProperty = "accessibleRole";

/// Of what has no name itself: the one of the dialog, dock or window that it fills.
QString nameAbove(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        for (const QString &name : {up->accessibleName(), up->windowTitle()}) {
            if (!name.isEmpty())
                return name;
        }
    }
    return {};
}

class PaintedPart : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? nameAbove(*widget()) : own;
    }
};

QAccessibleInterface *paintedPart(const QString & /*className*/, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(kRoleProperty) : QVariant();
    return role.isValid() ? new PaintedPart(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(paintedPart); // once, however often it is called
    widget.setProperty(kRoleProperty, int(role));
}

} // namespace common
