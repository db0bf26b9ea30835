// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace panes::bulletins {

/// Which bulletin: kind, period, form; and the button that makes it.
class SpanBar : public QWidget
{
    Q_OBJECT
public:
    /// `today` is in the newest period that is offered.
    explicit SpanBar(const QDate &today, QWidget *parent = nullptr);
    [[nodiscard]] ::bulletins::Span span() const;
    [[nodiscard]] ::bulletins::Form form() const;
    [[nodiscard]] ::bulletins::Topic topic() const;
    void choose(const ::bulletins::Span &span, ::bulletins::Form form,
                ::bulletins::Topic topic = ::bulletins::Topic::Situation);

Q_SIGNALS:
    void makeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillKinds();
    void fillSpans(const QDate &around);
    void fillForms();
    void move(int step);
    void followRow();
    [[nodiscard]] ::bulletins::Kind kind() const;

    QDate m_today;
    QComboBox *m_kind;
    QToolButton *m_earlier;
    QComboBox *m_span;
    QToolButton *m_later;
    QComboBox *m_form;
    QPushButton *m_make;
};

/// "Daily", "Weekly" … in the present language.
[[nodiscard]] QString kindText(::bulletins::Kind kind);

} // namespace panes::bulletins
