// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandoptions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using Verb = Command::Verb;

/// The words of a subcommand, the options that are its own, and those that it cannot do without.
struct Row {
    QStringList words;
    Verb verb;
    QStringList options = {};
    QStringList needed = {};
    QStringList arguments = {}; ///< what the words after those are
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> kRows{
        {{u"sync"_s}, Verb::Sync, {u"once"_s, u"follow"_s}},
        {{u"status"_s}, Verb::Status},
        {{u"sign-in"_s}, Verb::SignIn},
        {{u"sign-out"_s}, Verb::SignOut},
        {{u"proxy"_s, u"sign-in"_s}, Verb::ProxySignIn, {u"user"_s}, {u"user"_s}},
        {{u"proxy"_s, u"sign-out"_s}, Verb::ProxySignOut},
        {{u"query"_s, u"reports"_s}, Verb::QueryReports, {u"text"_s, u"limit"_s}},
        {{u"query"_s, u"indicators"_s},
         Verb::QueryIndicators,
         {u"text"_s, u"limit"_s, u"indicator"_s, u"unit"_s, u"period"_s}},
        {{u"query"_s, u"media"_s},
         Verb::QueryMedia,
         {u"text"_s, u"limit"_s, u"topic"_s, u"state"_s, u"topics"_s, u"hot"_s}},
        {{u"query"_s, u"remarks"_s}, Verb::QueryRemarks, {u"limit"_s, u"indicator"_s, u"open"_s}},
        {{u"export"_s, u"indicators"_s},
         Verb::ExportIndicators,
         {u"subsystem"_s, u"unit"_s, u"format"_s, u"out"_s},
         {u"subsystem"_s, u"format"_s, u"out"_s}},
        {{u"bulletin"_s},
         Verb::Bulletin,
         {u"kind"_s, u"period"_s, u"form"_s, u"unit"_s, u"out"_s, u"o"_s},
         {u"kind"_s, u"out"_s}},
        {{u"quality"_s},
         Verb::Quality,
         {u"period"_s, u"agency"_s, u"closings"_s, u"format"_s, u"out"_s, u"o"_s}},
        {{u"cache"_s, u"check"_s}, Verb::CacheCheck},
        {{u"cache"_s, u"rebuild"_s}, Verb::CacheRebuild, {u"yes"_s, u"indexes"_s}},
        {{u"cache"_s, u"backup"_s}, Verb::CacheBackup, {u"out"_s}},
        {{u"cache"_s, u"restore"_s},
         Verb::CacheRestore,
         {u"yes"_s},
         {},
         {u"the folder of a backup"_s}},
        {{u"snapshot"_s, u"create"_s},
         Verb::SnapshotCreate,
         {u"out"_s, u"passphrase-file"_s, u"recipient"_s, u"subsystem"_s, u"area"_s, u"from"_s,
          u"to"_s, u"as-of"_s, u"note"_s, u"with-personal"_s, u"no-attachments"_s},
         {u"out"_s}},
        {{u"snapshot"_s, u"verify"_s},
         Verb::SnapshotVerify,
         {u"passphrase-file"_s},
         {},
         {u"a review package"_s}},
        {{u"snapshot"_s, u"diff"_s},
         Verb::SnapshotDiff,
         {u"passphrase-file"_s, u"with"_s, u"limit"_s},
         {},
         {u"a review package"_s}},
        {{u"snapshot"_s, u"key"_s}, Verb::SnapshotKey},
        {{u"log"_s}, Verb::Log, {u"limit"_s}},
        {{u"quarantine"_s}, Verb::Quarantine, {u"limit"_s, u"retry"_s}},
        {{u"conformance"_s},
         Verb::Conformance,
         {u"write"_s, u"only"_s, u"server"_s},
         {u"server"_s}},
        {{u"bench"_s}, Verb::Bench, {u"reports"_s}},
        {{u"bench"_s, u"serve"_s}, Verb::BenchServe, {}, {}, {u"a number"_s, u"a seed"_s}}};
    return kRows;
}

