// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page editor is put together; what it does is in editorwork.cpp.
#include "widgets/pages/editordialog.h"

#include "models/domain/rights.h"
#include "models/sync/syncservice.h"
#include "widgets/common/passing.h"
#include "widgets/common/theme.h"
#include "widgets/pages/editorplaylist.h"
#include "widgets/pages/editortile.h"
#include "widgets/pages/tile.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr double kSmallestPanel = 20;
constexpr double kLargestPanel = 200;
constexpr double kNearestReader = 1;
constexpr double kFarthestReader = 30;
constexpr int kMostPanelsAcross = 8;
constexpr int kListWidth = 190;
constexpr int kSideWidth = 280;
constexpr int kFaultsHeight = 96;

} // namespace

PageEditorDialog::PageEditorDialog(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QDialog(parent)
    , m_with(surroundings)
    , m_records(surroundings.readers, surroundings.hub, surroundings.clock)
    , m_list(new QListWidget(this))
    , m_newPage(new QPushButton(this))
    , m_newPlaylist(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_name(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_canvas(new EditorCanvas(surroundings, this))
    , m_playlist(new PlaylistForm(this))
    , m_tile(new TileForm(surroundings.directory, this))
    , m_kinds(new QComboBox(this))
    , m_addTile(new QPushButton(this))
    , m_removeTile(new QPushButton(this))
    , m_columns(new QSpinBox(this))
    , m_rows(new QSpinBox(this))
    , m_diagonal(new QDoubleSpinBox(this))
    , m_across(new QSpinBox(this))
    , m_distance(new QDoubleSpinBox(this))
    , m_side(nullptr)
    , m_faults(new QListWidget(this))
    , m_save(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_told(new QLabel(this))
    , m_screenLabel(new QLabel(this))
    , m_gridLabel(new QLabel(this))
{
    setObjectName(u"page-editor"_s);
    resize(1280, 700);
    build();
    connectParts();
    retranslate();
    m_records.start();
    readEdits();
    showList();
}

PageEditorDialog::~PageEditorDialog() = default;

void PageEditorDialog::build()
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(common::kSpace3);
    row->addWidget(buildList());
    row->addWidget(buildPage(), 1);
    m_side = buildSide();
    row->addWidget(m_side);
}

QWidget *PageEditorDialog::buildList()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(m_with.theme.scaled(kListWidth));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_list->setObjectName(u"wall-pages"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(common::kSpace1 / 2);
    column->addWidget(m_list, 1);
    for (QPushButton *button : {m_newPage, m_newPlaylist, m_remove})
        column->addWidget(button);
    return part;
}

QWidget *PageEditorDialog::buildPage()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_name->setObjectName(u"page-name"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_undo);
    head->addWidget(m_save);
    column->addLayout(head);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_playlist);
    column->addWidget(m_stack, 1);
    m_faults->setObjectName(u"faults"_s);
    m_faults->setWordWrap(true);
    m_faults->setMaximumHeight(m_with.theme.scaled(kFaultsHeight));
    m_faults->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_faults);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setObjectName(u"told"_s);
    common::setPassing(*m_told);
    column->addWidget(m_told);
    return part;
}

QWidget *PageEditorDialog::buildSide()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(m_with.theme.scaled(kSideWidth));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    for (int kind = 0; kind < domain::kWallTileKinds; ++kind)
        m_kinds->addItem(QString(), kind);
    auto *palette = new QHBoxLayout;
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    palette->addWidget(m_kinds, 1);
    palette->addWidget(m_addTile);
    column->addLayout(palette);
    column->addWidget(m_tile);
    column->addWidget(m_removeTile);
    column->addStretch(1);
    m_columns->setRange(1, domain::kMostWallColumns);
    m_rows->setRange(1, domain::kMostWallRows);
    m_diagonal->setRange(kSmallestPanel, kLargestPanel);
    m_across->setRange(1, kMostPanelsAcross);
    m_distance->setRange(kNearestReader, kFarthestReader);
    m_diagonal->setDecimals(0);
    m_distance->setDecimals(1);
    m_diagonal->setValue(EditedScreen{}.diagonal);
    m_distance->setValue(EditedScreen{}.distance);
    const auto pair = [column](QLabel *label, std::initializer_list<QWidget *> fields) {
        column->addWidget(label);
        auto *line = new QHBoxLayout;
        for (QWidget *field : fields)
            line->addWidget(field, 1);
        column->addLayout(line);
    };
    for (QLabel *label : {m_gridLabel, m_screenLabel})
        label->setWordWrap(true);
    pair(m_gridLabel, {m_columns, m_rows});
    pair(m_screenLabel, {m_diagonal, m_across, m_distance});
    m_columns->setObjectName(u"columns"_s);
    m_rows->setObjectName(u"rows"_s);
    m_distance->setObjectName(u"distance"_s);
    m_addTile->setObjectName(u"add-tile"_s);
    m_kinds->setObjectName(u"kinds"_s);
    return part;
}

