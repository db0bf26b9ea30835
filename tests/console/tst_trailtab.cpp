// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/operationswindow.h"

#include "models/store/trail.h"

#include <QFile>

using namespace operationstest;
using domain::TrailVerb;

namespace {

demo::Options withRoles(const QStringList &roles)
{
    demo::Options options = demotest::quiet(60);
    options.roles = roles;
    return options;
}

} // namespace

/// What people do at the desk is in its trail, reaches the backend, and is shown to those who may
/// read it, and to nobody else.
class TestTrailTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void whatIsDoneIsInTheTrail();
    void theBackendGetsAllOfIt();
    void theTrailIsSearchedAndSaved();
    void aLongTrailIsReadPageByPage();
    void aBrokenChainIsTold();
    void nothingIsCut_data();
    void nothingIsCut();
    void othersDoNotSeeIt();

private:
    [[nodiscard]] OperationsWindow &window() { return *m_window; }
    [[nodiscard]] syncing::TrailView trail()
    {
        const auto asked = window().sync().trail(1000);
        if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }, kPatience))
            qFatal("no answer");
        return asked.result().value_or(syncing::TrailView());
    }
    [[nodiscard]] bool has(TrailVerb verb, const QString &record, const QString &detail = {})
    {
        return std::ranges::any_of(trail().entries, [&](const domain::TrailEntry &line) {
            return line.verb == verb && line.recordId == record && line.detail == detail;
        });
    }

    demotest::Client m_backend{withRoles({u"ioc-operator"_s, u"auditor"_s})};
    QTemporaryDir m_files;
    QString m_report;
    std::unique_ptr<OperationsWindow> m_window;
};

void TestTrailTab::initTestCase()
{
    m_window = std::make_unique<OperationsWindow>(m_backend.backend.url());
}

void TestTrailTab::whatIsDoneIsInTheTrail()
{
    m_report = window().context().selectedReport().value;
    const QString edit = window().comment(u"Đã gọi cho người dân"_s);
    QVERIFY(!edit.isEmpty());
    const auto line = trail();
    const auto changed = std::ranges::find(line.entries, TrailVerb::Changed,
                                           &domain::TrailEntry::verb);
    QVERIFY(changed != line.entries.end());
    m_report = changed->recordId;
    QCOMPARE(changed->detail, u"comment"_s); // what was done, not what was written
    QCOMPARE(changed->who, window().sync().status().user.name);
    window().context().selectReport(domain::ReportId(m_report));
    window().context().selectReport({});
    window().context().selectReport(domain::ReportId(m_report)); // shown again is not seen again
    QVERIFY(has(TrailVerb::Saw, m_report));
    QCOMPARE(std::ranges::count(trail().entries, TrailVerb::Saw, &domain::TrailEntry::verb), 1);
    domain::Edit reveal;
    reveal.collection = domain::Collection::Reports;
    reveal.recordId = m_report;
    reveal.verb = u"reveal-sender"_s;
    reveal.payload = {{u"text"_s, u"Hỏi lại vị trí"_s}};
    const auto taken = window().sync().submit(reveal);
    QTRY_VERIFY_WITH_TIMEOUT(taken.isFinished(), kPatience);
    QVERIFY(has(TrailVerb::Revealed, m_report, u"Hỏi lại vị trí"_s));
}

void TestTrailTab::theBackendGetsAllOfIt()
{
    window().sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(window().sync().status().queuedEdits == 0, kPatience);
    const auto last = trail(); // reading it is a line that is not sent yet
    QVERIFY(last.unsent > 0);
    QVERIFY(last.refusal.isEmpty());
    const auto sent = [this] {
        window().sync().syncNow();
        const auto profile = window().console().desk().profile().directory() + u"/trail.db"_s;
        const auto file = store::Trail::open(profile, window().console().desk().profile().key());
        return file && file->unsent(1).transform([](const auto &rest) { return rest.empty(); });
    };
    QVERIFY(QTest::qWaitFor(sent, kPatience));
}

