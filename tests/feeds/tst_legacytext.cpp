// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/legacytables.h"
#include "models/core/legacytext.h"
#include "models/core/syllable.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using core::LegacyEncoding;

namespace {

/// The standards once more, written the other way round: a vowel with its tones (level, sắc, huyền,
/// hỏi, ngã, nặng) in Unicode, in TCVN 5712 VN3, in VNI.
struct Row {
    QStringView unicode;
    QStringView tcvn3;
    QStringView vni;
};
constexpr Row kRows[] = {
    {u"aáàảãạ", u"a¸µ¶·¹", u"a aù aø aû aõ aï"},      {u"ăắằẳẵặ", u"¨¾»¼½Æ", u"aê aé aè aú aü aë"},
    {u"âấầẩẫậ", u"©ÊÇÈÉË", u"aâ aá aà aå aã aä"},     {u"eéèẻẽẹ", u"eÐÌÎÏÑ", u"e eù eø eû eõ eï"},
    {u"êếềểễệ", u"ªÕÒÓÔÖ", u"eâ eá eà eå eã eä"},     {u"iíìỉĩị", u"iÝ×ØÜÞ", u"i í ì æ ó ò"},
    {u"oóòỏõọ", u"oãßáâä", u"o où oø oû oõ oï"},      {u"ôốồổỗộ", u"«èåæçé", u"oâ oá oà oå oã oä"},
    {u"ơớờởỡợ", u"¬íêëìî", u"ô ôù ôø ôû ôõ ôï"},      {u"uúùủũụ", u"uóïñòô", u"u uù uø uû uõ uï"},
    {u"ưứừửữự", u"\u00ADøõö÷ù", u"ö öù öø öû öõ öï"}, {u"yýỳỷỹỵ", u"yýúûüþ", u"y yù yø yû yõ î"},
};

/// The other direction, for the tests.
class Encoder
{
public:
    explicit Encoder(bool tcvn3)
    {
        for (const Row &row : kRows) {
            const QStringList vni = row.vni.toString().split(u' ');
            for (qsizetype i = 0; i < row.unicode.size(); ++i) {
                const QString old = tcvn3 ? QString(row.tcvn3.at(i)) : vni.at(i);
                m_letters.insert(row.unicode.at(i), old);
                // VN3 has no capitals with a tone: the small letter in a font of capitals
                m_letters.insert(row.unicode.at(i).toUpper(),
                                 i == 0 || !tcvn3 ? old.toUpper() : old);
            }
        }
        const QStringView unicode = u"đĐĂÂÊÔƠƯ";
        const QStringView old = u"®§¡¢£¤¥¦";
        for (qsizetype i = 0; tcvn3 && i < unicode.size(); ++i)
            m_letters.insert(unicode.at(i), QString(old.at(i)));
        if (!tcvn3) {
            m_letters.insert(u'đ', u"ñ"_s);
            m_letters.insert(u'Đ', u"Ñ"_s);
        }
    }
    [[nodiscard]] QString operator()(const QString &text) const
    {
        QString old;
        for (const QChar c : text)
            old += m_letters.value(c, QString(c));
        return old;
    }

private:
    QHash<QChar, QString> m_letters;
};

QString allLetters()
{
    QString letters = u"đ"_s;
    for (const Row &row : kRows)
        letters += row.unicode;
    return letters.remove(QRegularExpression(u"[aeiouy]"_s));
}

QStringList sentences()
{
    return {
        u"Phan Thiết"_s,
        u"huyện Hàm Thuận Bắc"_s,
        u"Xã Hồng Thái"_s,
        u"Thành phố Phan Thiết khởi công xây dựng tuyến đường ven biển"_s,
        u"UBND tỉnh Bình Thuận vừa ban hành kế hoạch phát triển du lịch năm 2026."_s,
        u"Giá thanh long tăng mạnh: 25.000 đồng/kg (tăng 12%), nông dân phấn khởi!"_s,
        u"Công ty Microsoft Việt Nam và Facebook ký thoả thuận hợp tác"_s,
        u"Cảnh báo lừa đảo qua mạng; xem tại https://bao.example.vn/lua-dao và gọi 1022"_s,
        u"Ngư dân Phú Quý được mùa cá, nhưng giá xăng dầu vẫn cao; tàu nằm bờ nhiều."_s,
        u"Dòng một về ô tô điện\nDòng hai về khí hậu"_s,
        u"Quốc hội thảo luận về quyền của người khuyết tật"_s,
        u"HỌP BÁO THƯỜNG KỲ CỦA UBND TỈNH"_s,
    };
}

QString nameOf(LegacyEncoding encoding)
{
    constexpr const char *kNames[] = {"none", "tcvn3", "vni", "windows-1258"};
    return QString::fromLatin1(kNames[static_cast<int>(encoding)]);
}

} // namespace

