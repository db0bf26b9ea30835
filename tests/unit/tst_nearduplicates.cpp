// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/nearduplicates.h"

#include "tests/unit/labelledstories.h"
#include "tests/unit/madestories.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using analysis::nearDuplicates;
using analysis::StoryText;
using analysis::TextPrint;

namespace {

constexpr double kLeastPrecision = 0.95;
constexpr double kLeastRecall = 0.9;

std::vector<StoryText> labelledTexts()
{
    std::vector<StoryText> texts;
    for (const LabelledText &text : kLabelledTexts)
        texts.push_back({text.title, text.excerpt, 60'000 * qint64(texts.size())});
    return texts;
}

std::vector<StoryText> viewsOf(const std::vector<MadeText> &texts)
{
    std::vector<StoryText> views;
    for (const MadeText &text : texts)
        views.push_back(text.view());
    return views;
}

/// Pairs of texts in one story.
std::set<std::pair<size_t, size_t>> pairsOf(const auto &stories)
{
    std::set<std::pair<size_t, size_t>> pairs;
    for (size_t i = 0; i < stories.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (stories[i] == stories[j])
                pairs.emplace(j, i);
        }
    }
    return pairs;
}

constexpr auto kCatch = u"Tàu cá La Gi trúng đậm cá cơm, ngư dân phấn khởi vươn khơi";
constexpr auto kCatchLead =
    u"Những ngày này tại cảng cá La Gi, hàng chục tàu cập bến với khoang đầy cá cơm. Mỗi chuyến "
    u"biển hai ngày, chủ tàu thu về 50 triệu đồng, bạn ghe được chia từ 3 đến 4 triệu đồng.";

} // namespace

/// Texts that say the same.
class TestNearDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelledTextsAreSortedIntoTheirStories();
    void orderOfTheInputDoesNotMatter();
    void originalIsTheEarliest();
    void storiesEqualThoseOfComparingEveryPair();
    void addingOneByOneFindsTheSame();
    void laterTextMayBeTheOriginal();
    void smallChangesDoNotChain();
    void similarity_data();
    void similarity();
    void sameness_data();
    void sameness();
    void manyCopiesAndTemplatesAreDoneQuickly();
    void nothingHasNoOriginal() { QVERIFY(nearDuplicates({}).empty()); }
};

void TestNearDuplicates::labelledTextsAreSortedIntoTheirStories()
{
    std::vector<int> labels;
    for (const LabelledText &text : kLabelledTexts)
        labels.push_back(text.story);
    const auto expected = pairsOf(labels);
    const auto found = pairsOf(nearDuplicates(labelledTexts()));
    std::vector<std::pair<size_t, size_t>> right;
    std::ranges::set_intersection(found, expected, std::back_inserter(right));
    for (const auto &[a, b] : found) {
        if (!expected.contains({a, b}))
            qInfo() << "joined:" << kLabelledTexts[a].title << "|" << kLabelledTexts[b].title;
    }
    for (const auto &[a, b] : expected) {
        if (!found.contains({a, b}))
            qInfo() << "missed:" << kLabelledTexts[a].title << "|" << kLabelledTexts[b].title;
    }
    const double precision = double(right.size()) / double(found.size());
    const double recall = double(right.size()) / double(expected.size());
    qInfo("%zu texts, %zu stories, %zu pairs: precision %.3f, recall %.3f", labels.size(),
          std::set(labels.begin(), labels.end()).size(), expected.size(), precision, recall);
    QVERIFY(precision >= kLeastPrecision);
    QVERIFY(recall >= kLeastRecall);
}

void TestNearDuplicates::orderOfTheInputDoesNotMatter()
{
    std::vector<StoryText> texts = labelledTexts();
    for (StoryText &text : texts)
        text.publishedAt /= 300'000; // many at the same moment
    const auto expected = pairsOf(nearDuplicates(texts));
    std::vector<size_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(5);
    for (int round = 0; round < 10; ++round) {
        std::ranges::shuffle(order, random);
        std::vector<StoryText> shuffled;
        for (const size_t i : order)
            shuffled.push_back(texts[i]);
        const auto originals = nearDuplicates(shuffled);
        std::vector<size_t> inOrder(texts.size());
        for (size_t i = 0; i < order.size(); ++i)
            inOrder[order[i]] = order[originals[i]];
        QCOMPARE(pairsOf(inOrder), expected);
    }
}

