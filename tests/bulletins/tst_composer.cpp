// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/documentjson.h"
#include "models/bulletins/phrases.h"
#include "models/items/directory.h"
#include "models/store/localday.h"
#include "models/store/repositories.h"
#include "tests/bulletins/bulletindemo.h"
#include "tests/bulletins/documenttext.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulletins;
using bulletintest::kMoment;
using bulletintest::must;
using bulletintest::runsOf;
using bulletintest::textOf;

namespace {

QStringList headings(const Document &document)
{
    QStringList found;
    for (const Block &block : document.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->style == Style::Heading1)
            found << paragraph->text().section(u'.', 0, 0);
    }
    return found;
}

template<typename T>
QList<const T *> blocksOf(const Document &document)
{
    QList<const T *> found;
    for (const Block &block : document.blocks) {
        if (const T *one = std::get_if<T>(&block))
            found << one;
    }
    return found;
}

/// The number at the beginning of "1.234 phản ánh".
std::optional<qint64> leadingCount(const QString &text)
{
    static const QRegularExpression kCount(u"^([0-9.]+)( |$)"_s);
    const auto match = kCount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).remove(u'.').toLongLong();
}

} // namespace

/// Bulletins over the demo: their parts, that their numbers are the cache's, and what is missing.
class TestComposer : public QObject
{
    Q_OBJECT

