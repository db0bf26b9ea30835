// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/changes/changespane.h"

#include "models/core/clock.h"
#include "models/exchange/csv.h"
#include "models/exchange/xlsx.h"
#include "models/items/directory.h"
#include "models/packages/changequestion.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/lastvisit.h"
#include "widgets/common/openrecord.h"
#include "widgets/common/passing.h"
#include "widgets/common/savefile.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/changes/changestable.h"
#include "widgets/panes/changes/changestext.h"
#include "widgets/panes/changes/changestree.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::changes {
namespace {

/// Choices of the box: days back, or one of these.
constexpr int kLastVisit = 0;
constexpr int kOwnMoment = -1;
constexpr int kSinceDefault = 7;
constexpr int kLeastWidth = 480;

} // namespace

ChangesPane::ChangesPane(const common::PaneSurroundings &with, QWidget *parent)
    : Pane(u"changes"_s, parent)
    , m_with(with)
    , m_sinceLabel(new QLabel(this))
    , m_since(new QComboBox(this))
    , m_moment(new QDateTimeEdit(this))
    , m_again(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_head(new QLabel(this))
    , m_told(new QLabel(this))
    , m_tree(new ChangesTree(with.theme, this))
    , m_state(new common::StateStack(with.theme, m_tree, this))
{
    m_since->setObjectName(u"changes-since"_s);
    m_moment->setObjectName(u"changes-moment"_s);
    m_save->setObjectName(u"changes-save"_s);
    m_head->setObjectName(u"changes-head"_s);
    m_moment->setDisplayFormat(u"HH:mm dd/MM/yyyy"_s);
    m_moment->setCalendarPopup(true);
    m_moment->setTimeZone(common::format::zone());
    for (QLabel *line : {m_head, m_told}) {
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setContentsMargins(common::kSpace3, 0, common::kSpace3, common::kSpace1);
    }
    m_told->hide();
    common::setPassing(*m_told);
    m_tree->setMinimumWidth(kLeastWidth);
    auto *bar = new common::FlowLayout(nullptr, common::kSpace2);
    bar->setContentsMargins(common::kSpace3, 0, common::kSpace3, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_sinceLabel, m_since, m_moment, m_again, m_save})
        bar->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, common::kSpace2, 0, 0);
    column->setSpacing(common::kSpace1);
    column->addLayout(bar);
    column->addWidget(m_head);
    column->addWidget(m_state, 1);
    column->addWidget(m_told);
    connect(m_since, &QComboBox::activated, this, &ChangesPane::choose);
    connect(m_moment, &QDateTimeEdit::editingFinished, this, &ChangesPane::choose);
    connect(m_again, &QPushButton::clicked, this, &ChangesPane::choose);
    connect(m_save, &QPushButton::clicked, this, &ChangesPane::save);
    connect(m_tree, &ChangesTree::recordChosen, this, &ChangesPane::openRecord);
    connect(m_state, &common::StateStack::actionRequested, this, &ChangesPane::choose);
    connect(&with.directory, &items::Directory::changed, this, [this] {
        if (m_read)
            present();
    });
    m_moment->setDateTime(with.clock.now().addDays(-kSinceDefault));
    fillChoices();
    retranslate();
}

QString ChangesPane::title() const
{
    return tr("What has changed");
}

void ChangesPane::fillChoices()
{
    const QVariant chosen = m_since->currentData();
    const QSignalBlocker blocker(m_since);
    m_since->clear();
    if (common::LastVisit(m_with.settings).end().isValid())
        m_since->addItem(tr("the last visit"), kLastVisit);
    m_since->addItem(tr("a day ago"), 1);
    m_since->addItem(tr("a week ago"), kSinceDefault);
    m_since->addItem(tr("a month ago"), 30);
    m_since->addItem(tr("the moment:"), kOwnMoment);
    m_since->setCurrentIndex(std::max(0, m_since->findData(chosen)));
    m_moment->setVisible(m_since->currentData().toInt() == kOwnMoment);
}

