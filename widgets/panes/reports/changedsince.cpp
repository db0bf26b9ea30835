// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/changedsince.h"

#include "models/core/clock.h"
#include "widgets/common/format.h"
#include "widgets/common/lastvisit.h"
#include "widgets/common/sharedcontext.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {

ChangedSince::ChangedSince(common::SharedContext &context, const core::Clock &clock,
                           QSettings &settings, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_clock(clock)
    , m_settings(settings)
{
    setObjectName(u"changed-since"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ChangedSince::fillMenu);
    retranslate();
}

QDateTime ChangedSince::morningBefore(const QDateTime &now)
{
    const QDateTime local = now.toTimeZone(common::format::zone());
    const QDateTime morning(local.date(), QTime(kMorning, 0), common::format::zone());
    return (morning <= local ? morning : morning.addDays(-1)).toUTC();
}

void ChangedSince::fillMenu()
{
    menu()->clear();
    const auto add = [this](const QString &name, const QString &text, const QDateTime &moment) {
        auto *action = menu()->addAction(text, this,
                                         [this, moment] { m_context.setChangedSince(moment); });
        action->setObjectName(name);
        return action;
    };
    const QDateTime now = m_clock.now();
    const QDateTime visit = common::LastVisit(m_settings).end();
    add(u"since-visit"_s,
        visit.isValid() ? tr("Since my last visit: %1").arg(common::format::dateTime(visit))
                        : tr("Since my last visit: none yet"),
        visit)
        ->setEnabled(visit.isValid());
    const QDateTime morning = morningBefore(now);
    add(u"since-morning"_s, tr("Since the morning: %1").arg(common::format::dateTime(morning)),
        morning);
    add(u"since-day"_s, tr("In the last 24 hours"), now.addDays(-1));
    menu()
        ->addAction(tr("Since a date and time…"), this, &ChangedSince::askMoment)
        ->setObjectName(u"since-moment"_s);
    menu()->addSeparator();
    add(u"since-ever"_s, tr("Changed or not"), {})->setEnabled(m_context.changedSince().isValid());
}

void ChangedSince::askMoment()
{
    QDialog dialog(this);
    dialog.setObjectName(u"changed-since"_s);
    dialog.setWindowTitle(tr("Changed since"));
    const auto known = m_context.changedSince().isValid() ? m_context.changedSince()
                                                          : morningBefore(m_clock.now());
    auto *moment = new QDateTimeEdit(&dialog);
    moment->setTimeZone(common::format::zone()); // wherever this machine stands
    moment->setDateTime(known);
    moment->setDisplayFormat(u"dd/MM/yyyy HH:mm"_s);
    moment->setCalendarPopup(true);
    moment->setMaximumDateTime(m_clock.now());
    auto *label = new QLabel(tr("Show reports that changed since this moment:"), &dialog);
    label->setBuddy(moment);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    auto *layout = new QVBoxLayout(&dialog);
    for (QWidget *part : std::initializer_list<QWidget *>{label, moment, buttons})
        layout->addWidget(part);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() == QDialog::Accepted)
        m_context.setChangedSince(moment->dateTime().toUTC());
}

void ChangedSince::retranslate()
{
    setText(tr("What changed"));
    setToolTip(tr("Only reports of which something changed since a moment"));
    setAccessibleName(tr("What changed since …"));
}

void ChangedSince::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace panes::reports
