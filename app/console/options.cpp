// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/options.h"

#include "app/desk/desksettings.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace console {
namespace {

constexpr int kSmallestSide = 320;
constexpr int kLargestSide = 16384;

constexpr double kNearestWall = 0.5; // metres
constexpr double kFarthestWall = 100;
constexpr double kSmallestDiagonal = 10; // inches
constexpr double kLargestDiagonal = 1000;

/// All options that the program knows, and those that a later version will.
struct Parser {
    QCommandLineParser parser;

    Parser()
    {
        parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        parser.addOptions({
            {u"demo"_s,
             u"Start on the built-in demo backend; --demo=small, --demo=province or --demo=large."_s},
            {u"server"_s, u"The backend's address."_s, u"URL"_s},
            {u"ca-file"_s,
             u"Certificate authorities of your own, beside the system's; remembered for the "
             "profile. “system”: only the system's again."_s,
             u"FILE"_s},
            {u"proxy"_s,
             u"http://HOST:PORT, socks5://HOST:PORT or none; remembered for the profile. “system” "
             "(as at first): as the system has it."_s,
             u"PROXY"_s},
            {u"profile"_s, u"Name of the profile; each has its own cache."_s, u"NAME"_s},
            {u"data-dir"_s, u"Folder for everything this run writes."_s, u"DIR"_s},
            {u"offline"_s, u"Ask no backend; show what is cached."_s},
            {u"ephemeral-key"_s, u"Work without a keyring: the cache is unreadable after exit."_s},
            {u"safe-mode"_s, u"Start with layout, look and map as the program comes, drawn without "
                             u"the graphics card. "
                             "The settings stay as they are."_s},
            {u"lang"_s, u"Language of the interface: vi or en."_s, u"vi|en"_s},
            {u"theme"_s, u"light or dark."_s, u"light|dark"_s},
            {u"render"_s, u"Draw one page or pane after the first sync settles, then exit."_s,
             u"PAGE|PANE"_s},
            {u"size"_s, u"Size of the drawing."_s, u"WxH"_s},
            {u"out"_s, u"File of the drawing (PNG)."_s, u"FILE"_s},
            {u"with-personal"_s, u"With --render: names and telephones of citizens and authors are "
                                 u"drawn as the account may see them; else they are covered."_s},
            {u"area"_s, u"Code of the administrative unit to draw."_s, u"CODE"_s},
            {u"list"_s, u"List the pages and panes."_s},
            {u"self-test"_s, u"Check what the program needs on this machine."_s},
            {u"wall"_s,
             u"Show the pages of a playlist on every screen; --wall=PLAYLIST names one. Keys: Page "
             "Down, Page Up, Space, Ctrl+Q. With --render: draw a page of the wall."_s},
            {u"check"_s,
             u"With --wall: list what cannot be read from where people stand, and pages that are "
             "missing, then exit (0: nothing, 1: something)."_s},
            {u"distance"_s, u"With --wall: metres from which it is read."_s, u"M"_s},
            {u"diagonal"_s, u"With --wall: diagonal of its screen."_s, u"INCH"_s},
            {u"review"_s,
             u"Open a review package read-only: no account, no network, nothing is written. Also "
             "with --render and --wall."_s,
             u"FILE"_s},
            {u"passphrase-file"_s,
             u"With --review: a file whose first line is the passphrase; else it is asked for."_s,
             u"FILE"_s},
            {u"version"_s, u"Print the version."_s},
            {{u"h"_s, u"help"_s}, u"Print this help."_s},
        });
        for (const QString &name : {u"demo-scale"_s, u"wall-playlist"_s}) {
            QCommandLineOption value(name, {}, u"value"_s);
            value.setFlags(QCommandLineOption::HiddenFromHelp);
            parser.addOption(value);
        }
    }
};

std::optional<DemoScale> scaleFrom(const QString &word)
{
    if (word == "small"_L1)
        return DemoScale::Small;
    if (word == "province"_L1)
        return DemoScale::Province;
    if (word == "large"_L1)
        return DemoScale::Large;
    return std::nullopt;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto allowed = [](int side) { return side >= kSmallestSide && side <= kLargestSide; };
    return allowed(size.width()) && allowed(size.height()) ? std::optional(size) : std::nullopt;
}

/// `--demo=small` and `--wall=NAME` are flags with an optional value, which QCommandLineParser does
/// not know.
QStringList withDemoScale(const QStringList &arguments)
{
    QStringList plain;
    for (const QString &argument : arguments) {
        if (argument.startsWith("--demo="_L1))
            plain << u"--demo"_s << u"--demo-scale"_s << argument.mid(7);
        else if (argument.startsWith("--wall="_L1))
            plain << u"--wall"_s << u"--wall-playlist"_s << argument.mid(7);
        else
            plain << argument;
    }
    return plain;
}

using Failure = std::unexpected<QString>;

std::optional<QString> readWhere(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(u"demo"_s)) {
        options.demo = DemoScale::Province;
        if (parser.isSet(u"demo-scale"_s)) {
            options.demo = scaleFrom(parser.value(u"demo-scale"_s));
            if (!options.demo)
                return u"--demo knows the scales small, province and large, not “%1”."_s.arg(
                    parser.value(u"demo-scale"_s));
        }
    }
    if (parser.isSet(u"server"_s)) {
        options.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
        const bool usable = options.server.isValid() && !options.server.host().isEmpty() &&
                            (options.server.scheme() == "https"_L1 ||
                             options.server.scheme() == "http"_L1);
        if (!usable)
            return u"--server needs an address such as https://ioc.example.gov.vn/, not “%1”."_s
                .arg(parser.value(u"server"_s));
        if (!options.server.userInfo().isEmpty())
            return u"--server takes no user name or password; put the token into IOC_TOKEN."_s;
    }
    if (parser.isSet(u"ca-file"_s))
        options.caFile = parser.value(u"ca-file"_s);
    if (parser.isSet(u"proxy"_s))
        options.proxy = parser.value(u"proxy"_s);
    if (options.caFile && options.caFile->isEmpty())
        return u"--ca-file needs the name of a file, or “system”."_s;
    if (options.proxy && !desk::isProxy(*options.proxy))
        return u"--proxy takes http://HOST:PORT, socks5://HOST:PORT, none or system, without user "
               "name and password."_s;
    if (options.demo && !options.server.isEmpty())
        return u"--demo and --server exclude each other: the demo brings its own backend."_s;
    options.profile = parser.value(u"profile"_s);
    static const QRegularExpression name(u"^[A-Za-z0-9_-]{1,40}$"_s);
    if (parser.isSet(u"profile"_s) && !name.match(options.profile).hasMatch())
        return u"--profile takes a name of letters, digits, “-” and “_”, at most 40 long."_s;
    options.dataDir = parser.value(u"data-dir"_s);
    options.offline = parser.isSet(u"offline"_s);
    options.ephemeralKey = parser.isSet(u"ephemeral-key"_s);
    options.safeMode = parser.isSet(u"safe-mode"_s);
    return std::nullopt;
}