void TestNearDuplicates::originalIsTheEarliest()
{
    const std::vector<StoryText> texts{{kCatch, kCatchLead, 200},
                                       {u"Giá xăng giảm nhẹ từ chiều nay, dầu tăng", {}, 0},
                                       {kCatch, kCatchLead, 100},
                                       {kCatch, kCatchLead, 100},
                                       {kCatch, {}, 300}};
    const std::vector<size_t> expected{2, 1, 2, 2, 2};
    QCOMPARE(nearDuplicates(texts), expected);
    const QString video = u"VIDEO: %1"_s.arg(QStringView(kCatch));
    const std::vector<StoryText> atOnce{{video, kCatchLead, 5}, {kCatch, kCatchLead, 5}};
    QCOMPARE(nearDuplicates(atOnce), (std::vector<size_t>{0, 0}));
}

void TestNearDuplicates::storiesEqualThoseOfComparingEveryPair()
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const std::vector<MadeText> texts = MadeStories(seed).make(800);
        const auto byForce = nearDuplicatesByForce(texts);
        const auto found = nearDuplicates(viewsOf(texts));
        size_t others = 0;
        size_t reposts = 0;
        for (size_t i = 0; i < texts.size(); ++i) {
            others += found[i] != byForce[i];
            reposts += byForce[i] != i;
        }
        QVERIFY(reposts > 300);
        QVERIFY2(others <= 4, qPrintable(QString::number(others)));
    }
}

void TestNearDuplicates::addingOneByOneFindsTheSame()
{
    const std::vector<MadeText> texts = MadeStories(9).make(500);
    const auto expected = nearDuplicates(viewsOf(texts));
    analysis::StoryIndex index;
    for (const MadeText &text : texts)
        index.add(text.view());
    QCOMPARE(index.size(), texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        QCOMPARE(index.originalOf(i), expected[i]);
        QCOMPARE(index.storyOf(i), index.storyOf(expected[i]));
    }
}

void TestNearDuplicates::laterTextMayBeTheOriginal()
{
    analysis::StoryIndex index;
    QCOMPARE(index.add({kCatch, kCatchLead, 500}), size_t(0));
    QCOMPARE(index.originalOf(0), size_t(0));
    QCOMPARE(index.add({kCatch, kCatchLead, 400}), size_t(1)); // collected late
    QCOMPARE(index.originalOf(0), size_t(1));
    QCOMPARE(index.originalOf(1), size_t(1));
}

