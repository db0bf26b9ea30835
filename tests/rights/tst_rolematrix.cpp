// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/rolechecks.h"

using namespace Qt::StringLiterals;

/// Every account of the demo at an even place (rolechecks.h).
class TestRoleMatrix : public QObject, private rightstest::RoleChecks
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanup() { leave(); }
    void theWindowOffersWhatTheBackendAllows_data() { addAccounts(false); }
    void theWindowOffersWhatTheBackendAllows() { check(); }
    /// The check itself.
    void wrongRightsAreNoticed_data()
    {
        QTest::addColumn<bool>("knowsAll");
        QTest::addColumn<bool>("mayAll");
        QTest::newRow("the-same") << true << true;
        QTest::newRow("too-much") << true << false;
        QTest::newRow("too-little") << false << true;
    }
    void wrongRightsAreNoticed()
    {
        QFETCH(bool, knowsAll);
        QFETCH(bool, mayAll);
        const QJsonArray accounts = catalogue::records("accounts");
        const auto chief = std::ranges::find(
            accounts, u"truc-ioc"_s,
            [](const QJsonValue &account) { return account["id"_L1].toString(); });
        QVERIFY(chief != accounts.end());
        const QJsonObject all = (*chief).toObject();
        QJsonObject reader = all;
        reader.insert("roles"_L1, QJsonArray());
        reader.insert("permissions"_L1, QJsonArray{u"read:all"_s});
        const QStringList faults = faultsBetween(knowsAll ? all : reader, mayAll ? all : reader);
        QVERIFY2(faults.isEmpty() == (knowsAll == mayAll), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestRoleMatrix)
#include "tst_rolematrix.moc"
