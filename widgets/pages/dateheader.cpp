// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/dateheader.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

using namespace std::chrono_literals;

namespace pages {
namespace {

namespace format = common::format;

constexpr std::array kWeekdays = {
    QT_TRANSLATE_NOOP("DateHeader", "Monday"),    QT_TRANSLATE_NOOP("DateHeader", "Tuesday"),
    QT_TRANSLATE_NOOP("DateHeader", "Wednesday"), QT_TRANSLATE_NOOP("DateHeader", "Thursday"),
    QT_TRANSLATE_NOOP("DateHeader", "Friday"),    QT_TRANSLATE_NOOP("DateHeader", "Saturday"),
    QT_TRANSLATE_NOOP("DateHeader", "Sunday"),
};

QString text(const char *source)
{
    return QCoreApplication::translate("DateHeader", source);
}

} // namespace

QString weekdayText(const QDate &day)
{
    return text(kWeekdays[size_t(day.dayOfWeek() - 1)]);
}

QString longDate(const QDate &day)
{
    if (!day.isValid())
        return {};
    //: weekday, day, month, year
    return text(QT_TRANSLATE_NOOP("DateHeader", "%1, %2/%3/%4"))
        .arg(weekdayText(day), QString::number(day.day()), QString::number(day.month()),
             QString::number(day.year()));
}

DateHeader::DateHeader(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_with(surroundings)
    , m_day(new QLabel(this))
    , m_age(new QLabel(this))
{
    for (QLabel *label : {m_day, m_age})
        label->setTextFormat(Qt::PlainText);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setFont(surroundings.theme.font(common::TypeSize::Title));
    m_age->setObjectName(QStringLiteral("dataAge"));
    m_age->setFont(surroundings.theme.font(common::TypeSize::Body));
    m_age->setProperty("muted", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(common::kSpace1, 0, common::kSpace1, 0);
    row->addWidget(m_day);
    row->addStretch();
    row->addWidget(m_age);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&surroundings.sync, &syncing::SyncService::statusChanged, this, &DateHeader::show);
    connect(&m_minute, &QTimer::timeout, this, &DateHeader::show);
    m_minute.start(1min);
    show();
}

void DateHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

void DateHeader::show()
{
    const QDateTime now = m_with.clock.now();
    m_day->setText(longDate(format::localDay(now)));
    const QDateTime asOf = m_with.sync.status().asOf;
    m_age->setText(asOf.isValid() ? text(QT_TRANSLATE_NOOP("DateHeader", "Data as of %1, %2"))
                                        .arg(format::dateTime(asOf), format::age(asOf, now))
                                  : text(QT_TRANSLATE_NOOP("DateHeader", "No data yet")));
}

} // namespace pages
