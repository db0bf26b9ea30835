// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/commentbox.h"

#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

/// The contract's limit for the text of a comment.
constexpr qsizetype kMaxComment = 4000;

QString stateWords(const syncing::PendingEdit &pending)
{
    switch (pending.state) {
    case domain::EditState::Queued:
        return pending.attempts == 0 ? CommentBox::tr("waiting to be sent")
                                     : CommentBox::tr("will be sent again");
    case domain::EditState::Sending:
        return CommentBox::tr("being sent");
    case domain::EditState::Accepted:
        return CommentBox::tr("accepted");
    case domain::EditState::Refused:
        return CommentBox::tr("refused by the backend");
    case domain::EditState::Conflict:
        return CommentBox::tr("in conflict with a newer version");
    }
    return {};
}

QString pendingLine(const syncing::PendingEdit &pending)
{
    const QString text = pending.edit.payload.value("text"_L1).toString();
    const QString line = CommentBox::tr("%1 — %2: “%3”",
                                        "time, state and text of a pending comment")
                             .arg(common::format::time(pending.edit.createdAt), stateWords(pending),
                                  text);
    return pending.errorDetail.isEmpty() ? line : line + u'\n' + pending.errorDetail;
}

} // namespace

CommentBox::CommentBox(const common::Theme &theme, syncing::SyncService &sync, QWidget *parent)
    : QWidget(parent)
    , m_sync(sync)
    , m_text(new QPlainTextEdit(this))
    , m_send(new QPushButton(this))
    , m_said(new QLabel(this))
    , m_pending(new QLabel(this))
{
    m_text->setFixedHeight(72);
    m_text->setTabChangesFocus(true);
    for (QLabel *label : {m_said, m_pending}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(theme.font(common::TypeSize::Small));
        label->hide();
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    row->addWidget(m_send, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pending);
    layout->addWidget(m_text);
    layout->addLayout(row);

    connect(m_send, &QPushButton::clicked, this, &CommentBox::send);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_text);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &CommentBox::send);
    connect(&m_sync, &syncing::SyncService::editsChanged, this, &CommentBox::showPending);
    m_send->setObjectName(u"send"_s);
    m_send->setEnabled(false);
    retranslate();
}

void CommentBox::setReport(const domain::ReportId &id, qint64 version)
{
    m_version = version;
    if (id == m_report)
        return;
    m_report = id;
    m_text->clear();
    m_said->hide();
    showPending();
}

void CommentBox::send()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || m_report.isEmpty())
        return;
    if (text.size() > kMaxComment) {
        m_said->setText(tr("The comment is too long: at most %1 characters.")
                            .arg(common::format::number(qint64(kMaxComment))));
        m_said->show();
        return;
    }
    m_send->setEnabled(false);
    domain::Edit edit;
    edit.collection = domain::Collection::Reports;
    edit.recordId = m_report.value;
    edit.baseVersion = m_version;
    edit.verb = u"comment"_s;
    edit.payload = {{u"text"_s, text}};
    m_sync.submit(std::move(edit))
        .then(this, [this, report = m_report](const core::Result<QString> &saved) {
            if (report != m_report)
                return;
            if (saved)
                m_text->clear();
            else
                m_send->setEnabled(true);
            const auto error = saved ? common::ErrorText{} : common::describe(saved.error());
            m_said->setText(saved ? tr("Saved on this desk.")
                                  : tr("%1 %2", "error sentence and next step")
                                        .arg(error.sentence, error.nextStep));
            m_said->show();
        });
}

void CommentBox::showPending()
{
    if (m_report.isEmpty())
        return m_pending->hide();
    m_sync.edits(domain::Collection::Reports, m_report.value)
        .then(this, [this, report = m_report](
                        const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (!edits || report != m_report)
                return;
            QStringList lines;
            for (const auto &pending : *edits) {
                if (pending.state != domain::EditState::Accepted)
                    lines << pendingLine(pending);
            }
            m_pending->setText(lines.join(u'\n'));
            m_pending->setVisible(!lines.isEmpty());
        });
}

void CommentBox::retranslate()
{
    m_text->setPlaceholderText(tr("Write a comment"));
    m_text->setAccessibleName(tr("Comment"));
    m_send->setText(tr("Send comment"));
    m_send->setToolTip(tr("Ctrl+Enter"));
}

void CommentBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::reports
