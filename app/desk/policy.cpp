// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/policy.h"

#include "app/desk/desk.h"
#include "app/desk/desksettings.h"
#include "models/session/lock.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr int kMostPolicyHours = 24 * 365;
constexpr QLatin1StringView kRetentionGroup("retention/");

std::optional<int> wholeIn(const QString &text, int least, int most)
{
    bool known = false;
    const int number = text.toInt(&known);
    return known && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

bool takeServer(Policy &policy, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool here = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    policy.server = url;
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.scheme() == "https"_L1 || (here && url.scheme() == "http"_L1));
}

bool takeCaFile(Policy &policy, const QString &text)
{
    policy.caFile = text == "system"_L1 ? QString() : text;
    return text == "system"_L1 || QFileInfo(text).isAbsolute();
}

bool takeProxy(Policy &policy, const QString &text)
{
    policy.proxy = text == "system"_L1 ? QString() : text;
    return isProxy(text);
}

bool takeLock(Policy &policy, const QString &text)
{
    const auto minutes = wholeIn(text, 1, session::kMostLockMinutes);
    policy.lockAfter = std::chrono::minutes(minutes.value_or(0));
    return minutes.has_value();
}

bool takeRights(Policy &policy, const QString &text)
{
    const auto hours = wholeIn(text, 1, kMostPolicyHours);
    policy.rightsLimit = std::chrono::hours(hours.value_or(0));
    return hours.has_value();
}

bool takeTelemetry(Policy &policy, const QString &text)
{
    policy.usageForbidden = true;
    return text == "false"_L1;
}

bool takeCrashRecords(Policy &policy, const QString &text)
{
    policy.crashRecordsForbidden = true;
    return text == "false"_L1;
}

/// Of what this program never does.
bool takeNever(Policy &, const QString &text)
{
    return text == "false"_L1;
}

struct PolicyKey {
    QLatin1StringView name;
    bool (*take)(Policy &, const QString &);
    QLatin1StringView wants;
};
constexpr std::array kPolicyKeys{
    PolicyKey{"backend/server"_L1, takeServer, "an address such as https://ioc.example.gov.vn/"_L1},
    PolicyKey{"network/caFile"_L1, takeCaFile, "the absolute name of a file, or system"_L1},
    PolicyKey{"network/proxy"_L1, takeProxy,
              "http://HOST:PORT, socks5://HOST:PORT, none or system"_L1},
    PolicyKey{"lock/minutes"_L1, takeLock, "minutes from 1 to 720"_L1},
    PolicyKey{"rights/hoursOffline"_L1, takeRights, "hours from 1 to 8760"_L1},
    PolicyKey{"updates/check"_L1, takeNever, "false: this program never looks for updates"_L1},
    PolicyKey{"telemetry/send"_L1, takeTelemetry,
              "false: how the console is used is not counted"_L1},
    PolicyKey{"support/keepCrashRecords"_L1, takeCrashRecords,
              "false: no record of an unexpected end is kept"_L1},
};

std::unexpected<core::Error> policyFault(const QString &file, const QString &what)
{
    return core::failure(core::ErrorKind::InvalidArgument, file + u": "_s + what);
}

core::Result<void> takeKey(Policy &policy, const QString &name, const QVariant &value)
{
    const auto refuse = [&name](const QString &wants) {
        return core::failure(core::ErrorKind::InvalidArgument, u"%1 takes %2"_s.arg(name, wants));
    };
    const QString text = value.toString();
    if (name.startsWith(kRetentionGroup)) {
        const QString rule = name.mid(kRetentionGroup.size());
        auto rules = store::RetentionRules::builtIn();
        const auto days = wholeIn(text, 1, 100'000);
        if (!days || !rules.narrow(rule, *days))
            return refuse(u"a rule of retention and its days"_s);
        policy.retention.insert(rule, *days);
        return {};
    }
    const auto *const key = std::ranges::find(kPolicyKeys, name, &PolicyKey::name);
    if (key == kPolicyKeys.end())
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"“%1” is not known to this version"_s.arg(name));
    return key->take(policy, text) ? core::Result<void>() : refuse(key->wants);
}

