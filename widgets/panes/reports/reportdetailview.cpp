// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/reportdetailview.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/markedtext.h"
#include "widgets/common/passing.h"
#include "widgets/common/scrolling.h"
#include "widgets/panes/reports/commentbox.h"
#include "widgets/panes/reports/editlist.h"
#include "widgets/panes/reports/foldedtext.h"
#include "widgets/panes/reports/photostrip.h"
#include "widgets/panes/reports/reportpresentation.h"
#include "widgets/panes/reports/stateline.h"
#include "widgets/panes/reports/steppanel.h"
#include "widgets/panes/reports/stepwords.h"
#include "widgets/panes/reports/timeline.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

/// Where it is, as one may type it elsewhere; empty without a position.
QString positionText(const domain::Report &report, bool outside)
{
    if (report.longitude == 0 && report.latitude == 0)
        return {};
    const QLocale locale;
    const QString place = u"%1; %2"_s.arg(locale.toString(report.latitude, 'f', 5),
                                          locale.toString(report.longitude, 'f', 5));
    return outside ? ReportDetailView::tr("%1 — outside the province", "a position").arg(place)
                   : place;
}

/// A reason may be kept as a code of the list or as words.
QString refusalShown(const domain::Report &report)
{
    const auto reason = domain::refusalReasonFromCode(report.refusalReason);
    return reason ? refusalText(*reason) : report.refusalReason;
}

} // namespace

ReportDetailView::ReportDetailView(const common::Theme &theme, const core::Clock &clock,
                                   syncing::SyncService &sync, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
{
    auto *scroll = common::newScroll(makeBody(theme, sync), this);
    m_comment = new CommentBox(theme, sync, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, common::kSpace2);
    layout->addWidget(scroll, 1);
    auto *commentRow = new QVBoxLayout;
    commentRow->setContentsMargins(common::kSpace3, 0, common::kSpace3, 0);
    commentRow->addWidget(m_comment);
    layout->addLayout(commentRow);
    connectParts();
}

QWidget *ReportDetailView::makeBody(const common::Theme &theme, syncing::SyncService &sync)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(common::kSpace2);
    const auto newText = [&](common::TypeSize size) {
        return common::newTextLabel(theme, size, body);
    };
    m_title = newText(common::TypeSize::Title);
    m_state = new StateLine(theme, body);
    m_steps = new StepPanel(theme, body);
    m_edits = new EditList(theme, body);
    m_said = newText(common::TypeSize::Small);
    m_said->setObjectName(u"said"_s);
    m_said->hide();
    common::setPassing(*m_said);
    m_text = new FoldedText(theme, body);
    m_photos = new PhotoStrip(theme, sync, body);
    m_resultTitle = newText(common::TypeSize::Strong);
    m_result = new FoldedText(theme, body);
    m_facts = new common::FactList(body);
    m_reveal = new QPushButton(body);
    m_reveal->setObjectName(u"reveal"_s);
    m_historyTitle = newText(common::TypeSize::Strong);
    m_timeline = new Timeline(theme, body);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_state, m_steps, m_edits, m_said, m_text,
                                          m_photos, m_resultTitle, m_result, m_facts})
        column->addWidget(part);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    column->addWidget(m_historyTitle);
    column->addWidget(m_timeline);
    column->addStretch();
    return body;
}

void ReportDetailView::connectParts()
{
    connect(m_photos, &PhotoStrip::loadingChanged, this, &ReportDetailView::settledChanged);
    connect(m_steps, &StepPanel::chosen, this, &ReportDetailView::stepChosen);
    connect(m_edits, &EditList::conflictOpened, this, &ReportDetailView::conflictOpened);
    connect(m_edits, &EditList::retried, this, &ReportDetailView::editRetried);
    connect(m_edits, &EditList::givenUp, this, &ReportDetailView::editGivenUp);
    connect(m_reveal, &QPushButton::clicked, this,
            [this] { Q_EMIT stepChosen(domain::ReportVerb::RevealSender); });
}

