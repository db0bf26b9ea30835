// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"
#include "models/domain/report.h"
#include "models/domain/vocabulary.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Codes of enums as the contract and the command line write them.
class TestCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void collectionsRoundTrip();
    void subsystemsRoundTrip();
    void statesRoundTrip();
    void openStates();
    void errorNamesAreDistinct();
};

void TestCodes::collectionsRoundTrip()
{
    QSet<QString> codes;
    for (const domain::Collection collection : domain::kCollections) {
        codes.insert(domain::code(collection));
        QCOMPARE(domain::collectionFromCode(domain::code(collection)), std::optional(collection));
    }
    QCOMPARE(codes.size(), qsizetype(domain::kCollections.size()));
    QCOMPARE(domain::code(domain::Collection::ReportCategories), u"report-categories"_s);
    QVERIFY(!domain::collectionFromCode(u"weather"));
    QVERIFY(!domain::collectionFromCode(u""));
}

void TestCodes::subsystemsRoundTrip()
{
    for (const domain::Subsystem subsystem : domain::kSubsystems)
        QCOMPARE(domain::subsystemFromCode(domain::code(subsystem)), std::optional(subsystem));
    QCOMPARE(domain::code(domain::Subsystem::FieldReports), u"field-reports"_s);
    QVERIFY(!domain::subsystemFromCode(u"Health"));
}

void TestCodes::statesRoundTrip()
{
    QSet<QString> codes;
    for (int i = int(domain::ReportState::New); i <= int(domain::ReportState::Withdrawn); ++i) {
        const auto state = static_cast<domain::ReportState>(i);
        codes.insert(domain::code(state));
        QCOMPARE(domain::reportStateFromCode(domain::code(state)), state);
    }
    QCOMPARE(codes.size(), 17);
    QVERIFY(!codes.contains(QString()));
    QCOMPARE(domain::reportStateFromCode(u"TRANG_THAI_MOI"), domain::ReportState::Unknown);
    QCOMPARE(domain::code(domain::ReportState::Unknown), QString());
}

void TestCodes::openStates()
{
    using enum domain::ReportState;
    for (const auto state : {New, Received, NeedsInfo, Forwarded, Returned, InProgress,
                             ExtensionAsked, AwaitsApproval, Reopened, Unknown})
        QVERIFY(domain::isOpen(state));
    for (const auto state :
         {Resolved, Published, Unpublished, Rated, Closed, Refused, Duplicate, Withdrawn})
        QVERIFY(!domain::isOpen(state));
}

void TestCodes::errorNamesAreDistinct()
{
    QSet<QString> names;
    for (int i = 0; i <= int(core::ErrorKind::Internal); ++i)
        names.insert(core::errorName(static_cast<core::ErrorKind>(i)));
    QCOMPARE(names.size(), qsizetype(core::ErrorKind::Internal) + 1);
    QCOMPARE(core::errorName(core::ErrorKind::StorageFull), u"storage-full"_s);
}

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
