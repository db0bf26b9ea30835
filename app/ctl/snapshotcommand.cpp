// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What snapshot commands are given.
#include "app/ctl/snapshotcommand.h"

#include "models/core/terminal.h"
#include "models/store/repositories.h"

#include <QFile>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

constexpr int kVietnamSeconds = 7 * 3600;
constexpr qint64 kLongestPassphrases = 64LL * 1024;

std::unexpected<core::Error> notKnown(const QString &what)
{
    return core::failure(core::ErrorKind::InvalidArgument, what);
}

/// Units of a code: those that hold on the day, else those that ever bore it.
QStringList unitsOf(const QString &code, const std::vector<domain::Unit> &units, const QDate &day)
{
    QStringList present;
    QStringList former;
    for (const domain::Unit &unit : units) {
        if (unit.code == code)
            (unit.validOn(day) ? present : former) << unit.id.value;
    }
    return present.isEmpty() ? former : present;
}

core::Result<QDate> dayFrom(const QString &text, QLatin1StringView option)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return notKnown(u"--%1 takes a day such as 2026-10-31"_s.arg(option));
    return day;
}

} // namespace

QDateTime momentFrom(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return QDateTime(day.addDays(1), QTime(0, 0), QTimeZone(kVietnamSeconds))
            .addMSecs(-1)
            .toUTC();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    // Without an offset it would be a moment of wherever this runs.
    return moment.timeSpec() == Qt::LocalTime ? QDateTime() : moment.toUTC();
}

core::Result<packages::SnapshotScope> scopeOf(const Command &command, const store::Database &cache,
                                              const QDateTime &now)
{
    packages::SnapshotScope scope;
    const auto from = dayFrom(command.from, "from"_L1);
    const auto to = dayFrom(command.to, "to"_L1);
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    scope.from = *from;
    scope.to = *to;
    scope.masked = !command.withPersonal;
    scope.attachments = !command.withoutAttachments;
    if (!command.asOf.isEmpty()) {
        scope.asOf = momentFrom(command.asOf);
        if (!scope.asOf->isValid() || *scope.asOf > now)
            return notKnown(u"--as-of takes a day or a moment with its offset, in the past"_s);
    }
    for (const QString &code : command.subsystem.split(u',', Qt::SkipEmptyParts)) {
        const auto subsystem = domain::subsystemFromCode(code);
        if (!subsystem)
            return notKnown(u"there is no subsystem “%1”"_s.arg(code));
        scope.subsystems.insert(*subsystem);
    }
    const auto units = store::AdministrationRepository(cache).units(false);
    if (!units)
        return std::unexpected(units.error());
    for (const QString &code : command.areas) {
        const QStringList named = unitsOf(code, *units, scope.asOf.value_or(now).date());
        if (named.isEmpty())
            return notKnown(u"there is no unit with the code “%1”"_s.arg(code));
        scope.areas << named;
    }
    return scope;
}

core::Result<QStringList> passphrases(const Command &command)
{
    QFile file(command.passphraseFile);
    const bool typed = command.passphraseFile.isEmpty();
    if (!(typed ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return core::failure(core::ErrorKind::NotFound,
                             u"the passphrase: %1"_s.arg(file.errorString()));
    QByteArray bytes;
    if (typed) {
        const core::HiddenTyping hidden;
        if (hidden.isTerminal())
            std::fputs("passphrase: ", stderr);
        bytes = file.readLine(kLongestPassphrases);
        if (hidden.isTerminal())
            std::fputc('\n', stderr);
    } else {
        bytes = file.read(kLongestPassphrases);
    }
    QStringList lines;
    for (QByteArray line : bytes.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            lines << QString::fromUtf8(line);
    }
    if (lines.isEmpty())
        return core::failure(core::ErrorKind::InvalidArgument, u"the passphrase is empty"_s);
    return lines;
}

} // namespace ctl
