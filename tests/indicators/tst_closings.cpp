// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/signer.h"
#include "tests/indicators/indicatorwindow.h"
#include "tests/support/clipping.h"

#include "models/exchange/packagecheck.h"
#include "widgets/common/keptstanding.h"
#include "widgets/panes/quality/closingstab.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTableWidget>
#include <QTabWidget>

using namespace indicatortest;

namespace {

enum DetailPage { CardPage, LostPage, ChangePage, ExplanationPage };
const QString kAgency = QStringLiteral("a-ctk");

demo::Options plantedBackend()
{
    demo::Options options = demotest::quiet(50);
    options.planted = true;
    return options;
}

/// Types words into a dialog and saves as soon as that is offered.
auto savesWords(const QString &field, const QString &words, const QString &save)
{
    return [field, words, save](QDialog &dialog) {
        auto *edit = dialog.findChild<QPlainTextEdit *>(field);
        auto *button = dialog.findChild<QPushButton *>(save);
        QVERIFY(edit && button);
        if (!words.isEmpty()) {
            QVERIFY(!button->isEnabled());
            edit->setFocus();
            QTest::keyClicks(edit, words);
        }
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), kPatience);
        press(button);
    };
}

} // namespace

/// Closing periods in the window: closed, closed again, compared, explained, judged, saved.
class TestClosings : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{plantedBackend()};
    demotest::Signer m_signer{QUrl(m_backend.get(u"v1/"_s).json().value(u"issuer"_s).toString())};
    std::unique_ptr<DeskWindow> m_desk;
    QString m_closing; ///< the newest

    [[nodiscard]] panes::quality::ClosingsTab &tab()
    {
        return *m_desk->find<panes::quality::ClosingsTab>();
    }
    [[nodiscard]] QTableWidget &table(const QString &name)
    {
        return *m_desk->find<QTableWidget>(name);
    }
    [[nodiscard]] const std::vector<domain::Shown<domain::Closing>> &shown()
    {
        return tab().closings().shown();
    }
    /// Everything that this desk did is with the backend.
    [[nodiscard]] bool allKept()
    {
        return std::ranges::none_of(
            shown(), [](const auto &one) { return one.waiting || one.record.version == 0; });
    }
    void openPage(DetailPage page)
    {
        auto *tabs = m_desk->find<QTabWidget>(u"closing-detail"_s);
        pressTab(*tabs->tabBar(), page);
    }
    void chooseAgency(const QString &name)
    {
        openPage(CardPage);
        auto &cards = table(u"closing-cards"_s);
        for (int line = 0; line < cards.rowCount(); ++line) {
            if (cards.item(line, 0)->text() == name)
                return cards.setCurrentCell(line, 0);
        }
        QFAIL(qPrintable(name));
    }
    [[nodiscard]] QString stateOf(int line)
    {
        auto &explanations = table(u"closing-explanations"_s);
        return line >= 0 && line < explanations.rowCount() ? explanations.item(line, 1)->text()
                                                           : QString();
    }
    /// Something of this desk is not with the backend.
    [[nodiscard]] bool isMarked(const QString &text)
    {
        return stateOf(lineOf(text)).contains(u" · "_s);
    }
    [[nodiscard]] int lineOf(const QString &text)
    {
        auto &explanations = table(u"closing-explanations"_s);
        for (int line = 0; line < explanations.rowCount(); ++line) {
            if (explanations.item(line, 2)->text() == text)
                return line;
        }
        return -1;
    }
    /// Somebody else does something with explanations.
    int elsewhere(const QString &account, const QString &path, const QJsonObject &body,
                  qint64 version = 0)
    {
        demotest::Client &client = m_backend;
        client.token = m_signer.accessToken(account);
        auto asked = client.request(path);
        client.token.clear();
        asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        asked.setRawHeader("Idempotency-Key", QUuid::createUuid().toByteArray());
        if (version > 0)
            asked.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
        return client.post(asked, QJsonDocument(body).toJson()).status;
    }
    void othersExplain(const QString &id, const QString &text)
    {
        QCOMPARE(elsewhere(u"thong-ke"_s, u"v1/explanations"_s,
                           {{u"id"_s, id},
                            {u"closingId"_s, m_closing},
                            {u"agencyId"_s, kAgency},
                            {u"subject"_s, QString()},
                            {u"text"_s, text},
                            {u"state"_s, u"given"_s}}),
                 201);
        m_desk->sync().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(lineOf(text) >= 0, kPatience);
        openPage(ExplanationPage);
        table(u"closing-explanations"_s).setCurrentCell(lineOf(text), 0);
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        if (folder.isEmpty())
            return;
        for (const QSize &size : {QSize(1366, 768), QSize(1920, 1080)}) {
            m_desk->window().resize(size);
            QTest::qWait(300);
            QVERIFY(m_desk->window().grab().save(QDir(folder).filePath(
                u"%1-%2-%3.png"_s.arg(name, QLocale().name().left(2)).arg(size.width()))));
        }
        m_desk->window().resize(1366, 768);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url(), QString(), u"quality"_s);
        QVERIFY(m_desk->settle());
    }
    void nothingIsClosedAtFirst();
    void aPeriodIsClosed();
    void againNeedsAReason();
    void theTwoAreCompared();
    void anAgencyExplains();
    void nobodyJudgesTheirOwn();
    void explanationsOfOthersAreJudged();
    void offlineItWaits();
    void whoeverWasFasterIsShown();
    void withoutTheRightNothingIsOffered();
    void theEvidenceIsSaved();
    void theEvidenceIsOnPaper();
    void nothingIsCutOff();
    void cleanupTestCase() { m_desk.reset(); }
};

