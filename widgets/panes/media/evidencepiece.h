// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/report.h"

#include <QFuture>
#include <QImage>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace common {
class Theme;
}

namespace panes::media {

/// Where the bytes of a file come from, by their hash.
using FetchFile = std::function<QFuture<core::Result<QByteArray>>(const QString &sha256)>;

/// One piece of evidence: its picture or document, its SHA-256, and whether the bytes are those of
/// the hash. What does not match its hash is never shown.
class EvidencePiece : public QWidget
{
    Q_OBJECT
public:
    enum class State { Loading, Shown, Missing, Mismatch, Unreadable };

    EvidencePiece(const common::Theme &theme, FetchFile fetch, domain::Attachment file,
                  QWidget *parent = nullptr);
    [[nodiscard]] State state() const { return m_state; }
    void load();
    void retranslate();

Q_SIGNALS:
    void stateChanged();

private:
    struct Judged {
        State state = State::Missing;
        QByteArray bytes = {};
        QImage picture = {};
    };
    [[nodiscard]] static Judged judge(const core::Result<QByteArray> &bytes, const QString &sha256);
    void take(const Judged &judged);
    void open();
    void save();
    [[nodiscard]] QString sentence() const;

    const common::Theme &m_theme;
    FetchFile m_fetch;
    domain::Attachment m_file;
    State m_state = State::Loading;
    QByteArray m_bytes;
    QImage m_picture;
    QToolButton *m_thumbnail;
    QLabel *m_said;
    QLabel *m_hash;
    QPushButton *m_again;
    QPushButton *m_save;
};

} // namespace panes::media
