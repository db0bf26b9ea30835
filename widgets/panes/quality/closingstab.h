// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/closinglists.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/quality/closingview.h"

#include <QHash>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace common {
class KeptStanding;
class StateStack;
} // namespace common

namespace panes::quality {

class ClosingDetail;

/// "Chốt kỳ": closed periods and what they froze, compared with each other; what agencies explain,
/// and how it was judged.
class ClosingsTab : public common::Pane
{
    Q_OBJECT
public:
    /// `board` works out what is frozen; it outlives the tab.
    ClosingsTab(const common::PaneSurroundings &with, items::QualityBoard &board,
                QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] const items::ClosingList &closings() const { return m_closings; }

Q_SIGNALS:
    void agencyOpened(const domain::AgencyId &agency);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newHead();
    void connectParts();
    void readEdits();
    void follow();
    void followStatus();
    void offerClosing();
    void fillList();
    void fillOthers();
    void showChosen();
    /// What a closing froze; kept, since it never changes.
    struct Opened {
        domain::ClosedScores scores = {};
        bool isIntact = false;
    };
    [[nodiscard]] const Opened *opened(const domain::Closing &closing);
    [[nodiscard]] const domain::Shown<domain::Closing> *chosen() const;
    [[nodiscard]] std::optional<ClosingView> view();
    [[nodiscard]] domain::Explainer who() const;
    [[nodiscard]] bool mayClose() const;
    [[nodiscard]] QString dataNotice() const;
    void askToClose();
    void askToExplain(const domain::AgencyId &agency, const QString &subject);
    void askStep(domain::ExplanationStep step, const QString &id);
    void openDialog(domain::ExplanationStep step, const domain::Explanation &seen);
    void submit(const domain::Edit &edit, const QString &said);
    void saveEvidence();
    void savePaper(const domain::AgencyId &agency);
    void tell(const QString &sentence);
    void retranslate();

    common::PaneSurroundings m_with;
    items::QualityBoard &m_board;
    analysis::quality::RuleSet m_rules;
    items::ClosingList m_closings;
    items::ExplanationList m_explanations;
    QString m_id; ///< of the closing that is looked at
    QStringList m_ids;
    QHash<QString, Opened> m_opened; ///< by id, version and hash
    domain::Explainer m_who;         ///< as it was shown
    QPushButton *m_close;
    QLabel *m_otherName;
    QComboBox *m_other;
    QPushButton *m_save;
    QTableWidget *m_list;
    common::KeptStanding *m_standing;
    ClosingDetail *m_detail;
    QSplitter *m_split;
    common::StateStack *m_state;
    QLabel *m_told;
};

} // namespace panes::quality
