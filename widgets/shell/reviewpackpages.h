// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operations.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/shell/reviewwork.h"

#include <QWizardPage>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;

namespace shell {

/// What goes into the package.
class PackContentPage : public QWizardPage
{
    Q_OBJECT
public:
    PackContentPage(const ReviewWork &work, const common::PaneSurroundings &with, QWidget *parent);
    [[nodiscard]] packages::SnapshotScope scope() const;
    [[nodiscard]] bool isComplete() const override;

private:
    [[nodiscard]] QWidget *newSubsystems();
    [[nodiscard]] QWidget *newPeriod();
    void fillAreas();
    void follow();

    const ReviewWork &m_work;
    const common::PaneSurroundings &m_with;
    std::vector<std::pair<domain::Subsystem, QCheckBox *>> m_subsystems;
    QComboBox *m_area;
    QCheckBox *m_all = nullptr; ///< periods
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QCheckBox *m_attachments;
    QCheckBox *m_personal;
    QLabel *m_size;
};

/// Who can open it, and who says that it is genuine.
class PackProtectionPage : public QWizardPage
{
    Q_OBJECT
public:
    PackProtectionPage(ReviewWork &work, const common::Theme &theme, QWidget *parent);
    void fill(PackOrder &order) const;
    [[nodiscard]] bool isComplete() const override;

private:
    void showRecipients(const core::Result<std::vector<domain::Signer>> &signers);
    void follow();
    [[nodiscard]] QList<packages::PublicKey> chosenKeys() const;

    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_told;
    QListWidget *m_recipients;
    QCheckBox *m_sign;
    QLineEdit *m_note;
};

/// Where it goes, and how far it is.
class PackTargetPage : public QWizardPage
{
    Q_OBJECT
public:
    PackTargetPage(const QString &file, const common::Theme &theme, QWidget *parent);
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool isComplete() const override;
    void setBusy(bool busy);
    void setPercent(int percent);
    void tell(const QString &sentence, bool good);

private:
    void chooseFile();

    QLineEdit *m_file;
    QProgressBar *m_bar;
    QLabel *m_told;
    bool m_busy = false;
};

} // namespace shell
