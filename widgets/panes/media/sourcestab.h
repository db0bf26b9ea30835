// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediaboard.h"
#include "models/items/mediasourcelist.h"
#include "models/sync/feedstate.h"
#include "widgets/common/editwriter.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/media/sourcelistmodel.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace common {
class StateStack;
}

namespace panes::media {

class SourceCard;
class SourceListView;

/// Whether this desk reads feeds, among its settings; what `app/` starts with.
inline constexpr QLatin1StringView kCollectsSetting("media/collects");

/// The sources of online information: what they are, how this desk reads their feeds, and what they
/// brought in the shared scope. Those who watch the media keep them up here and bring files in.
class SourcesTab : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);
    /// The items of a source are asked for.
    void streamRequested(const items::MediaFilter &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectModels();
    void connectButtons();
    void retranslate();
    void read();
    void readEdits();
    void readFeeds();
    void showRows();
    void showCurrent();
    void showDesk();
    void say(const QString &sentence);
    void tellBusy();

    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] std::vector<domain::MediaSource> records() const;
    [[nodiscard]] const SourceRow *current() const;
    void add();
    void change();
    void pauseOrResume();
    void askForFile(const QString &title, const QString &forms,
                    const std::function<void(const QString &path)> &chosen);
    void importList();
    void offerList(const QString &path);
    void importItems();
    void setCollecting(bool on);

    common::PaneSurroundings m_with;
    items::MediaSourceList m_sources;
    items::MediaBoard m_board;
    std::vector<syncing::FeedState> m_feeds;
    common::EditWriter m_writer;
    bool m_seen = false; ///< in sight
    bool m_busy = false;

    QPushButton *m_add;
    QPushButton *m_importList;
    QPushButton *m_importItems;
    QCheckBox *m_collects;
    QPushButton *m_readNow;
    QLabel *m_desk;
    QLabel *m_said;
    QLabel *m_note;
    SourceListModel *m_model;
    SourceListView *m_view;
    SourceCard *m_card;
    QSplitter *m_split;
    common::StateStack *m_state;
};

} // namespace panes::media
