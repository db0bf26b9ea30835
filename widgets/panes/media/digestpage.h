// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadigest.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QLabel;
class QVBoxLayout;

namespace panes::media {

/// The newest digest for leaders before a wall: the day's figures, hot topics, and the first chosen
/// items in big type. Nothing to click, nothing that scrolls; no author.
class DigestPage : public common::Pane
{
    Q_OBJECT
public:
    explicit DigestPage(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showDigest();
    void showItems(const items::MediaDigestContent &digest);
    [[nodiscard]] QString asOfText() const;
    [[nodiscard]] QLabel *newLabel(double points, bool strong);
    void setSizes();

    common::PaneSurroundings m_with;
    items::MediaDigest m_digest;
    bool m_newestAsked = false; ///< the newest day with chosen items is looked for once a reading
    QLabel *m_title;
    QLabel *m_asOf;
    QLabel *m_figures;
    QLabel *m_hot;
    QVBoxLayout *m_items;
    QList<QLabel *> m_itemLabels;
    QLabel *m_more;
};

[[nodiscard]] common::Pane *makeDigestPage(const common::PaneSurroundings &surroundings,
                                           QWidget *parent);

} // namespace panes::media
