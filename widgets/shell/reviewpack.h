// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"
#include "widgets/shell/reviewwork.h"

#include <QWizard>

namespace shell {

class PackContentPage;
class PackProtectionPage;
class PackTargetPage;

/// "Pack for review": what, for whom, where; then packs, and tells what came of it.
class ReviewPack : public QWizard
{
    Q_OBJECT
public:
    ReviewPack(ReviewWork &work, const common::PaneSurroundings &with, QWidget *parent);
    ~ReviewPack() override; ///< stops the work
    /// Packs; once packed, closes.
    void accept() override;
    /// Stops what is at work, else closes.
    void reject() override;

private:
    void finish(const core::Result<packages::PackageManifest> &packed);
    [[nodiscard]] QString doneText(const packages::PackageManifest &manifest) const;

    ReviewWork &m_work;
    const common::PaneSurroundings &m_with;
    PackContentPage *m_content;
    PackProtectionPage *m_protection;
    PackTargetPage *m_target;
    std::shared_ptr<ReviewProgress> m_progress; ///< null: nothing is at work
    bool m_done = false;
};

} // namespace shell
