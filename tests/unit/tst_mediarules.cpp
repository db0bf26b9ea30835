// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/mediarules.h"

#include "models/analysis/textwords.h"
#include "models/core/fold.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using analysis::MediaRules;
using analysis::RuleHits;
using domain::MediaRule;
using domain::MediaRuleKind;
using domain::UnitId;

namespace {

MediaRule topicRule(const QString &topic, const QStringList &words,
                    const QStringList &exclusions = {})
{
    return {.kind = MediaRuleKind::Topic,
            .topic = topic,
            .words = {.words = words, .exclusions = exclusions}};
}

MediaRule placeRule(const QString &unit, const QStringList &words,
                    const QStringList &exclusions = {})
{
    return {.kind = MediaRuleKind::Place,
            .unitId = UnitId(unit),
            .words = {.words = words, .exclusions = exclusions}};
}

domain::Unit unit(const QString &id, domain::UnitLevel level)
{
    domain::Unit one;
    one.id = UnitId(id);
    one.level = level;
    return one;
}

/// The parts of a text that ranges mark; those spelled as the rule does in brackets.
QStringList marked(const QString &text, const QList<core::TextRange> &ranges)
{
    QStringList parts;
    for (const core::TextRange &range : ranges) {
        const QString part = text.sliced(range.start, range.length);
        parts.append(range.exact ? u'[' + part + u']' : part);
    }
    return parts;
}

const MediaRule kProvince = placeRule(u"p"_s, {u"Bình Thuận"_s}, {u"phường Bình Thuận"_s});

} // namespace

/// Keywords and place names in items.
class TestMediaRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void foldedWordsAreThoseOfFold();
    void oneRule_data();
    void oneRule();
    void topicsAreInTheOrderOfTheRules();
    void mostSpecificPlaceWins();
    void inactiveAndUnknownRulesFindNothing();
    void exclusionsAreOfTheirRule();
    void phrasesDoNotReachFromTitleToExcerpt();
    void rangesAreOfTheText_data();
    void rangesAreOfTheText();
    void everyRuleIsExplained();
};

void TestMediaRules::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words"); // as they stand | folded
    QTest::newRow("plain") << u"Đường  Lê Lợi"_s
                           << QStringList{u"Đường|duong"_s, u"Lê|le"_s, u"Lợi|loi"_s};
    QTest::newRow("punctuation") << u"“VN-Index”: 1.500…"_s
                                 << QStringList{u"VN|vn"_s, u"Index|index"_s, u"1|1"_s,
                                                u"500|500"_s};
    QTest::newRow("nfd") << u"Né!"_s.normalized(QString::NormalizationForm_D)
                         << QStringList{u"Né|ne"_s.normalized(QString::NormalizationForm_D)};
    QTest::newRow("emoji") << u"cháy🔥lớn"_s << QStringList{u"cháy|chay"_s, u"lớn|lon"_s};
    QTest::newRow("lone-mark") << u"\u0301a"_s << QStringList{u"a|a"_s};
    QTest::newRow("beyond-the-table") << u"ｂình 𝐱"_s << QStringList{u"ｂình|ｂinh"_s, u"𝐱|𝐱"_s};
    QTest::newRow("half-a-pair") << QString(QChar(0xD83D)) + u'a' << QStringList{u"a|a"_s};
    QTest::newRow("nothing") << u" … "_s << QStringList();
}

void TestMediaRules::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const analysis::TextWords read(text);
    QStringList found;
    for (size_t i = 0; i < read.size(); ++i)
        found << text.sliced(read.start(i), read.end(i) - read.start(i)) + u'|' +
                     QString::fromUtf8(read.folded(i));
    QCOMPARE(found, words);
}

void TestMediaRules::foldedWordsAreThoseOfFold()
{
    const QString text = u"Ủy ban nhân dân xã Hòa Thắng ÂĂĐÊÔƠƯ ßẞ ÀÉĨ 12 năm"_s;
    const analysis::TextWords read(text);
    QStringList found;
    for (size_t i = 0; i < read.size(); ++i)
        found << QString::fromUtf8(read.folded(i));
    QCOMPARE(found.join(u' '), core::fold(text));
}

