// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/ctl/commandoptions.h"
#include "app/desk/desksettings.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

constexpr int kMostRows = 10'000;
constexpr qint64 kLeastBench = 1000;
constexpr qint64 kMostBench = 10'000'000;

using Checked = std::expected<void, QString>;

/// What every subcommand takes.
Checked readCommon(const QCommandLineParser &parser, Command &command)
{
    command.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
    command.profile = parser.value(u"profile"_s);
    command.dataDir = parser.value(u"data-dir"_s);
    command.ephemeralKey = parser.isSet(u"ephemeral-key"_s);
    command.offline = parser.isSet(u"offline"_s);
    command.json = parser.isSet(u"json"_s);
    if (parser.isSet(u"server"_s) && (!command.server.isValid() || command.server.host().isEmpty()))
        return std::unexpected(u"--server needs an address such as https://ioc.example.gov.vn/."_s);
    if (parser.isSet(u"ca-file"_s))
        command.caFile = parser.value(u"ca-file"_s);
    if (parser.isSet(u"proxy"_s))
        command.proxy = parser.value(u"proxy"_s);
    if (command.caFile && command.caFile->isEmpty())
        return std::unexpected(u"--ca-file needs the name of a file, or “system”."_s);
    if (command.proxy && !desk::isProxy(*command.proxy))
        return std::unexpected(u"--proxy takes http://HOST:PORT, socks5://HOST:PORT, none or "
                               "system, without user name and password."_s);
    return {};
}

Checked readSync(const QCommandLineParser &parser, Command &command)
{
    command.follow = parser.isSet(u"follow"_s);
    if (command.follow && parser.isSet(u"once"_s))
        return std::unexpected(u"--once and --follow exclude each other."_s);
    return {};
}

Checked readQuery(const QCommandLineParser &parser, Command &command)
{
    command.text = parser.value(u"text"_s);
    command.indicator = parser.value(u"indicator"_s);
    command.unit = parser.value(u"unit"_s);
    command.period = parser.value(u"period"_s);
    command.open = parser.isSet(u"open"_s);
    command.topic = parser.value(u"topic"_s);
    command.user = parser.value(u"user"_s);
    command.state = parser.value(u"state"_s);
    command.topics = parser.isSet(u"topics"_s);
    command.hot = parser.isSet(u"hot"_s);
    if (command.topics && command.hot)
        return std::unexpected(u"--topics and --hot exclude each other."_s);
    if (!command.indicator.isEmpty() && parser.isSet(u"text"_s))
        return std::unexpected(u"--indicator and --text exclude each other."_s);
    bool number = false;
    command.limit = parser.value(u"limit"_s).toInt(&number);
    if (!number || command.limit < 1 || command.limit > kMostRows)
        return std::unexpected(u"--limit takes a number from 1 to %1."_s.arg(kMostRows));
    return {};
}

Checked readExport(const QCommandLineParser &parser, Command &command)
{
    command.kind = parser.value(u"kind"_s);
    command.form = parser.value(u"form"_s);
    command.subsystem = parser.value(u"subsystem"_s);
    command.out = parser.value(u"out"_s);
    command.agency = parser.value(u"agency"_s);
    command.closings = parser.isSet(u"closings"_s);
    const QString format = parser.value(u"format"_s);
    const bool quality = command.verb == Command::Verb::Quality;
    command.csv = quality && format.startsWith("csv"_L1);
    command.json = command.json || (quality && format == "json"_L1);
    if (format == "csv"_L1)
        command.format = ExportFormat::Csv;
    else if (format == "csv-plain"_L1)
        command.format = ExportFormat::CsvPlain;
    else if (format == "xlsx"_L1)
        command.format = ExportFormat::Xlsx;
    else if (command.verb == Command::Verb::ExportIndicators)
        return std::unexpected(u"--format takes csv, csv-plain or xlsx."_s);
    if (quality && !format.isEmpty() && format != "json"_L1 && !command.csv)
        return std::unexpected(u"--format takes json, csv or csv-plain."_s);
    return {};
}

Checked readCache(const QCommandLineParser &parser, Command &command)
{
    if (command.verb == Command::Verb::CacheRestore)
        command.file = parser.positionalArguments().constLast();
    command.yes = parser.isSet(u"yes"_s);
    command.indexes = parser.isSet(u"indexes"_s);
    command.retry = parser.isSet(u"retry"_s);
    return {};
}

Checked readSnapshot(const QCommandLineParser &parser, Command &command)
{
    using enum Command::Verb;
    if (command.verb == SnapshotVerify || command.verb == SnapshotDiff)
        command.file = parser.positionalArguments().constLast();
    command.other = parser.value(u"with"_s);
    command.passphraseFile = parser.value(u"passphrase-file"_s);
    command.recipients = parser.values(u"recipient"_s);
    for (const QString &codes : parser.values(u"area"_s))
        command.areas << codes.split(u',', Qt::SkipEmptyParts);
    command.from = parser.value(u"from"_s);
    command.to = parser.value(u"to"_s);
    command.asOf = parser.value(u"as-of"_s);
    command.note = parser.value(u"note"_s);
    command.withPersonal = parser.isSet(u"with-personal"_s);
    command.withoutAttachments = parser.isSet(u"no-attachments"_s);
    return {};
}

Checked readConformance(const QCommandLineParser &parser, Command &command)
{
    command.write = parser.isSet(u"write"_s);
    command.only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    return {};
}

Checked readBench(const QCommandLineParser &parser, Command &command)
{
    const QStringList words = parser.positionalArguments();
    const bool serves = command.verb == Command::Verb::BenchServe;
    command.reports = (serves ? words.value(2) : parser.value(u"reports"_s)).toLongLong();
    command.seed = serves ? words.value(3).toUInt() : command.seed;
    if (command.reports < kLeastBench || command.reports > kMostBench)
        return std::unexpected(
            u"--reports takes a number from %1 to %2."_s.arg(kLeastBench).arg(kMostBench));
    return {};
}

} // namespace

std::expected<Command, QString> parseCommand(const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"iocctl"_s} + words))
        return std::unexpected(parser.errorText() + u'.');
    Command command;
    if (parser.isSet(u"help"_s))
        return command;
    if (parser.isSet(u"version"_s)) {
        command.verb = Command::Verb::Version;
        return command;
    }
    const auto verb = verbFrom(parser.positionalArguments());
    if (!verb)
        return std::unexpected(verb.error());
    command.verb = *verb;
    const auto checked = checkOptions(parser, *verb)
                             .and_then([&] { return readCommon(parser, command); })
                             .and_then([&] { return readSync(parser, command); })
                             .and_then([&] { return readQuery(parser, command); })
                             .and_then([&] { return readExport(parser, command); })
                             .and_then([&] { return readCache(parser, command); })
                             .and_then([&] { return readSnapshot(parser, command); })
                             .and_then([&] { return readConformance(parser, command); })
                             .and_then([&] { return readBench(parser, command); });
    if (!checked)
        return std::unexpected(checked.error());
    return command;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace ctl
