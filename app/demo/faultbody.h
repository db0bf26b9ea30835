// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"
#include "app/demo/faulthttp.h"
#include "app/demo/faults.h"

namespace demo {

/// An answer that was taken whole; its head says nothing of lengths and encodings.
struct HttpMessage {
    HttpHead head = {};
    QByteArray body = {};

    /// With a Content-Length that fits.
    [[nodiscard]] QByteArray headBytes() const;
};

/// Does to an answer what the rule says; false when there was nothing to do it to.
bool spoil(HttpMessage &answer, const FaultRule &rule, Dice &dice);

/// What `status` answers: problem details, with Retry-After when it has seconds.
[[nodiscard]] HttpMessage statusAnswer(const FaultRule &rule);
/// What `html` answers: the sign-in page of somebody's network.
[[nodiscard]] HttpMessage portalAnswer();
[[nodiscard]] HttpMessage problemAnswer(int status, const QString &detail);
/// Status 200.
[[nodiscard]] HttpMessage jsonAnswer(const QByteArray &json);
/// The cursor that a page gives; empty when it is no page.
[[nodiscard]] QString pageCursor(const QByteArray &page);

} // namespace demo
