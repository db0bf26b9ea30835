// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/weblink.h"
#include "tests/media/mediaforms.h"
#include "widgets/panes/media/evidencebytes.h"
#include "widgets/panes/media/evidencepiece.h"
#include "widgets/panes/media/medialink.h"
#include "widgets/panes/media/mediawords.h"

#include <QDesktopServices>
#include <QFile>
#include <QTableWidget>

using namespace mediatest;
using domain::EditState;
using panes::media::EvidencePiece;

/// What must not go wrong when items are handled: rights, links, evidence, a line that is down, and
/// two people at once.
class TestMediaGuards : public QObject
{
    Q_OBJECT

    std::unique_ptr<Handling> m_with;
    QList<QUrl> m_opened;

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        m_with = std::make_unique<Handling>();
        QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
    }
    void cleanupTestCase() { m_with.reset(); }
    void aConclusionNeedsAgencyEvidenceAndSigner();
    void stepsWaitOfflineAndAreSentOnce();
    void aConflictShowsBothSides();
    void whatTheBackendRefusesStays();
    void aRoleWithoutRightsSeesNoStepsAndNoAuthor();
    void onlySoundLinksOpen_data();
    void onlySoundLinksOpen();
    void whatDoesNotMatchItsHashIsNotShown();
};

void TestMediaGuards::aConclusionNeedsAgencyEvidenceAndSigner()
{
    const auto id = itemIn(m_with->backend, u"XAC_MINH"_s);
    m_with->desk.look(id);
    const QString file = m_with->pictureFile(u"chung-cu.png"_s, 200);
    m_with->byForm(MediaVerb::Conclude, [file](QDialog &dialog) {
        using panes::media::faultText;
        const auto missing = [&] { return in<QLabel>(dialog, u"media-missing"_s)->text(); };
        auto *send = in<QPushButton>(dialog, u"media-send-step"_s);
        QCOMPARE(missing(), faultText(domain::MediaFault::TextMissing));
        write(dialog, u"Sai."_s);
        QCOMPARE(missing(), faultText(domain::MediaFault::ConclusionMissing));
        chooseCode(dialog, u"media-conclusion"_s, u"false"_s);
        QCOMPARE(missing(), faultText(domain::MediaFault::EvidenceMissing));
        in<QComboBox>(dialog, u"media-agency"_s)->setCurrentIndex(0);
        QCOMPARE(missing(), faultText(domain::MediaFault::AgencyMissing));
        QVERIFY(!send->isEnabled());
        QVERIFY(!in<QLabel>(dialog, u"media-signer"_s)->text().isEmpty());
        chooseCode(dialog, u"media-agency"_s, u"a-ub593"_s);
        // No picture and no PDF: not taken, whatever its name says.
        QFile text(file + u".pdf"_s);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no document") > 0);
        text.close();
        auto *said = in<QLabel>(dialog, u"evidence-chosen"_s);
        {
            DialogDriver files(u"evidence-files"_s, takesFile(text.fileName()));
            press(in<QPushButton>(dialog, u"evidence-file"_s));
            QTRY_VERIFY(said->text().contains(u"chung-cu.png.pdf"_s));
        }
        QVERIFY(!send->isEnabled());
        DialogDriver files(u"evidence-files"_s, takesFile(file));
        press(in<QPushButton>(dialog, u"evidence-file"_s));
        QTRY_VERIFY(send->isEnabled());
    });
    QCOMPARE(m_with->stateOf(id), u"XAC_MINH"_s); // given up: nothing was sent
    QVERIFY(m_with->desk.mediaEdits(id).empty());
}

void TestMediaGuards::stepsWaitOfflineAndAreSentOnce()
{
    const auto id = newItem(m_with->backend);
    m_with->desk.look(id);
    m_with->desk.sync().setForcedOffline(true);
    press(m_with->desk.step(MediaVerb::Screen));
    // Shown as done here, and as not sent; a further step follows at once.
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.step(MediaVerb::Verify), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.seen<QFrame>(u"media-pending-edit"_s), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_with->desk.label(u"media-said"_s).isEmpty(), kPatience);
    m_with->byForm(MediaVerb::Verify, [](QDialog &dialog) { send(dialog); });
    QTRY_COMPARE_WITH_TIMEOUT(m_with->desk.mediaEdits(id).size(), size_t(2), kPatience);
    QCOMPARE(m_with->stateOf(id), u"MOI"_s);
    m_with->desk.sync().setForcedOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_with->stateOf(id), u"XAC_MINH"_s, kPatience);
    QVERIFY(m_with->desk.sent());
    QCOMPARE(onBackend(m_with->backend, id).value("history"_L1).toArray().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!m_with->desk.seen<QFrame>(u"media-pending-edit"_s), kPatience);
}

