// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/answers.h"
#include "app/ctl/indicatorjson.h"
#include "app/ctl/mediaquery.h"
#include "app/ctl/output.h"
#include "app/ctl/remarkquery.h"
#include "app/ctl/terminaltext.h"
#include "tests/hostile/audit.h"
#include "tests/hostile/hostilebackend.h"
#include "tests/sync/testdesk.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace hostile;
using namespace synctest;

namespace {

/// What a call writes to the standard output.
class Written
{
public:
    explicit Written(const std::function<void()> &call)
    {
        QTemporaryFile file;
        if (!file.open())
            qFatal("no temporary file");
        std::fflush(stdout);
        const int kept = dup(STDOUT_FILENO);
        dup2(file.handle(), STDOUT_FILENO);
        call();
        std::fflush(stdout);
        dup2(kept, STDOUT_FILENO);
        close(kept);
        file.seek(0);
        bytes = file.readAll();
    }
    QByteArray bytes;
};

} // namespace

/// iocctl in a terminal: nothing that comes from outside steers it or forges a line.
class TestHostileTerminal : public QObject
{
    Q_OBJECT

    HostileBackend m_backend{260};
    std::unique_ptr<TestDesk> m_desk;

    void isClean(const QByteArray &bytes)
    {
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(controlsIn(QString::fromUtf8(bytes)), QString());
        QVERIFY(!bytes.contains('\r') && !bytes.contains('\x1b'));
    }
    [[nodiscard]] core::Result<QJsonArray> ask(int which)
    {
        return m_desk->read([=](const store::Database &db) -> core::Result<QJsonArray> {
            const QDateTime now(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
            if (which == 0)
                return ctl::queryReports(db, {}, 1000, now);
            if (which == 1)
                return ctl::queryMedia(db, {.limit = 1000}, now);
            return ctl::queryRemarks(db, {.limit = 1000}, now.date());
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<TestDesk>(m_backend.url());
        QVERIFY(settle(*m_desk));
        QVERIFY(m_desk->sync->status().everComplete);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void everyTextIsShownWithoutItsControls()
    {
        qsizetype hostile = 0;
        for (const QString &text : m_backend.strings()) {
            hostile += controlsIn(text).isEmpty() ? 0 : 1;
            const QString shown = ctl::terminalText(text);
            QCOMPARE(controlsIn(shown), QString());
            QVERIFY(!ctl::cellText(shown).contains(u'\n'));
        }
        QVERIFY(hostile > 20); // as they came
        QCOMPARE(ctl::terminalText(u"a\u202eb\x1b[1m\U000e0041ệ\n\t"_s),
                 u"a\\u202eb\\u001b[1m\\udb40\\udc41ệ\n\t"_s);
    }

    void jsonStaysJson()
    {
        QJsonArray all;
        for (const QString &text : m_backend.strings())
            all << text;
        const Written written([&] { ctl::print(QJsonDocument(all), true); });
        isClean(written.bytes);
        const auto read = QJsonDocument::fromJson(written.bytes).array();
        QCOMPARE(read.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            // Half a letter is none in UTF-8; Qt's reader drops a mark of the byte order.
            const QString text = all.at(i).toString();
            if (text.isValidUtf16() && !text.startsWith(QChar::ByteOrderMark))
                QCOMPARE(read.at(i).toString(), text);
        }
    }

    void queries_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("reports") << 0;
        QTest::newRow("media") << 1;
        QTest::newRow("remarks") << 2;
    }
    void queries()
    {
        QFETCH(const int, which);
        const auto rows = ask(which);
        QVERIFY(rows.has_value());
        QVERIFY(rows->size() > 10);
        const Written lines([&] { ctl::print(QJsonDocument(*rows), false); });
        isClean(lines.bytes);
        QCOMPARE(lines.bytes.count('\n'), rows->size()); // nobody adds a line of his own
        const auto each = lines.bytes.chopped(1).split('\n');
        for (qsizetype i = 0; i < rows->size(); ++i)
            QCOMPARE(each.at(i).count('\t'), rows->at(i).toObject().size() - 1);
        const Written json([&] { ctl::print(QJsonDocument(*rows), true); });
        isClean(json.bytes);
        QCOMPARE(QJsonDocument::fromJson(json.bytes).array().size(), rows->size());
    }

    void theProgramItself_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("lines") << QStringList{};
        QTest::newRow("json") << QStringList{u"--json"_s};
    }
    void theProgramItself()
    {
        QFETCH(const QStringList, arguments);
        QTemporaryDir folder;
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"IOC_TOKEN"_s, u"demo"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(IOC_BIN_DIR "/iocctl"),
                      QStringList{u"sync"_s, u"--once"_s, u"--ephemeral-key"_s, u"--data-dir"_s,
                                  folder.path(), u"--server"_s, m_backend.url().toString()} +
                          arguments);
        QVERIFY(
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience));
        isClean(process.readAllStandardOutput());
        QCOMPARE(controlsIn(QString::fromUtf8(process.readAllStandardError())), QString());
        QCOMPARE(m_backend.strays(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHostileTerminal)
#include "tst_hostileterminal.moc"
