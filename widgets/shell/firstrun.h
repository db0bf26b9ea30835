// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace common {
class Theme;
}

namespace shell {

/// What somebody has chosen before a desk opens for the first time.
struct FirstSteps {
    enum class Backend { None, Server, Demo };

    QString language = {}; ///< "vi" or "en"
    Backend backend = Backend::None;
    QUrl server = {};    ///< with Backend::Server
    bool signIn = false; ///< as soon as the backend offers it

    bool operator==(const FirstSteps &) const = default;
};

/// The address that is meant: "ioc.example.gov.vn" is https; empty when it is none.
[[nodiscard]] QUrl backendAddress(const QString &typed);

/// Four short pages: language, server or demo, signing in, what to look at. Rejected: skipped, and
/// nothing is chosen but the language.
class FirstRun : public QDialog
{
    Q_OBJECT
public:
    /// `laidDown`: the server that the machine's administrator has laid down; nobody is asked for
    /// another one then.
    FirstRun(const common::Theme &theme, const QString &language, const QUrl &laidDown,
             QWidget *parent = nullptr);
    /// The one known by now, to begin with.
    void setAddress(const QString &address);
    [[nodiscard]] FirstSteps chosen() const;
    /// 0 to 3; the second one is left out when the server is laid down.
    [[nodiscard]] int page() const;

Q_SIGNALS:
    void languageRequested(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *addPage(int page);
    void addLanguages();
    void addBackends();
    void addSignIn();
    void addSights();
    void addButtons(QVBoxLayout &column);
    void go(int by);
    void showPage();
    void check();
    void retranslate();

    const common::Theme &m_theme;
    QUrl m_laidDown;
    QString m_language;
    QLabel *m_step;
    QStackedWidget *m_pages;
    std::array<QLabel *, 4> m_titles = {};
    std::array<QLabel *, 4> m_words = {};
    QRadioButton *m_vietnamese = nullptr;
    QRadioButton *m_english = nullptr;
    QRadioButton *m_server = nullptr;
    QRadioButton *m_demo = nullptr;
    QRadioButton *m_later = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_fault = nullptr;
    QCheckBox *m_signIn = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace shell
