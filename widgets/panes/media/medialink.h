// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/weblink.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace panes::media {

/// The link of an item: its host, its address in full, and, only when nothing speaks against it, a
/// button that opens it outside after a question that names the host. Nothing is ever fetched here.
class MediaLink : public QWidget
{
    Q_OBJECT
public:
    explicit MediaLink(const common::Theme &theme, QWidget *parent = nullptr);
    void setAddress(const QString &address);
    void retranslate();

private:
    void ask();

    const common::Theme &m_theme;
    QString m_address;
    core::WebLink m_link;
    QLabel *m_host;
    QLabel *m_full;
    QPushButton *m_open;
};

} // namespace panes::media
