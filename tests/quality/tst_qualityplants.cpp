// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/quality/demofigures.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qualitytest;

namespace {

QJsonArray plantedList()
{
    QFile file(u":/ioc/catalogue/planted-faults.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

/// "rule indicator unit period" of an expectation; what it leaves out is as in its fault.
QString lineOf(const QJsonObject &fault, const QJsonValue &expected)
{
    const auto of = [&](QLatin1StringView member) {
        const QString own = expected[member].toString();
        return own.isEmpty() ? fault.value(member).toString() : own;
    };
    const QString rule = expected.isString() ? expected.toString() : expected["rule"_L1].toString();
    return u"%1 i-%2 %3 %4"_s.arg(rule, of("indicator"_L1), of("unit"_L1), of("period"_L1));
}

std::set<QString> without(const std::set<QString> &from, const std::set<QString> &what)
{
    std::set<QString> left;
    std::ranges::set_difference(from, what, std::inserter(left, left.end()));
    return left;
}

} // namespace

/// The demo with planted faults: the rules find exactly those, each kind some.
class TestQualityPlants : public QObject
{
    Q_OBJECT

    std::set<QString> m_plain;
    std::set<QString> m_planted;

private Q_SLOTS:
    void initTestCase()
    {
        m_plain = failuresOf(*DemoFigures(false).evaluate());
        m_planted = failuresOf(*DemoFigures(true).evaluate());
    }
    void exactlyWhatWasPlantedIsFound()
    {
        std::set<QString> expected;
        std::set<QString> gone;
        for (const QJsonValue &value : plantedList()) {
            const QJsonObject fault = value.toObject();
            for (const QJsonValue &each : fault.value("expect"_L1).toArray())
                expected.insert(lineOf(fault, each));
            for (const QJsonValue &each : fault.value("hides"_L1).toArray())
                gone.insert(lineOf(fault, each));
        }
        QVERIFY(!expected.empty());
        const auto found = without(m_planted, m_plain);
        QCOMPARE(joined(without(found, expected)), QString());
        // Some of it the demo has anyhow: a figure that came late and then was taken away.
        QCOMPARE(joined(without(expected, m_planted)), QString());
        QCOMPARE(joined(without(m_plain, m_planted)), joined(gone));
    }
    void everyKindIsPlanted()
    {
        std::set<QString> planted;
        for (const QJsonValue &value : plantedList()) {
            for (const QJsonValue &each : value["expect"_L1].toArray())
                planted.insert(lineOf(value.toObject(), each).section(u' ', 0, 0));
        }
        QStringList missing;
        for (const auto &rule : must(quality::builtInRules()).rules) {
            if (!planted.contains(rule.id))
                missing << rule.id;
        }
        // A desk composes every text as it comes in, so that no figure can fail this one.
        QCOMPARE(missing, QStringList{u"nfc"_s});
    }
    /// What the demo has by itself: figures that came late or not at all, and known conflicts.
    void theDemoItselfIsLate()
    {
        std::map<QString, int> rules;
        for (const QString &line : m_plain)
            ++rules[line.section(u' ', 0, 0)];
        QStringList found;
        for (const auto &[rule, times] : rules)
            found << u"%1 %2"_s.arg(rule).arg(times);
        qInfo("%ls", qUtf16Printable(found.join(u", "_s)));
        for (const QString &rule : {u"on-time"_s, u"cross-source"_s})
            QVERIFY2(rules.contains(rule), qPrintable(rule));
    }
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv); // the demo draws pictures
    TestQualityPlants test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_qualityplants.moc"
