// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/remarkcard.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace common {

/// The remarks and directions on one figure, newest first, with buttons to write another. Tells
/// what is asked for; whoever owns it does it.
class RemarkStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RemarkStrip(const Theme &theme, QWidget *parent = nullptr);
    void setRemarks(const std::vector<domain::ShownRemark> &remarks, const RemarkDesk &desk);
    /// What became of what was asked for, in a line; empty: nothing.
    void say(const QString &sentence);

Q_SIGNALS:
    void writeRequested(domain::RemarkKind kind);
    void stepRequested(const domain::Remark &remark, domain::RemarkVerb verb);
    void retryRequested(const QString &editId, qint64 onVersion);
    void discardRequested(const QString &editId);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] RemarkCard *newCard();
    void retranslate();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_empty;
    QLabel *m_said;
    QPushButton *m_remark;
    QPushButton *m_direction;
    QVBoxLayout *m_cards;
    qsizetype m_count = 0;
};

} // namespace common