void ReportDetailView::setContent(const items::ReportContent &content, const DeskCase &on,
                                  bool outside)
{
    const domain::Report &report = content.report;
    if (report.id != m_shown) {
        m_shown = report.id;
        m_revealed = {};
        m_said->hide();
    }
    common::setMarkedText(*m_title, m_theme, report.title, m_searched);
    m_state->setReport(report, m_clock.now());
    m_steps->setCase(on);
    m_edits->setEdits(on.edits());
    m_text->setText(report.text, m_searched);
    m_photos->setAttachments(content.attachments);
    m_resultTitle->setText(report.refusalReason.isEmpty() ? tr("Result") : tr("Reason of refusal"));
    m_result->setText(report.refusalReason.isEmpty() ? report.result : refusalShown(report),
                      m_searched);
    m_resultTitle->setVisible(!m_result->isHidden());
    if (!on.user().rights.classes.testFlag(domain::DataClass::Personal))
        m_revealed = {}; // not any more
    showFacts(report, on.reference(), outside);
    showContact(report, on);
    m_historyTitle->setText(tr("History"));
    m_timeline->setEvents(content.events, on.reference());
    m_comment->setReport(report);
    m_comment->setVisible(on.user().name.isEmpty() || !on.barTo(domain::ReportVerb::Comment));
    orderTabs();
}

/// Buttons come and go with the record; the keyboard meets them in the order in which they stand.
void ReportDetailView::orderTabs()
{
    QWidget *last = nullptr;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_steps, m_edits, m_text, m_photos, m_result}) {
        for (auto *button : part->findChildren<QAbstractButton *>()) {
            if (button->window() != window()) // of a window that was opened from here
                continue;
            if (last)
                setTabOrder(last, button);
            last = button;
        }
    }
    if (last)
        setTabOrder(last, m_reveal);
    setTabOrder(m_reveal, m_timeline);
}

void ReportDetailView::showContact(const domain::Report &report, const DeskCase &on)
{
    const auto possible = on.possible();
    const bool may = std::ranges::find(possible, domain::ReportVerb::RevealSender) !=
                     possible.end();
    const bool something = !report.senderName.isEmpty() || !report.senderPhone.isEmpty();
    m_reveal->setText(verbText(domain::ReportVerb::RevealSender));
    m_reveal->setVisible(may && something && m_revealed != report.id);
}

void ReportDetailView::reveal(const domain::ReportId &report)
{
    m_revealed = report;
}

void ReportDetailView::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void ReportDetailView::showFacts(const domain::Report &report, const items::Reference &reference,
                                 bool outside)
{
    using common::format::dateTime;
    QStringList supporting;
    for (const auto &agency : report.supportAgencyIds)
        supporting << reference.agencyName(agency);
    QStringList place{report.address, reference.unitName(report.unitId),
                      reference.unitName(report.districtId)};
    place.removeAll(QString());
    const bool extended = report.originalDueAt != report.dueAt;
    m_facts->setFacts({
        {tr("Code"), report.code},
        {tr("Category"), reference.categoryName(report.categoryId)},
        {tr("Place"), place.join(u", "_s)},
        {tr("Position"), positionText(report, outside)},
        {tr("Lead unit"), reference.agencyName(report.leadAgencyId)},
        {tr("Supporting units"), supporting.join(u", "_s)},
        {tr("Channel"), channelText(report.channel)},
        {tr("Sender"), m_revealed == report.id ? plainSenderText(report) : senderText(report)},
        {tr("Person"), report.assignee},
        {tr("Sent"), dateTime(report.sentAt)},
        {tr("Deadline"), dateTime(report.dueAt)},
        {tr("Original deadline"), extended ? dateTime(report.originalDueAt) : QString()},
        {tr("Requested deadline"), dateTime(report.requestedDueAt)},
        {tr("Resolved"), dateTime(report.resolvedAt)},
        {tr("Citizen's rating"), report.rating > 0 ? ratingText(report.rating) : QString()},
        {tr("Rating comment"), report.ratingComment},
    });
    if (m_revealed == report.id)
        m_facts->markPersonal(tr("Sender"));
}

bool ReportDetailView::isSettled() const
{
    return !m_photos->isLoading();
}

} // namespace panes::reports
