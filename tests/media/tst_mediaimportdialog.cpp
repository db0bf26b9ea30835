// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaedits.h"
#include "tests/feeds/workbookfile.h"
#include "tests/media/importtable.h"
#include "tests/media/sourcetest.h"
#include "widgets/panes/media/mediaimportdialog.h"
#include "widgets/panes/media/sourcestab.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QStackedWidget>
#include <QTabWidget>

using namespace sourcetest;
using exchange::MediaColumn;
using importtest::kTable;
using panes::media::MediaImportDialog;
using panes::media::SourcesTab;

namespace {

QString written(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file");
    return file.fileName();
}

QByteArray pngBytes()
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// A file of a monitoring product from the disk to the backend, with the mouse and the keyboard.
class TestMediaImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aFileComesIn();
    void theSameFileIsKnown();
    void aWorkbookComesIn();
    void columnsAreMappedByHand();
    void itIsGivenUpWhileItReads();
    void whatIsNoTableIsToldBySentence_data();
    void whatIsNoTableIsToldBySentence();
    void savingIsStopped();

private:
    [[nodiscard]] std::unique_ptr<MediaImportDialog> open(const QString &path);
    [[nodiscard]] std::vector<domain::MediaSource> known()
    {
        std::vector<domain::MediaSource> all;
        for (const QJsonObject &one : m_backend->latest(u"media-sources"_s))
            all.push_back(domain::mediaSourceFromSnapshot(one));
        return all;
    }
    [[nodiscard]] QJsonObject itemAtBackend(const QString &title)
    {
        for (const QJsonObject &item : m_backend->latest(u"media-items"_s)) {
            if (item.value(u"title"_s).toString() == title)
                return item;
        }
        return {};
    }
    void picture(QWidget &dialog, const QString &name)
    {
        const QStringList clipped = support::clippedAtRest(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("IOC_PICTURES"); !folder.isEmpty())
            dialog.grab().save(u"%1/import-%2.png"_s.arg(folder, name));
    }

    QTemporaryDir m_files;
    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<TabWindow<SourcesTab>> m_window;
};

namespace {

int page(const MediaImportDialog &dialog)
{
    return dialog.findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly)
        ->currentIndex();
}
enum Page { Working, Mapping, Preview, Result };

QString labelOf(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QLabel *>(name)->text();
}
QPushButton *next(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"import-next"_s);
}
QTableView *table(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QTableView *>(name);
}
/// The figures of a sentence, in order.
QList<int> figures(const QString &sentence)
{
    static const QRegularExpression kFigure(uR"(\d[\d.]*)"_s);
    QList<int> all;
    for (auto it = kFigure.globalMatch(sentence); it.hasNext();)
        all << it.next().captured().remove(u'.').toInt();
    return all;
}

} // namespace

void TestMediaImportDialog::initTestCase()
{
    m_backend = std::make_unique<demotest::Client>(demotest::quiet(60));
    m_window = std::make_unique<TabWindow<SourcesTab>>(m_backend->backend.url());
}

void TestMediaImportDialog::cleanupTestCase()
{
    m_window.reset();
}

std::unique_ptr<MediaImportDialog> TestMediaImportDialog::open(const QString &path)
{
    auto dialog = std::make_unique<MediaImportDialog>(m_window->with(), known(), &m_window->tab());
    dialog->open();
    dialog->readFile(path);
    return dialog;
}

