// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/spanbar.h"

#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

using ::bulletins::Form;
using ::bulletins::Kind;
using ::bulletins::Span;

/// Beside the forms: the report on the IOC itself, which has one form.
constexpr int kOperationRow = 100;

/// How many periods back are offered.
int depthOf(Kind kind)
{
    switch (kind) {
    case Kind::Day:
        return 60;
    case Kind::Week:
        return 53;
    case Kind::Month:
        return 36;
    case Kind::Quarter:
        return 12;
    case Kind::HalfYear:
        return 6;
    case Kind::Year:
        break;
    }
    return 5;
}

} // namespace

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Day:
        return SpanBar::tr("Daily bulletin");
    case Kind::Week:
        return SpanBar::tr("Weekly report");
    case Kind::Month:
        return SpanBar::tr("Monthly report");
    case Kind::Quarter:
        return SpanBar::tr("Quarterly report");
    case Kind::HalfYear:
        return SpanBar::tr("Half-yearly report");
    case Kind::Year:
        break;
    }
    return SpanBar::tr("Yearly report");
}

SpanBar::SpanBar(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_kind(new QComboBox(this))
    , m_earlier(new QToolButton(this))
    , m_span(new QComboBox(this))
    , m_later(new QToolButton(this))
    , m_form(new QComboBox(this))
    , m_make(new QPushButton(this))
{
    m_kind->setObjectName(u"bulletin-kind"_s);
    m_span->setObjectName(u"bulletin-span"_s);
    m_form->setObjectName(u"bulletin-form"_s);
    m_make->setObjectName(u"bulletin-make"_s);
    m_earlier->setObjectName(u"bulletin-earlier"_s);
    m_later->setObjectName(u"bulletin-later"_s);
    m_earlier->setArrowType(Qt::LeftArrow);
    m_later->setArrowType(Qt::RightArrow);
    m_make->setProperty("primary", true);
    for (QComboBox *box : {m_kind, m_span, m_form})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new common::FlowLayout(this);
    row->setContentsMargins({});
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_kind, m_earlier, m_span, m_later, m_form, m_make})
        row->addWidget(each);
    fillKinds();
    choose(Span::containing(Kind::Day, today), usualForm(Kind::Day));
    connect(m_kind, &QComboBox::activated, this, [this] {
        // A report is written when its period is over.
        const Span running = Span::containing(kind(), m_today);
        fillSpans(kind() == Kind::Day ? running.start : running.previous().start);
        m_form->setCurrentIndex(m_form->findData(int(usualForm(kind()))));
    });
    connect(m_span, &QComboBox::currentIndexChanged, this, &SpanBar::followRow);
    connect(m_earlier, &QToolButton::clicked, this, [this] { move(+1); });
    connect(m_later, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_make, &QPushButton::clicked, this, &SpanBar::makeRequested);
}

Kind SpanBar::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

Span SpanBar::span() const
{
    return Span::containing(kind(), m_span->currentData().toDate());
}

Form SpanBar::form() const
{
    const int row = m_form->currentData().toInt();
    return row == kOperationRow ? Form::Official : Form(row);
}

::bulletins::Topic SpanBar::topic() const
{
    using enum ::bulletins::Topic;
    return m_form->currentData().toInt() == kOperationRow ? Operation : Situation;
}

void SpanBar::choose(const Span &span, Form form, ::bulletins::Topic topic)
{
    m_kind->setCurrentIndex(m_kind->findData(int(span.kind)));
    fillSpans(span.start);
    const bool operation = topic == ::bulletins::Topic::Operation;
    m_form->setCurrentIndex(m_form->findData(operation ? kOperationRow : int(form)));
}

void SpanBar::fillKinds()
{
    const int row = m_kind->currentIndex();
    m_kind->clear();
    for (const Kind kind : ::bulletins::kKinds)
        m_kind->addItem(kindText(kind), int(kind));
    m_kind->setCurrentIndex(std::max(0, row));
    fillForms();
    m_kind->setAccessibleName(tr("Kind of bulletin"));
    m_span->setAccessibleName(tr("Period"));
    m_form->setAccessibleName(tr("Form"));
    m_earlier->setToolTip(tr("The period before"));
    m_earlier->setAccessibleName(m_earlier->toolTip());
    m_later->setToolTip(tr("The period after"));
    m_later->setAccessibleName(m_later->toolTip());
    m_make->setText(tr("Make it"));
}

void SpanBar::fillForms()
{
    const int row = m_form->currentIndex();
    m_form->clear();
    m_form->addItem(tr("Bulletin page"), int(Form::Bulletin));
    m_form->addItem(tr("Official report (Decree 30/2020)"), int(Form::Official));
    m_form->addItem(tr("Report on the IOC itself (four chapters)"), kOperationRow);
    m_form->setCurrentIndex(std::max(0, row));
}

/// The newest first; what is asked for is among them.
void SpanBar::fillSpans(const QDate &around)
{
    m_span->clear();
    Span span = Span::containing(kind(), m_today);
    const Span wanted = Span::containing(kind(), around);
    for (int i = 0; i < depthOf(kind()) || span.start >= wanted.start; ++i) {
        m_span->addItem(span.shortText(), span.start);
        span = span.previous();
    }
    m_span->setCurrentIndex(m_span->findData(wanted.start));
    followRow();
}

void SpanBar::move(int step)
{
    const int row = m_span->currentIndex() + step;
    if (row >= 0 && row < m_span->count())
        m_span->setCurrentIndex(row);
}

void SpanBar::followRow()
{
    m_earlier->setEnabled(m_span->currentIndex() + 1 < m_span->count());
    m_later->setEnabled(m_span->currentIndex() > 0);
}

void SpanBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fillKinds();
    QWidget::changeEvent(event);
}

} // namespace panes::bulletins
