// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediapane.h"

#include "widgets/common/sharedcontext.h"
#include "widgets/panes/media/digesttab.h"
#include "widgets/panes/media/hottab.h"
#include "widgets/panes/media/rulestab.h"
#include "widgets/panes/media/sourcestab.h"
#include "widgets/panes/media/streamtab.h"
#include "widgets/panes/media/topicstab.h"

#include <QEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr auto kLastTab = "media/tab";

QString tabText(const QString &id)
{
    if (id == "stream"_L1)
        return MediaPane::tr("Stream");
    if (id == "topics"_L1)
        return MediaPane::tr("Topics");
    if (id == "hot"_L1)
        return MediaPane::tr("Hot topics");
    if (id == "sources"_L1)
        return MediaPane::tr("Sources");
    if (id == "digest"_L1)
        return MediaPane::tr("Digest");
    return MediaPane::tr("Rules");
}

} // namespace

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new MediaPane(surroundings, parent);
}

MediaPane::MediaPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"media"_s, parent)
    , m_with(surroundings)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_tabs->setObjectName(u"media-tabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    addTabs();
    addShortcuts();
    retranslate();
    openTab(m_with.settings.value(kLastTab).toString());
    connect(m_tabs, &QTabBar::currentChanged, this, &MediaPane::showTab);
    connect(&m_with.context, &common::SharedContext::selectedMediaChanged, this, [this] {
        if (isVisible() && !m_with.context.selectedMedia().isEmpty())
            openStream();
    });
}

void MediaPane::addTabs()
{
    m_stream = addTab<StreamTab>(u"stream"_s);
    addTab<TopicsTab>(u"topics"_s);
    addTab<HotTab>(u"hot"_s);
    addTab<SourcesTab>(u"sources"_s);
    addTab<DigestTab>(u"digest"_s);
    addTab<RulesTab>(u"rules"_s);
}

/// A tab tells when it works, opens items and narrows the stream, as far as it has these signals.
template<typename Tab>
Tab *MediaPane::addTab(const QString &id)
{
    auto *tab = new Tab(m_with, m_pages);
    tab->setProperty("tabId", id);
    m_tabs->addTab(QString());
    const auto part = unsigned(m_pages->addWidget(tab));
    connect(tab, &Tab::busyChanged, this, [this, part](bool busy) { setBusy(part, busy); });
    if constexpr (requires { &Tab::itemOpened; })
        connect(tab, &Tab::itemOpened, this, [this](const domain::MediaItemId &id) {
            m_with.context.selectMedia(id);
            openStream();
        });
    if constexpr (requires { &Tab::streamRequested; })
        connect(tab, &Tab::streamRequested, this, [this](const items::MediaFilter &filter) {
            m_stream->narrow(filter);
            openStream();
        });
    return tab;
}

void MediaPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            const int count = m_tabs->count();
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
            m_tabs->setFocus();
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void MediaPane::showTab(int index)
{
    m_pages->setCurrentIndex(index);
    m_with.settings.setValue(kLastTab, m_pages->widget(index)->property("tabId"));
}

void MediaPane::openStream()
{
    m_tabs->setCurrentIndex(m_pages->indexOf(m_stream));
}

/// The tab of last time, or the first.
void MediaPane::openTab(const QString &id)
{
    int index = 0;
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->property("tabId").toString() == id)
            index = i;
    }
    m_tabs->setCurrentIndex(index);
    m_pages->setCurrentIndex(index);
}

QString MediaPane::title() const
{
    return tr("Online information");
}

void MediaPane::retranslate()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const QString text = tabText(m_pages->widget(i)->property("tabId").toString());
        m_tabs->setTabText(i, text);
        m_pages->widget(i)->setAccessibleName(text);
    }
    m_tabs->setAccessibleName(tr("Views of online information"));
}

void MediaPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::media
