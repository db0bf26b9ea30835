// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/commandpalette.h"

#include "models/core/fold.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
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

CommandPalette::CommandPalette(QList<Command> commands, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    resize(620, 420);
    m_words->setPlaceholderText(tr("Type a command, a view or a place"));
    m_words->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace3, common::kSpace3, common::kSpace3, common::kSpace3);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter();
}

void CommandPalette::filter()
{
    const QStringList words = core::fold(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (qsizetype i = 0; i < m_commands.size() && m_list->count() < kShown; ++i) {
        const Command &command = m_commands[i];
        if (!matches(core::fold(QString(command.text + u' ' + command.group)), words))
            continue;
        auto *item = new QListWidgetItem(
            tr("%1   ·   %2", "command and its group").arg(command.text, command.group), m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_commands[item->data(Qt::UserRole).toLongLong()].run;
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
