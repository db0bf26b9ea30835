// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/openconsole.h"

#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

/// The language changes while everything is on screen.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

    accesstest::OpenConsole m_open;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_open.close(); }
    void passingWordsAreDropped();
};

void TestLanguageSwitch::initTestCase()
{
    m_open.open();
    m_open.choose();
}

void TestLanguageSwitch::passingWordsAreDropped()
{
    accesstest::showAlone(m_open.window(), u"field-reports"_s);
    auto *said = m_open.pane(u"field-reports"_s).findChild<QLabel *>(u"said"_s);
    QVERIFY(said);
    said->setText(u"Đã lưu trên máy này."_s);
    said->show();
    m_open.window().statusBar()->showMessage(u"Đã in."_s);
    m_open.speak(u"en"_s);
    QVERIFY(said->isHidden() && said->text().isEmpty());
    QTRY_VERIFY(m_open.window().statusBar()->currentMessage().isEmpty());
    QTRY_COMPARE(m_open.window().windowTitle(), u"IOC Console"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestLanguageSwitch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_languageswitch.moc"
