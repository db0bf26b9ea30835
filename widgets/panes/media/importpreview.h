// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/importplan.h"
#include "widgets/panes/media/importtable.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QTabWidget;
class QTableView;

namespace common {
class Theme;
}
namespace items {
struct Reference;
}

namespace panes::media {

class ImportSources;

/// What would come in from a file and what would not, with the reasons by row. Doubtful values must
/// be confirmed.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(const common::Theme &theme, QWidget *parent = nullptr);
    /// Of another file or other columns what was confirmed is open again.
    void setPlan(std::shared_ptr<const ImportPlan> plan, const QStringList &heading,
                 std::shared_ptr<const items::Reference> reference);
    [[nodiscard]] ImportSources &sources() { return *m_sources; }
    /// Everything doubtful was looked at.
    [[nodiscard]] bool isConfirmed() const;

Q_SIGNALS:
    void confirmedChanged();

private:
    enum Page { Items, Faults, Doubts, Merged, Sources };
    QTableView *addPage(ImportTable &table, const QString &name);
    void showSummary();
    void showItems();
    void showFaults();
    void showDoubts();
    void showMerged();
    [[nodiscard]] QString itemText(const domain::MediaItem &item, int column) const;
    [[nodiscard]] QString columnName(int column) const;

    const common::Theme &m_theme;
    std::shared_ptr<const ImportPlan> m_plan;
    std::shared_ptr<const items::Reference> m_reference;
    QStringList m_heading;
    QLabel *m_summary;
    QTabWidget *m_pages;
    ImportTable m_items;
    ImportTable m_faults;
    ImportTable m_doubts;
    ImportTable m_merged;
    ImportSources *m_sources;
    QCheckBox *m_confirm;
};

/// "120 items can come in. 3 rows …": every row of the file is in exactly one of the figures.
[[nodiscard]] QString planSummary(const ImportPlan &plan);

} // namespace panes::media
