// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane does: make, keep, issue, open again.
#include "models/bulletins/composer.h"
#include "models/bulletins/documentjson.h"
#include "models/bulletins/localdrafts.h"
#include "models/core/clock.h"
#include "models/domain/bulletinedits.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/bulletins/bulletinexport.h"
#include "widgets/panes/bulletins/bulletinspane.h"
#include "widgets/panes/bulletins/headfields.h"
#include "widgets/panes/bulletins/spanbar.h"
#include "widgets/panes/bulletins/textpanel.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

QString faultText(domain::BulletinFault fault)
{
    using enum domain::BulletinFault;
    const auto word = [](const char *source) {
        return QCoreApplication::translate("BulletinFault", source);
    };
    switch (fault) {
    case NoNumber:
        return word(QT_TRANSLATE_NOOP("BulletinFault", "Give it a number before it is issued."));
    case NoSigner:
        return word(QT_TRANSLATE_NOOP("BulletinFault", "Say who signs before it is issued."));
    case NumberOutOfRange:
        return word(QT_TRANSLATE_NOOP("BulletinFault", "The number is out of range."));
    case TooLarge:
        return word(QT_TRANSLATE_NOOP("BulletinFault", "It is too large to be kept."));
    case NoTitle:
    case KindUnknown:
    case PeriodUnknown:
    case FormUnknown:
    case StateUnknown:
        break;
    }
    return word(QT_TRANSLATE_NOOP("BulletinFault", "It cannot be kept as it is."));
}

} // namespace

bool BulletinsPane::mayAct() const
{
    const syncing::Status &status = m_with.sync.status();
    return status.connection != syncing::Connection::Review &&
           may(status.user.rights, "act"_L1, "bulletins"_L1);
}

bool BulletinsPane::keepsHere() const
{
    return m_with.drafts && !mayAct();
}

bool BulletinsPane::isLocal(const QString &id) const
{
    return std::ranges::contains(m_local, id, &domain::Bulletin::id);
}

/// What a person wrote is not thrown away without a word.
void BulletinsPane::ask()
{
    if (!m_has || !m_texts->isChanged())
        return make();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Make it anew?"),
                                tr("What you changed in this bulletin has not been kept. Making "
                                   "another one drops it."),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"bulletin-drop"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Drop the changes"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::accepted, this, &BulletinsPane::make);
    box->open();
}

void BulletinsPane::make()
{
    m_asked = true;
    const quint64 mine = ++m_newest;
    setBusy(0, true);
    m_state->showLoading(tr("Making the bulletin…"));
    ::bulletins::composeLater(m_with.readers,
                              {.span = m_bar->span(),
                               .form = m_bar->form(),
                               .topic = m_bar->topic(),
                               .unit = {},
                               .operatorName = m_with.sync.status().user.name},
                              m_with.clock.now())
        .then(this, [this, mine](const core::Result<::bulletins::Document> &made) {
            if (mine != m_newest)
                return;
            if (made) {
                show(*made, {});
                tell(QString());
            } else {
                m_state->showError(made.error(), QString());
            }
            setBusy(0, false);
        });
}

void BulletinsPane::readEdits()
{
    m_with.sync.edits(domain::Collection::Bulletins, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (!edits)
                return;
            m_edits = syncing::standings(*edits);
            follow();
        });
}

void BulletinsPane::readDrafts()
{
    const QString owner = m_with.sync.status().user.id;
    if (m_owner != owner)
        m_local.clear();
    m_owner = owner;
    if (!m_with.drafts)
        return;
    m_with.drafts->of(owner).then(
        this, [this, owner](const core::Result<std::vector<domain::Bulletin>> &drafts) {
            if (owner != m_owner)
                return;
            if (!drafts)
                return tell(common::describe(drafts.error()).sentence);
            m_local = *drafts;
            follow();
        });
}

void BulletinsPane::openKept(const domain::Bulletin &bulletin)
{
    const auto document = ::bulletins::fromJson(bulletin.document);
    if (!document)
        return tell(tr("This bulletin was kept by a newer program and cannot be shown here."));
    const bool same = ::bulletins::versionHash(*document) == bulletin.versionHash;
    const QString told = same ? tr("Version %1, as it was kept.").arg(bulletin.versionHash.left(12))
                              : tr("The content does not fit the hash of its version: it was "
                                   "changed outside of this program.");
    ++m_newest;
    setBusy(0, false);
    show(*document, bulletin); // fills the list anew, in which the bulletin may lie
    m_bar->choose(document->span, document->form, document->topic);
    tell(told);
}