/// Old Vietnamese encodings: told apart, converted, and other languages left alone.
class TestLegacyText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAre67LettersInEachCase();
    void everyLetterOfVni();
    void everySmallLetterOfTcvn3();
    void everyCapitalOfTcvn3();
    void sentencesComeBack_data();
    void sentencesComeBack();
    void capitalsOfTcvn3_data();
    void capitalsOfTcvn3();
    void windows1258();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void tellsShortTexts_data();
    void tellsShortTexts();
    void signsStay();
    void decodesBytes_data();
    void decodesBytes();
    void mostlyUtf8StaysUtf8();
    void syllables_data();
    void syllables();
};

void TestLegacyText::thereAre67LettersInEachCase()
{
    const QString small = allLetters();
    QCOMPARE(small.size(), 67);
    QString both = small + small.toUpper();
    std::ranges::sort(both);
    QVERIFY(std::ranges::adjacent_find(both) == both.end());
}

void TestLegacyText::everyLetterOfVni()
{
    const Encoder toVni(false);
    const QString small = allLetters();
    const QString both = small + small.toUpper();
    for (const QChar letter : both)
        QCOMPARE(core::fromLegacy(toVni(QString(letter)), LegacyEncoding::Vni), QString(letter));
    QCOMPARE(core::fromLegacy(toVni(both), LegacyEncoding::Vni), both);
}

void TestLegacyText::everySmallLetterOfTcvn3()
{
    const Encoder toTcvn3(true);
    for (const QChar letter : allLetters()) {
        const QString word = u"t%1nh"_s.arg(letter);
        QCOMPARE(core::fromLegacy(toTcvn3(word), LegacyEncoding::Tcvn3), word);
    }
}

void TestLegacyText::everyCapitalOfTcvn3()
{
    const Encoder toTcvn3(true);
    for (const QChar letter : allLetters().toUpper()) {
        const QString word = u"T%1NH"_s.arg(letter);
        QCOMPARE(core::fromLegacy(toTcvn3(word), LegacyEncoding::Tcvn3), word);
    }
    for (const QChar letter : u"ĂÂÊÔƠƯĐ"_s) // the capitals that VN3 has
        QCOMPARE(core::fromLegacy(toTcvn3(u"%1ng"_s.arg(letter)), LegacyEncoding::Tcvn3),
                 u"%1ng"_s.arg(letter));
}

void TestLegacyText::sentencesComeBack_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("unicode");
    int number = 0;
    for (const QString &sentence : sentences()) {
        ++number;
        QTest::addRow("tcvn3-%d", number) << Encoder(true)(sentence) << u"tcvn3"_s << sentence;
        QTest::addRow("vni-%d", number) << Encoder(false)(sentence) << u"vni"_s << sentence;
        QTest::addRow("unicode-%d", number) << sentence << u"none"_s << sentence;
        QTest::addRow("decomposed-%d", number)
            << sentence.normalized(QString::NormalizationForm_D) << u"none"_s << sentence;
    }
    QTest::newRow("tcvn3-as-met") << u"§Êt n­íc ®æi míi, nh©n d©n Êm no"_s << u"tcvn3"_s
                                  << u"Đất nước đổi mới, nhân dân ấm no"_s;
    QTest::newRow("vni-as-met") << u"Ñaát nöôùc ñoåi môùi, nhaân daân aám no"_s << u"vni"_s
                                << u"Đất nước đổi mới, nhân dân ấm no"_s;
}

void TestLegacyText::sentencesComeBack()
{
    QFETCH(QString, old);
    QFETCH(QString, encoding);
    QFETCH(QString, unicode);
    QCOMPARE(nameOf(core::legacyEncodingOf(old)), encoding);
    QCOMPARE(core::withoutLegacy(old), unicode);
}

void TestLegacyText::capitalsOfTcvn3_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("unicode");
    QTest::newRow("name") << u"Hµ Néi"_s << u"Hà Nội"_s;
    QTest::newRow("word") << u"C«ng ty TNHH B×NH MINH"_s << u"Công ty TNHH BÌNH MINH"_s;
    QTest::newRow("line") << u"B¸O C¸O Vµ GãP ý"_s << u"BÁO CÁO VÀ GÓP Ý"_s;
    QTest::newRow("two-lines") << u"B¸O C¸O Vµ\nHµ Néi"_s << u"BÁO CÁO VÀ\nHà Nội"_s;
    QTest::newRow("abbreviation") << u"UBND Hµ Néi"_s << u"UBND Hà Nội"_s;
}

