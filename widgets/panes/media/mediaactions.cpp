// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediaactions.h"

#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/panes/media/evidencebytes.h"
#include "widgets/panes/media/mediaconflict.h"
#include "widgets/panes/media/mediastepdialog.h"
#include "widgets/panes/media/mediawords.h"

#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// A file that shows what a conclusion stands on.
domain::Edit evidenceEdit(const domain::MediaItemId &item, const QByteArray &bytes)
{
    domain::Edit edit;
    edit.collection = domain::Collection::MediaItems;
    edit.recordId = item.value;
    edit.verb = domain::kAttachVerb;
    edit.file = bytes;
    edit.payload = {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                    {u"mediaItemId"_s, item.value},
                    {u"sha256"_s, sha256Of(bytes)},
                    {u"role"_s, u"evidence"_s},
                    {u"mimeType"_s, evidenceType(bytes)}};
    return edit;
}

} // namespace

/// What became of a step on many items, as far as it is known.
struct MediaActions::Batch {
    int open = 0;
    int saved = 0;
    int failed = 0;
    int left = 0;
};

MediaActions::MediaActions(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QObject(parent)
    , m_with(surroundings)
    , m_over(parent)
{
}

std::optional<MediaStepFilled> MediaActions::ask(const MediaCase &on, domain::MediaVerb verb,
                                                 int others)
{
    if (!MediaStepDialog::asksFor(verb))
        return MediaStepFilled{.step = {.verb = verb}};
    MediaStepDialog dialog(on, verb, m_with.theme, others, m_over);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.filled()) : std::nullopt;
}

void MediaActions::run(const MediaCase &on, domain::MediaVerb verb)
{
    if (const auto filled = ask(on, verb, 0))
        submitStep(on, *filled);
}

void MediaActions::submitStep(const MediaCase &on, const MediaStepFilled &filled)
{
    if (const auto fault = on.fault(filled.step)) {
        Q_EMIT said(faultText(*fault));
        return;
    }
    submitFirst(on, filled);
    submit(domain::stepEdit(on.seen(), filled.step), [this](bool saved) {
        if (saved)
            Q_EMIT said(tr("Saved on this desk."));
    });
}

/// What the step speaks of goes before it: edits are sent in their order.
void MediaActions::submitFirst(const MediaCase &on, const MediaStepFilled &filled)
{
    const auto nothing = [](bool) {};
    if (!filled.evidence.isEmpty())
        submit(evidenceEdit(on.seen().id, filled.evidence), nothing);
    if (filled.report)
        submit(domain::openEdit(*filled.report), nothing);
}

/// A failure is said at once.
void MediaActions::submit(domain::Edit edit, const std::function<void(bool saved)> &told)
{
    if (m_underWay++ == 0)
        Q_EMIT busyChanged(true);
    m_with.sync.submit(std::move(edit))
        .then(this, [this, told](const core::Result<QString> &saved) {
            if (!saved)
                Q_EMIT said(common::sentenceOf(saved.error()));
            told(saved.has_value());
            if (--m_underWay == 0)
                Q_EMIT busyChanged(false);
        });
}

void MediaActions::runOnAll(const std::vector<MediaCase> &cases, domain::MediaVerb verb)
{
    std::vector<const MediaCase *> able;
    for (const MediaCase &on : cases) {
        if (!on.barTo(verb))
            able.push_back(&on);
    }
    if (able.empty()) {
        if (!cases.empty())
            Q_EMIT said(tr("This step is possible on none of the chosen items. %1", "why")
                            .arg(faultText(*cases.front().barTo(verb))));
        return;
    }
    const auto filled = ask(*able.front(), verb, int(able.size()) - 1);
    if (!filled)
        return;
    const auto batch = std::make_shared<Batch>();
    std::erase_if(able, [&](const MediaCase *on) { return on->fault(filled->step).has_value(); });
    batch->left = int(cases.size() - able.size());
    batch->open = int(able.size());
    for (const MediaCase *on : able)
        submit(domain::stepEdit(on->seen(), filled->step), [this, batch](bool saved) {
            ++(saved ? batch->saved : batch->failed);
            if (--batch->open == 0)
                tell(*batch);
        });
}

void MediaActions::tell(const Batch &batch)
{
    QStringList sentences{tr("Saved on this desk for %n item(s).", nullptr, batch.saved)};
    if (batch.left > 0)
        sentences << tr("%n item(s) left as they are: the step is not possible there.", nullptr,
                        batch.left);
    if (batch.failed > 0)
        sentences << tr("%n item(s) could not be saved.", nullptr, batch.failed);
    Q_EMIT said(sentences.join(u' '));
}

void MediaActions::resolve(const MediaCase &on, const syncing::PendingEdit &edit)
{
    MediaConflict dialog(on, edit, m_with.theme, m_over);
    dialog.exec();
    if (dialog.decision() == MediaConflict::Decision::Theirs)
        giveUp(edit.edit.id);
    else if (dialog.decision() == MediaConflict::Decision::Mine)
        retry(edit.edit.id, on.seen().version);
}

void MediaActions::retry(const QString &editId, qint64 onVersion)
{
    m_with.sync.retryEdit(editId, onVersion).then(this, [this](const core::Result<void> &done) {
        Q_EMIT said(done ? tr("It is sent again, on the item as it is now.")
                         : common::sentenceOf(done.error()));
    });
}

void MediaActions::giveUp(const QString &editId)
{
    m_with.sync.discardEdit(editId).then(this, [this](const core::Result<void> &done) {
        Q_EMIT said(done ? tr("Given up; it is kept in the record of this desk.")
                         : common::sentenceOf(done.error()));
    });
}

} // namespace panes::media
