// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/panes.h"
#include "models/store/repositories.h"
#include "tests/review/handmadepackage.h"
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
    /// Opened beside a desk of Lâm Đồng: shown, said in the window, and not compared with it.
    void anotherProvinceIsWarnedOf()
    {
        const QString file = m_source->folder() + u"/other-province.iocr"_s;
        QVERIFY(writeByHand(
            {.province = {.unitId = u"u-79"_s, .code = u"79"_s, .name = u"Thành phố Hồ Chí Minh"_s},
             .asOf = m_manifest.facts.asOf},
            file, kPassphrase));
        auto &console = m_source->desk.console();
        const shell::ReviewPlace place{
            .kind = shell::ReviewPlace::Kind::Package, .file = file, .passphrase = kPassphrase};
        QVERIFY(answerOf(console.reviewWork().open(place, {})));
        QCOMPARE(console.reviews().size(), 1U);
        auto &window = *console.reviews().front()->window();
        const auto *banner = window.findChild<shell::ReviewBanner *>();
        QVERIFY(banner->review().otherProvince);
        const auto *warning = banner->findChild<QLabel *>(u"review-warning"_s);
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(u"Thành phố Hồ Chí Minh"_s), qPrintable(warning->text()));
        const auto compared = answerOf(
            console.reviewWork().compare(place, {.kind = shell::ReviewPlace::Kind::Present}, {}));
        QVERIFY(!compared);
        QCOMPARE(compared.error().kind, core::ErrorKind::Refused);
        window.close();
        QTRY_VERIFY(console.reviews().empty());
        // One of the desk's own province is not warned of.
        QVERIFY(answerOf(console.reviewWork().open(
            {.kind = shell::ReviewPlace::Kind::Package, .file = m_file, .passphrase = kPassphrase},
            {})));
        auto &own = *console.reviews().front()->window();
        QVERIFY(!own.findChild<shell::ReviewBanner *>()->review().otherProvince);
        own.close();
        QTRY_VERIFY(console.reviews().empty());
    }
    /// A package of an older program: its file stays as it is, its data are those of today's form,
    /// and what was written for that is in memory and goes with the window.
    void anOlderSchemaIsBroughtUpToDate()
    {
        const QString file = m_source->folder() + u"/older.iocr"_s;
        QVERIFY(writeByHand(
            {.schema = 7, // before remarks, places and alarms
             .records = "INSERT INTO reports(id, version, generation, ord, open, outcome, code, "
                        "title, address, text, unit_id, district_id, sent_at, updated_at, state) "
                        "VALUES('r-old', 1, 1, 1, 1, 0, 'PA', 'Ngập đường', '', '', '', '', 1, 1, "
                        "1)",
             .asOf = m_manifest.facts.asOf},
            file, kPassphrase));
        const QByteArray before = bytesOf(file);
        const QStringList places = snapshotPlaces();
        {
            ReviewConsole review(file, m_passphrase);
            QVERIFY(review.isOpen());
            QCOMPARE(snapshotPlaces().size(), places.size() + 1);
            const auto found = answerOf(
                review.console().surroundings().readers.run([](const store::Database &db) {
                    return store::ReportRepository(db).report(domain::ReportId(u"r-old"_s));
                }));
            QVERIFY(found);
            QCOMPARE(found->title, u"Ngập đường"_s);
            const auto remarks = answerOf(
                review.console().surroundings().readers.run([](const store::Database &db) {
                    return db.scalar("SELECT count(*) FROM remarks");
                }));
            QCOMPARE(remarks.value_or(-1), 0);
            review.console().context().setPeriod(QDate(1960, 1, 1), QDate(2030, 1, 1));
            auto *pane = shown(review.console(), u"field-reports"_s);
            QVERIFY(pane);
            const QString content = contentOf(*pane).join(u'\n');
            QVERIFY2(content.contains(u"Ngập đường"_s), qPrintable(content));
        }
        QCOMPARE(snapshotPlaces(), places);
        QCOMPARE(bytesOf(file), before);
    }
    void cleanupTestCase() { m_source.reset(); }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Where a copy for a while may lie.
    static QStringList snapshotPlaces()
    {
        QStringList found;
        for (const QString &place : {u"/dev/shm"_s, QDir::tempPath()}) {
            for (const QString &name : QDir(place).entryList({u"review-??????"_s}, QDir::Dirs))
                found << place + u'/' + name;
        }
        return found;
    }

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
