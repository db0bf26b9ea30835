// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/explanationdialog.h"

#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/panes/quality/closingwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

constexpr int kExplanationWidth = 560;
constexpr int kExplanationLines = 9;

} // namespace

ExplanationDialog::ExplanationDialog(Offers offers, const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_offers(std::move(offers))
    , m_words(new QPlainTextEdit(this))
    , m_missing(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    setObjectName(u"explanation-dialog"_s);
    setWindowTitle(words::stepName(m_offers.step));
    setMinimumWidth(kExplanationWidth);
    auto *about = common::newTextLabel(theme, common::TypeSize::Strong, this);
    about->setText(m_offers.about);
    auto *said = common::newTextLabel(theme, common::TypeSize::Body, this);
    said->setText(m_offers.seen.text);
    said->setVisible(isReview());
    auto *name = new QLabel(isReview() ? tr("Answer:") : tr("Explanation:"), this);
    name->setBuddy(m_words);
    m_words->setObjectName(u"explanation-words"_s);
    m_words->setAccessibleName(isReview() ? tr("Answer") : tr("Explanation"));
    m_words->setTabChangesFocus(true);
    common::keepLines(*m_words, kExplanationLines);
    m_words->setPlainText(isReview() ? QString() : m_offers.seen.text);
    m_missing->setObjectName(u"explanation-missing"_s);
    m_missing->setProperty("muted", true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save = buttons->addButton(windowTitle(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"explanation-save"_s);
    const QList<QKeySequence> keys{Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
    m_save->setToolTip(keys.constFirst().toString(QKeySequence::NativeText));
    for (const QKeySequence &key : keys)
        connect(new QShortcut(key, this), &QShortcut::activated, m_save, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QPlainTextEdit::textChanged, this, &ExplanationDialog::check);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{about, said, name})
        column->addWidget(part);
    column->addWidget(m_words, 1);
    column->addWidget(m_missing);
    column->addWidget(buttons);
    m_words->setFocus();
    check();
}

bool ExplanationDialog::isReview() const
{
    return m_offers.step == domain::ExplanationStep::Accept ||
           m_offers.step == domain::ExplanationStep::Reject;
}

std::expected<domain::Explanation, domain::ExplanationFault> ExplanationDialog::after() const
{
    domain::Explanation asked = m_offers.seen;
    (isReview() ? asked.answer : asked.text) = m_words->toPlainText();
    return domain::explained(m_offers.step, m_offers.seen, asked, m_offers.who, m_offers.now);
}

void ExplanationDialog::check()
{
    const auto made = after();
    m_save->setEnabled(made.has_value());
    m_missing->setText(made ? QString() : words::fault(made.error()));
}

} // namespace panes::quality
