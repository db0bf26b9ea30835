// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/panes.h"
#include "app/desk/reviewkey.h"
#include "models/domain/masking.h"
#include "models/domain/signeredits.h"
#include "tests/review/reviewstory.h"
#include "tests/support/clipping.h"
#include "widgets/common/format.h"
#include "widgets/panes/changes/changespane.h"
#include "widgets/panes/changes/changestree.h"
#include "widgets/shell/reviewbanner.h"
#include "widgets/shell/reviewcompare.h"
#include "widgets/shell/reviewmoment.h"
#include "widgets/shell/reviewpack.h"
#include "widgets/shell/reviewunlock.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QWizard>

using namespace reviewtest;

namespace {

/// The entry of the menus that has this text.
QAction *entryOf(const shell::MainWindow &window, const QString &text)
{
    for (const QAction *top : window.menuBar()->actions()) {
        for (QAction *action : top->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

} // namespace

/// What the window of a desk offers around reviews, with mouse and keyboard.
class TestReviewWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_source.emplace(); }
    void packsWithTheWizard()
    {
        auto &window = m_source->desk.window();
        entryOf(window, u"Đóng gói để xem lại…"_s)->trigger();
        auto *wizard = window.findChild<shell::ReviewPack *>();
        QTRY_VERIFY(wizard && wizard->isVisible());
        auto *next = wizard->button(QWizard::NextButton);
        for (auto *box : wizard->findChildren<QCheckBox *>()) {
            if (box->objectName() == "pack-media"_L1)
                box->setChecked(false);
        }
        picture(*wizard, u"pack-content"_s);
        QCOMPARE(cutOff(*wizard), QString());
        QTest::mouseClick(next, Qt::LeftButton);
        auto *passphrase = wizard->findChild<QLineEdit *>(u"pack-passphrase"_s);
        auto *again = wizard->findChild<QLineEdit *>(u"pack-again"_s);
        passphrase->setText(u"short"_s);
        again->setText(u"short"_s);
        QVERIFY(!next->isEnabled());
        passphrase->setText(kPassphrase);
        QVERIFY(!next->isEnabled()); // the two are not the same
        again->setText(kPassphrase);
        QVERIFY(next->isEnabled());
        picture(*wizard, u"pack-protection"_s);
        QCOMPARE(cutOff(*wizard), QString());
        QTest::mouseClick(next, Qt::LeftButton);
        m_file = m_source->folder() + u"/wizard.iocr"_s;
        wizard->findChild<QLineEdit *>(u"pack-file"_s)->setText(m_file);
        QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
        auto *told = wizard->findChild<QLabel *>(u"pack-told"_s);
        QTRY_VERIFY_WITH_TIMEOUT(told->isVisible(), kPatience);
        QVERIFY2(told->property("notice").toBool(), qPrintable(told->text()));
        QVERIFY(QFileInfo::exists(m_file));
        picture(*wizard, u"pack-done"_s);
        QCOMPARE(cutOff(*wizard), QString());
        QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_VERIFY(!window.findChild<shell::ReviewPack *>());
    }
    void itIsNotedInTheTrail()
    {
        const auto trail = answerOf(m_source->desk.sync().trail(50)).value();
        const bool noted = std::ranges::any_of(trail.entries, [](const auto &entry) {
            return entry.verb == domain::TrailVerb::Exported &&
                   entry.detail.contains(u"wizard.iocr"_s);
        });
        QVERIFY(noted);
    }
    void theKeyBecomesKnown()
    {
        const auto key = desk::findSigningKey(
            m_source->desk.console().desk().vault(),
            desk::signingKeyName(m_source->desk.console().desk().profile().directory()));
        QVERIFY(key);
        QVERIFY(*key);
        const QString id = (*key)->publicKey().id();
        QTRY_VERIFY_WITH_TIMEOUT(m_source->backend.latest(u"signers"_s).contains(id), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::contains(answerOf(m_source->desk.console().reviewWork().recipients())
                                      .value_or(std::vector<domain::Signer>()),
                                  id, &domain::Signer::id),
            kPatience);
    }
    void opensBesideTheDesk()
    {
        auto &console = m_source->desk.console();
        QCOMPARE(openError(m_file, u"wrong"_s), core::ErrorKind::WrongKey);
        QVERIFY(console.reviews().empty());
        QVERIFY(answerOf(console.reviewWork().open(
            {.kind = shell::ReviewPlace::Kind::Package, .file = m_file, .passphrase = kPassphrase},
            {})));
        QCOMPARE(console.reviews().size(), 1U);
        auto &window = *console.reviews().front()->window();
        const auto *banner = window.findChild<shell::ReviewBanner *>();
        QCOMPARE(banner->review().signature.state, packages::SignatureState::Known);
        QVERIFY(!banner->review().otherProvince);
        QVERIFY(!window.workspace().offers(u"media"_s)); // it was left out
        QVERIFY(window.workspace().offers(u"field-reports"_s));
        QVERIFY(entryOf(window, u"Đóng gói để xem lại…"_s) == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(banner->review().check.has_value(), kPatience);
        picture(window, u"review-window"_s);
        QVERIFY(masksSenders(console.reviews().front()->surroundings()));
        window.close();
        QTRY_VERIFY(console.reviews().empty());
    }
    /// A report that came in later is not there; one that went on is as it was.
    void looksBack()
    {
        auto &source = *m_source;
        const auto id = desktest::reportIn(source.backend, u"TIEP_NHAN"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(source.desk.console().surroundings(), id, {}), kPatience);
        const QDateTime before = source.desk.console().surroundings().clock.now().addDays(-1);
        auto &window = source.desk.window();
        entryOf(window, u"Số liệu tại ngày…"_s)->trigger();
        auto *dialog = window.findChild<shell::ReviewMoment *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        dialog->findChild<QDateTimeEdit *>()->setDateTime(
            before.toTimeZone(common::format::zone()));
        picture(*dialog, u"moment"_s);
        QCOMPARE(cutOff(*dialog), QString());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"review-moment-look"_s),
                          Qt::LeftButton);
        auto &reviews = source.desk.console().reviews();
        QTRY_COMPARE_WITH_TIMEOUT(reviews.size(), 1U, kPatience);
        auto &past = *reviews.front();
        QCOMPARE(past.surroundings().clock.now().toSecsSinceEpoch() / 60,
                 before.toSecsSinceEpoch() / 60);
        QVERIFY(!has(past.surroundings(), id, {}));
        picture(*past.window(), u"past-window"_s);
        past.window()->close();
        QTRY_VERIFY(reviews.empty());
        const QDir folder(source.desk.console().desk().profile().directory());
        QTRY_VERIFY(folder.entryList({u"review-*"_s}, QDir::Dirs).isEmpty()); // it is gone
    }
    void comparesTheDeskWithAPackage()
    {
        auto &window = m_source->desk.window();
        const auto id = desktest::reportIn(m_source->backend, u"DANG_XU_LY"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(m_source->desk.console().surroundings(), id, {}), kPatience);
        entryOf(window, u"So sánh hai thời điểm hoặc hai gói…"_s)->trigger();
        auto *dialog = window.findChild<shell::ReviewCompare *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto *go = dialog->findChild<QPushButton *>(u"review-compare-go"_s);
        dialog->older().setKind(shell::ReviewPlace::Kind::Package);
        QVERIFY(!go->isEnabled()); // which file?
        dialog->older().setFile(m_file, kPassphrase);
        QVERIFY(go->isEnabled());
        picture(*dialog, u"compare"_s);
        QCOMPARE(cutOff(*dialog), QString());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.workspace().pane(u"changes"_s), kPatience);
        auto *pane = qobject_cast<panes::changes::ChangesPane *>(
            window.workspace().pane(u"changes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(lists(*pane, id.value), kPatience);
        QCOMPARE(pane->differences().counts.count(packages::DifferenceKind::MediaNew), 0U);
        QCOMPARE(cutOff(*pane), QString());
        QCOMPARE(pane->findChild<panes::changes::ChangesTree *>()->horizontalScrollBar()->maximum(),
                 0);
        picture(window, u"changes-window"_s);
    }
    void opensARecordOfTheList()
    {
        auto &window = m_source->desk.window();
        const auto *pane = qobject_cast<panes::changes::ChangesPane *>(
            window.workspace().pane(u"changes"_s));
        auto *tree = pane->findChild<panes::changes::ChangesTree *>();
        const auto &records = pane->differences().records;
        const auto wanted = std::ranges::find(records, packages::DifferenceKind::ReportNew,
                                              &packages::Difference::kind);
        QVERIFY(wanted != records.end());
        const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole,
                                                wanted->title, 1,
                                                Qt::MatchContains | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        Q_EMIT tree->activated(found.constFirst());
        QCOMPARE(m_source->desk.context().selectedReport().value, wanted->id);
        QVERIFY(window.workspace().isOpen(u"field-reports"_s));
    }
    void tellsWhatChangedSinceAMoment()
    {
        auto &window = m_source->desk.window();
        auto *pane = qobject_cast<panes::changes::ChangesPane *>(
            window.workspace().pane(u"changes"_s));
        const auto now = m_source->desk.console().surroundings().clock.now();
        pane->showSince(now.addDays(-30));
        QTRY_VERIFY_WITH_TIMEOUT(pane->isSettled(), kPatience);
        QVERIFY(!pane->differences().isEmpty());
        pane->showSince(now.addSecs(-1));
        QTRY_VERIFY_WITH_TIMEOUT(pane->isSettled() && pane->differences().from >= now.addSecs(-60),
                                 kPatience);
    }
    /// Every dialog and the window of a package, in both languages and at both sizes.
    void pictures()
    {
        if (qEnvironmentVariable("IOC_PICTURES").isEmpty())
            QSKIP("for whoever looks: IOC_PICTURES=DIR");
        auto &console = m_source->desk.console();
        for (const QString &language : {u"vi"_s, u"en"_s}) {
            Q_EMIT console.window().languageRequested(language);
            const bool vietnamese = language == "vi"_L1;
            const QStringList entries = vietnamese
                                            ? QStringList{u"Đóng gói để xem lại…"_s,
                                                          u"Số liệu tại ngày…"_s,
                                                          u"So sánh hai thời điểm hoặc hai gói…"_s}
                                            : QStringList{u"Pack for review…"_s,
                                                          u"Data as of a day…"_s,
                                                          u"Compare two moments or packages…"_s};
            for (const QString &entry : entries) {
                QTRY_VERIFY2(entryOf(console.window(), entry), qPrintable(entry));
                entryOf(console.window(), entry)->trigger();
                QTest::qWait(300);
                for (auto *dialog : console.window().findChildren<QDialog *>()) {
                    if (!dialog->isVisible())
                        continue;
                    picture(*dialog, u"%1-dialog-%2"_s.arg(language).arg(entries.indexOf(entry)));
                    dialog->reject();
                }
            }
            QVERIFY(answerOf(console.reviewWork().open({.kind = shell::ReviewPlace::Kind::Package,
                                                        .file = m_file,
                                                        .passphrase = kPassphrase},
                                                       {})));
            auto &window = *console.reviews().front()->window();
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
                window.resize(size);
                QTest::qWait(1500);
                picture(window, u"%1-package-%2"_s.arg(language).arg(size.width()));
            }
            window.close();
            QTRY_VERIFY(console.reviews().empty());
        }
        Q_EMIT console.window().languageRequested(u"vi"_s);
        QTRY_VERIFY(entryOf(console.window(), u"Khóa ngay"_s));
    }
    void closingTheDeskClosesTheRest()
    {
        auto &console = m_source->desk.console();
        QVERIFY(answerOf(console.reviewWork().open(
            {.kind = shell::ReviewPlace::Kind::Package, .file = m_file, .passphrase = kPassphrase},
            {})));
        QCOMPARE(console.reviews().size(), 1U);
        console.window().close();
        QVERIFY(console.reviews().empty());
        console.window().show();
    }
    void aLockedDeskShowsThemToNobody()
    {
        auto &console = m_source->desk.console();
        QVERIFY(answerOf(console.reviewWork().open(
            {.kind = shell::ReviewPlace::Kind::Package, .file = m_file, .passphrase = kPassphrase},
            {})));
        const auto *window = console.reviews().front()->window();
        QVERIFY(window->isVisible());
        entryOf(console.window(), u"Khóa ngay"_s)->trigger();
        QVERIFY(!window->isVisible());
        QVERIFY(answerOf(console.reviewWork().open(
            {.kind = shell::ReviewPlace::Kind::Package, .file = m_file, .passphrase = kPassphrase},
            {})));
        QCOMPARE(console.reviews().size(), 2U);
        QVERIFY(!console.reviews().back()->window()->isVisible());
    }
    void cleanupTestCase() { m_source.reset(); }

private:
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }
    /// What is cut off for good.
    static QString cutOff(const QWidget &widget)
    {
        return support::clippedAtRest(widget).join(u"; "_s);
    }
    core::ErrorKind openError(const QString &file, const QString &passphrase)
    {
        return answerOf(m_source->desk.console().reviewWork().open(
                            {.kind = shell::ReviewPlace::Kind::Package,
                             .file = file,
                             .passphrase = passphrase},
                            {}))
            .error()
            .kind;
    }
    static bool has(const common::PaneSurroundings &with, const domain::ReportId &id,
                    std::optional<domain::ReportState> state)
    {
        const auto report = answerOf(with.readers.run(
            [id](const store::Database &db) { return store::ReportRepository(db).report(id); }));
        return report && (!state || report->state == *state);
    }
    /// No sender of the backend is in it by name.
    bool masksSenders(const common::PaneSurroundings &with)
    {
        int looked = 0;
        const auto &reports = m_source->backend.latest(u"reports"_s);
        for (const QJsonObject &report : reports) {
            const QString name = report.value("senderName"_L1).toString();
            if (name.isEmpty() || looked == 50)
                continue;
            const domain::ReportId id(report.value("id"_L1).toString());
            const auto kept = answerOf(with.readers.run([id](const store::Database &db) {
                return store::ReportRepository(db).report(id);
            }));
            if (!kept) // not of the period
                continue;
            ++looked;
            if (kept->senderName != domain::maskedName(name) ||
                kept->senderPhone.contains(u"0912345678"_s))
                return false;
        }
        return looked > 10;
    }
    static bool lists(const panes::changes::ChangesPane &pane, const QString &id)
    {
        return std::ranges::contains(pane.differences().records, id, &packages::Difference::id);
    }

    std::optional<SourceConsole> m_source;
    QString m_file;
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestReviewWindows test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reviewwindows.moc"
