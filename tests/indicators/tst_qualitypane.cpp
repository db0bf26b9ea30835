// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indicators/indicatorwindow.h"

#include "models/exchange/packagecheck.h"
#include "widgets/common/chiprow.h"
#include "widgets/panes/quality/qualitypane.h"

#include <QComboBox>
#include <QFile>
#include <QTableWidget>
#include <QTabWidget>

using namespace indicatortest;
using analysis::quality::GroupKind;

namespace {

demo::Options plantedDemo()
{
    demo::Options options = demotest::quiet(50);
    options.planted = true;
    return options;
}

} // namespace

/// The pane of data quality on a demo with planted faults: from the ranking to a record.
class TestQualityPane : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{plantedDemo()};
    std::unique_ptr<DeskWindow> m_desk;

    [[nodiscard]] panes::quality::QualityPane &pane()
    {
        return *qobject_cast<panes::quality::QualityPane *>(&m_desk->pane());
    }
    [[nodiscard]] QTableWidget &table(const QString &name)
    {
        return *m_desk->find<QTableWidget>(name);
    }
    [[nodiscard]] const items::QualityPicture &picture() { return *pane().board().content(); }
    /// The line of a table that has this text in a column; −1: none.
    [[nodiscard]] int lineOf(const QTableWidget &table, int column, const QString &text)
    {
        for (int line = 0; line < table.rowCount(); ++line) {
            if (table.item(line, column)->text().contains(text))
                return line;
        }
        return -1;
    }
    void chooseKind(GroupKind kind)
    {
        press(m_desk->find<common::ChipRow>(u"quality-kinds"_s)->chip(int(kind)));
        QVERIFY(m_desk->settle());
        QCOMPARE(picture().ask.kind, kind);
    }
    void choose(QTableWidget &table, int line)
    {
        QVERIFY(line >= 0);
        table.setFocus();
        table.setCurrentCell(line, 1);
        QVERIFY(m_desk->settle());
    }
    /// Enter on a line.
    void enter(QTableWidget &table, int line)
    {
        choose(table, line);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(m_desk->settle());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url(), QString(), u"quality"_s);
        QVERIFY(m_desk->settle());
        QTRY_VERIFY_WITH_TIMEOUT(pane().board().content() && pane().isSettled(), kPatience);
        m_desk->find<QComboBox>(u"quality-months"_s)->setCurrentIndex(3); // a year
        QVERIFY(m_desk->settle());
    }
    void agenciesAreRankedWithN();
    void everyKindHasCards_data();
    void everyKindHasCards();
    void aPointOpensToItsRecord();
    void theFigureOpensInItsPane();
    void bothTablesAreSaved();
    void monthsNarrow();
    void bothLanguages();
    void offlineIsSaid();
    void cleanupTestCase() { m_desk.reset(); }
};

void TestQualityPane::agenciesAreRankedWithN()
{
    chooseKind(GroupKind::Agency);
    auto &ranking = table(u"quality-ranking"_s);
    QVERIFY(ranking.rowCount() > 10);
    QCOMPARE(ranking.rowCount(), int(picture().cards.size()) + 1);
    double before = 100;
    for (const auto &card : picture().cards) {
        if (!card.score.total)
            break;
        QVERIFY(*card.score.total <= before);
        before = *card.score.total;
    }
    const int tax = lineOf(ranking, 1, u"Thống kê"_s);
    QVERIFY(tax > 0);
    QVERIFY(ranking.item(tax, 7)->text().toInt() > 0); // n
    QVERIFY(!ranking.item(tax, 8)->data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestQualityPane::everyKindHasCards_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("feeds") << int(GroupKind::Feed) << u"Số liệu tháng của Cục Thống kê"_s;
    QTest::newRow("subsystems") << int(GroupKind::Subsystem) << u"Y tế"_s;
    QTest::newRow("areas") << int(GroupKind::Unit) << u"Phan Thiết"_s;
    QTest::newRow("agencies") << int(GroupKind::Agency) << u"Cục Thống kê"_s;
}

void TestQualityPane::everyKindHasCards()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    chooseKind(static_cast<GroupKind>(kind));
    QVERIFY(lineOf(table(u"quality-ranking"_s), 1, name) > 0);
}

