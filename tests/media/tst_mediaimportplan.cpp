// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"
#include "tests/media/importtable.h"
#include "widgets/panes/media/importplan.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using importtest::kTable;
using panes::media::ImportPlan;
using panes::media::ImportTask;
using panes::media::SourceChoice;

namespace {

domain::MediaSource source(const QString &id, const QString &name, const QString &url)
{
    domain::MediaSource made;
    made.id = domain::MediaSourceId(id);
    made.name = name;
    made.url = url;
    return made;
}

/// Every row is in exactly one of the figures.
qint64 accounted(const ImportPlan &plan)
{
    return qint64(plan.items.size()) + plan.known + plan.leftOut + plan.future +
           qint64(plan.file.merged.size()) + qint64(plan.file.faults.size());
}

ImportTask taskOf(const QByteArray &csv)
{
    auto table = exchange::readCsv(csv);
    if (!table)
        qFatal("the table cannot be read");
    ImportTask task;
    task.mapping = exchange::guessMapping(table->heading);
    task.table = std::make_shared<const exchange::ReadTable>(std::move(*table));
    task.sources = {source(u"m-bbt"_s, u"Báo Bình Thuận"_s, u"https://baobinhthuan.com.vn/"_s),
                    source(u"m-tt"_s, u"Tuổi Trẻ"_s, u"https://tuoitre.vn/"_s)};
    task.now = QDateTime(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
    return task;
}

} // namespace

/// What is made of a file: which rows come in, of which sources, with what the rules recognise.
class TestMediaImportPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsAccountedFor();
    void sourcesOfTheFileAreChosen();
    void anItemIsTheSameUnderAnyNameOfItsSource();
    void rulesCompleteItems();
    void placesAreFoundByName();
};

void TestMediaImportPlan::everyRowIsAccountedFor()
{
    ImportTask task = taskOf(kTable);
    const ImportPlan first = panes::media::planImport(task);
    QCOMPARE(first.rows, 7);
    QCOMPARE(accounted(first), first.rows);
    QCOMPARE(first.items.size(), size_t(2));
    QCOMPARE(first.leftOut, 1); // the source is not known and nothing was chosen
    QCOMPARE(first.future, 1);
    QCOMPARE(first.file.merged.size(), size_t(1));
    QCOMPARE(first.file.faults.size(), size_t(2));
    const ImportPlan rest = panes::media::withoutKnown(first, {first.items.front().id.value});
    QCOMPARE(rest.known, 1);
    QCOMPARE(rest.items.size(), size_t(1));
    QCOMPARE(accounted(rest), rest.rows);
}

void TestMediaImportPlan::sourcesOfTheFileAreChosen()
{
    ImportTask task = taskOf(kTable);
    const QString name = u"Trang Hội Chợ"_s;
    QCOMPARE(panes::media::planImport(task).bySource, (QHash<QString, qint64>{{name, 1}}));
    task.choices = {{name, {SourceChoice::Way::New, source(u"m-new"_s, name, {})}}};
    const ImportPlan added = panes::media::planImport(task);
    QCOMPARE(added.items.size(), size_t(3));
    QCOMPARE(added.leftOut, 0);
    QCOMPARE(added.newSources.size(), size_t(1));
    QCOMPARE(added.newSources.front().id.value, u"m-new"_s);
    QCOMPARE(added.items.back().sourceId.value, u"m-new"_s);
    QCOMPARE(accounted(added), added.rows);
    // Where all of its items are known, the new source is not needed either.
    const auto rest = panes::media::withoutKnown(added, {added.items.back().id.value});
    QVERIFY(rest.newSources.empty());
}

void TestMediaImportPlan::anItemIsTheSameUnderAnyNameOfItsSource()
{
    const QByteArray called = "Tiêu đề;Nguồn;Ngày đăng\nHội chợ;Hội Chợ TT;05/06/2025\n";
    ImportTask task = taskOf(called);
    const auto meant = source(u"m-hc"_s, u"Trang Hội Chợ"_s, {});
    task.sources.push_back(meant);
    task.choices = {{u"Hội Chợ TT"_s, {SourceChoice::Way::Existing, meant}}};
    const auto under = panes::media::planImport(task);
    ImportTask named = taskOf(QByteArray(called).replace("Hội Chợ TT", "Trang Hội Chợ"));
    named.sources.push_back(meant);
    const auto own = panes::media::planImport(named);
    QCOMPARE(under.items.size(), size_t(1));
    QCOMPARE(own.items.size(), size_t(1));
    QCOMPARE(under.items.front().id, own.items.front().id);
    QVERIFY(under.newSources.empty());
}

void TestMediaImportPlan::rulesCompleteItems()
{
    ImportTask task = taskOf(kTable);
    domain::MediaRule rule;
    rule.kind = domain::MediaRuleKind::Topic;
    rule.topic = u"Môi trường - biển"_s;
    rule.words.words = QStringList{u"rác thải"_s};
    domain::MediaRule place;
    place.kind = domain::MediaRuleKind::Place;
    place.unitId = domain::UnitId(u"u-ht"_s);
    place.words.words = QStringList{u"Hàm Tiến"_s};
    task.rules = {rule, place};
    const auto plan = panes::media::planImport(task);
    const auto &item = plan.items.at(1);
    QCOMPARE(item.topics, QStringList{rule.topic});
    QCOMPARE(item.unitId.value, u"u-ht"_s);
    QVERIFY(item.keywords.contains(u"rác thải"_s));
}

void TestMediaImportPlan::placesAreFoundByName()
{
    const auto unit = [](const QString &id, const QString &name, const QString &shortName,
                         const QDate &to = {}) {
        domain::Unit made;
        made.id = domain::UnitId(id);
        made.name = name;
        made.shortName = shortName;
        made.validTo = to;
        return made;
    };
    const QDate today(2025, 6, 12);
    const panes::media::PlaceNames places(
        {unit(u"u-593"_s, u"Thành phố Phan Thiết"_s, u"Phan Thiết"_s),
         unit(u"u-old"_s, u"Phường Phan Thiết"_s, u"Phan Thiết"_s, today),
         unit(u"u-a"_s, u"Xã Tân Hà"_s, u"Tân Hà"_s),
         unit(u"u-b"_s, u"Thị trấn Tân Hà"_s, u"Tân Hà"_s),
         unit(u"u-pq"_s, u"Huyện Phú Quý"_s, u"Phú Quý"_s)},
        today);
    QCOMPARE(places.unitNamed(u"phan thiet").value, u"u-593"_s);
    QCOMPARE(places.unitNamed(u"Phú Quí, Bình Thuận").value, u"u-pq"_s);
    QCOMPARE(places.unitNamed(u"Xã Tân Hà").value, u"u-a"_s);
    QVERIFY(places.unitNamed(u"Tân Hà").isEmpty()); // which of the two?
    QVERIFY(places.unitNamed(u"Đà Lạt").isEmpty());
    QVERIFY(places.unitNamed(u"").isEmpty());
}

QTEST_MAIN(TestMediaImportPlan)
#include "tst_mediaimportplan.moc"
