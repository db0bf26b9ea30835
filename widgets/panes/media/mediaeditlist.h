// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/mediacase.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace common {
class Theme;
}

namespace panes::media {

/// The edits of this desk on one item: those that the backend has not accepted with where they
/// stand, what it said and what can be done about it; the others in one line.
class MediaEditList : public QWidget
{
    Q_OBJECT
public:
    explicit MediaEditList(const common::Theme &theme, QWidget *parent = nullptr);
    void setCase(const MediaCase &on);

Q_SIGNALS:
    void compareRequested(const syncing::PendingEdit &edit);
    /// On the version of the record that is seen.
    void retryRequested(const QString &editId);
    void discardRequested(const QString &editId);

private:
    void addEdit(const syncing::PendingEdit &edit);
    void addButtons(QLayout &row, QWidget &line, const syncing::PendingEdit &edit);
    void showSettled();
    [[nodiscard]] QString lineOf(const syncing::PendingEdit &edit) const;
    [[nodiscard]] QString settledWith(domain::EditState state) const;

    const common::Theme &m_theme;
    MediaCase m_case;
    QVBoxLayout *m_lines;
    QLabel *m_settled; ///< accepted and given up, in one breath
    QStringList m_shown;
};

} // namespace panes::media
