// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/eventparser.h"

#include <QTest>

using remote::EventParser;
using remote::ServerEvent;

/// text/event-stream, cut anywhere.
class TestEventParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyCutGivesTheSameEvents()
    {
        const QByteArray stream = ": welcome\r\n\r\nid: 7\r\nevent: changed\r\ndata: "
                                  "{\"a\":\r\ndata: 1}\r\n\r\n: heartbeat\n\ndata: x\n\n";
        const QList<ServerEvent> wanted{{"changed", "{\"a\":\n1}", "7"}, {"", "x", "7"}};
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            EventParser parser;
            auto events = parser.feed(QByteArrayView(stream).first(cut));
            events += parser.feed(QByteArrayView(stream).sliced(cut));
            QCOMPARE(events, wanted);
            QCOMPARE(parser.lastId(), QByteArray("7"));
        }
    }
    void anUnfinishedEventIsNotGiven()
    {
        EventParser parser;
        QVERIFY(parser.feed("event: changed\ndata: 1\n").isEmpty());
        QCOMPARE(parser.feed("\n").size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestEventParser)
#include "tst_eventparser.moc"