    /// With IOC_SAMPLES=FOLDER: for `tst_papers samples`.
    static void keepSample(const Document &document, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IOC_SAMPLES");
        if (folder.isEmpty())
            return;
        QFile file(folder + u'/' + name + u".json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(toJson(document)).toJson());
    }

private Q_SLOTS:
    void initTestCase() { m_cache = std::make_unique<bulletintest::DemoCache>(); }

    void theIocItself()
    {
        const auto made = compose(
            m_cache->db(),
            {.span = *Span::fromCode(Kind::Quarter, u"2025-Q1"), .topic = Topic::Operation},
            kMoment);
        QVERIFY(made);
        QCOMPARE(made->form, Form::Official);
        QCOMPARE(headings(*made), (QStringList{u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s}));
        // Of the department that leads the centre: its papers are numbered by themselves.
        QCOMPARE(made->head.issuer, u"SỞ KHOA HỌC VÀ CÔNG NGHỆ"_s);
        QVERIFY(made->head.number.endsWith("/BC-SKHCN"_L1));
        QCOMPARE(made->signature.title, u"GIÁM ĐỐC"_s);
        const QString text = textOf(*made);
        for (const QString &told : {u"Sở Khoa học và Công nghệ báo cáo"_s, u"36 nguồn số liệu"_s,
                                    u"Mất điện phòng máy chủ"_s, u"Lãnh đạo sở, ngành"_s,
                                    u"Sao lưu dữ liệu: 90 lần thành công"_s})
            QVERIFY2(text.contains(told), qPrintable(told + u'\n' + text));
        QVERIFY(!text.contains(phrases::kNoFigure));
        keepSample(*made, u"quarter-operation"_s);
        // Every figure rests on something, and the document is the same when it is read again.
        QVERIFY(made->evidences.size() > 20);
        for (const bulletins::Evidence &evidence : made->evidences)
            QVERIFY(evidence.of == Evidence::Of::Operation && !evidence.title.isEmpty());
        const auto again = fromJson(toJson(*made));
        QVERIFY(again);
        QCOMPARE(*again, *made);
    }
    void theIocItselfWithoutFigures()
    {
        support::Cache empty;
        const auto made = compose(
            empty.db(),
            {.span = *Span::fromCode(Kind::Month, u"2025-05"), .topic = Topic::Operation}, kMoment);
        QVERIFY(made);
        QCOMPARE(textOf(*made).count(phrases::kNoFigure), 4); // one a chapter
        QVERIFY(
            !compose(empty.db(),
                     {.span = *Span::fromCode(Kind::Month, u"2025-08"), .topic = Topic::Operation},
                     kMoment));
    }

    void everyKind_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Form>("form");
        for (const Kind kind : kKinds) {
            for (const Form form : {Form::Bulletin, Form::Official})
                QTest::newRow(qPrintable(code(kind) + u'-' + code(form))) << kind << form;
        }
    }
    void everyKind()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Form, form);
        const Document document = composed(kind, form);
        if (qEnvironmentVariableIsSet("IOC_PRINT"))
            qInfo().noquote() << textOf(document);
        keepSample(document, code(kind) + u'-' + code(form));
        checkParts(document);
        checkSoundness(document);
        const auto read = fromJson(
            QJsonDocument::fromJson(QJsonDocument(toJson(document)).toJson()).object());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, document);
        QCOMPARE(document.footer.versionHash, versionHash(*read));
    }

    /// The same cache and moment give the same document.
    void again()
    {
        for (const auto &[kind, form] :
             {std::pair(Kind::Day, Form::Bulletin), std::pair(Kind::Month, Form::Official)}) {
            const Document first = composed(kind, form);
            m_composed.clear();
            QCOMPARE(composed(kind, form), first);
        }
    }

    /// The sentence of an indicator is what plain arithmetic over the cache gives.
    void figuresAreTheCaches()
    {
        const Document document = composed(Kind::Month, Form::Official);
        const items::Reference reference = dictionary();
        const domain::Indicator *visitors = reference.indicatorWithCode(u"KT17"_s);
        QVERIFY(visitors);
        const double now = standing(visitors->id, u"2025-05"_s);
        const double before = standing(visitors->id, u"2025-04"_s);
        const double year = standing(visitors->id, u"2024-05"_s);
        double sum = 0;
        for (int month = 1; month <= 5; ++month)
            sum += standing(visitors->id, u"2025-0%1"_s.arg(month));
        const QString text = textOf(document);
        const QString number = phrases::number(now, 1) + u" nghìn lượt"_s;
        QVERIFY2(text.contains(u"Tổng lượt khách du lịch tháng 5/2025 ước đạt "_s + number),
                 qPrintable(text.left(4000)));
        const auto moved = [](double a, double b) {
            const double percent = (a / b - 1) * 100;
            return (percent > 0 ? u"tăng %1%"_s : u"giảm %1%"_s)
                .arg(phrases::number(std::abs(percent), 2));
        };
        QVERIFY(text.contains(moved(now, before) + u" so với tháng trước"_s));
        QVERIFY(
            text.contains(u"lũy kế 5 tháng ước đạt %1 nghìn lượt"_s.arg(phrases::number(sum, 1))));
        QVERIFY(year > 0);
    }

    /// Opening a count of reports shows as many reports.
    void countsAreTheirEvidence()
    {
        int checked = 0;
        for (const Kind kind : kKinds) {
            const Document document = composed(kind, Form::Official);
            for (const Run &run : runsOf(document)) {
                const Evidence *evidence = document.evidence(run.evidence);
                if (!evidence || evidence->of != Evidence::Of::Reports ||
                    !evidence->agency.isEmpty())
                    continue;
                const auto told = leadingCount(run.text);
                if (!told)
                    continue;
                const auto found = must(
                    store::ReportRepository(m_cache->db()).count(evidence->reports));
                QVERIFY2(
                    found == *told,
                    qPrintable(u"%1: %2, not %3"_s.arg(evidence->title).arg(*told).arg(found)));
                ++checked;
            }
        }
        QVERIFY2(checked > 60, qPrintable(QString::number(checked)));
    }

    void mediaCountsAreTheCaches()
    {
        const Document document = composed(Kind::Month, Form::Official);
        const auto count = must(
            store::MediaRepository(m_cache->db())
                .count({.publishedFrom = store::startOfLocalDay(QDate(2025, 5, 1)),
                        .publishedTo = store::startOfLocalDay(QDate(2025, 6, 1))}));
        QVERIFY(count > 0);
        QVERIFY(textOf(document).contains(
            u"Thông tin mạng: %1 tin, bài;"_s.arg(phrases::count(count))));
    }

    /// A month that has begun: nothing of it is reported yet.
    void whatIsNotReportedIsSaid()
    {
        const Document document = must(compose(
            m_cache->db(), {.span = Span::containing(Kind::Month, QDate(2025, 6, 12))}, kMoment));
        int absent = 0;
        for (const Table *table : blocksOf<Table>(document)) {
            if (table->columns.size() != 12)
                continue;
            for (const Row &row : table->rows) {
                if (row.section)
                    continue;
                const Cell &value = row.cells.at(5);
                const bool said = value.text() == phrases::kNoFigure;
                absent += said ? 1 : 0;
                QCOMPARE(said && value.number.has_value(), false);
                QVERIFY2(!said || row.cells.at(8).text() == u"–"_s, // nothing to compare
                         qPrintable(row.cells.at(1).text()));
            }
        }
        QVERIFY2(absent > 60, qPrintable(QString::number(absent)));
    }

    void refusals()
    {
        const auto future = compose(
            m_cache->db(), {.span = Span::containing(Kind::Month, QDate(2025, 7, 1))}, kMoment);
        QCOMPARE(future.error().kind, core::ErrorKind::InvalidArgument);
        const auto nowhere = compose(m_cache->db(),
                                     {.span = Span::containing(Kind::Month, QDate(2025, 5, 1)),
                                      .unit = domain::UnitId(u"u-nowhere"_s)},
                                     kMoment);
        QCOMPARE(nowhere.error().kind, core::ErrorKind::NotFound);
        const auto nothing = compose(m_cache->db(), {.span = {}}, kMoment);
        QCOMPARE(nothing.error().kind, core::ErrorKind::InvalidArgument);
    }

    void anEmptyCacheSaysSo()
    {
        support::Cache empty;
        const auto refused = compose(
            empty.db(), {.span = Span::containing(Kind::Month, QDate(2025, 5, 1))}, kMoment);
        QVERIFY(!refused); // nobody knows the province
        QCOMPARE(refused.error().kind, core::ErrorKind::NotFound);
        domain::Unit province;
        province.id = domain::UnitId(u"u-60"_s);
        province.version = 1;
        province.name = u"Tỉnh Bình Thuận"_s;
        province.level = domain::UnitLevel::Province;
        must(empty.apply(domain::Collection::Units, support::page({province})));
        const Document document = must(compose(
            empty.db(), {.span = Span::containing(Kind::Month, QDate(2025, 5, 1))}, kMoment));
        checkSoundness(document);
        QVERIFY(textOf(document).contains(u"Kinh tế - xã hội: chưa có số liệu"_s));
        QVERIFY(textOf(document).contains(u"không có số liệu đến hạn"_s));
    }

    /// Every change of the document changes its hash, the hash itself does not.
    void theHashCoversEverything()
    {
        const Document document = composed(Kind::Month, Form::Official);
        const QString hash = versionHash(document);
        Document other = document;
        other.footer.versionHash = u"x"_s;
        QCOMPARE(versionHash(other), hash);
        other = document;
        std::get<Paragraph>(other.blocks.first()).runs.first().text += u' ';
        QVERIFY(versionHash(other) != hash);
        other = document;
        other.signature.name = u"Nguyễn Văn A"_s;
        QVERIFY(versionHash(other) != hash);
        other = document;
        other.evidences.first().asOf = other.evidences.constFirst().asOf.addSecs(1);
        QVERIFY(versionHash(other) != hash);
        other = document;
        other.head.number = u"Số: 25/BC-VP"_s;
        QVERIFY(versionHash(other) != hash);
    }

    void brokenJsonIsRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("place");
        QTest::newRow("block") << u"\"block\":\"paragraph\""_s << u"\"block\":\"poem\""_s
                               << u"blocks[0].block"_s;
        QTest::newRow("style") << u"\"style\":\"body\""_s << u"\"style\":\"loud\""_s << u".style"_s;
        QTest::newRow("kind") << u"\"kind\":\"month\""_s << u"\"kind\":\"moon\""_s << u"period"_s;
        QTest::newRow("form") << u"\"form\":\"official\""_s << u"\"form\":\"odd\""_s << u"form"_s;
        QTest::newRow("format") << u"\"format\":1"_s << u"\"format\":2"_s << u"format"_s;
        QTest::newRow("class") << u"\"class\":0"_s << u"\"class\":99"_s << u".class"_s;
        QTest::newRow("cells") << u"{\"cells\":["_s << u"{\"cells\":[{},"_s << u".rows"_s;
    }
    void brokenJsonIsRefused()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, place);
        QString text = QString::fromUtf8(
            QJsonDocument(toJson(composed(Kind::Month, Form::Official)))
                .toJson(QJsonDocument::Compact));
        const qsizetype at = text.indexOf(from);
        if (at < 0 && from.contains(u"class"_s))
            QSKIP("the demo has no outlines here");
        QVERIFY(at >= 0);
        text.replace(at, from.size(), to);
        const auto json = QJsonDocument::fromJson(text.toUtf8());
        QVERIFY(json.isObject());
        const auto read = fromJson(json.object());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, core::ErrorKind::BadContract);
        QVERIFY2(read.error().detail.contains(place), qPrintable(read.error().detail));
    }

