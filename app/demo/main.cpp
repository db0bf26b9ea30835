// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demobackend.h"
#include "app/demo/faults.h"
#include "models/core/coredumps.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;

[[noreturn]] void refuse(const QString &sentence)
{
    std::fprintf(stderr, "ioc-demo-backend: %s\n", qPrintable(sentence));
    std::exit(kUsage);
}

qint64 numberOf(const QCommandLineParser &parser, const QString &name, qint64 low, qint64 high,
                qint64 otherwise)
{
    if (!parser.isSet(name))
        return otherwise;
    bool number = false;
    const qint64 value = parser.value(name).toLongLong(&number);
    if (!number || value < low || value > high)
        refuse(u"--%1 takes a number from %2 to %3, not “%4”."_s.arg(name).arg(low).arg(high).arg(
            parser.value(name)));
    return value;
}

QString faultsFrom(const QCommandLineParser &parser)
{
    const QString faults = parser.value(u"faults"_s).trimmed();
    if (!parser.isSet(u"faults"_s))
        return {};
    if (const auto spec = demo::FaultSpec::parse(faults); !spec)
        refuse(u"--faults: "_s + spec.error().detail);
    return faults.isEmpty() ? u"none"_s : faults;
}

demo::Options optionsFrom(const QCommandLineParser &parser)
{
    demo::Options options;
    const QString scale = parser.value(u"scale"_s);
    if (scale == "small"_L1)
        options.scale = demo::Scale::Small;
    else if (scale == "large"_L1)
        options.scale = demo::Scale::Large;
    else if (scale != "province"_L1)
        refuse(u"--scale knows small, province and large, not “%1”."_s.arg(scale));
    if (parser.isSet(u"reports"_s))
        options.reports = numberOf(parser, u"reports"_s, 0, 5'000'000, 0);
    options.port = quint16(numberOf(parser, u"port"_s, 0, 65'535, 0));
    options.seed = quint32(numberOf(parser, u"seed"_s, 0, 4'294'967'295, 1));
    options.tokenTtl = std::chrono::seconds(numberOf(parser, u"token-ttl"_s, 1, 31'536'000, 0));
    options.boundariesFile = parser.value(u"boundaries"_s);
    options.live = !parser.isSet(u"no-live"_s);
    options.closings = true;
    options.planted = parser.isSet(u"planted-faults"_s);
    options.faults = faultsFrom(parser);
    if (parser.isSet(u"now"_s)) {
        options.scenarioNow = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODate).toUTC();
        if (!options.scenarioNow.isValid())
            refuse(u"--now takes a time such as 2025-06-12T02:00:00Z."_s);
    }
    if (const QByteArray token = qgetenv("IOC_DEMO_TOKEN"); !token.isEmpty())
        options.token = token;
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    core::forbidCoreDumps();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // it draws pictures, but no window
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationVersion(QLatin1StringView(IOC_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The demo backend of the IOC Console: made-up data of Bình Thuận over the REST contract."_s);
    parser.addOptions(
        {{u"port"_s, u"Port on 127.0.0.1; 0 is any free one."_s, u"N"_s, u"0"_s},
         {u"scale"_s, u"small (2,000 reports), province (20,000) or large (1,000,000)."_s,
          u"SCALE"_s, u"province"_s},
         {u"reports"_s, u"Number of reports."_s, u"N"_s},
         {u"seed"_s, u"The same seed gives the same data."_s, u"S"_s, u"1"_s},
         {u"boundaries"_s, u"GeoJSON whose properties.code are units."_s, u"FILE"_s},
         {u"now"_s, u"The time at which the backend's clock starts."_s, u"TIME"_s},
         {u"token-ttl"_s,
          u"Seconds after which tokens are refused; else the fixed one never is, and those of "
          "sign-ins after 600."_s,
          u"S"_s},
         {u"no-live"_s, u"Nothing happens by itself."_s},
         {u"planted-faults"_s, u"Some figures have faults that data quality is to find."_s},
         {u"faults"_s, u"Faults to play, such as “latency=200..800;lost%5”; “none” for later."_s,
          u"SPEC"_s}});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(QCoreApplication::arguments()))
        refuse(parser.errorText() + u'.');
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        refuse(
            u"“%1” is not an option; see --help."_s.arg(parser.positionalArguments().constFirst()));

    demo::DemoBackend backend(optionsFrom(parser));
    QObject::connect(&backend, &demo::DemoBackend::ready, &app, [&backend](const QUrl &url) {
        std::printf("listening on %s\n", qPrintable(url.toString()));
        std::fflush(stdout);
        std::fprintf(stderr, "bearer token: %s\n", backend.token().constData());
    });
    QObject::connect(&backend, &demo::DemoBackend::failed, &app, [](const core::Error &error) {
        std::fprintf(stderr, "ioc-demo-backend: %s\n", qPrintable(error.detail));
        QCoreApplication::exit(1);
    });
    backend.start();
    return QGuiApplication::exec();
}
