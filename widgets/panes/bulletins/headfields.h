// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace panes::bulletins {

/// Number, date, who signs and for whom: what stands around the text of a bulletin.
class HeadFields : public QWidget
{
    Q_OBJECT
public:
    explicit HeadFields(QWidget *parent = nullptr);
    /// Fills the fields from a document; tells nothing.
    void setDocument(const ::bulletins::Document &document, bool editable);
    /// The document as the fields have it.
    [[nodiscard]] ::bulletins::Document applied(::bulletins::Document document) const;
    /// Shown beside the number; 0: nothing to suggest.
    void suggestNumber(int number);
    [[nodiscard]] int number() const;
    /// As by a person's hand.
    void setNumber(int number);

Q_SIGNALS:
    /// A person changed a field.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_filling = false;
    int m_next = 0;
    QLabel *m_numberName;
    QSpinBox *m_number;
    QLabel *m_dateName;
    QDateEdit *m_date;
    QLabel *m_authorityName;
    QLineEdit *m_authority;
    QLabel *m_titleName;
    QLineEdit *m_title;
    QLabel *m_nameName;
    QLineEdit *m_name;
    QLabel *m_recipientsName;
    QPlainTextEdit *m_recipients;
};

/// "Lâm Đồng, ngày 05 tháng 11 năm 2026": zeros for days below 10 and the months 1 and 2.
[[nodiscard]] QString placeLine(const QString &before, const QDate &day);

} // namespace panes::bulletins
