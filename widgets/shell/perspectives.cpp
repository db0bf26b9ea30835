// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/perspectives.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

const QString kGroup = u"layouts/"_s;

/// Names may hold any character; settings keys may not.
QString keyOf(const QString &name)
{
    return kGroup + QString::fromLatin1(name.toUtf8().toHex());
}

} // namespace

QList<Perspective> readyPerspectives()
{
    QFile file(u":/ioc/pages/perspectives.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Perspective> ready;
    for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).array()) {
        Perspective perspective{row["id"_L1].toString(), row["central"_L1].toString(), {}};
        for (const QJsonValue &dock : row["docks"_L1].toArray())
            perspective.docks << DockPlace{dock["pane"_L1].toString(), dock["area"_L1].toString(),
                                           dock["tab"_L1].toString(),
                                           dock["width"_L1].toDouble(0.5)};
        ready << perspective;
    }
    return ready;
}

QString perspectiveText(const QString &id)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Perspective", source);
    };
    if (id == "overview"_L1)
        return text(QT_TRANSLATE_NOOP("Perspective", "Overview"));
    if (id == "dispatch"_L1)
        return text(QT_TRANSLATE_NOOP("Perspective", "Field dispatch"));
    if (id == "indicators"_L1)
        return text(QT_TRANSLATE_NOOP("Perspective", "Indicators"));
    if (id == "media"_L1)
        return text(QT_TRANSLATE_NOOP("Perspective", "Media"));
    return id;
}

QStringList LayoutStore::names() const
{
    m_settings.beginGroup(kGroup.chopped(1));
    QStringList names;
    for (const QString &key : m_settings.childGroups())
        if (const QString name = QString::fromUtf8(QByteArray::fromHex(key.toLatin1()));
            !name.startsWith(QChar(1)))
            names << name;
    m_settings.endGroup();
    return names;
}

SavedLayout LayoutStore::layout(const QString &name) const
{
    const QString key = keyOf(name);
    return {m_settings.value(key + u"/central"_s).toString(),
            m_settings.value(key + u"/open"_s).toStringList(),
            m_settings.value(key + u"/geometry"_s).toByteArray(),
            m_settings.value(key + u"/state"_s).toByteArray()};
}

void LayoutStore::save(const QString &name, const SavedLayout &layout)
{
    const QString key = keyOf(name);
    m_settings.setValue(key + u"/central"_s, layout.central);
    m_settings.setValue(key + u"/open"_s, layout.open);
    m_settings.setValue(key + u"/geometry"_s, layout.geometry);
    m_settings.setValue(key + u"/state"_s, layout.state);
}

void LayoutStore::rename(const QString &from, const QString &to)
{
    if (from == to)
        return;
    save(to, layout(from));
    remove(from);
}

void LayoutStore::remove(const QString &name)
{
    m_settings.remove(keyOf(name));
}

} // namespace shell