/// The treasury entered less than the valid range in February: from its card to the record.
void TestQualityPane::aPointOpensToItsRecord()
{
    chooseKind(GroupKind::Feed);
    auto &ranking = table(u"quality-ranking"_s);
    choose(ranking, lineOf(ranking, 1, u"KBNN"_s));
    QVERIFY(m_desk->find<QLabel>(u"quality-heading"_s)->text().contains(u"KBNN"_s));
    QVERIFY(picture().opened.score.critical > 0);
    auto &losses = table(u"quality-losses"_s);
    enter(losses, lineOf(losses, 0, u"Trong khoảng hợp lệ"_s));
    QCOMPARE(picture().ask.rule, u"range"_s);
    auto &failures = table(u"quality-failures"_s);
    QTRY_VERIFY(failures.isVisible());
    QVERIFY(failures.rowCount() >= 2);
    const int february = lineOf(failures, 3, u"2/2025"_s);
    QVERIFY(failures.item(february, 4)->text().contains(u"thấp hơn"_s));
    enter(failures, february);
    auto &answers = table(u"quality-answers"_s);
    QTRY_VERIFY(answers.isVisible());
    QCOMPARE(answers.rowCount(), int(picture().rules.rules.size()));
    const int range = lineOf(answers, 0, u"Trong khoảng hợp lệ"_s);
    QCOMPARE(answers.item(range, 2)->text(), u"không đạt"_s);
    auto &versions = table(u"quality-versions"_s);
    QVERIFY(lineOf(versions, 8, u"o-KT11-60-2025-02"_s) >= 0);
}

void TestQualityPane::theFigureOpensInItsPane()
{
    press(m_desk->button(u"quality-open"_s));
    QTRY_COMPARE(m_desk->context().selectedIndicator().value, u"i-KT11"_s);
    QTRY_VERIFY(m_desk->window().workspace().isOpen(u"socio-economic"_s));
    m_desk->window().workspace().apply({u"test"_s, {}, {{u"quality"_s, u"left"_s, {}, 1.0}}});
    QTRY_VERIFY(m_desk->pane().isVisible());
}

void TestQualityPane::bothTablesAreSaved()
{
    const QTemporaryDir dir;
    for (const QString &name : {u"ranking"_s, u"failures"_s}) {
        for (const QString &suffix : {u"xlsx"_s, u"csv"_s}) {
            const QString path = dir.filePath(name + u'.' + suffix);
            DialogDriver driver(u"save-file"_s, savesAs(path));
            press(m_desk->button(u"quality-save-"_s + name));
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.size() > 200);
        }
    }
}

void TestQualityPane::monthsNarrow()
{
    auto *months = m_desk->find<QComboBox>(u"quality-months"_s);
    const qint64 due = picture().whole.score.due;
    months->setCurrentIndex(0);
    QVERIFY(m_desk->settle());
    QCOMPARE(picture().from, QDate(2025, 5, 1));
    QCOMPARE(picture().to, QDate(2025, 5, 31));
    QVERIFY(picture().whole.score.due < due);
    months->setCurrentIndex(3);
    QVERIFY(m_desk->settle());
}

void TestQualityPane::bothLanguages()
{
    m_desk->console().setLanguage(u"en"_s);
    QTRY_COMPARE(m_desk->button(u"quality-save-ranking"_s)->text(), u"Save the ranking…"_s);
    const auto &losses = picture().opened.score.losses;
    QVERIFY(!losses.empty());
    QTRY_COMPARE(table(u"quality-losses"_s).item(0, 0)->text(),
                 picture().rules.rules[size_t(losses.front().rule)].nameEn);
    m_desk->console().setLanguage(u"vi"_s);
    QTRY_COMPARE(m_desk->button(u"quality-save-ranking"_s)->text(), u"Lưu bảng xếp hạng…"_s);
}

void TestQualityPane::offlineIsSaid()
{
    m_desk->sync().setForcedOffline(true);
    const auto said = [this] {
        return std::ranges::any_of(pane().findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Ngoại tuyến"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(), kPatience);
    m_desk->sync().setForcedOffline(false);
}

QTEST_MAIN(TestQualityPane)
#include "tst_qualitypane.moc"
