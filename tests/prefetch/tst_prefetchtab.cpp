// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alarmboard.h"
#include "models/items/directory.h"
#include "tests/support/clipping.h"
#include "tests/sync/testdesk.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/prefetchtab.h"
#include "widgets/panes/operations/prefetchtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSettings>
#include <QTranslator>

using namespace synctest;
using domain::PrefetchPhase;
using panes::operations::PrefetchTab;

namespace {

/// With IOC_PICTURES=FOLDER: what is shown.
void keepPicture(QWidget &shown, const QString &name)
{
    const QString folder = qEnvironmentVariable("IOC_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(shown.grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

/// The tab "offline" over the engine of a real desk on a demo backend, with the mouse.
class TestPrefetchTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theEstimateComesBeforeAnythingElse();
    void theAreaNarrowsTheEstimate();
    void aPlanIsFollowedAndKept();
    void whatIsOutsideOfThePlanIsRemoved();
    void moreThanTheQuotaIsSaid();
    void everyPhaseHasItsSentence();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    [[nodiscard]] std::unique_ptr<PrefetchTab> newTab()
    {
        return std::make_unique<PrefetchTab>(common::PaneSurroundings{
            m_context, m_theme, m_desk->clock(), *m_directory, *m_desk->readers, m_desk->hub,
            *m_desk->sync, *m_settings, *m_alarms});
    }
    template<typename W>
    [[nodiscard]] W *find(const char *name)
    {
        return m_tab->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QComboBox &box(const char *name) { return *find<QComboBox>(name); }
    [[nodiscard]] QPushButton *button(const char *name) { return find<QPushButton>(name); }
    [[nodiscard]] QString label(const char *name) { return find<QLabel>(name)->text(); }
    [[nodiscard]] domain::PrefetchState state() const { return m_desk->sync->prefetchState(); }
    void press(const char *name)
    {
        QVERIFY(button(name)->isEnabled());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    void choose(QComboBox &box, const QVariant &data)
    {
        QVERIFY2(box.findData(data) >= 0, qPrintable(data.toString()));
        box.setCurrentIndex(box.findData(data));
        QTRY_VERIFY_WITH_TIMEOUT(!m_busy, kPatience);
    }
    [[nodiscard]] qint64 filesInEstimate()
    {
        static const QRegularExpression digits(u"^([\\d.,]+)"_s);
        return digits.match(label("offline-estimate"))
            .captured(1)
            .remove(u'.')
            .remove(u',')
            .toLongLong();
    }

    std::unique_ptr<demo::DemoBackend> m_backend;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<items::Directory> m_directory;
    std::unique_ptr<items::AlarmBoard> m_alarms;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PrefetchTab> m_tab;
    common::SharedContext m_context;
    common::Theme m_theme;
    QTemporaryDir m_folder;
    bool m_busy = false;
};

void TestPrefetchTab::initTestCase()
{
    m_theme.apply(common::Theme::Mode::Light);
    m_backend = startBackend(false);
    m_desk = std::make_unique<TestDesk>(m_backend->url());
    QVERIFY(settle(*m_desk));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->sync->status().everComplete, kPatience);
    m_directory = std::make_unique<items::Directory>(*m_desk->readers, m_desk->hub);
    m_alarms = std::make_unique<items::AlarmBoard>(*m_desk->readers, m_desk->hub, *m_directory,
                                                   m_desk->clock());
    m_directory->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_directory->isLoaded(), kPatience);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s),
                                             QSettings::IniFormat);
    m_tab = newTab();
    connect(m_tab.get(), &PrefetchTab::busyChanged, this, [this](bool busy) { m_busy = busy; });
    m_tab->resize(1100, 650);
    m_tab->show();
}

void TestPrefetchTab::cleanupTestCase()
{
    m_tab.reset();
    m_alarms.reset();
    m_directory.reset();
    m_desk.reset();
}

void TestPrefetchTab::theEstimateComesBeforeAnythingElse()
{
    QTRY_VERIFY_WITH_TIMEOUT(filesInEstimate() > 0, kPatience);
    QVERIFY(!find<QCheckBox>("offline-pictures")->isChecked());
    QVERIFY(!button("offline-apply")->isEnabled()); // nothing was changed
    QVERIFY(!button("offline-again")->isEnabled());
    QVERIFY(!find<QProgressBar>("offline-progress")->isVisible());
    QCOMPARE(state().phase, PrefetchPhase::Off);
    QCOMPARE(state().heldFiles, 0);
}

