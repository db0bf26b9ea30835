// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/chiprow.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using common::ChipRow;

/// A choice among chips, however it is made.
class TestChipRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_row.reset(); }
    void aPressIsTold();
    void aToggleIsTold();
    void choosingIsNotTold();

private:
    [[nodiscard]] QAbstractButton *chip(int id)
    {
        return qobject_cast<QAbstractButton *>(m_row->chip(id));
    }
    std::unique_ptr<ChipRow> m_row;
};

void TestChipRow::init()
{
    m_row = std::make_unique<ChipRow>();
    for (const int id : {1, 2, 3}) {
        m_row->addChip(id);
        m_row->setText(id, QString::number(id));
    }
    m_row->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_row.get()));
    QCOMPARE(m_row->chosen(), 1);
}

void TestChipRow::aPressIsTold()
{
    const QSignalSpy told(m_row.get(), &ChipRow::chosenChanged);
    QTest::mouseClick(m_row->chip(2), Qt::LeftButton);
    QCOMPARE(m_row->chosen(), 2);
    QCOMPARE(told.size(), 1);
}

/// As screen readers do.
void TestChipRow::aToggleIsTold()
{
    const QSignalSpy told(m_row.get(), &ChipRow::chosenChanged);
    chip(3)->toggle();
    QCOMPARE(m_row->chosen(), 3);
    QCOMPARE(told.size(), 1);
    chip(3)->toggle(); // one stays chosen
    QCOMPARE(m_row->chosen(), 3);
    QCOMPARE(told.size(), 1);
}

void TestChipRow::choosingIsNotTold()
{
    const QSignalSpy told(m_row.get(), &ChipRow::chosenChanged);
    m_row->choose(2);
    QCOMPARE(m_row->chosen(), 2);
    QCOMPARE(told.size(), 0);
}

QTEST_MAIN(TestChipRow)
#include "tst_chiprow.moc"
