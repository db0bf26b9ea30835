// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/reviewwork.h"

#include <QDialog>
#include <QGroupBox>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shell {

/// One of the two that are compared: what there is now, a moment, a package.
class ReviewSide : public QGroupBox
{
    Q_OBJECT
public:
    /// Without a desk there is no past.
    ReviewSide(const QString &title, bool hasDesk, const QDateTime &now, QWidget *parent);
    void setKind(ReviewPlace::Kind kind);
    void setMoment(const QDateTime &moment);
    void setFile(const QString &file, const QString &passphrase);
    [[nodiscard]] ReviewPlace place() const;
    /// "as of 09:05 12/06/2025", "package a.iocr".
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void chooseFile();
    void showFields();

    bool m_hasDesk;
    QComboBox *m_kind;
    QDateTimeEdit *m_moment;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLineEdit *m_passphrase;
};

/// Asks what is to be compared with what.
class ReviewCompare : public QDialog
{
    Q_OBJECT
public:
    ReviewCompare(bool hasDesk, const QDateTime &now, QWidget *parent);
    [[nodiscard]] ReviewSide &older() { return *m_older; }
    [[nodiscard]] ReviewSide &newer() { return *m_newer; }

Q_SIGNALS:
    /// `heading` names the two.
    void chosen(const shell::ReviewPlace &older, const shell::ReviewPlace &newer,
                const QString &heading);

private:
    void follow();

    ReviewSide *m_older;
    ReviewSide *m_newer;
    QPushButton *m_compare;
};

} // namespace shell
