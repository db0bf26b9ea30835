// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/safemode.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QQuickWindow>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace console {

void drawInSoftware()
{
    QCoreApplication::setAttribute(Qt::AA_UseSoftwareOpenGL);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

QString safeSettings(const QString &settingsFile)
{
    const QString path = QFileInfo(settingsFile).dir().filePath(u"safe-mode.ini"_s);
    const QSettings own(settingsFile, QSettings::IniFormat);
    QSettings safe(path, QSettings::IniFormat);
    safe.clear();
    if (own.contains(u"language"_s))
        safe.setValue(u"language"_s, own.value(u"language"_s));
    return path;
}

} // namespace console
