// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/contract.h"
#include "widgets/panes/operations/entrymodel.h"
#include "widgets/panes/operations/quarantinetext.h"
#include "widgets/panes/operations/synclogtext.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace panes::operations;

/// Sentences of the pane of operations, and its lists that change under people's eyes.
class TestOperationsTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyEventHasWordsOfItsOwn();
    void countsAreWritten_data();
    void countsAreWritten();
    void problemsAreWhatAPersonMustLookAt();
    void reasonsAreSentences_data();
    void reasonsAreSentences();
    void whatTheDecoderSaysIsUnderstood();
    void jsonIsReadableAndMasked_data();
    void jsonIsReadableAndMasked();
    void listsFollowWithoutReset();

private:
    QTranslator m_vietnamese;
};

void TestOperationsTexts::initTestCase()
{
    QVERIFY(m_vietnamese.load(u":/i18n/ioc_vi.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_vietnamese));
}

void TestOperationsTexts::everyEventHasWordsOfItsOwn()
{
    QSet<QString> said;
    for (const domain::SyncEvent event : domain::kSyncEvents) {
        const QString text = syncEventText({.event = event});
        QVERIFY2(!said.contains(text), qPrintable(domain::code(event)));
        QVERIFY2(!text.startsWith(u"Có việc khác"), qPrintable(domain::code(event)));
        QVERIFY2(text.at(0).isUpper(), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        said.insert(text);
        const QString counted = syncEventText({.event = event, .count = 1234567});
        QVERIFY2(counted == text || counted.contains(u"1.234.567"), qPrintable(counted));
        const QString ofOne = syncEventText(
            {.event = event, .collection = domain::Collection::Reports});
        QVERIFY2(ofOne.startsWith(u"Phản ánh hiện trường: "), qPrintable(ofOne));
    }
}

void TestOperationsTexts::countsAreWritten_data()
{
    QTest::addColumn<domain::SyncEvent>("event");
    QTest::addColumn<QString>("text");
    QTest::newRow("read") << domain::SyncEvent::Read << u"12 bản ghi mới hoặc thay đổi"_s;
    QTest::newRow("aside") << domain::SyncEvent::RecordsSetAside
                           << u"Gác lại 12 bản ghi không đúng quy cách; các bản ghi khác vẫn được "
                              u"nhận"_s;
    QTest::newRow("closed")
        << domain::SyncEvent::FullReadClosed
        << u"Đã đọc lại từ đầu; cất đi 12 bản ghi mà máy chủ không còn (giữ 30 ngày)"_s;
    QTest::newRow("back") << domain::SyncEvent::BackendWentBack
                          << u"Máy chủ quay về trạng thái cũ; 12 bản ghi ở máy này mới hơn"_s;
    QTest::newRow("purged") << domain::SyncEvent::Purged << u"Đã xóa 12 bản ghi hết hạn lưu giữ"_s;
}

void TestOperationsTexts::countsAreWritten()
{
    QFETCH(const domain::SyncEvent, event);
    QFETCH(const QString, text);
    QCOMPARE(syncEventText({.event = event, .count = 12}), text);
}

void TestOperationsTexts::problemsAreWhatAPersonMustLookAt()
{
    for (const domain::SyncEvent event : domain::kSyncEvents) {
        QVERIFY(isOfKind(event, LogKind::All));
        const bool isBad = syncEventTone(event) == common::Tone::Bad;
        QVERIFY2(!isBad || isOfKind(event, LogKind::Problems), qPrintable(domain::code(event)));
        const bool isGood = syncEventTone(event) == common::Tone::Good;
        QVERIFY2(!isGood || !isOfKind(event, LogKind::Problems), qPrintable(domain::code(event)));
    }
    QVERIFY(isOfKind(domain::SyncEvent::BackupFailed, LogKind::Backups));
    QVERIFY(isOfKind(domain::SyncEvent::BackupFailed, LogKind::Problems));
    QVERIFY(isOfKind(domain::SyncEvent::EditConflict, LogKind::Problems));
    QVERIFY(!isOfKind(domain::SyncEvent::EditSent, LogKind::Backups));
}

void TestOperationsTexts::reasonsAreSentences_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << u"sentAt: missing"_s << u"Thiếu trường “sentAt”."_s;
    QTest::newRow("nested") << u"monthly.value: not a number"_s
                            << u"Trường “monthly.value” phải là số."_s;
    QTest::newRow("unknown-words")
        << u"value: neither fish nor flesh"_s << u"Trường “value” không đúng quy cách."_s;
    QTest::newRow("no-field") << u"not an object"_s << u"Bản ghi không đúng quy cách."_s;
    QTest::newRow("empty") << QString() << u"Bản ghi không đúng quy cách."_s;
    QTest::newRow("hostile-field") << u"a\u202Eb\n%1: missing"_s << u"Thiếu trường “ab %1”."_s;
}

void TestOperationsTexts::reasonsAreSentences()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, sentence);
    QCOMPARE(quarantineReason(reason), sentence);
}

