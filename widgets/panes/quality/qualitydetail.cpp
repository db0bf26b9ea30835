// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/qualitydetail.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/quality/qualitygrid.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

enum DetailTab { LossTab, FailureTab, SlotTab };
constexpr int kRuleRole = Qt::UserRole;
/// Columns that take the room that is left, and such as are least needed.
constexpr int kFailureReason = 4;
constexpr int kFailureFeed = 6;
constexpr int kAnswerReason = 3;
constexpr int kVersionPart = 1;
constexpr int kVersionNote = 7;
constexpr int kVersionRecord = 8;

QString figureOf(const domain::Observation &version, const items::Reference &reference)
{
    if (version.missing)
        return u"—"_s;
    const auto known = reference.indicators.constFind(version.indicatorId.value);
    return known == reference.indicators.cend()
               ? common::format::number(version.value, 2)
               : u"%1 %2"_s.arg(common::indicators::figure(*known, version.value),
                                common::indicators::unit(*known));
}

QString slotName(const items::QualitySlot &slot, const items::Reference &reference)
{
    return u"%1 · %2 · %3"_s.arg(words::indicatorName(reference, slot.indicator),
                                 reference.unitName(slot.unit),
                                 common::indicators::periodText(slot.period));
}

} // namespace

QualityDetail::QualityDetail(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_heading(common::newTextLabel(theme, common::TypeSize::Title, this))
    , m_summary(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_tabs(new QTabWidget(this))
    , m_losses(newQualityTable(u"quality-losses"_s, m_tabs))
    , m_failuresPage(new QWidget(m_tabs))
    , m_failuresTold(common::newTextLabel(theme, common::TypeSize::Body, m_failuresPage))
    , m_all(new QPushButton(m_failuresPage))
    , m_failures(
          newQualityTable(u"quality-failures"_s, m_failuresPage, kFailureReason, {kFailureFeed}))
    , m_slotPage(new QWidget(m_tabs))
    , m_slotTold(common::newTextLabel(theme, common::TypeSize::Body, m_slotPage))
    , m_open(new QPushButton(m_slotPage))
    , m_answers(newQualityTable(u"quality-answers"_s, m_slotPage, kAnswerReason))
    , m_versions(newQualityTable(u"quality-versions"_s, m_slotPage, kVersionNote,
                                 {kVersionRecord, kVersionPart}))
{
    m_heading->setObjectName(u"quality-heading"_s);
    m_summary->setObjectName(u"quality-summary"_s);
    m_tabs->setObjectName(u"quality-detail"_s);
    m_all->setObjectName(u"quality-all-rules"_s);
    m_open->setObjectName(u"quality-open"_s);
    auto *failures = new QVBoxLayout(m_failuresPage);
    failures->addWidget(m_failuresTold);
    failures->addWidget(m_all, 0, Qt::AlignLeft);
    failures->addWidget(m_failures, 1);
    auto *slot = new QVBoxLayout(m_slotPage);
    slot->addWidget(m_slotTold);
    slot->addWidget(m_open, 0, Qt::AlignLeft);
    slot->addWidget(m_answers, 2);
    slot->addWidget(m_versions, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_losses, m_failuresPage, m_slotPage})
        m_tabs->addTab(page, QString());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace1);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    connect(m_losses, &QTableWidget::cellActivated, this, &QualityDetail::openRule);
    connect(m_failures, &QTableWidget::cellActivated, this, &QualityDetail::openFailure);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT ruleChosen({}); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_slot)
            Q_EMIT slotOpened(*m_slot);
    });
    retranslate();
}

void QualityDetail::openRule(int line)
{
    const QString rule = m_losses->item(line, 0)->data(kRuleRole).toString();
    if (rule.isEmpty()) // the cap is of no rule
        return;
    m_tabs->setCurrentIndex(FailureTab);
    m_failures->setFocus();
    Q_EMIT ruleChosen(rule);
}

void QualityDetail::openFailure(int line)
{
    if (size_t(line) >= m_shown.size())
        return;
    m_tabs->setCurrentIndex(SlotTab);
    m_open->setFocus();
    Q_EMIT slotChosen(m_shown[size_t(line)].slot);
}

void QualityDetail::show(const items::QualityPicture &picture, const items::Reference &reference)
{
    m_heading->setText(
        words::groupName(picture.ask.kind, picture.opened.id, reference, picture.feeds));
    m_summary->setText(words::summary(picture.opened.score, picture.rules.cap));
    showLosses(picture);
    showFailures(picture, reference);
    showSlot(picture, reference);
}