void TestMediaRules::oneRule_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("exclusions");
    QTest::addColumn<bool>("withMarks");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keywords");
    const auto row = [](const char *name, const QStringList &words, const QStringList &exclusions,
                        bool withMarks, const QString &text, const QStringList &keywords) {
        QTest::newRow(name) << words << exclusions << withMarks << text << keywords;
    };
    const QStringList fruit{u"thanh long"_s};
    row("as-written", fruit, {}, false, u"Giá thanh long tăng"_s, fruit);
    row("any-case", fruit, {}, false, u"THANH LONG rớt giá"_s, fruit);
    row("no-marks-in-text", {u"sốt xuất huyết"_s}, {}, false, u"dich sot xuat huyet"_s,
        {u"sốt xuất huyết"_s});
    row("no-marks-in-rule", {u"sot xuat huyet"_s}, {}, false, u"Dịch sốt xuất huyết"_s,
        {u"sot xuat huyet"_s});
    row("nfd", {u"Mũi Né"_s}, {}, true, u"biển mũi né"_s.normalized(QString::NormalizationForm_D),
        {u"Mũi Né"_s});
    row("whole-words", fruit, {}, false, u"thanh longan, xthanh long"_s, {});
    row("first-word-twice", {u"cao cao tốc"_s}, {}, false, u"cao cao cao tốc"_s,
        {u"cao cao tốc"_s});
    row("other-marks", {u"bò"_s}, {}, false, u"bỏ phố về rừng"_s, {u"bò"_s});
    row("with-marks", {u"bò"_s}, {}, true, u"bỏ phố về rừng"_s, {});
    row("with-marks-any-case", {u"bò"_s}, {}, true, u"Giá BÒ hơi"_s, {u"bò"_s});
    row("two-of-one-rule", {u"titan"_s, u"điện gió"_s}, {}, false,
        u"Điện gió vướng titan, điện gió"_s, {u"điện gió"_s, u"titan"_s});
    row("one-within-another", {u"Thuận"_s, u"Bình Thuận"_s}, {}, false, u"ở Bình Thuận"_s,
        {u"Bình Thuận"_s, u"Thuận"_s});
    row("empty-words", {{}, u" … "_s}, {{}}, false, u"bất kỳ …"_s, {});
    row("empty-exclusion", {u"cháy"_s}, {{}, u"-"_s}, false, u"cháy - nổ"_s, {u"cháy"_s});
    row("excluded", {u"Bình Thuận"_s}, {u"phường Bình Thuận"_s}, false,
        u"Khu phố 5, phường Bình Thuận, quận 7"_s, {});
    row("excluded-once", {u"Bình Thuận"_s}, {u"phường Bình Thuận"_s}, false,
        u"Từ phường Bình Thuận về tỉnh Bình Thuận"_s, {u"Bình Thuận"_s});
    row("excluded-without-marks", {u"Bình Thuận"_s}, {u"phường Bình Thuận"_s}, false,
        u"phuong binh thuan"_s, {});
    row("exclusion-with-marks", {u"Bình Thuận"_s}, {u"phường Bình Thuận"_s}, true,
        u"phượng Bình Thuận"_s, {u"Bình Thuận"_s});
    row("exclusion-beside", {u"cháy"_s}, {u"cháy hàng"_s}, false, u"Cháy chợ, vé cháy hàng"_s,
        {u"cháy"_s});
    row("exclusion-overlaps", {u"hàng hải"_s}, {u"cháy hàng"_s}, false, u"cháy hàng hải"_s,
        {u"hàng hải"_s});
    row("exclusion-is-the-word", {u"cháy"_s}, {u"cháy"_s}, false, u"cháy"_s, {});
    row("text-ends-in-the-phrase", {u"phường Bình Thuận"_s}, {}, false, u"về phường Bình"_s, {});
    row("no-text", fruit, {}, false, {}, {});
}

