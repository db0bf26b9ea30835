// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediafilterchoices.h"

#include "models/items/choices.h"
#include "models/items/directory.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/picker.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kPickerLetters = 20;

/// Fills a choice anew and keeps what was chosen.
void refillBox(QComboBox &box, const QString &all, const items::Choices &rows)
{
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (const auto &[text, code] : rows)
        box.addItem(text, code);
    if (!chosen.isEmpty() && box.findData(chosen) < 0)
        box.addItem(chosen, chosen);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

/// Chooses a code, also one that the choice does not know.
void chooseIn(QComboBox &box, const QString &code)
{
    if (!code.isEmpty() && box.findData(code) < 0)
        box.addItem(code, code);
    box.setCurrentIndex(std::max(0, box.findData(code)));
}

items::Choices choicesOf(const QStringList &codes, QString (*text)(const QString &))
{
    items::Choices rows;
    for (const QString &code : codes)
        rows.emplace_back(text(code), code);
    return rows;
}

void sortByName(items::Choices &rows)
{
    std::ranges::sort(rows, [](const auto &a, const auto &b) {
        return common::format::compare(a.first, b.first) < 0;
    });
}

} // namespace

MediaFilterChoices::MediaFilterChoices(QWidget *parent)
    : QWidget(parent)
    , m_kind(newBox(u"media-kind"_s))
    , m_source(newPicker(u"media-source"_s))
    , m_topic(newBox(u"media-topic"_s))
    , m_state(newBox(u"media-state"_s))
    , m_conclusion(newBox(u"media-conclusion-filter"_s))
    , m_agency(newPicker(u"media-agency-filter"_s))
    , m_originals(new QCheckBox(this))
{
    m_originals->setObjectName(u"media-originals"_s);
    auto *layout = new common::FlowLayout(this);
    layout->setContentsMargins({});
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_source, m_topic, m_state,
                                                           m_conclusion, m_agency, m_originals})
        layout->addWidget(field);
    connect(m_originals, &QCheckBox::toggled, this, &MediaFilterChoices::tellIfChanged);
    retranslate();
}

QComboBox *MediaFilterChoices::newBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::currentIndexChanged, this, &MediaFilterChoices::tellIfChanged);
    return box;
}

common::Picker *MediaFilterChoices::newPicker(const QString &name)
{
    auto *picker = new common::Picker(this);
    picker->setObjectName(name);
    picker->setMinimumContentsLength(kPickerLetters);
    connect(picker, &QComboBox::currentTextChanged, this, &MediaFilterChoices::tellIfChanged);
    return picker;
}

/// While a name is typed nothing is chosen yet: only another choice is told.
void MediaFilterChoices::tellIfChanged()
{
    if (m_filling)
        return;
    items::MediaFilter now = narrowed({});
    if (now == m_told)
        return;
    m_told = std::move(now);
    Q_EMIT changed();
}

void MediaFilterChoices::setReference(std::shared_ptr<const items::Reference> reference,
                                      const QDate &today)
{
    m_reference = std::move(reference);
    m_today = today;
    fillNames();
}

void MediaFilterChoices::fillNames()
{
    if (!m_reference)
        return;
    const QScopedValueRollback filling(m_filling, true);
    items::Choices sources;
    for (const auto &source : std::as_const(m_reference->mediaSources))
        sources.emplace_back(source.name, source.id.value);
    sortByName(sources);
    m_source->setChoices(sources);
    m_agency->setChoices(items::agencyChoices(*m_reference, m_today));
}

void MediaFilterChoices::addTopics(const QStringList &topics)
{
    const qsizetype before = m_topics.size();
    for (const QString &topic : topics)
        m_topics.insert(topic);
    if (m_topics.size() != before)
        fillTopics();
}

void MediaFilterChoices::fillTopics()
{
    const QScopedValueRollback filling(m_filling, true);
    items::Choices rows;
    for (const QString &topic : std::as_const(m_topics))
        rows.emplace_back(topic, topic);
    sortByName(rows);
    refillBox(*m_topic, tr("All topics"), rows);
}

items::MediaFilter MediaFilterChoices::narrowed(items::MediaFilter filter) const
{
    filter.sourceKind = m_kind->currentData().toString();
    filter.source = domain::MediaSourceId(m_source->chosen());
    filter.topic = m_topic->currentData().toString();
    filter.state = m_state->currentData().toString();
    filter.conclusion = m_conclusion->currentData().toString();
    filter.agency = domain::AgencyId(m_agency->chosen());
    filter.originalsOnly = m_originals->isChecked();
    return filter;
}

void MediaFilterChoices::choose(const items::MediaFilter &filter)
{
    const QScopedValueRollback filling(m_filling, true);
    chooseIn(*m_kind, filter.sourceKind);
    m_source->choose(filter.source.value);
    chooseIn(*m_topic, filter.topic);
    chooseIn(*m_state, filter.state);
    chooseIn(*m_conclusion, filter.conclusion);
    m_agency->choose(filter.agency.value);
    m_originals->setChecked(filter.originalsOnly);
    m_told = narrowed({});
}

void MediaFilterChoices::clearState()
{
    const QScopedValueRollback filling(m_filling, true);
    m_state->setCurrentIndex(0);
    m_told = narrowed({});
}

bool MediaFilterChoices::hasState() const
{
    return m_state->currentIndex() > 0;
}

QStringList MediaFilterChoices::words() const
{
    QStringList words;
    for (const QComboBox *box :
         std::initializer_list<const QComboBox *>{m_kind, m_topic, m_state, m_conclusion}) {
        if (box->currentIndex() > 0)
            words << tr("%1: %2", "what narrows, and to what")
                         .arg(box->accessibleName(), box->currentText());
    }
    for (const auto *picker : {m_source, m_agency}) {
        if (!picker->chosen().isEmpty())
            words << tr("%1: %2", "what narrows, and to what")
                         .arg(picker->accessibleName(), picker->currentText());
    }
    if (m_originals->isChecked())
        words << m_originals->text();
    return words;
}

void MediaFilterChoices::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    m_kind->setAccessibleName(tr("Kind of source"));
    m_source->setAccessibleName(tr("Source"));
    m_topic->setAccessibleName(tr("Topic"));
    m_state->setAccessibleName(tr("State"));
    m_conclusion->setAccessibleName(tr("Conclusion"));
    m_agency->setAccessibleName(tr("Agency"));
    m_source->lineEdit()->setPlaceholderText(tr("Any source"));
    m_agency->lineEdit()->setPlaceholderText(tr("Any agency"));
    m_originals->setText(tr("Originals only"));
    refillBox(*m_kind, tr("All kinds of source"), choicesOf(sourceKinds(), sourceKindText));
    refillBox(*m_state, tr("All states"), choicesOf(states(), stateText));
    refillBox(*m_conclusion, tr("Any conclusion"), choicesOf(conclusions(), conclusionText));
    fillTopics();
}

} // namespace panes::media
