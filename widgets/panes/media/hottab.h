// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediaboard.h"
#include "widgets/common/panesurroundings.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace common {
class StateStack;
}

namespace panes::media {

/// What is hot now in the area, most urgent first, each with its reasons, their numbers and limits.
class HotTab : public QWidget
{
    Q_OBJECT
public:
    explicit HotTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);
    void streamRequested(const items::MediaFilter &filter);
    void itemOpened(const domain::MediaItemId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showHot();
    void retranslate();
    [[nodiscard]] QWidget *newCard(const items::HotLine &line);
    void askForItems(const QString &topic);

    common::PaneSurroundings m_with;
    items::MediaBoard m_board;
    QLabel *m_rules;
    QWidget *m_cards;
    QVBoxLayout *m_column;
    common::StateStack *m_state;
};

} // namespace panes::media
