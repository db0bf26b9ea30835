// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"
#include "models/store/profile.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

/// Nothing personal can be read from the files, while they are open and after they are closed.
class TestSecrecy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plantedNamesAreNotInTheFiles();
    void theyWouldBeFound();

private:
    /// How many of the planted names and phones stand readable in any file of the folder.
    [[nodiscard]] static int readable(const QString &directory, const QList<QByteArray> &planted);
};

int TestSecrecy::readable(const QString &directory, const QList<QByteArray> &planted)
{
    int found = 0;
    int files = 0;
    QDirIterator it(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray bytes = file.readAll();
        files += bytes.size() > 20'000 ? 1 : 0;
        for (const QByteArray &secret : planted)
            found += bytes.contains(secret) ? 1 : 0;
        if (bytes.contains("SQLite format 3") || bytes.contains(support::key()) ||
            bytes.contains(support::key().toHex()))
            ++found;
    }
    return files > 0 ? found : -1; // nothing looked at proves nothing
}

void TestSecrecy::plantedNamesAreNotInTheFiles()
{
    const QTemporaryDir dir;
    QList<QByteArray> planted;
    {
        auto profile = store::Profile::acquire(dir.path());
        VERIFY_OK(profile);
        VERIFY_OK((*profile)->openCache(support::key(), u"key-1"_s, false));
        auto outbox = store::Outbox::open((*profile)->outboxPath(), support::key());
        VERIFY_OK(outbox);
        support::RecordSource source(1);
        std::vector<domain::Record> records;
        for (int i = 0; i < 1000; ++i) {
            domain::Report r = source.report(i);
            r.senderName = u"BimatTen%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            r.senderPhone = u"0987%1"_s.arg(i, 6, 10, QLatin1Char('0'));
            planted << r.senderName.toUtf8() << r.senderPhone.toUtf8()
                    << r.senderName.toLower().toUtf8();
            records.emplace_back(r);
            if (i < 20)
                VERIFY_OK(outbox->add({QString::number(i),
                                       domain::Collection::Reports,
                                       u"r"_s,
                                       1,
                                       u"comment"_s,
                                       {{u"text"_s, r.senderName}},
                                       {},
                                       u"Lan"_s}));
        }
        store::ChangeWriter writer((*profile)->writer());
        VERIFY_OK(writer.beginBulk(domain::Collection::Reports));
        VERIFY_OK(
            writer.apply(domain::Collection::Reports, support::page(records), source.epoch()));
        VERIFY_OK(writer.commit());
        QCOMPARE(readable(dir.path(), planted), 0); // now it stands in the write-ahead log
        VERIFY_OK(writer.finishBulk(domain::Collection::Reports));
        QCOMPARE(readable(dir.path(), planted), 0);
        QCOMPARE((*profile)->writer().scalar(
                     "SELECT count(*) FROM reports WHERE sender_name LIKE 'BimatTen%'"),
                 core::Result<qint64>(1000));
    }
    QCOMPARE(readable(dir.path(), planted), 0);
}

/// In a file of text, and in a database that is not encrypted.
void TestSecrecy::theyWouldBeFound()
{
    const QTemporaryDir dir;
    const QList<QByteArray> planted{"BimatTen0001", "0987000001"};
    QCOMPARE(readable(dir.path(), planted), -1);
    QFile text(dir.filePath(u".a.log"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    QCOMPARE(text.write(QByteArray(30'000, ' ') + "BimatTen0001"), 30'012);
    text.close();
    QCOMPARE(readable(dir.path(), planted), 1);
    {
        const auto db = store::Database::open(dir.filePath(u"plain.db"_s), {},
                                              store::OpenMode::ReadWriteCreate);
        VERIFY_OK(db);
        VERIFY_OK(db->execute("CREATE TABLE t(x); INSERT INTO t VALUES('0987000001')"));
    }
    QCOMPARE(readable(dir.path(), planted), 3); // the number, and that it is plain at all
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
