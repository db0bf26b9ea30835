// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/ruleeditor.h"

#include "models/core/fold.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/formrow.h"
#include "widgets/common/picker.h"
#include "widgets/panes/media/rulecheck.h"
#include "widgets/panes/media/rulewords.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kWordLines = 6;
/// More doubts are not told one by one.
constexpr size_t kDoubtsTold = 4;

QPlainTextEdit *newWords(const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    common::keepLines(*text, kWordLines);
    return text;
}

void setLines(QPlainTextEdit &field, const QStringList &words)
{
    if (wordsIn(field.toPlainText()) != words)
        field.setPlainText(words.join(u'\n'));
}

} // namespace

RuleEditor::RuleEditor(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_topic(new QComboBox(this))
    , m_unit(new common::Picker(this))
    , m_notice(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_wordsLabel(new QLabel(this))
    , m_words(newWords(u"rule-words"_s, this))
    , m_exclusionsLabel(new QLabel(this))
    , m_exclusions(newWords(u"rule-exclusions"_s, this))
    , m_marks(new QCheckBox(this))
    , m_active(new QCheckBox(this))
    , m_said(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_save(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    build();
    connectFields();
    retranslate();
}

void RuleEditor::build()
{
    m_kind->setObjectName(u"rule-kind"_s);
    m_topic->setObjectName(u"rule-topic"_s);
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->lineEdit()->setMaxLength(int(kLongestRuleWord));
    m_unit->setObjectName(u"rule-unit"_s);
    m_notice->setObjectName(u"rule-notice"_s);
    m_marks->setObjectName(u"rule-marks"_s);
    m_active->setObjectName(u"rule-active"_s);
    m_said->setObjectName(u"rule-check"_s);
    m_save->setObjectName(u"save-rule"_s);
    m_undo->setObjectName(u"undo-rule"_s);
    for (const auto kind : {domain::MediaRuleKind::Topic, domain::MediaRuleKind::Place})
        m_kind->addItem(ruleKindText(kind), int(kind));
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_topic, m_unit})
        common::addRow(*m_form, field);
    m_wordsLabel->setBuddy(m_words);
    m_exclusionsLabel->setBuddy(m_exclusions);
    auto *lists = new QGridLayout;
    lists->setColumnStretch(0, 1);
    lists->setColumnStretch(1, 1);
    lists->addWidget(m_wordsLabel, 0, 0);
    lists->addWidget(m_words, 1, 0);
    lists->addWidget(m_exclusionsLabel, 0, 1);
    lists->addWidget(m_exclusions, 1, 1);
    auto *row = new QWidget(this);
    auto *flow = new common::FlowLayout(row);
    flow->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_marks, m_active, m_save, m_undo})
        flow->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    column->addWidget(m_notice);
    column->addLayout(m_form);
    column->addLayout(lists);
    column->addWidget(m_said);
    column->addWidget(row);
}

void RuleEditor::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleEditor::takeEdit);
    connect(m_topic, &QComboBox::currentTextChanged, this, &RuleEditor::takeEdit);
    connect(m_unit, &QComboBox::currentTextChanged, this, &RuleEditor::takeEdit);
    connect(m_words, &QPlainTextEdit::textChanged, this, &RuleEditor::takeEdit);
    connect(m_exclusions, &QPlainTextEdit::textChanged, this, &RuleEditor::takeEdit);
    connect(m_marks, &QCheckBox::toggled, this, &RuleEditor::takeEdit);
    connect(m_active, &QCheckBox::toggled, this, &RuleEditor::takeEdit);
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, &RuleEditor::undoRequested);
}

void RuleEditor::setChoices(const QStringList &topics, const items::Choices &units)
{
    const QScopedValueRollback guard(m_filling, true);
    const QString topic = m_topic->currentText();
    m_topic->clear();
    m_topic->addItems(topics);
    m_topic->setCurrentText(topic);
    m_unit->setChoices(units);
}

void RuleEditor::setSubject(const Subject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    fill();
}

