// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layerpanel.h"

#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"
#include "widgets/map/choroplethlayer.h"
#include "widgets/map/choroplethpanel.h"
#include "widgets/map/importedmaps.h"
#include "widgets/map/mapstack.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr int kWidth = 304;
constexpr int kSliderWidth = 72;
constexpr int kFaintestPercent = 10; ///< percent; a layer that is on can be seen

} // namespace

LayerPanel::LayerPanel(const common::Theme &theme, MapStack &layers, ImportedMaps &imports,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_layers(layers)
    , m_imports(imports)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(kWidth);
    setFrameShape(QFrame::NoFrame);
    connect(&layers, &MapStack::layersChanged, this, &LayerPanel::build, Qt::QueuedConnection);
    connect(&imports, &ImportedMaps::refused, this, [this](const QString &why) {
        m_trouble = why;
        m_message->setText(why);
        m_message->show();
    });
    connect(&imports, &ImportedMaps::imported, this, [this](const ImportedLayer *) {
        m_trouble.clear();
        m_message->hide();
    });
    build();
}

void LayerPanel::build()
{
    auto *content = new QWidget;
    content->setProperty("surface", u"panel"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    column->setSpacing(common::kSpace2);
    for (MapLayer *layer : m_layers.all() | std::views::reverse) {
        if (layer->title().isEmpty())
            continue;
        addLayer(*column, *layer);
        if (layer == &m_layers.choropleth())
            column->addWidget(new ChoroplethPanel(m_layers.choropleth()));
        else if (auto *imported = qobject_cast<ImportedLayer *>(layer))
            addImported(*column, *imported);
    }
    addImport(*column);
    column->addStretch(1);
    setWidget(content);
    setAccessibleName(tr("Layers of the map"));
}

void LayerPanel::addLayer(QVBoxLayout &column, MapLayer &layer)
{
    auto *row = new QHBoxLayout;
    auto *shown = new QCheckBox(layer.title());
    shown->setObjectName(layer.key());
    shown->setChecked(layer.isShown());
    shown->setToolTip(common::plainTip(layer.title()));
    auto *opacity = new QSlider(Qt::Horizontal);
    opacity->setObjectName(layer.key() + u"-opacity"_s);
    opacity->setRange(kFaintestPercent, 100);
    opacity->setValue(int(std::lround(layer.opacity() * 100)));
    opacity->setFixedWidth(kSliderWidth);
    opacity->setAccessibleName(tr("Opacity of %1", "a layer").arg(layer.title()));
    opacity->setToolTip(common::plainTip(opacity->accessibleName()));
    row->addWidget(shown, 1);
    row->addWidget(opacity);
    column.addLayout(row);
    connect(shown, &QCheckBox::toggled, &layer, &MapLayer::setShown);
    connect(&layer, &MapLayer::switched, shown, [shown, opacity, &layer] {
        shown->setChecked(layer.isShown());
        opacity->setValue(int(std::lround(layer.opacity() * 100)));
    });
    connect(opacity, &QSlider::valueChanged, &layer,
            [&layer](int percent) { layer.setOpacity(percent / 100.0); });
}

void LayerPanel::addImported(QVBoxLayout &column, ImportedLayer &layer)
{
    auto *row = new QHBoxLayout;
    auto *source = new QLabel(layer.provenance());
    source->setWordWrap(true);
    source->setTextFormat(Qt::PlainText);
    source->setFont(m_theme.font(common::TypeSize::Small));
    auto *away = new QToolButton;
    away->setIcon(m_theme.icon(u"close"_s));
    away->setObjectName(layer.key() + u"-remove"_s);
    away->setAccessibleName(tr("Take %1 off the map", "an imported layer").arg(layer.title()));
    away->setToolTip(common::plainTip(away->accessibleName()));
    row->addWidget(source, 1);
    row->addWidget(away);
    column.addLayout(row);
    connect(away, &QToolButton::clicked, this, [this, &layer] { m_imports.remove(&layer); });
}

void LayerPanel::addImport(QVBoxLayout &column)
{
    auto *import = new QPushButton(tr("Import GeoJSON…"));
    import->setObjectName(u"import"_s);
    column.addWidget(import);
    m_message = new QLabel(m_trouble);
    m_message->setObjectName(u"trouble"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setVisible(!m_trouble.isEmpty());
    column.addWidget(m_message);
    connect(import, &QPushButton::clicked, this, &LayerPanel::chooseFile);
}

void LayerPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import GeoJSON"), {},
                                   tr("GeoJSON (*.geojson *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        connect(
            &m_imports, &ImportedMaps::imported, this,
            [this](const ImportedLayer *layer) { Q_EMIT placeWanted(layer->box()); },
            Qt::SingleShotConnection);
        m_imports.import(path);
    });
    dialog->open();
}

void LayerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QScrollArea::changeEvent(event);
}

} // namespace map
