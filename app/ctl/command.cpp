// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCommandLineParser>

#include <array>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using Verb = Command::Verb;
constexpr int kMostRows = 10'000;

/// The words of a subcommand.
struct Row {
    const char *first;
    const char *second; ///< null: one word
    Verb verb;
};
constexpr std::array kRows{Row{"sync", nullptr, Verb::Sync},
                           Row{"status", nullptr, Verb::Status},
                           Row{"query", "reports", Verb::QueryReports},
                           Row{"query", "indicators", Verb::QueryIndicators},
                           Row{"query", "media", Verb::QueryMedia},
                           Row{"cache", "check", Verb::CacheCheck}};
constexpr std::array kLater{"export", "snapshot", "bulletin",   "quality",
                            "key",    "bench",    "conformance"};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"The engine of the IOC Console without a screen.\n\n"
        "  iocctl sync [--once|--follow]            read from the backend\n"
        "  iocctl status                            how the cache stands\n"
        "  iocctl query reports|indicators|media    read the cache\n"
        "  iocctl cache check                       check the cache file\n\n"
        "The token is taken from the environment variable IOC_TOKEN."_s);
    parser.addOptions(
        {{u"server"_s, u"The backend's address; remembered for the profile."_s, u"URL"_s},
         {u"profile"_s, u"Name of the profile."_s, u"NAME"_s, u"default"_s},
         {u"data-dir"_s, u"Folder for everything this run writes."_s, u"DIR"_s},
         {u"ephemeral-key"_s, u"Work without a keyring: nothing is readable after exit."_s},
         {u"offline"_s, u"Ask no backend."_s},
         {u"json"_s, u"Write JSON."_s},
         {u"once"_s, u"sync: read once, then exit (the default)."_s},
         {u"follow"_s, u"sync: go on until interrupted."_s},
         {u"text"_s, u"query: words to search for."_s, u"WORDS"_s},
         {u"limit"_s, u"query: rows at most."_s, u"N"_s, u"20"_s},
         {u"version"_s, u"Print the version."_s},
         {{u"h"_s, u"help"_s}, u"Print this help."_s}});
}

std::expected<Verb, QString> verbFrom(const QStringList &words)
{
    for (const Row &row : kRows) {
        const bool first = words.value(0) == QLatin1StringView(row.first);
        const bool second = row.second ? words.value(1) == QLatin1StringView(row.second)
                                       : words.size() == 1;
        if (first && second && words.size() == (row.second ? 2 : 1))
            return row.verb;
    }
    for (const char *later : kLater) {
        if (words.value(0) == QLatin1StringView(later))
            return std::unexpected(
                u"“%1” is not available in this version."_s.arg(words.join(u' ')));
    }
    if (words.value(0) == "cache"_L1 && words.size() == 2)
        return std::unexpected(
            u"“cache %1” is not available in this version; there is cache check."_s.arg(words[1]));
    return std::unexpected(words.isEmpty()
                               ? u"a subcommand is needed; see --help."_s
                               : u"“%1” is not a subcommand; see --help."_s.arg(words.join(u' ')));
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
        command.verb = Verb::Version;
        return command;
    }
    const auto verb = verbFrom(parser.positionalArguments());
    if (!verb)
        return std::unexpected(verb.error());
    command.verb = *verb;
    command.follow = parser.isSet(u"follow"_s);
    command.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
    command.profile = parser.value(u"profile"_s);
    command.dataDir = parser.value(u"data-dir"_s);
    command.ephemeralKey = parser.isSet(u"ephemeral-key"_s);
    command.offline = parser.isSet(u"offline"_s);
    command.json = parser.isSet(u"json"_s);
    command.text = parser.value(u"text"_s);
    bool number = false;
    command.limit = parser.value(u"limit"_s).toInt(&number);
    if (!number || command.limit < 1 || command.limit > kMostRows)
        return std::unexpected(u"--limit takes a number from 1 to %1."_s.arg(kMostRows));
    if (parser.isSet(u"server"_s) && (!command.server.isValid() || command.server.host().isEmpty()))
        return std::unexpected(u"--server needs an address such as https://ioc.example.gov.vn/."_s);
    if (command.verb == Verb::Sync && command.follow && parser.isSet(u"once"_s))
        return std::unexpected(u"--once and --follow exclude each other."_s);
    return command;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace ctl
