// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/steppanel.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/reportpresentation.h"
#include "widgets/panes/reports/stepwords.h"

#include <QLabel>
#include <QPushButton>
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

/// The usual way forward comes before ways out.
int rank(domain::ReportVerb verb)
{
    using enum domain::ReportVerb;
    switch (verb) {
    case Forward:
    case SubmitResult:
        return 0;
    case Refuse:
    case MarkDuplicate:
    case Withdraw:
        return 2;
    default:
        return 1;
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
    , m_said(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    auto *buttons = new QWidget(this);
    m_buttons = new common::FlowLayout(buttons);
    m_buttons->setContentsMargins({});
    m_said->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace1);
    layout->addWidget(buttons);
    layout->addWidget(m_said);
}

void StepPanel::setCase(const DeskCase &on)
{
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)})
        item->widget()->deleteLater();
    auto verbs = on.possible();
    std::erase_if(verbs, [](domain::ReportVerb verb) { return !isOffered(verb); });
    std::ranges::stable_sort(verbs, {}, rank);
    for (size_t i = 0; i < verbs.size(); ++i)
        addButton(verbs[i], int(i));
    QString said;
    if (on.user().roles == domain::DeskRoles())
        said = tr("What you may do here is known after the first contact with the backend.");
    else if (verbs.empty())
        said = tr("No step is left for you in this state.");
    else if (on.isAhead())
        said = tr("With your steps that wait: %1.")
                   .arg(stateText(on.ahead().report.state, on.ahead().report.stateText));
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
}

void StepPanel::addButton(domain::ReportVerb verb, int position)
{
    auto *button = new QPushButton(verbText(verb), this);
    button->setObjectName(u"step-"_s + domain::code(verb));
    button->setProperty("primary", position == 0);
    button->setShortcut(shortcutOf(position));
    button->setToolTip(shortcutOf(position).toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT chosen(verb); });
    m_buttons->addWidget(button);
    button->show();
}

} // namespace panes::reports
