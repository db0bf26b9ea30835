// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediapane.h"

#include "widgets/common/sharedcontext.h"
#include "widgets/common/tabpages.h"
#include "widgets/panes/media/digesttab.h"
#include "widgets/panes/media/hottab.h"
#include "widgets/panes/media/rulestab.h"
#include "widgets/panes/media/sourcestab.h"
#include "widgets/panes/media/streamtab.h"
#include "widgets/panes/media/topicstab.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

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
    , m_pages(new common::TabPages(u"media"_s, m_with.settings, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    addTabs();
    m_pages->setWords(tabText);
    retranslate();
    m_pages->restore();
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
    const auto part = unsigned(m_pages->addPage(id, tab));
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

void MediaPane::openStream()
{
    m_pages->open(m_stream);
}

QString MediaPane::title() const
{
    return tr("Online information");
}

void MediaPane::retranslate()
{
    m_pages->nameTabs();
    m_pages->setBarName(tr("Views of online information"));
}

void MediaPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::media