void TestMediaGuards::aConflictShowsBothSides()
{
    const auto id = newItem(m_with->backend);
    m_with->desk.look(id);
    m_with->desk.sync().setForcedOffline(true);
    m_with->byForm(MediaVerb::Label, [](QDialog &dialog) {
        chooseCode(dialog, u"media-sentiment"_s, int(domain::Sentiment::Positive));
        send(dialog);
    });
    QTRY_VERIFY_WITH_TIMEOUT(!m_with->desk.mediaEdits(id).empty(), kPatience);
    others(m_with->backend, id, {{u"verb"_s, u"screen"_s}});
    m_with->desk.sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.seen<QPushButton>(u"media-compare"_s), kPatience);
    QVERIFY(m_with->desk.settle());
    m_with->desk.picture(u"media-conflict-line"_s);
    const auto compare = [&](const QString &choice) {
        DialogDriver driver(u"media-conflict"_s, [&](QDialog &dialog) {
            auto *table = in<QTableWidget>(dialog, u"media-differences"_s);
            QStringList fields;
            for (int row = 0; row < table->rowCount(); ++row)
                fields << table->item(row, 0)->text();
            QVERIFY(fields.contains(panes::media::fieldText(u"state"_s)));
            QVERIFY(fields.contains(panes::media::fieldText(u"sentiment"_s)));
            if (const QString folder = qEnvironmentVariable("IOC_PICTURES"); !folder.isEmpty())
                QVERIFY(dialog.grab().save(folder + u"/media-conflict.png"_s));
            press(in<QPushButton>(dialog, choice));
        });
        press(m_with->desk.seen<QPushButton>(u"media-compare"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    };
    compare(u"media-later"_s);
    QCOMPARE(m_with->desk.mediaEdits(id).back().state, EditState::Conflict);
    compare(u"media-mine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(onBackend(m_with->backend, id).value("sentiment"_L1).toString(),
                              u"positive"_s, kPatience);
    QCOMPARE(m_with->stateOf(id), u"SANG_LOC"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_with->desk.seen<QPushButton>(u"media-compare"_s), kPatience);
}

/// Another desk has closed the matter: what this desk did is neither lost nor forced on.
void TestMediaGuards::whatTheBackendRefusesStays()
{
    const auto id = newItem(m_with->backend);
    m_with->desk.look(id);
    m_with->desk.sync().setForcedOffline(true);
    press(m_with->desk.step(MediaVerb::Screen));
    QTRY_VERIFY_WITH_TIMEOUT(!m_with->desk.mediaEdits(id).empty(), kPatience);
    others(m_with->backend, id, {{u"verb"_s, u"dismiss"_s}, {u"text"_s, u"Không thuộc tỉnh."_s}});
    m_with->desk.sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.seen<QPushButton>(u"media-retry"_s), kPatience);
    QVERIFY(m_with->desk.settle());
    // On the version seen: the workflow has no such step any more, and says so.
    press(m_with->desk.seen<QPushButton>(u"media-retry"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->desk.mediaEdits(id).back().state, EditState::Refused,
                              kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_with->desk.seen<QPushButton>(u"media-give-up"_s), kPatience);
    press(m_with->desk.seen<QPushButton>(u"media-give-up"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_with->desk.mediaEdits(id).back().state, EditState::Dropped,
                              kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_with->desk.label(u"media-edits-settled"_s).isEmpty(), kPatience);
    QCOMPARE(m_with->stateOf(id), u"DONG"_s);
}

void TestMediaGuards::aRoleWithoutRightsSeesNoStepsAndNoAuthor()
{
    auto options = demotest::quiet(40);
    options.roles = {u"ioc-operator"_s};
    demotest::Client backend(options);
    MediaWindow desk(backend.backend.url());
    QTRY_VERIFY_WITH_TIMEOUT(desk.list().model()->rowCount() > 0, kPatience);
    for (int row = 0; row < desk.list().model()->rowCount(); ++row)
        QCOMPARE(desk.row(row).author, QString()); // is not even sent to this desk
    const auto id = desk.row(0).id;
    desk.look(id);
    for (int verb = 0; verb < domain::kMediaVerbs; ++verb)
        QVERIFY(!desk.step(MediaVerb(verb)));
    QVERIFY(!desk.label(u"media-steps-said"_s).isEmpty());
    desk.list().selectAll();
    QVERIFY(!desk.button(u"media-bulk-screen"_s)->isVisible());
    // The desk of this test watches the media: it reads the name.
    const auto known = newItem(m_with->backend);
    m_with->desk.look(known);
    QTRY_VERIFY(m_with->desk.said().contains(u"Lê Văn Tám"_s));
}

void TestMediaGuards::onlySoundLinksOpen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://tuoitre.vn/tin.html"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("script-in-disguise") << u" JaVaScRiPt:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,<script>alert(1)</script>"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("user") << u"https://tuoitre.vn@evil.example/"_s << false;
    QTest::newRow("look-alike") << u"https://tuоitre.vn/"_s << false; // a Cyrillic о
    QTest::newRow("plain-http") << u"http://tuoitre.vn/"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestMediaGuards::onlySoundLinksOpen()
{
    QFETCH(const QString, address);
    QFETCH(const bool, opens);
    const common::Theme theme;
    panes::media::MediaLink link(theme);
    link.setAddress(address);
    link.show();
    QVERIFY(QTest::qWaitForWindowExposed(&link));
    auto *open = link.findChild<QPushButton *>(u"media-link-open"_s);
    QCOMPARE(open->isVisible(), opens);
    if (!opens) {
        QCOMPARE(link.findChild<QLabel *>(u"media-link-host"_s)->text().section(u'\n', -1),
                 panes::media::doubtText(core::judgeLink(address).doubt));
        return;
    }
    m_opened.clear();
    const auto answer = [&](auto act) {
        DialogDriver question(u"open-link"_s, [&](QDialog &dialog) {
            QCOMPARE(in<QLabel>(dialog, u"open-link-host"_s)->text(), u"tuoitre.vn"_s);
            act(dialog);
        });
        press(open);
        QTRY_VERIFY(question.isDone());
    };
    answer([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    QVERIFY(m_opened.isEmpty()); // Enter alone opens nothing
    answer([](QDialog &dialog) { press(in<QPushButton>(dialog, u"open-link-yes"_s)); });
    QCOMPARE(m_opened, QList{QUrl(address)});
}

void TestMediaGuards::whatDoesNotMatchItsHashIsNotShown()
{
    const common::Theme theme;
    QFile file(m_with->pictureFile(u"that.png"_s, 10));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray picture = file.readAll();
    domain::Attachment evidence;
    evidence.sha256 = panes::media::sha256Of(picture);
    core::Result<QByteArray> there = picture;
    EvidencePiece piece(
        theme, [&there](const QString &) { return QtFuture::makeReadyValueFuture(there); },
        evidence);
    piece.show();
    piece.load();
    QTRY_COMPARE(piece.state(), EvidencePiece::State::Shown);
    QVERIFY(piece.findChild<QToolButton *>(u"evidence-picture"_s)->isVisible());
    there = picture + 'x';
    piece.load();
    QTRY_COMPARE(piece.state(), EvidencePiece::State::Mismatch);
    QVERIFY(!piece.findChild<QToolButton *>(u"evidence-picture"_s)->isVisible());
    QVERIFY(!piece.findChild<QPushButton *>(u"evidence-save"_s)->isVisible());
    there = core::failure(core::ErrorKind::BadContract); // the store has found it out itself
    piece.load();
    QTRY_COMPARE(piece.state(), EvidencePiece::State::Mismatch);
    there = core::failure(core::ErrorKind::Offline);
    piece.load();
    QTRY_COMPARE(piece.state(), EvidencePiece::State::Missing);
    QVERIFY(piece.findChild<QPushButton *>(u"evidence-again"_s)->isVisible());
}

QTEST_MAIN(TestMediaGuards)
#include "tst_mediaguards.moc"