/// Options that every subcommand takes.
const QStringList kCommon{u"server"_s,        u"ca-file"_s, u"proxy"_s, u"profile"_s, u"data-dir"_s,
                          u"ephemeral-key"_s, u"offline"_s, u"json"_s,  u"help"_s,    u"h"_s,
                          u"version"_s};
constexpr std::array kLater{"key"};
/// Options that stand for themselves, without a value.
const QStringList kSwitches{
    u"once"_s,    u"follow"_s, u"open"_s,          u"topics"_s,         u"hot"_s,   u"yes"_s,
    u"indexes"_s, u"retry"_s,  u"with-personal"_s, u"no-attachments"_s, u"write"_s, u"closings"_s};

/// Whether the words are those of the row, and what it wants after them.
bool isRow(const Row &row, const QStringList &words)
{
    return words.size() == row.words.size() + row.arguments.size() &&
           words.first(row.words.size()) == row.words;
}

QString description()
{
    return u"The engine of the IOC Console without a screen.\n\n"
           "  iocctl sync [--once|--follow]            read from the backend\n"
           "  iocctl status                            how the cache stands\n"
           "  iocctl sign-in                           print a code to type on another device, "
           "wait\n"
           "  iocctl sign-out                          revoke and forget the sign-in\n"
           "  iocctl proxy sign-in --user NAME         read the password of the proxy from the\n"
           "                                           standard input into the keyring\n"
           "  iocctl proxy sign-out                    forget it\n"
           "  iocctl query reports [--text WORDS] [--limit N]\n"
           "                                           read the cache\n"
           "  iocctl query media [--text WORDS] [--topic NAME] [--state CODE] [--limit N]\n"
           "  iocctl query media --topics | --hot      items; topics of 30 days; hot topics\n"
           "  iocctl query indicators [--indicator CODE] [--unit CODE] [--period CODE]\n"
           "      [--text WORDS] [--limit N]\n"
           "                                           values with what is known of them\n"
           "  iocctl query remarks [--open] [--indicator CODE] [--limit N]\n"
           "                                           remarks and directions on figures\n"
           "  iocctl export indicators --subsystem CODE --format csv|csv-plain|xlsx --out FILE\n"
           "      [--unit CODE]\n"
           "                                           the standard table as a file\n"
           "  iocctl bulletin --kind day|week|month|quarter|half|year|operation [--period CODE] "
           "--out FILE\n"
           "      [--form bulletin|official] [--unit CODE]\n"
           "                                           the bulletin of a period: .pdf .docx .odt\n"
           "                                           .xlsx .json\n"
           "  iocctl quality [--period CODE] [--agency ID] [--closings] [--format json|csv]\n"
           "                                           how good the figures are: score cards, "
           "points\n"
           "                                           lost, closed periods\n"
           "  iocctl quality --closings --period CODE [--agency ID] --out FILE\n"
           "                                           the evidence of a closed period: .pdf of "
           "an\n"
           "                                           agency, to be signed, .xlsx of all\n"
           "  iocctl cache check                       read every page of cache, outbox, pictures\n"
           "  iocctl cache rebuild [--indexes] [--yes] begin a new cache, or only its indexes\n"
           "  iocctl cache backup [--out FOLDER]       an encrypted copy of everything, tested\n"
           "  iocctl cache restore FOLDER [--yes]      put a backup in the place of what is here\n"
           "  iocctl snapshot create --out FILE [--passphrase-file FILE]\n"
           "      [--recipient KEYFILE]… [--subsystem CODES] [--area CODES] [--from DAY] [--to "
           "DAY]\n"
           "      [--as-of DAY|MOMENT] [--note TEXT] [--with-personal] [--no-attachments]\n"
           "                                           a review package: signed, encrypted\n"
           "  iocctl snapshot verify FILE [--passphrase-file FILE]\n"
           "                                           read every byte of a review package\n"
           "  iocctl snapshot diff FILE [--with FILE] [--passphrase-file FILE] [--limit N]\n"
           "                                           what is different now, or in another one\n"
           "  iocctl snapshot key                      the public key that others seal packages "
           "to\n"
           "  iocctl log [--limit N]                   what happened between desk and backend\n"
           "  iocctl quarantine [--retry] [--limit N]  records that did not fit the contract\n"
           "  iocctl conformance --server URL [--write] [--only CODES]\n"
           "                                           hold a backend against the contract\n"
           "  iocctl bench [--reports N]               the promises about speed on this machine\n\n"
           "A token in the environment variable IOC_TOKEN comes before the sign-in."_s;
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(description());
    parser.addOptions(
        {{u"server"_s, u"The backend's address; remembered for the profile."_s, u"URL"_s},
         {u"ca-file"_s,
          u"Certificate authorities of your own, beside the system's, or “system”; remembered."_s,
          u"FILE"_s},
         {u"proxy"_s, u"http://HOST:PORT, socks5://HOST:PORT, none or “system”; remembered."_s,
          u"PROXY"_s},
         {u"profile"_s, u"Name of the profile."_s, u"NAME"_s, u"default"_s},
         {u"data-dir"_s, u"Folder for everything this run writes."_s, u"DIR"_s},
         {u"ephemeral-key"_s, u"Work without a keyring: nothing is readable after exit."_s},
         {u"offline"_s, u"Ask no backend."_s},
         {u"json"_s, u"Write JSON."_s},
         {u"once"_s, u"sync: read once, then exit (the default)."_s},
         {u"follow"_s, u"sync: go on until interrupted."_s},
         {u"user"_s, u"proxy sign-in: who you are to the proxy."_s, u"NAME"_s},
         {u"text"_s, u"query: words to search for."_s, u"WORDS"_s},
         {u"limit"_s, u"query, log, quarantine, snapshot diff: rows at most."_s, u"N"_s, u"20"_s},
         {u"indicator"_s, u"query indicators, remarks: only this one, such as KT09."_s, u"CODE"_s},
         {u"unit"_s, u"indicators: the administrative unit, such as 593; else the province."_s,
          u"CODE"_s},
         {u"period"_s,
          u"bulletin: its period, such as 2026-10-05, 2026-W40, 2026-10, 2026-Q3, 2026-H1, 2026; "
          "else the one that ended last; quality: a month, quarter or year. query indicators: as "
          "of this period, such as 2025-05, "
          "2025-Q2, 2025-W21, 2024-2025; "
          "else the newest of each."_s,
          u"CODE"_s},
         {u"topic"_s, u"query media: only this topic."_s, u"NAME"_s},
         {u"state"_s, u"query media: only this state, such as XAC_MINH."_s, u"CODE"_s},
         {u"topics"_s, u"query media: shares and changes of the last 30 days, per topic."_s},
         {u"hot"_s, u"query media: what is hot now, with its reasons."_s},
         {u"open"_s, u"query remarks: only directions that are not closed or withdrawn."_s},
         {u"kind"_s,
          u"bulletin: day, week, month, quarter, half, year or operation (the IOC itself)."_s,
          u"KIND"_s},
         {u"form"_s,
          u"bulletin: bulletin (a light page) or official (to be signed); else the usual one."_s,
          u"FORM"_s},
         {u"agency"_s,
          u"quality: only this agency, such as a-syt, with the slots behind its points."_s,
          u"ID"_s},
         {u"closings"_s, u"quality: what was closed, instead of what is so now."_s},
         {u"subsystem"_s,
          u"export: socio-economic, health, education or administration. snapshot: these and "
          "field-reports, media, several with commas."_s,
          u"CODE"_s},
         {u"format"_s,
          u"export: csv (as people in Vietnam write), csv-plain (for programs) or xlsx. quality: "
          "json, csv or csv-plain."_s,
          u"FORMAT"_s},
         {{u"o"_s, u"out"_s},
          u"export, bulletin: the file; what was in it is replaced as a whole. quality: the same, "
          "for the evidence of a closed period. cache backup: the "
          "new folder. snapshot create: the package, which must not be there yet."_s,
          u"FILE"_s},
         {u"yes"_s, u"cache rebuild, restore: do it instead of saying what would be done."_s},
         {u"indexes"_s, u"cache rebuild: only indexes, full text and counts, from the records."_s},
         {u"passphrase-file"_s,
          u"snapshot: a file with the passphrase in its first line (diff: that of --with in the "
          "second); else it is read from the standard input. What is sealed to this profile's own "
          "key "
          "needs none."_s,
          u"FILE"_s},
         {u"recipient"_s,
          u"snapshot create: a file with public keys, such as “snapshot key” prints; who has one "
          u"of "
          "them can open it. Can be given several times; then a passphrase is needed only with "
          "--passphrase-file."_s,
          u"KEYFILE"_s},
         {u"area"_s, u"snapshot create: units and all below them, such as 593,594."_s, u"CODES"_s},
         {u"from"_s, u"snapshot create: the first day."_s, u"DAY"_s},
         {u"to"_s, u"snapshot create: the last day."_s, u"DAY"_s},
         {u"as-of"_s,
          u"snapshot create: as it was at the end of this day, or at a moment such as "
          "2026-10-31T08:00:00+07:00."_s,
          u"WHEN"_s},
         {u"note"_s, u"snapshot create: a line to whoever opens it."_s, u"TEXT"_s},
         {u"with-personal"_s,
          u"snapshot create: who citizens are goes in, if the account may see it."_s},
         {u"no-attachments"_s, u"snapshot create: without pictures and files."_s},
         {u"with"_s, u"snapshot diff: the newer package; else the cache of this desk."_s,
          u"FILE"_s},
         {u"write"_s, u"conformance: also what leaves something at the backend."_s},
         {u"only"_s, u"conformance: only these feeds, such as reports,attachments."_s, u"CODES"_s},
         {u"reports"_s, u"bench: how many reports are read."_s, u"N"_s, u"100000"_s},
         {u"retry"_s, u"quarantine: read the records once more."_s},
         {u"version"_s, u"Print the version."_s},
         {{u"h"_s, u"help"_s}, u"Print this help."_s}});
}

