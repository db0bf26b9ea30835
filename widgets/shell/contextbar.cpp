// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/contextbar.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/shell/periodpreset.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kLeastLetters = 14; ///< of the area

QToolButton *newButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIconSize(QSize(20, 20));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ContextBar::ContextBar(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_with(surroundings)
    , m_title(new QLabel(this))
    , m_area(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_dates(new QLabel(this))
    , m_search(new common::SearchField(this))
    , m_palette(newButton(this))
    , m_offline(newButton(this))
    , m_theme(newButton(this))
    , m_language(newButton(this))
{
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(surroundings.theme.font(common::TypeSize::Strong));
    m_dates->setProperty("muted", true);
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_area->setMinimumContentsLength(22);
    m_area->setMaxVisibleItems(24);
    // Long names and large letters would else make the window wider than a small screen.
    common::fitToFont(*m_area, [this] {
        m_area->setMinimumWidth(kLeastLetters * m_area->fontMetrics().averageCharWidth());
    });
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setMinimumWidth(180);
    m_offline->setCheckable(true);
    m_offline->setObjectName(u"offline"_s);
    m_palette->setObjectName(u"palette"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    row->setSpacing(common::kSpace2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_area, m_period, m_dates})
        row->addWidget(widget);
    row->addWidget(m_search, 1);
    for (QWidget *widget : {m_palette, m_offline, m_language, m_theme})
        row->addWidget(widget);

    connect(m_area, &QComboBox::activated, this,
            [this] { m_with.context.setArea(domain::UnitId(m_area->currentData().toString())); });
    connect(m_period, &QComboBox::activated, this, &ContextBar::choosePeriod);
    connect(m_search, &common::SearchField::searched, this,
            [this] { m_with.context.setSearch(m_search->text().simplified()); });
    connect(m_palette, &QToolButton::clicked, this, &ContextBar::paletteRequested);
    connect(m_theme, &QToolButton::clicked, this, &ContextBar::themeRequested);
    connect(m_language, &QToolButton::clicked, this, &ContextBar::languageRequested);
    // Not clicked: a screen reader toggles.
    connect(m_offline, &QToolButton::toggled, this, &ContextBar::offlineToggled);
    connect(&m_with.directory, &items::Directory::changed, this, &ContextBar::fillAreas);
    connect(&m_with.context, &common::SharedContext::areaChanged, this, &ContextBar::fillAreas);
    connect(&m_with.context, &common::SharedContext::periodChanged, this, &ContextBar::showPeriod);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &ContextBar::showOffline);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &ContextBar::followDay);
    connect(&m_with.theme, &common::Theme::changed, this, &ContextBar::retranslate);
    retranslate();
    followDay();
}

void ContextBar::followDay()
{
    const QDate today = common::format::localDay(m_with.clock.now());
    if (std::exchange(m_day, today) != today)
        choosePeriod();
}

void ContextBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Province, its districts, and below the chosen district its communes, as valid on the period's
/// last day.
void ContextBar::fillAreas()
{
    const QSignalBlocker blocker(m_area);
    const auto reference = m_with.directory.reference();
    const QDate on = m_with.context.to().isValid() ? m_with.context.to()
                                                   : common::format::localDay(m_with.clock.now());
    const auto chosen = m_with.context.area();
    const auto *chosenUnit = reference->unit(chosen);
    m_area->clear();
    const auto *province = reference->province(on);
    if (!province)
        return;
    m_area->addItem(province->name, QString());
    for (const auto *district : reference->children(province->id, on)) {
        m_area->addItem(u"   "_s + district->name, district->id.value);
        const bool open = district->id == chosen ||
                          (chosenUnit && chosenUnit->parentId == district->id);
        if (!open)
            continue;
        for (const auto *commune : reference->children(district->id, on))
            m_area->addItem(u"        "_s + commune->name, commune->id.value);
    }
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen.value)));
}

void ContextBar::fillPeriods()
{
    const QSignalBlocker blocker(m_period);
    const int chosen = m_period->currentIndex();
    m_period->clear();
    for (const PeriodPreset preset : kPeriodPresets)
        m_period->addItem(presetText(preset), int(preset));
    m_period->setCurrentIndex(chosen < 0 ? m_period->findData(int(PeriodPreset::Last12Months))
                                         : chosen);
}

void ContextBar::choosePeriod()
{
    const QDate today = common::format::localDay(m_with.clock.now());
    const auto [from, to] = presetDays(PeriodPreset(m_period->currentData().toInt()), today);
    m_with.context.setPeriod(from, to);
}

void ContextBar::showPeriod()
{
    const auto &context = m_with.context;
    m_dates->setText(context.from().isValid() ? tr("%1 – %2", "first and last day")
                                                    .arg(common::format::date(context.from()),
                                                         common::format::date(context.to()))
                                              : QString());
    fillAreas();
}

void ContextBar::showOffline()
{
    m_offline->setVisible(m_with.sync.status().connection != syncing::Connection::Review);
    const bool offline = m_with.sync.isForcedOffline();
    const QSignalBlocker quiet(m_offline);
    m_offline->setChecked(offline);
    m_offline->setIcon(m_with.theme.icon(offline ? u"offline"_s : u"online"_s));
}

void ContextBar::retranslate()
{
    const bool dark = m_with.theme.mode() == common::Theme::Mode::Dark;
    m_title->setText(tr("IOC"));
    m_area->setAccessibleName(tr("Area"));
    m_area->setToolTip(tr("Area that every view obeys"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("Period that every view obeys"));
    m_search->setPlaceholderText(tr("Search everything (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search everything"));
    m_palette->setIcon(m_with.theme.icon(u"search"_s));
    m_theme->setIcon(m_with.theme.icon(dark ? u"sun"_s : u"moon"_s));
    m_language->setIcon(m_with.theme.icon(u"language"_s));
    const std::initializer_list<std::pair<QToolButton *, QString>> names{
        {m_palette, tr("Commands (Ctrl+K)")},
        {m_theme, dark ? tr("Light theme") : tr("Dark theme")},
        {m_language, tr("Language: Vietnamese or English")},
        {m_offline, tr("Work offline")}};
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    fillPeriods();
    showPeriod();
    showOffline();
}

} // namespace shell
