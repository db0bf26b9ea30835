// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/editstanding.h"
#include "models/items/ticketlist.h"
#include "models/sync/status.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/operations/entrymodel.h"
#include "widgets/panes/operations/question.h"
#include "widgets/panes/operations/ticketview.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace common {
class ChipRow;
class ListDetail;
} // namespace common

namespace panes::operations {

class EntryList;

/// Which cases a list shows.
enum class CaseGroup { WaitingForMe, Open, Mine, All };

/// A list of cases that go from hand to hand and the one that is looked at, with its steps and what
/// the person at this desk can do. What kind of cases, whoever derives from it says.
class CaseTab : public QWidget
{
    Q_OBJECT
public:
    CaseTab(const common::PaneSurroundings &with, domain::Collection collection, QString name,
            QWidget *parent);
    /// Looks at this one.
    void choose(const QString &id);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    /// The cases of a group, as lines.
    [[nodiscard]] virtual std::vector<Entry> lines(CaseGroup group) const = 0;
    /// Without an id: there is none like this.
    [[nodiscard]] virtual CaseShown caseOf(const QString &id) const = 0;
    [[nodiscard]] virtual domain::Edit stepOf(const QString &id, const QString &verb,
                                              const QString &text) const = 0;
    virtual void takeEdits(const std::vector<domain::EditStanding> &edits) = 0;
    virtual void openList() = 0;
    [[nodiscard]] virtual const items::Loaded &list() const = 0;
    /// Somebody wants to make a new one.
    virtual void begin() = 0;
    [[nodiscard]] virtual bool mayBegin() const = 0;
    struct Words {
        QString list;
        QString begin;
        QString empty;
        QString emptyNext;
    };
    [[nodiscard]] virtual Words words() const = 0;

    /// Takes over the list of whoever derives; at the end of the constructor.
    void follow(items::Loaded &list);
    void fill();
    void submit(const domain::Edit &edit);
    [[nodiscard]] const common::PaneSurroundings &with() const { return m_with; }

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Edits = std::vector<syncing::PendingEdit>;

    void build();
    void askEdits();
    void showCurrent();
    [[nodiscard]] bool isReview() const;
    void showPicture(const QString &sha256);
    void retranslate();

    common::PaneSurroundings m_with;
    domain::Collection m_collection;
    QString m_name;
    common::ChipRow *m_groups;
    QPushButton *m_begin;
    EntryList *m_list;
    CaseView *m_view;
    common::ListDetail *m_split = nullptr;
    QLabel *m_told;
    Question<Edits> m_question;
    QString m_wanted; ///< to be looked at when it is there
    bool m_isOpen = false;
};

/// Problem reports (Điều 9.4), from the person by the agency's focal point and the department to
/// the operator of the system.
class TicketTab final : public CaseTab
{
    Q_OBJECT
public:
    explicit TicketTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

private:
    [[nodiscard]] std::vector<Entry> lines(CaseGroup group) const override;
    [[nodiscard]] CaseShown caseOf(const QString &id) const override;
    [[nodiscard]] domain::Edit stepOf(const QString &id, const QString &verb,
                                      const QString &text) const override;
    void takeEdits(const std::vector<domain::EditStanding> &edits) override;
    void openList() override { m_tickets.open(); }
    [[nodiscard]] const items::Loaded &list() const override { return m_tickets; }
    void begin() override;
    [[nodiscard]] bool mayBegin() const override;
    [[nodiscard]] Words words() const override;

    items::TicketList m_tickets;
};

/// What agencies ask for (Điều 8), from the proposal to the acceptance.
class ProposalTab final : public CaseTab
{
    Q_OBJECT
public:
    explicit ProposalTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

private:
    [[nodiscard]] std::vector<Entry> lines(CaseGroup group) const override;
    [[nodiscard]] CaseShown caseOf(const QString &id) const override;
    [[nodiscard]] domain::Edit stepOf(const QString &id, const QString &verb,
                                      const QString &text) const override;
    void takeEdits(const std::vector<domain::EditStanding> &edits) override;
    void openList() override { m_proposals.open(); }
    [[nodiscard]] const items::Loaded &list() const override { return m_proposals; }
    void begin() override;
    [[nodiscard]] bool mayBegin() const override;
    [[nodiscard]] Words words() const override;

    items::ProposalList m_proposals;
};

} // namespace panes::operations
