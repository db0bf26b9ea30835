// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of windows find cut off: each kind of widget whole, and too narrow for its text.
#include "tests/support/clipping.h"
#include "widgets/common/theme.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Make = std::function<QWidget *(const QString &)>;

QStringList allCut(const QWidget &window)
{
    return support::clippedTexts(window) + support::cutHints(window);
}

template<typename Widget>
QWidget *withText(const QString &text)
{
    return new Widget(text);
}

} // namespace

class TestClipping : public QObject
{
    Q_OBJECT

    common::Theme m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme.apply(common::Theme::Mode::Light); }
    void whatIsTooNarrowIsNamed_data()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("label") << Make(withText<QLabel>);
        QTest::newRow("button") << Make(withText<QPushButton>);
        QTest::newRow("check box") << Make(withText<QCheckBox>);
        QTest::newRow("radio button") << Make(withText<QRadioButton>);
        QTest::newRow("combo box") << Make([](const QString &text) {
            auto *box = new QComboBox;
            box->addItem(text);
            return box;
        });
        QTest::newRow("empty field") << Make([](const QString &text) {
            auto *field = new QLineEdit;
            field->setPlaceholderText(text);
            return field;
        });
    }
    void whatIsTooNarrowIsNamed()
    {
        QFETCH(const Make, make);
        const QString text = u"Giáo dục và hành chính công"_s;
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QWidget *widget = make(text);
        column->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int letters = widget->fontMetrics().horizontalAdvance(text);
        widget->setFixedWidth(2 * letters);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(allCut(window), QStringList());
        // Beside an indicator, an arrow or a frame there is less room than the widget is wide.
        const bool plain = qobject_cast<QLabel *>(widget) || qobject_cast<QPushButton *>(widget);
        widget->setFixedWidth(plain ? letters - 4 : letters + 4);
        QCoreApplication::sendPostedEvents();
        const QStringList cut = allCut(window);
        QCOMPARE(cut.size(), 1);
        QVERIFY(cut.constFirst().contains(text));
        widget->hide();
        QCOMPARE(allCut(window), QStringList());
    }
    /// It scrolls, and it may hold more than it shows.
    void whatIsTypedMayBeLonger()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit(u"Giáo dục và hành chính công"_s);
        field->setPlaceholderText(field->text());
        auto *box = new QComboBox;
        box->setEditable(true);
        box->addItem(field->text());
        for (QWidget *part : std::initializer_list<QWidget *>{field, box}) {
            part->setFixedWidth(80);
            column->addWidget(part);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(allCut(window), QStringList());
    }
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
