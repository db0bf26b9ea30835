// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wallpages.h"
#include "models/items/directory.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace common {
class Picker;
}

namespace pages {

/// What one tile says about itself, to be changed; only what its kind uses is in sight.
class TileForm : public QWidget
{
    Q_OBJECT
public:
    explicit TileForm(const items::Directory &directory, QWidget *parent = nullptr);
    /// Null: none is chosen.
    void setTile(const domain::WallTile *tile);
    /// The tile with what is written here.
    [[nodiscard]] domain::WallTile tile() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    void retranslate();
    void offerIndicators();
    void showFields();

    const items::Directory &m_directory;
    domain::WallTile m_tile;
    QFormLayout *m_form;
    QLabel *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_titleEn;
    common::Picker *m_indicator;
    QComboBox *m_subsystem;
    QList<QCheckBox *> m_layers; ///< as kWallMapLayers
    QWidget *m_layerBox;
    QPlainTextEdit *m_text;
    QSpinBox *m_items;
    bool m_filling = false;
};

} // namespace pages
