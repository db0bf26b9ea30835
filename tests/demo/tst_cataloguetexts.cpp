// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/cataloguefiles.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

QJsonObject object(const char *name)
{
    return QJsonDocument::fromJson(fileBytes(name)).object();
}

/// What is wrong with the template: slots that are not `allowed`, or stray braces.
QString strangeSlots(QString templateText, const QStringList &allowed)
{
    for (const QString &slot : allowed)
        templateText.remove(slot);
    return templateText.contains(u'{') || templateText.contains(u'}') ? templateText : QString();
}

} // namespace

/// Texts of reports and media: enough of each, and no slot that the generators do not fill.
class TestCatalogueTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void categoriesHaveTwoGenerations();
    void reportTextsAreUsable();
    void mediaTextsAreUsable();

private:
    static void everyTextIsUsable(const QJsonValue &value, const QStringList &allowed);
};

void TestCatalogueTexts::categoriesHaveTwoGenerations()
{
    QHash<QString, int> generations;
    for (const QJsonValue &category : records("report-categories")) {
        ++generations[text(category, "code")];
        QVERIFY2(category["deadlineHours"_L1].toInt() > category["receiveHours"_L1].toInt(),
                 qPrintable(text(category, "id")));
    }
    QVERIFY(generations.size() >= 12);
    for (const auto &[code, count] : generations.asKeyValueRange())
        QVERIFY2(count == 2, qPrintable(code));
}

void TestCatalogueTexts::reportTextsAreUsable()
{
    const QJsonObject texts = object("reports-text");
    const QSet<QString> agencies = values("agencies", "id");
    const QStringList allowed{u"{duong}"_s, u"{xa}"_s, u"{diadiem}"_s};
    const QSet<QString> categories = values("report-categories", "code");
    for (const QString &category : categories) {
        const QJsonArray templates = texts["templates"_L1][category].toArray();
        QVERIFY2(templates.size() >= 8, qPrintable(category));
        QSet<QString> titles;
        for (const QJsonValue &each : templates) {
            QVERIFY2(!text(each, "title").isEmpty() && text(each, "text").size() > 30,
                     qPrintable(text(each, "title")));
            QCOMPARE(strangeSlots(text(each, "title") + text(each, "text"), allowed), QString());
            titles.insert(text(each, "title"));
        }
        QVERIFY2(titles.size() == templates.size(), qPrintable(category));
        QVERIFY2(texts["weights"_L1][category].toDouble() > 0, qPrintable(category));
        const QString handler = texts["handlers"_L1][category].toString();
        QVERIFY2(handler == "ub"_L1 || agencies.contains(u"a-"_s + handler), qPrintable(handler));
    }
    for (const char *list : {"results", "spots", "refusals", "comments", "extensions", "returns"})
        QVERIFY2(!texts[QLatin1StringView(list)].toArray().isEmpty(), list);
    for (const char *list : {"family", "middle", "given"})
        QVERIFY2(texts["names"_L1][QLatin1StringView(list)].toArray().size() >= 10, list);
    QVERIFY(!texts["streets"_L1]["*"_L1].toArray().isEmpty());
}

void TestCatalogueTexts::mediaTextsAreUsable()
{
    const QJsonObject texts = object("media-text");
    const QStringList allowed{u"{xa}"_s, u"{huyen}"_s};
    const QJsonObject topics = texts.value("topics"_L1).toObject();
    QVERIFY(topics.size() >= 12);
    QVERIFY(topics.contains(u"Môi trường - biển"_s)); // the burst of the demo
    for (const QString &topic : topics.keys()) {
        for (const char *sentiment : {"positive", "neutral", "negative"}) {
            const QJsonArray titles = topics[topic][QLatin1StringView(sentiment)].toArray();
            QVERIFY2(titles.size() >= 4, qPrintable(topic + QLatin1StringView(sentiment)));
            for (const QJsonValue &title : titles)
                QCOMPARE(strangeSlots(title.toString(), allowed), QString());
        }
    }
    QVERIFY(topics.contains(texts["hot"_L1]["topic"_L1].toString()));
    for (const char *byTopic : {"details", "agencies"}) {
        const QJsonObject lists = texts[QLatin1StringView(byTopic)].toObject();
        QCOMPARE(lists.keys(), topics.keys());
        for (const QString &topic : lists.keys())
            QVERIFY2(!lists[topic].toArray().isEmpty(), qPrintable(topic));
    }
    for (const QString &topic : texts["handling"_L1]["falseOf"_L1].toObject().keys())
        QVERIFY2(topics.contains(topic), qPrintable(topic));
    everyTextIsUsable(texts, {u"{xa}"_s, u"{huyen}"_s, u"{so}"_s, u"{it}"_s, u"{tieude}"_s});
}

/// Whatever is said anywhere has no slot that nobody fills, and no list is empty.
void TestCatalogueTexts::everyTextIsUsable(const QJsonValue &value, const QStringList &allowed)
{
    if (value.isString()) {
        QVERIFY(!value.toString().isEmpty());
        QCOMPARE(strangeSlots(value.toString(), allowed), QString());
    } else if (value.isArray()) {
        QVERIFY(!value.toArray().isEmpty());
        for (const QJsonValue &each : value.toArray())
            everyTextIsUsable(each, allowed);
    } else {
        for (const QJsonValue &each : value.toObject())
            everyTextIsUsable(each, allowed);
    }
}

QTEST_APPLESS_MAIN(TestCatalogueTexts)
#include "tst_cataloguetexts.moc"
