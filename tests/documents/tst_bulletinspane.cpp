// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of bulletins in the whole console on a real backend: make, look, put in words, keep,
// issue, open again, save.
#include "tests/documents/bulletinswindow.h"
#include "tests/documents/samplepapers.h"

#include "models/bulletins/documentjson.h"
#include "widgets/panes/bulletins/editing.h"
#include "widgets/panes/bulletins/headfields.h"
#include "widgets/panes/bulletins/textpanel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintPreviewWidget>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace desktest;
using panes::bulletins::withText;

class TestBulletinsPane : public QObject, protected bulletintest::BulletinsWindow
{
    Q_OBJECT

    QJsonObject keptAtBackend() { return m_backend.latest(u"bulletins"_s).value(m_id); }
    QString m_id;

private Q_SLOTS:
    void initTestCase() { open(); }

    void textsKeepWhatTheyRestOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("resting");
        QTest::addColumn<bool>("edited");
        QTest::newRow("nothing") << u"Khách ước đạt 826,7 nghìn lượt, tăng."_s
                                 << u"826,7 nghìn lượt"_s << false;
        QTest::newRow("before") << u"Du khách ước đạt 826,7 nghìn lượt, tăng."_s
                                << u"826,7 nghìn lượt"_s << true;
        QTest::newRow("after") << u"Khách ước đạt 826,7 nghìn lượt, tăng mạnh."_s
                               << u"826,7 nghìn lượt"_s << true;
        QTest::newRow("figure") << u"Khách ước đạt 900,0 nghìn lượt, tăng."_s << QString() << true;
        QTest::newRow("inside") << u"Khách ước đạt 826,75 nghìn lượt, tăng."_s << QString() << true;
        QTest::newRow("gone") << u"Khách tăng."_s << QString() << true;
        QTest::newRow("empty") << QString() << QString() << true;
    }
    void textsKeepWhatTheyRestOn()
    {
        QFETCH(QString, text);
        QFETCH(QString, resting);
        QFETCH(bool, edited);
        const bulletins::Paragraph before{
            .runs = {{.text = u"Khách ước đạt "_s},
                     {.text = u"826,7 nghìn lượt"_s, .bold = true, .evidence = 4},
                     {.text = u", tăng."_s}}};
        const bulletins::Paragraph after = withText(before, text);
        QCOMPARE(after.text(), text);
        QCOMPARE(after.edited, edited);
        QString rests;
        for (const bulletins::Run &run : after.runs)
            rests += run.evidence == 4 ? run.text : QString();
        QCOMPARE(rests, resting);
    }

    void placesAndNumbers()
    {
        using namespace panes::bulletins;
        QCOMPARE(placeLine(u"Lâm Đồng, ngày 5 tháng 1 năm 2025"_s, QDate(2026, 2, 9)),
                 u"Lâm Đồng, ngày 09 tháng 02 năm 2026"_s);
        QCOMPARE(placeLine(u"Lâm Đồng"_s, QDate(2026, 11, 30)),
                 u"Lâm Đồng, ngày 30 tháng 11 năm 2026"_s);
        QCOMPARE(withNumber(u"Số:      /BC-VP"_s, 25), u"Số: 25/BC-VP"_s);
        QCOMPARE(withNumber(u"Số: 7/BC-VP"_s, 26), u"Số: 26/BC-VP"_s);
        QCOMPARE(numberIn(u"Số: 26/BC-VP"_s), 26);
        QCOMPARE(numberIn(u"Số:      /BC-VP"_s), 0);
    }

    void makesTheDayFirst()
    {
        QCOMPARE(pane().document()->form, bulletins::Form::Bulletin);
        QCOMPARE(pane().document()->span.kind, bulletins::Kind::Day);
        QCOMPARE(paper().pages().count(), 1);
        picture(u"bulletins-day-vi"_s);
    }

    void makesEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        for (const bulletins::Kind kind : bulletins::kKinds)
            QTest::newRow(qPrintable(bulletins::code(kind))) << int(kind);
    }
    void makesEveryKind()
    {
        QFETCH(int, kind);
        make(bulletins::Kind(kind));
        QVERIFY(paper().pages().count() >= 1);
        QCOMPARE(pane().document()->form, bulletins::usualForm(bulletins::Kind(kind)));
        picture(u"bulletins-%1-vi"_s.arg(bulletins::code(bulletins::Kind(kind))));
    }

    void anEditIsMarkedAndCanBeTakenBack()
    {
        m_desk->window().workspace().open(u"bulletins"_s);
        make(bulletins::Kind::Month);
        auto *list = find<QListWidget>(u"bulletin-paragraphs"_s);
        auto *text = find<QPlainTextEdit>(u"bulletin-text"_s);
        list->setCurrentRow(1);
        const int block = list->currentItem()->data(Qt::UserRole).toInt();
        const auto before = pane().document()->blocks.at(block);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
        write(text, u" Văn phòng đã kiểm tra."_s);
        QTRY_VERIFY(panes::bulletins::editedBlocks(*pane().document()).contains(block));
        QVERIFY(std::get<bulletins::Paragraph>(pane().document()->blocks.at(block))
                    .text()
                    .endsWith(u"Văn phòng đã kiểm tra."_s));
        picture(u"bulletins-edit-vi"_s);
        press(find<QPushButton>(u"bulletin-restore"_s));
        QCOMPARE(pane().document()->blocks.at(block), before);
        QVERIFY(panes::bulletins::editedBlocks(*pane().document()).isEmpty());
    }

    void paragraphsComeAndGo()
    {
        auto *list = find<QListWidget>(u"bulletin-paragraphs"_s);
        const qsizetype blocks = pane().document()->blocks.size();
        list->setCurrentRow(1);
        press(find<QPushButton>(u"bulletin-add"_s));
        write(find<QPlainTextEdit>(u"bulletin-text"_s), u"Thêm một câu."_s);
        QTRY_VERIFY(list->currentItem()->text().contains(u"Thêm một câu."_s));
        QCOMPARE(pane().document()->blocks.size(), blocks + 1);
        press(find<QPushButton>(u"bulletin-remove"_s));
        QCOMPARE(pane().document()->blocks.size(), blocks);
    }

    /// Making another asks before it drops what was written.
    void asksBeforeItDrops()
    {
        auto *text = find<QPlainTextEdit>(u"bulletin-text"_s);
        find<QListWidget>(u"bulletin-paragraphs"_s)->setCurrentRow(1);
        QTest::keyClicks(text, u"X"_s);
        QTRY_COMPARE(panes::bulletins::editedBlocks(*pane().document()).size(), 1);
        DialogDriver refuse(u"bulletin-drop"_s, [](QDialog &dialog) { dialog.reject(); });
        press(find<QPushButton>(u"bulletin-make"_s));
        QTRY_VERIFY(refuse.isDone());
        QCOMPARE(panes::bulletins::editedBlocks(*pane().document()).size(), 1);
        press(find<QPushButton>(u"bulletin-restore"_s));
    }

    void keepsADraftThenIssuesIt()
    {
        make(bulletins::Kind::Month);
        const qsizetype before = m_backend.latest(u"bulletins"_s).size();
        press(find<QPushButton>(u"bulletin-draft"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.latest(u"bulletins"_s).size(), before + 1, kPatience);
        for (const QJsonObject &each : m_backend.latest(u"bulletins"_s)) {
            if (each.value("versionHash"_L1).toString() ==
                bulletins::versionHash(*pane().document()))
                m_id = each.value("id"_L1).toString();
        }
        QVERIFY(!m_id.isEmpty());
        QCOMPARE(keptAtBackend().value("state"_L1).toString(), u"draft"_s);
        // Nobody has signed.
        find<QLineEdit>(u"bulletin-signer"_s)->clear();
        press(find<QPushButton>(u"bulletin-issue"_s));
        QVERIFY2(said().contains(u"ký"_s), qPrintable(said()));
        auto *signer = find<QLineEdit>(u"bulletin-signer"_s);
        signer->setFocus();
        write(signer, u"Lê Thị Thu Hà"_s);
        QTest::keyClick(signer, Qt::Key_Tab);
        press(find<QPushButton>(u"bulletin-issue"_s));
        QVERIFY2(QTest::qWaitFor(
                     [this] { return keptAtBackend().value("state"_L1).toString() == "issued"_L1; },
                     kPatience / 6),
                 qPrintable(said()));
        QVERIFY(keptAtBackend().value("number"_L1).toInt() > 0);
        QVERIFY(!find<QPushButton>(u"bulletin-issue"_s)->isEnabled());
        QVERIFY(find<QPlainTextEdit>(u"bulletin-text"_s)->isReadOnly());
        QVERIFY(pane().document()->head.number.contains(
            QString::number(keptAtBackend().value("number"_L1).toInt())));
    }

    void opensWhatWasKept()
    {
        const auto issued = *pane().document();
        make(bulletins::Kind::Week);
        find<QTabWidget>(u"bulletin-side"_s)->setCurrentIndex(1);
        auto *archive = find<QTreeWidget>(u"bulletin-archive"_s);
        const auto found = [&]() -> QTreeWidgetItem * {
            for (int i = 0; i < archive->topLevelItemCount(); ++i) {
                if (archive->topLevelItem(i)->toolTip(4) == issued.footer.versionHash)
                    return archive->topLevelItem(i);
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(found(), kPatience / 6);
        archive->setCurrentItem(found());
        picture(u"bulletins-archive-vi"_s);
        press(find<QPushButton>(u"bulletin-open"_s));
        QCOMPARE(*pane().document(), issued);
        QVERIFY2(said().contains(issued.footer.versionHash.left(12)), qPrintable(said()));
        find<QTabWidget>(u"bulletin-side"_s)->setCurrentIndex(0);
    }

    /// A number that is taken is not given again.
    void aNumberIsGivenOnce()
    {
        const int taken = keptAtBackend().value("number"_L1).toInt();
        make(bulletins::Kind::Month);
        auto *number = find<QSpinBox>(u"bulletin-number"_s);
        number->setFocus();
        number->setValue(taken);
        Q_EMIT number->editingFinished();
        auto *signer = find<QLineEdit>(u"bulletin-signer"_s);
        signer->setText(u"Lê Thị Thu Hà"_s);
        Q_EMIT signer->editingFinished();
        const qsizetype before = m_backend.latest(u"bulletins"_s).size();
        press(find<QPushButton>(u"bulletin-issue"_s));
        // This account is of no agency, so that only the backend knows whose numbers these are.
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->sync().status().refusedEdits > 0, kPatience / 6);
        QCOMPARE(m_backend.latest(u"bulletins"_s).size(), before);
    }

    void savesEveryForm_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.4");
        QTest::newRow("docx") << u"docx"_s << QByteArray("PK");
        QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
    }
    void savesEveryForm()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, magic);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bao-cao."_s + suffix);
        DialogDriver dialog(u"save-file"_s, [&](QDialog &file) {
            auto *name = file.findChild<QLineEdit *>(u"fileNameEdit"_s);
            QVERIFY(name);
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        press(find<QPushButton>(u"bulletin-save"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(magic));
        QVERIFY2(said().contains(path), qPrintable(said()));
    }

    void printsItsPages()
    {
        int pages = 0;
        DialogDriver dialog(u"print"_s, [&](QDialog &print) {
            auto *preview = print.findChild<QPrintPreviewWidget *>(u"printPreview"_s);
            QVERIFY(preview);
            pages = preview->pageCount();
            QVERIFY(!print.findChild<QComboBox *>(u"printPaper"_s)->isEnabled());
            const QString folder = qEnvironmentVariable("IOC_PICTURES");
            QTest::qWait(folder.isEmpty() ? 0 : 300);
            QVERIFY(folder.isEmpty() || print.grab().save(folder + u"/bulletins-print-vi.png"_s));
        });
        press(find<QPushButton>(u"bulletin-print"_s));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isDone(), kPatience);
        QCOMPARE(pages, paper().pages().count());
    }

    void speaksEnglish()
    {
        Q_EMIT m_desk->window().languageRequested(u"en"_s);
        QTRY_COMPARE(find<QPushButton>(u"bulletin-make"_s)->text(), u"Make it"_s);
        QCOMPARE(pane().title(), u"Bulletins and reports"_s);
        picture(u"bulletins-month-en"_s);
        find<QTabWidget>(u"bulletin-side"_s)->setCurrentIndex(1);
        picture(u"bulletins-archive-en"_s);
        Q_EMIT m_desk->window().languageRequested(u"vi"_s);
        QTRY_COMPARE(find<QPushButton>(u"bulletin-make"_s)->text(), u"Lập"_s);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QApplication app(argc, argv);
    TestBulletinsPane test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bulletinspane.moc"
