// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/editoralarms.h"

#include "widgets/common/fontfit.h"
#include "widgets/common/formrow.h"
#include "widgets/common/theme.h"
#include "widgets/pages/indicatorblock.h"
#include "widgets/pages/tile.h"
#include "widgets/pages/wallpageview.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr int kMostHold = 24 * 60; ///< minutes
constexpr int kMostPriority = 3;
constexpr int kMostLetters = 44; ///< of a page's name, for which a field is made

void name(QFormLayout &form, QWidget *field, const QString &label)
{
    if (auto *shown = qobject_cast<QLabel *>(form.labelForField(field)))
        shown->setText(label);
    field->setAccessibleName(label);
}

} // namespace

AlarmSteeringForm::AlarmSteeringForm(QWidget *parent)
    : QWidget(parent)
    , m_how(new QFormLayout)
    , m_where(new QFormLayout)
    , m_priority(new QSpinBox(this))
    , m_hold(new QSpinBox(this))
    , m_page(newPages(u"alarm-page"_s))
{
    m_priority->setObjectName(u"steer-priority"_s);
    m_hold->setObjectName(u"steer-hold"_s);
    m_priority->setRange(0, kMostPriority);
    m_hold->setRange(1, kMostHold);
    for (QWidget *field : std::initializer_list<QWidget *>{m_priority, m_hold, m_page})
        common::addRow(*m_how, field);
    for (const domain::Subsystem subsystem : domain::kSubsystems) {
        m_subsystems << newPages(u"alarm-page-"_s + domain::code(subsystem));
        common::addRow(*m_where, m_subsystems.constLast());
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(common::kSpace4);
    for (QFormLayout *form : {m_how, m_where}) {
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        row->addLayout(form);
    }
    connect(m_priority, &QSpinBox::valueChanged, this, &AlarmSteeringForm::take);
    connect(m_hold, &QSpinBox::valueChanged, this, &AlarmSteeringForm::take);
    retranslate();
}

QComboBox *AlarmSteeringForm::newPages(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    common::fitToFont(*box, [box] {
        box->setMaximumWidth(kMostLetters * box->fontMetrics().averageCharWidth());
    });
    connect(box, &QComboBox::activated, this, &AlarmSteeringForm::take);
    return box;
}

void AlarmSteeringForm::setPlaylist(const domain::WallPlaylist &playlist,
                                    const WallProgram &program)
{
    const QScopedValueRollback guard(m_filling, true);
    m_priority->setValue(playlist.steerPriority);
    m_hold->setValue(int(std::chrono::ceil<std::chrono::minutes>(playlist.hold).count()));
    fillPages(*m_page, playlist.alarmPage, program);
    for (size_t i = 0; i < domain::kSubsystems.size(); ++i)
        fillPages(*m_subsystems.at(qsizetype(i)),
                  playlist.subsystemPages.value(int(domain::kSubsystems.at(i))), program);
}

void AlarmSteeringForm::fillPages(QComboBox &box, const QString &chosen, const WallProgram &program)
{
    box.clear();
    box.addItem(&box == m_page ? tr("none: they do not steer") : tr("the page on the left"),
                QString());
    for (const auto &page : program.pages)
        box.addItem(inLanguage(page.name, page.nameEn), page.id);
    if (box.findData(chosen) < 0)
        box.addItem(tr("%1 (is not there)").arg(chosen), chosen);
    box.setCurrentIndex(box.findData(chosen));
}

void AlarmSteeringForm::write(domain::WallPlaylist &playlist) const
{
    playlist.steerPriority = m_priority->value();
    // What was written in seconds stays so while nobody changes the minutes.
    if (std::chrono::ceil<std::chrono::minutes>(playlist.hold).count() != m_hold->value())
        playlist.hold = std::chrono::minutes(m_hold->value());
    playlist.alarmPage = m_page->currentData().toString();
    for (size_t i = 0; i < domain::kSubsystems.size(); ++i) {
        const int subsystem = int(domain::kSubsystems.at(i));
        const QString page = m_subsystems.at(qsizetype(i))->currentData().toString();
        if (page.isEmpty())
            playlist.subsystemPages.remove(subsystem);
        else
            playlist.subsystemPages.insert(subsystem, page);
    }
}

void AlarmSteeringForm::take()
{
    if (!m_filling)
        Q_EMIT edited();
}

void AlarmSteeringForm::retranslate()
{
    name(*m_how, m_priority, tr("Alarms up to this priority steer"));
    name(*m_how, m_hold, tr("They hold the wall at most"));
    name(*m_how, m_page, tr("They go to"));
    for (size_t i = 0; i < domain::kSubsystems.size(); ++i)
        //: the page to which alarms of a subsystem steer
        name(*m_where, m_subsystems.at(qsizetype(i)),
             tr("%1: to").arg(subsystemText(domain::kSubsystems.at(i))));
    m_priority->setSpecialValueText(tr("none"));
    m_hold->setSuffix(tr(" min"));
}

void AlarmSteeringForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pages
