// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remarkworkflow.h"

#include <QDialog>

#include <utility>
#include <vector>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace common {

class Picker;
class Theme;

/// Writes a remark or a direction on one figure. As long as something is missing, a sentence says
/// what.
class RemarkDialog : public QDialog
{
    Q_OBJECT
public:
    struct Offers {
        QString figure = {};       ///< "Giải ngân đầu tư công · tỉnh Bình Thuận · Tháng 5/2025"
        domain::Remark blank = {}; ///< the figure: indicator, unit, period, breakdown; the kind
        domain::RemarkActor actor = {};
        QDateTime now = {};                                     ///< of the backend
        std::vector<std::pair<QString, QString>> agencies = {}; ///< names and ids, sorted
        domain::AgencyId proposed = {};                         ///< the lead agency
    };
    RemarkDialog(Offers offers, const Theme &theme, QWidget *parent = nullptr);
    /// As written, with an id of its own, this author and time; for domain::openEdit().
    [[nodiscard]] domain::Remark remark() const;

private:
    void addFields(QFormLayout &form);
    [[nodiscard]] QDate today() const;
    void check();

    Offers m_offers;
    QString m_id;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    Picker *m_agency;
    QDateEdit *m_due;
    QFormLayout *m_form;
    QLabel *m_missing;
    QPushButton *m_save = nullptr;
};

/// Takes the answer to a direction.
class RemarkAnswerDialog : public QDialog
{
    Q_OBJECT
public:
    RemarkAnswerDialog(const domain::Remark &direction, domain::RemarkActor actor,
                       const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] domain::RemarkStep step() const;

private:
    void check();

    domain::Remark m_direction;
    domain::RemarkActor m_actor;
    QPlainTextEdit *m_text;
    QLabel *m_missing;
    QPushButton *m_save = nullptr;
};

} // namespace common
