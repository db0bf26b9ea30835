// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is personal leaves the clipboard by itself; what others copied stays.
class TestClipboard : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QString content() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void isTakenAway()
    {
        common::Clipboard clipboard(nullptr, 50ms);
        clipboard.copy(u"0912345678"_s);
        QCOMPARE(content(), u"0912345678"_s);
        QTRY_VERIFY(content().isEmpty());
    }
    void theLastCopyHasItsWholeTime()
    {
        common::Clipboard clipboard(nullptr, 1h);
        clipboard.copy(u"one"_s);
        clipboard.copy(u"two"_s);
        clipboard.clear();
        QVERIFY(content().isEmpty());
    }
    void whatOthersCopyStays()
    {
        common::Clipboard clipboard(nullptr, 50ms);
        common::Clipboard other(nullptr, 1h);
        clipboard.copy(u"0912345678"_s);
        QGuiApplication::clipboard()->setText(u"a text of somebody else"_s);
        QTest::qWait(150); // longer than it keeps
        QCOMPARE(content(), u"a text of somebody else"_s);
        other.copy(u"a code"_s);
        clipboard.clear(); // another one's copy is not its own
        QCOMPARE(content(), u"a code"_s);
    }
    void goesWithItsOwner()
    {
        {
            common::Clipboard clipboard;
            clipboard.copy(u"WDJB-MJHT"_s);
            QCOMPARE(content(), u"WDJB-MJHT"_s);
        }
        QVERIFY(content().isEmpty());
    }
    void historiesAreAskedNotToKeepIt()
    {
        common::Clipboard clipboard;
        clipboard.copy(u"0912345678"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
                 "secret"_ba);
    }
    void allOfOursAtOnce()
    {
        QGuiApplication::clipboard()->setText(u"a label that was selected"_s);
        QGuiApplication::clipboard()->setText(u"selected with the mouse"_s, QClipboard::Selection);
        common::clearOwnClipboard();
        QVERIFY(content().isEmpty());
        QVERIFY(QGuiApplication::clipboard()->text(QClipboard::Selection).isEmpty());
    }
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
