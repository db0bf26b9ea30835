// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filters.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

namespace common {
class TabPages;
}

namespace panes::media {

class StreamTab;

/// Online information: the stream with its handling, and what else is made of the items, as tabs
/// over one shared scope.
class MediaPane : public common::Pane
{
    Q_OBJECT
public:
    explicit MediaPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTabs();
    template<typename Tab>
    Tab *addTab(const QString &id);
    void openStream();
    void retranslate();

    common::PaneSurroundings m_with;
    common::TabPages *m_pages;
    StreamTab *m_stream = nullptr;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::media