void TestTrailTab::theTrailIsSearchedAndSaved()
{
    window().open(Tab::Trail);
    QTRY_VERIFY_WITH_TIMEOUT(window().entries().rowCount() >= 4, kPatience);
    QVERIFY(window().titles().contains(
        u"Xem liên hệ · Hỏi lại vị trí · Phản ánh hiện trường %1"_s.arg(m_report)));
    QVERIFY(window().label(u"trail-chain"_s).contains(u"Chuỗi liền mạch"));
    const int all = window().entries().rowCount();
    auto *search = window().seen<QLineEdit>(u"trail-search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"xem lien he"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window().entries().rowCount(), 1, kPatience);
    search->selectAll();
    QTest::keyClick(search, Qt::Key_Delete);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window().entries().rowCount(), all, kPatience);

    const QString path = m_files.filePath(u"dấu vết.csv"_s);
    DialogDriver driver(u"save-file"_s, [&path](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    press(window().seen<QPushButton>(u"trail-save"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    QTRY_VERIFY(window().label(u"trail-told"_s).contains(u"dấu vết.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(m_report));
    QVERIFY(text.contains(trail().entries.back().chain));
    QVERIFY(std::ranges::any_of(trail().entries, [](const domain::TrailEntry &line) {
        return line.verb == TrailVerb::Exported && line.detail.endsWith(u".csv");
    }));
    picture(window().pane(), u"trail"_s);
}

void TestTrailTab::aLongTrailIsReadPageByPage()
{
    const int lines = window().entries().rowCount();
    auto &profile = window().console().desk().profile();
    const auto file = store::Trail::open(profile.directory() + u"/trail.db"_s, profile.key());
    QVERIFY(file);
    for (int i = 0; i < 1100; ++i)
        QVERIFY(file->add({.at = QDateTime::currentDateTimeUtc(), .verb = TrailVerb::Locked}));
    press(window().seen<QPushButton>(u"trail-again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window().entries().rowCount() > lines + 1100, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(window().label(u"trail-chain"_s).contains(u"Chuỗi liền mạch"),
                             kPatience);
    QCOMPARE(window().entries().entries().back().technical.section(u' ', 0, 0), u"1"_s);
}

void TestTrailTab::aBrokenChainIsTold()
{
    {
        auto &profile = window().console().desk().profile();
        const auto db = store::Database::open(profile.directory() + u"/trail.db"_s, profile.key(),
                                              store::OpenMode::ReadWrite);
        QVERIFY(db);
        QVERIFY(db->execute("DROP TRIGGER entries_hold; UPDATE entries SET who = 'x' WHERE number "
                            "= 2"));
    }
    press(window().seen<QPushButton>(u"trail-again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window().label(u"trail-chain"_s).contains(u"Dòng 2 "), kPatience);
}

void TestTrailTab::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        for (const QSize size : {QSize(1366, 768), QSize(480, 700)})
            QTest::addRow("%s-%d", qPrintable(language), size.width()) << size << language;
    }
}

void TestTrailTab::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    window().console().setLanguage(language);
    const auto pane = window().alone(size);
    auto *tabs = pane->findChild<QTabBar *>(u"operations-tabs"_s);
    tabs->setCurrentIndex(int(Tab::Trail));
    auto *list = pane->findChild<panes::operations::EntryList *>(u"trail"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->entries().rowCount() > 3, kPatience);
    QTRY_COMPARE(support::clippedTexts(*pane), QStringList());
    QVERIFY(isChosenSeen(*pane));
    picture(*pane, u"trail-%1-%2"_s.arg(language).arg(size.width()));
    window().console().setLanguage(u"vi"_s);
}

void TestTrailTab::othersDoNotSeeIt()
{
    m_window.reset();
    demotest::Client backend(withRoles({u"ioc-operator"_s}));
    OperationsWindow other(backend.backend.url());
    QVERIFY(!other.tabs().isTabVisible(int(Tab::Trail)));
    other.tabs().setFocus();
    for (int i = 0; i < 5; ++i) { // by keys neither
        QTest::keyClick(&other.tabs(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(other.tabs().currentIndex() != int(Tab::Trail));
    }
}

QTEST_MAIN(TestTrailTab)
#include "tst_trailtab.moc"
