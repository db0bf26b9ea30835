// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace panes::bulletins {

class HeadFields;

/// The texts of a bulletin under a person's hands: its paragraphs, number, date, recipients and who
/// signs. What the rules wrote can be had back.
class TextPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TextPanel(QWidget *parent = nullptr);
    /// A bulletin as it was made or as it was kept; what is restored is what it says now.
    void setDocument(const ::bulletins::Document &document, bool editable);
    [[nodiscard]] const ::bulletins::Document &document() const { return m_document; }
    /// A person changed something since setDocument().
    [[nodiscard]] bool isChanged() const { return m_changed; }
    void selectBlock(int block);
    [[nodiscard]] HeadFields &head() { return *m_head; }
    /// Takes what stands in the fields of the head, also while one is being written in.
    void applyHead();

Q_SIGNALS:
    /// The document is another, by a person's hand.
    void edited();
    void blockSelected(int block);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void fillList();
    void showCurrent();
    void applyText();
    void restore();
    void addBelow();
    void removeCurrent();
    [[nodiscard]] int currentBlock() const;
    void touched();

    ::bulletins::Document m_document;
    QList<std::optional<::bulletins::Block>> m_originals; ///< of every block; none: a person's own
    bool m_editable = false;
    bool m_changed = false;
    bool m_filling = false;
    QTimer m_rest; ///< after the last key

    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_restore;
    QPushButton *m_add;
    QPushButton *m_remove;
    HeadFields *m_head;
};

} // namespace panes::bulletins
