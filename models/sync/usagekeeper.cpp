// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/usagekeeper.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/remote/httpclient.h"
#include "models/session/session.h"
#include "models/store/journalmark.h"
#include "models/sync/retrytimes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

constexpr qint64 kBetweenBatchesSecs = 3600;
constexpr int kProvinceSecsEast = 7 * 3600;

QDate dayInProvince(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(kProvinceSecsEast).date();
}

/// The same counts are the same request, however often they are sent.
QByteArray usageKeyOf(const std::vector<domain::UsageCount> &counts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const domain::UsageCount &one : counts)
        hash.addData(one.id.toLatin1());
    return hash.result().toHex().left(32);
}

bool isDamage(core::ErrorKind kind)
{
    return kind == core::ErrorKind::StorageCorrupt || kind == core::ErrorKind::WrongKey;
}

} // namespace

UsageKeeper::UsageKeeper(const core::Clock &clock, const session::Session &session,
                         UsageSwitch usage, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_session(session)
    , m_switch(usage)
{
}

core::Result<void> UsageKeeper::open(const QString &path, const QByteArray &key)
{
    auto usage = store::Usage::open(path, key);
    if (!usage && isDamage(usage.error().kind)) {
        qCWarning(core::logSync) << "the counts of use were damaged and are begun anew";
        for (const QLatin1StringView part : store::kDatabaseParts)
            QFile::remove(path + part);
        usage = store::Usage::open(path, key);
    }
    if (!usage)
        return std::unexpected(usage.error());
    m_usage.emplace(std::move(*usage));
    auto tidied = m_usage->forgetBefore(dayInProvince(m_clock.now()).addDays(-kUsageDaysKept));
    return tidied && !m_switch.counts() ? m_usage->forgetUnsent() : tidied;
}

core::Result<void> UsageKeeper::setOn(bool on)
{
    m_switch.on = on;
    return m_usage && !m_switch.counts() ? m_usage->forgetUnsent() : core::Result<void>();
}

bool UsageKeeper::isCounting(const domain::UsageNote &used) const
{
    const bool isScreen = used.kind == domain::UsageKind::PageShown;
    return m_usage && m_switch.counts() && (isScreen || !m_switch.screensOnly);
}

core::Result<void> UsageKeeper::note(const domain::UsageNote &used)
{
    if (!isCounting(used))
        return {};
    const auto me = m_session.me();
    return m_usage->add(me.id, {.day = dayInProvince(m_clock.now()),
                                .kind = used.kind,
                                .subject = domain::usageSubject(used.subject),
                                .role = domain::usageSubject(me.rights.roles.value(0))});
}

core::Result<UsageView> UsageKeeper::view() const
{
    UsageView view{.state = m_switch, .nextSending = m_notBefore};
    if (!m_usage)
        return view;
    auto counts = m_usage->since(m_session.me().id,
                                 dayInProvince(m_clock.now()).addDays(-kUsageDaysKept));
    const auto unsent = m_usage->unsent();
    if (!counts || !unsent)
        return std::unexpected(counts ? unsent.error() : counts.error());
    view.counts = std::move(*counts);
    view.unsent = *unsent;
    return view;
}

// NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters): their caller waits for them
QCoro::Task<core::Result<void>> UsageKeeper::send(remote::HttpClient &http)
{
    if (mustWait(m_notBefore, m_clock.now()))
        co_return {};
    co_return co_await sendNow(http);
}

QCoro::Task<void> UsageKeeper::sendLast(remote::HttpClient &http)
{
    std::ignore = co_await sendNow(http);
}

QCoro::Task<core::Result<void>> UsageKeeper::sendNow(remote::HttpClient &http)
{
    while (m_usage && m_switch.counts()) {
        const auto counts = m_usage->close(m_session.me().id, kUsageBatch);
        if (!counts || counts->empty())
            break;
        const auto answer = co_await http.send(
            {.method = "POST",
             .path = u"v1/usage"_s,
             .headers = {{"Idempotency-Key", usageKeyOf(*counts)}},
             .body = QJsonDocument(domain::usageBatch(*counts)).toJson(QJsonDocument::Compact)});
        if (!answer)
            co_return std::unexpected(answer.error());
        const auto error = remote::toError(*answer);
        if (error && error->kind == core::ErrorKind::Unauthorized)
            co_return std::unexpected(*error);
        m_notBefore = m_clock.now().addSecs(kBetweenBatchesSecs);
        if (error) {
            qCWarning(core::logSync) << "the backend takes no counts of use:" << error->detail;
            break;
        }
        if (auto noted = m_usage->noteSent(*counts); !noted)
            co_return noted;
    }
    co_return {};
}
// NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)

} // namespace syncing
