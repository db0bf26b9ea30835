// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indicators/indicatorwindow.h"

#include "widgets/common/searchfield.h"

#include <QClipboard>
#include <QFile>

using namespace indicatortest;

/// The standard table of a subsystem: read, searched, opened, copied, saved.
class TestIndicatorSheet : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<IndicatorWindow> m_desk;

    QTableView &table() { return *m_desk->seen<QTableView>(); }
    /// The row of an indicator by its name.
    int rowOf(const QString &name)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, 1).data().toString() == name)
                return row;
        }
        return -1;
    }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<IndicatorWindow>(m_backend.backend.url(), u"socio-economic"_s);
        pressTab(m_desk->modes(), IndicatorWindow::Table);
        QTRY_VERIFY(m_desk->settle() && m_desk->seen<QTableView>() &&
                    table().model()->rowCount() > 20);
    }
    void theColumnsAreThoseOfTheRegulation()
    {
        QStringList titles;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            titles << table().model()->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles,
                 (QStringList{u"STT"_s, u"Chỉ tiêu"_s, u"ĐVT"_s, u"Kế hoạch năm"_s,
                              u"Chính thức tháng trước"_s, u"Ước tháng báo cáo"_s,
                              u"Lũy kế từ đầu năm"_s, u"So KH (%)"_s, u"So tháng trước (%)"_s,
                              u"So cùng kỳ (%)"_s, u"Nguồn"_s, u"Ghi chú"_s}));
        m_desk->picture(u"indicator-table"_s);
    }
    void wordsNarrowIt()
    {
        auto *words = m_desk->find<common::SearchField>();
        QVERIFY(words);
        words->setFocus();
        QTest::keyClicks(words, u"thanh long"_s);
        QTest::keyClick(words, Qt::Key_Return);
        int shown = 0;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            shown += table().isRowHidden(row) ? 0 : 1;
        QCOMPARE(shown, 2); // area and output of dragon fruit
        words->clear();
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(!table().isRowHidden(0));
    }
    void enterOpensTheLine()
    {
        const int row = rowOf(u"Kim ngạch xuất khẩu hàng hóa"_s);
        QVERIFY(row >= 0);
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, 0));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(m_desk->context().selectedIndicator().value, u"i-KT07"_s);
        QTRY_VERIFY(m_desk->said().contains(u"Kim ngạch xuất khẩu hàng hóa ("_s));
    }
    void theChosenLineIsCopied()
    {
        table().setFocus();
        table().selectRow(1);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].split(u'\t')[1], cell(1, 1));
    }
    void itIsSavedAsItStands()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kinh-te.csv"_s);
        DialogDriver driver(u"save-file"_s, savesAs(path));
        auto *save = m_desk->seen<QToolButton>(u"save-table"_s);
        press(save);
        QTRY_VERIFY(driver.isDone());
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QString text = QString::fromUtf8(bytes);
        const int row = rowOf(u"Kim ngạch xuất khẩu hàng hóa"_s);
        QVERIFY(text.contains(u"Kim ngạch xuất khẩu hàng hóa;triệu USD;"_s));
        QVERIFY2(text.contains(cell(row, 5)), qPrintable(cell(row, 5)));
        QTRY_VERIFY(m_desk->said().contains(u"Đã lưu"_s));
    }
    void aFolderThatIsGoneIsToldAndNothingIsLost()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"table.xlsx"_s);
        QVERIFY(QDir().mkdir(path)); // a folder of that name
        DialogDriver driver(u"save-file"_s, [&](QDialog &dialog) {
            auto *files = qobject_cast<QFileDialog *>(&dialog);
            QVERIFY(files);
            Q_EMIT files->fileSelected(path); // what the dialog itself would not let pass
            files->reject();
        });
        press(m_desk->seen<QToolButton>(u"save-table"_s));
        QTRY_VERIFY(driver.isDone());
        QTRY_VERIFY(m_desk->said().contains(u"Chưa lưu được"_s));
        QVERIFY(QFileInfo(path).isDir());
    }
    void cleanupTestCase() { m_desk.reset(); }
};

QTEST_MAIN(TestIndicatorSheet)
#include "tst_indicatorsheet.moc"
