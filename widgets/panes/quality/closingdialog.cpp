// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/closingdialog.h"

#include "widgets/common/errortext.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/panes/quality/closingwords.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

constexpr int kClosingWidth = 600;
constexpr int kReasonLines = 4;
constexpr int kMonthsBack = 24;

} // namespace

ClosingDialog::ClosingDialog(Offers offers, items::QualityBoard &board, const common::Theme &theme,
                             QWidget *parent)
    : QDialog(parent)
    , m_offers(std::move(offers))
    , m_board(board)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_periods(new QComboBox(this))
    , m_before(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_reason(new QPlainTextEdit(this))
    , m_reasonName(new QLabel(tr("Why it is closed again:"), this))
    , m_found(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_missing(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    setObjectName(u"closing-dialog"_s);
    setWindowTitle(tr("Close a period"));
    setMinimumWidth(kClosingWidth);
    auto *said = common::newTextLabel(theme, common::TypeSize::Body, this);
    said->setText(tr("The scores are kept as they are now and can no longer be changed. What is "
                     "corrected later needs another closing, with its reason."));
    auto *notice = common::newTextLabel(theme, common::TypeSize::Body, this);
    notice->setText(m_offers.notice);
    notice->setVisible(!m_offers.notice.isEmpty());
    auto *name = new QLabel(tr("Period:"), this);
    name->setBuddy(m_periods);
    m_periods->setObjectName(u"closing-period"_s);
    m_periods->setAccessibleName(tr("Period"));
    addPeriods();
    m_reasonName->setBuddy(m_reason);
    m_reason->setObjectName(u"closing-reason"_s);
    m_reason->setAccessibleName(tr("Why it is closed again"));
    m_reason->setTabChangesFocus(true);
    common::fixLines(*m_reason, kReasonLines);
    m_found->setObjectName(u"closing-found"_s);
    m_missing->setObjectName(u"closing-missing"_s);
    m_missing->setProperty("muted", true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save = buttons->addButton(tr("Close the period"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"closing-save"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{
             said, notice, name, m_periods, m_before, m_reasonName, m_reason, m_found, m_missing})
        column->addWidget(part);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_periods, &QComboBox::currentIndexChanged, this, &ClosingDialog::freeze);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ClosingDialog::check);
    freeze();
}

/// Months that are over, newest first; quarters and years after their last month.
void ClosingDialog::addPeriods()
{
    const QDate today = common::format::localDay(m_offers.now);
    const auto add = [this](domain::PeriodKind kind, const QDate &day) {
        const QString code = domain::Period::containing(kind, day).code();
        m_periods->addItem(words::periodName(code), code);
    };
    for (int back = 1; back <= kMonthsBack; ++back) {
        const QDate last = QDate(today.year(), today.month(), 1).addMonths(1 - back).addDays(-1);
        if (last.month() == 12)
            add(domain::PeriodKind::Year, last);
        if (last.month() % 3 == 0)
            add(domain::PeriodKind::Quarter, last);
        add(domain::PeriodKind::Month, last);
    }
    // What is next: the last month.
    m_periods->setCurrentIndex(m_periods->findData(
        domain::Period::containing(domain::PeriodKind::Month,
                                   QDate(today.year(), today.month(), 1).addDays(-1))
            .code()));
}

QString ClosingDialog::period() const
{
    return m_periods->currentData().toString();
}

void ClosingDialog::freeze()
{
    m_scores.reset();
    m_failed.clear();
    const auto *last = domain::lastClosing(m_offers.known, period());
    m_before->setText(last ? tr("Closed %1, last by %2 at %3.")
                                 .arg(tr("%n time(s)", nullptr, last->number), last->closedBy,
                                      common::format::dateTime(last->closedAt))
                           : tr("Never closed before."));
    m_reason->setVisible(last != nullptr);
    m_reasonName->setVisible(last != nullptr);
    m_found->setText(tr("Working out the scores…"));
    const quint64 mine = ++m_newest;
    const auto chosen = domain::Period::fromCode(period());
    if (chosen)
        m_board.freeze(*chosen).then(
            this, [this, mine](const core::Result<domain::ClosedScores> &scores) {
                if (mine != m_newest)
                    return;
                if (scores)
                    take(*scores);
                else
                    m_failed = common::describe(scores.error()).sentence;
                check();
            });
    check();
}

void ClosingDialog::take(const domain::ClosedScores &scores)
{
    const auto *last = domain::lastClosing(m_offers.known, period());
    m_scores = scores;
    m_made = domain::closingOf(m_id, period(), scores, last);
    m_made.reason = last ? u"-"_s : QString(); // whether there is one is asked below
    m_fault = domain::faultOf(m_made, last, true, m_offers.now);
}

std::optional<domain::ClosingFault> ClosingDialog::fault() const
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (m_fault || m_reason->isHidden())
        return m_fault;
    if (reason.isEmpty())
        return domain::ClosingFault::ReasonMissing;
    return reason.size() > domain::kLongestClosingReason
               ? std::optional(domain::ClosingFault::ReasonTooLong)
               : std::nullopt;
}

std::optional<domain::Closing> ClosingDialog::closing() const
{
    if (!m_scores || fault())
        return std::nullopt;
    auto made = m_made;
    made.reason = m_reason->isHidden() ? QString() : m_reason->toPlainText().trimmed();
    return made;
}

void ClosingDialog::check()
{
    m_save->setEnabled(false);
    m_missing->setText(m_failed);
    if (!m_scores)
        return m_found->setText(m_failed.isEmpty() ? tr("Working out the scores…") : QString());
    const auto *whole = m_scores->card(u"all"_s, {});
    m_found->setText(tr("%1 of 100 points · slots due: %2 · failures: %3 · rules of version %4")
                         .arg(words::points(whole ? whole->score : std::optional<double>()),
                              common::format::number(whole ? whole->due : 0),
                              common::format::number(m_scores->allFailures),
                              QString::number(m_scores->rulesVersion)));
    const auto wrong = fault();
    m_missing->setText(wrong ? words::fault(*wrong) : QString());
    m_save->setEnabled(!wrong);
}

} // namespace panes::quality
