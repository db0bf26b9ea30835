// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mergerows.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

/// Rows in descending order of key; the model half of mergeRows() that counts signals.
struct Row {
    int key = 0;
    int value = 0;
    bool operator==(const Row &) const = default;
};

struct Recorder {
    std::vector<Row> &rows;
    int dropped = 0;
    int added = 0;
    int replaced = 0;

    void dropRows(int row, int count)
    {
        rows.erase(rows.begin() + row, rows.begin() + row + count);
        dropped += count;
    }
    void addRow(int row, Row record)
    {
        rows.insert(rows.begin() + row, record);
        ++added;
    }
    void replaceRow(int row, Row record)
    {
        replaced += rows[size_t(row)] == record ? 0 : 1;
        rows[size_t(row)] = record;
    }
};

bool before(const Row &a, const Row &b)
{
    return a.key > b.key;
}

Recorder merge(std::vector<Row> &have, const std::vector<Row> &want)
{
    Recorder recorder{have};
    items::mergeRows(have, want, before, recorder);
    return recorder;
}

std::vector<Row> randomRows(QRandomGenerator &random)
{
    std::vector<Row> rows;
    for (int key = 40; key > 0; --key) {
        if (random.bounded(2) == 0)
            rows.push_back({key, random.bounded(3)});
    }
    return rows;
}

} // namespace

/// A refresh turns the rows that are there into those that should be, with no more signals than
/// needed.
class TestMergeRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedRowsAreLeftAlone()
    {
        std::vector<Row> rows{{3, 1}, {2, 1}, {1, 1}};
        const auto done = merge(rows, rows);
        QCOMPARE(done.dropped + done.added + done.replaced, 0);
    }
    void onlyTheNewRowIsInserted()
    {
        std::vector<Row> rows{{3, 1}, {1, 1}};
        const auto done = merge(rows, {{4, 1}, {3, 1}, {2, 1}, {1, 1}});
        QCOMPARE(done.added, 2);
        QCOMPARE(done.dropped + done.replaced, 0);
    }
    void aChangedRowStaysInPlace()
    {
        std::vector<Row> rows{{3, 1}, {2, 1}};
        const auto done = merge(rows, {{3, 1}, {2, 9}});
        QCOMPARE(done.replaced, 1);
        QCOMPARE(done.dropped + done.added, 0);
    }
    void anyRowsBecomeAnyOthers()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            auto have = randomRows(random);
            const auto want = randomRows(random);
            merge(have, want);
            QVERIFY2(have == want, qPrintable(QString::number(round)));
        }
    }
};

QTEST_APPLESS_MAIN(TestMergeRows)
#include "tst_mergerows.moc"
