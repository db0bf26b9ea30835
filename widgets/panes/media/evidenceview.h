// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/evidencepiece.h"

#include <vector>

class QVBoxLayout;

namespace panes::media {

/// The evidence of an item: what its conclusion stands on first, then its other files.
class EvidenceView : public QWidget
{
    Q_OBJECT
public:
    EvidenceView(const common::Theme &theme, FetchFile fetch, QWidget *parent = nullptr);
    void setEvidence(const QString &sha256, const std::vector<domain::Attachment> &files);
    [[nodiscard]] bool isLoading() const;
    void retranslate();

Q_SIGNALS:
    void loadingChanged();

private:
    const common::Theme &m_theme;
    FetchFile m_fetch;
    std::vector<domain::Attachment> m_files;
    std::vector<EvidencePiece *> m_pieces;
    QVBoxLayout *m_column;
};

} // namespace panes::media
