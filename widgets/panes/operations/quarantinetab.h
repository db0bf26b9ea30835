// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/operations/question.h"

#include <QList>
#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace common {
class FactList;
class ListDetail;
} // namespace common

namespace panes::operations {

class EntryList;

/// The records that do not fit the contract: each with its reason and its JSON, to try again, to
/// read anew with its kind, to copy for whoever runs the backend.
class QuarantineTab : public QWidget
{
    Q_OBJECT
public:
    explicit QuarantineTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Records = std::vector<domain::PoisonRecord>;

    [[nodiscard]] QWidget *newDetail();
    void askWhenSeen();
    void showRecords(const core::Result<Records> &records);
    void fillList();
    void showCurrent();
    void tryAgain();
    void readAnew();
    void copy();
    void retranslate();
    /// Null: none is chosen.
    [[nodiscard]] const domain::PoisonRecord *current() const;

    common::PaneSurroundings m_with;
    Records m_records;
    qint64 m_counted = -1; ///< how many the status named when they were asked for last
    int m_chooseRow = -1;  ///< where the one stood that was taken over: the next one is looked at
    EntryList *m_list;
    common::FactList *m_facts = nullptr;
    QList<std::pair<QString, QString>> m_shown;
    QPlainTextEdit *m_raw = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_reread = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_told;
    common::ListDetail *m_split = nullptr;
    Question<Records> m_question;
};

} // namespace panes::operations
