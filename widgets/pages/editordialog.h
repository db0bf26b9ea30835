// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/walledits.h"
#include "models/items/wallcommands.h"
#include "widgets/pages/editorcanvas.h"
#include "widgets/pages/wallpageview.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace pages {

class PlaylistForm;
class TileForm;

/// "Trang màn hình lớn": the pages and playlists of the walls, ready ones and those that people
/// made; whoever may `act:wall-pages` changes them, everybody else looks. A ready one that is saved
/// becomes a shared record that takes its place; removing that brings the ready one back.
class PageEditorDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PageEditorDialog(const common::PaneSurroundings &surroundings,
                              QWidget *parent = nullptr);
    ~PageEditorDialog() override;

    [[nodiscard]] EditorCanvas &canvas() { return *m_canvas; }
    /// Chooses a page or playlist by its id.
    void choose(const QString &id);
    /// The sentences that stand below the picture: what is wrong, what cannot be read.
    [[nodiscard]] QStringList said() const;

    /// Asks when something is not saved.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildPage();
    [[nodiscard]] QWidget *buildSide();
    void connectParts();
    void retranslate();
    void readEdits();
    void showList();
    void showChosen();
    void showTile();
    void takeTile();
    void takeGrid();
    void takeScreen();
    void addTile();
    void begin(bool playlist);
    void undo();
    void keepDraft();
    void tellFaults();
    void save();
    void remove();
    void submit(domain::Edit edit, const QString &done);
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] bool isPlaylist() const;
    [[nodiscard]] const domain::Shown<domain::WallPage> *record(const QString &id) const;
    /// As it is written here or, without that, as it stands.
    [[nodiscard]] std::optional<domain::WallPageDocument> pageOf(const QString &id) const;
    [[nodiscard]] std::optional<domain::WallPlaylist> listOf(const QString &id) const;
    [[nodiscard]] bool isDraft(const QString &id) const
    {
        return m_pageDrafts.contains(id) || m_listDrafts.contains(id);
    }

    common::PaneSurroundings m_with;
    items::WallCommands m_records;
    std::vector<domain::EditStanding> m_edits;
    std::vector<domain::Shown<domain::WallPage>> m_shown;
    WallProgram m_program;
    QString m_current;
    /// What is written and not saved, by id; it waits while others are looked at.
    QHash<QString, domain::WallPageDocument> m_pageDrafts;
    QHash<QString, domain::WallPlaylist> m_listDrafts;
    bool m_filling = false;

    QListWidget *m_list;
    QPushButton *m_newPage;
    QPushButton *m_newPlaylist;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QStackedWidget *m_stack;
    EditorCanvas *m_canvas;
    PlaylistForm *m_playlist;
    TileForm *m_tile;
    QComboBox *m_kinds;
    QPushButton *m_addTile;
    QPushButton *m_removeTile;
    QSpinBox *m_columns;
    QSpinBox *m_rows;
    QDoubleSpinBox *m_diagonal;
    QSpinBox *m_across;
    QDoubleSpinBox *m_distance;
    QWidget *m_side;
    QListWidget *m_faults;
    QPushButton *m_save;
    QPushButton *m_undo;
    QLabel *m_told;
    QLabel *m_screenLabel;
    QLabel *m_gridLabel;
};

/// An entry that opens the editor over `window`; none for an account that may not change pages.
void offerPageEditor(QMenu &menu, const common::PaneSurroundings &surroundings, QWidget &window);

} // namespace pages
