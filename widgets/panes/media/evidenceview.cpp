// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/evidenceview.h"

#include "widgets/common/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace panes::media {

EvidenceView::EvidenceView(const common::Theme &theme, FetchFile fetch, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fetch(std::move(fetch))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(common::kSpace2);
    hide();
}

void EvidenceView::setEvidence(const QString &sha256, const std::vector<domain::Attachment> &files)
{
    std::vector<domain::Attachment> wanted;
    std::ranges::copy_if(files, std::back_inserter(wanted),
                         [](const auto &file) { return !file.sha256.isEmpty(); });
    const auto first = std::ranges::find(wanted, sha256, &domain::Attachment::sha256);
    if (first != wanted.end()) {
        std::rotate(wanted.begin(), first, first + 1);
    } else if (!sha256.isEmpty()) {
        domain::Attachment named;
        named.sha256 = sha256;
        wanted.insert(wanted.begin(), named);
    }
    if (wanted == m_files)
        return;
    m_files = std::move(wanted);
    for (EvidencePiece *piece : m_pieces) {
        piece->hide();
        piece->setObjectName({});
        piece->deleteLater();
    }
    m_pieces.clear();
    for (const auto &file : m_files) {
        auto *piece = new EvidencePiece(m_theme, m_fetch, file, this);
        connect(piece, &EvidencePiece::stateChanged, this, &EvidenceView::loadingChanged);
        m_column->addWidget(piece);
        m_pieces.push_back(piece);
        piece->load();
    }
    setVisible(!m_files.empty());
    Q_EMIT loadingChanged();
}

bool EvidenceView::isLoading() const
{
    return std::ranges::any_of(m_pieces, [](const EvidencePiece *piece) {
        return piece->state() == EvidencePiece::State::Loading;
    });
}

void EvidenceView::retranslate()
{
    for (EvidencePiece *piece : m_pieces)
        piece->retranslate();
}

} // namespace panes::media
