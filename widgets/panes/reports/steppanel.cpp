// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/steppanel.h"

#include "models/sync/reviewreader.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/reportpresentation.h"
#include "widgets/panes/reports/stepwords.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr int kMostShortcuts = 9;

/// Comments have their own box below, the contact its own button.
bool isOffered(domain::ReportVerb verb)
{
    return !domain::changesNothing(verb);
}

/// The usual way forward comes before detours, and those before ways out.
int rank(domain::ReportVerb verb)
{
    using enum domain::ReportVerb;
    switch (verb) {
    case AskInformation:
    case Return:
    case Assign:
    case AskExtension:
    case RefuseExtension:
    case Redo:
    case KeepUnpublished:
        return 1;
    case Refuse:
    case MarkDuplicate:
    case Withdraw:
        return 2;
    default:
        return 0;
    }
}

QKeySequence shortcutOf(int position)
{
    if (position == 0)
        return QKeySequence(Qt::CTRL | Qt::Key_Return);
    return position <= kMostShortcuts
               ? QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | (int(Qt::Key_0) + position))
               : QKeySequence();
}

} // namespace

StepPanel::StepPanel(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_barred(new QPushButton(this))
    , m_said(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_why(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    auto *buttons = new QWidget(this);
    m_buttons = new common::FlowLayout(buttons);
    m_buttons->setContentsMargins({});
    m_barred->setObjectName(u"barred-steps"_s);
    m_barred->setMenu(new QMenu(m_barred));
    connect(m_barred->menu(), &QMenu::aboutToShow, this, &StepPanel::fillBarred);
    m_said->setProperty("muted", true);
    m_why->setObjectName(u"why-not"_s);
    m_why->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace1);
    layout->addWidget(buttons);
    layout->addWidget(m_said);
    layout->addWidget(m_why);
}

QString StepPanel::barredText(const syncing::DeskUser &user)
{
    if (syncing::isReader(user))
        return tr("A copy is looked at: nothing can be changed in it.");
    if (user.name.isEmpty())
        return tr("What you may do here is known after the first contact with the backend.");
    if (user.isOutdated)
        return tr("The backend has to confirm your rights before you can act: this desk has been "
                  "without it for too long.");
    return tr("This account may read reports, but not act on them.");
}

void StepPanel::setCase(const DeskCase &on)
{
    if (m_case.isEmpty() || m_case.seen().id != on.seen().id ||
        m_case.ahead().report.state != on.ahead().report.state)
        m_why->hide();
    m_case = on;
    auto verbs = on.possible();
    std::erase_if(verbs, [](domain::ReportVerb verb) { return !isOffered(verb); });
    std::ranges::stable_sort(verbs, {}, rank);
    setSteps(verbs);
    m_barred->setVisible(on.user().roles != domain::DeskRoles());
    QString said;
    if (on.user().roles == domain::DeskRoles())
        said = barredText(on.user());
    else if (verbs.empty())
        said = tr("No step is left for you in this state.");
    else if (on.isAhead())
        said = tr("With your steps that wait: %1.")
                   .arg(stateText(on.ahead().report.state, on.ahead().report.stateText));
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
}

/// The button of a step stays as long as the step is possible, so that a press is never lost to
/// what the backend says meanwhile, and whoever stands on one with the keyboard stays there.
void StepPanel::setSteps(const std::vector<domain::ReportVerb> &verbs)
{
    std::map<domain::ReportVerb, QPushButton *> before;
    std::swap(before, m_steps);
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
    }
    for (size_t i = 0; i < verbs.size(); ++i) {
        const auto kept = before.extract(verbs[i]);
        QPushButton *button = kept ? kept.mapped() : newButton(verbs[i]);
        dress(*button, verbs[i], int(i));
        m_steps.emplace(verbs[i], button);
        m_buttons->addWidget(button);
        button->raise(); // among its siblings as on the screen, for the keyboard too
    }
    bool focused = false;
    for (const auto &[verb, gone] : before) {
        focused = focused || gone->hasFocus();
        gone->hide(); // gone later, but its shortcut at once
        gone->deleteLater();
    }
    m_barred->setText(tr("Other steps…"));
    m_buttons->addWidget(m_barred);
    m_barred->raise();
    if (focused)
        m_buttons->itemAt(0)->widget()->setFocus();
}

QPushButton *StepPanel::newButton(domain::ReportVerb verb)
{
    auto *button = new QPushButton(m_buttons->parentWidget());
    button->setObjectName(u"step-"_s + domain::code(verb));
    connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT chosen(verb); });
    return button;
}

/// The first is the usual one.
void StepPanel::dress(QPushButton &button, domain::ReportVerb verb, int position)
{
    const bool primary = position == 0;
    if (button.text() != verbText(verb))
        button.setText(verbText(verb));
    if (button.property("primary").toBool() != primary) {
        button.setProperty("primary", primary);
        button.style()->unpolish(&button);
        button.style()->polish(&button);
    }
    if (button.shortcut() != shortcutOf(position)) // setText() takes it away
        button.setShortcut(shortcutOf(position));
    button.setToolTip(shortcutOf(position).toString(QKeySequence::NativeText));
    button.show();
}

void StepPanel::fillBarred()
{
    m_barred->menu()->clear();
    for (int number = 0; number < domain::kReportVerbs; ++number) {
        const auto verb = domain::ReportVerb(number);
        const auto fault = m_case.barTo(verb);
        if (!fault || !isOffered(verb))
            continue;
        auto *entry = m_barred->menu()->addAction(verbText(verb).remove(u'…'), this,
                                                  [this, verb, fault] { explain(verb, *fault); });
        entry->setObjectName(u"barred-"_s + domain::code(verb));
    }
}

void StepPanel::explain(domain::ReportVerb verb, domain::StepFault fault)
{
    m_why->setText(tr("“%1” is not possible now: %2", "a step and why")
                       .arg(verbText(verb).remove(u'…'), faultText(fault)));
    m_why->show();
}

} // namespace panes::reports
