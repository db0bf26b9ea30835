// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/digesttab.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/passing.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/digestdocument.h"
#include "widgets/panes/media/digestexport.h"
#include "widgets/panes/media/mediaactions.h"
#include "widgets/panes/media/mediacase.h"
#include "widgets/panes/media/mediawords.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kEntriesWidth = 380;
constexpr int kPageWidth = 620;

template<typename Button>
Button *namedButton(const QString &name, QWidget *parent)
{
    auto *button = new Button(parent);
    button->setObjectName(name);
    return button;
}

} // namespace

DigestTab::DigestTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_digest(with.readers, with.hub, with.clock)
    , m_day(common::format::localDay(with.clock.now()))
    , m_actions(new MediaActions(with, this))
    , m_earlier(namedButton<QToolButton>(u"digest-earlier"_s, this))
    , m_days(new QComboBox(this))
    , m_later(namedButton<QToolButton>(u"digest-later"_s, this))
    , m_save(namedButton<QPushButton>(u"digest-save"_s, this))
    , m_print(namedButton<QPushButton>(u"digest-print"_s, this))
    , m_copy(namedButton<QPushButton>(u"digest-copy"_s, this))
    , m_said(new QLabel(this))
    , m_entries(new QListWidget(this))
    , m_open(namedButton<QPushButton>(u"digest-open"_s, this))
    , m_change(namedButton<QPushButton>(u"digest-change"_s, this))
    , m_takeOut(namedButton<QPushButton>(u"digest-take-out"_s, this))
    , m_page(new QTextBrowser(this))
{
    build();
    connectParts();
    retranslate();
}

void DigestTab::build()
{
    m_days->setObjectName(u"digest-days"_s);
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_entries->setObjectName(u"digest-entries"_s);
    m_entries->setWordWrap(true);
    m_entries->setSpacing(common::kSpace1);
    m_entries->setMinimumWidth(200);
    m_page->setObjectName(u"digest-page"_s);
    m_page->setOpenLinks(false);
    m_page->setMinimumWidth(240);
    m_earlier->setArrowType(Qt::LeftArrow);
    m_later->setArrowType(Qt::RightArrow);
    m_said->setTextFormat(Qt::PlainText);
    common::setPassing(*m_said);
    m_said->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace1);
    for (QWidget *widget : {static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_days),
                            static_cast<QWidget *>(m_later)})
        top->addWidget(widget);
    top->addWidget(m_said, 1);
    for (QPushButton *button : {m_save, m_print, m_copy})
        top->addWidget(button);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(common::kSpace3, 0, 0, common::kSpace2);
    column->addWidget(m_entries, 1);
    auto *steps = new common::FlowLayout;
    for (QPushButton *button : {m_open, m_change, m_takeOut})
        steps->addWidget(button);
    column->addLayout(steps);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_page);
    split->setSizes({kEntriesWidth, kPageWidth});
    split->setStretchFactor(1, 1);
    m_state = new common::StateStack(m_with.theme, split, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_state, 1);
}

void DigestTab::connectParts()
{
    connect(&m_digest, &items::MediaDigest::changed, this, &DigestTab::showDigest);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &DigestTab::readEdits);
    connect(&m_with.directory, &items::Directory::changed, this, &DigestTab::showDigest);
    connect(&m_with.theme, &common::Theme::changed, this, &DigestTab::showDigest);
    connect(m_actions, &MediaActions::said, m_said, &QLabel::setText);
    connect(m_earlier, &QToolButton::clicked, this, [this] { moveDay(+1); });
    connect(m_later, &QToolButton::clicked, this, [this] { moveDay(-1); });
    connect(m_days, &QComboBox::activated, this,
            [this](int row) { setDay(m_days->itemData(row).toDate()); });
    connect(m_save, &QPushButton::clicked, this, &DigestTab::save);
    connect(m_print, &QPushButton::clicked, this, &DigestTab::print);
    connect(m_copy, &QPushButton::clicked, this, &DigestTab::copy);
    connect(m_entries, &QListWidget::currentRowChanged, this, &DigestTab::showCurrent);
    const auto open = [this] {
        if (const auto *entry = current())
            Q_EMIT itemOpened(entry->shown.record.id);
    };
    connect(m_entries, &QListWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    const auto run = [this](domain::MediaVerb verb) {
        if (const auto *entry = current())
            m_actions->run(caseOf(*entry), verb);
    };
    connect(m_change, &QPushButton::clicked, this, [run] { run(domain::MediaVerb::Pick); });
    connect(m_takeOut, &QPushButton::clicked, this, [run] { run(domain::MediaVerb::Unpick); });
}

void DigestTab::setDay(const QDate &day)
{
    m_day = day;
    m_digest.setDay(day);
    showDigest();
}

/// The list of days has the newest first.
void DigestTab::moveDay(int step)
{
    const int row = m_days->currentIndex() + step;
    if (row >= 0 && row < m_days->count())
        setDay(m_days->itemData(row).toDate());
}

void DigestTab::readEdits()
{
    m_with.sync.edits(domain::Collection::MediaItems, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (!edits)
                return;
            m_edits = *edits;
            m_digest.setEdits(syncing::standings(m_edits));
        });
}

