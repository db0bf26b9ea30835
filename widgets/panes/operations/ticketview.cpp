// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/ticketview.h"

#include "models/core/fold.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

constexpr int kInputLines = 4;
constexpr int kLogLines = 10;

} // namespace

CaseView::CaseView(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(common::newTextLabel(theme, common::TypeSize::Title, this))
    , m_standing(new common::KeptStanding(theme, this))
    , m_facts(new common::FactList(this))
    , m_text(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_picture(new QPushButton(this))
    , m_logButton(new QToolButton(this))
    , m_log(new QPlainTextEdit(this))
    , m_stepsTitle(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_steps(new common::FactList(this))
    , m_inputTitle(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_input(new QPlainTextEdit(this))
    , m_buttons(new QWidget(this))
    , m_flow(new common::FlowLayout(m_buttons))
    , m_missing(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    build();
    connect(m_input, &QPlainTextEdit::textChanged, this, &CaseView::checkText);
    connect(m_picture, &QPushButton::clicked, this,
            [this] { Q_EMIT pictureRequested(m_shown.picture); });
    connect(m_logButton, &QToolButton::toggled, m_log, &QWidget::setVisible);
    retranslate();
}

void CaseView::build()
{
    m_title->setObjectName(u"case-title"_s);
    m_text->setObjectName(u"case-text"_s);
    m_picture->setObjectName(u"case-picture"_s);
    m_logButton->setObjectName(u"case-log-open"_s);
    m_logButton->setCheckable(true);
    m_log->setObjectName(u"case-log"_s);
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    common::fixLines(*m_log, kLogLines);
    m_log->hide();
    m_steps->setObjectName(u"case-steps"_s);
    m_input->setObjectName(u"case-input"_s);
    m_input->setTabChangesFocus(true);
    common::fixLines(*m_input, kInputLines);
    m_missing->setObjectName(u"case-missing"_s);
    m_missing->setProperty("muted", true);
    m_flow->setContentsMargins({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    column->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_standing, m_facts, m_text})
        column->addWidget(part);
    column->addWidget(m_picture, 0, Qt::AlignLeft);
    column->addWidget(m_logButton, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_log, m_stepsTitle, m_steps, m_inputTitle, m_input, m_missing, m_buttons})
        column->addWidget(part);
    column->addStretch();
}

void CaseView::setCase(const CaseShown &shown)
{
    if (shown == m_shown)
        return;
    const bool isOther = shown.id != m_shown.id;
    m_shown = shown;
    m_acting = false;
    fillActions(); // before the words go, which look at them
    if (isOther) {
        m_input->clear();
        m_logButton->setChecked(false);
    }
    m_title->setText(core::cleanText(shown.title));
    m_standing->setEdit(shown.standing, shown.unsent);
    m_facts->setFacts(shown.facts);
    m_text->setText(core::cleanText(shown.text));
    m_picture->setVisible(!shown.picture.isEmpty());
    m_logButton->setVisible(!shown.log.isEmpty());
    m_log->setPlainText(core::cleanText(shown.log));
    fillSteps();
    checkText();
}

void CaseView::fillSteps()
{
    QList<std::pair<QString, QString>> lines;
    for (const auto &[what, words] : m_shown.steps)
        lines.append({what, words.isEmpty() ? u"–"_s : core::cleanText(words)});
    m_steps->setFacts(lines);
    m_stepsTitle->setVisible(!lines.isEmpty());
}

/// Buttons that stay are not made anew: one may just be pressed.
void CaseView::fillActions()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_inputTitle, m_input, m_buttons})
        part->setVisible(!m_shown.actions.empty());
    if (m_built == m_shown.actions)
        return;
    m_built = m_shown.actions;
    const QString focused = m_buttons->isAncestorOf(focusWidget()) ? focusWidget()->objectName()
                                                                   : QString();
    for (QPushButton *old : std::exchange(m_actions, {})) {
        m_flow->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    for (const CaseAction &action : m_shown.actions) {
        auto *button = new QPushButton(action.text, m_buttons);
        button->setObjectName(u"case-"_s + action.verb);
        connect(button, &QPushButton::clicked, this, [this, verb = action.verb] { act(verb); });
        m_flow->addWidget(button);
        button->show();
        if (button->objectName() == focused)
            button->setFocus();
        m_actions.push_back(button);
    }
}

void CaseView::checkText()
{
    const bool isEmpty = m_input->toPlainText().trimmed().isEmpty();
    bool anyWaits = false;
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const bool waits = isEmpty && m_shown.actions.at(i).needsText;
        m_actions.at(i)->setEnabled(!waits && !m_acting);
        anyWaits = anyWaits || waits;
    }
    m_missing->setVisible(anyWaits);
}

void CaseView::act(const QString &verb)
{
    m_acting = true;
    checkText();
    Q_EMIT acted(m_shown.id, verb, m_input->toPlainText().trimmed());
}

void CaseView::stepTaken(bool taken)
{
    if (taken)
        return m_input->clear();
    m_acting = false;
    checkText();
}

void CaseView::retranslate()
{
    m_picture->setText(tr("Show the picture…"));
    m_logButton->setText(tr("Part of the log"));
    m_log->setAccessibleName(tr("Part of the log"));
    m_stepsTitle->setText(tr("What was done"));
    m_inputTitle->setText(tr("Your words"));
    m_input->setAccessibleName(tr("Your words"));
    m_missing->setText(tr("Write something first for what is grey."));
}

void CaseView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::operations
