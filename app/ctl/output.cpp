// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "app/ctl/terminaltext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ctl {

int fail(const core::Error &error, bool json)
{
    const QString name = core::errorName(error.kind);
    if (json)
        print(QJsonDocument(QJsonObject{{u"error"_s, name}, {u"detail"_s, error.detail}}), true);
    std::fprintf(stderr, "iocctl: %s: %s\n", qPrintable(name),
                 qPrintable(terminalText(error.detail)));
    return kFailed;
}

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "iocctl: %s\n", qPrintable(terminalText(sentence)));
    return kUsage;
}

void print(const QJsonDocument &document, bool json)
{
    if (json || document.isObject()) {
        printLine(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
        return;
    }
    for (const auto &row : document.array()) {
        QStringList cells;
        for (const auto &cell : row.toObject())
            cells << cellText(cell.toVariant().toString());
        printLine(cells.join(u"\t"_s));
    }
}

void printLine(const QString &line)
{
    std::printf("%s\n", terminalText(line).toUtf8().constData());
}

desk::DeskOptions deskOptions(const Command &command)
{
    desk::DeskOptions options;
    options.dataDir = command.dataDir;
    options.profile = command.profile;
    options.server = command.server;
    options.caFile = command.caFile;
    options.proxy = command.proxy;
    options.policy = command.policy;
    using enum Command::Verb;
    const bool signs = command.verb == SignIn || command.verb == SignOut;
    options.token = signs ? QByteArray() : qgetenv("IOC_TOKEN");
    options.offline = command.offline || (command.verb != Sync && !signs);
    options.ephemeralKey = command.ephemeralKey;
    return options;
}

} // namespace ctl
