// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskwindow.h"

#include "widgets/panes/reports/picker.h"

using namespace desktest;
using panes::reports::Picker;
using panes::reports::Queue;

/// Reports that tell of the same thing: suggested, compared, merged, or named by a code.
class TestDeskDuplicates : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<DeskWindow> m_desk;

    QJsonObject onBackend(const domain::ReportId &id)
    {
        return reportsOf(m_backend).value(id.value);
    }
    QString stateOnBackend(const domain::ReportId &id)
    {
        return onBackend(id).value("state"_L1).toString();
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
    void aDuplicateIsSuggestedComparedAndMerged();
    void aDuplicateIsNamedByItsCode();
};

void TestDeskDuplicates::aDuplicateIsSuggestedComparedAndMerged()
{
    // A second citizen tells of the same thing, some metres away, an hour later.
    const auto first = m_desk->record(0);
    const QDateTime now = m_desk->console().desk().clock().now();
    auto request = m_backend.request(u"v1/reports"_s);
    request.setRawHeader("Idempotency-Key", "same");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const auto report = [&](const QString &id, double latitude, const QDateTime &sent) {
        return QJsonDocument(QJsonObject{{u"id"_s, id},
                                         {u"title"_s, u"Hố sâu giữa đường"_s},
                                         {u"text"_s, u"Có hố sâu rất nguy hiểm."_s},
                                         {u"categoryId"_s, first.categoryId.value},
                                         {u"channel"_s, u"hotline"_s},
                                         {u"longitude"_s, 108.1001},
                                         {u"latitude"_s, latitude},
                                         {u"occurredAt"_s, sent.toString(Qt::ISODate)},
                                         {u"sentAt"_s, sent.toString(Qt::ISODate)}})
            .toJson();
    };
    QCOMPARE(m_backend.post(request, report(u"same-1"_s, 10.93, now.addSecs(-3600))).status, 201);
    request.setRawHeader("Idempotency-Key", "same again");
    QCOMPARE(m_backend.post(request, report(u"same-2"_s, 10.9303, now)).status, 201);
    m_desk->sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->listed().contains(u"same-2"_s), kPatience);
    m_desk->look(domain::ReportId(u"same-2"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"compare-duplicate"_s), kPatience);
    QVERIFY(m_desk->said().contains(u"Hố sâu giữa đường"_s));
    DialogDriver sides(u"side-by-side"_s,
                       [](QDialog &dialog) { press(dialog.findChild<QPushButton *>(u"merge"_s)); });
    DialogDriver step(u"step-dialog"_s, [](QDialog &dialog) {
        QCOMPARE(dialog.findChild<Picker *>(u"original"_s)->chosen(), u"same-1"_s);
        press(dialog.findChild<QPushButton *>(u"send-step"_s));
    });
    press(m_desk->button(u"compare-duplicate"_s));
    QVERIFY(sides.isDone() && step.isDone());
    QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(domain::ReportId(u"same-2"_s)), u"TRUNG"_s, kPatience);
    QCOMPARE(onBackend(domain::ReportId(u"same-2"_s)).value("duplicateOf"_L1).toString(),
             u"same-1"_s);
    // The merged one leads to the one that goes on.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"open-duplicate"_s), kPatience);
    press(m_desk->button(u"open-duplicate"_s));
    QCOMPARE(m_desk->context().selectedReport().value, u"same-1"_s);
}

void TestDeskDuplicates::aDuplicateIsNamedByItsCode()
{
    const auto original = m_desk->record(5);
    m_desk->choose(Queue::New);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->listed().contains(u"same-2"_s), kPatience); // merged above
    const auto id = m_desk->record(0).id;
    m_desk->look(id);
    QVERIFY(original.id != id);
    const auto name = [](const QString &code) {
        return [code](QDialog &dialog) {
            auto *field = dialog.findChild<Picker *>(u"original"_s);
            QTest::keyClicks(field, code);
            press(dialog.findChild<QPushButton *>(u"send-step"_s));
        };
    };
    {
        DialogDriver unknown(u"step-dialog"_s, name(u"PA-1999-000001"_s));
        m_desk->pressStep(ReportVerb::MarkDuplicate);
        QVERIFY(unknown.isDone());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().contains(u"PA-1999-000001"_s), kPatience);
        QCOMPARE(stateOnBackend(id), u"MOI"_s);
    }
    DialogDriver known(u"step-dialog"_s, name(original.code));
    m_desk->pressStep(ReportVerb::MarkDuplicate);
    QTRY_COMPARE_WITH_TIMEOUT(stateOnBackend(id), u"TRUNG"_s, kPatience);
    QCOMPARE(onBackend(id).value("duplicateOf"_L1).toString(), original.id.value);
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestDeskDuplicates test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskduplicates.moc"