int BulletinsPane::nextNumber() const
{
    std::vector<domain::Bulletin> known;
    for (const auto &shown : m_shown)
        known.push_back(shown.record);
    const ::bulletins::Document &document = m_texts->document();
    const QDate day = document.head.date;
    return m_has && day.isValid() ? domain::nextBulletinNumber(
                                        known, {.agencyId = m_with.sync.status().user.agencyId,
                                                .form = ::bulletins::code(document.form),
                                                .symbol = domain::symbolIn(document.head.number),
                                                .year = day.year()})
                                  : 0;
}

domain::Bulletin BulletinsPane::asRecord(bool issue) const
{
    const ::bulletins::Document sealed = ::bulletins::sealed(m_texts->document());
    domain::Bulletin record = seen();
    if (record.id.isEmpty())
        record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.kind = ::bulletins::code(sealed.span.kind);
    record.period = sealed.span.code();
    record.form = ::bulletins::code(sealed.form);
    record.number = m_texts->head().number();
    record.year = sealed.head.date.year();
    record.title = titleOf(sealed);
    record.signedBy = sealed.signature.name;
    record.state = issue ? QString(domain::kIssuedState) : QString(domain::kDraftState);
    record.versionHash = sealed.footer.versionHash;
    record.document = ::bulletins::toJson(sealed);
    return record;
}

/// As the archive has it by now; a draft of this desk has its version from the backend later.
domain::Bulletin BulletinsPane::seen() const
{
    for (const auto &shown : m_shown) {
        if (shown.record.id == m_kept.id)
            return shown.record;
    }
    return m_kept;
}

void BulletinsPane::keep(bool issue)
{
    if (!m_has || (!mayAct() && (issue || !keepsHere())))
        return;
    m_texts->applyHead();
    if (issue && m_texts->head().number() == 0)
        m_texts->head().setNumber(nextNumber());
    const domain::Bulletin record = asRecord(issue);
    if (const auto fault = domain::faultOf(record))
        return tell(faultText(*fault));
    if (keepsHere())
        return keepHere(record);
    std::vector<domain::Bulletin> known;
    for (const auto &shown : m_shown)
        known.push_back(shown.record);
    domain::Bulletin mine = record;
    if (mine.agencyId.isEmpty())
        mine.agencyId = m_with.sync.status().user.agencyId;
    if (const auto *other = issue ? domain::numberTakenBy(known, mine) : nullptr)
        return tell(tr("Number %1 is taken by “%2”. The next free one is %3.")
                        .arg(mine.number)
                        .arg(other->title)
                        .arg(nextNumber()));
    const bool isNew = m_kept.id.isEmpty() || isLocal(m_kept.id);
    const domain::Edit edit = isNew ? domain::addBulletin(record)
                                    : domain::reviseBulletin(seen(), record);
    const auto document = ::bulletins::fromJson(record.document);
    if (document)
        show(*document, record);
    submit(edit, issue ? tr("Issued as number %1. It can no longer be changed.").arg(record.number)
                       : tr("Kept as a draft."));
}

void BulletinsPane::keepHere(const domain::Bulletin &record)
{
    domain::Bulletin draft = record;
    draft.updatedAt = m_with.clock.now();
    m_with.drafts->keep(m_owner, draft).then(this, [this, draft](const core::Result<void> &kept) {
        if (!kept) {
            const auto text = common::describe(kept.error());
            return tell(tr("Not kept. %1 %2").arg(text.sentence, text.nextStep).trimmed());
        }
        if (const auto document = ::bulletins::fromJson(draft.document))
            show(*document, draft);
        tell(tr("Kept on this desk, for you only."));
    });
}

void BulletinsPane::removeDraft(const domain::Bulletin &bulletin)
{
    if (!isLocal(bulletin.id))
        return submit(domain::removeBulletin(bulletin), tr("The draft is taken away."));
    m_with.drafts->remove(m_owner, bulletin.id).then(this, [this](const core::Result<void> &gone) {
        tell(gone ? tr("The draft is taken away.") : common::describe(gone.error()).sentence);
    });
}

void BulletinsPane::submit(const domain::Edit &edit, const QString &said)
{
    m_with.sync.submit(edit).then(
        this, [this, said, id = edit.recordId](const core::Result<QString> &kept) {
            if (kept && isLocal(id)) [[maybe_unused]]
                const auto moved = m_with.drafts->remove(m_owner, id); // it is everybody's now
            if (kept)
                return tell(said);
            const auto text = common::describe(kept.error());
            tell(tr("Not kept. %1 %2").arg(text.sentence, text.nextStep).trimmed());
        });
}

} // namespace panes::bulletins
