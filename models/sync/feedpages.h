// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"

#include <QCoroTask>
#include <QFuture>

#include <deque>
#include <optional>

namespace remote {
class HttpClient;
}

namespace syncing {

/// The pages of one change feed, one after the other: while their reader writes one, the next is
/// being decoded in another thread, and the one after that is on its way.
class FeedPages
{
public:
    using Page = core::Result<domain::ChangesPage>;

    FeedPages(remote::HttpClient &http, domain::Collection collection)
        : m_http(http)
        , m_collection(collection)
    {
    }

    /// The page after a place in the feed; empty: the first.
    [[nodiscard]] QCoro::Task<Page> after(QString cursor);
    /// This place is asked for next, in case that no page has told.
    void expect(const QString &cursor);
    /// Waits until nothing is on its way; before the end of this.
    [[nodiscard]] QCoro::Task<void> rest();

private:
    using Body = core::Result<QByteArray>;
    struct Coming {
        QString asked; ///< the place after which it comes
        QCoro::Task<Body> body;
    };
    struct Decoding {
        QString asked;
        QFuture<Page> page;
    };
    [[nodiscard]] bool leadsTo(const QString &cursor) const;
    void ask(const QString &cursor);
    [[nodiscard]] bool hasRoom() const;
    /// Begins to decode the page that comes, and asks for the one after it.
    [[nodiscard]] QCoro::Task<void> take();

    remote::HttpClient &m_http;
    domain::Collection m_collection;
    std::optional<Coming> m_coming;
    std::deque<Decoding> m_decoding;
};

} // namespace syncing
