// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/weblink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::WebLink;
using Doubt = core::WebLink::Doubt;

/// Links from outside: which of them may be opened, and what host is shown.
class TestWebLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void keepsTheUrl();
};

void TestWebLink::judges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<QString>("host");

    QTest::newRow("https") << u"https://bao.example.vn/a?b=1#c"_s << Doubt::None
                           << u"bao.example.vn"_s;
    QTest::newRow("capitals") << u"HTTPS://Bao.Example.VN/"_s << Doubt::None << u"bao.example.vn"_s;
    QTest::newRow("trimmed") << u"  https://a.vn/x \n"_s << Doubt::None << u"a.vn"_s;
    QTest::newRow("space-in-path") << u"https://a.vn/tin tuc.html"_s << Doubt::None << u"a.vn"_s;
    QTest::newRow("vietnamese-host")
        << u"https://bìnhthuận.vn/"_s << Doubt::None << u"bìnhthuận.vn"_s;
    QTest::newRow("vietnamese-punycode")
        << QString::fromLatin1("https://" + QUrl::toAce(u"đườngbiển.vn"_s)) << Doubt::None
        << u"đườngbiển.vn"_s;
    QTest::newRow("german-host") << u"https://müller.example"_s << Doubt::None
                                 << u"müller.example"_s;
    QTest::newRow("chinese-host") << u"https://胡志明.example"_s << Doubt::None
                                  << QString::fromLatin1(QUrl::toAce(u"胡志明.example"_s));
    QTest::newRow("russian-host") << u"https://новости.рф"_s << Doubt::None
                                  << QString::fromLatin1(QUrl::toAce(u"новости.рф"_s));
    QTest::newRow("localhost") << u"http://localhost:8080/"_s << Doubt::None << u"localhost"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/"_s << Doubt::None << u"127.0.0.1"_s;
    QTest::newRow("loopback-6") << u"http://[::1]/"_s << Doubt::None << u"::1"_s;

    QTest::newRow("http") << u"http://bao.example.vn/"_s << Doubt::NotHttps << u"bao.example.vn"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << Doubt::NotWeb << QString();
    QTest::newRow("javascript-capitals")
        << u" JavaScript://a.vn/%0Aalert(1)"_s << Doubt::NotWeb << u"a.vn"_s;
    QTest::newRow("javascript-tab") << u"java\tscript:alert(1)"_s << Doubt::Malformed << QString();
    QTest::newRow("data") << u"data:text/html,<script>1</script>"_s << Doubt::NotWeb << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << Doubt::NotWeb << QString();
    QTest::newRow("mail") << u"mailto:a@b.vn"_s << Doubt::NotWeb << QString();
    QTest::newRow("relative") << u"/tin/1.html"_s << Doubt::NotWeb << QString();
    QTest::newRow("no-scheme") << u"bao.example.vn/1"_s << Doubt::NotWeb << QString();
    QTest::newRow("no-host") << u"https:///tin"_s << Doubt::NoHost << QString();
    QTest::newRow("user") << u"https://bank.vn@evil.example/"_s << Doubt::UserInfo
                          << u"evil.example"_s;
    QTest::newRow("empty-user") << u"https://@evil.example/"_s << Doubt::UserInfo
                                << u"evil.example"_s;
    QTest::newRow("user-and-password")
        << u"https://a:b@evil.example/"_s << Doubt::UserInfo << u"evil.example"_s;
    QTest::newRow("backslash") << u"https://bank.vn\\@evil.example"_s << Doubt::Malformed
                               << QString();
    QTest::newRow("bidi") << u"https://a.vn/\u202Egpj.exe"_s << Doubt::Malformed << QString();
    QTest::newRow("zero-width") << u"https://ba\u200Bnk.vn"_s << Doubt::Malformed << QString();
    QTest::newRow("empty") << u"  "_s << Doubt::Malformed << QString();
    QTest::newRow("bad-port") << u"https://a.vn:99999/"_s << Doubt::Malformed << QString();
    QTest::newRow("address") << u"https://192.168.1.10/"_s << Doubt::IpAddress << u"192.168.1.10"_s;
    QTest::newRow("address-6") << u"https://[2001:db8::1]/"_s << Doubt::IpAddress
                               << u"2001:db8::1"_s;

    const auto ace = [](const QString &host) { return QString::fromLatin1(QUrl::toAce(host)); };
    QTest::newRow("cyrillic-a") << u"https://b\u0430nk.vn/"_s << Doubt::LookAlike
                                << ace(u"b\u0430nk.vn"_s);
    QTest::newRow("cyrillic-a-punycode") << u"https://%1/"_s.arg(ace(u"b\u0430nk.vn"_s))
                                         << Doubt::LookAlike << ace(u"b\u0430nk.vn"_s);
    QTest::newRow("all-cyrillic") << u"https://\u0440\u0430\u0443\u0440\u0430\u04cf.com"_s
                                  << Doubt::LookAlike
                                  << ace(u"\u0440\u0430\u0443\u0440\u0430\u04cf.com"_s);
    QTest::newRow("greek-o") << u"https://g\u03bfogle.com"_s << Doubt::LookAlike
                             << ace(u"g\u03bfogle.com"_s);
    QTest::newRow("dotless-i") << u"https://v\u0131etnam.vn"_s << Doubt::LookAlike
                               << ace(u"v\u0131etnam.vn"_s);
    QTest::newRow("phonetic-g") << u"https://\u0261oogle.com"_s << Doubt::LookAlike
                                << ace(u"\u0261oogle.com"_s);
    QTest::newRow("look-alike-over-http")
        << u"http://b\u0430nk.vn/"_s << Doubt::LookAlike << ace(u"b\u0430nk.vn"_s);
}

void TestWebLink::judges()
{
    QFETCH(QString, text);
    QFETCH(Doubt, doubt);
    QFETCH(QString, host);
    const WebLink link = core::judgeLink(text);
    QCOMPARE(static_cast<int>(link.doubt), static_cast<int>(doubt));
    QCOMPARE(link.host, host);
    QCOMPARE(link.openable, doubt == Doubt::None);
}

/// Numbers that programs take for addresses, however QUrl reads them.
void TestWebLink::keepsTheUrl()
{
    QCOMPARE(core::judgeLink(u"https://a.vn/x?y=1").url, QUrl(u"https://a.vn/x?y=1"_s));
    for (const QString &text : {u"https://2130706433/"_s, u"https://0x7f.1/"_s, u"https://1.1/"_s})
        QVERIFY2(!core::judgeLink(text).openable || core::judgeLink(text).host == "127.0.0.1"_L1,
                 qPrintable(text));
}

QTEST_APPLESS_MAIN(TestWebLink)
#include "tst_weblink.moc"
