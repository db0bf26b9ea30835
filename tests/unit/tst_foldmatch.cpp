// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The parts of the text that are marked; those spelled as typed in brackets.
QStringList marked(const QString &text, const QString &search)
{
    QStringList parts;
    const auto ranges = core::foldedMatches(text, search);
    for (const core::TextRange &range : ranges) {
        const QString part = text.sliced(range.start, range.length);
        parts.append(range.exact ? u'[' + part + u']' : part);
    }
    return parts;
}

} // namespace

/// What of a text a search has found, and names that are spelled in two ways.
class TestFoldMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QString &search,
                            const QStringList &expected) {
            QTest::newRow(name) << text << search << expected;
        };
        row("beginnings", u"Ngập đường lớn"_s, u"duong lo"_s, {u"đường lớ"_s});
        row("old-typing", u"Trên đường lớ"_s, u"duong lo"_s, {u"đường lớ"_s});
        row("with-marks", u"Đường lớn"_s, u"đường lớ"_s, {u"[Đường lớ]"_s});
        row("apart", u"lớp đường"_s, u"duong lo"_s, {u"lớ"_s, u"đường"_s});
        row("beginning-ends-a-range", u"đườngs lớn"_s, u"duong lo"_s, {u"đường"_s, u"lớ"_s});
        row("middle-of-a-word", u"kỳ lạ"_s, u"a"_s, {});
        row("punctuation-between", u"Lê, Lợi – Lê Lợi"_s, u"le loi"_s, {u"Lê, Lợi"_s, u"Lê Lợi"_s});
        row("code", u"PA-2025-000123"_s, u"pa-2025-0001"_s, {u"[PA-2025-0001]"_s});
        row("longest-typed-word", u"Phan Thiết"_s, u"p phan"_s, {u"[Phan]"_s});
        row("y-for-i", u"Đảo Phú Quí"_s, u"phu quy"_s, {u"Phú Quí"_s});
        row("i-for-y", u"Đảo Phú Quý"_s, u"phú quí"_s, {u"Phú Quý"_s});
        row("place-of-the-tone", u"Hàm Thuỷ"_s, u"thủy"_s, {u"Thuỷ"_s});
        row("nothing-typed", u"Phan Thiết"_s, u" … "_s, {});
        row("no-text", {}, u"a"_s, {});
        row("outside-the-first-plane", u"🌊 sóng lớn"_s, u"song"_s, {u"sóng"_s});
    }
    void marks()
    {
        QFETCH(QString, text);
        QFETCH(QString, search);
        QTEST(marked(text, search), "expected");
    }
    void decomposedLettersKeepTheirMarks()
    {
        const QString text = u"Đường lớn"_s.normalized(QString::NormalizationForm_D);
        const auto ranges = core::foldedMatches(text, u"duong lo");
        QCOMPARE(ranges.size(), 1);
        const QString part = text.sliced(ranges[0].start, ranges[0].length);
        QCOMPARE(part.normalized(QString::NormalizationForm_C), u"Đường lớ"_s);
    }
    void otherSpelling_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("quy") << QByteArray("quy") << QByteArray("qui");
        QTest::newRow("qui") << QByteArray("qui") << QByteArray("quy");
        QTest::newRow("ly") << QByteArray("ly") << QByteArray("li");
        QTest::newRow("ky") << QByteArray("ky") << QByteArray("ki");
        QTest::newRow("tay-is-not-tai") << QByteArray("tay") << QByteArray();
        QTest::newRow("thuy-is-not-thui") << QByteArray("thuy") << QByteArray();
        QTest::newRow("one-letter") << QByteArray("y") << QByteArray();
        QTest::newRow("a-number") << QByteArray("12i") << QByteArray();
        QTest::newRow("another-end") << QByteArray("phan") << QByteArray();
    }
    void otherSpelling()
    {
        QFETCH(QByteArray, word);
        QTEST(core::otherSpelling(word), "other");
    }
};

QTEST_APPLESS_MAIN(TestFoldMatch)
#include "tst_foldmatch.moc"
