// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Print and pictures of any pane: in the whole console on a real backend.
#include "tests/desk/deskwindow.h"

#include "widgets/common/factlist.h"
#include "widgets/common/printedblocks.h"
#include "widgets/common/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPdfWriter>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QStandardItemModel>

using namespace desktest;

class TestPrinting : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<DeskWindow> m_desk;
    QTemporaryDir m_dir;

    /// Of the menus, by its text without the mark of the key.
    void choose(const QString &text)
    {
        for (const QAction *top : m_desk->window().menuBar()->actions()) {
            for (QAction *action : top->menu() ? top->menu()->actions() : QList<QAction *>()) {
                if (action->text() == text)
                    return action->trigger();
            }
        }
        QFAIL(qPrintable(text));
    }
    static QString words(const QByteArray &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
        process.write(pdf);
        process.closeWriteChannel();
        return process.waitForFinished(30'000) ? QString::fromUtf8(process.readAllStandardOutput())
                                               : QString();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What the dialog writes as a PDF.
    QByteArray printed(const QString &entry, const QString &name)
    {
        const QString kept = qEnvironmentVariable("IOC_PICTURES");
        const QString path = u"%1/%2.pdf"_s.arg(kept.isEmpty() ? m_dir.path() : kept, name);
        QFile::remove(path);
        DialogDriver dialog(u"print"_s, [&](QDialog &print) {
            QVERIFY(print.findChild<QPrintPreviewWidget *>(u"printPreview"_s)->pageCount() > 0);
            QTest::qWait(kept.isEmpty() ? 0 : 300);
            QVERIFY(kept.isEmpty() || print.grab().save(path.chopped(4) + u"-dialog.png"_s));
            press(print.findChild<QPushButton *>(u"printPdf"_s));
        });
        DialogDriver file(u"save-file"_s, savesTo(path));
        choose(entry);
        if (!QTest::qWaitFor([&] { return QFile::exists(path); }, kPatience))
            return {};
        return contentOf(path);
    }
    static std::function<void(QDialog &)> savesTo(const QString &path)
    {
        return [path](QDialog &dialog) {
            auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
            QVERIFY(name);
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        };
    }
    QByteArray saved(const QString &suffix)
    {
        const QString kept = qEnvironmentVariable("IOC_PICTURES");
        const QString path = (kept.isEmpty() ? m_dir.path() : kept) + u"/pane."_s + suffix;
        QFile::remove(path);
        DialogDriver file(u"save-file"_s, savesTo(path));
        choose(u"Lưu hình của khung…"_s);
        if (!QTest::qWaitFor([&] { return QFile::exists(path); }, kPatience))
            return {};
        return contentOf(path);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url());
        QVERIFY(m_desk->settle());
        m_desk->list().setFocus();
        QTRY_VERIFY(m_desk->list().hasFocus());
    }

    void blocksGoOnOverPages()
    {
        QList<common::PrintedBlock> blocks;
        for (int i = 0; i < 40; ++i) {
            common::PrintedBlock block{.size = QSize(500, 60)};
            QPainter painter(&block.picture);
            painter.drawText(QPoint(4, 30), u"Khối số %1"_s.arg(i));
            painter.end();
            blocks << block;
        }
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        {
            QPdfWriter pdf(&bytes);
            const auto done = common::printBlocks(pdf, blocks, {u"Tiêu đề"_s, {u"Phạm vi"_s}},
                                                  u"Người in"_s);
            QVERIFY(done.has_value());
        }
        const QString text = words(bytes.data());
        QCOMPARE(text.count(u'\f'), 3);
        QCOMPARE(text.count(u"Tiêu đề"_s), 1);
        QCOMPARE(text.count(u"Người in"_s), 3);
        for (int i = 0; i < 40; ++i)
            QVERIFY2(text.contains(u"Khối số %1\n"_s.arg(i)), qPrintable(QString::number(i)));
    }

    void tablesGoOnOverPages()
    {
        QStandardItemModel model(60, 3);
        model.setHorizontalHeaderLabels({u"Cột một"_s, u"Cột hai"_s, u"Cột ba"_s});
        for (int row = 0; row < 60; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"ô-%1-%2"_s.arg(row).arg(column)));
        }
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        {
            QPdfWriter pdf(&bytes);
            QVERIFY(common::printRows(pdf, model, {u"Bảng"_s, {}}).has_value());
        }
        const QString text = words(bytes.data());
        QVERIFY(text.count(u'\f') > 1);
        QCOMPARE(text.count(u"Cột hai"_s), text.count(u'\f'));
        QVERIFY(text.contains(u"ô-59-2"_s));
    }

    /// What somebody revealed is covered while a picture is made, and back afterwards.
    void coversWhatIsPersonal()
    {
        common::FactList facts;
        facts.setFacts({{u"Mã"_s, u"PA1"_s}, {u"Người gửi"_s, u"Lê Thị Bảy 0912345678"_s}});
        facts.markPersonal(u"Người gửi"_s);
        facts.resize(400, 120);
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        {
            const common::PersonalCover cover(facts);
            const common::PrintedBlock block = common::blockOf(facts);
            QPdfWriter pdf(&bytes);
            QVERIFY(common::printBlocks(pdf, {block}, {}, {}).has_value());
        }
        const QString text = words(bytes.data());
        QVERIFY(text.contains(u"PA1"_s));
        QVERIFY(!text.contains(u"Bảy"_s));
        QVERIFY(!text.contains(u"0912345678"_s));
        QVERIFY(std::ranges::any_of(facts.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text() == u"Lê Thị Bảy 0912345678"_s;
        }));
    }

    void printsThePane()
    {
        const QString text = words(printed(u"In khung đang xem…"_s, u"pane"_s));
        QVERIFY2(text.contains(m_desk->pane().title()), qPrintable(text));
        QVERIFY(text.contains(u"Bình Thuận"_s));
        QVERIFY(text.contains(u"01/01/2020 – 01/01/2030"_s));
        QVERIFY(text.contains(u"Trang 1/1"_s));
    }

    void printsItsList()
    {
        const int rows = m_desk->list().model()->rowCount();
        QVERIFY(rows > 10);
        const QString text = words(printed(u"In danh sách trong khung…"_s, u"list"_s));
        QVERIFY(text.contains(m_desk->pane().title()));
        for (int row = 0; row < 10; ++row) { // hyphens between digits included
            QVERIFY(m_desk->record(row).code.contains(u'-'));
            QVERIFY2(text.contains(m_desk->record(row).code), qPrintable(m_desk->record(row).code));
        }
        QVERIFY(!text.contains(m_desk->record(0).senderPhone) ||
                m_desk->record(0).senderPhone.isEmpty());
    }

    void savesPictures()
    {
        const QImage png = QImage::fromData(saved(u"png"_s));
        QVERIFY(png.width() > m_desk->pane().width());
        QVERIFY(saved(u"svg"_s).contains("<text"));
        QVERIFY(words(saved(u"pdf"_s)).contains(m_desk->pane().title()));
    }

    void copiesAPicture()
    {
        QApplication::clipboard()->clear();
        choose(u"Chép hình của khung"_s);
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
    }

    /// In the dark theme too, paper is light; and the window is as it was.
    void paperIsLight()
    {
        const QImage before = m_desk->window().grab().toImage();
        choose(u"Giao diện sáng hoặc tối"_s);
        const QByteArray dark = printed(u"In khung đang xem…"_s, u"pane-dark"_s);
        QVERIFY(dark.size() > 1000);
        const QString path = m_dir.filePath(u"dark.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(dark);
        file.close();
        QProcess process;
        process.start(u"pdftoppm"_s, {u"-r"_s, u"40"_s, u"-png"_s, u"-singlefile"_s, path,
                                      m_dir.filePath(u"dark"_s)});
        QVERIFY(process.waitForFinished(30'000));
        const QImage page(m_dir.filePath(u"dark.png"_s));
        qint64 light = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                light += qGray(page.pixel(x, y));
        }
        QVERIFY2(light / (qint64(page.width()) * page.height()) > 190,
                 qPrintable(QString::number(light / (page.width() * page.height()))));
        choose(u"Giao diện sáng hoặc tối"_s);
        QCOMPARE(m_desk->window().grab().size(), before.size());
    }

    /// The map, a page of charts, a table: each is a picture with something on it.
    void everyPaneHasAPicture_data()
    {
        QTest::addColumn<QString>("pane");
        for (const QString &pane : {u"overview"_s, u"map"_s, u"health"_s, u"media"_s, u"alarms"_s,
                                    u"operations"_s, u"report-figures"_s})
            QTest::newRow(qPrintable(pane)) << pane;
    }
    void everyPaneHasAPicture()
    {
        QFETCH(QString, pane);
        auto &workspace = m_desk->window().workspace();
        workspace.open(pane);
        QTRY_VERIFY(workspace.pane(pane) && workspace.pane(pane)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(workspace.pane(pane)->isSettled(), kPatience);
        QTest::qWait(100);
        const common::PrintedBlock block = common::blockOf(*workspace.pane(pane));
        common::BlockView view(block);
        view.resize(block.size);
        const QImage image = view.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                colours << image.pixel(x, y);
        }
        QVERIFY2(colours.size() > 4, qPrintable(QString::number(colours.size())));
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        QVERIFY(folder.isEmpty() || image.save(folder + u"/still-"_s + pane + u".png"_s));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QApplication app(argc, argv);
    TestPrinting test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_printing.moc"
