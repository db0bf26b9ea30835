// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/headfields.h"

#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"
#include "widgets/panes/bulletins/editing.h"

#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

constexpr int kRecipientsLines = 4;
constexpr int kMostNumber = 99'999;

template<typename Widget>
Widget *newField(const QString &name, QWidget *parent)
{
    auto *made = new Widget(parent);
    made->setObjectName(name);
    return made;
}

QString twoDigits(int value, int below)
{
    return value < below ? u"0%1"_s.arg(value) : QString::number(value);
}

} // namespace

QString placeLine(const QString &before, const QDate &day)
{
    const QString place = before.section(u',', 0, 0).trimmed();
    return u"%1, ngày %2 tháng %3 năm %4"_s.arg(
        place, twoDigits(day.day(), 10), twoDigits(day.month(), 3), QString::number(day.year()));
}

HeadFields::HeadFields(QWidget *parent)
    : QWidget(parent)
    , m_numberName(new QLabel(this))
    , m_number(newField<QSpinBox>(u"bulletin-number"_s, this))
    , m_dateName(new QLabel(this))
    , m_date(newField<QDateEdit>(u"bulletin-date"_s, this))
    , m_authorityName(new QLabel(this))
    , m_authority(newField<QLineEdit>(u"bulletin-authority"_s, this))
    , m_titleName(new QLabel(this))
    , m_title(newField<QLineEdit>(u"bulletin-signer-title"_s, this))
    , m_nameName(new QLabel(this))
    , m_name(newField<QLineEdit>(u"bulletin-signer"_s, this))
    , m_recipientsName(new QLabel(this))
    , m_recipients(newField<QPlainTextEdit>(u"bulletin-recipients"_s, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    common::fixLines(*m_recipients, kRecipientsLines);
    m_recipients->setTabChangesFocus(true);
    m_number->setRange(0, kMostNumber);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_date->setCalendarPopup(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(common::kSpace2);
    const auto put = [&](QLabel *name, QWidget *field, int row, int place, int span) {
        grid->addWidget(name, row, place);
        grid->addWidget(field, row, place + 1, 1, span);
        name->setBuddy(field);
    };
    put(m_numberName, m_number, 0, 0, 1);
    put(m_dateName, m_date, 0, 2, 1);
    put(m_authorityName, m_authority, 1, 0, 3);
    put(m_titleName, m_title, 2, 0, 3);
    put(m_nameName, m_name, 3, 0, 3);
    put(m_recipientsName, m_recipients, 4, 0, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    connect(m_number, &QSpinBox::editingFinished, this, tell);
    connect(m_date, &QDateEdit::dateChanged, this, tell);
    for (QLineEdit *field : {m_authority, m_title, m_name})
        connect(field, &QLineEdit::editingFinished, this, tell);
    connect(m_recipients, &QPlainTextEdit::textChanged, this, tell);
    retranslate();
}

void HeadFields::setDocument(const ::bulletins::Document &document, bool editable)
{
    const QScopedValueRollback guard(m_filling, true);
    m_number->setValue(numberIn(document.head.number));
    m_date->setDate(document.head.date);
    m_authority->setText(document.signature.authority);
    m_title->setText(document.signature.title);
    m_name->setText(document.signature.name);
    m_recipients->setPlainText(document.recipients.join(u'\n'));
    const bool official = document.form == ::bulletins::Form::Official;
    for (QWidget *each : std::initializer_list<QWidget *>{m_authorityName, m_authority, m_titleName,
                                                          m_title, m_recipientsName, m_recipients})
        each->setVisible(official);
    for (QWidget *each : std::initializer_list<QWidget *>{m_number, m_date, m_authority, m_title,
                                                          m_name, m_recipients})
        each->setEnabled(editable);
}

::bulletins::Document HeadFields::applied(::bulletins::Document document) const
{
    document.head.number = withNumber(document.head.number, m_number->value());
    if (m_date->date() != document.head.date) {
        document.head.date = m_date->date();
        document.head.place = placeLine(document.head.place, m_date->date());
    }
    document.signature = {m_authority->text().simplified(), m_title->text().simplified(),
                          m_name->text().simplified()};
    document.recipients = m_recipients->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    return document;
}

void HeadFields::suggestNumber(int number)
{
    m_next = number;
    retranslate();
}

int HeadFields::number() const
{
    return m_number->value();
}

void HeadFields::setNumber(int number)
{
    m_number->setValue(number);
    Q_EMIT edited();
}

void HeadFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeadFields::retranslate()
{
    m_numberName->setText(m_next > 0 ? tr("Number (next: %1)").arg(m_next) : tr("Number"));
    m_number->setSpecialValueText(tr("none"));
    m_dateName->setText(tr("Date"));
    m_authorityName->setText(tr("Authority"));
    m_titleName->setText(tr("Title"));
    m_nameName->setText(tr("Signed by"));
    m_recipientsName->setText(tr("Recipients"));
}

} // namespace panes::bulletins
