// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/rolechecks.h"

/// Every account of the demo at an even place (rolechecks.h).
class TestRoleMatrix : public QObject, private rightstest::RoleChecks
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanup() { leave(); }
    void theWindowOffersWhatTheBackendAllows_data() { addAccounts(false); }
    void theWindowOffersWhatTheBackendAllows() { check(); }
};

QTEST_MAIN(TestRoleMatrix)
#include "tst_rolematrix.moc"
