// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operations.h"
#include "models/domain/shown.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace panes::bulletins {

/// What has been kept: drafts and issued bulletins, newest first, each with its number, state and
/// the hash of its version.
class ArchiveList : public QWidget
{
    Q_OBJECT
public:
    explicit ArchiveList(QWidget *parent = nullptr);
    /// `local`: drafts of this person that are on this desk only.
    void setBulletins(std::vector<domain::Shown<domain::Bulletin>> shown,
                      const std::vector<domain::Bulletin> &local, bool mayAct);
    /// What failed while they were read; empty: nothing.
    void setNotice(const QString &text);

Q_SIGNALS:
    void openRequested(const domain::Bulletin &bulletin);
    void removeRequested(const domain::Bulletin &bulletin);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fitColumns();
    void retranslate();
    void followCurrent();
    [[nodiscard]] const domain::Shown<domain::Bulletin> *current() const;

    std::vector<domain::Shown<domain::Bulletin>> m_shown;
    QStringList m_local; ///< ids
    bool m_mayAct = false;
    QTreeWidget *m_list;
    QLabel *m_notice;
    QPushButton *m_open;
    QPushButton *m_remove;
};

} // namespace panes::bulletins
