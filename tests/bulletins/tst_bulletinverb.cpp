// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/documentjson.h"
#include "tests/bulletins/documenttext.h"
#include "tests/console/filleddesk.h"
#include "tests/console/ownsession.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace querytest;

/// iocctl bulletin on a cache that a sync filled, as a schedule runs it: no screen, no network.
class TestBulletinVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk.fill(); }

    void files_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("docx") << u"docx"_s << QByteArray("PK");
        QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
    }
    void files()
    {
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, begins);
        const QString path = m_desk.file(u"month."_s + ending);
        const auto outcome = m_desk.ctl(
            {u"bulletin"_s, u"--kind"_s, u"month"_s, u"-o"_s, path, u"--json"_s});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QJsonObject answer = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(answer["file"_L1].toString(), path);
        QCOMPARE(answer["form"_L1].toString(), u"official"_s);
        QCOMPARE(answer["versionHash"_L1].toString().size(), 64);
        // The month that ended last.
        const auto last = bulletins::Span::containing(bulletins::Kind::Month, m_desk.cache().today)
                              .previous();
        QCOMPARE(answer["period"_L1].toString(), last.code());
        const QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.startsWith(begins));
        if (ending != u"json"_s)
            return;
        const auto document = bulletins::fromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
        QCOMPARE(document->footer.versionHash, answer["versionHash"_L1].toString());
        QVERIFY(bulletintest::textOf(*document).contains(u"I. TÓM TẮT"_s));
    }

    void theDailyDigestIsABulletinPage()
    {
        const QString path = m_desk.file(u"day.json"_s);
        const auto outcome = m_desk.ctl({u"bulletin"_s, u"--kind"_s, u"day"_s, u"--out"_s, path});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const auto document = bulletins::fromJson(QJsonDocument::fromJson(bytesOf(path)).object());
        QVERIFY(document);
        QCOMPARE(document->form, bulletins::Form::Bulletin);
    }

    void theReportOnTheIocItself_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("kind");
        const QDate today = m_desk.cache().today;
        using enum bulletins::Kind;
        for (const auto kind : {Month, Quarter, Year})
            QTest::newRow(qPrintable(bulletins::code(kind)))
                << bulletins::Span::containing(kind, today).previous().code()
                << bulletins::code(kind);
        QTest::newRow("none") << QString() << u"month"_s;
    }
    void theReportOnTheIocItself()
    {
        QFETCH(const QString, period);
        QFETCH(const QString, kind);
        const QString path = m_desk.file(u"operation.json"_s);
        QStringList words{u"bulletin"_s, u"--kind"_s, u"operation"_s, u"--out"_s, path};
        if (!period.isEmpty())
            words += {u"--period"_s, period};
        const auto outcome = m_desk.ctl(words);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const auto document = bulletins::fromJson(QJsonDocument::fromJson(bytesOf(path)).object());
        QVERIFY(document);
        QCOMPARE(document->topic, bulletins::Topic::Operation);
        QCOMPARE(bulletins::code(document->span.kind), kind);
        QCOMPARE(document->footer.versionHash, bulletins::versionHash(*document));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const QStringList month{u"--kind"_s, u"month"_s};
        QTest::newRow("no-kind") << QStringList{u"--out"_s, u"x.pdf"_s} << 2;
        QTest::newRow("no-out") << month << 2;
        QTest::newRow("ending") << (month + QStringList{u"--out"_s, u"x.txt"_s}) << 2;
        QTest::newRow("kind") << QStringList{u"--kind"_s, u"moon"_s, u"--out"_s, u"x.json"_s} << 1;
        QTest::newRow("period") << (month + QStringList{u"--period"_s, u"2025-Q1"_s, u"--out"_s,
                                                        u"x.json"_s})
                                << 1;
        QTest::newRow("future") << (month + QStringList{u"--period"_s, u"2999-01"_s, u"--out"_s,
                                                        u"x.json"_s})
                                << 1;
        QTest::newRow("form") << (month +
                                  QStringList{u"--form"_s, u"odd"_s, u"--out"_s, u"x.json"_s})
                              << 1;
        QTest::newRow("unit") << (month +
                                  QStringList{u"--unit"_s, u"nowhere"_s, u"--out"_s, u"x.json"_s})
                              << 1;
        QTest::newRow("folder") << (month + QStringList{u"--out"_s, u"/nowhere/x.json"_s}) << 1;
    }
    void refusals()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        const auto outcome = m_desk.ctl(QStringList{u"bulletin"_s} + words);
        QCOMPARE(outcome.code, code);
        QVERIFY(outcome.err.startsWith("iocctl: "));
        QVERIFY(!QFile::exists(u"x.json"_s));
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FilledDesk m_desk;
};

int main(int argc, char **argv)
{
    const starttest::OwnSession session(argv);
    QCoreApplication app(argc, argv);
    TestBulletinVerb test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bulletinverb.moc"
