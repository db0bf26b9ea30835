// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing on the desk is cut off, in both languages. With IOC_DESK_PICTURES=FOLDER the pictures of
// app/doc/field-reports.md are written on the way.
#include "tests/desk/deskwindow.h"
#include "tests/desk/photos.h"
#include "tests/support/clipping.h"

#include "widgets/panes/reports/photoviewer.h"
#include "widgets/panes/reports/picker.h"
#include "widgets/panes/reports/picturebox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace desktest;
using panes::reports::PhotoViewer;
using panes::reports::Picker;
using panes::reports::PictureBox;
using panes::reports::Queue;

namespace {

/// What is cut off in a window, once layouts have answered to new text.
QString cutOff(const QWidget &window)
{
    return support::clippedAtRest(window).join(u"; "_s);
}

/// Under `root` so many pictures are shown, and none is still on its way.
bool hasPictures(const QWidget &root, qsizetype atLeast)
{
    const auto photos = root.findChildren<QToolButton *>(u"photo"_s);
    return photos.size() >= atLeast &&
           std::ranges::all_of(photos, [](const auto *photo) { return photo->isEnabled(); });
}

void keep(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("IOC_DESK_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50); // focus rings and hover come to rest
    QVERIFY(window.grab().save(folder + u"/desk-"_s + name + u".png"_s));
}

} // namespace

/// Every queue, form and window of the desk as a person sees it, at 1366×768.
class TestDeskLook : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet(2000)};
    QTemporaryDir m_files;
    std::unique_ptr<DeskWindow> m_desk;
    QString m_language;
    domain::ReportId m_duplicate;

    /// Opens the form of a step, has `fill` make of it what shall be seen, looks, and leaves.
    template<typename Fill>
    void lookAtStep(const domain::ReportId &id, ReportVerb verb, Fill fill)
    {
        m_desk->look(id);
        QTRY_VERIFY2(m_desk->stepButton(verb), qPrintable(domain::code(verb)));
        QString cut = u"not open"_s;
        DialogDriver driver(u"step-dialog"_s, [&](QDialog &dialog) {
            fill(dialog);
            cut = cutOff(dialog);
            keepVietnamese(dialog, u"step-"_s + domain::code(verb));
        });
        m_desk->pressStep(verb);
        QVERIFY2(cut.isEmpty(), qPrintable(domain::code(verb) + u": "_s + cut));
    }
    void keepVietnamese(QWidget &window, const QString &name)
    {
        if (m_language == "vi"_L1)
            keep(window, name);
    }
    QHash<QString, domain::ReportId> m_inState;
    [[nodiscard]] domain::ReportId inState(const QString &state) const
    {
        return m_inState.value(state);
    }
    /// A second citizen tells of a report that has a picture, some metres away, an hour later.
    void makeDuplicate()
    {
        const auto reports = reportsOf(m_backend);
        for (const auto &file : m_backend.records(u"attachments"_s)) {
            const auto first = reports.value(file.value("reportId"_L1).toString());
            const QString state = first.value("state"_L1).toString();
            if (state != "TIEP_NHAN"_L1 && state != "DANG_XU_LY"_L1 && state != "DA_CHUYEN"_L1)
                continue;
            if (first.value("sentAt"_L1).toString() < "2025-05-20"_L1)
                continue; // nobody looks for it any more
            m_duplicate = reportIn(m_backend, u"MOI"_s,
                                   {{u"title"_s, first.value("title"_L1)},
                                    {u"text"_s, first.value("text"_L1)},
                                    {u"categoryId"_s, first.value("categoryId"_L1)},
                                    {u"longitude"_s, first.value("longitude"_L1)},
                                    {u"latitude"_s, first.value("latitude"_L1).toDouble() + 0.0003},
                                    {u"address"_s, first.value("address"_L1)}});
            return;
        }
        QFAIL("no open report with a picture");
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &state :
             {u"MOI"_s, u"TIEP_NHAN"_s, u"TRA_LAI"_s, u"DANG_XU_LY"_s, u"XIN_GIA_HAN"_s,
              u"CHO_DUYET"_s, u"DA_XU_LY"_s, u"CONG_KHAI"_s, u"MO_LAI"_s})
            m_inState.insert(state, reportIn(m_backend, state));
        (void)reportIn(m_backend, u"MOI"_s, {{u"sentAt"_s, u"2025-06-09T08:00:00Z"_s}});
        (void)reportIn(m_backend, u"MOI"_s, {{u"sentAt"_s, u"2025-05-02T01:00:00Z"_s}});
        makeDuplicate();
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url());
        QVERIFY(m_desk->settle());
    }
    void cleanupTestCase() { m_desk.reset(); }
    void init()
    {
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        m_language = tag.startsWith("english"_L1) ? u"en"_s : u"vi"_s;
        m_desk->console().setLanguage(m_language);
        m_desk->choose(Queue::All);
        QVERIFY(m_desk->settle());
    }
    void queues_data() { languages(); }
    void queues();
    void steps_data() { languages(); }
    void steps();
    void newReport_data() { languages(); }
    void newReport();
    void photos_data() { languages(); }
    void photos();
    void duplicates_data() { languages(); }
    void duplicates();
    void conflict_data() { languages(); }
    void conflict();