private:
    Document composed(Kind kind, Form form)
    {
        const auto key = std::pair(kind, form);
        if (const auto known = m_composed.find(key); known != m_composed.end())
            return known->second;
        const Span span = Span::containing(kind, kMoment.date()).previous();
        return m_composed[key] = must(
                   compose(m_cache->db(), {.span = span, .form = form}, kMoment));
    }
    items::Reference dictionary()
    {
        items::Reference reference;
        reference.indicatorList = must(store::IndicatorRepository(m_cache->db()).indicators());
        return reference;
    }
    double standing(const domain::IndicatorId &indicator, const QString &period)
    {
        const auto at = domain::Period::fromCode(period).value();
        const auto versions = must(
            store::IndicatorRepository(m_cache->db())
                .series(indicator, domain::UnitId(u"u-60"_s), {}, at.start, at.start));
        return versions.empty() ? -1 : versions.back().value;
    }
    static void checkParts(const Document &document)
    {
        const QStringList sections{u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s};
        const bool page = document.form == Form::Bulletin;
        if (page && document.span.kind == Kind::Day)
            QCOMPARE(headings(document), QStringList());
        else
            QCOMPARE(headings(document).mid(0, 7), sections);
        QCOMPARE(blocksOf<FigureBlocks>(document).size(), page ? 1 : 0);
        if (page) {
            const auto &blocks = blocksOf<FigureBlocks>(document).constFirst()->blocks;
            QCOMPARE(blocks.size(), 6);
            for (const auto &block : blocks)
                QVERIFY(block.items.size() >= 3 && block.items.size() <= 5);
            QVERIFY(document.signature.title.isEmpty());
            return;
        }
        QVERIFY(!document.recipients.isEmpty());
        QVERIFY(document.recipients.constLast().startsWith(u"Lưu:"_s));
        QVERIFY(textOf(document).contains(u"./.\n---\n"_s)); // the end before the annex
        QCOMPARE(document.head.type, u"BÁO CÁO"_s);
        const auto breaks = blocksOf<PageBreak>(document);
        QVERIFY(breaks.size() == 1 && breaks.constFirst()->annex);
    }
    static void checkSoundness(const Document &document)
    {
        for (const Table *table : blocksOf<Table>(document)) {
            for (const Row &row : table->rows)
                QCOMPARE(row.cells.size(), row.section ? 1 : table->columns.size());
        }
        for (const Figure *figure : blocksOf<Figure>(document)) {
            QVERIFY(!figure->alternative.isEmpty());
            QVERIFY(figure->caption.startsWith(u"Hình "_s));
            QVERIFY(document.evidence(figure->evidence));
        }
        for (const Run &run : runsOf(document)) {
            QVERIFY2(run.evidence < int(document.evidences.size()), qPrintable(run.text));
            QCOMPARE(run.text, run.text.normalized(QString::NormalizationForm_C));
            QVERIFY2(!run.text.contains(u"%1"_s) && !run.text.contains(u"nan"_s),
                     qPrintable(run.text));
        }
        for (const Evidence &evidence : document.evidences) {
            QVERIFY(!evidence.title.isEmpty());
            const bool told = evidence.of != Evidence::Of::Indicator ||
                              !evidence.observations.isEmpty();
            QVERIFY2(!told || evidence.asOf.isValid(), qPrintable(evidence.title));
        }
        QCOMPARE(document.footer.versionHash.size(), 64);
    }

    std::unique_ptr<bulletintest::DemoCache> m_cache;
    std::map<std::pair<Kind, Form>, Document> m_composed;
};

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"