void PageEditorDialog::connectParts()
{
    connect(&m_records, &items::WallCommands::changed, this, &PageEditorDialog::showList);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &PageEditorDialog::readEdits);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_filling)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(m_newPage, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_newPlaylist, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_remove, &QPushButton::clicked, this, &PageEditorDialog::remove);
    connect(m_save, &QPushButton::clicked, this, &PageEditorDialog::save);
    connect(m_undo, &QPushButton::clicked, this, &PageEditorDialog::undo);
    connect(m_name, &QLineEdit::textEdited, this, &PageEditorDialog::keepDraft);
    connect(m_canvas, &EditorCanvas::pageEdited, this, &PageEditorDialog::keepDraft);
    connect(m_canvas, &EditorCanvas::selectionChanged, this, &PageEditorDialog::showTile);
    connect(m_canvas, &EditorCanvas::settled, this, &PageEditorDialog::tellFaults);
    connect(m_playlist, &PlaylistForm::edited, this, &PageEditorDialog::keepDraft);
    connect(m_tile, &TileForm::edited, this, &PageEditorDialog::takeTile);
    connect(m_addTile, &QPushButton::clicked, this, &PageEditorDialog::addTile);
    connect(m_removeTile, &QPushButton::clicked, m_canvas, &EditorCanvas::removeSelected);
    for (QSpinBox *size : {m_columns, m_rows})
        connect(size, &QSpinBox::valueChanged, this, &PageEditorDialog::takeGrid);
    for (QDoubleSpinBox *measure : {m_diagonal, m_distance})
        connect(measure, &QDoubleSpinBox::valueChanged, this, &PageEditorDialog::takeScreen);
    connect(m_across, &QSpinBox::valueChanged, this, &PageEditorDialog::takeScreen);
}

void PageEditorDialog::retranslate()
{
    setWindowTitle(tr("Pages of the display walls"));
    m_list->setAccessibleName(tr("Pages and playlists"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_newPage->setText(tr("New page"));
    m_newPlaylist->setText(tr("New playlist"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
    m_undo->setText(tr("Undo"));
    m_addTile->setText(tr("Add tile"));
    m_removeTile->setText(tr("Remove tile"));
    m_kinds->setAccessibleName(tr("Kind of the new tile"));
    for (int kind = 0; kind < domain::kWallTileKinds; ++kind)
        m_kinds->setItemText(kind, tileKindText(domain::WallTileKind(kind)));
    m_gridLabel->setText(tr("Grid: columns, rows"));
    m_screenLabel->setText(tr("Screen: panel, panels across, read from"));
    m_columns->setAccessibleName(tr("Columns"));
    m_rows->setAccessibleName(tr("Rows"));
    m_diagonal->setAccessibleName(tr("Diagonal of a panel"));
    m_across->setAccessibleName(tr("Panels across"));
    m_distance->setAccessibleName(tr("Read from"));
    m_diagonal->setSuffix(tr(" in"));
    m_distance->setSuffix(tr(" m"));
    m_faults->setAccessibleName(tr("What is wrong"));
}

void PageEditorDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showList();
    }
    QDialog::changeEvent(event);
}

void offerPageEditor(QMenu &menu, const common::PaneSurroundings &surroundings, QWidget &window)
{
    if (!may(surroundings.sync.status().user.rights, "act"_L1, "wall-pages"_L1))
        return;
    menu.addAction(PageEditorDialog::tr("Pages of the display walls…"), &window,
                   [&surroundings, &window] {
                       auto *editor = new PageEditorDialog(surroundings, &window);
                       editor->setAttribute(Qt::WA_DeleteOnClose);
                       editor->open();
                   });
}

void PageEditorDialog::reject()
{
    const auto open = m_pageDrafts.size() + m_listDrafts.size();
    if (open > 0 && QMessageBox::question(this, windowTitle(),
                                          tr("%n page(s) are not saved. Close all the same?",
                                             nullptr, int(open))) != QMessageBox::Yes)
        return;
    QDialog::reject();
}

} // namespace pages
