// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadigest.h"
#include "models/sync/status.h"
#include "widgets/common/panesurroundings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace common {
class StateStack;
}

namespace panes::media {

class MediaActions;
class MediaCase;

/// The leaders' digest of a day as it will look, what is chosen for it, and the ways out: PDF, ODT,
/// paper, clipboard.
class DigestTab : public QWidget
{
    Q_OBJECT
public:
    explicit DigestTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    void setDay(const QDate &day);

Q_SIGNALS:
    void busyChanged(bool busy);
    void itemOpened(const domain::MediaItemId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void readEdits();
    void showDigest();
    void showDays(const items::MediaDigestContent &digest);
    void showEntries(const items::MediaDigestContent &digest);
    void showCurrent();
    void moveDay(int step);
    [[nodiscard]] const items::MediaDigestEntry *current() const;
    [[nodiscard]] MediaCase caseOf(const items::MediaDigestEntry &entry) const;
    /// The whole digest into a document for paper or a file.
    [[nodiscard]] std::unique_ptr<QTextDocument> document() const;
    void save();
    void print();
    void copy();

    common::PaneSurroundings m_with;
    items::MediaDigest m_digest;
    std::vector<syncing::PendingEdit> m_edits;
    QDate m_day;

    MediaActions *m_actions;
    QToolButton *m_earlier;
    QComboBox *m_days;
    QToolButton *m_later;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_copy;
    QLabel *m_said;
    QListWidget *m_entries;
    QPushButton *m_open;
    QPushButton *m_change;
    QPushButton *m_takeOut;
    QTextBrowser *m_page;
    common::StateStack *m_state;
};

} // namespace panes::media
