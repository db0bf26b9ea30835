// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page editor does.
#include "models/domain/rights.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/pages/editordialog.h"
#include "widgets/pages/editorfaults.h"
#include "widgets/pages/editorplace.h"
#include "widgets/pages/editorplaylist.h"
#include "widgets/pages/editortile.h"
#include "widgets/pages/tile.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr QSize kNewTileCells(4, 4);

} // namespace

bool PageEditorDialog::mayChange() const
{
    return may(m_with.sync.status().user.rights, "act"_L1, "wall-pages"_L1);
}

void PageEditorDialog::readEdits()
{
    m_with.sync.edits(domain::Collection::WallPages, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (!edits || m_edits == syncing::standings(*edits))
                return;
            m_edits = syncing::standings(*edits);
            showList();
        });
}

const domain::Shown<domain::WallPage> *PageEditorDialog::record(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&](const auto &shown) { return shown.record.id == id; });
    return found == m_shown.end() ? nullptr : &*found;
}

std::optional<domain::WallPageDocument> PageEditorDialog::pageOf(const QString &id) const
{
    if (const auto draft = m_pageDrafts.constFind(id); draft != m_pageDrafts.cend())
        return *draft;
    const auto *known = m_program.page(id);
    return known ? std::optional(*known) : std::nullopt;
}

std::optional<domain::WallPlaylist> PageEditorDialog::listOf(const QString &id) const
{
    if (const auto draft = m_listDrafts.constFind(id); draft != m_listDrafts.cend())
        return *draft;
    const auto *known = m_program.playlist(id);
    return known ? std::optional(*known) : std::nullopt;
}

bool PageEditorDialog::isPlaylist() const
{
    return listOf(m_current).has_value();
}

void PageEditorDialog::showList()
{
    m_shown = domain::withPending(m_records.content() ? m_records.content()->pages
                                                      : std::vector<domain::WallPage>(),
                                  m_edits);
    std::vector<domain::WallPage> records;
    for (const auto &shown : m_shown)
        records.push_back(shown.record);
    m_program = wallProgram(records);
    {
        const QScopedValueRollback guard(m_filling, true);
        m_list->clear();
        const auto add = [this](const QString &id, const QString &name) {
            auto *item = new QListWidgetItem(isDraft(id) ? tr("%1 (not saved)").arg(name) : name,
                                             m_list);
            item->setData(Qt::UserRole, id);
            if (id == m_current)
                m_list->setCurrentItem(item);
        };
        for (const auto &page : m_program.pages)
            add(page.id, inLanguage(page.name, page.nameEn));
        for (auto draft = m_pageDrafts.cbegin(); draft != m_pageDrafts.cend(); ++draft) {
            if (!m_program.page(draft.key()))
                add(draft.key(), draft->name);
        }
        for (const auto &list : m_program.playlists)
            add(list.id, tr("Playlist: %1").arg(inLanguage(list.name, list.nameEn)));
        for (auto draft = m_listDrafts.cbegin(); draft != m_listDrafts.cend(); ++draft) {
            if (!m_program.playlist(draft.key()))
                add(draft.key(), tr("Playlist: %1").arg(draft->name));
        }
    }
    if (!pageOf(m_current) && !listOf(m_current))
        m_current = m_program.pages.empty() ? QString() : m_program.pages.front().id;
    showChosen();
}

void PageEditorDialog::choose(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_told->clear();
    m_canvas->select(-1);
    showList();
}

void PageEditorDialog::showChosen()
{
    const QScopedValueRollback guard(m_filling, true);
    const bool change = mayChange();
    const auto page = pageOf(m_current);
    const auto list = listOf(m_current);
    if (page) {
        m_stack->setCurrentWidget(m_canvas);
        if (m_canvas->page() != *page)
            m_canvas->setPage(*page);
        if (m_name->text() != page->name)
            m_name->setText(page->name);
        m_columns->setValue(page->columns);
        m_rows->setValue(page->rows);
    } else if (list) {
        m_stack->setCurrentWidget(m_playlist);
        if (m_playlist->playlist() != *list || !isDraft(m_current))
            m_playlist->setPlaylist(*list, m_program);
        if (m_name->text() != list->name)
            m_name->setText(list->name);
    }
    m_side->setVisible(page.has_value());
    m_canvas->setEditable(change);
    m_playlist->setEditable(change);
    m_name->setReadOnly(!change);
    for (QWidget *part : std::initializer_list<QWidget *>{m_newPage, m_newPlaylist, m_addTile,
                                                          m_kinds, m_columns, m_rows})
        part->setEnabled(change);
    m_save->setEnabled(change && isDraft(m_current));
    m_undo->setEnabled(isDraft(m_current));
    m_remove->setEnabled(change && record(m_current));
    if (!change && m_told->text().isEmpty())
        m_told->setText(tr("Your account may look at pages, not change them."));
    showTile();
    tellFaults();
}

void PageEditorDialog::showTile()
{
    const int at = m_canvas->selected();
    const auto &tiles = m_canvas->page().tiles;
    const bool some = at >= 0 && at < int(tiles.size());
    m_tile->setTile(some ? &tiles.at(size_t(at)) : nullptr);
    m_tile->setEnabled(some && mayChange());
    m_removeTile->setEnabled(some && mayChange());
}

void PageEditorDialog::takeTile()
{
    domain::WallPageDocument page = m_canvas->page();
    const int at = m_canvas->selected();
    if (at < 0 || at >= int(page.tiles.size()))
        return;
    const QRect cells = editing::cellsOf(page.tiles.at(size_t(at)));
    page.tiles.at(size_t(at)) = m_tile->tile();
    editing::setCells(page.tiles.at(size_t(at)), cells);
    m_canvas->setPage(page);
    keepDraft();
}