/// An error when something is asked for that is not what is laid down.
core::Result<void> sameAs(const QString &what, const QString &laidDown, const QString &asked)
{
    if (laidDown == asked)
        return {};
    return core::failure(core::ErrorKind::InvalidArgument,
                         u"the policy of this computer (%1) lays down the %2 “%3”; “%4” cannot be "
                         "used instead"_s.arg(kPolicyFile, what, laidDown, asked));
}

QString addressOf(const QUrl &url)
{
    const QUrl whole = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    return whole.path() == u'/' ? whole.adjusted(QUrl::RemovePath).toString() : whole.toString();
}

QString fileOf(const QString &asked)
{
    return asked == "system"_L1 ? asked : QFileInfo(asked).absoluteFilePath();
}

} // namespace

core::Result<Policy> Policy::read(const QString &file)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.path());
    if (folder.exists() && !folder.isExecutable())
        return policyFault(file, u"its folder cannot be entered"_s);
    if (!info.exists())
        return Policy{};
    const QSettings content(file, QSettings::IniFormat);
    if (!info.isFile() || !info.isReadable() || content.status() != QSettings::NoError)
        return policyFault(file, u"it cannot be read"_s);
    Policy policy;
    const QStringList names = content.allKeys();
    for (const QString &name : names) {
        if (const auto taken = takeKey(policy, name, content.value(name)); !taken)
            return policyFault(file, taken.error().detail);
    }
    return policy;
}

core::Result<void> Policy::check(const DeskOptions &options) const
{
    if (options.ownBackend)
        return {};
    core::Result<void> checked;
    if (!server.isEmpty() && !options.server.isEmpty())
        checked = sameAs(u"backend"_s, addressOf(server), addressOf(options.server));
    const auto plain = [](const QString &text) { return text.isEmpty() ? u"system"_s : text; };
    if (caFile && options.caFile)
        checked = checked.and_then(
            [&] { return sameAs(u"CA file"_s, plain(*caFile), fileOf(*options.caFile)); });
    if (proxy && options.proxy)
        checked = checked.and_then(
            [&] { return sameAs(u"proxy"_s, plain(*proxy), *options.proxy); });
    return checked;
}

remote::Transport Policy::over(remote::Transport chosen) const
{
    chosen.caFile = caFile.value_or(chosen.caFile);
    chosen.proxy = proxy.value_or(chosen.proxy);
    return chosen;
}

std::chrono::hours Policy::over(std::chrono::hours chosenRightsLimit) const
{
    return rightsLimit.count() == 0 ? chosenRightsLimit : std::min(rightsLimit, chosenRightsLimit);
}

void Policy::over(store::RetentionRules &chosen) const
{
    for (auto rule = retention.cbegin(); rule != retention.cend(); ++rule)
        chosen.narrow(rule.key(), rule.value());
}

QStringList Policy::describe() const
{
    QStringList lines;
    if (!server.isEmpty())
        lines << u"backend "_s + server.toString();
    if (caFile)
        lines << u"CA file "_s + (caFile->isEmpty() ? u"of the system"_s : *caFile);
    if (proxy)
        lines << u"proxy "_s + (proxy->isEmpty() ? u"of the system"_s : *proxy);
    if (lockAfter.count() != 0)
        lines << u"lock after %1 min at most"_s.arg(lockAfter.count());
    if (rightsLimit.count() != 0)
        lines << u"rights hold %1 h offline at most"_s.arg(rightsLimit.count());
    for (auto rule = retention.cbegin(); rule != retention.cend(); ++rule)
        lines << u"%1 kept %2 days at most"_s.arg(rule.key()).arg(rule.value());
    if (usageForbidden)
        lines << u"use is not counted"_s;
    if (crashRecordsForbidden)
        lines << u"no record of an unexpected end is kept"_s;
    return lines;
}

} // namespace desk
