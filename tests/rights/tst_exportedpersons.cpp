// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the console as a file, on paper or by the clipboard, and who citizens are. Review
// packages, where it can be chosen by whoever is permitted: tests/packages.
#include "models/domain/reportedits.h"
#include "tests/console/filleddesk.h"
#include "tests/console/ownsession.h"
#include "tests/desk/deskwindow.h"
#include "tests/support/check.h"

#include <KZip>
#include <QBuffer>
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QUuid>

using namespace desktest;

namespace {

const QString kSender = u"Nguyễn Zyxqwert Lộdanh"_s;
const QString kTelephone = u"0977553311"_s;

/// What of them must be nowhere: masked, the family name and both ends of the number are left.
QStringList hiddenParts()
{
    return {u"Zyxqwert"_s, u"Lộdanh"_s, kTelephone, u"977553311"_s, u"553311"_s};
}

QString pdfText(const QByteArray &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    return process.waitForFinished(kPatience) ? QString::fromUtf8(process.readAllStandardOutput())
                                              : QString();
}

/// Of all parts of an office file.
QString partsText(const QByteArray &package)
{
    QBuffer buffer;
    buffer.setData(package);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    QString text;
    const std::function<void(const KArchiveDirectory &)> walk =
        [&](const KArchiveDirectory &folder) {
            for (const QString &name : folder.entries()) {
                const auto *entry = folder.entry(name);
                if (entry->isDirectory())
                    walk(static_cast<const KArchiveDirectory &>(*entry));
                else
                    text += QString::fromUtf8(static_cast<const KArchiveFile *>(entry)->data());
            }
        };
    walk(*zip.directory());
    return text;
}

QString textOf(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF"))
        return pdfText(bytes);
    if (bytes.startsWith("PK"))
        return partsText(bytes);
    return QString::fromUtf8(bytes);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#define VERIFY_NOBODY(text)                                                                        \
    do {                                                                                           \
        const QString &shown = (text);                                                             \
        for (const QString &part : hiddenParts())                                                  \
            QVERIFY2(!shown.contains(part), qPrintable(part));                                     \
    } while (false)

} // namespace

class TestExportedPersons : public QObject
{
    Q_OBJECT

    querytest::FilledDesk m_filled;
    QTemporaryDir m_dir;

