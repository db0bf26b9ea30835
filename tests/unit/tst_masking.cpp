// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/masking.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who a citizen is, as every screen shows it until somebody reveals it.
class TestMasking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("spaces") << u"   "_s << QString();
        QTest::newRow("one-word") << u"Đạt"_s << u"Đ."_s;
        QTest::newRow("two-words") << u"Lê Lợi"_s << u"Lê L."_s;
        QTest::newRow("three-words") << u"Nguyễn Văn  An"_s << u"Nguyễn V. A."_s;
        QTest::newRow("four-words") << u"Trần Thị Ánh Nguyệt"_s << u"Trần T. Á. N."_s;
        QTest::newRow("five-words") << u"Nguyễn Thị Minh Khai Anh"_s << u"Nguyễn T. M. K. A."_s;
        QTest::newRow("six-words") << u"Công Tằng Tôn Nữ Hoàng Yến"_s << u"Công T. T. N. H. Y."_s;
        QTest::newRow("decomposed") << u"Lê Ánh"_s.normalized(QString::NormalizationForm_D)
                                    << u"Lê Á."_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("lines") << u"\tLê\n Lợi "_s << u"Lê L."_s;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, masked);
        const auto composed = [](const QString &text) {
            return text.normalized(QString::NormalizationForm_C);
        };
        QCOMPARE(composed(domain::maskedName(name)), composed(masked));
    }

    void phones_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("masked");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("plain") << u"0912678345"_s << u"0912 xxx 345"_s;
        QTest::newRow("spaces") << u"0912 678 345"_s << u"0912 xxx 345"_s;
        QTest::newRow("dots") << u"0912.678.345"_s << u"0912 xxx 345"_s;
        QTest::newRow("dashes") << u"(0912)-678-345"_s << u"0912 xxx 345"_s;
        QTest::newRow("plus-84") << u"+84 912 678 345"_s << u"0912 xxx 345"_s;
        QTest::newRow("84") << u"84912678345"_s << u"0912 xxx 345"_s;
        QTest::newRow("0084") << u"0084 912678345"_s << u"0912 xxx 345"_s;
        QTest::newRow("landline") << u"0252 3821 234"_s << u"0252 xxx 234"_s;
        QTest::newRow("landline-abroad") << u"+84 252 3821234"_s << u"0252 xxx 234"_s;
        QTest::newRow("local-landline") << u"3821234"_s << u"xxx 234"_s;
        QTest::newRow("hotline") << u"1022"_s << u"xxx"_s;
        QTest::newRow("short") << u"12345"_s << u"xxx"_s;
        QTest::newRow("no-digits") << u"không có"_s << u"xxx"_s;
        QTest::newRow("wide-digits") << u"０９１２６７８３４５"_s << u"0912 xxx 345"_s;
        QTest::newRow("two-numbers") << u"0912678345 hoặc 0252 3821234"_s << u"0912 xxx 234"_s;
    }
    void phones()
    {
        QFETCH(QString, phone);
        QFETCH(QString, masked);
        QCOMPARE(domain::maskedPhone(phone), masked);
    }

    /// Whatever is typed there, at least three digits of a number stay hidden.
    void threeDigitsAtLeastAreHidden()
    {
        for (int length = 1; length <= 15; ++length) {
            const QString number = u"987654321098765"_s.left(length);
            QString shown = domain::maskedPhone(number);
            shown.remove(u'x').remove(u' ');
            QVERIFY2(shown.size() <= std::max(0, length - 3), qPrintable(number));
        }
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
