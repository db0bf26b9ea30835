// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/searchfield.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRest = 250;
constexpr int kBetweenKeys = 30;

/// A word as an input method composes it, letter by letter, and hands it over.
void compose(QWidget &field, const QStringList &stages, const QString &word)
{
    for (const QString &stage : stages) {
        QInputMethodEvent shown(stage, {});
        QCoreApplication::sendEvent(&field, &shown);
        QTest::qWait(kBetweenKeys);
    }
    QInputMethodEvent done;
    done.setCommitString(word);
    QCoreApplication::sendEvent(&field, &done);
}

/// One key as the keyboard or an input method that retypes sends it.
void key(QWidget &field, Qt::Key code, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&field, &press);
    QKeyEvent release(QEvent::KeyRelease, code, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&field, &release);
}

/// "<" is a backspace.
void type(QWidget &field, const QString &keys)
{
    for (const QChar c : keys) {
        if (c == u'<')
            key(field, Qt::Key_Backspace, {});
        else
            key(field, Qt::Key_unknown, c);
        QTest::qWait(kBetweenKeys);
    }
}

} // namespace

/// When a search field searches: once per thing typed, whatever the way of typing Vietnamese.
class TestSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextThatIsComposedIsSearchedOnce()
    {
        common::SearchField field;
        QSignalSpy searched(&field, &common::SearchField::searched);
        compose(field, {u"P"_s, u"Ph"_s, u"Pha"_s, u"Phan"_s}, u"Phan "_s);
        compose(field, {u"T"_s, u"Th"_s, u"Thi"_s, u"Thie"_s, u"Thiê"_s, u"Thiêt"_s, u"Thiết"_s},
                u"Thiết"_s);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(field.text(), u"Phan Thiết"_s);
        QTest::qWait(2 * kRest);
        QCOMPARE(searched.size(), 1);
    }
    void aPauseWhileComposingDoesNotSearch()
    {
        common::SearchField field;
        QSignalSpy searched(&field, &common::SearchField::searched);
        compose(field, {u"Phan"_s}, u"Phan "_s);
        QInputMethodEvent half(u"Thie"_s, {});
        QCoreApplication::sendEvent(&field, &half);
        QTest::qWait(3 * kRest);
        QCOMPARE(searched.size(), 0);
        compose(field, {u"Thiế"_s}, u"Thiết"_s);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(field.text(), u"Phan Thiết"_s);
    }
    void lettersThatAreRetypedAreSearchedOnce_data()
    {
        QTest::addColumn<QString>("keys");
        // "Phan Thieets" of Telex, sent as backspaces and the letters instead.
        QTest::newRow("at-once") << u"Phan Thie<êt<<ết"_s;
        QTest::newRow("whole-word") << u"Phan Thieet<<<<<<Thiết"_s;
    }
    void lettersThatAreRetypedAreSearchedOnce()
    {
        QFETCH(QString, keys);
        common::SearchField field;
        QSignalSpy searched(&field, &common::SearchField::searched);
        type(field, keys);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(field.text(), u"Phan Thiết"_s);
        QTest::qWait(2 * kRest);
        QCOMPARE(searched.size(), 1);
    }
    void enterDoesNotWait()
    {
        common::SearchField field;
        QSignalSpy searched(&field, &common::SearchField::searched);
        key(field, Qt::Key_A, u"a"_s);
        key(field, Qt::Key_Return, u"\r"_s);
        QCOMPARE(searched.size(), 1);
        QTest::qWait(2 * kRest);
        QCOMPARE(searched.size(), 1);
    }
    void whatIsTakenBackIsNotSearchedAgain()
    {
        common::SearchField field;
        QSignalSpy searched(&field, &common::SearchField::searched);
        type(field, u"ab"_s);
        QTRY_COMPARE(searched.size(), 1);
        type(field, u"c< "_s);
        QTest::qWait(2 * kRest);
        QCOMPARE(searched.size(), 1);
        type(field, u"<<<"_s);
        QTRY_COMPARE(searched.size(), 2);
        QVERIFY(field.text().isEmpty());
    }
    void leavingTheFieldEndsTheComposition()
    {
        common::SearchField field;
        QSignalSpy searched(&field, &common::SearchField::searched);
        compose(field, {}, u"Phan "_s);
        QInputMethodEvent half(u"Thi"_s, {});
        QCoreApplication::sendEvent(&field, &half);
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(&field, &out);
        QTRY_COMPARE(searched.size(), 1);
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