private:
    static void languages()
    {
        QTest::addColumn<int>("nothing");
        QTest::newRow("vietnamese") << 0;
        QTest::newRow("english") << 0;
    }
};

void TestDeskLook::queues()
{
    constexpr std::array kNames = {"all",        "open",       "new",     "due-soon",
                                   "overdue",    "mine",       "my-unit", "returned",
                                   "extensions", "to-approve", "reopened"};
    for (int number = 0; number < int(kNames.size()); ++number) {
        if (Queue(number) == Queue::MyUnit) // the demo's account is of no unit
            continue;
        m_desk->choose(Queue(number));
        (void)m_desk->listed();
        if (m_desk->list().model()->rowCount() > 0)
            m_desk->look(m_desk->record(0).id);
        QVERIFY(m_desk->settle());
        const QString cut = cutOff(m_desk->window());
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
        keepVietnamese(m_desk->window(), QString::fromLatin1(kNames[size_t(number)]));
    }
    // Several chosen: the bar of what can be done with all.
    m_desk->choose(Queue::New);
    (void)m_desk->listed();
    m_desk->list().selectAll();
    const QString cut = cutOff(m_desk->window());
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    keepVietnamese(m_desk->window(), u"many"_s);
    m_desk->list().clearSelection();
}

void TestDeskLook::steps()
{
    const auto nothing = [](QDialog &) {};
    lookAtStep(inState(u"TIEP_NHAN"_s), ReportVerb::Forward, [](QDialog &dialog) {
        dialog.findChild<Picker *>(u"lead"_s)->choose(u"a-ub593"_s);
    });
    lookAtStep(inState(u"TIEP_NHAN"_s), ReportVerb::AskInformation, nothing);
    lookAtStep(inState(u"DANG_XU_LY"_s), ReportVerb::AskExtension, nothing);
    lookAtStep(inState(u"DANG_XU_LY"_s), ReportVerb::Assign, nothing);
    lookAtStep(inState(u"DANG_XU_LY"_s), ReportVerb::SubmitResult, [this](QDialog &dialog) {
        auto *box = dialog.findChild<PictureBox *>();
        box->addFiles(QStringList(8, writeFile(m_files.filePath(u"p.jpg"_s), phonePhoto())));
        QTRY_VERIFY_WITH_TIMEOUT(!box->isReading(), kPatience);
    });
    lookAtStep(inState(u"XIN_GIA_HAN"_s), ReportVerb::GrantExtension, nothing);
    lookAtStep(inState(u"MOI"_s), ReportVerb::Refuse, [](QDialog &dialog) {
        auto *reasons = dialog.findChild<QComboBox *>(u"refusal"_s);
        reasons->setCurrentIndex(reasons->findData(u"petition"_s));
    });
    lookAtStep(inState(u"MOI"_s), ReportVerb::MarkDuplicate, nothing);
    lookAtStep(inState(u"DA_XU_LY"_s), ReportVerb::Publish, nothing);
    lookAtStep(inState(u"CONG_KHAI"_s), ReportVerb::Rate, nothing);
}

void TestDeskLook::newReport()
{
    QString cut = u"not open"_s;
    DialogDriver driver(u"new-report"_s, [&](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"place"_s)->setText(u"21,0285 105,8542"_s);
        cut = cutOff(dialog);
        QVERIFY2(dialog.height() <= 740, "it fits a screen of 768 lines");
        keepVietnamese(dialog, u"new-report"_s);
    });
    press(m_desk->button(u"new-report-button"_s));
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
}

