// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rulepreview.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace common {
class Theme;
}
namespace items {
struct Reference;
}

namespace panes::media {

/// How many items a rule finds now and would find when it is changed, and examples with the words
/// marked: what is lost and gained first.
class RulePreviewList : public QWidget
{
    Q_OBJECT
public:
    explicit RulePreviewList(const common::Theme &theme, QWidget *parent = nullptr);
    void setEffect(const items::RuleEffect &effect,
                   std::shared_ptr<const items::Reference> reference);
    /// Instead of an effect: that it is being worked out, or why there is none.
    void say(const QString &sentence);

Q_SIGNALS:
    void itemRequested(const domain::MediaItemId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void clearExamples();
    void addExample(const items::RuleExample &example);
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString headingOf(const items::RuleExample &example) const;

    const common::Theme &m_theme;
    std::optional<items::RuleEffect> m_effect;
    std::shared_ptr<const items::Reference> m_reference;
    QLabel *m_count;
    QLabel *m_note;
    QVBoxLayout *m_examples;
};

} // namespace panes::media
