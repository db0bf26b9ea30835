// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/format.h"

#include <QTest>

using namespace Qt::StringLiterals;
namespace format = common::format;

/// Figures, dates, ages and names as Vietnamese administration writes them.
class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("millions") << 1234567.891 << 2 << u"1.234.567,89"_s;
        QTest::newRow("thousand") << 1000.0 << 0 << u"1.000"_s;
        QTest::newRow("below-thousand") << 999.0 << 0 << u"999"_s;
        QTest::newRow("negative") << -1.5 << 1 << u"\u22121,5"_s;
        QTest::newRow("negative-that-rounds-to-zero") << -0.001 << 1 << u"0,0"_s;
        QTest::newRow("zero") << 0.0 << 2 << u"0,00"_s;
        QTest::newRow("not-a-number") << std::nan("") << 2 << u"—"_s;
    }
    void numbers()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(format::number(value, decimals), text);
    }
    void percentAndChange()
    {
        QCOMPARE(format::percent(7.25), u"7,25%"_s);
        QCOMPARE(format::change(3.371, 2, false), u"▲ 3,37%"_s);
        QCOMPARE(format::change(-17.79, 2, false), u"▼ 17,79%"_s);
        QVERIFY(format::change(0.001, 2, false).startsWith(u'–'));
    }
    void timesAreInVietnam()
    {
        const QDateTime utc(QDate(2024, 12, 31), QTime(17, 5), QTimeZone::UTC);
        QCOMPARE(format::dateTime(utc), u"00:05 01/01/2025"_s);
        QCOMPARE(format::date(utc), u"01/01/2025"_s);
        QCOMPARE(format::date(QDateTime()), QString());
    }
    void collationIsVietnamese()
    {
        QStringList names{u"Đức Linh"_s, u"Tuy Phong"_s, u"Bắc Bình"_s, u"Tánh Linh"_s,
                          u"Hàm Tân"_s,  u"Eo"_s,        u"Dốc"_s};
        std::ranges::sort(
            names, [](const QString &a, const QString &b) { return format::compare(a, b) < 0; });
        QCOMPARE(names, (QStringList{u"Bắc Bình"_s, u"Dốc"_s, u"Đức Linh"_s, u"Eo"_s, u"Hàm Tân"_s,
                                     u"Tánh Linh"_s, u"Tuy Phong"_s}));
    }
    void sizes()
    {
        QCOMPARE(format::bytes(512), u"512 B"_s);
        QCOMPARE(format::bytes(1'258'291), u"1,2 MB"_s);
    }
};

QTEST_MAIN(TestFormat)
#include "tst_format.moc"
