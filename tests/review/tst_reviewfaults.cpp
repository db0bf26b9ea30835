// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/panes.h"
#include "tests/review/reviewstory.h"
#include "widgets/shell/reviewbanner.h"
#include "widgets/shell/reviewtext.h"
#include "widgets/shell/reviewunlock.h"

#include <QLineEdit>

using namespace reviewtest;

/// Packages that are not what they should be, and passphrases that are not theirs.
class TestReviewFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_source.emplace();
        const auto order = m_source->order(u"all.iocr"_s);
        const auto pictures = m_source->backend.latest(u"attachments"_s);
        auto picture = pictures.cbegin();
        for (int i = 0; i < 2 && picture != pictures.cend(); ++i, ++picture)
            QVERIFY(answerOf(
                m_source->desk.sync().attachment((*picture).value("sha256"_L1).toString())));
        m_manifest = m_source->pack(order).value();
        m_file = order.target;
        m_passphrase = passphraseFile(m_source->folder());
    }
    void aWrongPassphraseOpensNothing()
    {
        const QTemporaryDir dir;
        ReviewConsole review(m_file, passphraseFile(dir.path(), u"not the passphrase"_s));
        QVERIFY(!review.isOpen());
        QCOMPARE(review.fault().kind, core::ErrorKind::WrongKey);
    }
    void thePersonMayTryAgain()
    {
        console::Options options;
        options.review = m_file;
        options.profile = u"default"_s;
        options.language = u"vi"_s;
        console::Console console(options);
        QSignalSpy opened(&console, &console::Console::opened);
        console.start();
        shell::ReviewUnlock *dialog = nullptr;
        QTRY_VERIFY([&] {
            for (auto *top : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<shell::ReviewUnlock *>(top))
                    dialog = found;
            }
            return dialog && dialog->isVisible();
        }());
        auto *field = dialog->findChild<QLineEdit *>(u"review-passphrase"_s);
        auto *open = dialog->findChild<QPushButton *>(u"review-open"_s);
        auto *told = dialog->findChild<QLabel *>(u"review-told"_s);
        QVERIFY(!open->isEnabled());
        QTest::keyClicks(field, u"wrong"_s);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(told->property("notice") == u"bad"_s, kPatience);
        QVERIFY(!told->text().isEmpty());
        QVERIFY(opened.isEmpty());
        field->setText(kPassphrase);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatience);
    }
    void aCutOffFileIsToldSo()
    {
        const QString copy = m_file + u".cut"_s;
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_file, copy));
        QVERIFY(QFile::resize(copy, QFileInfo(m_file).size() - 1000));
        ReviewConsole review(copy, m_passphrase);
        QVERIFY(!review.isOpen());
        QCOMPARE(review.fault().kind, core::ErrorKind::StorageCorrupt);
        QVERIFY(!shell::reviewFault(review.fault()).contains(u"%1"_s));
    }
    void whatIsNoPackageIsToldSo()
    {
        const QString other = m_source->folder() + u"/other.iocr"_s;
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, 'x'));
        file.close();
        ReviewConsole review(other, m_passphrase);
        QVERIFY(!review.isOpen());
        QCOMPARE(review.fault().kind, core::ErrorKind::InvalidArgument);
    }
    /// One bit of each part: opened or not, it is noticed and named.
    void oneBitIsNoticed_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<qint64>("place");
        QTest::newRow("head") << QString() << qint64(40);
        for (const auto &part : m_manifest.parts) {
            if (part.name == "database"_L1 || part.name.startsWith("attachment:"_L1))
                QTest::newRow(qPrintable(part.name.left(20)))
                    << part.name << part.offset + part.size / 2;
        }
    }
    void oneBitIsNoticed()
    {
        QFETCH(const QString, part);
        QFETCH(const qint64, place);
        ReviewConsole review(damaged(m_file, place), m_passphrase, false);
        if (part.isEmpty()) {
            QVERIFY(!review.isOpen());
            return;
        }
        if (!review.isOpen() && part == "database"_L1) { // what tells how it stands was hit
            QCOMPARE(review.fault().kind, core::ErrorKind::StorageCorrupt);
            return;
        }
        QVERIFY(review.isOpen());
        const auto *banner = review.window().findChild<shell::ReviewBanner *>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->review().check.has_value(), kPatience);
        const auto &check = *banner->review().check;
        QVERIFY(check);
        QCOMPARE(check->damaged, QStringList{part});
        const auto *warning = banner->findChild<QLabel *>(u"review-warning"_s);
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(shell::partText(part)), qPrintable(warning->text()));
    }
    void anotherProvinceIsWarnedOf()
    {
        shell::ReviewFacts facts;
        facts.file = m_file;
        facts.manifest = m_manifest;
        QVERIFY(shell::warningText(facts).isEmpty());
        facts.otherProvince = true;
        QVERIFY(shell::warningText(facts).contains(m_manifest.province.name));
    }
    void cleanupTestCase() { m_source.reset(); }

private:
    std::optional<SourceConsole> m_source;
    packages::PackageManifest m_manifest;
    QString m_file;
    QString m_passphrase;
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestReviewFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reviewfaults.moc"
