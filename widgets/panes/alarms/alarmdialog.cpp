// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmdialog.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/alarmwords.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using domain::AlarmVerb;

constexpr int kAlarmDialogWidth = 560;
constexpr int kAlarmTextLines = 6;
/// What is offered for shelving, in hours; 0: a time of one's own.
constexpr std::array kShelveHours = {1, 4, 8, 24, 3 * 24, 7 * 24, 0};

QString spanText(int hours)
{
    if (hours == 0)
        return AlarmDialog::tr("Until a time of your own");
    return hours % 24 == 0 ? AlarmDialog::tr("%n day(s)", nullptr, hours / 24)
                           : AlarmDialog::tr("%n hour(s)", nullptr, hours);
}

QString alarmDialogTitle(AlarmVerb verb)
{
    switch (verb) {
    case AlarmVerb::Acknowledge:
        return AlarmDialog::tr("Acknowledge");
    case AlarmVerb::Shelve:
        return AlarmDialog::tr("Shelve for a time");
    case AlarmVerb::Unshelve:
        return AlarmDialog::tr("Bring back");
    case AlarmVerb::Comment:
        return AlarmDialog::tr("Comment");
    case AlarmVerb::Assign:
        break;
    }
    return AlarmDialog::tr("Give to somebody");
}

} // namespace

AlarmDialog::AlarmDialog(AlarmVerb verb, const std::vector<items::AlarmLine> &lines,
                         const common::PaneSurroundings &with, QWidget *parent)
    : QDialog(parent)
    , m_verb(verb)
    , m_state(lines.at(0).standing.state)
    , m_with(with)
    , m_text(new QPlainTextEdit(this))
    , m_missing(common::newTextLabel(with.theme, common::TypeSize::Small, this))
{
    setObjectName(u"alarm-"_s + domain::code(verb) + u"-dialog"_s);
    setWindowTitle(alarmDialogTitle(verb));
    setMinimumWidth(kAlarmDialogWidth);
    auto *about = common::newTextLabel(with.theme, common::TypeSize::Strong, this);
    about->setText(aboutText(lines));
    auto *form = new QFormLayout;
    if (verb == AlarmVerb::Shelve)
        addUntil(*form);
    if (verb == AlarmVerb::Assign)
        addAssignee(*form, lines);
    addText(*form);
    m_missing->setObjectName(u"alarm-missing"_s);
    m_missing->setProperty("muted", true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save = buttons->addButton(windowTitle(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"alarm-save"_s);
    const QList<QKeySequence> keys{Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
    m_save->setToolTip(keys.constFirst().toString(QKeySequence::NativeText));
    for (const QKeySequence &key : keys)
        connect(new QShortcut(key, this), &QShortcut::activated, m_save, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(common::kSpace2);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
    check();
}

QString AlarmDialog::aboutText(const std::vector<items::AlarmLine> &lines) const
{
    return lines.size() == 1 ? spokenText(lines.front())
                             : tr("%n alarm(s)", nullptr, int(lines.size()));
}

void AlarmDialog::addUntil(QFormLayout &form)
{
    m_span = new QComboBox(this);
    m_span->setObjectName(u"alarm-span"_s);
    for (const int hours : kShelveHours)
        m_span->addItem(spanText(hours), hours);
    m_until = new QDateTimeEdit(this);
    m_until->setObjectName(u"alarm-until"_s);
    m_until->setTimeZone(common::format::zone());
    m_until->setDisplayFormat(u"HH:mm dd/MM/yyyy"_s);
    m_until->setCalendarPopup(true);
    const auto propose = [this] {
        const int hours = m_span->currentData().toInt();
        m_until->setEnabled(hours == 0);
        if (hours > 0)
            m_until->setDateTime(m_with.clock.now()
                                     .addDuration(std::chrono::hours(hours))
                                     .toTimeZone(common::format::zone()));
        check();
    };
    form.addRow(tr("For"), m_span);
    form.addRow(tr("Comes back at"), m_until);
    connect(m_span, &QComboBox::currentIndexChanged, this, propose);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &AlarmDialog::check);
    m_until->setEnabled(false);
    m_until->setDateTime(m_with.clock.now()
                             .addDuration(std::chrono::hours(kShelveHours.front()))
                             .toTimeZone(common::format::zone()));
}

/// Names that alarms were given to before, and the person at this desk.
void AlarmDialog::addAssignee(QFormLayout &form, const std::vector<items::AlarmLine> &lines)
{
    QStringList names{m_with.sync.status().user.name};
    for (const auto &line : lines) {
        for (const auto &action : line.actions)
            names << action.assignee << action.actor;
    }
    names.removeDuplicates();
    names.removeAll(QString());
    m_assignee = new QComboBox(this);
    m_assignee->setObjectName(u"alarm-assignee"_s);
    m_assignee->setEditable(true);
    m_assignee->addItems(names);
    form.addRow(tr("Given to"), m_assignee);
    connect(m_assignee, &QComboBox::currentTextChanged, this, &AlarmDialog::check);
}

void AlarmDialog::addText(QFormLayout &form)
{
    const QString name = m_verb == AlarmVerb::Shelve ? tr("Why") : tr("Words");
    m_text->setObjectName(u"alarm-text"_s);
    common::keepLines(*m_text, kAlarmTextLines);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(name);
    form.addRow(name, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AlarmDialog::check);
    if (m_verb != AlarmVerb::Assign)
        m_text->setFocus();
}

domain::AlarmAction AlarmDialog::action() const
{
    domain::AlarmAction action;
    action.verb = domain::code(m_verb);
    action.comment = m_text->toPlainText().trimmed();
    if (m_until)
        action.until = m_until->dateTime().toUTC();
    if (m_assignee)
        action.assignee = m_assignee->currentText().simplified();
    return action;
}

void AlarmDialog::check()
{
    if (!m_save)
        return;
    const auto fault = domain::faultOf(m_state, m_verb, action(), m_with.clock.now());
    m_save->setEnabled(!fault);
    m_missing->setText(fault ? faultText(*fault) : QString());
}

} // namespace panes::alarms
