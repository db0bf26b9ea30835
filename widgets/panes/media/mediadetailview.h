// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/evidencepiece.h"
#include "widgets/panes/media/mediacase.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace common {
class FactList;
class Theme;
} // namespace common

namespace panes::media {

class EvidenceView;
class MediaBadges;
class MediaEditList;
class MediaItemLinks;
class MediaLink;
class MediaSteps;
class ReadingsChart;

/// One item of online media in full: what it is, what can be done, what this desk did, what is
/// known about it, its story, its evidence, its history.
class MediaDetailView : public QWidget
{
    Q_OBJECT
public:
    MediaDetailView(const common::Theme &theme, FetchFile fetch, QWidget *parent = nullptr);
    /// Words of `searched` are marked.
    void setContent(const items::MediaContent &content, const MediaCase &on,
                    const QString &searched);
    /// What became of the last step, in a line; empty: nothing is left to say.
    void say(const QString &sentence);
    /// No file is being read.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] MediaSteps &steps() { return *m_steps; }
    [[nodiscard]] MediaEditList &edits() { return *m_edits; }

Q_SIGNALS:
    void itemRequested(const domain::MediaItemId &id);
    void reportRequested(const domain::ReportId &id);
    void settledChanged();

private:
    void build(const common::Theme &theme);
    void showBadges();
    void showLabels();
    void showFacts();
    void showReadings();
    [[nodiscard]] QList<std::pair<QString, QString>> facts() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] QString authorText() const;

    const common::Theme &m_theme;
    MediaCase m_case;
    QLabel *m_title;
    MediaBadges *m_badges;
    MediaEditList *m_edits;
    MediaSteps *m_steps;
    QLabel *m_said;
    QLabel *m_excerpt;
    QLabel *m_labels;
    MediaLink *m_link;
    common::FactList *m_facts;
    QLabel *m_readingsTitle;
    ReadingsChart *m_readings;
    QPushButton *m_readingsTable;
    common::FactList *m_readingsRows;
    QPushButton *m_report;
    MediaItemLinks *m_story;
    EvidenceView *m_evidence;
    QLabel *m_historyTitle;
    common::FactList *m_history;
    QList<std::pair<QString, QString>> m_shownFacts;
    QList<std::pair<QString, QString>> m_shownHistory;
};

} // namespace panes::media
