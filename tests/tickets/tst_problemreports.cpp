// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/operationswindow.h"
#include "widgets/shell/problemreport.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace operationstest;

namespace {

constexpr int kSmallScreen = 768 - 40; ///< pixels, without the bar of the window
constexpr int kDialogPatience = 3000;  ///< milliseconds
constexpr int kLeastBoxLines = 3;

/// Boxes for words that show less than some lines.
QStringList crampedBoxes(const QWidget &root)
{
    QStringList cramped;
    for (const auto *box : root.findChildren<QPlainTextEdit *>()) {
        const int lines = box->viewport()->height() / box->fontMetrics().lineSpacing();
        if (box->isVisible() && lines < kLeastBoxLines)
            cramped << u"%1: %2 lines"_s.arg(box->objectName()).arg(lines);
    }
    return cramped;
}

/// An account of an agency through whose hands every report of it goes, up to the operator.
demo::Options allHands()
{
    demo::Options options = demotest::quiet(30);
    options.roles = {u"department-leader"_s, u"digital-department"_s, u"system-admin"_s,
                     u"committee-office"_s};
    options.agencyId = u"a-ub593"_s;
    return options;
}

} // namespace

/// Problems with the program are reported, go from hand to hand and are answered; proposals too. In
/// the real window, with keys and mouse.
class TestProblemReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_window = std::make_unique<OperationsWindow>(m_backend.backend.url()); }
    void cleanupTestCase() { m_window.reset(); }
    void aProblemIsReported();
    void whatIsPersonalIsNotOnThePicture();
    void aPictureIsMadeToFit();
    void reportedOfflineItWaits();
    void itGoesFromHandToHand();
    void whatCollidesIsKept();
    void aProposalIsMade();
    void dialogsAreWhole_data();
    void dialogsAreWhole();
    void nothingIsCut_data();
    void nothingIsCut();
    void whereTabsDoNotFitAListIsThere();

private:
    [[nodiscard]] OperationsWindow &window() { return *m_window; }
    void openTab(const QString &name);
    [[nodiscard]] QPushButton *begin(const QString &name)
    {
        return window().seen<QPushButton>(name + u"-new"_s);
    }
    /// Fills the dialog in with the keyboard and sends it.
    void report(const QString &title, bool withPicture, bool withLog);
    /// The record at the backend that has this title; empty: none.
    [[nodiscard]] QJsonObject kept(const QString &collection, const QString &title)
    {
        for (const QJsonObject &one : m_backend.latest(collection)) {
            if (one.value("title"_L1).toString() == title)
                return one;
        }
        return {};
    }
    void choose(const QString &title);
    /// Shown, and laid out.
    [[nodiscard]] bool isInPlace(const QString &button)
    {
        auto *found = window().seen<QPushButton>(button);
        auto *top = found ? found->parentWidget() : nullptr;
        return found && top->childAt(found->geometry().center()) == found && found->y() >= 0 &&
               top->height() >= found->geometry().bottom();
    }
    /// The button, scrolled to.
    [[nodiscard]] QPushButton *inView(const QString &name)
    {
        auto *button = window().seen<QPushButton>(name);
        for (QWidget *each = button->parentWidget(); each; each = each->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(each))
                area->ensureWidgetVisible(button);
        }
        return button;
    }
    void act(const QString &verb, const QString &text);
    [[nodiscard]] QString state() { return window().said(); }

    demotest::Client m_backend{allHands()};
    std::unique_ptr<OperationsWindow> m_window;
};

void TestProblemReports::openTab(const QString &name)
{
    auto *pages = window().find<QStackedWidget>(u"operations-pages"_s);
    auto *page = pages->findChild<QWidget *>(name + u"-tab"_s);
    QVERIFY(page);
    auto &tabs = window().tabs();
    const int index = pages->indexOf(page);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(index).center());
    QCOMPARE(tabs.currentIndex(), index);
    QVERIFY(window().settle());
}

