// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/rolechecks.h"

/// Every account of the demo at an odd place (rolechecks.h).
class TestRoleMatrixOdd : public QObject, private rightstest::RoleChecks
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanup() { leave(); }
    void theWindowOffersWhatTheBackendAllows_data() { addAccounts(true); }
    void theWindowOffersWhatTheBackendAllows() { check(); }
};

QTEST_MAIN(TestRoleMatrixOdd)
#include "tst_rolematrixodd.moc"