void TestClosings::nothingIsClosedAtFirst()
{
    auto *tabs = m_desk->find<QTabBar>(u"quality-tabs"_s);
    picture(u"scores"_s);
    pressTab(*tabs, tabs->count() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(tab().isVisible() && m_desk->pane().isSettled(), kPatience);
    QVERIFY(shown().empty());
    QVERIFY(m_desk->button(u"closing-close"_s)->isEnabled());
    QVERIFY(!m_desk->button(u"closing-evidence"_s)->isEnabled());
}

void TestClosings::aPeriodIsClosed()
{
    QString found;
    DialogDriver driver(u"closing-dialog"_s, [&](QDialog &dialog) {
        auto *save = dialog.findChild<QPushButton *>(u"closing-save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), kPatience);
        QCOMPARE(dialog.findChild<QComboBox *>(u"closing-period"_s)->currentData().toString(),
                 u"2025-05"_s);
        found = dialog.findChild<QLabel *>(u"closing-found"_s)->text();
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(dialog.grab().save(QDir(folder).filePath(u"closing-dialog.png"_s)));
        press(save);
    });
    press(m_desk->button(u"closing-close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone() && shown().size() == 1 && allKept(), kPatience);
    const domain::Closing &closing = shown().front().record;
    QCOMPARE(closing.period, u"2025-05"_s);
    QCOMPARE(closing.number, 1);
    QCOMPARE(closing.closedBy, u"Điều hành viên IOC"_s);
    QVERIFY(closing.closedAt.isValid());
    QVERIFY(domain::isIntact(closing));
    const auto scores = domain::closedScoresFrom(closing.document);
    QVERIFY(scores && scores->cards.size() > 20 && !scores->failures.empty());
    QVERIFY(std::ranges::any_of(scores->failures,
                                [](const auto &failure) { return !failure.records.isEmpty(); }));
    const auto *whole = scores->card(u"all"_s, {});
    QVERIFY(whole && whole->score);
    QVERIFY2(found.contains(QLocale(u"vi"_s).toString(*whole->score, 'f', 1)), qPrintable(found));
    QTRY_COMPARE(table(u"closings"_s).rowCount(), 1);
    m_closing = closing.id;
}

void TestClosings::againNeedsAReason()
{
    DialogDriver driver(
        u"closing-dialog"_s,
        savesWords(u"closing-reason"_s, u"Cuc Thong ke da gui lai so lieu"_s, u"closing-save"_s));
    press(m_desk->button(u"closing-close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone() && shown().size() == 2 && allKept(), kPatience);
    auto &list = table(u"closings"_s);
    QTRY_COMPARE(list.rowCount(), 2);
    QCOMPARE(list.item(0, 1)->text(), u"2"_s); // the newest first
    const auto &closing = std::ranges::find(shown(), 2, [](const auto &one) {
                              return one.record.number;
                          })->record;
    QCOMPARE(closing.reason, u"Cuc Thong ke da gui lai so lieu"_s);
    QCOMPARE(closing.document.value("previous"_L1).toString(),
             tab().closings().find(m_closing)->record.hash);
    m_closing = closing.id;
}

void TestClosings::theTwoAreCompared()
{
    table(u"closings"_s).setCurrentCell(0, 0);
    openPage(ChangePage);
    const QString told = m_desk->find<QLabel>(u"closing-change-told"_s)->text();
    QVERIFY2(told.contains(u"lần chốt 1"_s), qPrintable(told));
    QCOMPARE(table(u"closing-changed"_s).rowCount(), 0); // the same figures
    const auto &cards = table(u"closing-cards"_s);
    for (int line = 0; line < cards.rowCount(); ++line) {
        const QString change = cards.item(line, 2)->text();
        QCOMPARE(change, cards.item(line, 1)->text() == u"—" ? u"—"_s : u"0"_s);
    }
    auto *other = m_desk->find<QComboBox>(u"closing-other"_s);
    const int compared = other->currentIndex();
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Home); // with none
    QCOMPARE(other->currentIndex(), 0);
    QTRY_COMPARE(cards.item(0, 2)->text(), u"—"_s);
    QTest::keyClick(other, Qt::Key_Down);
    QCOMPARE(other->currentIndex(), compared);
    picture(u"closing-change"_s);
    openPage(CardPage);
    QVERIFY(table(u"closing-cards"_s).rowCount() > 5);
    picture(u"closing-cards"_s);
}

void TestClosings::anAgencyExplains()
{
    chooseAgency(u"Cục Thống kê tỉnh"_s);
    openPage(LostPage);
    auto &lost = table(u"closing-lost"_s);
    QVERIFY(lost.rowCount() > 1);
    QVERIFY(!lost.item(lost.rowCount() - 1, 6)->text().isEmpty()); // the reason, in words
    lost.setCurrentCell(lost.rowCount() - 1, 0);
    picture(u"closing-lost"_s);
    DialogDriver driver(
        u"explanation-dialog"_s,
        savesWords(u"explanation-words"_s, u"Mat dien hai ngay"_s, u"explanation-save"_s));
    press(m_desk->button(u"closing-explain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), u"chờ xét"_s, kPatience);
    const auto answer = m_backend.get(u"v1/explanations/changes"_s).json();
    const auto kept = answer.value("items"_L1).toArray().first().toObject();
    QCOMPARE(kept.value("agencyId"_L1).toString(), kAgency);
    QCOMPARE(kept.value("author"_L1).toString(), u"Điều hành viên IOC"_s);
    QVERIFY(kept.value("subject"_L1).toString().contains(u'/'));
    QCOMPARE(lost.item(lost.rowCount() - 1, 2)->text(), u"chờ xét"_s);
}

void TestClosings::nobodyJudgesTheirOwn()
{
    openPage(ExplanationPage);
    QVERIFY(!m_desk->button(u"explanation-accept"_s)->isEnabled());
    QVERIFY(!m_desk->button(u"explanation-reject"_s)->isEnabled());
    QVERIFY(m_desk->button(u"explanation-withdraw"_s)->isEnabled());
    QVERIFY(!m_desk->find<QLabel>(u"explanation-bar"_s)->text().isEmpty());
}

void TestClosings::explanationsOfOthersAreJudged()
{
    othersExplain(u"e-other-1"_s, u"Đường truyền của bộ bị đứt."_s);
    picture(u"closing-explanations"_s);
    {
        DialogDriver driver(u"explanation-dialog"_s,
                            savesWords(u"explanation-words"_s, {}, u"explanation-save"_s));
        press(m_desk->button(u"explanation-accept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(lineOf(u"Đường truyền của bộ bị đứt."_s)),
                              u"được chấp nhận"_s, kPatience);
    othersExplain(u"e-other-2"_s, u"Cán bộ nghỉ phép."_s);
    {
        DialogDriver driver(
            u"explanation-dialog"_s,
            savesWords(u"explanation-words"_s, u"Phai co nguoi thay"_s, u"explanation-save"_s));
        press(m_desk->button(u"explanation-reject"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(lineOf(u"Cán bộ nghỉ phép."_s)), u"không được chấp nhận"_s,
                              kPatience);
    QVERIFY(!m_desk->button(u"explanation-accept"_s)->isEnabled()); // it is judged
}

void TestClosings::offlineItWaits()
{
    m_desk->sync().setForcedOffline(true);
    chooseAgency(u"Cục Thống kê tỉnh"_s);
    openPage(LostPage);
    DialogDriver driver(
        u"explanation-dialog"_s,
        savesWords(u"explanation-words"_s, u"Viet khi mat mang"_s, u"explanation-save"_s));
    press(m_desk->button(u"closing-explain-all"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone() && lineOf(u"Viet khi mat mang"_s) >= 0, kPatience);
    QVERIFY(isMarked(u"Viet khi mat mang"_s));
    m_desk->sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked(u"Viet khi mat mang"_s), kPatience);
}

/// While this desk is offline the agency withdraws what is accepted here: a person must look.
void TestClosings::whoeverWasFasterIsShown()
{
    const QString text = u"Sẽ rút lại."_s;
    othersExplain(u"e-other-3"_s, text);
    m_desk->sync().setForcedOffline(true);
    {
        DialogDriver driver(u"explanation-dialog"_s,
                            savesWords(u"explanation-words"_s, {}, u"explanation-save"_s));
        press(m_desk->button(u"explanation-accept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    }
    QCOMPARE(elsewhere(u"thong-ke"_s, u"v1/explanations/e-other-3/actions"_s,
                       {{u"verb"_s, u"withdraw"_s}}, 1),
             200);
    m_desk->sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(lineOf(text)).startsWith(u"đã rút lại · "_s), kPatience);
    auto &explanations = table(u"closing-explanations"_s);
    explanations.setCurrentCell(lineOf(text), 0);
    auto *standing = explanations.parentWidget()->findChild<common::KeptStanding *>();
    QTRY_VERIFY(standing->isVisible());
    auto *discard = standing->findChildren<QPushButton *>().constLast();
    press(discard);
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked(text), kPatience);
}

void TestClosings::withoutTheRightNothingIsOffered()
{
    const auto permit = [this](const QJsonArray &permissions) {
        if (!m_backend.backend.setAccount(u"demo"_s, {{u"permissions"_s, permissions}}))
            qFatal("no account");
        m_desk->sync().syncNow();
    };
    permit({u"read:all"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->button(u"closing-close"_s)->isEnabled(), kPatience);
    QVERIFY(!m_desk->button(u"closing-close"_s)->toolTip().isEmpty());
    chooseAgency(u"Cục Thống kê tỉnh"_s);
    openPage(LostPage);
    QVERIFY(!m_desk->button(u"closing-explain-all"_s)->isEnabled());
    QVERIFY(m_desk->button(u"closing-evidence"_s)->isEnabled());
    permit({u"read:all"_s, u"act:all"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"closing-close"_s)->isEnabled(), kPatience);
}

void TestClosings::theEvidenceIsSaved()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"evidence.xlsx"_s);
    DialogDriver driver(u"save-file"_s, savesAs(path));
    press(m_desk->button(u"closing-evidence"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(exchange::isWholePackage(bytes));
    for (const char *sheet : {"sheet1.xml", "sheet4.xml"})
        QVERIFY2(bytes.contains(sheet), sheet);
    QVERIFY(!bytes.contains("sheet5.xml"));
    const QString kept = qEnvironmentVariable("IOC_PICTURES");
    if (!kept.isEmpty())
        QVERIFY(file.copy(QDir(kept).filePath(u"evidence.xlsx"_s)));
}

void TestClosings::theEvidenceIsOnPaper()
{
    chooseAgency(u"Cục Thống kê tỉnh"_s);
    openPage(LostPage);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"evidence.pdf"_s);
    DialogDriver driver(u"save-file"_s, savesAs(path));
    press(m_desk->button(u"closing-paper"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
    QProcess reading;
    reading.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reading.waitForFinished(kPatience));
    const QString text = QString::fromUtf8(reading.readAllStandardOutput()).simplified();
    const auto *closing = tab().closings().find(m_closing);
    const auto &lost = table(u"closing-lost"_s);
    for (const QString &wanted :
         {u"Cục Thống kê tỉnh"_s, u"SỞ KHOA HỌC VÀ CÔNG NGHỆ"_s, lost.item(0, 0)->text()})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in "_s + text.first(2000)));
    QVERIFY2(QString(text).remove(u' ').contains(closing->record.hash.first(16)), qPrintable(text));
    const QString kept = qEnvironmentVariable("IOC_PICTURES");
    if (!kept.isEmpty())
        QVERIFY(QFile::copy(path, QDir(kept).filePath(u"evidence.pdf"_s)));
}

void TestClosings::nothingIsCutOff()
{
    for (const QString &language : {u"en"_s, u"vi"_s}) {
        m_desk->console().setLanguage(language);
        QTRY_COMPARE(m_desk->button(u"closing-close"_s)->text(),
                     language == "en"_L1 ? u"Close a period…"_s : u"Chốt một kỳ…"_s);
        for (const DetailPage page : {CardPage, LostPage, ChangePage, ExplanationPage}) {
            openPage(page);
            QVERIFY(m_desk->settle());
            QTRY_COMPARE(support::clippedTexts(tab()).join(u'\n'), QString());
            for (const auto *list : tab().findChildren<QTableWidget *>()) {
                if (list->isVisible())
                    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
            }
        }
        if (language == "en"_L1) {
            openPage(CardPage);
            picture(u"closing-cards"_s);
            openPage(ExplanationPage);
            picture(u"closing-explanations"_s);
            auto *tabs = m_desk->find<QTabBar>(u"quality-tabs"_s);
            pressTab(*tabs, 0);
            QVERIFY(m_desk->settle());
            picture(u"scores"_s);
            pressTab(*tabs, tabs->count() - 1);
        }
    }
}

QTEST_MAIN(TestClosings)
#include "tst_closings.moc"