void TestMediaImportDialog::aFileComesIn()
{
    const QString path = written(m_files, u"giam-sat.csv"_s, kTable);
    const DialogDriver chooser(u"open-file"_s, opens(path));
    press(&m_window->find<QPushButton>(u"import-items"_s));
    QTRY_VERIFY(chooser.isDone());
    QTRY_VERIFY(m_window->tab().findChild<MediaImportDialog *>());
    auto &dialog = *m_window->tab().findChild<MediaImportDialog *>();
    QTRY_COMPARE_WITH_TIMEOUT(page(dialog), int(Mapping), kPatience);
    const auto *title = dialog.findChild<QComboBox *>(u"import-column-0"_s);
    QCOMPARE(title->currentData().toInt(), int(MediaColumn::Title));
    QVERIFY(next(dialog)->isEnabled());
    picture(dialog, u"mapping"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page(dialog), int(Preview), kPatience);

    QCOMPARE(table(dialog, u"import-items-table"_s)->model()->rowCount(), 3);
    const auto &faults = *table(dialog, u"import-faults"_s);
    QCOMPARE(faults.model()->rowCount(), 2);
    QCOMPARE(cell(faults, 0, 0), u"6"_s);
    QCOMPARE(cell(faults, 1, 0), u"7"_s);
    QVERIFY(cell(faults, 1, 2).contains(u"hôm qua"_s));
    QVERIFY(table(dialog, u"import-doubts"_s)->model()->rowCount() > 0);
    QVERIFY(!next(dialog)->isEnabled()); // the doubts must be looked at first
    auto *pages = dialog.findChild<QTabWidget *>(u"import-pages"_s);
    for (int each = 0; each < pages->count(); ++each) {
        if (!pages->isTabVisible(each))
            continue;
        pages->setCurrentIndex(each);
        picture(dialog, u"preview-%1"_s.arg(each));
    }
    auto *confirm = dialog.findChild<QCheckBox *>(u"import-confirm"_s);
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Space);
    QVERIFY(next(dialog)->isEnabled());
    QVERIFY(figures(next(dialog)->text()).contains(3));
    press(next(dialog));
    QTRY_COMPARE_WITH_TIMEOUT(page(dialog), int(Result), kPatience);
    const QString result = labelOf(dialog, u"import-result"_s);
    QCOMPARE(figures(result), QList<int>({3, 1, 3, 7, 1, 1, 2}));
    picture(dialog, u"result"_s);
    dialog.reject();

    QTRY_VERIFY_WITH_TIMEOUT(!itemAtBackend(u"Hội chợ thanh long"_s).isEmpty(), kPatience);
    const QJsonObject catches = itemAtBackend(u"Ngư dân Phú Quý được mùa cá"_s);
    QCOMPARE(catches.value(u"sourceId"_s).toString(), u"m-bbt"_s);
    QCOMPARE(catches.value(u"publishedAt"_s).toString(), u"2025-06-10T01:30:00Z"_s);
    QCOMPARE(catches.value(u"state"_s).toString(), u"MOI"_s);
    QCOMPARE(catches.value(u"machineSentiment"_s).toString(), u"positive"_s);
    QCOMPARE(catches.value(u"likes"_s).toInt(), 1234);
    QVERIFY(!catches.value(u"collectedBy"_s).toString().isEmpty());
    const QJsonObject litter = itemAtBackend(u"Rác thải tràn bãi biển"_s);
    QCOMPARE(litter.value(u"sourceId"_s).toString(), u"m-tt"_s); // by its site
    QVERIFY(litter.value(u"topics"_s).toArray().contains(u"Môi trường - biển"_s));
    const auto sources = known();
    QVERIFY(std::ranges::contains(sources, u"Trang Hội Chợ"_s, &domain::MediaSource::name));
}

void TestMediaImportDialog::theSameFileIsKnown()
{
    const auto settled = [this] {
        return m_window->desk().sync().status().queuedEdits == 0 && m_window->settle();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
    const size_t before = m_backend->latest(u"media-items"_s).size();
    const auto dialog = open(m_files.filePath(u"giam-sat.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Mapping), kPatience);
    press(next(*dialog));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Preview), kPatience);
    QCOMPARE(figures(labelOf(*dialog, u"import-summary"_s)), QList<int>({0, 7, 3, 1, 1, 2}));
    QVERIFY(!next(*dialog)->isEnabled());
    dialog->reject();
    QCOMPARE(size_t(m_backend->latest(u"media-items"_s).size()), before);
}

void TestMediaImportDialog::aWorkbookComesIn()
{
    workbooktest::WorkbookFile book;
    const auto text = [](const char *cell, const char *value) {
        return QByteArray("<c r=\"") + cell + "\" t=\"inlineStr\"><is><t>" + value +
               "</t></is></c>";
    };
    book.sheetData = "<row r=\"1\">" + text("A1", "Tiêu đề") + text("B1", "Nguồn") +
                     text("C1", "Ngày đăng") + "</row><row r=\"2\">" +
                     text("A2", "Tin từ bảng tính") + text("B2", "Báo Bình Thuận") +
                     text("C2", "11/06/2025 07:00") + "</row>";
    const auto dialog = open(written(m_files, u"bang.xlsx"_s, book.bytes()));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Mapping), kPatience);
    press(next(*dialog));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Preview), kPatience);
    if (auto *confirm = dialog->findChild<QCheckBox *>(u"import-confirm"_s); confirm->isVisible())
        confirm->setChecked(true);
    press(next(*dialog));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Result), kPatience);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!itemAtBackend(u"Tin từ bảng tính"_s).isEmpty(), kPatience);
}

