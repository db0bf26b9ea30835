// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/failure.h"
#include "models/secrets/vault.h"
#include "models/store/database.h"
#include "tests/desk/deskwindow.h"
#include "tests/support/check.h"

#include <QDirIterator>
#include <QMap>
#include <QMessageBox>

namespace starttest {

using namespace Qt::StringLiterals;

inline constexpr int kPatience = 60'000;
inline const QString kProfile = u"desk"_s;

/// A data folder with one profile, its key in the session's keyring.
class Place
{
public:
    [[nodiscard]] QString dataDir() const { return m_dir.path(); }
    [[nodiscard]] QString profileDir() const { return m_dir.filePath(u"profiles/"_s + kProfile); }
    [[nodiscard]] QString cachePath() const { return profileDir() + u"/cache.db"_s; }
    /// The name of the profile's key in the keyring.
    [[nodiscard]] QString keyName() const
    {
        return u"cache/"_s + QDir(profileDir()).canonicalPath();
    }
    [[nodiscard]] QByteArray key() const
    {
        return secrets::KeychainVault().read(keyName()).value_or(QByteArray());
    }
    void setKey(const QByteArray &key) const
    {
        if (!secrets::KeychainVault().write(keyName(), key))
            qFatal("the keyring takes no key");
    }
    /// Everything in the profile under its name, but the lock and what SQLite keeps beside an open
    /// file without data in it.
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> found;
        QDirIterator all(profileDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            const QString name = all.fileName();
            const bool beside = name == "lock"_L1 || name.endsWith("-shm"_L1) ||
                                (name.endsWith("-wal"_L1) && file.size() == 0);
            if (!beside && file.open(QIODevice::ReadOnly))
                found.insert(QDir(profileDir()).relativeFilePath(file.fileName()), file.readAll());
        }
        return found;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(profileDir() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }
    /// The same profile in a folder of its own.
    [[nodiscard]] std::unique_ptr<Place> copy() const
    {
        auto place = std::make_unique<Place>();
        QDir().mkpath(place->profileDir());
        const auto all = files();
        for (auto file = all.begin(); file != all.end(); ++file)
            place->write(file.key(), file.value());
        place->setKey(key());
        return place;
    }

private:
    QTemporaryDir m_dir;
};

/// The cache says that a later program wrote it.
inline void makeNewer(const Place &place)
{
    auto cache = store::Database::open(place.cachePath(), place.key(), store::OpenMode::ReadWrite);
    VERIFY_OK(cache);
    VERIFY_OK(cache->execute("PRAGMA user_version=9999"));
}

/// Without its marker nobody knows which key the cache needs.
inline void removeMarker(const Place &place)
{
    for (const QString &name : {u"profile.json"_s, u"profile.json.spare"_s})
        QVERIFY(QFile::remove(place.profileDir() + u'/' + name));
}

inline void setAnotherKey(const Place &place)
{
    place.setKey(QByteArray(32, 'x'));
}

/// One start of the console on a data folder, as the program does it.
class Start
{
public:
    explicit Start(const QString &dataDir, const QUrl &server = {},
                   const QByteArray &token = "demo")
        : m_console(options(dataDir, server))
    {
        qputenv("IOC_TOKEN", token);
        QObject::connect(&m_console, &console::Console::opened, &m_console,
                         [this] { m_opened = true; });
        QObject::connect(&m_console, &console::Console::failed, &m_console,
                         [this](const core::Error &error) { m_error = error; });
        m_console.start();
    }
    [[nodiscard]] bool isOpen() const { return m_opened; }
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }
    [[nodiscard]] console::Console &console() { return m_console; }
    /// Shows the window and brings it to the front, as main() and the desktop do.
    void show()
    {
        auto &window = m_console.window();
        window.resize(1366, 768);
        window.restoreLast();
        window.show();
        window.activateWindow();
    }
    /// The list of all field reports that the cache holds, brought to the front.
    [[nodiscard]] QAbstractItemModel &reports()
    {
        // The first period follows the backend's day, which is read from the cache.
        if (!QTest::qWaitFor([this] { return m_console.desk().sync().status().asOf.isValid(); }))
            qFatal("the cache knows no day");
        m_console.context().setPeriod(QDate(2020, 1, 1), QDate(2030, 1, 1));
        auto &workspace = m_console.window().workspace();
        workspace.open(u"field-reports"_s);
        return *workspace.pane(u"field-reports"_s)->findChild<QListView *>(u"records"_s)->model();
    }
    /// Title and text of the dialog in which the failure is told.
    [[nodiscard]] QString told()
    {
        if (!m_error)
            return u"nothing failed"_s;
        m_console.setLanguage(u"vi"_s);
        QString text;
        const desktest::DialogDriver driver({}, [&text](QDialog &dialog) {
            if (const auto *box = qobject_cast<QMessageBox *>(&dialog))
                text = box->windowTitle() + u"\n\n"_s + box->text();
        });
        console::tellFailure(*m_error, true);
        return text;
    }

private:
    static console::Options options(const QString &dataDir, const QUrl &server)
    {
        console::Options options;
        options.dataDir = dataDir;
        options.profile = kProfile;
        options.server = server;
        options.language = u"vi"_s;
        return options;
    }

    console::Console m_console;
    bool m_opened = false;
    std::optional<core::Error> m_error;
};

/// Reads everything from a backend into a new place, and closes the console.
inline std::unique_ptr<Place> filledPlace(const QUrl &server)
{
    auto place = std::make_unique<Place>();
    Start start(place->dataDir(), server);
    if (!start.isOpen())
        qFatal("no console for the test: %s", qPrintable(start.error()->detail));
    auto &sync = start.console().desk().sync();
    if (!QTest::qWaitFor([&sync] { return sync.status().everComplete; }, kPatience))
        qFatal("the first sync does not end");
    return place;
}

} // namespace starttest
