// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/firstrun.h"

#include "app/console/console.h"
#include "app/console/language.h"
#include "app/desk/deskfiles.h"
#include "models/session/signin.h"
#include "models/sync/syncservice.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace console {
namespace {

const QString kDone = u"firstRun/done"_s;
const QString kDemo = u"firstRun/demo"_s;
const QString kServer = u"server"_s; // as the desk keeps it
const QString kLanguage = u"language"_s;

QString settingsOf(const Options &options)
{
    desk::DeskOptions place;
    place.dataDir = options.dataDir;
    place.profile = options.profile;
    return desk::directoryOf(place) + u"/settings.ini"_s;
}

void startDemo(Options &options)
{
    options.demo = DemoScale::Province;
    if (options.profile == "default"_L1) // as --demo has it
        options.profile = u"demo"_s;
}

} // namespace

bool leavesOpen(const Options &options)
{
    return options.task == Options::Task::Run && !options.demo && options.server.isEmpty() &&
           options.review.isEmpty() && !options.offline && !options.wall && !options.safeMode &&
           !options.ephemeralKey && options.policy.has_value() &&
           qEnvironmentVariableIsEmpty("IOC_TOKEN");
}

bool isFirstRun(const Options &options)
{
    if (!leavesOpen(options))
        return false;
    const QSettings settings(settingsOf(options), QSettings::IniFormat);
    return settings.contains(kDone) ? !settings.value(kDone).toBool() : !settings.contains(kServer);
}

void takeFirstSteps(Options &options, const shell::FirstSteps &steps)
{
    using enum shell::FirstSteps::Backend;
    const QString file = settingsOf(options);
    QDir().mkpath(QFileInfo(file).path());
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(kDone, true);
    settings.setValue(kDemo, steps.backend == Demo);
    settings.setValue(kLanguage, steps.language);
    if (steps.backend == Server)
        options.server = steps.server;
    if (steps.backend != Demo)
        return;
    startDemo(options);
    QSettings own(settingsOf(options), QSettings::IniFormat);
    own.setValue(kLanguage, steps.language);
}

void recallFirstSteps(Options &options)
{
    QSettings settings(settingsOf(options), QSettings::IniFormat);
    if (!settings.value(kDemo).toBool())
        return;
    if (!options.server.isEmpty())
        settings.setValue(kDemo, false); // from now on
    else if (leavesOpen(options) && options.policy->server.isEmpty())
        startDemo(options);
}

void askFirstStepsAgain(const Options &options)
{
    QSettings settings(settingsOf(options), QSettings::IniFormat);
    settings.setValue(kDone, false);
}

bool takeFirstRun(Options &options)
{
    if (!isFirstRun(options)) {
        recallFirstSteps(options);
        return false;
    }
    common::Theme theme;
    theme.apply(options.dark ? common::Theme::Mode::Dark : common::Theme::Mode::Light);
    Language language;
    const QSettings settings(settingsOf(options), QSettings::IniFormat);
    const QString first = options.language.isEmpty() ? settings.value(kLanguage, u"vi"_s).toString()
                                                     : options.language;
    language.speak(first);
    shell::FirstRun dialog(theme, first, options.policy->server);
    dialog.setAddress(settings.value(kServer).toString());
    QObject::connect(&dialog, &shell::FirstRun::languageRequested, &dialog,
                     [&language](const QString &wanted) { language.speak(wanted); });
    dialog.exec(); // nothing else runs yet
    const auto steps = dialog.chosen();
    takeFirstSteps(options, steps);
    return steps.signIn;
}

void signInWhenOffered(Console &console)
{
    auto &signIn = console.desk().sync().signIn();
    auto *once = new QObject(&console);
    const auto look = [&signIn, &console, once] {
        if (signIn.status().state != session::SignInState::SignedOut)
            return;
        once->deleteLater();
        console.window().openSignIn();
    };
    QObject::connect(&signIn, &session::SignIn::changed, once, look);
    look();
}

} // namespace console