void TestMediaRules::oneRule()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, exclusions);
    QFETCH(bool, withMarks);
    QFETCH(QString, text);
    QFETCH(QStringList, keywords);
    MediaRule rule = topicRule(u"Chủ đề"_s, words, exclusions);
    rule.words.withMarks = withMarks;
    keywords.sort();
    for (const bool inTitle : {true, false}) {
        const QString empty;
        RuleHits hits = MediaRules({rule}).match(inTitle ? text : empty, inTitle ? empty : text);
        hits.keywords.sort();
        QCOMPARE(hits.keywords, keywords);
        QCOMPARE(hits.topics, keywords.isEmpty() ? QStringList() : QStringList{u"Chủ đề"_s});
        QVERIFY(hits.unitId.isEmpty());
    }
}

void TestMediaRules::topicsAreInTheOrderOfTheRules()
{
    const MediaRules rules({topicRule(u"Môi trường"_s, {u"rác"_s, u"ô nhiễm"_s}),
                            topicRule(u"Du lịch"_s, {u"du khách"_s, u"bãi biển"_s}), kProvince,
                            topicRule(u"Môi trường"_s, {u"bãi biển"_s})});
    const RuleHits expected{.topics = {u"Môi trường"_s, u"Du lịch"_s},
                            .unitId = UnitId(u"p"_s),
                            .keywords = {u"du khách"_s, u"rác"_s, u"bãi biển"_s, u"Bình Thuận"_s}};
    QCOMPARE(rules.match(u"Du khách than phiền rác trên bãi biển", u"Bình Thuận: du khách, rác…"),
             expected);
}

void TestMediaRules::mostSpecificPlaceWins()
{
    const std::vector<MediaRule> rules{
        kProvince, placeRule(u"d"_s, {u"Tuy Phong"_s}), placeRule(u"c1"_s, {u"Phan Rí Cửa"_s}),
        placeRule(u"c2"_s, {u"Liên Hương"_s}), placeRule(u"new"_s, {u"Lâm Đồng"_s})};
    const std::vector<domain::Unit> units{
        unit(u"p"_s, domain::UnitLevel::Province), unit(u"d"_s, domain::UnitLevel::District),
        unit(u"c1"_s, domain::UnitLevel::Commune), unit(u"c2"_s, domain::UnitLevel::Commune)};
    const QString title = u"Lâm Đồng, Bình Thuận: cháy chợ ở Tuy Phong"_s;
    const MediaRules known(rules, units);
    const MediaRules unknown(rules);
    QCOMPARE(known.match(title, {}).unitId.value, u"d"_s);
    QCOMPARE(known.match(title, u"Người dân Liên Hương, Phan Rí Cửa").unitId.value, u"c2"_s);
    QCOMPARE(known.match(u"Lâm Đồng", {}).unitId.value, u"new"_s);
    QCOMPARE(unknown.match(title, u"Phan Rí Cửa").unitId.value, u"new"_s); // the first named
    QVERIFY(known.match(u"Cháy chợ", u"Quận 7").unitId.isEmpty());
}

void TestMediaRules::inactiveAndUnknownRulesFindNothing()
{
    MediaRule inactive = topicRule(u"A"_s, {u"cháy"_s});
    inactive.words.active = false;
    MediaRule unknown = topicRule(u"B"_s, {u"cháy"_s});
    unknown.kind = MediaRuleKind::Unknown;
    const MediaRules rules({inactive, unknown, topicRule(u"C"_s, {u"cháy"_s})});
    QCOMPARE(rules.match(u"cháy", {}).topics, QStringList{u"C"_s});
    const auto explained = rules.explain(u"cháy", {});
    QCOMPARE(explained.size(), size_t(1));
    QCOMPARE(explained.front().rule, size_t(2));
    QCOMPARE(MediaRules({}).match(u"cháy", u"nổ"), RuleHits());
}

