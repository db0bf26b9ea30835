// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskwindow.h"
#include "tests/desk/photos.h"

#include "widgets/panes/reports/picturebox.h"

#include <QPlainTextEdit>

using namespace desktest;
using panes::reports::PictureBox;
using panes::reports::Queue;

/// Files that are offered as pictures: what is wrong with them is said, what is secret in them
/// stays.
class TestDeskPhotos : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    QTemporaryDir m_files;
    std::unique_ptr<DeskWindow> m_desk;

    /// Puts one file into a picture box and returns what it says.
    [[nodiscard]] QString saidOf(PictureBox &box, const QString &path)
    {
        box.addFiles({path});
        if (!QTest::qWaitFor([&box] { return !box.isReading(); }, kPatience))
            return u"it does not come to an end"_s;
        return box.findChild<QLabel *>(u"pictures-said"_s)->text();
    }
    /// By this program since its start, from all its files.
    [[nodiscard]] static qint64 bytesRead()
    {
        QFile io(u"/proc/self/io"_s);
        if (!io.open(QIODevice::ReadOnly))
            return 0;
        return io.readLine().mid(int(qstrlen("rchar: "))).trimmed().toLongLong();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 8; ++i)
            (void)reportIn(m_backend, u"MOI"_s);
        for (int i = 0; i < 3; ++i)
            (void)reportIn(m_backend, u"DANG_XU_LY"_s);
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url());
        QVERIFY(m_desk->settle());
    }
    void cleanupTestCase() { m_desk.reset(); }
    void aFileThatIsNoPictureIsSaid();
    void aHugeFileIsNotEvenRead();
    void placeAndOwnerAreStrippedFromAPicture();
};

void TestDeskPhotos::aFileThatIsNoPictureIsSaid()
{
    PictureBox box(m_desk->console().theme());
    QVERIFY(saidOf(box, writeFile(m_files.filePath(u"x.jpg"_s), "this is text, not a picture"))
                .contains(u"không phải là ảnh"_s));
    QVERIFY(saidOf(box, m_files.filePath(u"missing.jpg"_s)).contains(u"missing.jpg"_s));
    // Half a picture is none.
    const QByteArray photo = phonePhoto();
    QVERIFY(!saidOf(box, writeFile(m_files.filePath(u"half.jpg"_s), photo.first(300))).isEmpty());
    // A name that turns itself round is said straight.
    const QString turned = writeFile(m_files.filePath(u"anh\u202Egnp.exe"_s), "MZ");
    QVERIFY(!saidOf(box, turned).contains(QChar(0x202E)));
    QVERIFY(box.pictures().isEmpty());
}

void TestDeskPhotos::aHugeFileIsNotEvenRead()
{
    const QString path = m_files.filePath(u"huge.jpg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(phonePhoto()) > 0);
    QVERIFY(file.resize(200LL * 1024 * 1024)); // sparse
    file.close();
    PictureBox box(m_desk->console().theme());
    const qint64 before = bytesRead();
    const QString said = saidOf(box, path);
    QVERIFY2(said.contains(u"64 MB"_s), qPrintable(said));
    QVERIFY(before > 0 && bytesRead() - before < 50LL * 1024 * 1024);
    QVERIFY(box.pictures().isEmpty());
}

void TestDeskPhotos::placeAndOwnerAreStrippedFromAPicture()
{
    const QByteArray photo = phonePhoto("Nguyen Van Kin");
    QVERIFY(photo.contains("Exif") && photo.contains("Nguyen Van Kin"));
    const auto id = [this] {
        m_desk->choose(Queue::Open);
        (void)m_desk->listed();
        for (int row = 0; row < m_desk->list().model()->rowCount(); ++row) {
            if (m_desk->record(row).state == ReportState::InProgress)
                return m_desk->record(row).id;
        }
        return domain::ReportId();
    }();
    m_desk->look(id);
    DialogDriver driver(u"step-dialog"_s, [&](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"step-text"_s)->setPlainText(u"Đã xử lý."_s);
        auto *box = dialog.findChild<PictureBox *>();
        QCOMPARE(saidOf(*box, writeFile(m_files.filePath(u"phone.jpg"_s), photo)), QString());
        press(dialog.findChild<QPushButton *>(u"send-step"_s));
    });
    m_desk->pressStep(ReportVerb::SubmitResult);
    QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    QVERIFY(m_desk->sent());
    QString hash;
    for (const auto &record : m_backend.records(u"attachments"_s)) {
        if (record.value("reportId"_L1).toString() == id.value &&
            record.value("role"_L1).toString() == "after"_L1)
            hash = record.value("sha256"_L1).toString();
    }
    QVERIFY(!hash.isEmpty());
    const QByteArray uploaded = m_backend.get(u"v1/attachments/"_s + hash).body;
    const QImage seen = QImage::fromData(uploaded);
    QCOMPARE(seen.size(), QSize(640, 480));
    for (const char *secret : {"Exif", "Nguyen", "GPS"})
        QVERIFY2(!uploaded.contains(secret), secret);
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestDeskPhotos test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskphotos.moc"
