// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shown.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace common {

class Theme;

/// Where this desk's last edit of a shared record stands, as far as it is not with the backend.
struct EditOnDesk {
    std::optional<domain::EditState> waiting = {};
    QString editId = {};
    QString errorDetail = {};
    qint64 version = 0; ///< of the record at the backend

    [[nodiscard]] bool needsPerson() const { return waiting && !domain::isOnItsWay(*waiting); }
    bool operator==(const EditOnDesk &) const = default;
};

template<typename Record>
[[nodiscard]] EditOnDesk editOnDesk(const domain::Shown<Record> &shown)
{
    return {shown.waiting, shown.editId, shown.errorDetail, shown.record.version};
}

/// A word for a list: "Not sent yet", "Not accepted"; empty when all is with the backend.
[[nodiscard]] QString standingMark(const std::optional<domain::EditState> &waiting);

/// Says it in a sentence with what can be done; hidden when there is nothing to say.
class KeptStanding : public QFrame
{
    Q_OBJECT
public:
    explicit KeptStanding(const common::Theme &theme, QWidget *parent = nullptr);
    /// `mine`: what this desk wanted, where the record shows something else.
    void setEdit(const EditOnDesk &edit, const QString &mine = {});

Q_SIGNALS:
    void retryRequested(const QString &editId, qint64 onVersion);
    void discardRequested(const QString &editId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QString sentence() const;

    const common::Theme &m_theme;
    EditOnDesk m_edit;
    QString m_mine;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_discard;
};

} // namespace common
