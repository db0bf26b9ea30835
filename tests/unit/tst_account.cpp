// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/contract.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::DataClass;
using domain::Subsystem;

/// `GET /v1/me`: a bound that is told narrows, one that is not told does not, and words that this
/// console does not know widen nothing.
class TestAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutScopeNothingIsBound()
    {
        const auto me = remote::decodeMe(
            R"({"name":"A","roles":["ioc-operator"],"permissions":[]})");
        QVERIFY(me);
        QVERIFY(!me->rights.subsystems && !me->rights.units && !me->rights.agencies);
        QVERIFY(me->rights.classes.testFlag(DataClass::Personal));
        QVERIFY(domain::mayRead(me->rights, domain::Collection::MediaItems));
        QVERIFY(domain::may(me->rights, "act"_L1, "reports"_L1)); // told by roles alone
    }

    void aScopeBinds()
    {
        const auto me = remote::decodeMe(R"({"id":"a1","name":"A","agencyId":"g1","roles":[],
            "permissions":["read:all","act:reports"],
            "scope":{"subsystems":["field-reports","from-the-future"],"unitIds":["u-60"],
                     "agencyIds":[],"dataClasses":["public","secret"]}})");
        QVERIFY(me);
        const auto &rights = me->rights;
        QCOMPARE(*rights.subsystems, QList{Subsystem::FieldReports});
        QCOMPARE(*rights.units, QList{domain::UnitId(u"u-60"_s)});
        QVERIFY(rights.agencies && rights.agencies->isEmpty());
        QCOMPARE(rights.classes, domain::DataClasses(DataClass::Public));
        QVERIFY(domain::mayRead(rights, domain::Collection::Reports));
        QVERIFY(domain::mayRead(rights, domain::Collection::Units));
        QVERIFY(!domain::mayRead(rights, domain::Collection::MediaItems));
        QVERIFY(domain::may(rights, "act"_L1, "reports"_L1));
        QVERIFY(domain::may(rights, "read"_L1, "media"_L1)); // read:all
        QVERIFY(!domain::may(rights, "act"_L1, "media"_L1));
        const auto again = remote::decodeMe(remote::encodeMe(*me)); // what a desk keeps
        QVERIFY(again);
        QCOMPARE(*again, *me);
    }

    void noClassIsNotEveryClass()
    {
        const auto me = remote::decodeMe(
            R"({"name":"A","roles":[],"permissions":[],"scope":{"dataClasses":[]}})");
        QVERIFY(me);
        QCOMPARE(me->rights.classes, domain::DataClasses());
        QCOMPARE(*remote::decodeMe(remote::encodeMe(*me)), *me);
    }

    void scopesAreEqualInAnyOrder()
    {
        domain::Rights one;
        one.subsystems = {{Subsystem::Health, Subsystem::Media}};
        domain::Rights other = one;
        other.subsystems = {{Subsystem::Media, Subsystem::Health, Subsystem::Media}};
        other.roles = {u"auditor"_s};
        QCOMPARE(domain::scopePrint(other), domain::scopePrint(one));
        other.subsystems = QList<Subsystem>{};
        QVERIFY(domain::scopePrint(other) != domain::scopePrint(one));
        QVERIFY(domain::scopePrint(other) != domain::scopePrint(domain::Rights{}));
    }

    void whatIsNoScopeIsAnError()
    {
        for (const char *scope : {R"("all")", R"({"unitIds":"u-60"})", R"({"dataClasses":[1]})"}) {
            const auto me = remote::decodeMe(
                QByteArray(R"({"name":"A","roles":[],"permissions":[],"scope":)") + scope + '}');
            QVERIFY2(!me, scope);
            QCOMPARE(me.error().kind, core::ErrorKind::BadContract);
        }
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
