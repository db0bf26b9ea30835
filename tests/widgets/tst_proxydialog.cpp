// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipping.h"
#include "widgets/common/theme.h"
#include "widgets/shell/proxydialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Who somebody is to the proxy goes where the desk keeps it, and nowhere else.
class TestProxyDialog : public QObject
{
    Q_OBJECT

    common::Theme m_theme;
    QStringList m_kept; ///< user and password
    bool m_forgotten = false;
    core::Result<void> m_answer;

    [[nodiscard]] shell::ProxyAccess access(const QString &user)
    {
        return {.proxy = u"http://proxy.example.test:3128"_s,
                .user = [user] { return user; },
                .keep =
                    [this](const QString &name, const QString &password) {
                        m_kept = {name, password};
                        return QtFuture::makeReadyValueFuture(m_answer);
                    },
                .forget =
                    [this] {
                        m_forgotten = true;
                        return QtFuture::makeReadyValueFuture(m_answer);
                    }};
    }
    [[nodiscard]] static QPushButton *button(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QPushButton *>(name);
    }
    [[nodiscard]] static QLineEdit *field(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QLineEdit *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_kept.clear();
        m_forgotten = false;
        m_answer = {};
    }

    void whatIsTypedIsKept()
    {
        shell::ProxyDialog dialog(access({}), m_theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto *save = button(dialog, u"proxy-save"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(!button(dialog, u"proxy-forget"_s)->isVisible()); // there is none
        QTest::keyClicks(field(dialog, u"proxy-user"_s), u"lan"_s);
        QVERIFY(!save->isEnabled());
        auto *password = field(dialog, u"proxy-password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, u"bi mat"_s);
        QCOMPARE(support::clippedAtRest(dialog), QStringList());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(m_kept, (QStringList{u"lan"_s, u"bi mat"_s}));
    }

    void aKeyringThatKeepsNothingIsSaid()
    {
        m_answer = core::failure(core::ErrorKind::KeyringLocked);
        shell::ProxyDialog dialog(access(u"lan"_s), m_theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClicks(field(dialog, u"proxy-password"_s), u"bi mat"_s);
        QTest::mouseClick(button(dialog, u"proxy-save"_s), Qt::LeftButton);
        auto *told = dialog.findChild<QLabel *>(u"proxy-told"_s);
        QTRY_VERIFY(!told->text().isEmpty());
        QVERIFY(dialog.isVisible() && dialog.isEnabled());
        QCOMPARE(m_kept.size(), 2);
    }

    void itIsForgotten()
    {
        shell::ProxyDialog dialog(access(u"lan"_s), m_theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QCOMPARE(field(dialog, u"proxy-user"_s)->text(), u"lan"_s);
        QVERIFY(field(dialog, u"proxy-password"_s)->text().isEmpty()); // it is not shown
        QTest::mouseClick(button(dialog, u"proxy-forget"_s), Qt::LeftButton);
        QTRY_COMPARE(accepted.count(), 1);
        QVERIFY(m_forgotten && m_kept.isEmpty());
    }
};

QTEST_MAIN(TestProxyDialog)
#include "tst_proxydialog.moc"