std::optional<QString> readReview(const QCommandLineParser &parser, Options &options)
{
    options.review = parser.value(u"review"_s);
    options.passphraseFile = parser.value(u"passphrase-file"_s);
    if (!parser.isSet(u"review"_s))
        return parser.isSet(u"passphrase-file"_s)
                   ? std::optional(u"--passphrase-file belongs to --review."_s)
                   : std::nullopt;
    if (options.review.isEmpty())
        return u"--review needs the name of a file."_s;
    for (const QString &name : {u"demo"_s, u"server"_s}) {
        if (parser.isSet(name))
            return u"--review and --%1 exclude each other: a package needs no backend."_s.arg(name);
    }
    const bool silent = parser.isSet(u"render"_s) || parser.isSet(u"wall"_s);
    if (silent && options.passphraseFile.isEmpty())
        return u"--review with --render or --wall needs --passphrase-file: nobody is asked."_s;
    return std::nullopt;
}

std::optional<QString> readLook(const QCommandLineParser &parser, Options &options)
{
    options.language = parser.value(u"lang"_s);
    if (parser.isSet(u"lang"_s) && options.language != "vi"_L1 && options.language != "en"_L1)
        return u"--lang knows vi and en, not “%1”."_s.arg(options.language);
    const QString theme = parser.value(u"theme"_s);
    options.themeGiven = parser.isSet(u"theme"_s);
    if (options.themeGiven && theme != "light"_L1 && theme != "dark"_L1)
        return u"--theme knows light and dark, not “%1”."_s.arg(theme);
    options.dark = theme == "dark"_L1;
    options.area = parser.value(u"area"_s);
    return std::nullopt;
}

