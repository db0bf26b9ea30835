// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;

namespace common {
namespace {

const QString kOwnMark = u"application/x-ioc-console-copy"_s;
/// What password managers say to histories of the clipboard.
const QString kSecretHint = u"x-kde-passwordManagerHint"_s;

} // namespace

Clipboard::Clipboard(QObject *parent, std::chrono::milliseconds keeps)
    : QObject(parent)
{
    m_end.setSingleShot(true);
    m_end.setInterval(keeps);
    connect(&m_end, &QTimer::timeout, this, &Clipboard::clear);
}

Clipboard::~Clipboard()
{
    clear();
}

void Clipboard::copy(const QString &text)
{
    m_mark = QUuid::createUuid().toByteArray();
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(kOwnMark, m_mark);
    data->setData(kSecretHint, "secret");
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_end.start();
}

void Clipboard::clear()
{
    m_end.stop();
    const QByteArray mark = std::exchange(m_mark, {});
    if (mark.isEmpty() || !qGuiApp)
        return;
    auto *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->ownsClipboard() ? clipboard->mimeData() : nullptr;
    if (data && data->data(kOwnMark) == mark)
        clipboard->clear();
}

void clearOwnClipboard()
{
    auto *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace common
