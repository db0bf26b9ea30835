// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/convergence/referencebackend.h"
#include "tests/convergence/wirereply.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QRandomGenerator>

#include <memory>
#include <vector>

namespace convergence {

/// What goes wrong on the way at the moment, each of a hundred requests.
struct Weather {
    bool down = false; ///< every connection is refused
    int refused = 0;
    int lost = 0;    ///< the backend acts, its answer never comes
    int cut = 0;     ///< the answer breaks off half-way
    int slow = 0;    ///< the answer takes seconds
    int frozen = 0;  ///< silence until the time limit, before or after the backend has acted
    int busy = 0;    ///< 429, 500, 503
    int garbled = 0; ///< the backend acts, the body is no JSON
    int foreign = 0; ///< a page of something else on the way, with status 200
    bool events = true;
};

/// The way between consoles and the backend, without sockets: requests lie here until they are
/// picked by the dice, and come back as the weather has it.
class Wire
{
public:
    Wire(ReferenceBackend &backend, const core::FixedClock &clock, quint32 seed);

    /// For Surroundings::network of that console.
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> networkOf(int console);
    void setWeather(const Weather &weather) { m_weather = weather; }
    /// One thing that is due reaches its end of the wire; false: nothing is due.
    bool deliverOne();
    /// Whether something of that console is on its way.
    [[nodiscard]] bool carriesFor(int console) const;
    /// When that console asked for anything (its event stream is not counted), in order.
    [[nodiscard]] const std::vector<QDateTime> &askedBy(int console) { return m_asked[console]; }
    void breakStreams(int console);
    /// Every connection is reset, whatever is on it.
    void breakAll();

    /// Called by the network of a console.
    void take(int console, WireReply *reply, Request request);

private:
    enum class Kind { Asked, Answered, Told };
    struct Parcel {
        int console = 0;
        Kind kind = Kind::Asked;
        QPointer<WireReply> reply = {};
        Request request = {};
        WireReply::Ending ending = {};
        QByteArray told = {};
        QDateTime due = {};
    };
    struct Stream {
        int console = 0;
        QPointer<WireReply> reply = {};
    };
    void tell(const QStringList &collections);
    void handle(Parcel parcel);
    void openStream(const Parcel &parcel);
    /// Sends what the backend answers, later when it is slow.
    void comeBack(Parcel parcel, WireReply::Ending ending, int seconds);
    [[nodiscard]] bool strikes(int percent);

    ReferenceBackend &m_backend;
    const core::FixedClock &m_clock;
    QRandomGenerator m_dice;
    Weather m_weather;
    std::vector<Parcel> m_parcels;
    std::vector<Stream> m_streams;
    std::map<int, std::vector<QDateTime>> m_asked;
    int m_events = 0;
};

} // namespace convergence
