// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/crashes.h"

#include "models/core/buildid.h"

#include <QDateTime>
#include <QDir>
#include <QSettings>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

const QString kKeptSetting = u"support/keepCrashRecords"_s;

/// What a record begins with.
QByteArray recordHeading()
{
    return u"IOC Console %1, build %2, Qt %3, %4, started %5\n"_s
        .arg(QLatin1StringView(IOC_VERSION), QString::fromLatin1(core::buildId()),
             QLatin1StringView(qVersion()), QSysInfo::prettyProductName(),
             QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
        .toUtf8();
}

} // namespace

Crashes::Crashes(QString profileDirectory, const Policy &policy)
    : m_profileDirectory(std::move(profileDirectory))
    , m_forbidden(policy.crashRecordsForbidden)
{
}

QString Crashes::folder() const
{
    return m_profileDirectory + u"/crashes"_s;
}

bool Crashes::areKept() const
{
    const QSettings own(m_profileDirectory + u"/settings.ini"_s, QSettings::IniFormat);
    const QSettings machine(QSettings::IniFormat, QSettings::SystemScope, u"ioc-console"_s,
                            u"ioc-console"_s);
    return !m_forbidden && own.value(kKeptSetting, machine.value(kKeptSetting, false)).toBool();
}

void Crashes::setKept(bool kept)
{
    QSettings settings(m_profileDirectory + u"/settings.ini"_s, QSettings::IniFormat);
    settings.setValue(kKeptSetting, kept);
    follow();
}

void Crashes::begin()
{
    m_begun = true;
    follow();
}

void Crashes::follow()
{
    if (!areKept()) {
        m_record.reset();
        QDir(folder()).removeRecursively();
    } else if (m_begun && !m_record) {
        m_record = std::make_unique<core::CrashRecord>(folder(), recordHeading());
    }
}

/// Newest first.
QStringList Crashes::kept() const
{
    return QDir(folder()).entryList({u"ended-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

int Crashes::takeNew()
{
    const QStringList left = core::CrashRecord::left(folder());
    if (!areKept()) {
        QDir(folder()).removeRecursively();
        return 0;
    }
    for (const QString &path : left)
        QFile::rename(path, folder() + u"/ended-"_s + QFileInfo(path).fileName().sliced(4));
    const QStringList names = kept();
    for (const QString &name : names.sliced(std::min<qsizetype>(kMost, names.size())))
        QFile::remove(folder() + u'/' + name);
    return int(left.size());
}

QStringList Crashes::lines() const
{
    QStringList lines;
    const QStringList names = kept();
    for (const QString &name : names) {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        lines << name;
        lines << QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    return lines;
}

} // namespace desk
