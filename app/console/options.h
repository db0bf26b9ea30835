// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/policy.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>

namespace console {

/// Which data set the built-in demo backend brings.
enum class DemoScale { Small, Province, Large };

/// What the program was asked to do.
struct Options {
    enum class Task { Run, Render, List, SelfTest, WallCheck, Version, Help };

    Task task = Task::Run;
    std::optional<DemoScale> demo;
    QUrl server;
    std::optional<QString> caFile; ///< as desk::DeskOptions has it
    std::optional<QString> proxy;
    QString profile;        ///< default "default", "demo" with --demo; walls: "wall", "demo-wall"
    QString dataDir;        ///< empty: the platform's place
    QString review;         ///< a review package: all else that says where data come from is unset
    QString passphraseFile; ///< its first line opens the package; empty: the person is asked
    bool offline = false;
    bool ephemeralKey = false;
    bool safeMode = false; ///< windows and drawing as the program comes; see app/console/safemode.h
    QString language;      ///< "vi", "en"; empty: as chosen last, first "vi"
    QString renderTarget;  ///< pane or page id
    QSize renderSize = {1920, 1080};
    QString renderFile;
    bool withPersonal = false; ///< the drawing shows what an account may see of people
    bool dark = false;         ///< --theme dark
    QString area;              ///< unit code to begin with, for --render
    bool themeGiven = false;
    bool wall = false;   ///< --wall: run, render, list and check speak of display walls
    QString playlist;    ///< of the walls; empty: as the settings say
    double distance = 0; ///< metres to the wall, for --render and --check; 0: as the settings say
    double diagonal = 0; ///< of the wall's screen in inches, likewise
    bool sizeGiven = false;
    core::Result<desk::Policy> policy; ///< of this machine; not from the command line

    bool operator==(const Options &) const = default;
};

/// Reads the command line (without the program's name). The error is a sentence for the person, in
/// English.
[[nodiscard]] std::expected<Options, QString> parseOptions(const QStringList &arguments);
/// The same arguments for another profile.
[[nodiscard]] QStringList argumentsFor(const QStringList &arguments, const QString &profile);
/// The text of --help.
[[nodiscard]] QString helpText();

} // namespace console
