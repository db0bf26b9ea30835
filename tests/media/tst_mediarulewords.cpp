// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rulepreview.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/rulecheck.h"
#include "widgets/panes/media/rulewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using panes::media::RuleDoubt;
using panes::media::RuleFault;

namespace {

domain::MediaRule topicRule(const QStringList &words, const QStringList &exclusions = {})
{
    domain::MediaRule rule;
    rule.id = domain::MediaRuleId(u"mr-1"_s);
    rule.topic = u"Tỉnh"_s;
    rule.words.words = words;
    rule.words.exclusions = exclusions;
    return rule;
}

items::MediaText text(const QString &id, const QString &title, const QString &excerpt = {})
{
    items::MediaText made;
    made.id = domain::MediaItemId(id);
    made.title = title;
    made.excerpt = excerpt;
    return made;
}

} // namespace

/// What a change of a rule does, and the words for it.
class TestMediaRuleWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExclusionTakesAWardFromTheProvince();
    void examplesShowWhatChangesFirst();
    void markedTextsAreNoMarkup();
    void wordsAreOnceALine();
    void whatCannotBeSaved_data();
    void whatCannotBeSaved();
    void wordsToLookAt();
    void revisionsAreTold();
};

/// "Phường Bình Thuận" (a ward since 01/07/2025) is not the province.
void TestMediaRuleWords::anExclusionTakesAWardFromTheProvince()
{
    const auto now = topicRule({u"Bình Thuận"_s});
    const auto changed = topicRule({u"Bình Thuận"_s}, {u"phường Bình Thuận"_s});
    const auto effect = items::ruleEffect(
        now, changed,
        {text(u"ward"_s, u"Phường Bình Thuận họp dân"_s),
         text(u"province"_s, u"Bình Thuận đón khách"_s),
         text(u"both"_s, u"Phường Bình Thuận"_s, u"Tỉnh Bình Thuận chỉ đạo"_s),
         text(u"neither"_s, u"Ninh Thuận đón khách"_s)});
    QCOMPARE(effect.looked, 4);
    QCOMPARE(effect.now, 3);
    QCOMPARE(effect.changed, 2);
    QCOMPARE(effect.lost, 1);
    QCOMPARE(effect.gained, 0);
    QCOMPARE(effect.examples.front().text.id.value, u"ward"_s);
    QVERIFY(effect.examples.front().foundNow && !effect.examples.front().foundThen);
    // What the exclusion covers is marked, and not as found.
    const auto &excluded = effect.examples.front().title.excluded;
    QCOMPARE(excluded.size(), 1);
    QCOMPARE(excluded.constFirst().start, 0);
    QCOMPARE(excluded.constFirst().length, u"Phường Bình Thuận"_s.size());
}

void TestMediaRuleWords::examplesShowWhatChangesFirst()
{
    std::vector<items::MediaText> texts;
    for (int i = 0; i < 100; ++i)
        texts.push_back(text(u"kept-%1"_s.arg(i), u"rác thải"_s));
    texts.push_back(text(u"gained"_s, u"nước thải"_s));
    const auto effect = items::ruleEffect(topicRule({u"rác thải"_s}),
                                          topicRule({u"rác thải"_s, u"nước thải"_s}), texts);
    QCOMPARE(effect.examples.size(), items::kMostRuleExamples);
    QCOMPARE(effect.examples.front().text.id.value, u"gained"_s);
    QCOMPARE(effect.examples.at(1).text.id.value, u"kept-0"_s);
    QCOMPARE(effect.gained, 1);
    domain::MediaRule off = topicRule({u"rác thải"_s});
    off.words.active = false;
    QCOMPARE(items::ruleEffect(off, topicRule({u"rác thải"_s}), texts).gained, 100);
}

