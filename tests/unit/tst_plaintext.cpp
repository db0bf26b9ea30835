// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/entities.h"
#include "models/core/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Markup made plain; what feeds and files need of it is tested with them.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("tags") << u"<b>Tin</b> <a href=\"x\">mới</a>"_s << u"Tin mới"_s;
        QTest::newRow("breaks") << u"một<br/>hai<p>ba</p>bốn"_s << u"một\nhai\nba\nbốn"_s;
        QTest::newRow("script") << u"a<script>alert('<b>')</script>b"_s << u"ab"_s;
        QTest::newRow("open-script") << u"a<script>alert(1)"_s << u"a"_s;
        QTest::newRow("comment") << u"a<!-- x > y -->b"_s << u"ab"_s;
        QTest::newRow("entities") << u"Ph&ograve;ng &amp; &#272;&#x1EAB;n &quot;x&quot;"_s
                                  << u"Phòng & Đẫn \"x\""_s;
        QTest::newRow("escaped-tags") << u"&lt;b&gt;đậm&lt;/b&gt;"_s << u"đậm"_s;
        QTest::newRow("less-than")
            << u"giá < 5 triệu, > 3 triệu"_s << u"giá < 5 triệu, > 3 triệu"_s;
        QTest::newRow("arrow") << u"a <- b, x<y"_s << u"a <- b, x<y"_s;
        QTest::newRow("ampersand") << u"AT&T; R&D"_s << u"AT&T; R&D"_s;
        QTest::newRow("cut-tag") << u"tin <a href=\"https://x"_s << u"tin"_s;
        QTest::newRow("image") << u"<img src=x onerror=alert(1)>tin"_s << u"tin"_s;
        QTest::newRow("unknown-tag") << u"Chợ đêm <La Gi>"_s << u"Chợ đêm <La Gi>"_s;
        QTest::newRow("escaped-thrice")
            << u"&amp;amp;lt;script&amp;amp;gt;x&amp;amp;lt;/script&amp;amp;gt;a"_s << u"a"_s;
        QTest::newRow("own-lines") << u" một \n\n\n\n<b>hai</b>\u00A0"_s << u"một\n\nhai"_s;
        QTest::newRow("cdata") << u"<![CDATA[<p>một</p>]]>"_s << u"một"_s;
        QTest::newRow("never-closed") << u"3 < 5, a <b"_s << u"3 5, a b"_s;
    }
    void plain()
    {
        QFETCH(QString, text);
        QTEST(core::textOfPlain(text), "plain");
    }

    void html_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("lines-are-blanks") << u"một\nhai<br>ba"_s << u"một hai\nba"_s;
        QTest::newRow("any-element") << u"a <La Gi>b</La> <?x y?><!DOCTYPE z>"_s << u"a\nb"_s;
        QTest::newRow("comparison") << u"x<y, y > z"_s << u"x<y, y > z"_s;
        QTest::newRow("address") << u"An <an@bao.vn>"_s << u"An <an@bao.vn>"_s;
        QTest::newRow("quoted") << u"<img alt='a > b' src=x>c"_s << u"c"_s;
        QTest::newRow("script-splits-no-word") << u"sự c<script>x</script>ố"_s << u"sự cố"_s;
    }
    void html()
    {
        QFETCH(QString, text);
        QTEST(core::textOfHtml(text), "plain");
    }
    /// Nothing makes it slow that a stranger may write.
    void hostileTexts_data()
    {
        QTest::addColumn<QString>("part");
        for (const QString &part : {u"<a "_s, u"<a b"_s, u"<script>"_s, u"<!--"_s, u"&"_s,
                                    u"<a '"_s, u"&lt;"_s, u"</"_s, u"<![CDATA["_s})
            QTest::newRow(qPrintable(part)) << part;
    }
    void hostileTexts()
    {
        QFETCH(QString, part);
        const QString text = part.repeated(300'000);
        QVERIFY(core::textOfHtml(text).size() <= 40'000);
        QVERIFY(core::textOfPlain(text).size() <= 40'000);
    }

    void entities_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("quot") << u"\""_s;
        QTest::newRow("nbsp") << u"\u00A0"_s;
        QTest::newRow("yuml") << u"ÿ"_s;
        QTest::newRow("dstrok") << u"đ"_s;
        QTest::newRow("omega") << u"ω"_s;
        QTest::newRow("rdquo") << u"”"_s;
        QTest::newRow("hellip") << u"…"_s;
        QTest::newRow("euro") << u"€"_s;
        QTest::newRow("notin") << u"∉"_s;
        QTest::newRow("diams") << u"♦"_s;
        QTest::newRow("nothing") << u"&nothing;"_s;
    }
    void entities()
    {
        QFETCH(QString, character);
        const QString entity = u"&%1;"_s.arg(QLatin1StringView(QTest::currentDataTag()));
        QCOMPARE(core::entityAt(entity), QStringView(entity));
        QCOMPARE(core::decodedEntity(entity), character);
    }

    void shortened()
    {
        QCOMPARE(core::shortened(u"một hai ba"_s, 10), u"một hai ba"_s);
        QCOMPARE(core::shortened(u"một hai ba"_s, 9), u"một hai…"_s);
        QCOMPARE(core::shortened(u"x"_s.repeated(20), 5), u"xxxx…"_s);
        QCOMPARE(core::shortened(u"😀"_s.repeated(20), 6), u"😀😀…"_s);
    }
};

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
