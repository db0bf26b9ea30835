// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is not read page by page: events and files.
#include "app/ctl/conformance.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using Streamed = QCoro::Task<Outcome>;

// NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it

constexpr qint64 kLargestFile = 25 * 1024 * 1024;
constexpr qsizetype kPart = 10;

/// The hash of a file that this person may read; empty: none is known.
QString anyFile(const ConformanceProbe &probe)
{
    const auto *files = probe.feed(domain::Collection::Attachments);
    return files && !files->samples.empty() ? files->samples.back().value("sha256"_L1).toString()
                                            : QString();
}

remote::HttpRequest fileRequest(const QString &sha256, const QByteArray &header = {},
                                const QByteArray &value = {})
{
    remote::HttpRequest request{.path = u"v1/attachments/"_s + sha256,
                                .headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}},
                                .maxBytes = kLargestFile};
    if (!header.isEmpty())
        request.headers.append({header, value});
    return request;
}

Streamed opensEvents(ConformanceProbe &probe)
{
    if (!probe.can(u"events"_s))
        co_return Outcome::none(u"not among the capabilities"_s);
    const auto answer = co_await probe.client.openEvents(probe.options.eventPatience);
    const bool isStream = answer.header("Content-Type").startsWith("text/event-stream");
    co_return Outcome::of(answer.is(200) && isStream, answer);
}

Streamed tellsWhatWasMissed(ConformanceProbe &probe)
{
    if (!probe.can(u"events"_s))
        co_return Outcome::none(u"not among the capabilities"_s);
    const auto event = co_await probe.client.listen(
        "conformance-none", [](const remote::ServerEvent &one) { return one.name == "changed"; },
        {}, probe.options.eventPatience);
    if (!event)
        co_return Outcome::failed(event.error().detail);
    const auto collections = remote::decodeChangedEvent(event->data);
    co_return collections.isEmpty() ? Outcome::failed(QString::fromUtf8(event->data.left(200)))
                                    : Outcome::passed(u"%1 collections"_s.arg(collections.size()));
}

Streamed givesWholeFile(ConformanceProbe &probe)
{
    const QString sha256 = anyFile(probe);
    if (sha256.isEmpty())
        co_return Outcome::none(u"there is no file"_s);
    const auto answer = co_await probe.client.ask(fileRequest(sha256));
    if (!answer.is(200))
        co_return Outcome::failed(answer.told());
    const auto hash = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256).toHex();
    co_return hash == sha256.toLatin1()
        ? Outcome::passed(u"%1 bytes"_s.arg(answer.body.size()))
        : Outcome::failed(u"the bytes have another hash than the address"_s);
}

Streamed givesPart(ConformanceProbe &probe)
{
    const QString sha256 = anyFile(probe);
    if (sha256.isEmpty())
        co_return Outcome::none(u"there is no file"_s);
    const auto part = co_await probe.client.ask(fileRequest(sha256, "Range", "bytes=0-9"));
    if (!part.is(206) || part.body.size() != kPart ||
        !part.header("Content-Range").startsWith("bytes 0-9/"))
        co_return Outcome::failed(u"bytes=0-9: "_s + part.told());
    const auto beyond = co_await probe.client.ask(
        fileRequest(sha256, "Range", "bytes=99999999999-"));
    co_return Outcome::of(beyond.isProblem(416), beyond);
}

Streamed knowsFileTag(ConformanceProbe &probe)
{
    const QString sha256 = anyFile(probe);
    if (sha256.isEmpty())
        co_return Outcome::none(u"there is no file"_s);
    const auto whole = co_await probe.client.ask(fileRequest(sha256));
    const QByteArray tag = whole.header("ETag");
    if (!whole.is(200) || tag.isEmpty())
        co_return Outcome::none(u"files have no ETag"_s);
    const auto again = co_await probe.client.ask(fileRequest(sha256, "If-None-Match", tag));
    co_return Outcome::of(again.is(304) && again.body.isEmpty(), again);
}

Streamed knowsNoOtherFile(ConformanceProbe &probe)
{
    if (!probe.feed(domain::Collection::Attachments))
        co_return Outcome::none(u"there are no files"_s);
    const auto answer = co_await probe.client.ask(fileRequest(QString(64, u'0')));
    co_return Outcome::of(answer.isProblem(404), answer);
}

// NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)

} // namespace

std::vector<ConformanceCheck> streamChecks()
{
    using enum CheckNeeds;
    const char *const files = "/attachments/{sha256}";
    return {
        {"events", "/events", "A stream that says something at least every 15 s.", Account,
         opensEvents},
        {"events-missed", "/events", "Who missed events is told which feeds to read.", Account,
         tellsWhatWasMissed},
        {"file-whole", files, "The bytes under a hash have that hash.", Account, givesWholeFile},
        {"file-part", files, "One range is answered with 206, one beyond the end with 416.",
         Account, givesPart},
        {"file-etag", files, "A file that is known is answered with 304.", Account, knowsFileTag},
        {"file-none", files, "A hash of nothing is answered with 404.", Account, knowsNoOtherFile}};
}

} // namespace ctl
