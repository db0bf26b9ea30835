// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing another profile: what the chooser offers, and how the console is started again.
#include "app/console/options.h"
#include "widgets/shell/lockprofiles.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using shell::ProfileChooser;

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arguments_data();
    void arguments();
    void theOneAtWorkIsNotOffered();
    void byKeyboard();
    void newNames_data();
    void newNames();
};

void TestProfiles::arguments_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const QStringList second{u"--profile"_s, u"second"_s};
    QTest::newRow("none") << QStringList() << second;
    QTest::newRow("two-words") << QStringList{u"--profile"_s, u"first"_s, u"--demo"_s}
                               << QStringList{u"--demo"_s} + second;
    QTest::newRow("one-word") << QStringList{u"--lang"_s, u"en"_s, u"--profile=first"_s}
                              << QStringList{u"--lang"_s, u"en"_s} + second;
    QTest::newRow("single-dash") << QStringList{u"-profile"_s, u"first"_s, u"--offline"_s}
                                 << QStringList{u"--offline"_s} + second;
    QTest::newRow("others-stay") << QStringList{u"--server"_s, u"https://ioc.example.vn/"_s,
                                                u"--data-dir"_s, u"/srv/x"_s}
                                 << QStringList{u"--server"_s, u"https://ioc.example.vn/"_s,
                                                u"--data-dir"_s, u"/srv/x"_s} +
                                        second;
}

void TestProfiles::arguments()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const QStringList made = console::argumentsFor(before, u"second"_s);
    QCOMPARE(made, after);
    const auto options = console::parseOptions(made);
    QVERIFY(options);
    QCOMPARE(options->profile, u"second"_s);
}

void TestProfiles::theOneAtWorkIsNotOffered()
{
    ProfileChooser chooser({u"ca-chieu"_s, u"ca-sang"_s, u"default"_s}, u"default"_s);
    const auto *list = chooser.findChild<QListWidget *>(u"profile-list"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"ca-chieu"_s);
    chooser.findChild<QLineEdit *>(u"profile-new"_s)->setText(u"default"_s);
    QVERIFY(!chooser.findChild<QPushButton *>(u"profile-start"_s)->isEnabled());
}

void TestProfiles::byKeyboard()
{
    auto *chooser = new ProfileChooser({u"ca-chieu"_s, u"ca-sang"_s}, u"default"_s); // goes itself
    QSignalSpy chosen(chooser, &ProfileChooser::chosen);
    chooser->show();
    chooser->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(chooser));
    auto *list = chooser->findChild<QListWidget *>(u"profile-list"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"ca-sang"_s);
    QVERIFY(!chooser->isVisible());
}

void TestProfiles::newNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("plain") << u"ca-dem_2"_s << true;
    QTest::newRow("spaces-around") << u" ca-dem "_s << true;
    QTest::newRow("marks") << u"ca đêm"_s << false;
    QTest::newRow("a-way-out") << u"../other"_s << false;
    QTest::newRow("too-long") << QString(41, u'a') << false;
}

void TestProfiles::newNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    auto *chooser = new ProfileChooser({u"ca-chieu"_s}, u"default"_s);
    QSignalSpy chosen(chooser, &ProfileChooser::chosen);
    chooser->show();
    chooser->findChild<QLineEdit *>(u"profile-new"_s)->setText(name);
    auto *start = chooser->findChild<QPushButton *>(u"profile-start"_s);
    QCOMPARE(start->isEnabled(), isTaken);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(chosen.count(), int(isTaken));
    if (isTaken)
        QCOMPARE(chosen.at(0).at(0).toString(), name.trimmed());
    else
        chooser->close();
}

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
