// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/selftest.h"

#include "models/secrets/vault.h"
#include "models/store/database.h"
#include "widgets/common/format.h"

#include <QFontDatabase>
#include <QGeoServiceProvider>
#include <QImageReader>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSslSocket>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace console {
namespace {

bool tell(const char *what, bool good, const QString &detail)
{
    std::printf("%-7s %s%s%s\n", good ? "ok" : "FAILED", what, detail.isEmpty() ? "" : ": ",
                qPrintable(detail));
    return good;
}

bool checkEncryption()
{
    const QTemporaryDir dir;
    auto db = store::Database::open(dir.filePath(u"test.db"_s), QByteArray(32, 'k'),
                                    store::OpenMode::ReadWriteCreate);
    return tell("encrypted database", db.has_value(), db ? QString() : db.error().detail);
}

bool checkFonts()
{
    const QStringList families = QFontDatabase::families();
    const bool found = families.contains(u"Inter"_s) || families.contains(u"Noto Sans"_s);
    return tell("fonts with Vietnamese", found,
                found ? QString() : u"install fonts-inter or fonts-noto-core"_s);
}

bool checkKeyring()
{
    using enum secrets::KeyringState;
    const auto state = secrets::keyringState();
    const QString word = state == Open     ? u"open"_s
                         : state == Locked ? u"locked"_s
                         : state == Absent ? u"none; the demo falls back to an ephemeral key"_s
                                           : u"unknown"_s;
    return tell("keyring", state != Unknown, word);
}

/// What the map is drawn with is loaded when it is shown, not when the program starts.
bool checkViews()
{
    QQmlEngine engine;
    QQmlComponent views(&engine);
    views.setData("import QtQuick\nimport QtLocation\nimport QtPositioning\nItem {}", {});
    return tell("QML modules", views.isReady(), views.errorString().simplified());
}

bool checkPolicy()
{
    const auto policy = desk::Policy::ofMachine();
    if (!policy)
        return tell("policy", false, policy.error().detail);
    const QStringList lines = policy->describe();
    return tell("policy", true, lines.isEmpty() ? u"lays down nothing"_s : lines.join(u", "_s));
}

} // namespace

int selfTest(const Options &)
{
    bool good = checkEncryption();
    good = checkFonts() && good;
    good = checkKeyring() && good;
    good = checkPolicy() && good;
    good = checkViews() && good;
    good = tell("TLS", QSslSocket::supportsSsl(), QSslSocket::sslLibraryVersionString()) && good;
    const bool svg = QImageReader::supportedImageFormats().contains("svg");
    good = tell("pictures", svg, svg ? QString() : u"install qt6-svg-plugins"_s) && good;
    good = tell("map plugin", QGeoServiceProvider::availableServiceProviders().contains(u"osm"_s),
                {}) &&
           good;
    good = tell("Vietnamese collation",
                common::format::compare(u"đ"_s, u"e"_s) < 0 &&
                    common::format::compare(u"d"_s, u"đ"_s) < 0,
                {}) &&
           good;
    good = tell("time zone",
                common::format::zone().offsetFromUtc(QDateTime::currentDateTimeUtc()) == 7 * 3600,
                {}) &&
           good;
    return good ? 0 : 1;
}

} // namespace console