void TestMediaRuleWords::markedTextsAreNoMarkup()
{
    const QString hostile = u"<b>rác</b> & <img src=x> rác"_s;
    const auto effect = items::ruleEffect(topicRule({u"rác"_s}), topicRule({u"rác"_s}),
                                          {text(u"x"_s, hostile)});
    const QString html = panes::media::ruleMarked(hostile, effect.examples.front().title,
                                                  common::Theme());
    QVERIFY(!html.contains(u"<b>"_s));
    QVERIFY(!html.contains(u"<img"_s));
    QCOMPARE(html.count(u"<span"_s), 2);
    // Of a long text the part around the find.
    const QString far = QString(u"chữ "_s).repeated(200) + u"rác"_s +
                        QString(u" chữ"_s).repeated(200);
    const auto found = items::ruleEffect(topicRule({u"rác"_s}), topicRule({u"rác"_s}),
                                         {text(u"y"_s, far)});
    const QString part = panes::media::ruleMarked(far, found.examples.front().title,
                                                  common::Theme());
    QVERIFY(part.contains(u">rác</span>"_s));
    QVERIFY(part.startsWith(u'…') && part.endsWith(u'…'));
    QVERIFY(part.size() < 600);
}

void TestMediaRuleWords::wordsAreOnceALine()
{
    QCOMPARE(panes::media::wordsIn(u"  rác thải \n\nRác  thải\nnước\u200b thải\n"_s),
             QStringList({u"rác thải"_s, u"nước thải"_s}));
}

void TestMediaRuleWords::whatCannotBeSaved_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<int>("fault");
    QTest::newRow("no-words") << QStringList() << u"A"_s << int(RuleFault::NoWords);
    QTest::newRow("no-topic") << QStringList{u"rác"_s} << QString() << int(RuleFault::NoSubject);
    QTest::newRow("too-long") << QStringList{QString(129, u'a')} << u"A"_s
                              << int(RuleFault::WordTooLong);
    QTest::newRow("too-many") << QStringList(501, u"rác"_s) << u"A"_s
                              << int(RuleFault::TooManyWords);
    QTest::newRow("good") << QStringList{QString(128, u'a')} << u"A"_s << -1;
}

void TestMediaRuleWords::whatCannotBeSaved()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, topic);
    QFETCH(const int, fault);
    domain::MediaRule rule = topicRule(words);
    rule.topic = topic;
    const auto found = panes::media::faultOf(rule);
    QCOMPARE(found ? int(*found) : -1, fault);
}

void TestMediaRuleWords::wordsToLookAt()
{
    domain::MediaRuleWords words;
    words.words = QStringList{u"cá"_s, u"bão"_s, u"titan"_s, u"bão số 5"_s};
    const auto doubts = panes::media::doubtsOf(words);
    QCOMPARE(doubts.size(), size_t(2));
    QCOMPARE(doubts.at(0).kind, RuleDoubt::Kind::Short);
    QCOMPARE(doubts.at(1).kind, RuleDoubt::Kind::Common);
    QCOMPARE(doubts.at(1).word, u"bão"_s);
    QVERIFY(doubts.at(1).everyday.contains(u"báo"_s));
    words.withMarks = true;
    QCOMPARE(panes::media::doubtsOf(words).size(), size_t(1)); // short all the same
}

void TestMediaRuleWords::revisionsAreTold()
{
    domain::MediaRuleWords before;
    before.words = QStringList{u"rác"_s, u"kè"_s};
    domain::MediaRuleWords after = before;
    after.words = QStringList{u"rác"_s, u"sạt lở"_s};
    after.exclusions = QStringList{u"rác điện tử"_s};
    after.active = false;
    const QString told = panes::media::revisionText(before, after);
    QVERIFY(told.contains(u"sạt lở"_s));
    QVERIFY(told.contains(u"kè"_s));
    QVERIFY(told.contains(u"rác điện tử"_s));
    QCOMPARE(told.count(u"; "_s), 3);
    QVERIFY(panes::media::revisionText(after, after) != told);
}

QTEST_MAIN(TestMediaRuleWords)
#include "tst_mediarulewords.moc"
