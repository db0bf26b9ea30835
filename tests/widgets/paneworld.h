// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/items/alarmboard.h"
#include "models/items/directory.h"
#include "models/items/recordlists.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/changewriter.h"
#include "models/store/profile.h"
#include "models/store/readerpool.h"
#include "models/sync/deskuser.h"
#include "models/sync/syncservice.h"
#include "tests/store/reportoracle.h"
#include "tests/support/patience.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/reportscope.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

/// What tests of a single pane start from.
namespace panetest {

using namespace Qt::StringLiterals;

inline constexpr int kPatience = 20'000;

/// A desk without a backend: a real encrypted profile with random reports of a month, a clock that
/// stands, and what a pane is built with.
class PaneWorld
{
public:
    /// `account`: who works here, as the backend last told it.
    explicit PaneWorld(int count, const std::optional<remote::Me> &account = {})
        : m_profile(opened(m_dir.path()))
        , m_clock(m_machine)
        , m_session(QByteArray("none"))
        , settings(m_dir.filePath(u"desk.ini"_s), QSettings::IniFormat)
    {
        support::RecordSource source(7);
        std::vector<domain::Record> records;
        for (int number = 0; number < count; ++number) {
            reports.push_back(source.report(number));
            records.emplace_back(reports.back());
        }
        put(domain::Collection::Reports, std::move(records));
        readers = std::make_unique<store::ReaderPool>(m_profile->cachePath(), kKey);
        if (account &&
            !store::SyncStateRepository(m_profile->writer())
                 .setMeta(QString(syncing::kMeMeta), QString::fromUtf8(remote::encodeMe(*account))))
            qFatal("the account was not written");
        sync = std::make_unique<syncing::SyncService>(
            syncing::Surroundings{*m_profile, hub, m_clock, m_session, QUrl(), true});
        directory = std::make_unique<items::Directory>(*readers, hub);
        alarms = std::make_unique<items::AlarmBoard>(*readers, hub, *directory, m_clock);
        theme.apply(common::Theme::Mode::Light);
    }

    void put(domain::Collection collection, std::vector<domain::Record> records)
    {
        store::ChangeWriter writer(m_profile->writer());
        if (!writer.apply(collection, support::page(std::move(records)), m_machine.now()) ||
            !writer.commit())
            qFatal("the records were not written");
        hub.post(collection, {});
    }
    [[nodiscard]] common::PaneSurroundings with()
    {
        return {context, theme, m_clock, *directory, *readers, hub, *sync, settings, *alarms};
    }
    [[nodiscard]] domain::ReportFilter scope()
    {
        return common::reportScope(context, {}, m_clock.now());
    }
    /// How many of the records a filter means, by brute force.
    [[nodiscard]] qint64 expected(const domain::ReportFilter &filter) const
    {
        return std::ranges::count_if(
            reports, [&](const domain::Report &report) { return oracle::matches(filter, report); });
    }
    /// What the list of reports has in all under the present scope; −2 when it does not answer.
    [[nodiscard]] qint64 listed()
    {
        items::ReportListModel list(*readers, hub);
        list.setFilter(scope());
        const bool answered = QTest::qWaitFor(
            [&list] { return !list.isLoading() && list.total() >= 0; }, kPatience);
        return answered ? list.total() : -2;
    }

private:
    static std::unique_ptr<store::Profile> opened(const QString &directory)
    {
        auto profile = store::Profile::acquire(directory);
        if (!profile || !(*profile)->openCache(kKey, u"test"_s, false))
            qFatal("no profile");
        return std::move(*profile);
    }

    inline static const QByteArray kKey = QByteArray(32, 'p');
    QTemporaryDir m_dir;
    std::unique_ptr<store::Profile> m_profile;
    core::FixedClock m_machine{support::RecordSource::epoch()};
    core::BackendClock m_clock;
    session::Session m_session;

public:
    std::vector<domain::Report> reports;
    store::ChangeHub hub;
    common::SharedContext context;
    common::Theme theme;
    QSettings settings;
    std::unique_ptr<store::ReaderPool> readers;
    std::unique_ptr<syncing::SyncService> sync;
    std::unique_ptr<items::Directory> directory;
    std::unique_ptr<items::AlarmBoard> alarms;
};

} // namespace panetest
