// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remarkedits.h"
#include "widgets/common/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace common {

/// What a card of a remark needs to know of the desk.
struct RemarkDesk {
    domain::RemarkActor actor = {};
    QDate today = {};
    std::function<QString(const domain::AgencyId &)> agencyName = {};

    [[nodiscard]] QString agency(const domain::AgencyId &id) const
    {
        return agencyName ? agencyName(id) : id.value;
    }
};

/// One remark or direction: who, what, the duty and its answer, where this desk's edit of it
/// stands, and what this person can do now.
class RemarkCard : public QFrame
{
    Q_OBJECT
public:
    explicit RemarkCard(const Theme &theme, QWidget *parent = nullptr);
    void setRemark(const domain::ShownRemark &shown, const RemarkDesk &desk);
    [[nodiscard]] const domain::ShownRemark &shown() const { return m_shown; }
    /// The keyboard goes to the first of the buttons, if there is one.
    void focusSteps();

Q_SIGNALS:
    void stepRequested(const domain::Remark &remark, domain::RemarkVerb verb);
    /// An edit of this desk that was refused or collided; on that version of the record.
    void retryRequested(const QString &editId, qint64 onVersion);
    void discardRequested(const QString &editId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillButtons();
    void addButton(const QString &name, const QString &text, const std::function<void()> &pressed);

    const Theme &m_theme;
    domain::ShownRemark m_shown;
    RemarkDesk m_desk;
    QLabel *m_heading;
    QLabel *m_state;
    QLabel *m_text;
    QLabel *m_duty;
    QLabel *m_answer;
    QLabel *m_standing;
    QWidget *m_buttons;
};

} // namespace common
