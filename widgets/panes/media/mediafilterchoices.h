// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filters.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;

namespace common {
class Picker;
}
namespace items {
struct Reference;
}

namespace panes::media {

/// What narrows the stream beside queue, sentiment and words: kind of source, one source, topic,
/// state, conclusion, agency, originals only. Fields go on in a new line in a narrow dock.
class MediaFilterChoices : public QWidget
{
    Q_OBJECT
public:
    explicit MediaFilterChoices(QWidget *parent = nullptr);
    /// Names of sources and agencies as of a day.
    void setReference(std::shared_ptr<const items::Reference> reference, const QDate &today);
    /// Topics to choose from; those that were known before stay.
    void addTopics(const QStringList &topics);
    [[nodiscard]] items::MediaFilter narrowed(items::MediaFilter filter) const;
    /// Takes over those members of a filter that have a field here, without telling.
    void choose(const items::MediaFilter &filter);
    /// No state, for a queue has its own.
    void clearState();
    [[nodiscard]] bool hasState() const;
    /// What is chosen, in words; empty: nothing.
    [[nodiscard]] QStringList words() const;
    /// How many of the fields narrow.
    [[nodiscard]] int count() const { return int(words().size()); }
    /// Called by the bar around it, whose summary has these words.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QComboBox *newBox(const QString &name);
    common::Picker *newPicker(const QString &name);
    void fillTopics();
    void fillNames();
    void tellIfChanged();

    std::shared_ptr<const items::Reference> m_reference;
    QDate m_today;
    QSet<QString> m_topics;
    items::MediaFilter m_told;
    QComboBox *m_kind;
    common::Picker *m_source;
    QComboBox *m_topic;
    QComboBox *m_state;
    QComboBox *m_conclusion;
    common::Picker *m_agency;
    QCheckBox *m_originals;
    bool m_filling = false;
};

} // namespace panes::media
