// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/commentbox.h"

#include "models/domain/reportedits.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/passing.h"
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

constexpr int kCommentLines = 2; ///< two lines: the record is worth more

} // namespace

CommentBox::CommentBox(const common::Theme &theme, syncing::SyncService &sync, QWidget *parent)
    : QWidget(parent)
    , m_sync(sync)
    , m_text(new QPlainTextEdit(this))
    , m_send(new QPushButton(this))
    , m_said(new QLabel(this))
{
    common::fixLines(*m_text, kCommentLines);
    m_text->setTabChangesFocus(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setFont(theme.font(common::TypeSize::Small));
    m_said->hide();
    common::setPassing(*m_said);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_said);

    connect(m_send, &QPushButton::clicked, this, &CommentBox::send);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_text);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &CommentBox::send);
    m_send->setObjectName(u"send"_s);
    m_send->setEnabled(false);
    retranslate();
}

void CommentBox::setReport(const domain::Report &report)
{
    const bool another = report.id != m_report.id;
    m_report = report;
    if (!another)
        return;
    m_text->clear();
    m_said->hide();
}

void CommentBox::send()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || m_report.id.isEmpty())
        return;
    if (text.size() > domain::kLongestStepText) {
        m_said->setText(tr("The comment is too long: at most %1 characters.")
                            .arg(common::format::number(qint64(domain::kLongestStepText))));
        m_said->show();
        return;
    }
    m_send->setEnabled(false);
    m_sync.submit(domain::stepEdit(m_report, {.verb = domain::ReportVerb::Comment, .text = text}))
        .then(this, [this, report = m_report.id](const core::Result<QString> &saved) {
            if (report != m_report.id)
                return;
            if (saved)
                m_text->clear();
            else
                m_send->setEnabled(true);
            m_said->setText(saved ? tr("Saved on this desk.") : common::sentenceOf(saved.error()));
            m_said->show();
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
