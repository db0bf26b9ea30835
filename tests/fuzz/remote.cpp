// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/contract.h"
#include "models/remote/eventparser.h"

#include "tests/fuzz/target.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fuzzing {

void runRecord(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const size_t at = size_t(quint8(input.at(0)) - quint8('A')) % domain::kCollections.size();
    const auto collection = static_cast<domain::Collection>(at); // seeds outlive their order
    const auto record = remote::decodeRecord(collection, input.sliced(1));
    if (record)
        require(record->index() == at, "a record is of the collection that was asked for");
    else
        require(record.error().kind == core::ErrorKind::BadContract,
                "a record that does not fit is BadContract");
}

void runAnswers(const QByteArray &input)
{
    const auto service = remote::decodeServiceInfo(input);
    require(service ? service->serverTime.isValid()
                    : service.error().kind == core::ErrorKind::NotIoc,
            "a service document has its time, or is none");
    std::ignore = remote::decodeProblem(input);
    std::ignore = remote::decodeChangedEvent(input);
    const auto me = remote::decodeMe(input);
    if (me) {
        const auto again = remote::decodeMe(remote::encodeMe(*me));
        require(again && *again == *me, "what is kept of /me is read as it was");
    }
}

void runEventStream(const QByteArray &input)
{
    // The first byte says where the stream is cut; the events are the same, however it comes.
    const qsizetype step = input.isEmpty() ? 1 : 1 + (quint8(input.at(0)) % 7);
    remote::EventParser whole;
    remote::EventParser cut;
    const auto expected = whole.feed(input);
    QList<remote::ServerEvent> events;
    for (qsizetype at = 0; at < input.size(); at += step)
        events += cut.feed(QByteArrayView(input).sliced(at, qMin(step, input.size() - at)));
    require(events == expected, "events do not depend on where the stream is cut");
    require(cut.lastId() == whole.lastId(), "nor does the last id");
    for (const auto &event : expected)
        std::ignore = remote::decodeChangedEvent(event.data);
}

} // namespace fuzzing
