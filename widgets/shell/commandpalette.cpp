// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/commandpalette.h"

#include "models/core/fold.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"
#include "widgets/shell/recordfinder.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {
namespace {

constexpr int kShown = 60;

/// Every typed word begins some word of the text.
bool matches(const QString &folded, const QStringList &words)
{
    return std::ranges::all_of(words, [&folded](const QString &word) {
        return folded.startsWith(word) || folded.contains(u' ' + word);
    });
}

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, RecordFinder *records, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_records(records)
    , m_words(new common::SearchField(this))
    , m_list(new QListWidget(this))
{
    m_records->setParent(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    resize(620, 420);
    m_words->setPlaceholderText(tr("Type a command, a view or a place"));
    m_words->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_words); // its keys reach the list
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace3, common::kSpace3, common::kSpace3, common::kSpace3);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, [this] { fill(0); });
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_words, &common::SearchField::searched, m_records,
            [this] { m_records->find(m_words->text()); });
    connect(m_records, &RecordFinder::answered, this,
            [this] { fill(std::max(0, m_list->currentRow())); });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    fill(0);
}

void CommandPalette::fill(int row)
{
    const QStringList words = core::placeKey(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (const Command &command : std::as_const(m_commands)) {
        if (m_shown.size() < kShown &&
            matches(core::placeKey(QString(command.text + u' ' + command.group)), words))
            m_shown << command;
    }
    m_shown << m_records->found(m_words->text());
    m_list->clear();
    for (const Command &command : std::as_const(m_shown))
        m_list->addItem(
            tr("%1   ·   %2", "command and its group").arg(command.text, command.group));
    m_list->setCurrentRow(row);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto run = m_shown[row].run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(
                std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shell