void TestMediaRules::exclusionsAreOfTheirRule()
{
    const MediaRules rules({kProvince, topicRule(u"Đô thị"_s, {u"Bình Thuận"_s})});
    const RuleHits expected{.topics = {u"Đô thị"_s}, .keywords = {u"Bình Thuận"_s}};
    QCOMPARE(rules.match(u"phường Bình Thuận", {}), expected);
}

void TestMediaRules::phrasesDoNotReachFromTitleToExcerpt()
{
    const MediaRules rules({topicRule(u"A"_s, {u"thanh long"_s})});
    QCOMPARE(rules.match(u"Âm thanh", u"Long Hải"), RuleHits());
}

void TestMediaRules::rangesAreOfTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("hits");
    QTest::addColumn<QStringList>("excluded");
    const auto row = [](const char *name, const QString &text, const QStringList &hits,
                        const QStringList &excluded) {
        QTest::newRow(name) << text << hits << excluded;
    };
    row("exact", u"Về tỉnh Bình Thuận."_s, {u"[Bình Thuận]"_s}, {});
    row("any-case-is-exact", u"BÌNH THUẬN"_s, {u"[BÌNH THUẬN]"_s}, {});
    row("folded", u"Về Binh Thuan!"_s, {u"Binh Thuan"_s}, {});
    row("punctuation-between", u"(Bình-Thuận)"_s, {u"[Bình-Thuận]"_s}, {});
    row("excluded", u"phường Bình Thuận, tỉnh Bình Thuận"_s, {u"[Bình Thuận]"_s},
        {u"[phường Bình Thuận]"_s});
    row("after-an-emoji", u"🔥🔥 Bình Thuận"_s, {u"[Bình Thuận]"_s}, {});
    row("overlapping-are-one", u"Bình Thuận Nam"_s, {u"[Bình Thuận Nam]"_s}, {});
}

void TestMediaRules::rangesAreOfTheText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, hits);
    QFETCH(QStringList, excluded);
    const MediaRules rules(
        {placeRule(u"p"_s, {u"Bình Thuận"_s, u"Thuận Nam"_s}, {u"phường Bình Thuận"_s})});
    const auto explained = rules.explain(text, text);
    QCOMPARE(explained.size(), size_t(1));
    for (const analysis::RuleRanges &ranges : {explained[0].title, explained[0].excerpt}) {
        QCOMPARE(marked(text, ranges.hits), hits);
        QCOMPARE(marked(text, ranges.excluded), excluded);
    }
    const QString nfd = text.normalized(QString::NormalizationForm_D);
    const auto decomposed = rules.explain(nfd, {});
    const QString found = marked(nfd, decomposed[0].title.hits).join(u'|');
    QCOMPARE(found.normalized(QString::NormalizationForm_C), hits.join(u'|'));
}

void TestMediaRules::everyRuleIsExplained()
{
    const MediaRules rules(
        {topicRule(u"A"_s, {u"titan"_s}), topicRule(u"B"_s, {u"cá"_s, u"biển"_s}), kProvince});
    const QString title = u"Biển động, cá mắc cạn"_s;
    const QString excerpt = u"phường Bình Thuận"_s;
    const auto explained = rules.explain(title, excerpt);
    QCOMPARE(explained.size(), size_t(2));
    QCOMPARE(explained[0].rule, size_t(1));
    QCOMPARE(explained[0].keywords, (QStringList{u"biển"_s, u"cá"_s}));
    QCOMPARE(marked(title, explained[0].title.hits), (QStringList{u"[Biển]"_s, u"[cá]"_s}));
    QVERIFY(explained[0].excerpt.hits.isEmpty());
    QCOMPARE(explained[1].rule, size_t(2));
    QVERIFY(explained[1].keywords.isEmpty());
    QVERIFY(explained[1].excerpt.hits.isEmpty());
    QCOMPARE(marked(excerpt, explained[1].excerpt.excluded), QStringList{u"[phường Bình Thuận]"_s});
}

QTEST_APPLESS_MAIN(TestMediaRules)
#include "tst_mediarules.moc"
