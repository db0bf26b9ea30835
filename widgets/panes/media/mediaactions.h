// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"
#include "widgets/panes/media/mediastepfields.h"

#include <QObject>

#include <functional>

namespace panes::media {

/// Does what a person chose on an item: asks for what is needed, puts it into the outbox, says
/// what became of it. Nothing is said to be saved before it is on disk.
class MediaActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `parent`.
    MediaActions(const common::PaneSurroundings &surroundings, QWidget *parent);

    /// One step on one item, with its form when it needs one.
    void run(const MediaCase &on, domain::MediaVerb verb);
    /// The same step on many; the form is filled in once, on the first that it fits. How many it
    /// was saved for, and how many were left, is said in one sentence.
    void runOnAll(const std::vector<MediaCase> &cases, domain::MediaVerb verb);
    /// Both sides of a conflict side by side, and what the person decides.
    void resolve(const MediaCase &on, const syncing::PendingEdit &edit);
    /// Sends an edit again, on the version that is seen.
    void retry(const QString &editId, qint64 onVersion);
    void giveUp(const QString &editId);

Q_SIGNALS:
    /// What became of it, for the eye and the screen reader.
    void said(const QString &sentence);
    /// Something is on its way to the disk.
    void busyChanged(bool busy);

private:
    struct Batch;
    [[nodiscard]] std::optional<MediaStepFilled> ask(const MediaCase &on, domain::MediaVerb verb,
                                                     int others);
    void submitStep(const MediaCase &on, const MediaStepFilled &filled);
    void submitFirst(const MediaCase &on, const MediaStepFilled &filled);
    void submit(domain::Edit edit, const std::function<void(bool saved)> &told);
    void tell(const Batch &batch);

    common::PaneSurroundings m_with;
    QWidget *m_over;
    int m_underWay = 0;
};

} // namespace panes::media
