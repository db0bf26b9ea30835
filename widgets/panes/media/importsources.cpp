// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/importsources.h"

#include "models/exchange/mediavalues.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/sourcedialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QStandardItemModel>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

enum OptionRow { NewOption, LeaveOutOption, FirstKnown };
constexpr int kChoiceCharacters = 26;
/// More names share one line.
constexpr qsizetype kMostLines = 200;

/// What a new source is called in a file that gives only a host.
QString siteOf(const QString &name)
{
    return name.contains(u'.') && !name.contains(u' ') && !name.contains(u'/')
               ? QString(u"https://"_s + name + u'/')
               : QString();
}

} // namespace

ImportSources::ImportSources(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_options(new QStandardItemModel(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(0, 1);
    m_grid->setAlignment(Qt::AlignTop);
}

void ImportSources::setNames(const QHash<QString, qint64> &items,
                             const std::vector<exchange::ItemOrigin> &origins,
                             const std::vector<domain::MediaSource> &known)
{
    if (items == m_items)
        return;
    clear();
    m_items = items;
    fillOptions(known);
    QHash<QString, QString> kinds;
    for (const exchange::ItemOrigin &origin : origins) {
        if (!origin.sourceKind.isEmpty() && !kinds.contains(origin.source))
            kinds.insert(origin.source, origin.sourceKind);
    }
    QStringList names = items.keys();
    std::ranges::sort(names, [&items](const QString &a, const QString &b) {
        return std::pair(-items.value(a), a) < std::pair(-items.value(b), b);
    });
    for (const QString &name : std::as_const(names))
        m_ids.insert(name, newSourceId());
    for (const QString &name : names.first(std::min(names.size(), kMostLines)))
        addLine({name}, kinds.value(name, exchange::sourceKindOf(name)));
    if (names.size() > kMostLines)
        addLine(names.sliced(kMostLines), {});
}

void ImportSources::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)})
        delete item->widget();
    m_options->clear();
    m_ids.clear();
    m_lines.clear();
}

void ImportSources::fillOptions(const std::vector<domain::MediaSource> &known)
{
    m_known = known;
    std::ranges::sort(m_known, [](const auto &a, const auto &b) {
        return common::format::compare(a.name, b.name) < 0;
    });
    m_options->appendRow(new QStandardItem(tr("Make a new source")));
    m_options->appendRow(new QStandardItem(tr("Leave its items out")));
    for (const domain::MediaSource &source : m_known)
        m_options->appendRow(new QStandardItem(tr("Is: %1", "a known source").arg(source.name)));
}

QString ImportSources::labelOf(const QStringList &names) const
{
    qint64 items = 0;
    for (const QString &name : names)
        items += m_items.value(name);
    const QString count = tr("%n item(s)", nullptr, int(items));
    if (names.size() > 1)
        return tr("%1 other names · %2", "names of sources in a file, items")
            .arg(common::format::number(qint64(names.size())), count);
    return names.constFirst().isEmpty() ? tr("The file names no source · %1", "items").arg(count)
                                        : tr("“%1” · %2", "name of a source in a file, items")
                                              .arg(names.constFirst(), count);
}

void ImportSources::addLine(const QStringList &names, const QString &kind)
{
    const int row = int(m_lines.size());
    auto *label = common::newTextLabel(m_theme, common::TypeSize::Body, this);
    label->setText(labelOf(names));
    const Line line{.names = names, .choice = new QComboBox(this), .kind = new QComboBox(this)};
    line.choice->setObjectName(u"import-source-%1"_s.arg(row));
    line.choice->setModel(m_options);
    line.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.choice->setMinimumContentsLength(kChoiceCharacters);
    line.choice->setCurrentIndex(names.constFirst().isEmpty() ? LeaveOutOption : NewOption);
    line.choice->setAccessibleName(label->text());
    line.kind->setObjectName(u"import-kind-%1"_s.arg(row));
    for (const QString &code : sourceKinds())
        line.kind->addItem(sourceKindText(code), code);
    line.kind->setCurrentIndex(line.kind->findData(kind.isEmpty() ? u"aggregator"_s : kind));
    line.kind->setAccessibleName(tr("Kind of the new source: %1").arg(label->text()));
    line.kind->setEnabled(line.choice->currentIndex() == NewOption);
    connect(line.choice, &QComboBox::currentIndexChanged, this,
            [this, kinds = line.kind](int option) {
                kinds->setEnabled(option == NewOption);
                Q_EMIT changed();
            });
    connect(line.kind, &QComboBox::currentIndexChanged, this, &ImportSources::changed);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(line.choice, row, 1);
    m_grid->addWidget(line.kind, row, 2);
    m_lines.push_back(line);
}

SourceChoice ImportSources::choiceOf(const Line &line, const QString &name) const
{
    const int option = line.choice->currentIndex();
    if (option == LeaveOutOption)
        return {};
    if (option >= FirstKnown)
        return {SourceChoice::Way::Existing, m_known.at(size_t(option - FirstKnown))};
    domain::MediaSource fresh;
    fresh.id = m_ids.value(name);
    fresh.name = name.isEmpty() ? tr("Source not named") : name;
    fresh.url = siteOf(name);
    fresh.kind = line.kind->currentData().toString();
    return {SourceChoice::Way::New, fresh};
}

SourceChoices ImportSources::choices() const
{
    SourceChoices all;
    for (const Line &line : m_lines) {
        for (const QString &name : line.names)
            all.insert(name, choiceOf(line, name));
    }
    return all;
}

} // namespace panes::media
