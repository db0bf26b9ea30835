// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/savedfilters.h"

#include "models/core/fold.h"
#include "widgets/common/format.h"

#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

const QString kGroup = u"reports/filters"_s;

/// In a menu an ampersand is a mnemonic.
QString entryText(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

SavedFilters::SavedFilters(QSettings &settings, FilterBar &bar, QWidget *parent)
    : QToolButton(parent)
    , m_settings(settings)
    , m_bar(bar)
{
    setObjectName(u"saved-filters"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    retranslate();
}

QStringList SavedFilters::names() const
{
    m_settings.beginGroup(kGroup);
    QStringList names = m_settings.childGroups();
    m_settings.endGroup();
    for (QString &name : names)
        name = QString::fromUtf8(QByteArray::fromPercentEncoding(name.toLatin1()));
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return common::format::compare(a, b) < 0;
    });
    return names;
}

void SavedFilters::keep(const QString &name, const FilterChoice &choice)
{
    // Encoded: a slash in a name would be a group of its own.
    m_settings.beginGroup(kGroup + u'/' + QString::fromLatin1(name.toUtf8().toPercentEncoding()));
    m_settings.setValue("queue", int(choice.queue));
    m_settings.setValue("category", choice.categoryId);
    m_settings.setValue("words", choice.words);
    m_settings.endGroup();
}

FilterChoice SavedFilters::filter(const QString &name) const
{
    m_settings.beginGroup(kGroup + u'/' + QString::fromLatin1(name.toUtf8().toPercentEncoding()));
    const int queue = std::clamp(m_settings.value("queue").toInt(), 0, int(Queue::Reopened));
    FilterChoice choice{Queue(queue), m_settings.value("category").toString(),
                        m_settings.value("words").toString()};
    m_settings.endGroup();
    return choice;
}

void SavedFilters::forget(const QString &name)
{
    m_settings.remove(kGroup + u'/' + QString::fromLatin1(name.toUtf8().toPercentEncoding()));
}

void SavedFilters::fillMenu()
{
    menu()->clear();
    const QStringList known = names();
    for (const QString &name : known)
        menu()->addAction(entryText(name), this, [this, name] { m_bar.choose(filter(name)); });
    menu()->addSeparator();
    menu()->addAction(tr("Save this filter…"), this, &SavedFilters::askName);
    if (known.isEmpty())
        return;
    auto *forgetting = menu()->addMenu(tr("Forget a filter"));
    for (const QString &name : known)
        forgetting->addAction(entryText(name), this, [this, name] { forget(name); });
}

void SavedFilters::askName()
{
    QInputDialog dialog(this);
    dialog.setObjectName(u"filter-name"_s);
    dialog.setWindowTitle(tr("Save this filter"));
    dialog.setLabelText(tr("Name"));
    dialog.setOkButtonText(tr("Save"));
    dialog.setCancelButtonText(tr("Cancel"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = core::cleanText(dialog.textValue()).simplified();
    if (!name.isEmpty())
        keep(name, m_bar.choice());
}

void SavedFilters::retranslate()
{
    setText(tr("Saved filters"));
}

void SavedFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace panes::reports
