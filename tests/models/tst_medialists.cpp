// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mediarulelist.h"
#include "models/items/mediasourcelist.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

domain::MediaRule topicRule(const QString &id, const QString &topic, const QStringList &words)
{
    domain::MediaRule rule{domain::MediaRuleId(id), 2, domain::MediaRuleKind::Topic, topic};
    rule.words.words = words;
    return rule;
}

domain::EditStanding standing(const domain::Edit &edit, domain::EditState state)
{
    domain::EditStanding one{edit, state};
    one.edit.id = u"e-"_s + edit.recordId;
    return one;
}

} // namespace

/// Rules and sources with what waits at this desk.
class TestMediaLists : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    store::ChangeHub m_hub;
    store::ReaderPool m_readers{m_cache.path(), support::key()};

private Q_SLOTS:
    void rulesShowWhatWaitsHere()
    {
        const auto sea = topicRule(u"k-1"_s, u"Biển"_s, {u"bờ biển"_s});
        VERIFY_OK(m_cache.apply(domain::Collection::MediaRules, support::page({sea})));
        items::MediaRuleList rules(m_readers, m_hub);
        QSignalSpy shown(&rules, &items::MediaRuleList::shownChanged);
        rules.open();
        QTRY_COMPARE(shown.count(), 1);
        QCOMPARE(rules.shown(), std::vector{domain::Shown<domain::MediaRule>{.record = sea}});

        auto changed = sea;
        changed.words.exclusions = {u"biển số"_s};
        const auto fruit = topicRule(u"k-2"_s, u"Nông sản"_s, {u"thanh long"_s});
        rules.setEdits({standing(domain::reviseEdit(sea, changed), domain::EditState::Queued),
                        standing(domain::openEdit(fruit), domain::EditState::Sending)});
        QCOMPARE(shown.count(), 2);
        QCOMPARE(rules.shown().size(), size_t(2));
        QCOMPARE(rules.find(u"k-1"_s)->record.words, changed.words);
        QCOMPARE(rules.find(u"k-1"_s)->waiting, domain::EditState::Queued);
        QCOMPARE(rules.find(u"k-2"_s)->record.topic, u"Nông sản");
        QVERIFY(!rules.find(u"k-3"_s));

        changed.version = 3; // the backend took it
        VERIFY_OK(m_cache.apply(domain::Collection::MediaRules, support::page({changed})));
        m_hub.post(domain::Collection::MediaRules, {u"k-1"_s});
        rules.setEdits({});
        QTRY_COMPARE(rules.shown(),
                     std::vector{domain::Shown<domain::MediaRule>{.record = changed}});
    }
    void aRefusedChangeLeavesWhatTheBackendHas()
    {
        domain::MediaSource paper;
        paper.id = domain::MediaSourceId(u"s-1"_s);
        paper.version = 1;
        paper.name = u"Báo Bình Thuận"_s;
        paper.feedUrl = u"https://example.vn/rss"_s;
        paper.feedMinutes = 30;
        VERIFY_OK(m_cache.apply(domain::Collection::MediaSources, support::page({paper})));
        items::MediaSourceList sources(m_readers, m_hub);
        auto changed = paper;
        changed.feedMinutes = 1;
        sources.setEdits(
            {standing(domain::reviseEdit(paper, changed), domain::EditState::Refused)});
        QVERIFY(sources.shown().empty()); // nothing is read before open()
        sources.open();
        QTRY_COMPARE(sources.shown().size(), size_t(1));
        QCOMPARE(sources.shown().at(0).record, paper);
        QVERIFY(sources.shown().at(0).needsPerson());
    }
};

QTEST_GUILESS_MAIN(TestMediaLists)
#include "tst_medialists.moc"
