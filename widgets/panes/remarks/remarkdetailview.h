// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/remarkcard.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace common {
class FactList;
}

namespace panes::remarks {

/// The remark or direction that is looked at: its figure, its card with the steps, its history.
class RemarkDetailView : public QWidget
{
    Q_OBJECT
public:
    explicit RemarkDetailView(const common::Theme &theme, QWidget *parent = nullptr);
    void setRemark(const domain::ShownRemark &shown, const common::RemarkDesk &desk,
                   const QString &figure);
    /// What became of the last step, in a line.
    void say(const QString &sentence);
    [[nodiscard]] common::RemarkCard &card() { return *m_card; }

Q_SIGNALS:
    void figureRequested();
    void writeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    domain::ShownRemark m_shown;
    QLabel *m_figure;
    common::RemarkCard *m_card;
    QLabel *m_said;
    QPushButton *m_open;
    QPushButton *m_write;
    QLabel *m_historyTitle;
    common::FactList *m_history;
    QList<std::pair<QString, QString>> m_facts;
};

} // namespace panes::remarks
