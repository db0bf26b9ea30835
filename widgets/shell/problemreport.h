// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ticketedits.h"

#include <QDialog>
#include <QImage>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace common {
class Theme;
}

namespace shell {

/// The picture as a JPEG of at most so many bytes, made smaller and coarser as far as it takes;
/// empty: there is none.
[[nodiscard]] QByteArray pictureWithin(const QImage &picture, qsizetype most);

/// Takes a report of a problem with the program. Everything that will be sent is shown; picture and
/// log only go along when the person wants it.
class ProblemReportDialog : public QDialog
{
    Q_OBJECT
public:
    struct Offers {
        QImage picture = {};       ///< of the window, without what is personal; null: none
        QStringList logLines = {}; ///< newest last
        QString version = {};      ///< of the program
        QString agency = {};       ///< name, that the report goes to first; empty: none
        domain::Ticket blank = {}; ///< agency, person, moment
    };
    ProblemReportDialog(Offers offers, const common::Theme &theme, QWidget *parent = nullptr);

    /// As written, with an id of its own; for domain::reportProblem().
    [[nodiscard]] domain::Ticket ticket() const;
    /// JPEG; empty: the person left it out.
    [[nodiscard]] QByteArray picture() const;

private:
    void addFields(QFormLayout &form);
    void addPicture(QFormLayout &form, const common::Theme &theme);
    void addLog(QFormLayout &form);
    void chooseLog();
    void check();

    Offers m_offers;
    QString m_id;
    QByteArray m_jpeg;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QCheckBox *m_withPicture;
    QLabel *m_preview;
    QComboBox *m_lines;
    QPlainTextEdit *m_log;
    QLabel *m_missing;
    QPushButton *m_send = nullptr;
};

} // namespace shell
