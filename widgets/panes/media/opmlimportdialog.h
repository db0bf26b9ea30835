// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/opmlsources.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace common {
class Theme;
}

namespace panes::media {

class OpmlImportModel;

/// Shows what a list of feeds offers; the person chooses what is added.
class OpmlImportDialog : public QDialog
{
    Q_OBJECT
public:
    OpmlImportDialog(std::vector<syncing::OfferedSource> offered, const common::Theme &theme,
                     QWidget *parent = nullptr);
    [[nodiscard]] std::vector<domain::MediaSource> chosen() const;

private:
    void build(const common::Theme &theme);
    void showCount();

    OpmlImportModel *m_model;
    QTableView *m_view;
    QComboBox *m_kind;
    QLabel *m_count;
    QPushButton *m_add;
};

} // namespace panes::media
