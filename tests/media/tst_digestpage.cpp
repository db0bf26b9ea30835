// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/mediawindow.h"
#include "widgets/panes/media/digestpage.h"

using namespace mediatest;

/// The digest before a wall: big, whole, and without a name of a person who wrote something.
class TestDigestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFindsRoomAtEachSize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wall") << QSize(3840, 2160);
        QTest::newRow("full-hd") << QSize(1920, 1080);
        QTest::newRow("small") << QSize(1366, 768);
    }
    void everythingFindsRoomAtEachSize()
    {
        QFETCH(QSize, size);
        demotest::Client backend(demotest::quiet(60));
        DeskWindow desk(backend.backend.url(), {}, u"digest"_s);
        QVERIFY(desk.settle());
        auto &page = desk.pane();
        page.setMinimumSize(size);
        QTRY_VERIFY_WITH_TIMEOUT(page.size() == size, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page.findChildren<QLabel *>().size() > 10, kPatience);
        const auto labels = page.findChildren<QLabel *>();
        int shown = 0;
        for (const QLabel *label : labels) {
            if (label->text().isEmpty())
                continue;
            ++shown;
            QVERIFY2(page.rect().contains(label->geometry()), qPrintable(label->text()));
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
        QVERIFY(shown > 10);
        const auto items = backend.latest(u"media-items"_s);
        for (const QJsonObject &item : items) {
            const QString author = item.value("author"_L1).toString();
            for (const QLabel *label : labels)
                QVERIFY(author.isEmpty() || !label->text().contains(author));
        }
    }
};

QTEST_MAIN(TestDigestPage)
#include "tst_digestpage.moc"