void TestProblemReports::report(const QString &title, bool withPicture, bool withLog)
{
    DialogDriver driver(u"problem-report"_s, [&](QDialog &dialog) {
        auto *send = dialog.findChild<QPushButton *>(u"problem-send"_s);
        QVERIFY(!send->isEnabled());
        consoletest::type(*dialog.findChild<QLineEdit *>(u"problem-title"_s), title);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"problem-text"_s);
        text->setFocus();
        consoletest::type(*text, u"Bấm xuất báo cáo tuần thì tệp trống."_s);
        auto *picture = dialog.findChild<QCheckBox *>(u"problem-with-picture"_s);
        QVERIFY(picture->isChecked());
        QVERIFY(!dialog.findChild<QLabel *>(u"problem-preview"_s)->pixmap().isNull());
        if (!withPicture) {
            picture->setFocus();
            QTest::keyClick(picture, Qt::Key_Space);
            QVERIFY(!dialog.findChild<QLabel *>(u"problem-preview"_s)->isVisible());
        }
        auto *lines = dialog.findChild<QComboBox *>(u"problem-lines"_s);
        auto *log = dialog.findChild<QPlainTextEdit *>(u"problem-log"_s);
        QVERIFY(log->toPlainText().isEmpty()); // nothing goes along that was not chosen
        if (withLog) {
            lines->setEnabled(true); // a test has no log of its own
            QTest::keyClick(lines, Qt::Key_Down);
            QVERIFY(log->isVisible());
            log->setFocus();
            consoletest::type(*log, u"sync: ok"_s);
        }
        QVERIFY(send->isEnabled());
        consoletest::press(dialog, QKeySequence(Qt::CTRL | Qt::Key_Return));
    });
    openTab(u"tickets"_s);
    press(begin(u"tickets"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
}

void TestProblemReports::choose(const QString &title)
{
    const auto rowOf = [this, title] {
        const auto &entries = window().entries().entries();
        const auto found = std::ranges::find(entries, title, &panes::operations::Entry::title);
        return found == entries.end() ? QString() : found->key;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf().isEmpty(), kPatience);
    window().chooseEntry(rowOf());
}

void TestProblemReports::act(const QString &verb, const QString &text)
{
    const QString name = u"case-"_s + verb;
    QTRY_VERIFY2_WITH_TIMEOUT(isInPlace(name), qPrintable(verb), kPatience);
    if (!text.isEmpty()) {
        auto *input = window().seen<QPlainTextEdit>(u"case-input"_s);
        input->setFocus();
        consoletest::type(*input, text);
    }
    const QPointer pressed(inView(name));
    press(pressed);
    QTRY_VERIFY_WITH_TIMEOUT(!pressed || !pressed->isVisible(), kPatience); // it is on its way
}

void TestProblemReports::aProblemIsReported()
{
    report(u"Không xuất được báo cáo"_s, true, true);
    QTRY_VERIFY_WITH_TIMEOUT(!kept(u"tickets"_s, u"Không xuất được báo cáo"_s).isEmpty(),
                             kPatience);
    const QJsonObject ticket = kept(u"tickets"_s, u"Không xuất được báo cáo"_s);
    QCOMPARE(ticket.value("state"_L1).toString(), u"at-agency"_s);
    QCOMPARE(ticket.value("agencyId"_L1).toString(), u"a-ub593"_s);
    QCOMPARE(ticket["document"_L1]["log"_L1].toString(), u"sync: ok"_s);
    QVERIFY(!ticket["document"_L1]["version"_L1].toString().isEmpty());
    const QString sha = ticket["document"_L1]["screenshot"_L1].toString();
    const auto picture = m_backend.get(u"v1/attachments/"_s + sha);
    QCOMPARE(picture.status, 200);
    QVERIFY(picture.body.size() <= domain::kLargestTicketPicture);
    QVERIFY(QImage::fromData(picture.body, "jpeg").width() > 800);
    choose(u"Không xuất được báo cáo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isInPlace(u"case-picture"_s), kPatience);
    press(inView(u"case-picture"_s));
    QDialog *shown = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (shown = window().window().findChild<QDialog *>(u"problem-picture"_s)) &&
            shown->isVisible(),
        kPatience);
    QVERIFY(!shown->findChild<QLabel *>(u"problem-picture-shown"_s)->pixmap().isNull());
    shown->reject();
}

/// Two windows that differ only in a personal text give the same picture.
void TestProblemReports::whatIsPersonalIsNotOnThePicture()
{
    auto *label = new QLabel(u"0912 345 678 Lê Thị Bảy"_s, &window().window());
    label->setStyleSheet(u"background: white; color: black; font-size: 30px"_s);
    label->setGeometry(300, 300, 500, 60);
    label->show();
    const auto taken = [&] {
        QByteArray jpeg;
        DialogDriver driver(u"problem-report"_s, [&](QDialog &dialog) {
            jpeg = static_cast<shell::ProblemReportDialog &>(dialog).picture();
        });
        press(begin(u"tickets"_s));
        (void)QTest::qWaitFor([&] { return driver.isDone(); }, kPatience);
        return QImage::fromData(jpeg, "jpeg").copy(label->geometry());
    };
    label->setProperty("personal", true);
    const QImage first = taken();
    label->setText(u"0987 654 321 Trần Văn Tám"_s);
    const QImage second = taken();
    QVERIFY(!first.isNull());
    QCOMPARE(first, second);
    QCOMPARE(label->text(), u"0987 654 321 Trần Văn Tám"_s); // the screen has it still
    label->setProperty("personal", false);
    QVERIFY(taken() != second);
    delete label;
}

void TestProblemReports::aPictureIsMadeToFit()
{
    QImage noise(3000, 2000, QImage::Format_RGB32);
    quint32 seed = 1;
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, seed = seed * 1664525U + 1013904223U);
    }
    const QByteArray jpeg = shell::pictureWithin(noise, 100'000);
    QVERIFY(!jpeg.isEmpty());
    QVERIFY(jpeg.size() <= 100'000);
    QVERIFY(!QImage::fromData(jpeg, "jpeg").isNull());
    QVERIFY(shell::pictureWithin({}, 100'000).isEmpty());
}

void TestProblemReports::reportedOfflineItWaits()
{
    window().sync().setForcedOffline(true);
    report(u"Mất mạng vẫn báo được"_s, false, false);
    choose(u"Mất mạng vẫn báo được"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().said().contains(u"Đã lưu trên máy này"), kPatience);
    QVERIFY(!window().seen<QPushButton>(u"case-forward"_s)); // the backend does not have it yet
    QVERIFY(kept(u"tickets"_s, u"Mất mạng vẫn báo được"_s).isEmpty());
    window().sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(!kept(u"tickets"_s, u"Mất mạng vẫn báo được"_s).isEmpty(), kPatience);
    const auto &all = m_backend.latest(u"tickets"_s);
    QCOMPARE(std::ranges::count_if(all,
                                   [](const QJsonObject &one) {
                                       return one.value("title"_L1).toString() ==
                                              u"Mất mạng vẫn báo được"_s;
                                   }),
             1);
    QVERIFY(!kept(u"tickets"_s, u"Mất mạng vẫn báo được"_s)["document"_L1].toObject().contains(
        "screenshot"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(window().seen<QPushButton>(u"case-forward"_s), kPatience);
}

void TestProblemReports::itGoesFromHandToHand()
{
    const QString title = u"Không xuất được báo cáo"_s;
    openTab(u"tickets"_s);
    choose(title);
    const auto comesTo = [&](const QString &state) {
        return QTest::qWaitFor(
            [&] { return kept(u"tickets"_s, title).value("state"_L1).toString() == state; },
            kPatience);
    };
    act(u"forward"_s, {});
    QVERIFY(comesTo(u"at-department"_s));
    act(u"forward"_s, u"Nhờ đơn vị vận hành kiểm tra."_s);
    QVERIFY(comesTo(u"at-operator"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window().seen<QPushButton>(u"case-resolve"_s), kPatience);
    QTRY_VERIFY(window().seen<QPlainTextEdit>(u"case-input"_s)->toPlainText().isEmpty());
    QVERIFY(!window().seen<QPushButton>(u"case-resolve"_s)->isEnabled()); // not without an answer
    act(u"resolve"_s, u"Đã cập nhật bản 1.0.1."_s);
    QVERIFY(comesTo(u"done"_s));
    const auto steps = kept(u"tickets"_s, title)["document"_L1]["steps"_L1].toArray();
    QCOMPARE(steps.size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(window().said().contains(u"Đã cập nhật bản 1.0.1."), kPatience);
    QVERIFY(window().said().contains(u"Nhờ đơn vị vận hành kiểm tra."));
    act(u"reopen"_s, u"Vẫn trống."_s); // whoever reported it is not content
    QVERIFY(comesTo(u"at-agency"_s));
}

void TestProblemReports::whatCollidesIsKept()
{
    const QString title = u"Mất mạng vẫn báo được"_s;
    openTab(u"tickets"_s);
    choose(title);
    window().sync().setForcedOffline(true);
    act(u"resolve"_s, u"Khởi động lại là được."_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().said().contains(u"Đã lưu trên máy này"), kPatience);
    const QJsonObject ticket = kept(u"tickets"_s, title);
    auto request = m_backend.request(
        u"v1/tickets/%1/actions"_s.arg(ticket.value("id"_L1).toString()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Idempotency-Key", "somebody-else");
    request.setRawHeader("If-Match",
                         '"' + QByteArray::number(ticket.value("version"_L1).toInteger()) + '"');
    QCOMPARE(m_backend.post(request, R"({"verb":"comment","text":"Tôi cũng gặp."})").status, 200);
    window().sync().setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(window().seen<QPushButton>(u"standing-retry"_s), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(window().said().contains(u"Tôi cũng gặp."), kPatience); // theirs
    QVERIFY(window().said().contains(u"Khởi động lại là được."));                    // and mine
    press(window().seen<QPushButton>(u"standing-retry"_s));
    QTRY_COMPARE_WITH_TIMEOUT(kept(u"tickets"_s, title).value("state"_L1).toString(), u"done"_s,
                              kPatience);
    QCOMPARE(kept(u"tickets"_s, title)["document"_L1]["steps"_L1].toArray().size(), 2);
}

void TestProblemReports::aProposalIsMade()
{
    openTab(u"proposals"_s);
    DialogDriver driver(u"proposal-dialog"_s, [](QDialog &dialog) {
        auto *send = dialog.findChild<QPushButton *>(u"proposal-send"_s);
        QVERIFY(!send->isEnabled());
        consoletest::type(*dialog.findChild<QLineEdit *>(u"proposal-title"_s),
                          u"Nối số liệu cấp nước"_s);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"proposal-text"_s);
        text->setFocus();
        consoletest::type(*text, u"Theo dõi áp lực mạng lưới."_s);
        press(send);
    });
    press(begin(u"proposals"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    const QString title = u"Nối số liệu cấp nước"_s;
    const auto comesTo = [&](const QString &state) {
        return QTest::qWaitFor(
            [&] { return kept(u"proposals"_s, title).value("state"_L1).toString() == state; },
            kPatience);
    };
    QVERIFY(comesTo(u"proposed"_s));
    choose(title);
    QTRY_VERIFY_WITH_TIMEOUT(window().seen<QPushButton>(u"case-compile"_s), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(window().said().contains(u"Theo dõi áp lực mạng lưới."), kPatience);
}

void TestProblemReports::dialogsAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("dialog");
    for (const QString &language : {u"en"_s, u"vi"_s}) { // ends as the others need it
        QTest::newRow(qPrintable(language + u" problem"_s))
            << language << u"tickets"_s << u"problem-report"_s;
        QTest::newRow(qPrintable(language + u" proposal"_s))
            << language << u"proposals"_s << u"proposal-dialog"_s;
    }
}

/// With all that can be shown nothing is cut off, boxes have room for words, and a small screen is
/// large enough.
void TestProblemReports::dialogsAreWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QString, tab);
    QFETCH(const QString, dialog);
    window().console().setLanguage(language);
    openTab(tab);
    QStringList faults{u"was not opened"_s};
    DialogDriver driver(dialog, [&](QDialog &shown) {
        if (auto *lines = shown.findChild<QComboBox *>(u"problem-lines"_s)) {
            lines->setEnabled(true); // a test has no log of its own
            lines->setCurrentIndex(1);
        }
        (void)QTest::qWaitFor(
            [&] {
                faults = support::clippedTexts(shown) + crampedBoxes(shown);
                return faults.isEmpty();
            },
            kDialogPatience);
        if (shown.height() > kSmallScreen)
            faults << u"%1 pixels high"_s.arg(shown.height());
        picture(shown, u"%1-%2"_s.arg(dialog, language));
    });
    press(begin(tab));
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    QCOMPARE(faults.join(u"; "_s), QString());
}

void TestProblemReports::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        for (const QSize size :
             {QSize(1920, 1000), QSize(1366, 768), QSize(700, 700), QSize(480, 800)})
            QTest::addRow("%s-%d", qPrintable(language), size.width()) << size << language;
    }
}

void TestProblemReports::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    window().console().setLanguage(language);
    const auto pane = window().alone(size);
    auto *tabs = pane->findChild<QTabBar *>(u"operations-tabs"_s);
    auto *pages = pane->findChild<QStackedWidget *>(u"operations-pages"_s);
    for (const QString &name : {u"tickets"_s, u"proposals"_s}) {
        tabs->setCurrentIndex(pages->indexOf(pages->findChild<QWidget *>(name + u"-tab"_s)));
        auto *list = pane->findChild<panes::operations::EntryList *>(name);
        QTRY_VERIFY_WITH_TIMEOUT(list->entries().rowCount() > 0, kPatience);
        QTRY_COMPARE(support::clippedTexts(*pane), QStringList());
        picture(*pane, u"%1-%2-%3"_s.arg(name, language).arg(size.width()));
    }
    window().console().setLanguage(u"vi"_s);
}

void TestProblemReports::whereTabsDoNotFitAListIsThere()
{
    auto &desk = window().window();
    auto *list = window().find<QComboBox>(u"operations-list"_s);
    QVERIFY(list && !list->isVisible() && window().tabs().isVisible());
    openTab(u"tickets"_s);
    const auto pane = window().alone({480, 800});
    auto *narrow = pane->findChild<QComboBox *>(u"operations-list"_s);
    auto *tabs = pane->findChild<QTabBar *>(u"operations-tabs"_s);
    auto *pages = pane->findChild<QStackedWidget *>(u"operations-pages"_s);
    QTRY_VERIFY(narrow->isVisible() && !tabs->isVisible());
    QCOMPARE(narrow->count(), 9);
    QVERIFY(narrow->findText(u"Báo lỗi"_s) >= 0);
    tabs->setCurrentIndex(0); // one that has others below it
    narrow->setFocus();
    const int before = pages->currentIndex();
    QTest::keyClick(narrow, Qt::Key_Down);
    QTRY_VERIFY(pages->currentIndex() != before);
    QCOMPARE(narrow->currentData().toInt(), pages->currentIndex());
    QTest::keyClick(narrow, Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(pages->currentIndex(), before);
    QCOMPARE(narrow->currentData().toInt(), before);
    QVERIFY(desk.isVisible());
}

QTEST_MAIN(TestProblemReports)
#include "tst_problemreports.moc"
