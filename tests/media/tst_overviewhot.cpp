// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/items/mediahot.h"
#include "tests/media/mediawindow.h"
#include "widgets/pages/hottopicline.h"

using namespace mediatest;
using analysis::HotLevel;
using pages::HotTopicLine;

namespace {

QString wordOf(HotLevel level)
{
    return level == HotLevel::Watch   ? HotTopicLine::tr("To watch")
           : level == HotLevel::Alert ? HotTopicLine::tr("Alert")
                                      : HotTopicLine::tr("Urgent");
}

/// Empty: the line takes no room.
QString told(const HotTopicLine &line)
{
    return line.isVisible() ? line.accessibleName() : QString();
}

} // namespace

/// The hottest topic on the overview, in the whole console on a real backend.
class TestOverviewHot : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<DeskWindow> m_desk;

    [[nodiscard]] HotTopicLine &line() { return *m_desk->find<HotTopicLine>(); }
    [[nodiscard]] std::optional<analysis::HotTopic> hottest(const domain::UnitId &area = {})
    {
        auto &desk = m_desk->console().desk();
        items::MediaFilter scope;
        scope.units = m_desk->console().directory().reference()->narrowing(area);
        const auto hot = desk.readers()
                             .run([scope, now = desk.clock().now()](const store::Database &db) {
                                 return items::readHotTopics(db, scope, now);
                             })
                             .result();
        if (!hot)
            qFatal("%ls", qUtf16Printable(hot.error().detail));
        return hot->empty() ? std::nullopt : std::optional(hot->front().hot);
    }
    [[nodiscard]] QString expected(const domain::UnitId &area = {})
    {
        const auto topic = hottest(area);
        return topic
                   ? HotTopicLine::tr("Hot topic: %1 (%2)").arg(topic->topic, wordOf(topic->level))
                   : QString();
    }
    [[nodiscard]] std::vector<domain::UnitId> districts()
    {
        const auto reference = m_desk->console().directory().reference();
        const QDate today = m_desk->console().desk().clock().now().date();
        std::vector<domain::UnitId> ids;
        if (const auto *province = reference->province(today)) {
            for (const auto *unit : reference->children(province->id, today))
                ids.push_back(unit->id);
        }
        return ids;
    }
    /// Where something is hot, or nothing.
    [[nodiscard]] domain::UnitId anyDistrict(bool hot)
    {
        for (const domain::UnitId &district : districts()) {
            if (hottest(district).has_value() == hot)
                return district;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_backend = std::make_unique<demotest::Client>(demotest::quiet(120));
        m_desk = std::make_unique<DeskWindow>(m_backend->backend.url(), QString(), u"overview"_s);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->find<HotTopicLine>());
        QTRY_VERIFY_WITH_TIMEOUT(!districts().empty(), kPatience);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void theHottestIsNamed()
    {
        QVERIFY(hottest()); // the demo has one
        QTRY_COMPARE_WITH_TIMEOUT(told(line()), expected(), kPatience);
    }
    void aDistrictHoldsItsCommunes()
    {
        const auto count = [this](const domain::UnitId &unit) {
            return m_desk->console()
                .desk()
                .readers()
                .run([unit](const store::Database &db) {
                    return store::MediaRepository(db).count({.units = {unit}});
                })
                .result()
                .value_or(-1);
        };
        const auto reference = m_desk->console().directory().reference();
        qint64 most = 0;
        for (const domain::UnitId &district : districts()) {
            qint64 items = 0;
            for (const domain::Unit &unit : reference->units)
                items += unit.parentId == district ? count(unit.id) : 0;
            QCOMPARE(count(district), items);
            most = std::max(most, items);
        }
        QVERIFY(most > 0);
    }
    void theAreaDecides()
    {
        const auto hot = anyDistrict(true);
        const auto calm = anyDistrict(false);
        QVERIFY(!hot.isEmpty());
        QVERIFY(!calm.isEmpty());
        for (const domain::UnitId &area : {hot, calm, domain::UnitId()}) {
            m_desk->context().setArea(area);
            QVERIFY(m_desk->settle());
            QCOMPARE(told(line()), expected(area));
        }
    }
    void periodAndSearchDoNot()
    {
        m_desk->context().setPeriod(QDate(2020, 1, 1), QDate(2020, 2, 1));
        m_desk->context().setSearch(u"không có tin nào như vậy"_s);
        QVERIFY(m_desk->settle());
        QVERIFY(!told(line()).isEmpty());
        QCOMPARE(told(line()), expected());
    }
    void whatComesInCanBeHot()
    {
        const auto calm = anyDistrict(false);
        QVERIFY(!calm.isEmpty());
        m_desk->context().setArea(calm);
        QVERIFY(m_desk->settle());
        QCOMPARE(told(line()), QString());
        for (int i = 0; i < 12; ++i)
            (void)newItem(*m_backend, {{u"unitId"_s, calm.value},
                                       {u"agencyId"_s, QString()},
                                       {u"topics"_s, QJsonArray{u"Giao thông"_s}}});
        m_desk->sync().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(hottest(calm), kPatience);
        QCOMPARE(hottest(calm)->topic, u"Giao thông"_s);
        QTRY_COMPARE_WITH_TIMEOUT(told(line()), expected(calm), kPatience);
    }

    void theLevelIsShownInColourAndWord_data()
    {
        QTest::addColumn<HotLevel>("level");
        QTest::addColumn<common::Tone>("tone");
        QTest::newRow("watch") << HotLevel::Watch << common::Tone::Active;
        QTest::newRow("alert") << HotLevel::Alert << common::Tone::Risk;
        QTest::newRow("urgent") << HotLevel::Urgent << common::Tone::Bad;
    }
    void theLevelIsShownInColourAndWord()
    {
        QFETCH(HotLevel, level);
        QFETCH(common::Tone, tone);
        const common::Theme theme;
        HotTopicLine line(theme, nullptr);
        const analysis::HotTopic topic{.topic = u"Du lịch"_s, .level = level, .items = 12};
        line.setTopic(&topic);
        QVERIFY(line.isVisible());
        QVERIFY(line.accessibleName().contains(topic.topic));
        QVERIFY(line.accessibleName().contains(wordOf(level)));
        line.resize(300, line.height());
        const QImage image = line.grab().toImage();
        qsizetype inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y) == theme.color(tone);
        }
        QVERIFY2(inked > 20, qPrintable(QString::number(inked)));
        line.setTopic(nullptr);
        QVERIFY(!line.isVisible());
    }
};

QTEST_MAIN(TestOverviewHot)
#include "tst_overviewhot.moc"
