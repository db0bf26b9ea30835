// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/remarkdialog.h"

#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/picker.h"
#include "widgets/common/remarktext.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace common {
namespace {

constexpr int kRemarkWidth = 600;
constexpr int kRemarkTextLines = 7;
/// A first proposal for the deadline of a direction.
constexpr int kUsualDays = 7;

QPlainTextEdit *newRemarkText(const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(u"remark-input"_s);
    keepLines(*text, kRemarkTextLines);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    return text;
}

/// Cancel and the button that does it; Ctrl+Return is the button's too.
QPushButton *newSaveButton(QDialog &dialog, QVBoxLayout &layout, const QString &text)
{
    auto *buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(RemarkDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *save = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    save->setObjectName(u"save-remark"_s);
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    save->setToolTip(keys.toString(QKeySequence::NativeText));
    QObject::connect(new QShortcut(keys, &dialog), &QShortcut::activated, save,
                     &QPushButton::click);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addWidget(buttons);
    return save;
}

} // namespace

RemarkDialog::RemarkDialog(Offers offers, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_offers(std::move(offers))
    , m_id(u"rm-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_kind(new QComboBox(this))
    , m_text(newRemarkText(tr("Text"), this))
    , m_agency(new Picker(this))
    , m_due(new QDateEdit(this))
    , m_form(new QFormLayout)
    , m_missing(newTextLabel(theme, TypeSize::Small, this))
{
    setObjectName(u"remark-dialog"_s);
    setWindowTitle(tr("Write on a figure"));
    setMinimumWidth(kRemarkWidth);
    auto *figure = newTextLabel(theme, TypeSize::Strong, this);
    figure->setText(m_offers.figure);
    addFields(*m_form);
    m_missing->setProperty("muted", true);
    m_missing->setObjectName(u"remark-missing"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kSpace2);
    layout->addWidget(figure);
    layout->addLayout(m_form);
    layout->addWidget(m_missing);
    m_save = newSaveButton(*this, *layout, tr("Save"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RemarkDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RemarkDialog::check);
    connect(m_agency, &QComboBox::currentTextChanged, this, &RemarkDialog::check);
    connect(m_due, &QDateEdit::dateChanged, this, &RemarkDialog::check);
    m_text->setFocus();
    check();
}

void RemarkDialog::addFields(QFormLayout &form)
{
    m_kind->setObjectName(u"remark-kind"_s);
    for (const auto kind : {domain::RemarkKind::Remark, domain::RemarkKind::Direction}) {
        domain::Remark of;
        of.kind = kind;
        if (domain::mayWrite(kind, m_offers.actor.roles))
            m_kind->addItem(remarks::kindText(of), int(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(m_offers.blank.kind))));
    m_agency->setObjectName(u"remark-agency"_s);
    m_agency->setChoices(m_offers.agencies);
    m_agency->choose(m_offers.proposed.value);
    m_due->setObjectName(u"remark-due"_s);
    m_due->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_due->setCalendarPopup(true);
    m_due->setDate(today().addDays(kUsualDays));
    form.addRow(tr("Kind"), m_kind);
    form.addRow(tr("Agency that answers"), m_agency);
    form.addRow(tr("Deadline"), m_due);
    form.addRow(tr("Text"), m_text);
}

QDate RemarkDialog::today() const
{
    return format::localDay(m_offers.now);
}

domain::Remark RemarkDialog::remark() const
{
    domain::Remark written = m_offers.blank;
    written.id = domain::RemarkId(m_id);
    written.kind = static_cast<domain::RemarkKind>(m_kind->currentData().toInt());
    written.kindText = domain::code(written.kind);
    written.text = m_text->toPlainText().trimmed();
    written.author = m_offers.actor.name;
    written.writtenAt = m_offers.now;
    written.state = domain::RemarkState::Open;
    written.stateText = domain::code(written.state);
    if (written.isDirection()) {
        written.agencyId = domain::AgencyId(m_agency->chosen());
        written.dueOn = m_due->date();
    }
    return written;
}

void RemarkDialog::check()
{
    const domain::Remark written = remark();
    m_form->setRowVisible(m_agency, written.isDirection());
    m_form->setRowVisible(m_due, written.isDirection());
    const auto fault = domain::faultOf(written, m_offers.actor, today());
    m_missing->setText(fault ? remarks::faultText(*fault)
                             : tr("It is saved on this desk at once and sent when the backend can "
                                  "be reached."));
    if (m_save)
        m_save->setEnabled(!fault);
}

RemarkAnswerDialog::RemarkAnswerDialog(const domain::Remark &direction, domain::RemarkActor actor,
                                       const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_direction(direction)
    , m_actor(std::move(actor))
    , m_text(newRemarkText(tr("Answer"), this))
    , m_missing(newTextLabel(theme, TypeSize::Small, this))
{
    setObjectName(u"remark-answer-dialog"_s);
    setWindowTitle(tr("Answer a direction"));
    setMinimumWidth(kRemarkWidth);
    auto *asked = newTextLabel(theme, TypeSize::Body, this);
    asked->setText(direction.text);
    auto *label = newTextLabel(theme, TypeSize::Strong, this);
    label->setText(tr("Answer"));
    m_missing->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{asked, label, m_text, m_missing})
        layout->addWidget(part);
    m_save = newSaveButton(*this, *layout, tr("Save the answer"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &RemarkAnswerDialog::check);
    m_text->setFocus();
    check();
}

domain::RemarkStep RemarkAnswerDialog::step() const
{
    return {domain::RemarkVerb::Answer, m_text->toPlainText().trimmed()};
}

void RemarkAnswerDialog::check()
{
    const auto fault = domain::faultOf(step(), m_direction, m_actor);
    m_missing->setText(fault ? remarks::faultText(*fault) : QString());
    if (m_save)
        m_save->setEnabled(!fault);
}

} // namespace common
