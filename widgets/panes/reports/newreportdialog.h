// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/reports/picker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace items {
struct Reference;
}

namespace panes::reports {

class PictureBox;
class PlaceFields;

/// A report that is taken by telephone: who, what, where, when. The unit comes from the place when
/// the outlines know it, or is typed. Nothing is lost when something is missing: the sentence says
/// what.
class NewReportDialog : public QDialog
{
    Q_OBJECT
public:
    NewReportDialog(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    /// The report as filled in, with an id of its own and version 0.
    [[nodiscard]] domain::Report report() const;
    [[nodiscard]] QList<QByteArray> pictures() const;
    /// A place in WGS 84, as if it had been typed.
    void setPlace(double longitude, double latitude);

private:
    [[nodiscard]] QFormLayout *makeForm();
    void addMatter(QFormLayout &form);
    void addSender(QFormLayout &form);
    void check();
    [[nodiscard]] QString missing() const;

    common::PaneSurroundings m_with;
    QString m_id;
    Picker *m_category = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_channel = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QDateTimeEdit *m_occurred = nullptr;
    QLineEdit *m_senderName = nullptr;
    QLineEdit *m_senderPhone = nullptr;
    QCheckBox *m_anonymous = nullptr;
    PlaceFields *m_place = nullptr;
    PictureBox *m_pictures = nullptr;
    QLabel *m_missing;
    QPushButton *m_save = nullptr;
};

} // namespace panes::reports
