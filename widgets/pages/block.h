// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"
#include "widgets/common/panesurroundings.h"

#include <QDate>
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace pages {

/// A framed part of a page: a heading, the age of what it shows, and content. Tells when it is
/// waiting for data.
class Block : public QFrame
{
    Q_OBJECT
public:
    Block(const common::PaneSurroundings &surroundings, QWidget *parent);
    [[nodiscard]] virtual bool isSettled() const = 0;

Q_SIGNALS:
    void settledChanged();

protected:
    void changeEvent(QEvent *event) override;
    /// Puts all text in the present language.
    virtual void retranslate() = 0;
    void setHeading(const QString &heading, const QString &note = {});
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

    common::PaneSurroundings m_with;

private:
    QLabel *m_heading;
    QLabel *m_note;
    QVBoxLayout *m_column;
};

/// How old the last complete reading of a collection is; empty before the first.
[[nodiscard]] QString ageNote(const common::PaneSurroundings &with, domain::Collection collection);

} // namespace pages