void TestLegacyText::capitalsOfTcvn3()
{
    QFETCH(QString, old);
    QFETCH(QString, unicode);
    QCOMPARE(core::fromLegacy(old, LegacyEncoding::Tcvn3), unicode);
}

void TestLegacyText::windows1258()
{
    const QString old = u"Thiêìt biò ðiêòn týÒ cuÒa huyêòn Tuy Phong biò hoÒng"_s;
    QCOMPARE(nameOf(core::legacyEncodingOf(old)), u"windows-1258"_s);
    QCOMPARE(core::withoutLegacy(old), u"Thiết bị điện tử của huyện Tuy Phong bị hỏng"_s);
}

void TestLegacyText::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ascii") << u"Phan Thiet"_s;
    QTest::newRow("deja-vu") << u"déjà vu"_s;
    QTest::newRow("cafe") << u"Café"_s;
    QTest::newRow("french") << u"L’été dernier, où es-tu allé ? À la plage, bien sûr."_s;
    QTest::newRow("french-one-syllable") << u"Où est Loïc ?"_s;
    QTest::newRow("tot") << u"tôt"_s;
    QTest::newRow("due") << u"Le dû"_s;
    QTest::newRow("laique") << u"laïc"_s;
    QTest::newRow("german") << u"Die schöne Müllerin fährt für Größe nach Köln"_s;
    QTest::newRow("german-quotes") << u"Im Abschnitt »%s«: Straße"_s;
    QTest::newRow("spanish") << u"El niño está aquí, ¿qué más? Mª Carmen"_s;
    QTest::newRow("portuguese") << u"São Paulo não é a capital, põe a mão"_s;
    QTest::newRow("italian") << u"Può darsi, però è così lì"_s;
    QTest::newRow("danish") << u"Øen ligger på søen ved Århus"_s;
    QTest::newRow("finnish") << u"Työ on hyvää, tästä käy tie"_s;
    QTest::newRow("guillemets") << u"«Le Monde» du soir"_s;
    QTest::newRow("trademark") << u"Microsoft® Windows™ ©2026"_s;
    QTest::newRow("units") << u"25 °C, 5 µm, 3 × 4 m², ±2 %, § 5, ½"_s;
    QTest::newRow("pounds") << u"the £m deal"_s;
    QTest::newRow("footnote") << u"Total¹ of the sum²"_s;
    QTest::newRow("soft-hyphen") << u"Donau\u00ADdampf\u00ADschiff"_s;
    QTest::newRow("catalan") << u"col·lecció"_s;
    QTest::newRow("vietnamese-latin1-only") << u"Tôi là sinh viên, có hai con"_s;
    QTest::newRow("vietnamese-wedding") << u"Hôn lễ"_s;
    QTest::newRow("vietnamese-with-quotes") << u"«Đất nước» ở Bình Thuận"_s;
    QTest::newRow("russian") << u"Москва – столица"_s;
    QTest::newRow("chinese") << u"胡志明市"_s;
}

void TestLegacyText::leavesOthersAlone()
{
    QFETCH(QString, text);
    QCOMPARE(nameOf(core::legacyEncodingOf(text)), u"none"_s);
    QCOMPARE(core::withoutLegacy(text), text);
}

void TestLegacyText::tellsShortTexts_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("unicode");
    QTest::newRow("one-word") << u"b¸o"_s << u"báo"_s;
    QTest::newRow("one-name") << u"ThiÕt"_s << u"Thiết"_s;
    QTest::newRow("two-signs") << u"®· ®i"_s << u"đã đi"_s;
    QTest::newRow("capital-d") << u"§µ N½ng"_s << u"Đà Nẵng"_s;
    QTest::newRow("car") << u"« t« ch¸y"_s << u"ô tô cháy"_s;
    QTest::newRow("all-capitals") << u"TØNH B×NH THUËN"_s << u"TỈNH BÌNH THUẬN"_s;
    QTest::newRow("vni-one-word") << u"baùo"_s << u"báo"_s;
    QTest::newRow("vni-name") << u"Phan Thieát"_s << u"Phan Thiết"_s;
    QTest::newRow("vni-capitals") << u"TÆNH BÌNH THUAÄN"_s << u"TỈNH BÌNH THUẬN"_s;
}

void TestLegacyText::tellsShortTexts()
{
    QFETCH(QString, old);
    QFETCH(QString, unicode);
    QCOMPARE(core::withoutLegacy(old), unicode);
}

