// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/printcontrol.h"

#include "models/core/clock.h"
#include "models/exchange/outputfile.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/charts/chartcopy.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/common/pane.h"
#include "widgets/common/printdialog.h"
#include "widgets/common/printedblocks.h"
#include "widgets/common/savefile.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kMostRows = 1000;
constexpr int kPrintToldFor = 8000; ///< milliseconds
/// Around the pane in a picture: the frame's own texts.
constexpr QSize kFrameRoom(32, 150);

/// As it stands on the screen, without what is personal.
common::PrintedBlock stillOf(common::Pane &pane)
{
    const common::PersonalCover cover(pane);
    return common::blockOf(pane);
}

common::Pane *paneAround(QWidget *widget)
{
    for (QWidget *each = widget; each; each = each->parentWidget()) {
        if (auto *pane = qobject_cast<common::Pane *>(each))
            return pane;
    }
    return nullptr;
}

} // namespace

PrintControl::PrintControl(const common::PaneSurroundings &surroundings, common::Theme &theme,
                           Workspace &workspace, QMainWindow &window)
    : QObject(&window)
    , m_with(surroundings)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void PrintControl::addEntries(QMenu &menu)
{
    menu.addAction(tr("Print the pane…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this,
                   &PrintControl::printPane);
    menu.addAction(tr("Print its list…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), this,
                   &PrintControl::printList);
    menu.addAction(tr("Save a picture of the pane…"), this, &PrintControl::savePicture);
    menu.addAction(tr("Copy a picture of the pane"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
                   this, &PrintControl::copyPicture);
}

QList<Command> PrintControl::commands()
{
    const QString group = tr("Print");
    return {{tr("Print the pane…"), group, [this] { printPane(); }},
            {tr("Print its list…"), group, [this] { printList(); }},
            {tr("Save a picture of the pane…"), group, [this] { savePicture(); }},
            {tr("Copy a picture of the pane"), group, [this] { copyPicture(); }}};
}

void PrintControl::follow(QWidget *now)
{
    if (auto *pane = paneAround(now))
        m_last = pane;
}

common::Pane *PrintControl::pane() const
{
    if (m_last && m_last->isVisible())
        return m_last;
    auto *middle = m_workspace.pane(m_workspace.central());
    return middle && middle->isVisible() ? middle : nullptr;
}

/// The one with the keyboard, else the largest that has rows.
QAbstractItemView *PrintControl::listOf(const common::Pane &pane)
{
    QAbstractItemView *found = nullptr;
    const auto views = pane.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
            continue;
        if (view->hasFocus())
            return view;
        const auto area = [](const QWidget *widget) { return widget->width() * widget->height(); };
        if (!found || area(view) > area(found))
            found = view;
    }
    return found;
}

QStringList PrintControl::narrowing() const
{
    const common::SharedContext &context = m_with.context;
    const auto reference = m_with.directory.reference();
    QStringList parts;
    parts << reference->unitName(reference->unitOrProvince(context.area(), context.to()));
    if (context.from().isValid() && context.to().isValid())
        parts << u"%1 – %2"_s.arg(common::format::date(context.from()),
                                  common::format::date(context.to()));
    if (!context.search().isEmpty())
        parts << tr("Search: %1").arg(context.search());
    return parts;
}

QString PrintControl::asOf() const
{
    const QDateTime moment = m_with.sync.status().asOf;
    return moment.isValid() ? tr("As of %1").arg(common::format::dateTime(moment)) : QString();
}

QString PrintControl::credits() const
{
    const QString who = m_with.sync.status().user.name;
    const QString when = common::format::dateTime(m_with.clock.now());
    return who.isEmpty() ? tr("Made by the IOC Console at %1").arg(when)
                         : tr("Made by %1 with the IOC Console at %2").arg(who, when);
}

charts::PictureFrame PrintControl::frame(const common::Pane &pane) const
{
    return {.title = pane.title(),
            .legend = {},
            .source = {},
            .asOf = asOf(),
            .period = narrowing().join(u" · "_s),
            .credits = credits()};
}

void PrintControl::inLight(QWidget &pane, const std::function<void()> &draw)
{
    const common::PersonalCover cover(pane);
    const auto before = m_theme.mode();
    if (before == common::Theme::Mode::Dark)
        m_theme.apply(common::Theme::Mode::Light);
    draw();
    if (before == common::Theme::Mode::Dark)
        m_theme.apply(before);
}

void PrintControl::tell(const QString &sentence)
{
    m_window.statusBar()->showMessage(sentence, kPrintToldFor);
}

void PrintControl::printPane()
{
    auto *shown = pane();
    if (!shown)
        return tell(tr("There is nothing to print: no pane is open."));
    QList<common::PrintedBlock> blocks;
    inLight(*shown, [&] { blocks << common::blockOf(*shown); });
    const common::PrintedHead head{shown->title(), {narrowing().join(u" · "_s), asOf()}};
    common::askAndPrint(&m_window, {.title = shown->title(),
                                    .paint =
                                        [blocks, head, foot = credits()](QPagedPaintDevice &paper) {
                                            return common::printBlocks(paper, blocks, head, foot);
                                        },
                                    .write = exchange::writeFile,
                                    .told = [this](const QString &sentence) { tell(sentence); },
                                    .portrait = shown->height() > shown->width()});
}

void PrintControl::printList()
{
    auto *shown = pane();
    QAbstractItemView *view = shown ? listOf(*shown) : nullptr;
    if (!view)
        return tell(tr("There is no list to print in this pane."));
    const QPointer<QAbstractItemModel> model = view->model();
    common::PrintedHead head{shown->title(), {narrowing().join(u" · "_s), asOf()}};
    if (model->canFetchMore({}))
        head.subtitles << tr("The first %n row(s)", nullptr, model->rowCount());
    std::function<core::Result<void>(QPagedPaintDevice &)> paint;
    if (model->columnCount() > 1) {
        paint = [model, head](QPagedPaintDevice &paper) {
            return model ? common::printRows(paper, *model, head)
                         : core::Result<void>(core::failure(core::ErrorKind::NotFound));
        };
    } else {
        QList<common::PrintedBlock> blocks;
        inLight(*shown, [&] { blocks = common::blocksOf(*view, kMostRows); });
        paint = [blocks, head, foot = credits()](QPagedPaintDevice &paper) {
            return common::printBlocks(paper, blocks, head, foot);
        };
    }
    common::askAndPrint(&m_window, {.title = shown->title(),
                                    .paint = paint,
                                    .write = exchange::writeFile,
                                    .told = [this](const QString &sentence) { tell(sentence); },
                                    .portrait = model->columnCount() <= 1});
}

void PrintControl::savePicture()
{
    auto *shown = pane();
    if (!shown)
        return tell(tr("There is nothing to print: no pane is open."));
    using enum charts::PictureFormat;
    const auto write = [this, block = stillOf(*shown),
                        around = frame(*shown)](const QString &path, const QString &suffix) {
        const auto format = suffix == "svg"_L1 ? Svg : suffix == "pdf"_L1 ? Pdf : Png;
        common::BlockView view(block);
        return charts::picture(view, m_theme, around, format, block.size + kFrameRoom)
            .and_then([&](const QByteArray &made) { return exchange::writeFile(path, made); });
    };
    common::askAndSave(&m_window, {tr("Save a picture of the pane"),
                                   shown->title(),
                                   {{tr("PNG picture"), charts::suffixOf(Png)},
                                    {tr("SVG drawing"), charts::suffixOf(Svg)},
                                    {tr("PDF page"), charts::suffixOf(Pdf)}},
                                   write,
                                   [this](const QString &sentence) { tell(sentence); }});
}

void PrintControl::copyPicture()
{
    auto *shown = pane();
    if (!shown)
        return tell(tr("There is nothing to print: no pane is open."));
    const common::PrintedBlock block = stillOf(*shown);
    common::BlockView view(block);
    const auto copied = charts::copyPicture(view, m_theme, frame(*shown), block.size + kFrameRoom);
    tell(copied ? tr("A picture of “%1” is on the clipboard.").arg(shown->title())
                : common::describe(copied.error()).sentence);
}

} // namespace shell
