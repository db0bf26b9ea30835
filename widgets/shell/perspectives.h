// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace shell {

/// One dock of a ready perspective.
struct DockPlace {
    QString pane;
    QString area; ///< "left", "right", "bottom"; empty with `tabWith`
    QString tabWith;
    double share = 0.5; ///< of the window's width
};

/// A ready layout, described in resources/pages/perspectives.json.
struct Perspective {
    QString id;
    QString central; ///< pane in the middle; empty: docks only
    QList<DockPlace> docks;
};

/// The ready perspectives, in menu order.
[[nodiscard]] QList<Perspective> readyPerspectives();
[[nodiscard]] QString perspectiveText(const QString &id);

/// A layout that a person saved: what QMainWindow says of itself.
struct SavedLayout {
    QString central;
    QStringList open;
    QByteArray geometry;
    QByteArray state;
};

/// Layouts with names in the desk's settings file.
class LayoutStore
{
public:
    explicit LayoutStore(QSettings &settings)
        : m_settings(settings)
    {
    }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] SavedLayout layout(const QString &name) const;
    void save(const QString &name, const SavedLayout &layout);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

private:
    QSettings &m_settings;
};

} // namespace shell