void QualityDetail::showLosses(const items::QualityPicture &picture)
{
    QList<QStringList> rows;
    for (const auto &loss : picture.opened.score.losses) {
        const auto &rule = picture.rules.rules[size_t(loss.rule)];
        rows << QStringList{words::ruleName(rule), words::dimension(rule.dimension),
                            words::cost(loss.points), common::format::number(loss.failures),
                            rule.critical ? tr("critical") : QString()};
    }
    if (picture.opened.score.cappedBy > 0)
        rows << QStringList{tr("Cap after a critical failure"), QString(),
                            words::cost(picture.opened.score.cappedBy)};
    fillQualityTable(*m_losses,
                     {tr("Rule"), tr("Dimension"), tr("Points lost"), tr("Slots"), tr("Weight")},
                     rows);
    int line = 0;
    for (const auto &loss : picture.opened.score.losses)
        m_losses->item(line++, 0)->setData(kRuleRole, picture.rules.rules[size_t(loss.rule)].id);
}

void QualityDetail::showFailures(const items::QualityPicture &picture,
                                 const items::Reference &reference)
{
    m_shown = picture.failures;
    QHash<QString, QString> names;
    for (const auto &rule : picture.rules.rules)
        names.insert(rule.id, words::ruleName(rule));
    QList<QStringList> rows;
    for (const items::QualityFailure &failure : m_shown)
        rows << QStringList{names.value(failure.rule),
                            words::indicatorName(reference, failure.slot.indicator),
                            reference.unitName(failure.slot.unit),
                            common::indicators::periodText(failure.slot.period),
                            words::reason(failure.finding, reference, failure.slot.indicator),
                            words::cost(failure.points),
                            picture.feeds.value(failure.feed, failure.feed)};
    fillQualityTable(*m_failures,
                     {tr("Rule"), tr("Indicator"), tr("Area"), tr("Period"), tr("Reason"),
                      tr("Points lost"), tr("Feed")},
                     rows);
    const QString what = names.value(picture.ask.rule, tr("All rules"));
    m_failuresTold->setText(tr("%1: %2 of %3 shown, the dearest first.")
                                .arg(what, common::format::number(qint64(m_shown.size())),
                                     common::format::number(picture.allFailures)));
    m_all->setEnabled(!picture.ask.rule.isEmpty());
}

void QualityDetail::showSlot(const items::QualityPicture &picture,
                             const items::Reference &reference)
{
    m_slot = picture.ask.slot;
    m_open->setEnabled(m_slot.has_value());
    m_slotTold->setText(m_slot ? slotName(*m_slot, reference)
                               : tr("Choose a slot in the list before."));
    QList<QStringList> answers;
    for (const items::QualityAnswer &answer : picture.answers)
        answers << QStringList{words::ruleName(answer.rule),
                               words::dimension(answer.rule.dimension), words::state(answer.state),
                               words::reason(answer.finding, reference, m_slot->indicator)};
    fillQualityTable(*m_answers, {tr("Rule"), tr("Dimension"), tr("Result"), tr("Reason")},
                     answers);
    QList<QStringList> versions;
    for (const domain::Observation &version : picture.versions)
        versions << QStringList{
            figureOf(version, reference),
            version.breakdown,
            common::indicators::statusText(version.status, version.statusText),
            version.publishedAt.isValid() ? common::format::dateTime(version.publishedAt) : u"—"_s,
            reference.agencyName(version.agencyId),
            version.enteredBy,
            version.approvedBy,
            version.note,
            version.id.value};
    fillQualityTable(*m_versions,
                     {tr("Value"), tr("Breakdown"), tr("Status"), tr("Published"), tr("Agency"),
                      tr("Entered by"), tr("Approved by"), tr("Note"), tr("Record")},
                     versions);
}

void QualityDetail::retranslate()
{
    m_tabs->setTabText(LossTab, tr("Points lost"));
    m_tabs->setTabText(FailureTab, tr("Slots"));
    m_tabs->setTabText(SlotTab, tr("One slot"));
    m_all->setText(tr("Show all rules"));
    m_open->setText(tr("Open the figure"));
    m_losses->setAccessibleName(tr("Points lost by rule"));
    m_failures->setAccessibleName(tr("Slots that failed"));
    m_answers->setAccessibleName(tr("Rules on this slot"));
    m_versions->setAccessibleName(tr("Versions of the figure"));
}

void QualityDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::quality
