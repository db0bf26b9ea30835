// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/mediacase.h"

#include <QDialog>

namespace common {
class Theme;
}

namespace panes::media {

/// A step made here and what somebody else did meanwhile, field by field: how it was, mine, theirs,
/// with who and when. Nothing is decided without a press; the side that loses is kept.
class MediaConflict : public QDialog
{
    Q_OBJECT
public:
    MediaConflict(const MediaCase &on, const syncing::PendingEdit &edit, const common::Theme &theme,
                  QWidget *parent = nullptr);

    enum class Decision { Later, Theirs, Mine };
    [[nodiscard]] Decision decision() const { return m_decision; }

private:
    void addButtons(QLayout &layout, bool mineFits);
    void decide(Decision decision);

    Decision m_decision = Decision::Later;
};

} // namespace panes::media
