// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/reportdetailview.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/panes/reports/commentbox.h"
#include "widgets/panes/reports/photostrip.h"
#include "widgets/panes/reports/reportpresentation.h"
#include "widgets/panes/reports/stateline.h"
#include "widgets/panes/reports/timeline.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {

ReportDetailView::ReportDetailView(const common::Theme &theme, const core::Clock &clock,
                                   syncing::SyncService &sync, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(common::kSpace2);
    const auto newText = [&](common::TypeSize size) {
        return common::newTextLabel(theme, size, body);
    };
    m_title = newText(common::TypeSize::Title);
    m_state = new StateLine(theme, body);
    m_text = newText(common::TypeSize::Body);
    m_photos = new PhotoStrip(theme, sync, body);
    m_resultTitle = newText(common::TypeSize::Strong);
    m_result = newText(common::TypeSize::Body);
    m_facts = new common::FactList(body);
    m_historyTitle = newText(common::TypeSize::Strong);
    m_timeline = new Timeline(theme, body);
    m_comment = new CommentBox(theme, sync, this);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_state, m_text, m_photos, m_resultTitle,
                                          m_result, m_facts, m_historyTitle, m_timeline})
        column->addWidget(part);
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, common::kSpace2);
    layout->addWidget(scroll, 1);
    auto *commentRow = new QVBoxLayout;
    commentRow->setContentsMargins(common::kSpace3, 0, common::kSpace3, 0);
    commentRow->addWidget(m_comment);
    layout->addLayout(commentRow);
    connect(m_photos, &PhotoStrip::loadingChanged, this, &ReportDetailView::settledChanged);
}

void ReportDetailView::setContent(const items::ReportContent &content,
                                  const items::Reference &reference)
{
    const domain::Report &report = content.report;
    m_title->setText(report.title);
    m_state->setReport(report, m_clock.now());
    m_text->setText(report.text);
    m_photos->setAttachments(content.attachments);
    m_resultTitle->setText(report.refusalReason.isEmpty() ? tr("Result") : tr("Reason of refusal"));
    m_result->setText(report.refusalReason.isEmpty() ? report.result : report.refusalReason);
    m_resultTitle->setVisible(!m_result->text().isEmpty());
    m_result->setVisible(!m_result->text().isEmpty());
    showFacts(report, reference);
    m_historyTitle->setText(tr("History"));
    m_timeline->setEvents(content.events, reference);
    m_comment->setReport(report.id, report.version);
}

void ReportDetailView::showFacts(const domain::Report &report, const items::Reference &reference)
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
        {tr("Lead unit"), reference.agencyName(report.leadAgencyId)},
        {tr("Supporting units"), supporting.join(u", "_s)},
        {tr("Channel"), channelText(report.channel)},
        {tr("Sender"), senderText(report)},
        {tr("Sent"), dateTime(report.sentAt)},
        {tr("Deadline"), dateTime(report.dueAt)},
        {tr("Original deadline"), extended ? dateTime(report.originalDueAt) : QString()},
        {tr("Resolved"), dateTime(report.resolvedAt)},
        {tr("Citizen's rating"), report.rating > 0 ? ratingText(report.rating) : QString()},
        {tr("Rating comment"), report.ratingComment},
    });
}

bool ReportDetailView::isSettled() const
{
    return !m_photos->isLoading();
}

} // namespace panes::reports