void TestMediaImportDialog::columnsAreMappedByHand()
{
    // Nothing looks like a heading, so nothing is guessed.
    const auto dialog = open(
        written(m_files, u"khong-ten.csv"_s,
                "1;Tin không có tên cột;https://tuoitre.vn/k1;11/06/2025 09:00\n"
                "2;Tin thứ hai;https://tuoitre.vn/k2;11/06/2025 09:30\n"));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Mapping), kPatience);
    QVERIFY(!next(*dialog)->isEnabled());
    QVERIFY(!labelOf(*dialog, u"import-missing"_s).isEmpty());
    const auto choose = [&dialog](int column, MediaColumn meaning) {
        auto *choice = dialog->findChild<QComboBox *>(u"import-column-%1"_s.arg(column));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int step = 0; step < int(meaning); ++step)
            QTest::keyClick(choice, Qt::Key_Down);
    };
    choose(1, MediaColumn::Title);
    choose(2, MediaColumn::Url);
    choose(3, MediaColumn::PublishedAt);
    QVERIFY(next(*dialog)->isEnabled());
    press(next(*dialog));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Preview), kPatience);
    QCOMPARE(table(*dialog, u"import-items-table"_s)->model()->rowCount(), 2);
    // Back, and the title is no title any more.
    press(dialog->findChild<QPushButton *>(u"import-back"_s));
    QCOMPARE(page(*dialog), int(Mapping));
    choose(1, MediaColumn::Ignore);
    QVERIFY(!next(*dialog)->isEnabled());
    dialog->reject();
}

void TestMediaImportDialog::itIsGivenUpWhileItReads()
{
    QByteArray many("Tiêu đề;Nguồn;Ngày đăng\n");
    for (int row = 0; row < 50'000; ++row)
        many += "Tin số " + QByteArray::number(row) + ";Báo Bình Thuận;11/06/2025\n";
    const size_t before = m_backend->latest(u"media-items"_s).size();
    auto dialog = open(written(m_files, u"lon.csv"_s, many));
    QCOMPARE(page(*dialog), int(Working));
    press(dialog->findChild<QPushButton *>(u"import-cancel"_s));
    QVERIFY(!dialog->isVisible());
    dialog.reset(); // while the file is still being read
    QCOMPARE(size_t(m_backend->latest(u"media-items"_s).size()), before);
}

void TestMediaImportDialog::whatIsNoTableIsToldBySentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("old-workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 workbook", 17);
    QTest::newRow("picture") << pngBytes();
    QTest::newRow("web-page") << QByteArray("<html><body><table></table></body></html>");
    QTest::newRow("broken-package") << QByteArray("PK\x03\x04 broken");
}

void TestMediaImportDialog::whatIsNoTableIsToldBySentence()
{
    QFETCH(const QByteArray, content);
    static QStringList told;
    const auto dialog = open(written(m_files, u"tep.xls"_s, content));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Result), kPatience);
    const QString sentence = labelOf(*dialog, u"import-result"_s);
    QVERIFY(!sentence.isEmpty());
    QVERIFY(!told.contains(sentence)); // each its own
    told << sentence;
    QVERIFY(!next(*dialog)->isVisible());
    dialog->reject();
}

void TestMediaImportDialog::savingIsStopped()
{
    m_window->desk().sync().setForcedOffline(true);
    QByteArray many("Tiêu đề;Nguồn;Ngày đăng\n");
    for (int row = 0; row < 1000; ++row)
        many += "Đợt lớn " + QByteArray::number(row) + ";Báo Bình Thuận;11/06/2025\n";
    const auto dialog = open(written(m_files, u"dot.csv"_s, many));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Mapping), kPatience);
    press(next(*dialog));
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Preview), kPatience);
    auto *confirm = dialog->findChild<QCheckBox *>(u"import-confirm"_s);
    if (confirm->isVisible())
        confirm->setChecked(true);
    press(next(*dialog));
    QTest::keyClick(dialog.get(), Qt::Key_Escape); // stops, and stays to tell
    QVERIFY(dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(page(*dialog), int(Result), kPatience);
    const auto told = figures(labelOf(*dialog, u"import-result"_s));
    qint64 saved = 0;
    const auto edits = m_window->desk().sync().edits(domain::Collection::MediaItems, {}).result();
    QVERIFY(edits);
    for (const auto &edit : *edits) {
        if (edit.state == domain::EditState::Queued)
            saved += edit.edit.payload.value(u"items"_s).toArray().size();
    }
    QCOMPARE(qint64(told.at(0)), saved);
    QCOMPARE(qint64(told.at(0) + told.at(1)), 1000); // what is saved and what is not
    dialog->reject();
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(TestMediaImportDialog)
#include "tst_mediaimportdialog.moc"