std::expected<Verb, QString> verbFrom(const QStringList &words)
{
    for (const Row &row : rows()) {
        if (isRow(row, words))
            return row.verb;
        if (!row.arguments.isEmpty() && words == row.words)
            return std::unexpected(u"“%1” needs %2; see --help."_s.arg(
                words.join(u' '), row.arguments.join(u" and "_s)));
    }
    const QString all = words.join(u' ');
    for (const char *later : kLater) {
        if (words.value(0) == QLatin1StringView(later))
            return std::unexpected(u"“%1” is not available in this version."_s.arg(all));
    }
    if (words.value(0) == "cache"_L1 && words.size() == 2)
        return std::unexpected(
            u"“%1” is not a subcommand; there are cache check, rebuild, backup and restore."_s.arg(
                all));
    if (words.value(0) == "export"_L1)
        return std::unexpected(
            u"“%1” is not available in this version; there is export indicators."_s.arg(all));
    return std::unexpected(words.isEmpty() ? u"a subcommand is needed; see --help."_s
                                           : u"“%1” is not a subcommand; see --help."_s.arg(all));
}

std::expected<void, QString> checkOptions(const QCommandLineParser &parser, Verb verb)
{
    for (const Row &row : rows()) {
        if (row.verb != verb)
            continue;
        const QString name = row.words.join(u' ');
        for (const QString &option : parser.optionNames()) {
            if (!kCommon.contains(option) && !row.options.contains(option))
                return std::unexpected(u"--%1 does not belong to “%2”."_s.arg(option, name));
        }
        for (const QString &option : row.needed) {
            if (parser.value(option).isEmpty())
                return std::unexpected(u"“%1” needs --%2; see --help."_s.arg(name, option));
        }
        for (const QString &option : row.options) {
            if (parser.isSet(option) && option != "text"_L1 && !kSwitches.contains(option) &&
                parser.value(option).isEmpty())
                return std::unexpected(u"--%1 is empty."_s.arg(option));
        }
    }
    return {};
}

} // namespace ctl
