// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/quality/closingview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace common {
class Theme;
}

namespace panes::quality {

class ClosingChangePage;
class ExplanationsPage;

/// A closed period opened: the cards, the points that an agency lost, what changed since another
/// closing, and what was explained.
class ClosingDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ClosingDetail(const common::Theme &theme, QWidget *parent = nullptr);
    void show(const ClosingView &view);
    [[nodiscard]] ExplanationsPage &explanations() { return *m_explanations; }
    /// Looks at the explanations, this one chosen.
    void openExplanation(const QString &id);

Q_SIGNALS:
    /// The subject is empty for the whole score.
    void explainRequested(const domain::AgencyId &agency, const QString &subject);
    /// The evidence of an agency is wanted on paper.
    void paperRequested(const domain::AgencyId &agency);
    void agencyOpened(const domain::AgencyId &agency);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCards();
    void showLost();
    void chooseCard(int line);
    void offerExplaining();
    [[nodiscard]] QStringList cardRow(const domain::ClosedCard &card) const;
    [[nodiscard]] QString explainedMark(const QString &subject) const;
    [[nodiscard]] QString subjectChosen() const;
    void retranslate();

    ClosingView m_view;
    domain::AgencyId m_agency;      ///< whose points are looked at
    std::vector<QString> m_cardIds; ///< of the lines
    QStringList m_subjects;         ///< of the lines of points lost
    QLabel *m_heading;
    QLabel *m_hash;
    QTabWidget *m_tabs;
    QTableWidget *m_cards;
    QWidget *m_lostPage;
    QLabel *m_lostTold;
    QTableWidget *m_lost;
    QPushButton *m_explainAll;
    QPushButton *m_explain;
    QPushButton *m_open;
    QPushButton *m_paper;
    QLabel *m_bar;
    ClosingChangePage *m_change;
    ExplanationsPage *m_explanations;
};

} // namespace panes::quality
