// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/picker.h"

#include "models/core/fold.h"

#include <QCompleter>
#include <QLineEdit>

namespace common {
namespace {

constexpr int kFolded = Qt::UserRole + 1;
constexpr int kWidth = 28; ///< characters

/// Completes by folded parts, shows names.
class FoldingCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {core::fold(path)};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

Picker::Picker(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(kWidth);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *completer = new FoldingCompleter(model(), this);
    completer->setCompletionRole(kFolded);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &name) { setCurrentIndex(findText(name)); });
}

void Picker::setChoices(const std::vector<std::pair<QString, QString>> &namesAndIds)
{
    const QString before = chosen();
    clear();
    addItem(QString(), QString());
    for (const auto &[name, id] : namesAndIds) {
        addItem(name, id);
        setItemData(count() - 1, core::fold(name), kFolded);
    }
    choose(before);
}

QString Picker::chosen() const
{
    const int index = findText(currentText().trimmed());
    return index < 0 ? QString() : itemData(index).toString();
}

void Picker::choose(const QString &id)
{
    setCurrentIndex(std::max(0, findData(id)));
}

} // namespace common
