// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/importplan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QStandardItemModel;

namespace common {
class Theme;
}

namespace panes::media {

/// For every name of a source in a file that this desk does not know: whether it becomes a new
/// source, is one that is known, or its items are left out.
class ImportSources : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSources(const common::Theme &theme, QWidget *parent = nullptr);
    /// The names of the file with their items, and the sources to choose from. The same names again
    /// change nothing. New ones are proposed; items that name no source are left out.
    void setNames(const QHash<QString, qint64> &items,
                  const std::vector<exchange::ItemOrigin> &origins,
                  const std::vector<domain::MediaSource> &known);
    [[nodiscard]] SourceChoices choices() const;
    [[nodiscard]] qsizetype count() const { return m_items.size(); }

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QStringList names; ///< more than one in the last line only
        QComboBox *choice;
        QComboBox *kind;
    };
    void clear();
    void fillOptions(const std::vector<domain::MediaSource> &known);
    void addLine(const QStringList &names, const QString &kind);
    [[nodiscard]] QString labelOf(const QStringList &names) const;
    [[nodiscard]] SourceChoice choiceOf(const Line &line, const QString &name) const;

    const common::Theme &m_theme;
    std::vector<domain::MediaSource> m_known;
    QStandardItemModel *m_options; ///< shared by all lines
    QGridLayout *m_grid;
    QHash<QString, qint64> m_items;              ///< by name
    QHash<QString, domain::MediaSourceId> m_ids; ///< of new ones, by name
    std::vector<Line> m_lines;
};

} // namespace panes::media
