// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desk/deskwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

/// What tests of reviews start from: a console with data, a package of them, and a console that
/// looks at it.
namespace reviewtest {

using namespace Qt::StringLiterals;
using desktest::kPatience;

inline const QString kPassphrase = u"bốn từ không liên quan"_s;

/// Waits for the answer while the windows live.
template<typename T>
core::Result<T> answerOf(QFuture<core::Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, kPatience))
        qFatal("no answer");
    return future.result();
}

/// A console that is connected to a small backend which stands still.
class SourceConsole
{
public:
    SourceConsole()
        : backend(options())
        , desk(backend.backend.url())
    {
        desk.context().setPeriod(QDate(2024, 6, 1), QDate(2025, 6, 12));
    }
    [[nodiscard]] shell::PackOrder order(const QString &name) const
    {
        shell::PackOrder order;
        order.target = m_dir.filePath(name);
        order.passphrase = kPassphrase;
        return order;
    }
    [[nodiscard]] core::Result<packages::PackageManifest> pack(const shell::PackOrder &order)
    {
        return answerOf(desk.console().reviewWork().pack(order, {}));
    }
    [[nodiscard]] QString folder() const { return m_dir.path(); }

    demotest::Client backend;
    desktest::DeskWindow desk;

private:
    static demo::Options options()
    {
        demo::Options small;
        small.scale = demo::Scale::Small;
        small.live = false;
        return small;
    }
    QTemporaryDir m_dir;
};

/// `--review FILE`, in this process.
class ReviewConsole
{
public:
    /// Of a damaged package nothing is waited for.
    ReviewConsole(const QString &file, const QString &passphraseFile, bool isWhole = true)
        : m_console(options(file, passphraseFile))
        , m_failed(&m_console, &console::Console::failed)
    {
        QSignalSpy opened(&m_console, &console::Console::opened);
        m_console.start();
        if (!QTest::qWaitFor([&] { return !opened.isEmpty() || !m_failed.isEmpty(); }, kPatience))
            qFatal("the review neither opens nor fails");
        m_opened = !opened.isEmpty();
        if (!m_opened)
            return;
        auto &window = m_console.window();
        window.resize(1366, 768);
        window.restoreLast();
        window.show();
        if (isWhole &&
            !QTest::qWaitFor([this] { return m_console.directory().isLoaded(); }, kPatience))
            qFatal("the package tells nothing");
    }
    [[nodiscard]] bool isOpen() const { return m_opened; }
    [[nodiscard]] core::Error fault() const
    {
        return m_failed.constFirst().constFirst().value<core::Error>();
    }
    [[nodiscard]] console::Console &console() { return m_console; }
    [[nodiscard]] shell::MainWindow &window() { return m_console.window(); }

private:
    static console::Options options(const QString &file, const QString &passphraseFile)
    {
        console::Options options;
        options.review = file;
        options.passphraseFile = passphraseFile;
        options.profile = u"default"_s;
        options.language = u"vi"_s;
        return options;
    }
    console::Console m_console;
    QSignalSpy m_failed;
    bool m_opened = false;
};

/// The pane alone in the window, at rest.
inline common::Pane *shown(console::Console &console, const QString &id)
{
    auto &workspace = console.window().workspace();
    const auto panes = console::allPanes();
    const auto entry = std::ranges::find(panes, id, &shell::PaneEntry::id);
    if (entry->central)
        workspace.apply({u"test"_s, id, {}});
    else
        workspace.apply({u"test"_s, {}, {{id, u"left"_s, {}, 1.0}}});
    auto *pane = workspace.pane(id);
    if (!pane)
        return nullptr;
    int quiet = 0;
    if (!QTest::qWaitFor([&] { return (quiet = pane->isSettled() ? quiet + 1 : 0) > 20; },
                         kPatience))
        qFatal("the pane does not come to rest");
    return pane;
}

inline void collect(QStringList &all, const QAbstractItemModel &model, const QModelIndex &parent)
{
    constexpr int kMostRows = 100;
    auto roles = model.roleNames().keys();
    if (!roles.contains(Qt::DisplayRole))
        roles << Qt::DisplayRole;
    for (int row = 0; row < std::min(kMostRows, model.rowCount(parent)); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            for (const int role : std::as_const(roles)) {
                if (role == Qt::DisplayRole || role > Qt::UserRole)
                    all << index.data(role).toString();
            }
            if (model.hasChildren(index))
                collect(all, model, index);
        }
    }
}

/// What a pane says: the cells of its lists, its labels, what screen readers are told of its
/// charts. Ages are left out: the clock of the console goes on while the package's stands.
inline QStringList contentOf(const common::Pane &pane)
{
    QStringList all;
    for (const auto *view : pane.findChildren<QAbstractItemView *>()) {
        if (view->isVisibleTo(&pane) && view->model())
            collect(all, *view->model(), {});
    }
    for (const auto *label : pane.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&pane))
            all << label->text();
    }
    for (const auto *widget : pane.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&pane))
            all << widget->accessibleDescription();
    }
    static const QRegularExpression ages(
        u"vừa xong|\\d+ (giây|phút|giờ|ngày) trước|\\d\\d:\\d\\d (05|11|12)/06/2025"_s);
    // Nor what a reader may do, nor authors (for those who watch the media), nor where the mouse
    // is.
    static const QRegularExpression reader(
        u"^Tài khoản này|^Quyền của bạn|^Đang xem một bản sao|^ẩn: chỉ|^[a-z]+_[a-z]+$|"
        "Nhấn Enter"_s);
    erase_if(all, [](const QString &text) { return reader.match(text).hasMatch(); });
    for (QString &text : all)
        text.remove(ages);
    all.removeAll(QString());
    all.sort();
    return all;
}

/// The first lines that only one of the two has; empty: they say the same.
inline QString differences(QStringList one, QStringList other)
{
    constexpr qsizetype kMostLines = 15;
    QStringList lines;
    for (const QString &text : std::as_const(one)) {
        if (!other.removeOne(text))
            lines << u"- "_s + text;
    }
    for (const QString &text : std::as_const(other))
        lines << u"+ "_s + text;
    return lines.first(std::min(kMostLines, lines.size())).join(u'\n');
}

/// A passphrase in a file, for --passphrase-file.
inline QString passphraseFile(const QString &folder, const QString &passphrase = kPassphrase)
{
    const QString path = folder + u"/passphrase"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(passphrase.toUtf8() + '\n') < 0)
        qFatal("the passphrase cannot be written");
    return path;
}

/// The file with one bit turned at the place.
inline QString damaged(const QString &file, qint64 place)
{
    const QString copy = file + u".damaged"_s;
    QFile::remove(copy);
    if (!QFile::copy(file, copy))
        qFatal("no copy");
    QFile bytes(copy);
    char byte = 0;
    if (!bytes.open(QIODevice::ReadWrite) || !bytes.seek(place) || !bytes.getChar(&byte) ||
        !bytes.seek(place) || !bytes.putChar(char(byte ^ 1)))
        qFatal("the copy cannot be damaged");
    return copy;
}

} // namespace reviewtest
