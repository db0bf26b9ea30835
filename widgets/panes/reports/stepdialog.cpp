// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/stepdialog.h"

#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/dialogsize.h"
#include "widgets/panes/reports/forwardfields.h"
#include "widgets/panes/reports/picker.h"
#include "widgets/panes/reports/picturebox.h"
#include "widgets/panes/reports/reportpresentation.h"
#include "widgets/panes/reports/stepwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

using domain::ReportVerb;
using domain::StepNeed;

constexpr int kStepTextLines = 5;
constexpr int kStepWidth = 620;

/// Verbs that may bring a text though they need none.
bool takesText(ReportVerb verb)
{
    switch (verb) {
    case ReportVerb::Forward:
    case ReportVerb::GrantExtension:
    case ReportVerb::Rate:
    case ReportVerb::Refuse:
    case ReportVerb::MarkDuplicate:
        return true;
    default:
        return domain::needsOf(verb).testFlag(StepNeed::Text);
    }
}

bool takesDate(ReportVerb verb)
{
    return verb == ReportVerb::AskExtension || verb == ReportVerb::GrantExtension;
}

} // namespace

bool StepDialog::asksFor(ReportVerb verb)
{
    return takesText(verb) || domain::needsOf(verb) || verb == ReportVerb::Publish;
}

StepDialog::StepDialog(const DeskCase &on, ReportVerb verb, const common::Theme &theme,
                       Offers offers, QWidget *parent)
    : QDialog(parent)
    , m_case(on)
    , m_verb(verb)
    , m_theme(theme)
    , m_offers(std::move(offers))
    , m_missing(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    setObjectName(u"step-dialog"_s);
    const QString action = verbText(verb).remove(u'…');
    setWindowTitle(action);
    setMinimumWidth(kStepWidth);
    auto *about = common::newTextLabel(theme, common::TypeSize::Strong, this);
    about->setText(
        m_offers.others == 0
            ? tr("%1 · %2", "code and title of a report").arg(on.seen().code, on.seen().title)
            : tr("For %n reports", nullptr, m_offers.others + 1));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (verb == ReportVerb::Forward)
        addForward(*form);
    if (verb == ReportVerb::Refuse)
        addRefusal(*form);
    if (takesDate(verb))
        addDate(*form);
    addOthers(*form);
    if (takesText(verb))
        addText(*form);
    // After the fields: the keyboard meets it last.
    m_buttons = new QDialogButtonBox(this);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_send = m_buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"send-step"_s);
    const QKeySequence sendKeys(Qt::CTRL | Qt::Key_Return);
    m_send->setToolTip(sendKeys.toString(QKeySequence::NativeText));
    connect(new QShortcut(sendKeys, this), &QShortcut::activated, m_send, &QPushButton::click);
    m_missing->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_missing);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void StepDialog::addText(QFormLayout &form)
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"step-text"_s);
    common::fixLines(*m_text, kStepTextLines);
    m_text->setTabChangesFocus(true);
    const QString label = stepTextLabel(m_verb);
    m_text->setAccessibleName(label);
    const auto category = m_case.reference().categories.value(m_case.seen().categoryId.value);
    if (!category.replyTemplates.isEmpty()) {
        auto *templates = new QComboBox(this);
        templates->setObjectName(u"templates"_s);
        templates->addItem(tr("Take a prepared text…"));
        templates->addItems(category.replyTemplates);
        templates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        templates->setMinimumContentsLength(30);
        connect(templates, &QComboBox::activated, this, [this, templates](int index) {
            if (index > 0)
                m_text->insertPlainText(templates->itemText(index));
        });
        form.addRow(tr("Prepared texts"), templates);
    }
    form.addRow(label, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StepDialog::check);
}

void StepDialog::addForward(QFormLayout &form)
{
    m_forward = new ForwardFields(m_case, m_offers.keepsCategories, m_theme, this);
    m_forward->addTo(form);
    connect(m_forward, &ForwardFields::changed, this, &StepDialog::check);
}

void StepDialog::addDate(QFormLayout &form)
{
    const domain::Report &report = m_case.ahead().report;
    const QDateTime last = report.dueAt.isValid() ? std::max(report.dueAt, m_case.now())
                                                  : m_case.now();
    const QDateTime start = report.requestedDueAt.isValid() ? report.requestedDueAt
                                                            : last.addDays(1);
    m_due = new QDateTimeEdit(this);
    m_due->setTimeZone(QTimeZone::fromSecondsAheadOfUtc(7 * 3600)); // wherever this machine stands
    m_due->setDateTime(start);
    m_due->setObjectName(u"due"_s);
    m_due->setDisplayFormat(u"dd/MM/yyyy HH:mm"_s);
    m_due->setCalendarPopup(true);
    auto *now = common::newTextLabel(m_theme, common::TypeSize::Body, this);
    now->setText(common::format::dateTime(report.dueAt));
    form.addRow(tr("Present deadline"), now);
    form.addRow(tr("New deadline"), m_due);
    connect(m_due, &QDateTimeEdit::dateTimeChanged, this, &StepDialog::check);
}

