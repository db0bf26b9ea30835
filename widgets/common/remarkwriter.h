// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"
#include "widgets/common/remarkdialog.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace common {

class Theme;

/// Takes remarks and steps on them from a person, hands the edits to the outbox, and tells what
/// came of it.
class RemarkWriter : public QObject
{
    Q_OBJECT
public:
    /// The way to the outbox.
    struct Outbox {
        std::function<QFuture<core::Result<QString>>(const domain::Edit &edit)> submit;
        std::function<QFuture<core::Result<void>>(const QString &editId, qint64 onVersion)> retry;
        std::function<QFuture<core::Result<void>>(const QString &editId)> discard;
    };
    /// Dialogs open over `parent`.
    RemarkWriter(Outbox outbox, const Theme &theme, QWidget *parent);
    void write(RemarkDialog::Offers offers);
    void step(const domain::Remark &remark, domain::RemarkVerb verb,
              const domain::RemarkActor &actor);
    void retry(const QString &editId, qint64 onVersion);
    void discard(const QString &editId);

Q_SIGNALS:
    /// A sentence in the present language; empty: nothing is left to say.
    void said(const QString &sentence);
    void busyChanged(bool busy);

private:
    void submit(const domain::Edit &edit);
    void follow(QFuture<core::Result<void>> done);

    Outbox m_outbox;
    const Theme &m_theme;
    QWidget *m_over;
};

} // namespace common