void TestPrefetchTab::theAreaNarrowsTheEstimate()
{
    const qint64 all = filesInEstimate();
    QVERIFY(box("offline-area").findData(u"u-22924"_s) < 0);
    choose(box("offline-area"), u"u-593"_s);
    QVERIFY(button("offline-apply")->isEnabled());
    choose(box("offline-area"), u"u-22924"_s); // its communes are there now
    QTRY_VERIFY_WITH_TIMEOUT(filesInEstimate() < all, kPatience);
    choose(box("offline-area"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(filesInEstimate(), all, kPatience);
    QVERIFY(!button("offline-apply")->isEnabled());
}

void TestPrefetchTab::aPlanIsFollowedAndKept()
{
    const qint64 all = filesInEstimate();
    QTest::mouseClick(find<QCheckBox>("offline-pictures"), Qt::LeftButton, {},
                      QPoint(8, find<QCheckBox>("offline-pictures")->height() / 2));
    choose(box("offline-months"), qint64(12));
    press("offline-apply");
    QVERIFY(!button("offline-apply")->isEnabled());
    QVERIFY(!label("offline-told").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, PrefetchPhase::Done, kPatience);
    const auto now = state();
    QVERIFY(now.heldFiles > 0 && now.heldFiles <= all);
    QCOMPARE(label("offline-sentence"), panes::operations::prefetchSentence(now));
    auto *progress = find<QProgressBar>("offline-progress");
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->value(), progress->maximum());
    const domain::PrefetchPlan kept{.pictures = true, .months = 12};
    QCOMPARE(m_desk->sync->prefetch(), kept);
    QCOMPARE(domain::prefetchPlan(*m_settings), kept);
}

void TestPrefetchTab::whatIsOutsideOfThePlanIsRemoved()
{
    const qint64 before = state().heldFiles;
    choose(box("offline-area"), u"u-593"_s);
    choose(box("offline-area"), u"u-22924"_s);
    choose(box("offline-months"), qint64(1));
    press("offline-apply");
    QTRY_VERIFY_WITH_TIMEOUT(state().phase == PrefetchPhase::Done && state().files < before,
                             kPatience);
    QCOMPARE(state().heldFiles, before); // until a person says so
    const QString kept = label("offline-told");
    press("offline-clean");
    QTRY_VERIFY_WITH_TIMEOUT(state().heldFiles < before, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(button("offline-clean")->isEnabled(), kPatience);
    QVERIFY(state().heldFiles >= state().files);
    const domain::PicturesCleaned none;
    QVERIFY(label("offline-told") != kept);
    QVERIFY(label("offline-told") != panes::operations::cleanedText(none));
    press("offline-clean");
    QTRY_COMPARE_WITH_TIMEOUT(label("offline-told"), panes::operations::cleanedText(none),
                              kPatience);
}

void TestPrefetchTab::moreThanTheQuotaIsSaid()
{
    const domain::PrefetchEstimate estimate{.files = 3,
                                            .bytes = 3000 * domain::kMegabyte,
                                            .bytesHere = 0,
                                            .freeDisk = 4000 * domain::kMegabyte};
    domain::PrefetchPlan plan;
    QVERIFY(!panes::operations::estimateWarning(estimate, plan).isEmpty());
    plan.quota = 5000 * domain::kMegabyte;
    QVERIFY(panes::operations::estimateWarning(estimate, plan).isEmpty());
    auto narrow = estimate;
    narrow.freeDisk = 1000 * domain::kMegabyte;
    QVERIFY(!panes::operations::estimateWarning(narrow, plan).isEmpty());
    QVERIFY(panes::operations::estimateWarning(narrow, plan) !=
            panes::operations::estimateWarning(estimate, {}));
}

void TestPrefetchTab::everyPhaseHasItsSentence()
{
    QSet<QString> sentences;
    for (int phase = 0; phase <= int(PrefetchPhase::Failed); ++phase) {
        domain::PrefetchState state;
        state.phase = PrefetchPhase(phase);
        if (state.phase == PrefetchPhase::Failed)
            state.error = core::Error{core::ErrorKind::StorageCorrupt, {}, {}};
        sentences << panes::operations::prefetchSentence(state);
    }
    QCOMPARE(sentences.size(), int(PrefetchPhase::Failed) + 1);
    QVERIFY(!sentences.contains(QString()));
    domain::PrefetchState lacking{.phase = PrefetchPhase::Done, .missing = 12};
    QVERIFY(panes::operations::prefetchSentence(lacking).contains(u"12"_s));
    const domain::PrefetchState broken{.phase = PrefetchPhase::Waiting,
                                       .error = core::Error{core::ErrorKind::Network, {}, {}}};
    QVERIFY(!sentences.contains(panes::operations::prefetchSentence(broken)));
}

void TestPrefetchTab::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        QTest::newRow(qPrintable(language + u" desk"_s)) << QSize(1366, 768) << language;
        QTest::newRow(qPrintable(language + u" narrow"_s)) << QSize(700, 620) << language;
    }
}

void TestPrefetchTab::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/ioc_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto back = qScopeGuard([&] { QCoreApplication::removeTranslator(&translator); });
    const auto tab = newTab();
    tab->resize(size);
    tab->show();
    auto *estimate = tab->findChild<QLabel *>(u"offline-estimate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!estimate->text().isEmpty() && !estimate->text().endsWith(u'…'),
                             kPatience);
    const QStringList clipped = support::clippedAtRest(*tab);
    keepPicture(*tab, u"offline-%1-%2"_s.arg(language).arg(size.width()));
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

QTEST_MAIN(TestPrefetchTab)
#include "tst_prefetchtab.moc"
