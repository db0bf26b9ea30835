// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace common {
struct PaneSurroundings;
class Theme;
} // namespace common

namespace shell {

/// The login for the proxy of this desk, as the window may ask for it and hand it over.
struct ProxyAccess {
    QString proxy = {};                 ///< as it was named; empty: none is
    std::function<QString()> user = {}; ///< whose login is kept; answers empty: nobody's
    std::function<QFuture<core::Result<void>>(const QString &user, const QString &password)> keep =
        {};
    std::function<QFuture<core::Result<void>>()> forget = {};
};

/// Asks who somebody is to the proxy. What is typed goes to the keyring and nowhere else.
class ProxyDialog : public QDialog
{
    Q_OBJECT
public:
    ProxyDialog(ProxyAccess access, const common::Theme &theme, QWidget *parent = nullptr);
    /// Opens it; the backend is asked again once the login is another.
    static void ask(const ProxyAccess &access, const common::PaneSurroundings &with,
                    QWidget &window);

private:
    void check();
    void save();
    void forget();
    void conclude(const QFuture<core::Result<void>> &coming);

    ProxyAccess m_access;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_told;
    QPushButton *m_save = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace shell
