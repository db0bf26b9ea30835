// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/timeslider.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "widgets/common/errortext.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/reportscope.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/map/iconbutton.h"
#include "widgets/map/timetrack.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace map {
namespace {

constexpr int kWeek = 7;
/// A longer period is drawn by its last days only; lists go on to show all of it.
constexpr qint64 kMostDays = 20 * 366;

QDateTime dayStart(const QDate &day)
{
    return day.startOfDay(common::format::zone()).toUTC();
}

} // namespace

TimeSlider::TimeSlider(const common::PaneSurroundings &surroundings, std::function<bool()> caughtUp,
                       QWidget *parent)
    : QWidget(parent)
    , m_with(surroundings)
    , m_days(surroundings.readers, surroundings.hub)
    , m_playback(std::move(caughtUp))
    , m_track(new TimeTrack(surroundings.theme, this))
{
    setProperty("surface", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace2, common::kSpace1, common::kSpace2, common::kSpace1);
    layout->setSpacing(common::kSpace1);
    auto *row = new QWidget(this);
    makeControls(*new common::FlowLayout(row));
    layout->addWidget(row);
    layout->addWidget(m_track);
    connectContext();
    retranslate();
    showPlaying();
    hide();
}

void TimeSlider::makeControls(QLayout &row)
{
    row.setContentsMargins({});
    m_play = newIconButton(m_with.theme, u"play"_s, this);
    m_play->setObjectName(u"play"_s);
    m_step = new QComboBox(this);
    m_step->setObjectName(u"step"_s);
    m_speed = new QComboBox(this);
    m_speed->setObjectName(u"speed"_s);
    for (QComboBox *choice : {m_step, m_speed}) // their words change with the language
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_loop = newIconButton(m_with.theme, u"loop"_s, this);
    m_loop->setObjectName(u"loop"_s);
    m_loop->setCheckable(true);
    m_label = new QLabel(this);
    m_label->setObjectName(u"window-label"_s);
    m_close = newIconButton(m_with.theme, u"close"_s, this);
    m_close->setObjectName(u"close-slider"_s);
    for (const int days : {1, kWeek})
        m_step->addItem({}, days);
    for (const int perMinute : {60, 120, 240})
        m_speed->addItem({}, perMinute);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_play, m_step, m_speed, m_loop, m_close, m_label})
        row.addWidget(part);
    connect(m_play, &QToolButton::clicked, this, &TimeSlider::togglePlay);
    connect(m_close, &QToolButton::clicked, this, [this] { setOpen(false); });
    connect(m_step, &QComboBox::currentIndexChanged, this,
            [this] { m_track->setStep(stepDays()); });
    connect(m_speed, &QComboBox::currentIndexChanged, this, &TimeSlider::applySpeed);
    m_step->setCurrentIndex(1);
    applySpeed();
}

void TimeSlider::connectContext()
{
    auto &context = m_with.context;
    using Context = common::SharedContext;
    connect(&context, &Context::areaChanged, this, &TimeSlider::applyScope);
    connect(&context, &Context::periodChanged, this, &TimeSlider::applyScope);
    connect(&context, &Context::searchChanged, this, &TimeSlider::applyScope);
    connect(&context, &Context::reportsNarrowed, this, &TimeSlider::applyScope);
    connect(&context, &Context::reportsNarrowed, this, &TimeSlider::follow);
    connect(&m_with.directory, &items::Directory::changed, this, &TimeSlider::applyScope);
    connect(&m_days, &items::ReportDays::changed, this, &TimeSlider::fill);
    connect(m_track, &TimeTrack::playToggled, this, &TimeSlider::togglePlay);
    connect(m_track, &TimeTrack::windowChosen, this, [this](const DayWindow &window) {
        m_playback.stop();
        choose(window);
    });
    connect(&m_playback, &Playback::stepDue, this, &TimeSlider::stepOn);
    connect(&m_playback, &Playback::playingChanged, this, &TimeSlider::showPlaying);
    connect(&m_with.theme, &common::Theme::changed, this, &TimeSlider::showPlaying);
}

void TimeSlider::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    setVisible(open);
    if (open)
        return applyScope();
    m_playback.stop();
    m_with.context.setWindow({}, {});
    Q_EMIT closed();
}

void TimeSlider::applyScope()
{
    if (!m_open)
        return;
    const auto &context = m_with.context;
    m_days.setFilter(common::reportScopeOfPeriod(
        context, m_with.directory.reference()->narrowing(context.area()), m_with.clock.now()));
}

std::pair<QDate, QDate> TimeSlider::ends() const
{
    const auto *days = m_days.content();
    const bool any = days && !days->empty();
    const QDate today = common::format::localDay(m_with.clock.now());
    const QDate from = m_with.context.from().isValid() ? m_with.context.from()
                       : any                           ? days->front().day
                                                       : today;
    const QDate to = m_with.context.to().isValid() ? m_with.context.to()
                     : any                         ? days->back().day
                                                   : today;
    return {std::max(from, to.addDays(1 - kMostDays)), to};
}