std::optional<QString> readWall(const QCommandLineParser &parser, Options &options)
{
    options.wall = parser.isSet(u"wall"_s);
    options.playlist = parser.value(u"wall-playlist"_s);
    if (parser.isSet(u"wall-playlist"_s) && options.playlist.isEmpty())
        return u"--wall= needs the name of a playlist; --wall alone takes the first one."_s;
    for (const QString &name : {u"check"_s, u"distance"_s, u"diagonal"_s}) {
        if (!options.wall && parser.isSet(name))
            return u"--%1 belongs to --wall."_s.arg(name);
    }
    const auto number = [&](const QString &name, double least, double most, double &value) {
        bool ok = true;
        if (parser.isSet(name))
            value = parser.value(name).toDouble(&ok);
        return ok && (!parser.isSet(name) || (value >= least && value <= most));
    };
    if (!number(u"distance"_s, kNearestWall, kFarthestWall, options.distance))
        return u"--distance takes metres from %1 to %2."_s.arg(kNearestWall).arg(kFarthestWall);
    if (!number(u"diagonal"_s, kSmallestDiagonal, kLargestDiagonal, options.diagonal))
        return u"--diagonal takes inches from %1 to %2."_s.arg(kSmallestDiagonal)
            .arg(kLargestDiagonal);
    if (parser.isSet(u"check"_s))
        options.task = Options::Task::WallCheck;
    return std::nullopt;
}

std::optional<QString> readSize(const QCommandLineParser &parser, Options &options)
{
    options.sizeGiven = parser.isSet(u"size"_s);
    if (!options.sizeGiven)
        return std::nullopt;
    const auto size = sizeFrom(parser.value(u"size"_s));
    if (!size)
        return u"--size takes WIDTHxHEIGHT in pixels, each from %1 to %2, such as 1920x1080."_s
            .arg(kSmallestSide)
            .arg(kLargestSide);
    options.renderSize = *size;
    return std::nullopt;
}

std::optional<QString> readTask(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(u"help"_s))
        options.task = Options::Task::Help;
    else if (parser.isSet(u"version"_s))
        options.task = Options::Task::Version;
    else if (parser.isSet(u"list"_s))
        options.task = Options::Task::List;
    else if (parser.isSet(u"self-test"_s))
        options.task = Options::Task::SelfTest;
    const bool check = options.task == Options::Task::WallCheck;
    options.withPersonal = parser.isSet(u"with-personal"_s);
    if (!parser.isSet(u"render"_s)) {
        if (options.withPersonal)
            return u"--with-personal belongs to --render."_s;
        if ((parser.isSet(u"size"_s) && !check) || parser.isSet(u"out"_s))
            return u"--size and --out belong to --render."_s;
        return std::nullopt;
    }
    options.task = Options::Task::Render;
    options.renderTarget = parser.value(u"render"_s);
    options.renderFile = parser.value(u"out"_s);
    if (options.renderFile.isEmpty())
        return u"--render needs --out FILE.png."_s;
    return std::nullopt;
}

} // namespace

std::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    Parser known;
    if (!known.parser.parse(QStringList{u"ioc-console"_s} + withDemoScale(arguments)))
        return Failure(known.parser.errorText() + u'.');
    if (!known.parser.positionalArguments().isEmpty())
        return Failure(u"“%1” is not an option; see --help."_s.arg(
            known.parser.positionalArguments().constFirst()));
    Options options;
    for (const auto read : {readWhere, readReview, readLook, readWall, readSize, readTask}) {
        if (const auto error = read(known.parser, options))
            return Failure(*error);
    }
    if (options.profile.isEmpty() && options.wall) // beside a desk, and without personal data
        options.profile = options.demo ? u"demo-wall"_s : u"wall"_s;
    else if (options.profile.isEmpty())
        options.profile = options.demo ? u"demo"_s : u"default"_s;
    return options;
}

QStringList argumentsFor(const QStringList &arguments, const QString &profile)
{
    QStringList kept;
    bool dropNext = false;
    for (const QString &argument : arguments) {
        if (std::exchange(dropNext, false))
            continue;
        const auto isOption = [&](QLatin1StringView name) {
            return argument == name || argument.startsWith(name + "="_L1);
        };
        if (isOption("--profile"_L1) || isOption("-profile"_L1))
            dropNext = !argument.contains(u'=');
        else
            kept << argument;
    }
    return kept << u"--profile"_s << profile;
}

QString helpText()
{
    return Parser().parser.helpText();
}

} // namespace console