void TestDeskLook::photos()
{
    QMap<QString, QSet<QString>> roles; // the first of them, so that each run sees the same
    for (const auto &record : m_backend.records(u"attachments"_s))
        roles[record.value("reportId"_L1).toString()].insert(record.value("role"_L1).toString());
    const auto both = std::ranges::find_if(roles, [](const QSet<QString> &of) {
        return of.contains(u"before"_s) && of.contains(u"after"_s);
    });
    QVERIFY(both != roles.end());
    m_desk->look(domain::ReportId(both.key()));
    // The viewer has the pictures that are there when it is opened.
    QTRY_VERIFY_WITH_TIMEOUT(hasPictures(m_desk->pane(), 2) && m_desk->settle(), kPatience);
    auto *photo = m_desk->find<QToolButton>(u"photo"_s);
    const QString cutCase = cutOff(m_desk->window());
    QVERIFY2(cutCase.isEmpty(), qPrintable(cutCase));
    keepVietnamese(m_desk->window(), u"case"_s);
    QTest::keyClick(photo, Qt::Key_Space);
    auto *viewer = m_desk->find<PhotoViewer>(u"photo-viewer"_s);
    QVERIFY(viewer && QTest::qWaitForWindowActive(viewer));
    QVERIFY(!viewer->isComparing());
    QVERIFY(viewer->findChild<QPushButton *>(u"compare-photos"_s)->isVisible());
    auto *left = viewer->findChild<panes::reports::PhotoView *>(u"photo-left"_s);
    auto *right = viewer->findChild<panes::reports::PhotoView *>(u"photo-right"_s);
    QTest::keyClick(viewer, Qt::Key_C);
    QTRY_VERIFY(viewer->isComparing() && right->isVisible());
    // Both sides show the same part, whichever is zoomed or moved.
    QTest::keyClick(viewer, Qt::Key_Plus);
    QTest::keyClick(viewer, Qt::Key_Plus);
    QCOMPARE(left->look().zoom, 1.25 * 1.25);
    QCOMPARE(right->look().zoom, left->look().zoom);
    const QPoint middle = right->viewport()->rect().center();
    QWheelEvent wheel(middle, right->viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(right->viewport(), &wheel);
    QCOMPARE(left->look().zoom, 1.25 * 1.25 * 1.25);
    QTest::keyClick(viewer, Qt::Key_0);
    QCOMPARE(left->look().zoom, 1.0);
    const QString cut = cutOff(*viewer);
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    keepVietnamese(*viewer, u"photos"_s);
    QTest::keyClick(viewer, Qt::Key_PageDown);
    QVERIFY(!viewer->isComparing());
    QTest::keyClick(viewer, Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find<PhotoViewer>(u"photo-viewer"_s));
}

void TestDeskLook::duplicates()
{
    m_desk->look(m_duplicate);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"compare-duplicate"_s), kPatience);
    QString cut = cutOff(m_desk->window());
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    cut = u"not open"_s;
    DialogDriver driver(u"side-by-side"_s, [&](QDialog &dialog) {
        QTRY_VERIFY_WITH_TIMEOUT(hasPictures(dialog, 1), kPatience);
        cut = cutOff(dialog);
        keepVietnamese(dialog, u"duplicates"_s);
    });
    press(m_desk->button(u"compare-duplicate"_s));
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
}

void TestDeskLook::conflict()
{
    m_desk->choose(Queue::New);
    (void)m_desk->listed();
    const auto id = reportIn(m_backend, u"MOI"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->listed().contains(id.value), kPatience);
    m_desk->look(id);
    m_desk->sync().setForcedOffline(true);
    m_desk->pressStep(ReportVerb::Receive);
    const QByteArray theirs =
        u"{\"verb\":\"refuse\",\"refusal\":\"other-place\",\"text\":\"Thuộc địa bàn "
        "tỉnh Lâm Đồng, đã hướng dẫn người dân gửi đúng nơi.\"}"_s.toUtf8();
    const auto answer = m_backend.comment(id.value, 1, id.value.toUtf8() + "-theirs", theirs);
    QVERIFY2(answer.status == 200, answer.body.constData());
    m_desk->sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"compare"_s), kPatience);
    QVERIFY(m_desk->settle());
    QString cut = cutOff(m_desk->window());
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    keepVietnamese(m_desk->window(), u"waiting"_s);
    cut = u"not open"_s;
    DialogDriver driver(u"conflict-dialog"_s, [&](QDialog &dialog) {
        cut = cutOff(dialog);
        keepVietnamese(dialog, u"conflict"_s);
        press(dialog.findChild<QPushButton *>(u"theirs"_s));
    });
    press(m_desk->button(u"compare"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(cut.isEmpty(), qPrintable(cut), kPatience);
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestDeskLook test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desklook.moc"
