// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dueslots.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace common {
class StateStack;
struct PaneSurroundings;
} // namespace common

namespace panes::indicators {

class SlotsModel;
class VersionsTable;

/// The periods that a figure is due for, and below them the versions of the chosen ones; of all
/// while none is chosen. What is due is read only while the tab is in sight; without it the periods
/// of the versions stand there all the same.
class VersionsTab : public QWidget
{
    Q_OBJECT
public:
    explicit VersionsTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    /// Of another figure the period of its newest value is chosen.
    void setStory(const items::IndicatorStory &story,
                  std::shared_ptr<const items::Reference> reference, const QDateTime &now,
                  const QDate &today);
    /// Chooses one period, as soon as there is something to choose from.
    void choose(const domain::Period &period);
    [[nodiscard]] bool isBusy() const { return m_reader.isLoading(); }
    void retranslate();

Q_SIGNALS:
    void busyChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showSlots();
    void selectChosen();
    void takeChosen();
    void showVersions();
    [[nodiscard]] QString headingText() const;

    items::SlotReader m_reader;
    std::optional<items::IndicatorStory> m_story;
    std::shared_ptr<const items::Reference> m_reference;
    QDateTime m_now;
    QDate m_today;
    std::vector<domain::Period> m_chosen;
    bool m_selecting = false;
    SlotsModel *m_model;
    QTableView *m_slots;
    QLabel *m_heading;
    VersionsTable *m_versions;
    common::StateStack *m_state;
};

} // namespace panes::indicators