void StepDialog::addRefusal(QFormLayout &form)
{
    m_refusal = new QComboBox(this);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->addItem(tr("Choose a reason"), QString());
    for (const auto reason : domain::kRefusalReasons)
        m_refusal->addItem(refusalText(reason), domain::code(reason));
    m_guidance = common::newTextLabel(m_theme, common::TypeSize::Small, this);
    form.addRow(tr("Reason"), m_refusal);
    form.addRow(QString(), m_guidance);
    connect(m_refusal, &QComboBox::currentIndexChanged, this, [this] {
        const auto reason = domain::refusalReasonFromCode(m_refusal->currentData().toString());
        m_guidance->setText(reason ? refusalGuidance(*reason) : QString());
        check();
    });
}

void StepDialog::addOthers(QFormLayout &form)
{
    const auto needs = domain::needsOf(m_verb);
    if (needs.testFlag(StepNeed::Assignee)) {
        m_assignee = new QLineEdit(m_case.user().name, this);
        m_assignee->setObjectName(u"assignee"_s);
        form.addRow(tr("Person"), m_assignee);
        connect(m_assignee, &QLineEdit::textChanged, this, &StepDialog::check);
    }
    if (needs.testFlag(StepNeed::Original)) {
        m_original = new Picker(this);
        m_original->setObjectName(u"original"_s);
        m_original->setChoices(m_offers.originals);
        m_original->choose(m_offers.original);
        m_original->lineEdit()->setPlaceholderText(tr("Code of the report, or one from the list"));
        form.addRow(tr("Repeats report"), m_original);
        connect(m_original, &QComboBox::currentTextChanged, this, &StepDialog::check);
    }
    if (needs.testFlag(StepNeed::Rating)) {
        m_rating = new QComboBox(this);
        m_rating->setObjectName(u"rating"_s);
        m_rating->addItem(tr("Choose what the citizen said"), 0);
        for (int rating = 3; rating >= 1; --rating)
            m_rating->addItem(ratingText(rating), rating);
        form.addRow(tr("Citizen's rating"), m_rating);
        connect(m_rating, &QComboBox::currentIndexChanged, this, &StepDialog::check);
    }
    if (needs.testFlag(StepNeed::AfterPicture)) {
        m_pictures = new PictureBox(m_theme, this);
        form.addRow(tr("Pictures after the work"), m_pictures);
        connect(m_pictures, &PictureBox::changed, this, &StepDialog::check);
    }
    if (m_verb == ReportVerb::Publish) {
        m_blurred = new QCheckBox(
            tr("I have checked: faces, number plates and names are not recognisable."), this);
        m_blurred->setObjectName(u"blurred"_s);
        form.addRow(m_blurred);
        connect(m_blurred, &QCheckBox::toggled, this, &StepDialog::check);
    }
}

domain::ReportStep StepDialog::step() const
{
    domain::ReportStep step;
    step.verb = m_verb;
    if (m_text)
        step.text = m_text->toPlainText().trimmed();
    if (m_forward)
        m_forward->fill(step);
    if (m_due)
        step.dueAt = m_due->dateTime().toUTC();
    if (m_assignee)
        step.assignee = m_assignee->text().trimmed();
    if (m_original)
        step.duplicateOf = domain::ReportId(m_original->chosen().isEmpty()
                                                ? m_original->currentText().trimmed()
                                                : m_original->chosen());
    if (m_rating)
        step.rating = m_rating->currentData().toInt();
    if (m_refusal)
        step.refusal = m_refusal->currentData().toString();
    for (qsizetype i = 0; m_pictures && i < m_pictures->pictures().size(); ++i)
        step.pictures.append(QString::number(i));
    return step;
}

QList<QByteArray> StepDialog::pictures() const
{
    return m_pictures ? m_pictures->pictures() : QList<QByteArray>();
}

/// What still keeps the step from being sent, as a sentence.
QString StepDialog::missing() const
{
    domain::ReportStep asked = step();
    if (m_offers.keepsCategories && asked.categoryId.isEmpty())
        asked.categoryId = m_case.ahead().report.categoryId;
    if (const auto fault = m_case.fault(asked))
        return faultText(*fault);
    if (m_pictures && m_pictures->isReading())
        return tr("The pictures are being read.");
    if (m_blurred && !m_blurred->isChecked())
        return tr("Look at the pictures and texts first, then tick the box.");
    return {};
}

void StepDialog::check()
{
    const QString sentence = missing();
    m_missing->setText(sentence);
    m_missing->setVisible(!sentence.isEmpty());
    if (m_send)
        m_send->setEnabled(sentence.isEmpty());
    growToContent(*this);
    if (!m_forward)
        return;
    const QDateTime due = m_case.after(step()).dueAt;
    m_forward->setDeadline(m_offers.others > 0 ? tr("Each as its category says.")
                           : due.isValid()     ? common::format::dateTime(due)
                                               : tr("The category has none."));
}

} // namespace panes::reports
