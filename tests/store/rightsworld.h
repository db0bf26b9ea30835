// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"
#include "tests/support/cache.h"
#include "tests/support/records.h"

#include <algorithm>

/// What tests of rights start from: a cache with records of every kind that hang on each other.
namespace rightsworld {

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::DataClass;
using domain::Rights;
using domain::Subsystem;

inline const QDateTime kNow = support::RecordSource::epoch();

template<typename Id>
[[nodiscard]] Id numbered(const char *prefix, int number)
{
    return Id(u"%1-%2"_s.arg(QLatin1StringView(prefix)).arg(number));
}

/// Everything that a cache can have, small, with all that hangs on each other.
class World
{
public:
    explicit World(quint32 seed)
        : m_source(seed)
    {
        makeUnits();
        makeFigures();
        makeReports();
        makeMedia();
        makeOperations();
    }
    [[nodiscard]] const std::vector<domain::Record> &records() const { return m_all; }
    [[nodiscard]] std::vector<domain::Unit> units() const
    {
        std::vector<domain::Unit> units;
        for (const auto &record : m_all) {
            if (const auto *unit = std::get_if<domain::Unit>(&record))
                units.push_back(*unit);
        }
        return units;
    }
    void fill(support::Cache &cache) const
    {
        for (const Collection collection : domain::kCollections) {
            domain::ChangesPage page = support::page({}, u"here"_s, false);
            std::ranges::copy_if(m_all, std::back_inserter(page.items), [&](const auto &record) {
                return Collection(record.index()) == collection;
            });
            page.snapshotCount = qint64(page.items.size());
            if (auto applied = cache.apply(collection, page, kNow); !applied)
                qFatal("%s", qPrintable(applied.error().detail));
        }
    }
    Rights anyRights()
    {
        Rights rights;
        if (below(4) > 0) {
            QList<Subsystem> some;
            for (const Subsystem one : domain::kSubsystems) {
                if (below(3) > 0)
                    some << one;
            }
            rights.subsystems = some;
        }
        if (below(2) > 0) {
            rights.units = QList<domain::UnitId>();
            for (int count = below(4); count > 0; --count)
                *rights.units << (below(2) > 0 ? numbered<domain::UnitId>("d", below(5))
                                               : numbered<domain::UnitId>("x", below(24)));
        }
        if (below(3) == 0)
            rights.agencies = QList{numbered<domain::AgencyId>("a", below(5))};
        if (below(3) == 0)
            rights.permissions = {below(2) > 0 ? u"read:all"_s : u"read:trail"_s};
        if (below(3) > 0) {
            rights.accountId = u"tk-%1"_s.arg(below(4));
            rights.roles = {below(2) > 0   ? u"department-officer"_s
                            : below(2) > 0 ? u"ioc-operator"_s
                                           : u"system-admin"_s};
            if (below(2) > 0)
                rights.agencyId = numbered<domain::AgencyId>("a", below(5));
        }
        rights.classes.setFlag(DataClass::Personal, below(2) > 0);
        rights.classes.setFlag(DataClass::Internal, below(3) > 0);
        return rights;
    }

private:
    int below(int bound) { return m_source.below(bound); }
    template<typename Record>
    void add(Record record)
    {
        record.version = 1;
        m_all.emplace_back(std::move(record));
    }
    void makeUnits()
    {
        for (int i = 0; i < 5; ++i) {
            domain::Unit district;
            district.id = numbered<domain::UnitId>("d", i);
            add(district);
        }
        for (int i = 0; i < 24; ++i) { // the last four are what the first eight became
            domain::Unit commune;
            commune.id = numbered<domain::UnitId>("x", i);
            if (i < 20)
                commune.parentId = numbered<domain::UnitId>("d", i / 4);
            if (i < 8) {
                domain::Succession succession;
                succession.to = numbered<domain::UnitId>("x", 20 + i / 2);
                commune.successors << succession;
            }
            add(commune);
        }
    }
    void makeFigures()
    {
        for (int i = 0; i < 12; ++i) {
            domain::Indicator indicator;
            indicator.id = numbered<domain::IndicatorId>("i", i);
            indicator.subsystem = domain::kSubsystems.at(size_t(i % 4));
            indicator.disclosure = i % 5 == 0 ? u"internal"_s : u"public"_s;
            add(indicator);
            domain::Feed feed;
            feed.id = numbered<domain::FeedId>("f", i);
            for (int n = below(3); n > 0; --n)
                feed.indicatorIds << numbered<domain::IndicatorId>("i", below(13));
            add(feed);
        }
        for (int i = 0; i < 60; ++i) {
            auto value = m_source.observation(i);
            value.indicatorId = numbered<domain::IndicatorId>("i", below(13)); // i-12 is not here
            add(value);
            domain::Plan plan;
            plan.id = numbered<domain::PlanId>("p", i);
            plan.indicatorId = value.indicatorId;
            add(plan);
            domain::Slot due;
            due.id = numbered<domain::SlotId>("s", i);
            due.indicatorId = value.indicatorId;
            add(due);
            domain::Remark remark;
            remark.id = numbered<domain::RemarkId>("n", i);
            remark.indicatorId = value.indicatorId;
            add(remark);
        }
    }
    void makeReports()
    {
        domain::ReportCategory category;
        category.id = domain::CategoryId(u"cat-0"_s);
        add(category);
        for (int i = 0; i < 120; ++i) {
            auto report = m_source.report(i);
            report.title = u"tieude%1 duynhat"_s.arg(i); // one word of its own each
            report.unitId = numbered<domain::UnitId>("x", below(24));
            report.districtId = below(5) == 0 ? domain::UnitId() : report.districtId;
            if (below(2) > 0)
                report.supportAgencyIds.clear();
            add(report);
            domain::ReportEvent event;
            event.id = numbered<domain::ReportEventId>("e", i);
            event.reportId = numbered<domain::ReportId>("r", below(130));
            event.at = report.sentAt;
            event.fromState = u"MOI"_s;
            event.toState = u"TIEP_NHAN"_s;
            add(event);
            domain::Attachment picture;
            picture.id = numbered<domain::AttachmentId>("b", i);
            if (below(3) > 0)
                picture.reportId = numbered<domain::ReportId>("r", below(130));
            if (below(3) == 0)
                picture.mediaItemId = numbered<domain::MediaItemId>("m", below(40));
            picture.sha256 = QString::number(i).rightJustified(64, u'0');
            add(picture);
        }
    }
    void makeMedia()
    {
        for (int i = 0; i < 40; ++i) {
            auto item = m_source.mediaItem(i);
            item.author = u"Tác giả %1"_s.arg(i);
            item.evidenceSha256 = i % 4 == 0 ? QString::number(1000 + i).rightJustified(64, u'0')
                                             : QString();
            add(item);
        }
        domain::MediaSource source;
        source.id = domain::MediaSourceId(u"s-0"_s);
        add(source);
        domain::MediaRule rule;
        rule.id = domain::MediaRuleId(u"w-0"_s);
        add(rule);
    }
    void makeOperations()
    {
        for (int i = 0; i < 6; ++i) {
            domain::AlarmRule rule;
            rule.id = u"l-%1"_s.arg(i);
            rule.subsystem = domain::kSubsystems.at(size_t(i));
            add(rule);
            domain::AlarmAction action;
            action.id = u"t-%1"_s.arg(i);
            action.ruleId = u"l-%1"_s.arg(below(7));
            add(action);
        }
        for (int i = 0; i < 12; ++i) {
            domain::Ticket ticket;
            ticket.id = u"k-%1"_s.arg(i);
            ticket.openedById = i % 4 == 0 ? QString() : u"tk-%1"_s.arg(below(4));
            if (i % 3 > 0)
                ticket.agencyId = numbered<domain::AgencyId>("a", below(5));
            add(ticket);
        }
        domain::WallPage page;
        page.id = u"p-0"_s;
        add(page);
        domain::WallCommand command;
        command.id = u"c-0"_s;
        add(command);
        domain::Signer signer;
        signer.id = u"s-0"_s;
        add(signer);
        domain::Bulletin bulletin;
        bulletin.id = u"b-0"_s;
        add(bulletin);
        makeAccountability();
    }

    void makeAccountability()
    {
        for (int i = 0; i < 12; ++i) {
            domain::Submission supplied;
            supplied.id = u"sb-%1"_s.arg(i);
            supplied.feedId = numbered<domain::FeedId>("f", below(6));
            supplied.agencyId = numbered<domain::AgencyId>("a", below(5));
            add(supplied);
            domain::Explanation explanation;
            explanation.id = u"ex-%1"_s.arg(i);
            explanation.agencyId = numbered<domain::AgencyId>("a", below(5));
            add(explanation);
        }
        domain::Closing closing;
        closing.id = u"cl-0"_s;
        add(closing);
        domain::Proposal proposal;
        proposal.id = u"pr-0"_s;
        add(proposal);
        domain::UsageDay use;
        use.id = u"ud-0"_s;
        add(use);
        domain::ServiceDay service;
        service.id = u"sd-0"_s;
        add(service);
    }

    support::RecordSource m_source;
    std::vector<domain::Record> m_all;
};

} // namespace rightsworld