void TimeSlider::fill()
{
    if (const auto *days = m_days.content(); days && !m_days.isLoading()) {
        const auto [from, to] = ends();
        std::vector<qint64> counts(size_t(std::max<qint64>(0, from.daysTo(to) + 1)), 0);
        for (const auto &[day, count] : *days) {
            if (day >= from && day <= to)
                counts[size_t(from.daysTo(day))] = count;
        }
        m_track->setDays(from, std::move(counts));
    }
    follow();
    Q_EMIT loadingChanged();
}

std::optional<DayWindow> TimeSlider::window() const
{
    const auto &context = m_with.context;
    const int days = m_track->days();
    if (days == 0 || (!context.windowFrom().isValid() && !context.windowTo().isValid()))
        return std::nullopt;
    const auto index = [&](const QDateTime &moment, int otherwise) {
        return moment.isValid() ? int(m_track->dayOf(0).daysTo(common::format::localDay(moment)))
                                : otherwise;
    };
    return DayWindow::between(index(context.windowFrom(), 0),
                              index(context.windowTo().addMSecs(-1), days - 1), days);
}

void TimeSlider::follow()
{
    m_track->setWindow(window());
    showLabel();
}

void TimeSlider::choose(const DayWindow &window)
{
    if (window.isWhole(m_track->days()))
        m_with.context.setWindow({}, {});
    else
        m_with.context.setWindow(dayStart(m_track->dayOf(window.first)),
                                 dayStart(m_track->dayOf(window.last + 1)));
}

void TimeSlider::togglePlay()
{
    if (m_playback.isPlaying())
        return m_playback.stop();
    const int days = m_track->days();
    const auto present = window();
    const int length = present ? present->length() : stepDays();
    if (days <= length)
        return;
    if (!present || present->last >= days - 1)
        choose(DayWindow{0, length - 1});
    m_playback.start();
}

void TimeSlider::stepOn()
{
    const auto present = window();
    const int days = m_track->days();
    if (!present)
        return m_playback.stop(); // taken away elsewhere
    if (present->last < days - 1)
        choose(present->moved(stepDays(), days));
    else if (m_loop->isChecked())
        choose(DayWindow{0, present->length() - 1});
    else
        m_playback.stop();
}

int TimeSlider::stepDays() const
{
    return m_step->currentData().toInt();
}

void TimeSlider::applySpeed()
{
    m_playback.setInterval(std::chrono::milliseconds(1min) /
                           std::max(1, m_speed->currentData().toInt()));
}

void TimeSlider::showPlaying()
{
    const bool playing = m_playback.isPlaying();
    m_play->setIcon(m_with.theme.icon(playing ? u"pause"_s : u"play"_s));
    const QString name = playing ? tr("Pause") : tr("Play");
    m_play->setAccessibleName(name);
    m_play->setToolTip(tr("%1 (space bar in the bars)", "play or pause").arg(name));
}

void TimeSlider::showLabel()
{
    if (m_days.error()) {
        m_label->setText(common::describe(*m_days.error()).sentence);
        return;
    }
    if (m_track->days() == 0) {
        m_label->setText(tr("Counting reports per day…"));
        return;
    }
    const auto shown = window().value_or(DayWindow{0, m_track->days() - 1});
    const QString text = tr("%1 – %2 · %3 reports", "first day, last day, count")
                             .arg(common::format::date(m_track->dayOf(shown.first)),
                                  common::format::date(m_track->dayOf(shown.last)),
                                  common::format::number(m_track->countIn(shown)));
    m_label->setText(text);
    m_track->setAccessibleDescription(text);
}

void TimeSlider::retranslate()
{
    m_step->setItemText(0, tr("By day"));
    m_step->setItemText(1, tr("By week"));
    m_step->setAccessibleName(tr("Length of a step"));
    m_speed->setItemText(0, tr("1 step/s"));
    m_speed->setItemText(1, tr("2 steps/s"));
    m_speed->setItemText(2, tr("4 steps/s"));
    m_speed->setAccessibleName(tr("Speed"));
    m_loop->setToolTip(tr("Begin again at the end"));
    m_close->setToolTip(tr("Close the time slider and show the whole period"));
    for (auto *button : {m_loop, m_close})
        button->setAccessibleName(button->toolTip());
    m_track->setAccessibleName(tr("Window in time"));
    m_track->setToolTip(
        tr("Drag the window or its ends. Keys: ←→ move it by a day, PageUp/PageDown "
           "by a step, Ctrl+←→ its beginning, Shift+←→ its end, Home/End, Escape."));
    showPlaying();
    showLabel();
}

void TimeSlider::hideEvent(QHideEvent *event)
{
    m_playback.stop();
    QWidget::hideEvent(event);
}

void TimeSlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace map