void TestLegacyText::signsStay()
{
    QCOMPARE(core::withoutLegacy(u"DiÖn tÝch 3 × 4 m², ®é dµi 5 m · gi¸ 20.000 ®ång"_s),
             u"Diện tích 3 × 4 m², độ dài 5 m · giá 20.000 đồng"_s);
    QCOMPARE(core::withoutLegacy(u"TiÕng £-®ª, £-cèt"_s), u"Tiếng Ê-đê, Ê-cốt"_s);
}

void TestLegacyText::decodesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("declared");
    QTest::addColumn<QString>("text");
    const QString text = u"Thành phố Phan Thiết đang phát triển"_s;
    const auto utf16 = [&text](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                              : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("empty") << QByteArray() << QByteArray() << QString();
    QTest::newRow("utf8") << text.toUtf8() << QByteArray() << text;
    QTest::newRow("utf8-mark") << "\xEF\xBB\xBF" + text.toUtf8() << QByteArray() << text;
    QTest::newRow("utf8-called-1258") << text.toUtf8() << QByteArray("windows-1258") << text;
    QTest::newRow("utf16-le") << utf16(QStringConverter::Utf16LE, true) << QByteArray() << text;
    QTest::newRow("utf16-be") << utf16(QStringConverter::Utf16BE, true) << QByteArray() << text;
    QTest::newRow("utf16-no-mark")
        << utf16(QStringConverter::Utf16LE, false) << QByteArray("utf-16") << text;
    QTest::newRow("tcvn3") << Encoder(true)(text).toLatin1() << QByteArray("utf-8") << text;
    QTest::newRow("vni") << Encoder(false)(text).toLatin1() << QByteArray() << text;
    QTest::newRow("1258-undeclared") << QByteArray("Thi\xEA\xECt bi\xF2 \xF0i\xEA\xF2n t\xFD\xD2")
                                     << QByteArray() << u"Thiết bị điện tử"_s;
    QTest::newRow("1258-too-short-to-tell")
        << QByteArray("bi\xF2") << QByteArray("Windows-1258") << u"bị"_s;
    QTest::newRow("1252") << QByteArray("Caf\xE9 \x93"
                                        "d\xE9j\xE0 vu\x94 \x80 5")
                          << QByteArray() << u"Café “déjà vu” € 5"_s;
    QTest::newRow("declared-russian")
        << QByteArray("\xEF\xF0\xE8\xE2\xE5\xF2") << QByteArray("windows-1251") << u"ïðèâåò"_s;
    QTest::newRow("declared-koi8")
        << QByteArray("\xD0\xD2\xC9\xD7\xC5\xD4") << QByteArray("koi8-r") << u"привет"_s;
}

void TestLegacyText::decodesBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, declared);
    QFETCH(QString, text);
    QCOMPARE(core::decodeBytes(bytes, declared), text);
}

void TestLegacyText::mostlyUtf8StaysUtf8()
{
    const QByteArray cut = u"Thành phố Phan Thiết đang phát triể"_s.toUtf8().chopped(1);
    const QString text = core::decodeBytes(cut);
    QVERIFY2(text.startsWith(u"Thành phố Phan Thiết đang phát tri"_s), qPrintable(text));
}

void TestLegacyText::syllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("valid");
    for (const QString &word :
         {u"nghiêng"_s, u"Quốc"_s, u"quyết"_s, u"giặc"_s, u"giếng"_s, u"gì"_s, u"hoà"_s, u"hòa"_s,
          u"uỷ"_s, u"ủy"_s, u"yêu"_s, u"khuỷu"_s, u"ĐƯỜNG"_s, u"ý"_s, u"quỳnh"_s, u"thuở"_s})
        QTest::newRow(qPrintable(word)) << word << true;
    for (const QString &word : {u"cat"_s, u"kà"_s, u"ci"_s, u"ngi"_s, u"ghà"_s, u"dèm"_s + u's',
                                u"niủo"_s, u"tôt"_s, u"b"_s, u"ń"_s, u"áà"_s, u"kyên"_s, u""_s})
        QTest::addRow("not-%s", qPrintable(word)) << word << false;
}

void TestLegacyText::syllables()
{
    QFETCH(QString, word);
    QFETCH(bool, valid);
    QCOMPARE(core::isVietnameseSyllable(word), valid);
    QCOMPARE(core::isVietnameseSyllable(word.normalized(QString::NormalizationForm_D)), valid);
}

QTEST_APPLESS_MAIN(TestLegacyText)
#include "tst_legacytext.moc"
