// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/placefields.h"

#include "models/core/clock.h"
#include "models/core/fold.h"
#include "models/items/choices.h"
#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/theme.h"
#include "widgets/map/placepicker.h"
#include "widgets/panes/reports/picker.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::reports {

std::optional<QPointF> placeFromText(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*(-?\\d{1,2}(?:[.,]\\d+)?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:[.,]\\d+)?)\\s*$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double latitude = match.captured(1).replace(u',', u'.').toDouble();
    const double longitude = match.captured(2).replace(u',', u'.').toDouble();
    if (std::abs(latitude) > 90 || std::abs(longitude) > 180)
        return std::nullopt;
    return QPointF(longitude, latitude);
}

PlaceFields::PlaceFields(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_directory(surroundings.directory)
    , m_outlines(surroundings.readers, surroundings.hub)
    , m_map(new map::PlacePicker(surroundings.theme, this))
    , m_address(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_said(common::newTextLabel(surroundings.theme, common::TypeSize::Small, this))
    , m_unit(new Picker(this))
{
    const QDate today = surroundings.clock.now().date();
    m_address->setObjectName(u"address"_s);
    m_place->setObjectName(u"place"_s);
    m_place->setPlaceholderText(tr("Latitude, longitude: 10,9312 108,1137"));
    m_said->setObjectName(u"place-said"_s);
    m_said->hide();
    m_unit->setObjectName(u"unit"_s);
    m_unit->setChoices(items::communeChoices(*m_directory.reference(), today));
    auto *form = new QFormLayout;
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Position"), m_place);
    form->addRow(QString(), m_said);
    form->addRow(tr("Commune"), m_unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_map, 1);
    column->addLayout(form);
    connect(m_map, &map::PlacePicker::placePicked, this, &PlaceFields::setPlace);
    connect(m_place, &QLineEdit::textChanged, this, &PlaceFields::followPlace);
    connect(m_address, &QLineEdit::textChanged, this, &PlaceFields::changed);
    connect(m_unit, &QComboBox::currentTextChanged, this, &PlaceFields::changed);
    connect(&m_outlines, &items::UnitOutlines::changed, this, [this] {
        m_map->setOutlines(m_outlines.content());
        followPlace();
    });
    m_outlines.setDay(today);
}

void PlaceFields::setPlace(double longitude, double latitude)
{
    m_place->setText(u"%1, %2"_s.arg(latitude, 0, 'f', 5).arg(longitude, 0, 'f', 5));
}

std::optional<QPointF> PlaceFields::place() const
{
    return placeFromText(m_place->text());
}

QString PlaceFields::address() const
{
    return core::cleanText(m_address->text()).trimmed();
}

domain::UnitId PlaceFields::unit() const
{
    return domain::UnitId(m_unit->chosen());
}

QString PlaceFields::placed(const std::optional<QPointF> &place)
{
    if (!place)
        return m_place->text().trimmed().isEmpty()
                   ? QString()
                   : tr("This is no position: latitude first, then longitude, in degrees.");
    const auto *outlines = m_outlines.content();
    if (!outlines)
        return {};
    const QPointF at = analysis::toMercator(place->x(), place->y());
    const auto unit = std::ranges::find_if(*outlines, [&](const items::UnitOutline &outline) {
        return outline.level == domain::UnitLevel::Commune && outline.contains(at);
    });
    if (unit == outlines->end())
        return tr("The position lies outside the province; it is kept and marked.");
    m_unit->choose(unit->id.value);
    return {};
}

void PlaceFields::followPlace()
{
    const auto at = place();
    const QString said = placed(at);
    m_map->setPlace(at);
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    Q_EMIT changed();
}

QString PlaceFields::missing() const
{
    if (!m_place->text().trimmed().isEmpty() && !place())
        return tr("Correct the position or leave it empty.");
    if (unit().isEmpty() && address().isEmpty() && !place())
        return tr("Say where: a position, a commune or an address.");
    return {};
}

} // namespace panes::reports
