// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/shortcutlist.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr QSize kListSize(640, 600);

/// In the portable form of QKeySequence; "…" joins the first and the last of a row.
struct PaneKey {
    const char *pane;
    const char *keys;
    const char *does;
};
constexpr std::array kPaneKeys{
    PaneKey{"map", "Ctrl+T", QT_TRANSLATE_NOOP("PaneKeys", "Time slider")},
    PaneKey{"map", "Ctrl+R", QT_TRANSLATE_NOOP("PaneKeys", "Choose reports in a rectangle")},
    PaneKey{"map", "Ctrl+L", QT_TRANSLATE_NOOP("PaneKeys", "Choose reports in a free shape")},
    PaneKey{"map", "Ctrl+B", QT_TRANSLATE_NOOP("PaneKeys", "Choose the reports in view")},
    PaneKey{"map", "Ctrl+Backspace", QT_TRANSLATE_NOOP("PaneKeys", "Take the drawn region away")},
    PaneKey{"map", "Esc", QT_TRANSLATE_NOOP("PaneKeys", "Stop drawing a region")},
    PaneKey{"map", "Left|Right|Up|Down", QT_TRANSLATE_NOOP("PaneKeys", "Move the map")},
    PaneKey{"map", "+|-", QT_TRANSLATE_NOOP("PaneKeys", "Nearer and farther")},
    PaneKey{"map", "Home", QT_TRANSLATE_NOOP("PaneKeys", "The whole province on the map")},
    PaneKey{"socio-economic", "Ctrl+P", QT_TRANSLATE_NOOP("PaneKeys", "Print what is shown")},
    PaneKey{"health", "Ctrl+P", QT_TRANSLATE_NOOP("PaneKeys", "Print what is shown")},
    PaneKey{"education", "Ctrl+P", QT_TRANSLATE_NOOP("PaneKeys", "Print what is shown")},
    PaneKey{"administration", "Ctrl+P", QT_TRANSLATE_NOOP("PaneKeys", "Print what is shown")},
    PaneKey{"field-reports", "Ctrl+Down", QT_TRANSLATE_NOOP("PaneKeys", "Next report")},
    PaneKey{"field-reports", "Ctrl+Up", QT_TRANSLATE_NOOP("PaneKeys", "Previous report")},
    PaneKey{"field-reports", "Ctrl+N", QT_TRANSLATE_NOOP("PaneKeys", "Take a new report")},
    PaneKey{"field-reports", "Ctrl+Return",
            QT_TRANSLATE_NOOP("PaneKeys", "The step that is due; in a text: send it")},
    PaneKey{"field-reports", "Ctrl+Shift+1|Ctrl+Shift+9",
            QT_TRANSLATE_NOOP("PaneKeys", "The other steps, in their order")},
    PaneKey{"media", "Ctrl+Down", QT_TRANSLATE_NOOP("PaneKeys", "Next item")},
    PaneKey{"media", "Ctrl+Up", QT_TRANSLATE_NOOP("PaneKeys", "Previous item")},
    PaneKey{"media", "Ctrl+Return", QT_TRANSLATE_NOOP("PaneKeys", "The step that is due")},
    PaneKey{"media", "Ctrl+Shift+1|Ctrl+Shift+9",
            QT_TRANSLATE_NOOP("PaneKeys", "The other steps, in their order")},
    PaneKey{"media", "Ctrl+PgDown", QT_TRANSLATE_NOOP("PaneKeys", "Next tab")},
    PaneKey{"media", "Ctrl+PgUp", QT_TRANSLATE_NOOP("PaneKeys", "Previous tab")},
    PaneKey{"operations", "Ctrl+PgDown", QT_TRANSLATE_NOOP("PaneKeys", "Next tab")},
    PaneKey{"operations", "Ctrl+PgUp", QT_TRANSLATE_NOOP("PaneKeys", "Previous tab")},
    PaneKey{"alarms", "F3", QT_TRANSLATE_NOOP("PaneKeys", "Next alarm that waits")},
    PaneKey{"alarms", "Shift+F3", QT_TRANSLATE_NOOP("PaneKeys", "Previous alarm that waits")},
    PaneKey{"alarms", "F4", QT_TRANSLATE_NOOP("PaneKeys", "Acknowledge")},
    PaneKey{"alarms", "Shift+F4", QT_TRANSLATE_NOOP("PaneKeys", "Acknowledge with a note")},
    PaneKey{"alarms", "F6", QT_TRANSLATE_NOOP("PaneKeys", "Shelve, or take off the shelf")},
    PaneKey{"alarms", "F7", QT_TRANSLATE_NOOP("PaneKeys", "Comment")},
    PaneKey{"alarms", "F8", QT_TRANSLATE_NOOP("PaneKeys", "Assign")},
    PaneKey{"alarms", "Return", QT_TRANSLATE_NOOP("PaneKeys", "Open what the alarm is about")},
    PaneKey{"alarms", "Ctrl+PgDown", QT_TRANSLATE_NOOP("PaneKeys", "Next tab")},
    PaneKey{"alarms", "Ctrl+PgUp", QT_TRANSLATE_NOOP("PaneKeys", "Previous tab")},
    PaneKey{"quality", "Ctrl+PgDown", QT_TRANSLATE_NOOP("PaneKeys", "Next tab")},
    PaneKey{"quality", "Ctrl+PgUp", QT_TRANSLATE_NOOP("PaneKeys", "Previous tab")},
    PaneKey{"bulletins", "PgDown|PgUp", QT_TRANSLATE_NOOP("PaneKeys", "Turn the page")},
    // In every pane.
    PaneKey{"", "Tab|Shift+Tab", QT_TRANSLATE_NOOP("PaneKeys", "To the next, to the previous")},
    PaneKey{"", "Left|Right", QT_TRANSLATE_NOOP("PaneKeys", "In a chart: from value to value")},
    PaneKey{"", "Space", QT_TRANSLATE_NOOP("PaneKeys", "Press what has the focus")},
    PaneKey{"", "Ctrl+C", QT_TRANSLATE_NOOP("PaneKeys", "Copy what is chosen")},
    PaneKey{"", "Esc", QT_TRANSLATE_NOOP("PaneKeys", "Close a dialog or what was opened last")},
};

QString nativeKeys(const char *keys)
{
    QStringList shown;
    const QStringList portable = QString::fromLatin1(keys).split(u'|');
    for (const QString &one : portable)
        shown << QKeySequence(one, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    const bool digits = portable.constFirst().endsWith(u'1') && portable.size() > 1;
    return shown.join(digits ? u" … "_s : u", "_s);
}

} // namespace

QList<KeyLine> paneKeys(const QString &paneId)
{
    QList<KeyLine> lines;
    for (const PaneKey &key : kPaneKeys) {
        if (QLatin1StringView(key.pane) == paneId)
            lines << KeyLine{nativeKeys(key.keys),
                             QCoreApplication::translate("PaneKeys", key.does)};
    }
    return lines;
}

QList<KeyLine> commonKeys()
{
    return paneKeys(QString());
}

ShortcutList::ShortcutList(const QList<KeyGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"shortcut-list"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    for (const KeyGroup &group : groups) {
        if (group.lines.isEmpty())
            continue;
        auto *place = new QTreeWidgetItem(list, {group.place});
        place->setFirstColumnSpanned(true);
        for (const KeyLine &line : group.lines)
            new QTreeWidgetItem(place, {line.does, line.keys});
        place->setExpanded(true);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(kListSize);
    list->setCurrentItem(list->topLevelItem(0));
    list->setFocus();
}

} // namespace shell
