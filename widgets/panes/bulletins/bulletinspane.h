// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/archive.h"
#include "models/bulletins/document.h"
#include "models/domain/editstanding.h"
#include "models/domain/shown.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

#include <memory>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace common {
class StateStack;
}

namespace panes::bulletins {

class ArchiveList;
class PaperView;
class SpanBar;
class TextPanel;

/// Bulletins and reports: made by rules from the cache, looked at as they will be on paper, put in
/// words by a person, numbered, kept, and sent on as files or on paper.
class BulletinsPane : public common::Pane
{
    Q_OBJECT
public:
    explicit BulletinsPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    ~BulletinsPane() override;
    [[nodiscard]] QString title() const override;
    /// The bulletin that is shown; null before one was made.
    [[nodiscard]] const ::bulletins::Document *document() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void ask();
    void make();
    void show(const ::bulletins::Document &document, const domain::Bulletin &kept);
    void look();
    void follow();
    void readEdits();
    void readDrafts();
    void openKept(const domain::Bulletin &bulletin);
    void keep(bool issue);
    void keepHere(const domain::Bulletin &record);
    void removeDraft(const domain::Bulletin &bulletin);
    void submit(const domain::Edit &edit, const QString &said);
    void openFigure(int evidence);
    void openSlots(const ::bulletins::Evidence &evidence);
    void tell(const QString &sentence);
    [[nodiscard]] bool mayAct() const;
    /// A draft stays on this desk, since this person may keep none for everybody.
    [[nodiscard]] bool keepsHere() const;
    [[nodiscard]] bool isLocal(const QString &id) const;
    [[nodiscard]] int nextNumber() const;
    [[nodiscard]] domain::Bulletin asRecord(bool issue) const;
    [[nodiscard]] domain::Bulletin seen() const;

    common::PaneSurroundings m_with;
    ::bulletins::Archive m_archive;
    std::vector<domain::EditStanding> m_edits;
    std::vector<domain::Shown<domain::Bulletin>> m_shown;
    std::vector<domain::Bulletin> m_local; ///< drafts of this person on this desk
    QString m_owner;                       ///< whose they are
    domain::Bulletin m_kept; ///< what is shown comes from it; an empty id: it is not kept
    bool m_has = false;
    bool m_asked = false;
    quint64 m_newest = 0; ///< only the answer to the newest question is shown

    SpanBar *m_bar;
    PaperView *m_paper;
    TextPanel *m_texts;
    ArchiveList *m_list;
    QTabWidget *m_side;
    QLabel *m_said;
    QToolButton *m_smaller;
    QToolButton *m_wide;
    QToolButton *m_larger;
    QPushButton *m_draft;
    QPushButton *m_issue;
    QPushButton *m_save;
    QPushButton *m_print;
    common::StateStack *m_state;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::bulletins