/// Each text has most words of the one before; after ten steps none of the first is left.
void TestNearDuplicates::smallChangesDoNotChain()
{
    std::vector<MadeText> texts;
    for (int step = 0; step < 40; ++step) {
        QStringList words;
        for (int i = step * 6; i < step * 6 + 60; ++i)
            words << u"tu%1"_s.arg(i);
        texts.push_back({words.first(12).join(u' '), words.sliced(12).join(u' '), 1'000LL * step});
    }
    const auto originals = nearDuplicates(viewsOf(texts));
    QCOMPARE(originals[1], size_t(0)); // neighbours are alike
    for (size_t i = 0; i < texts.size(); ++i) {
        const MadeText &first = texts[originals[i]];
        QVERIFY(analysis::similarity(texts[i].title, texts[i].excerpt, first.title,
                                     first.excerpt) >= analysis::kLeastKinship);
    }
    QVERIFY(std::set(originals.begin(), originals.end()).size() >= 5);
}

void TestNearDuplicates::similarity_data()
{
    QTest::addColumn<QString>("titleA");
    QTest::addColumn<QString>("excerptA");
    QTest::addColumn<QString>("titleB");
    QTest::addColumn<QString>("excerptB");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const QString &titleA, const QString &excerptA,
                        const QString &titleB, const QString &excerptB, double expected) {
        QTest::newRow(name) << titleA << excerptA << titleB << excerptB << expected;
    };
    const QString a = u"a b c d e f"_s;
    row("same", a, a, a, a, 1);
    row("marks-and-case", u"Đường Lê Lợi ngập nặng, kẹt xe"_s, {},
        u"duong le loi ngap nang ket XE"_s, {}, 1);
    row("nothing-common", a, {}, u"g h i j k"_s, {}, 0);
    row("titles-alone", a, {}, u"a b c d x y"_s, {}, 2.0 / 6); // abc bcd | cde def cdx dxy
    row("excerpt-on-one-side", a, u"p q r s t u"_s, a, {}, 1);
    // title 4 twice, excerpt 3 against 3: the title is common
    row("title-counts-double", a, u"p q r s t"_s, a, u"v w x y z"_s, 8.0 / 14);
    row("excerpt-counts-once", a, u"p q r s t"_s, u"g h i j k l"_s, u"p q r s t"_s, 3.0 / 19);
    row("too-short", u"Tin buồn"_s, {}, u"Tin buồn"_s, {}, 0);
    row("short-title-same-excerpt", u"Tin"_s, a, u"Tin"_s, a, 1);
    row("source", u"a b c d e f - Báo Bình Thuận"_s, {}, a, {}, 1);
    row("two-sources", u"a b c d e f | VnExpress"_s, {}, u"a b c d e f – Tuổi Trẻ Online"_s, {}, 1);
    row("tail-with-a-number-stays", u"a b c d e f - 2 g"_s, {}, a, {}, 4.0 / 6);
    row("empty", {}, {}, {}, {}, 0);
    row("no-title-short", {}, a, a, {}, 1);
}

void TestNearDuplicates::similarity()
{
    QFETCH(QString, titleA);
    QFETCH(QString, excerptA);
    QFETCH(QString, titleB);
    QFETCH(QString, excerptB);
    QTEST(analysis::similarity(titleA, excerptA, titleB, excerptB), "expected");
    QTEST(analysis::similarity(titleB, excerptB, titleA, excerptA), "expected");
}

void TestNearDuplicates::sameness_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QString &a, const QString &b, bool same) {
        QTest::newRow(name) << a << b << same;
    };
    const QString fire = u"Cháy lớn tại kho hàng ven Quốc lộ 1 qua huyện Tuy Phong, khói đen bốc "
                         u"cao hàng chục mét"_s;
    const auto with = [&](const QString &from, const QString &to) {
        return QString(fire).replace(from, to);
    };
    row("no-marks", fire, core::fold(fire), true);
    row("shouted", fire, fire.toUpper(), true);
    row("other-place", fire, with(u"Tuy Phong"_s, u"Bắc Bình"_s), false);
    row("other-place-no-marks", fire, core::fold(with(u"Tuy Phong"_s, u"Hàm Tân"_s)), false);
    row("no-place", fire, with(u" qua huyện Tuy Phong"_s, {}), true);
    const QString price = u"Giá thanh long ruột đỏ tại các vựa ở Hàm Thuận Nam giữ mức 15.000 đồng "
                          u"một ký hôm nay 12/6"_s;
    row("same-day", price, price + u" và ngày mai"_s, true);
    row("other-day", price, QString(price).replace(u"12/6"_s, u"13/6"_s), false);
}

void TestNearDuplicates::sameness()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    const TextPrint left(a, {});
    const TextPrint right(b, {});
    QVERIFY(analysis::similarity(left, right) > 0.5);
    QCOMPARE(analysis::isSameStory(left, right), same);
    QCOMPARE(analysis::isSameStory(right, left), same);
}

void TestNearDuplicates::manyCopiesAndTemplatesAreDoneQuickly()
{
    const QString sentence =
        u"Dự báo thời tiết ngày %1/%2 trời nhiều mây, có mưa rào và dông vài nơi, "
        u"gió nhẹ, nhiệt độ cao nhất 33 độ"_s;
    std::vector<MadeText> texts;
    for (int i = 0; i < 20'000; ++i) { // quadratic would time out
        texts.push_back(i % 2 == 0 ? MadeText{QStringView(kCatch).toString(),
                                              QStringView(kCatchLead).toString(), i}
                                   : MadeText{sentence.arg(i % 28).arg(i), sentence, i});
    }
    const auto originals = nearDuplicates(viewsOf(texts));
    for (size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(originals[i], i % 2 == 0 ? 0 : i);
}

QTEST_APPLESS_MAIN(TestNearDuplicates)
#include "tst_nearduplicates.moc"
