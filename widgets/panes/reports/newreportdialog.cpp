// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/newreportdialog.h"

#include "models/core/clock.h"
#include "models/core/fold.h"
#include "models/domain/reportworkflow.h"
#include "models/items/choices.h"
#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/dialogsize.h"
#include "widgets/panes/reports/picker.h"
#include "widgets/panes/reports/picturebox.h"
#include "widgets/panes/reports/placefields.h"
#include "widgets/panes/reports/reportpresentation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimeZone>
#include <QUuid>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr QSize kFormSize(1080, 600); ///< fits a screen of 1366 × 768 with its frame
constexpr int kTextLines = 4;
constexpr qsizetype kLongestTitle = 512;
constexpr qsizetype kLongestText = 10'000;
constexpr std::array kPhoneChannels = {"hotline", "officer", "zalo", "web", "camera"};

QTimeZone zone()
{
    return QTimeZone::fromSecondsAheadOfUtc(7 * 3600);
}

} // namespace

NewReportDialog::NewReportDialog(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QDialog(parent)
    , m_with(surroundings)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_missing(common::newTextLabel(surroundings.theme, common::TypeSize::Small, this))
{
    setObjectName(u"new-report"_s);
    setWindowTitle(tr("New report"));
    resize(kFormSize);
    m_missing->setProperty("muted", true);
    // Made in the order in which they are read, which is the order of Tab.
    auto *columns = new QHBoxLayout;
    columns->setSpacing(common::kSpace6);
    columns->addLayout(makeForm(), 1);
    m_place = new PlaceFields(surroundings, this);
    columns->addWidget(m_place, 1);
    m_pictures = new PictureBox(m_with.theme, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace3, common::kSpace1, common::kSpace3, common::kSpace1);
    layout->setSpacing(common::kSpace1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save = buttons->addButton(tr("Save report"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save-report"_s);
    const QKeySequence saveKeys(Qt::CTRL | Qt::Key_Return);
    m_save->setToolTip(saveKeys.toString(QKeySequence::NativeText));
    connect(new QShortcut(saveKeys, this), &QShortcut::activated, m_save, &QPushButton::click);
    layout->addLayout(columns, 1);
    layout->addWidget(m_pictures);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_place, &PlaceFields::changed, this, &NewReportDialog::check);
    connect(m_pictures, &PictureBox::changed, this, &NewReportDialog::check);
    check();
}

QFormLayout *NewReportDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addMatter(*form);
    addSender(*form);
    return form;
}

void NewReportDialog::addMatter(QFormLayout &form)
{
    const auto reference = m_with.directory.reference();
    const QDateTime now = m_with.clock.now();
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"title"_s);
    m_title->setMaxLength(kLongestTitle);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"text"_s);
    common::keepLines(*m_text, kTextLines);
    m_text->setTabChangesFocus(true);
    m_category = new Picker(this);
    m_category->setObjectName(u"category"_s);
    m_category->setChoices(items::categoryChoices(*reference, now.date()));
    m_severity = new QComboBox(this);
    for (const auto severity :
         {domain::Severity::Normal, domain::Severity::Soon, domain::Severity::Urgent})
        m_severity->addItem(severityText(severity), int(severity));
    m_channel = new QComboBox(this);
    for (const char *channel : kPhoneChannels)
        m_channel->addItem(channelText(QString::fromLatin1(channel)), QString::fromLatin1(channel));
    m_occurred = new QDateTimeEdit(this);
    m_occurred->setTimeZone(zone()); // wherever this machine stands
    m_occurred->setDateTime(now);
    m_occurred->setDisplayFormat(u"dd/MM/yyyy HH:mm"_s);
    m_occurred->setCalendarPopup(true);
    m_occurred->setMaximumDateTime(now);
    form.addRow(tr("Title"), m_title);
    form.addRow(tr("What happened"), m_text);
    form.addRow(tr("Category"), m_category);
    form.addRow(tr("How urgent"), m_severity);
    form.addRow(tr("Channel"), m_channel);
    form.addRow(tr("Occurred"), m_occurred);
    connect(m_title, &QLineEdit::textChanged, this, &NewReportDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NewReportDialog::check);
    connect(m_category, &QComboBox::currentTextChanged, this, &NewReportDialog::check);
}

void NewReportDialog::addSender(QFormLayout &form)
{
    m_senderName = new QLineEdit(this);
    m_senderName->setObjectName(u"sender-name"_s);
    m_senderName->setMaxLength(128);
    m_senderPhone = new QLineEdit(this);
    m_senderPhone->setObjectName(u"sender-phone"_s);
    m_senderPhone->setMaxLength(32);
    m_anonymous = new QCheckBox(tr("The sender wants to stay anonymous"), this);
    form.addRow(tr("Sender"), m_senderName);
    form.addRow(tr("Telephone"), m_senderPhone);
    form.addRow(QString(), m_anonymous);
}

void NewReportDialog::setPlace(double longitude, double latitude)
{
    m_place->setPlace(longitude, latitude);
}

QString NewReportDialog::missing() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("Give it a title.");
    if (m_text->toPlainText().trimmed().isEmpty())
        return tr("Write what happened.");
    if (m_text->toPlainText().size() > kLongestText)
        return tr("The text is too long: at most 10,000 characters.");
    if (m_category->chosen().isEmpty())
        return tr("Choose a category.");
    const QString place = m_place->missing();
    return place.isEmpty() && m_pictures->isReading() ? tr("The pictures are being read.") : place;
}

void NewReportDialog::check()
{
    if (!m_save)
        return; // still being put together
    const QString sentence = missing();
    m_missing->setText(sentence);
    m_save->setEnabled(sentence.isEmpty());
    growToContent(*this);
}

domain::Report NewReportDialog::report() const
{
    const auto reference = m_with.directory.reference();
    domain::Report report;
    report.id = domain::ReportId(m_id);
    report.code = tr("(new)", "code of a report that the backend has not seen");
    report.title = core::cleanText(m_title->text()).trimmed();
    report.text = core::cleanText(m_text->toPlainText()).trimmed();
    report.categoryId = domain::CategoryId(m_category->chosen());
    report.severity = domain::Severity(m_severity->currentData().toInt());
    report.channel = m_channel->currentData().toString();
    report.state = domain::ReportState::New;
    report.stateText = domain::code(report.state);
    report.address = m_place->address();
    report.unitId = m_place->unit();
    if (const auto *unit = reference->unit(report.unitId))
        report.districtId = unit->parentId;
    if (const auto place = m_place->place()) {
        report.longitude = place->x();
        report.latitude = place->y();
    }
    report.anonymous = m_anonymous->isChecked();
    report.senderName = core::cleanText(m_senderName->text()).trimmed();
    report.senderPhone = core::cleanText(m_senderPhone->text()).trimmed();
    report.occurredAt = m_occurred->dateTime().toUTC();
    report.sentAt = m_with.clock.now();
    const auto category = reference->categories.value(report.categoryId.value);
    report.dueAt = report.originalDueAt = domain::deadlineFor(
        category, report.sentAt, domain::WorkCalendar(reference->calendar));
    return report;
}

QList<QByteArray> NewReportDialog::pictures() const
{
    return m_pictures->pictures();
}

} // namespace panes::reports
