// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"
#include "widgets/common/panesurroundings.h"

#include <QDateTime>
#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace shell {

/// Notices that the backend is back after a while.
class AwayWatch
{
public:
    /// Sees how the desk stands; the moment at which its data stood still, when they have just
    /// moved on after more than ten minutes.
    [[nodiscard]] std::optional<QDateTime> see(const syncing::Status &status);

private:
    QDateTime m_lost; ///< as-of of the data when the backend went; null: it is there
};

/// One line when the backend is back after a while: what stood still meanwhile, and the way to what
/// has changed since.
class ReviewReturn : public QFrame
{
    Q_OBJECT
public:
    explicit ReviewReturn(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void asked(const QDateTime &since);

private:
    void follow();

    const common::PaneSurroundings &m_with;
    AwayWatch m_watch;
    QDateTime m_since; ///< what is told; null: nothing
    QLabel *m_sentence;
    QPushButton *m_look;
    QPushButton *m_close;
};

} // namespace shell
