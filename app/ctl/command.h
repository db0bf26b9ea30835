// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/policy.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>

namespace ctl {

/// The files that iocctl export writes.
enum class ExportFormat {
    Csv,      ///< "csv": for people, the Vietnamese way
    CsvPlain, ///< "csv-plain": for programs
    Xlsx      ///< "xlsx"
};

/// What iocctl was asked to do.
struct Command {
    enum class Verb {
        Help,
        Version,
        Sync,
        Status,
        SignIn,
        SignOut,
        ProxySignIn,
        ProxySignOut,
        QueryReports,
        QueryIndicators,
        QueryMedia,
        QueryRemarks,
        ExportIndicators,
        CacheCheck,
        CacheRebuild,
        CacheBackup,
        CacheRestore,
        Bulletin,
        Quality,
        SnapshotCreate,
        SnapshotVerify,
        SnapshotDiff,
        SnapshotKey,
        Log,
        Quarantine,
        Conformance,
        Bench,
        BenchServe ///< what Bench starts beside itself
    };

    Verb verb = Verb::Help;
    bool follow = false; ///< sync --follow
    QUrl server;
    std::optional<QString> caFile; ///< as desk::DeskOptions has it
    std::optional<QString> proxy;
    QString profile = QStringLiteral("default");
    QString dataDir;
    desk::Policy policy; ///< of this machine; not from the command line
    bool ephemeralKey = false;
    bool offline = false;
    bool json = false;
    QString text;          ///< query --text
    QString user;          ///< proxy sign-in --user
    int limit = 20;        ///< query, log, quarantine --limit, 1…10,000
    QString indicator;     ///< query indicators --indicator, a code; empty: all
    QString unit;          ///< --unit, the code of an administrative unit; empty: the province
    bool open = false;     ///< query remarks --open
    QString topic;         ///< query media --topic, a name
    QString state;         ///< query media --state, a code
    bool topics = false;   ///< query media --topics
    bool hot = false;      ///< query media --hot
    QString period;        ///< query indicators --period, a code; empty: the newest of each
    QString kind;          ///< bulletin --kind, a code
    QString form;          ///< bulletin --form, a code; empty: the usual one
    QString agency;        ///< quality --agency, an id
    bool closings = false; ///< quality --closings
    QString subsystem;     ///< export --subsystem, a code
    ExportFormat format = ExportFormat::Csv;
    bool csv = false; ///< quality --format csv or csv-plain
    /// export, bulletin, quality --out, a file; cache backup --out, a folder, empty: the usual one
    QString out;
    QString file;           ///< cache restore: the folder of a backup; snapshot: a package
    QString other;          ///< snapshot diff --with, a package; empty: the cache
    QString passphraseFile; ///< snapshot --passphrase-file; empty: the standard input
    QStringList recipients; ///< snapshot --recipient, files with public keys
    QStringList areas;      ///< snapshot --area, codes of units
    QString from;           ///< snapshot --from, --to, days
    QString to;
    QString asOf;                    ///< snapshot --as-of
    QString note;                    ///< snapshot --note
    bool withPersonal = false;       ///< snapshot --with-personal
    bool withoutAttachments = false; ///< snapshot --no-attachments
    bool yes = false;                ///< cache rebuild, restore --yes
    bool indexes = false;            ///< cache rebuild --indexes
    bool retry = false;              ///< quarantine --retry
    bool write = false;              ///< conformance --write
    QStringList only;                ///< conformance --only, codes of collections
    qint64 reports = 0;              ///< bench --reports, 1,000…10,000,000
    quint32 seed = 1;                ///< bench serve
};

/// Reads the words after the program's name. The error is a sentence: for a subcommand of a later
/// version, for an option that does not belong to the subcommand, for one that is lacking. Whether
/// the codes stand for anything is for the cache to say.
[[nodiscard]] std::expected<Command, QString> parseCommand(const QStringList &words);
[[nodiscard]] QString helpText();

} // namespace ctl