/// The words of the decoders and those of the pane may not part.
void TestOperationsTexts::whatTheDecoderSaysIsUnderstood()
{
    const QByteArray page = R"({"cursor":"c","more":false,"items":[
        {"id":"a","date":"2025-06-12","kind":"k"},
        {"id":"b","version":1,"date":"2025-06-12","kind":7},
        {"id":"c","version":1.5,"date":"2025-06-12","kind":"k"},
        {"id":"d","version":1,"date":"12/06","kind":"k"},
        {"id":"e","version":-1,"date":"2025-06-12","kind":"k"}]})";
    const auto decoded = remote::decodeChanges(domain::Collection::Calendar, page);
    QVERIFY(decoded.has_value());
    QStringList reasons;
    for (const auto &poison : decoded->poison)
        reasons << quarantineReason(poison.reason);
    QCOMPARE(
        reasons,
        (QStringList{u"Thiếu trường “version”."_s, u"Trường “kind” phải là văn bản."_s,
                     u"Trường “version” phải là số nguyên."_s, u"Trường “date” phải là ngày."_s,
                     u"Số trong trường “version” quá nhỏ hoặc quá lớn."_s}));
}

void TestOperationsTexts::jsonIsReadableAndMasked_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one-record") << QByteArray(R"([{"id":"a"}])") << u"{\n    \"id\": \"a\"\n}\n"_s;
    QTest::newRow("no-record") << QByteArray("[7]") << u"[\n    7\n]\n"_s;
    QTest::newRow("no-json") << QByteArray("<html>") << u"<html>"_s;
    QTest::newRow("masked") << QByteArray(R"([{"senderPhone":912345678}])")
                            << u"{\n    \"senderPhone\": \"•••\"\n}\n"_s;
    QTest::newRow("masked-deep")
        << QByteArray(R"([{"a":[{"author":{"name":"Lê Thị Bảy"}}]}])")
        << u"{\n    \"a\": [\n        {\n            \"author\": \"•••\"\n        }\n    ]\n}\n"_s;
    QTest::newRow("masked-cut") << QByteArray(
                                       R"([{"senderName":"Lê \"Bảy\" x","senderPhone":"0912)")
                                << u"[{\"senderName\":\"•••\",\"senderPhone\":\"•••\""_s;
    QTest::newRow("masked-cut-number") << QByteArray(R"([{"senderPhone": 912345678,"text":"x)")
                                       << u"[{\"senderPhone\": \"•••\",\"text\":\"x"_s;
    QTest::newRow("invisible") << u"[{\"id\":\"a\u202Eb\"}]"_s.toUtf8()
                               << u"{\n    \"id\": \"ab\"\n}\n"_s;
}

void TestOperationsTexts::jsonIsReadableAndMasked()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, shown);
    QCOMPARE(readableJson(raw), shown);
}

/// Any list after any other: the rows are those given, nothing is reset, what stays keeps its
/// place in everybody's hand.
void TestOperationsTexts::listsFollowWithoutReset()
{
    const quint32 seed = qEnvironmentVariableIsSet("IOC_SEED")
                             ? qEnvironmentVariable("IOC_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    EntryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model,
                     [] { QFAIL("the list was reset"); });
    for (int round = 0; round < 300; ++round) {
        std::vector<Entry> next;
        for (int key = 0; key < 12; ++key) {
            if (random.bounded(3) > 0)
                next.push_back(
                    {.key = QString::number(key), .title = QString::number(random.bounded(2))});
        }
        std::shuffle(next.begin(), next.end(), random);
        QList<std::pair<QString, QPersistentModelIndex>> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.append({model.entries().at(size_t(row)).key, model.index(row)});
        model.setEntries(next);
        const QByteArray seedText = "seed " + QByteArray::number(seed);
        QVERIFY2(model.entries() == next, seedText.constData());
        for (const auto &[key, index] : std::as_const(held))
            QVERIFY2(index.row() == model.rowOf(key), seedText.constData());
    }
}

QTEST_MAIN(TestOperationsTexts)
#include "tst_operationstexts.moc"
