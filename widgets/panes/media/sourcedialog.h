// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace common {
class Theme;
}

namespace panes::media {

/// Writes a source, new or known. As long as something is missing or not allowed, a sentence says
/// what.
class SourceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `known` are the sources there are; a feed address is used once.
    SourceDialog(domain::MediaSource before, std::vector<domain::MediaSource> known,
                 const common::Theme &theme, QWidget *parent = nullptr);
    /// As written; a new one gets an id of its own.
    [[nodiscard]] domain::MediaSource source() const;

private:
    void addFields();
    void fill();
    void check();
    [[nodiscard]] QString fault() const;

    domain::MediaSource m_before;
    std::vector<domain::MediaSource> m_known;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_site;
    QLineEdit *m_feed;
    QComboBox *m_rhythm;
    QCheckBox *m_trusted;
    QLabel *m_missing;
    QPushButton *m_save;
};

/// An id for a source that is new here.
[[nodiscard]] domain::MediaSourceId newSourceId();

} // namespace panes::media
