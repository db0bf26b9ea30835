// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/editortile.h"

#include "widgets/common/fontfit.h"
#include "widgets/common/formrow.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/picker.h"
#include "widgets/pages/indicatorblock.h"
#include "widgets/pages/tile.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

using domain::WallTileKind;

constexpr int kMostTileItems = 100;
constexpr int kTextLines = 4;

bool usesIndicator(WallTileKind kind)
{
    return kind == WallTileKind::Number || kind == WallTileKind::Trend ||
           kind == WallTileKind::Gauge || kind == WallTileKind::Ranking ||
           kind == WallTileKind::Map;
}

bool usesSubsystem(WallTileKind kind)
{
    return kind == WallTileKind::Number || kind == WallTileKind::Alarms ||
           kind == WallTileKind::Quality;
}

bool usesItems(WallTileKind kind)
{
    return kind == WallTileKind::Ranking || kind == WallTileKind::Media ||
           kind == WallTileKind::Ticker || kind == WallTileKind::Alarms;
}

} // namespace

TileForm::TileForm(const items::Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_form(new QFormLayout(this))
    , m_kind(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_titleEn(new QLineEdit(this))
    , m_indicator(new common::Picker(this))
    , m_subsystem(new QComboBox(this))
    , m_layerBox(new QWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_items(new QSpinBox(this))
{
    build();
    connectFields();
    retranslate();
    setTile(nullptr);
}

void TileForm::build()
{
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_kind->setTextFormat(Qt::PlainText);
    common::fixLines(*m_text, kTextLines);
    m_text->setTabChangesFocus(true);
    m_items->setRange(0, kMostTileItems);
    auto *layers = new QVBoxLayout(m_layerBox);
    layers->setContentsMargins({});
    for (size_t i = 0; i < domain::kWallMapLayers.size(); ++i) {
        m_layers << new QCheckBox(m_layerBox);
        layers->addWidget(m_layers.constLast());
    }
    m_title->setObjectName(u"tile-title"_s);
    m_titleEn->setObjectName(u"tile-title-en"_s);
    m_indicator->setObjectName(u"tile-indicator"_s);
    m_subsystem->setObjectName(u"tile-subsystem"_s);
    m_text->setObjectName(u"tile-text"_s);
    m_items->setObjectName(u"tile-items"_s);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_kind, m_title, m_titleEn, m_indicator, m_subsystem, m_layerBox, m_text, m_items})
        common::addRow(*m_form, field);
}

void TileForm::connectFields()
{
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    connect(m_title, &QLineEdit::textEdited, this, tell);
    connect(m_titleEn, &QLineEdit::textEdited, this, tell);
    connect(m_indicator, &QComboBox::currentTextChanged, this, tell);
    connect(m_subsystem, &QComboBox::currentIndexChanged, this, tell);
    connect(m_text, &QPlainTextEdit::textChanged, this, tell);
    connect(m_items, &QSpinBox::valueChanged, this, tell);
    for (const QCheckBox *layer : std::as_const(m_layers))
        connect(layer, &QCheckBox::toggled, this, tell);
    connect(&m_directory, &items::Directory::changed, this, &TileForm::offerIndicators);
}

void TileForm::offerIndicators()
{
    const QScopedValueRollback guard(m_filling, true);
    const auto reference = m_directory.reference();
    std::vector<std::pair<QString, QString>> choices;
    for (const domain::Indicator &indicator : reference->indicatorList)
        choices.emplace_back(
            u"%1 · %2"_s.arg(indicator.code, common::indicators::shortName(indicator)),
            indicator.code);
    m_indicator->setChoices(choices);
    m_indicator->choose(m_tile.indicator);
}

void TileForm::setTile(const domain::WallTile *tile)
{
    m_tile = tile ? *tile : domain::WallTile{};
    setEnabled(tile != nullptr);
    {
        const QScopedValueRollback guard(m_filling, true);
        m_kind->setText(tile ? tileKindText(m_tile.kind) : tr("No tile is chosen"));
        if (m_title->text() != m_tile.title)
            m_title->setText(m_tile.title);
        if (m_titleEn->text() != m_tile.titleEn)
            m_titleEn->setText(m_tile.titleEn);
        m_indicator->choose(m_tile.indicator);
        m_subsystem->setCurrentIndex(m_tile.subsystem ? 1 + int(*m_tile.subsystem) : 0);
        for (qsizetype i = 0; i < m_layers.size(); ++i)
            m_layers.at(i)->setChecked(
                m_tile.layers.contains(QLatin1StringView(domain::kWallMapLayers.at(size_t(i)))));
        if (m_text->toPlainText() != m_tile.text)
            m_text->setPlainText(m_tile.text);
        m_items->setValue(m_tile.items);
    }
    showFields();
}

void TileForm::showFields()
{
    const bool some = isEnabled() && m_tile.kind != WallTileKind::Unknown;
    m_form->setRowVisible(m_title, some);
    m_form->setRowVisible(m_titleEn, some);
    m_form->setRowVisible(m_indicator, some && usesIndicator(m_tile.kind));
    m_form->setRowVisible(m_subsystem, some && usesSubsystem(m_tile.kind));
    m_form->setRowVisible(m_layerBox, some && m_tile.kind == WallTileKind::Map);
    m_form->setRowVisible(m_text, some && m_tile.kind == WallTileKind::Text);
    m_form->setRowVisible(m_items, some && usesItems(m_tile.kind));
}

domain::WallTile TileForm::tile() const
{
    domain::WallTile tile = m_tile;
    tile.title = m_title->text();
    tile.titleEn = m_titleEn->text();
    if (usesIndicator(tile.kind))
        tile.indicator = m_indicator->chosen();
    if (usesSubsystem(tile.kind)) {
        const int chosen = m_subsystem->currentIndex();
        tile.subsystem = chosen > 0 ? std::optional(domain::Subsystem(chosen - 1)) : std::nullopt;
    }
    if (tile.kind == WallTileKind::Map) {
        tile.layers.clear();
        for (qsizetype i = 0; i < m_layers.size(); ++i) {
            if (m_layers.at(i)->isChecked())
                tile.layers << QString::fromLatin1(domain::kWallMapLayers.at(size_t(i)));
        }
    }
    if (tile.kind == WallTileKind::Text)
        tile.text = m_text->toPlainText();
    if (usesItems(tile.kind))
        tile.items = m_items->value();
    return tile;
}

void TileForm::retranslate()
{
    const QScopedValueRollback guard(m_filling, true);
    const std::initializer_list<std::pair<QWidget *, QString>> labels{
        {m_kind, tr("Kind")},           {m_title, tr("Title")},         {m_titleEn, tr("English")},
        {m_indicator, tr("Indicator")}, {m_subsystem, tr("Subsystem")}, {m_layerBox, tr("Layers")},
        {m_text, tr("Text")},           {m_items, tr("Most lines")}};
    for (const auto &[field, label] : labels) {
        if (auto *shown = qobject_cast<QLabel *>(m_form->labelForField(field)))
            shown->setText(label);
        field->setAccessibleName(label);
    }
    const QStringList layers{tr("Reports"), tr("Heat"), tr("Hexagons"), tr("Indicator by area")};
    for (qsizetype i = 0; i < m_layers.size(); ++i)
        m_layers.at(i)->setText(layers.value(i));
    const int chosen = std::max(0, m_subsystem->currentIndex());
    m_subsystem->clear();
    m_subsystem->addItem(tr("All"));
    for (domain::Subsystem subsystem : domain::kSubsystems)
        m_subsystem->addItem(subsystemText(subsystem));
    m_subsystem->setCurrentIndex(chosen);
    m_items->setSpecialValueText(tr("what fits"));
    offerIndicators();
}

void TileForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pages