void PageEditorDialog::takeGrid()
{
    if (m_filling)
        return;
    const auto changed = editing::onGrid(m_canvas->page(), m_columns->value(), m_rows->value());
    if (!changed) {
        m_told->setText(tr("The tiles have no room on so small a grid."));
        return showChosen();
    }
    m_canvas->setPage(*changed);
    keepDraft();
}

void PageEditorDialog::takeScreen()
{
    m_canvas->setScreen({m_diagonal->value(), m_across->value(), m_distance->value()});
}

void PageEditorDialog::addTile()
{
    domain::WallPageDocument page = m_canvas->page();
    const auto place = editing::freePlace(page, kNewTileCells);
    if (!place) {
        m_told->setText(tr("The page is full: make a tile smaller or remove one."));
        return;
    }
    auto tile = editing::newTile(domain::WallTileKind(m_kinds->currentData().toInt()));
    editing::setCells(tile, *place);
    page.tiles.push_back(std::move(tile));
    m_canvas->setPage(page);
    m_canvas->select(int(page.tiles.size()) - 1);
    keepDraft();
}

void PageEditorDialog::begin(bool playlist)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (playlist) {
        domain::WallPlaylist list;
        list.id = id;
        list.name = tr("New playlist");
        list.entries.push_back(
            {.page = m_program.pages.empty() ? QString() : m_program.pages.front().id});
        m_listDrafts.insert(id, list);
    } else {
        domain::WallPageDocument page;
        page.id = id;
        page.name = tr("New page");
        page.columns = 12;
        page.rows = 12;
        auto clock = editing::newTile(domain::WallTileKind::Clock);
        editing::setCells(clock, QRect(QPoint(0, 0), kNewTileCells));
        page.tiles.push_back(std::move(clock));
        m_pageDrafts.insert(id, page);
    }
    choose(id);
    m_name->setFocus();
    m_name->selectAll();
}

void PageEditorDialog::keepDraft()
{
    if (m_filling || m_current.isEmpty())
        return;
    const bool was = isDraft(m_current);
    if (isPlaylist()) {
        auto list = m_playlist->playlist();
        list.name = m_name->text();
        m_listDrafts.insert(m_current, list);
    } else {
        auto page = m_canvas->page();
        page.name = m_name->text();
        m_pageDrafts.insert(m_current, page);
    }
    m_told->clear();
    if (was)
        showChosen();
    else
        showList(); // which says that it is not saved
}

void PageEditorDialog::undo()
{
    m_pageDrafts.remove(m_current);
    m_listDrafts.remove(m_current);
    m_told->clear();
    showList();
}

QStringList PageEditorDialog::said() const
{
    QStringList sentences;
    for (int row = 0; row < m_faults->count(); ++row)
        sentences << m_faults->item(row)->text();
    return sentences;
}

void PageEditorDialog::tellFaults()
{
    QStringList sentences;
    if (const auto list = listOf(m_current)) {
        for (const auto &fault : faultsOf(*list))
            sentences << faultText(fault);
    } else if (const auto page = pageOf(m_current)) {
        for (const auto &fault : faultsOf(*page))
            sentences << faultText(fault, *page);
        for (const auto &fault : m_canvas->faults()) {
            const int tile = fault.tile.mid(6).chopped(1).toInt(); // "tiles[3]"
            const auto &tiles = m_canvas->page().tiles;
            const QString kind = tile < int(tiles.size())
                                     ? tileKindText(tiles.at(size_t(tile)).kind)
                                     : fault.tile;
            //: tile, text, minutes of arc that it has, and that it needs
            sentences << tr("%1: “%2” is too small, %3′ of %4′")
                             .arg(kind, fault.text, common::format::number(fault.has, 1),
                                  common::format::number(fault.needed));
        }
    }
    m_faults->clear();
    m_faults->addItems(sentences);
    m_faults->setVisible(!sentences.isEmpty());
}

void PageEditorDialog::save()
{
    const auto page = pageOf(m_current);
    const auto list = listOf(m_current);
    if (!isDraft(m_current) || (!page && !list))
        return;
    const auto faults = list ? faultsOf(*list) : faultsOf(*page);
    if (!faults.empty()) {
        m_told->setText(
            tr("Not saved. %1")
                .arg(list ? faultText(faults.front()) : faultText(faults.front(), *page)));
        return;
    }
    domain::WallPage changed;
    changed.id = m_current;
    changed.kind = list ? u"playlist"_s : u"page"_s;
    changed.name = list ? list->name : page->name;
    changed.document = list ? domain::toJson(*list) : domain::toJson(*page);
    if (const auto *seen = record(m_current)) {
        changed.version = seen->record.version;
        submit(domain::reviseWallPage(seen->record, changed), tr("Saved."));
    } else {
        submit(domain::addWallPage(changed), tr("Saved."));
    }
}

void PageEditorDialog::remove()
{
    if (const auto *seen = record(m_current))
        submit(domain::removeWallPage(seen->record), tr("Removed."));
}

void PageEditorDialog::submit(domain::Edit edit, const QString &done)
{
    m_with.sync.submit(std::move(edit))
        .then(this, [this, id = m_current, done](const core::Result<QString> &kept) {
            if (!kept) {
                const auto text = common::describe(kept.error());
                m_told->setText(u"%1 %2"_s.arg(text.sentence, text.nextStep));
                return;
            }
            m_pageDrafts.remove(id);
            m_listDrafts.remove(id);
            m_told->setText(done);
            readEdits();
            showList();
        });
}

} // namespace pages
