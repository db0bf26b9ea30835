// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/latest.h"
#include "models/store/changehub.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace items {

/// What every loaded thing tells: that it loads, failed, or changed. The part of LoadedContent that
/// moc can see.
class Loaded : public QObject
{
    Q_OBJECT
public:
    /// Changes in the cache that come within `rest`, or within four times what the last query took,
    /// are answered by one query; never two at once. Else a first sync would keep readers at work
    /// without a pause, each with a state of the cache of its own.
    Loaded(store::ChangeHub &hub, std::chrono::milliseconds rest, QObject *parent);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

protected:
    /// Whether a change in the cache calls for a new query.
    [[nodiscard]] virtual bool concerns(domain::Collection collection,
                                        const QStringList &ids) const = 0;
    virtual void load() = 0;
    void setState(bool loading, std::optional<core::Error> error);

private:
    void refresh();

    std::chrono::milliseconds m_rest;
    std::chrono::milliseconds m_cost{};
    QElapsedTimer m_sinceAsked;
    QTimer m_refresh;
    std::optional<core::Error> m_error;
    bool m_loading = false;
};

/// One thing read from the cache in the background and read again when the cache says that it
/// changed. While it is read again the old content stays.
template<typename Content>
class LoadedContent : public Loaded
{
public:
    LoadedContent(store::ReaderPool &readers, store::ChangeHub &hub, std::chrono::milliseconds rest,
                  QObject *parent)
        : Loaded(hub, rest, parent)
        , m_query(readers, this)
    {
    }
    /// Null before the first answer, after an error, or when there is nothing to show.
    [[nodiscard]] const Content *content() const { return m_content ? &*m_content : nullptr; }

protected:
    template<typename Query>
    void query(Query ask)
    {
        setState(true, {});
        m_query.run(std::move(ask), [this](core::Result<Content> answer) {
            m_content = answer ? std::optional(std::move(*answer)) : std::nullopt;
            setState(false, answer ? std::nullopt : std::optional(answer.error()));
        });
    }
    void clear()
    {
        m_query.cancel();
        m_content.reset();
        setState(false, {});
    }
    void forget() { m_content.reset(); }

private:
    Latest m_query;
    std::optional<Content> m_content;
};

} // namespace items
