// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/readerpool.h"

#include <QObject>

#include <memory>

namespace items {

/// Runs background queries for one purpose and hands on only the answer to the newest: an older
/// answer never overwrites a newer state, and none arrives after the context object is gone.
class Latest
{
public:
    Latest(store::ReaderPool &readers, QObject *context,
           store::Urgency urgency = store::Urgency::Normal)
        : m_readers(readers)
        , m_context(context)
        , m_urgency(urgency)
    {
    }

    /// `done` is called in the context's thread, unless a newer run() or cancel() came first.
    template<typename Query, typename Done>
    void run(Query query, Done done)
    {
        using Answer = std::invoke_result_t<Query, const store::Database &>;
        const quint64 mine = ++*m_newest;
        m_readers.run(std::move(query), m_urgency)
            .then(m_context,
                  [mine, newest = m_newest, done = std::move(done)](Answer answer) mutable {
                      if (mine == *newest)
                          done(std::move(answer));
                  });
    }
    void cancel() { ++*m_newest; }

private:
    store::ReaderPool &m_readers;
    QObject *m_context;
    store::Urgency m_urgency;
    std::shared_ptr<quint64> m_newest = std::make_shared<quint64>(0);
};

} // namespace items