    /// Of the menus, by its text.
    static void choose(DeskWindow &desk, const QString &text)
    {
        for (const QAction *top : desk.window().menuBar()->actions()) {
            for (QAction *action : top->menu() ? top->menu()->actions() : QList<QAction *>()) {
                if (action->text() == text)
                    return action->trigger();
            }
        }
        QFAIL(qPrintable(text));
    }
    /// What an entry of the menu writes, by way of the dialog of printing where there is one.
    [[nodiscard]] QString written(DeskWindow &desk, const QString &entry, const QString &suffix)
    {
        const QString path = m_dir.filePath(u"out."_s + suffix);
        QFile::remove(path);
        const DialogDriver print(u"print"_s, [](QDialog &dialog) {
            press(dialog.findChild<QPushButton *>(u"printPdf"_s));
        });
        const DialogDriver file(u"save-file"_s, [&path](QDialog &dialog) {
            auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        choose(desk, entry);
        if (!QTest::qWaitFor([&] { return QFile::exists(path); }, kPatience))
            return {};
        return textOf(contentOf(path));
    }
    /// A report by the planted sender, taken at this desk and read back.
    [[nodiscard]] static domain::ReportId taken(DeskWindow &desk)
    {
        domain::Report report;
        report.id = domain::ReportId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        report.code = u"…"_s;
        report.title = u"Cây đổ chắn đường"_s;
        report.text = u"Cây đổ sau mưa lớn, chắn hết lòng đường."_s;
        report.categoryId = domain::CategoryId(u"k-ha-tang"_s);
        report.channel = u"hotline"_s;
        report.state = domain::ReportState::New;
        report.stateText = domain::code(report.state);
        report.occurredAt = report.sentAt = desk.console().desk().clock().now();
        report.senderName = kSender;
        report.senderPhone = kTelephone;
        const auto done = desk.sync().submit(domain::openEdit(report));
        if (!QTest::qWaitFor([&] { return done.isFinished(); }, kPatience) || !done.result())
            return {};
        return report.id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_filled.fill();
        desk::DeskOptions options;
        options.dataDir = m_filled.file(u"desk"_s);
        options.offline = true;
        const auto desk = desk::Desk::open(options);
        VERIFY_OK(desk);
        const auto &db = (*desk)->profile().writer();
        VERIFY_OK(db.execute(
            u"UPDATE reports SET sender_name = '%1', sender_phone = '%2'"_s.arg(kSender, kTelephone)
                .toUtf8()));
        QVERIFY(db.scalar("SELECT count(*) FROM reports WHERE sender_phone <> ''").value() > 100);
    }

    /// What is looked for would be found in each kind of file.
    void namesWouldBeFound()
    {
        const QString name = kSender + u' ' + kTelephone;
        QBuffer pdf;
        QBuffer package;
        QVERIFY(pdf.open(QIODevice::WriteOnly) && package.open(QIODevice::WriteOnly));
        QPdfWriter writer(&pdf);
        QPainter painter(&writer);
        painter.drawText(100, 400, name);
        painter.end();
        KZip zip(&package);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        QVERIFY(zip.writeFile(u"word/document.xml"_s, name.toUtf8()) && zip.close());
        for (const QByteArray &made : {pdf.data(), package.data(), name.toUtf8()}) {
            const QString text = textOf(made);
            for (const QString &part : hiddenParts())
                QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        }
    }

    void programs_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("reports") << u"query reports --limit 500"_s << QString();
        QTest::newRow("reports-json") << u"query reports --limit 500 --json"_s << QString();
        QTest::newRow("found-by-name") << u"query reports --text Zyxqwert --json"_s << QString();
        QTest::newRow("media-json") << u"query media --limit 500 --json"_s << QString();
        for (const char *format : {"csv", "csv-plain", "xlsx"})
            QTest::addRow("table-%s", format)
                << u"export indicators --subsystem administration --format %1"_s.arg(
                       QLatin1StringView(format))
                << QString::fromLatin1(format);
        for (const char *suffix : {"pdf", "docx", "odt", "xlsx", "json"}) {
            if (QByteArrayView(suffix) != "xlsx") // the daily digest has no tables
                QTest::addRow("day-%s", suffix)
                    << u"bulletin --kind day"_s << QString::fromLatin1(suffix);
            QTest::addRow("month-%s", suffix)
                << u"bulletin --kind month --form official"_s << QString::fromLatin1(suffix);
        }
    }
    void programs()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, suffix);
        QStringList all = words.split(u' ');
        const QString path = m_dir.filePath(u"made."_s + suffix);
        QFile::remove(path);
        if (!suffix.isEmpty())
            all << u"--out"_s << path;
        const auto outcome = m_filled.ctl(all);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QString text = textOf(suffix.isEmpty() ? outcome.out : contentOf(path));
        QVERIFY(text.size() > (words.contains(u"Zyxqwert"_s) ? 1 : 200));
        VERIFY_NOBODY(text);
        VERIFY_NOBODY(QString::fromUtf8(outcome.err));
    }

    /// Even what somebody has revealed on the screen for a reason stays on the screen.
    void theWindow()
    {
        demotest::Client backend(demotest::quiet(60));
        DeskWindow desk(backend.backend.url());
        QVERIFY(desk.settle());
        const auto id = taken(desk);
        QVERIFY(!id.isEmpty());
        desk.look(id);
        VERIFY_NOBODY(desk.said());
        const DialogDriver driver(u"step-dialog"_s, [](QDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"step-text"_s), u"Can goi lai"_s);
            press(dialog.findChild<QPushButton *>(u"send-step"_s));
        });
        QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"reveal"_s)->isVisible(), kPatience);
        press(desk.button(u"reveal"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(kTelephone) && desk.said().contains(kSender),
                                 kPatience);
        for (const char *suffix : {"svg", "pdf"}) {
            const QString text = written(desk, u"Lưu hình của khung…"_s,
                                         QString::fromLatin1(suffix));
            QVERIFY2(text.contains(u"Cây đổ"_s), qPrintable(text.left(2000)));
            VERIFY_NOBODY(text);
        }
        for (const QString &entry : {u"In khung đang xem…"_s, u"In danh sách trong khung…"_s}) {
            const QString text = written(desk, entry, u"pdf"_s);
            QVERIFY(text.size() > 200); // its lines are broken as the columns are
            VERIFY_NOBODY(text);
        }
        QTRY_VERIFY(desk.said().contains(kTelephone)); // covered only meanwhile
        desk.list().setFocus();
        desk.list().selectAll();
        QTest::keyClick(&desk.list(), Qt::Key_C, Qt::ControlModifier);
        VERIFY_NOBODY(QApplication::clipboard()->text());
        VERIFY_NOBODY(QApplication::clipboard()->mimeData()->html());
    }
};

int main(int argc, char **argv)
{
    const starttest::OwnSession session(argv);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestExportedPersons test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exportedpersons.moc"