QDateTime ChangesPane::chosenMoment() const
{
    const int days = m_since->currentData().toInt();
    if (days == kOwnMoment)
        return m_moment->dateTime().toUTC();
    return days == kLastVisit ? common::LastVisit(m_with.settings).end()
                              : m_with.clock.now().addDays(-days);
}

void ChangesPane::choose()
{
    m_heading.clear();
    m_moment->setVisible(m_since->currentData().toInt() == kOwnMoment);
    ask(chosenMoment());
}

void ChangesPane::showSince(const QDateTime &moment)
{
    m_moment->setDateTime(moment.toTimeZone(common::format::zone()));
    m_since->setCurrentIndex(m_since->findData(kOwnMoment));
    choose();
}

void ChangesPane::showComparison(const QString &heading, const packages::Differences &differences)
{
    m_heading = heading;
    ++m_question;
    m_read = true;
    m_differences = differences;
    present();
}

void ChangesPane::ask(const QDateTime &moment)
{
    m_read = true;
    m_state->showLoading(tr("Looking for what has changed…"));
    beginWork();
    const int question = ++m_question;
    packages::askChangesSince(m_with.readers, m_with.clock.now(), moment)
        .then(this,
              [this, question](const core::Result<packages::Differences> &answer) {
                  take(answer, question);
              })
        .onCanceled(this, [this] { endWork(); });
}

void ChangesPane::take(const core::Result<packages::Differences> &answer, int question)
{
    endWork();
    if (question != m_question)
        return;
    m_told->hide();
    m_save->setEnabled(answer.has_value());
    if (!answer)
        return m_state->showError(answer.error(), tr("Try again"));
    m_differences = *answer;
    present();
}

void ChangesPane::present()
{
    const QString moments = tr("From %1 to %2.")
                                .arg(common::format::dateTime(m_differences.from),
                                     common::format::dateTime(m_differences.to));
    QString head = m_heading.isEmpty() ? moments : m_heading + u' ' + moments;
    const QStringList tallies = tallyLines(m_differences);
    if (!tallies.isEmpty())
        head += u'\n' + tallies.join(u" · "_s);
    m_head->setText(head);
    m_save->setEnabled(!m_differences.records.empty());
    if (m_differences.isEmpty())
        return m_state->showEmpty(tr("Nothing has changed."),
                                  tr("Choose an earlier moment to look further back."));
    m_tree->show(m_differences, *m_with.directory.reference());
    m_state->showContent();
}

void ChangesPane::openRecord(const packages::Difference &one)
{
    const bool figure = one.collection == domain::Collection::Observations;
    common::askForRecord(*this, figure ? domain::Collection::Indicators : one.collection,
                         figure ? one.indicatorId : one.id);
}

void ChangesPane::save()
{
    const QString name = u"%1 %2"_s.arg(title(), common::format::date(m_differences.to));
    const auto table = changesTable(m_heading.isEmpty() ? title() : m_heading, m_differences,
                                    *m_with.directory.reference());
    common::askAndSave(
        this, {tr("Save what has changed"),
               name,
               {{tr("Excel workbook"), u"xlsx"_s}, {tr("CSV, Vietnamese form"), u"csv"_s}},
               [table](const QString &path, const QString &suffix) {
                   return suffix == "csv"_L1
                              ? exchange::writeCsv(table, exchange::CsvForm::Vietnamese, path)
                              : exchange::writeXlsx(table, path);
               },
               [this](const QString &sentence) {
                   m_told->setText(sentence);
                   m_told->show();
               }});
}

void ChangesPane::retranslate()
{
    m_sinceLabel->setText(tr("Since"));
    m_since->setAccessibleName(tr("Since when"));
    m_moment->setAccessibleName(tr("Moment"));
    m_again->setText(tr("Look again"));
    m_save->setText(tr("Save…"));
    m_tree->setAccessibleName(title());
    fillChoices();
    if (m_read)
        present();
}

void ChangesPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!m_read)
        choose();
}

void ChangesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

common::Pane *makePane(const common::PaneSurroundings &with, QWidget *parent)
{
    return new ChangesPane(with, parent);
}

} // namespace panes::changes