void RuleEditor::fill()
{
    {
        const QScopedValueRollback guard(m_filling, true);
        const domain::MediaRule &rule = m_subject.written;
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(rule.kind))));
        if (m_topic->currentText() != rule.topic)
            m_topic->setCurrentText(rule.topic);
        if (m_unit->chosen() != rule.unitId.value)
            m_unit->choose(rule.unitId.value);
        setLines(*m_words, rule.words.words);
        setLines(*m_exclusions, rule.words.exclusions);
        m_marks->setChecked(rule.words.withMarks);
        m_active->setChecked(rule.words.active);
    }
    m_notice->setText(m_subject.notice);
    m_notice->setVisible(!m_subject.notice.isEmpty());
    for (QPlainTextEdit *field : {m_words, m_exclusions})
        field->setReadOnly(!m_subject.mayChange);
    for (QWidget *field : std::initializer_list<QWidget *>{m_marks, m_active})
        field->setEnabled(m_subject.mayChange);
    check();
}

domain::MediaRule RuleEditor::written() const
{
    domain::MediaRule rule = m_subject.written;
    if (m_subject.isNew) {
        rule.kind = static_cast<domain::MediaRuleKind>(m_kind->currentData().toInt());
        const bool isTopic = rule.kind == domain::MediaRuleKind::Topic;
        rule.topic = isTopic ? core::cleanText(m_topic->currentText()).simplified() : QString();
        rule.unitId = isTopic ? domain::UnitId() : domain::UnitId(m_unit->chosen());
    }
    rule.words = {wordsIn(m_words->toPlainText()), wordsIn(m_exclusions->toPlainText()),
                  m_marks->isChecked(), m_active->isChecked()};
    return rule;
}

void RuleEditor::takeEdit()
{
    if (m_filling)
        return;
    m_subject.written = written();
    check();
    Q_EMIT edited();
}

void RuleEditor::check()
{
    const domain::MediaRule &rule = m_subject.written;
    const bool isTopic = rule.kind == domain::MediaRuleKind::Topic;
    m_form->setRowVisible(m_kind, m_subject.isNew);
    m_form->setRowVisible(m_topic, m_subject.isNew && isTopic);
    m_form->setRowVisible(m_unit, m_subject.isNew && !isTopic);
    const bool changed = m_subject.isNew || rule.words != m_subject.seen.words;
    const auto fault = faultOf(rule);
    QStringList sentences;
    if (fault && changed)
        sentences << ruleFaultText(*fault);
    const auto doubts = doubtsOf(rule.words);
    for (size_t i = 0; i < std::min(doubts.size(), kDoubtsTold); ++i)
        sentences << tr("⚠ %1", "doubt about a word").arg(ruleDoubtText(doubts[i]));
    if (doubts.size() > kDoubtsTold)
        sentences << tr("%n more word(s) to look at", nullptr, int(doubts.size() - kDoubtsTold));
    m_said->setText(sentences.join(u'\n'));
    m_said->setVisible(!sentences.isEmpty());
    m_save->setVisible(m_subject.mayChange);
    m_undo->setVisible(m_subject.mayChange);
    m_save->setEnabled(changed && !fault);
    m_undo->setEnabled(changed);
}

void RuleEditor::focusWords()
{
    QWidget *first = m_subject.isNew ? static_cast<QWidget *>(m_kind) : m_words;
    first->setFocus(Qt::OtherFocusReason);
}

void RuleEditor::retranslate()
{
    const QScopedValueRollback guard(m_filling, true);
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(
            i, ruleKindText(static_cast<domain::MediaRuleKind>(m_kind->itemData(i).toInt())));
    const auto label = [this](QWidget *field, const QString &text) {
        if (auto *words = qobject_cast<QLabel *>(m_form->labelForField(field)))
            words->setText(text);
        field->setAccessibleName(text);
    };
    label(m_kind, tr("The rule is for a"));
    label(m_topic, tr("Topic"));
    label(m_unit, tr("Unit"));
    m_wordsLabel->setText(tr("Words, one a line"));
    m_words->setAccessibleName(m_wordsLabel->text());
    m_exclusionsLabel->setText(tr("Does not count in (exclusions)"));
    m_exclusions->setAccessibleName(m_exclusionsLabel->text());
    m_marks->setText(tr("Marks count"));
    m_marks->setToolTip(tr("“biển” is then not found in “biến”"));
    m_active->setText(tr("Rule is on"));
    m_save->setText(tr("Save the change"));
    m_undo->setText(tr("Undo"));
    check();
}

void RuleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::media