const items::MediaDigestEntry *DigestTab::current() const
{
    const auto *digest = m_digest.content();
    const int row = m_entries->currentRow();
    return digest && row >= 0 && row < int(digest->entries.size())
               ? &digest->entries.at(size_t(row))
               : nullptr;
}

MediaCase DigestTab::caseOf(const items::MediaDigestEntry &entry) const
{
    items::MediaContent content;
    content.item = entry.shown.record;
    return {
        content, {}, m_with.sync.status().user, m_with.directory.reference(), m_with.clock.now()};
}

void DigestTab::showDigest()
{
    const auto *digest = m_digest.content();
    Q_EMIT busyChanged(m_digest.isLoading());
    if (m_digest.error())
        return m_state->showError(*m_digest.error());
    if (!digest)
        return m_state->showLoading(tr("Reading the digest…"));
    showDays(*digest);
    showEntries(*digest);
    writeDigest(
        *m_page->document(), *digest, *m_with.directory.reference(),
        {.asOf = tr("As of %1.").arg(common::format::dateTime(digest->asOf)), .forScreen = true});
    m_state->showContent();
    m_state->setNotice(
        digest->entries.empty()
            ? tr("Nothing is chosen for this day. An item of the stream goes in by “%1”.")
                  .arg(verbText(domain::MediaVerb::Pick).remove(QChar(0x2026)))
            : QString());
}

void DigestTab::showDays(const items::MediaDigestContent &digest)
{
    std::vector<items::MediaDigestDay> days = digest.days;
    const QDate today = common::format::localDay(m_with.clock.now());
    for (const QDate &day : {today, m_day}) {
        if (std::ranges::find(days, day, &items::MediaDigestDay::day) == days.end())
            days.push_back({day, 0});
    }
    std::ranges::sort(days, std::ranges::greater(), &items::MediaDigestDay::day);
    m_days->clear();
    for (const auto &[day, count] : days)
        m_days->addItem(
            tr("%1 (%n item(s))", "day of a digest", int(count)).arg(common::format::date(day)),
            day);
    m_days->setCurrentIndex(m_days->findData(m_day));
    m_earlier->setEnabled(m_days->currentIndex() + 1 < m_days->count());
    m_later->setEnabled(m_days->currentIndex() > 0);
}

void DigestTab::showEntries(const items::MediaDigestContent &digest)
{
    const int row = m_entries->currentRow();
    m_entries->clear();
    for (const items::MediaDigestEntry &entry : digest.entries) {
        const QString title = entry.topic.isEmpty()
                                  ? entry.shown.record.title
                                  : u"%1: %2"_s.arg(entry.topic, entry.shown.record.title);
        m_entries->addItem(entry.shown.waiting ? tr("%1 (not with the backend yet)").arg(title)
                                               : title);
    }
    m_entries->setCurrentRow(std::min(row < 0 ? 0 : row, m_entries->count() - 1));
    showCurrent();
}

void DigestTab::showCurrent()
{
    const auto *entry = current();
    m_open->setEnabled(entry);
    const auto may = [&](domain::MediaVerb verb) { return entry && !caseOf(*entry).barTo(verb); };
    m_change->setEnabled(may(domain::MediaVerb::Pick));
    m_takeOut->setEnabled(may(domain::MediaVerb::Unpick));
}

std::unique_ptr<QTextDocument> DigestTab::document() const
{
    auto made = std::make_unique<QTextDocument>();
    if (const auto *digest = m_digest.content()) {
        const auto reference = m_with.directory.reference();
        writeDigest(*made, *digest, *reference,
                    {.area = reference->unitName(reference->unitOrProvince({}, m_day)),
                     .asOf = tr("As of %1.").arg(common::format::dateTime(digest->asOf))});
    }
    return made;
}

void DigestTab::save()
{
    saveDigest(this, std::shared_ptr<QTextDocument>(document()), digestTitle(m_day),
               [this](const QString &sentence) { m_said->setText(sentence); });
}

void DigestTab::print()
{
    printDigest(this, std::shared_ptr<QTextDocument>(document()), digestTitle(m_day),
                [this](const QString &sentence) { m_said->setText(sentence); });
}

void DigestTab::copy()
{
    copyDigest(*document());
    m_said->setText(tr("Copied."));
}

void DigestTab::retranslate()
{
    m_earlier->setToolTip(tr("The digest before"));
    m_earlier->setAccessibleName(m_earlier->toolTip());
    m_later->setToolTip(tr("The digest after"));
    m_later->setAccessibleName(m_later->toolTip());
    m_days->setAccessibleName(tr("Day of the digest"));
    m_save->setText(tr("Save…"));
    m_print->setText(tr("Print…"));
    m_copy->setText(tr("Copy"));
    m_open->setText(tr("Open the item"));
    m_change->setText(tr("Change summary…"));
    m_takeOut->setText(tr("Take out"));
    m_entries->setAccessibleName(tr("Items of the digest"));
    m_page->setAccessibleName(tr("The digest as it looks"));
}

void DigestTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readEdits();
    setDay(m_day);
}

void DigestTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDigest();
    }
    QWidget::changeEvent(event);
}

} // namespace panes::media
