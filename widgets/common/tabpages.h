// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QSettings;
class QStackedWidget;
class QTabBar;

namespace common {

/// Pages behind tabs. Ctrl+PageDown and Ctrl+PageUp go through those that are offered; the page of
/// last time is opened again. Where room is short, the tabs say less; where even that does not fit,
/// a list that drops down stands in their place.
class TabPages : public QWidget
{
    Q_OBJECT
public:
    /// The text of a page's tab, by its id.
    using Words = std::function<QString(const QString &id)>;

    /// Parts are named after `name`: NAME-tabs, NAME-list, NAME-pages; the page is remembered as
    /// NAME/tab.
    TabPages(const QString &name, QSettings &settings, QWidget *parent);
    /// Behind the others; where it stands.
    int addPage(const QString &id, QWidget *page);
    /// Opens the page of last time, or the first; from now on what is open is remembered.
    void restore();
    void open(QWidget *page);
    /// Whether a page can be chosen. One that is open and no longer offered gives way to the first.
    void offer(const QString &id, bool offered);
    /// `brief`: where the others do not fit.
    void setWords(Words full, Words brief = {});
    /// What all tabs together are called, for those who hear it.
    void setBarName(const QString &name);
    /// Asks for the words again: they may be others, as in another language.
    void nameTabs();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addShortcut(const QKeySequence &keys, int by);
    void step(int by);
    [[nodiscard]] bool fits(const Words &words) const;
    void fillList();

    QString m_name;
    QSettings &m_settings;
    QTabBar *m_tabs;
    QComboBox *m_list;
    QStackedWidget *m_pages;
    QStringList m_ids;
    Words m_full;
    Words m_brief;
};

} // namespace common
