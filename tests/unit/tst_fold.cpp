// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What fold() promises, said with Qt's own normalisation.
QString reference(const QString &text)
{
    QString bare;
    for (const char32_t c : text.normalized(QString::NormalizationForm_D).toUcs4()) {
        if (!QChar::isMark(c))
            bare += QString::fromUcs4(&c, 1);
    }
    QString folded;
    for (const char32_t c : bare.toLower().toUcs4()) {
        if (!QChar::isMark(c))
            folded += QString::fromUcs4(&c, 1);
    }
    return folded.replace(u'đ', u'd').simplified();
}

char32_t randomCodePoint(QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0:
        return random.bounded(0x20u, 0x7fu);
    case 1:
        return random.bounded(0xa0u, 0x250u);
    case 2:
        return random.bounded(0x300u, 0x370u);
    case 3:
        return random.bounded(0x1e00u, 0x1f00u);
    case 4:
        return random.bounded(0x2000u, 0x2070u);
    default:
        for (;;) {
            const char32_t c = random.bounded(0x20000u);
            if (!QChar::isSurrogate(c))
                return c;
        }
    }
}

} // namespace

/// Folding and cleaning of text.
class TestFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsVietnamese_data();
    void foldsVietnamese();
    void tableEqualsNormalisation();
    void brokenUtf8IsAsQtReadsIt();
    void placeKeyTakesYForI();
    void cleans_data();
    void cleans();
};

void TestFold::foldsVietnamese_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("street") << u"Đường  Lê Lợi"_s << u"duong le loi"_s;
    QTest::newRow("decomposed") << u"Đường  Lê Lợi"_s.normalized(QString::NormalizationForm_D)
                                << u"duong le loi"_s;
    QTest::newRow("all-tones") << u"ÀÁẢÃẠ ẰẮẲẴẶ ỪỨỬỮỰ ỲÝỶỸỴ"_s << u"aaaaa aaaaa uuuuu yyyyy"_s;
    QTest::newRow("trimmed") << u" \t Phan\n Thiết\u00a0"_s << u"phan thiet"_s;
    QTest::newRow("turkish-dotted-i") << u"İ"_s << u"i"_s;
    QTest::newRow("kelvin") << u"\u212A"_s << u"k"_s;
    QTest::newRow("punctuation-stays") << u"Số 12/5 – “Mũi Né”"_s << u"so 12/5 – “mui ne”"_s;
    QTest::newRow("beyond-bmp") << u"🏖 Né"_s << u"🏖 ne"_s;
    QTest::newRow("only-marks") << u"\u0301\u0300"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestFold::foldsVietnamese()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(core::fold(text), folded);
    QCOMPARE(core::foldUtf8(text.toUtf8()), folded.toUtf8());
}

void TestFold::tableEqualsNormalisation()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 100'000; ++i) {
        QString text;
        for (int length = random.bounded(24); length > 0; --length) {
            const char32_t c = randomCodePoint(random);
            text += QString::fromUcs4(&c, 1);
        }
        const QString expected = reference(text);
        QCOMPARE(core::fold(text), expected);
        QCOMPARE(core::foldUtf8(text.toUtf8()), expected.toUtf8());
    }
}

void TestFold::brokenUtf8IsAsQtReadsIt()
{
    for (const QByteArray &bytes : {QByteArray("Ph\xe1\xba"), QByteArray("\xc0\xaf x"),
                                    QByteArray("\xed\xa0\x80"), QByteArray("\xf5 a")})
        QCOMPARE(core::foldUtf8(bytes), core::fold(QString::fromUtf8(bytes)).toUtf8());
}

void TestFold::placeKeyTakesYForI()
{
    QCOMPARE(core::placeKey(u"Phú Quý"), core::placeKey(u"Phú Quí"));
    QVERIFY(core::placeKey(u"Phú Quý") != core::placeKey(u"Phú Quốc"));
}

void TestFold::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"rác thải"_s << u"rác thải"_s;
    QTest::newRow("composed") << u"Lợi"_s.normalized(QString::NormalizationForm_D) << u"Lợi"_s;
    QTest::newRow("bidi") << u"ảnh\u202Egpj.exe\u2069"_s << u"ảnhgpj.exe"_s;
    QTest::newRow("zero-width") << u"a\u200Bb\uFEFFc\u00ADd"_s << u"abcd"_s;
    QTest::newRow("controls") << u"a\u0000b\u0007c\r\nd\te\u0085"_s << u"abc\nd\te"_s;
    QTest::newRow("tags-beyond-bmp") << QString::fromUcs4(U"x\U000E0041y") << u"xy"_s;
    QTest::newRow("line-separator") << u"a\u2028b"_s << u"a\nb"_s;
}

void TestFold::cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(core::cleanText(text), clean);
}

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
