// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QEvent>
#include <QString>
#include <QWidget>

namespace common {

/// A record is to be shown in its pane; sent to the main window, also from a floating pane.
class OpenRecordEvent : public QEvent
{
public:
    OpenRecordEvent(domain::Collection collection, QString id)
        : QEvent(kind())
        , m_collection(collection)
        , m_id(std::move(id))
    {
    }
    [[nodiscard]] static Type kind()
    {
        static const auto registered = Type(registerEventType());
        return registered;
    }
    [[nodiscard]] domain::Collection collection() const { return m_collection; }
    [[nodiscard]] const QString &id() const { return m_id; }

private:
    domain::Collection m_collection;
    QString m_id;
};

/// Reports, online information and indicators have a pane; actions on alarms stand for the list of
/// alarms, days of service for how the IOC itself runs; other records do nothing. Without an id
/// nothing is chosen in the pane.
void askForRecord(const QWidget &from, domain::Collection collection, const QString &id);

} // namespace common
