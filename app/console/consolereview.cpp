// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the console that looks at copies: a package instead of a desk, and windows beside it.
#include "app/console/console.h"

#include "app/desk/deskfiles.h"
#include "app/desk/reviewkey.h"
#include "widgets/shell/reviewtext.h"
#include "widgets/shell/reviewunlock.h"

#include <QFile>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace console {
namespace {

constexpr qint64 kLongestPassphrase = 4096; // bytes

core::Result<QString> passphraseIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::NotFound, path);
    QByteArray line = file.readLine(kLongestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return core::failure(core::ErrorKind::InvalidArgument, u"the passphrase file is empty"_s);
    return QString::fromUtf8(line);
}

/// The key that the profile of these options has in the keyring, for what is sealed to it. Nothing
/// is made, and a keyring that does not answer has none.
std::optional<packages::SigningKey> keyOf(const Options &options)
{
    secrets::KeychainVault vault;
    desk::DeskOptions place;
    place.dataDir = options.dataDir;
    place.profile = options.profile;
    return desk::findSigningKey(vault, desk::signingKeyName(desk::directoryOf(place)))
        .value_or(std::nullopt);
}

} // namespace

void Console::openReview()
{
    QSettings none(u":/review/look.ini"_s, QSettings::IniFormat);
    prepareLook(none);
    const auto doors = packages::Package::doors(m_options.review);
    if (!doors) {
        Q_EMIT failed(doors.error());
        return;
    }
    if (!m_options.passphraseFile.isEmpty()) {
        const auto passphrase = passphraseIn(m_options.passphraseFile);
        return passphrase ? tryPassphrase(*passphrase) : Q_EMIT failed(passphrase.error());
    }
    if (!doors->recipients.isEmpty()) {
        if (const auto key = keyOf(m_options);
            key && doors->recipients.contains(key->publicKey().id()))
            return takePackage(openPackage(m_options.review, {}, key));
    }
    askPassphrase();
}

void Console::askPassphrase()
{
    m_unlock = std::make_unique<shell::ReviewUnlock>(m_options.review, m_theme);
    connect(m_unlock.get(), &shell::ReviewUnlock::tried, this, &Console::tryPassphrase);
    connect(m_unlock.get(), &shell::ReviewUnlock::rejected, this, &Console::givenUp);
    m_unlock->show();
}

void Console::tryPassphrase(const QString &passphrase)
{
    const auto open = [file = m_options.review, passphrase] {
        return openPackage(file, passphrase, std::nullopt);
    };
    QtConcurrent::run(open).then(
        this, [this](const core::Result<OpenedPackage> &opened) { takePackage(opened); });
}

/// Whoever was asked may try again.
void Console::takePackage(const core::Result<OpenedPackage> &opened)
{
    if (opened)
        return showReview(*opened);
    if (m_unlock)
        return m_unlock->tellFailure(shell::reviewFault(opened.error()));
    Q_EMIT failed(opened.error());
}

void Console::showReview(const OpenedPackage &opened)
{
    auto desk = desk::ReviewDesk::open(opened.package);
    if (!desk) {
        if (m_unlock)
            return m_unlock->tellFailure(shell::reviewFault(desk.error()));
        Q_EMIT failed(desk.error());
        return;
    }
    m_review = std::make_unique<Review>(std::move(*desk), m_theme, factsOf(opened));
    m_with.emplace(m_review->surroundings());
    m_reviewWork = std::make_unique<ConsoleReviewWork>(
        opened.package, [this](auto copy, const auto &facts, const auto &package) {
            addReview(std::move(copy), facts, package);
        });
    if (!m_options.wall) {
        auto &window = m_review->makeWindow();
        window.offerReviews(*m_reviewWork);
        connect(&window, &shell::MainWindow::languageRequested, this, &Console::setLanguage);
    }
    m_review->start(opened.package);
    if (m_unlock)
        m_unlock.release()->deleteLater();
    Q_EMIT this->opened();
}

void Console::offerReviews()
{
    m_reviewWork = std::make_unique<ConsoleReviewWork>(
        *m_desk, *m_directory, [this](auto copy, const auto &facts, const auto &package) {
            addReview(std::move(copy), facts, package);
        });
    m_window->offerReviews(*m_reviewWork);
    connect(m_window.get(), &shell::MainWindow::closed, this, [this] { m_reviews.clear(); });
    connect(m_lock.get(), &session::Lock::changed, this, &Console::followLock);
    connect(&m_desk->sync(), &syncing::SyncService::statusChanged, this, &Console::followReader);
}

/// What a locked desk shows nobody, its other windows do not show either.
void Console::followLock()
{
    for (const auto &review : m_reviews)
        review->window()->setVisible(!m_lock->isLocked());
}

/// What was opened under the rights of one person is not for the next one.
void Console::followReader()
{
    const auto &user = m_desk->sync().status().user;
    const auto reader = std::pair(user.id, user.rights);
    if (m_reader != reader)
        m_reviews.clear();
    m_reader = reader;
}

void Console::addReview(std::unique_ptr<desk::ReviewDesk> desk, const shell::ReviewFacts &facts,
                        const std::optional<packages::Package> &package)
{
    auto &review = m_reviews.emplace_back(
        std::make_unique<Review>(std::move(desk), m_theme, facts));
    auto &window = review->makeWindow();
    connect(&window, &shell::MainWindow::languageRequested, this, &Console::setLanguage);
    connect(
        review.get(), &Review::closed, this, [this, gone = review.get()] { removeReview(gone); },
        Qt::QueuedConnection); // not from inside of it; });
    review->start(package);
    window.restoreLast();
    if (!m_lock || !m_lock->isLocked())
        window.show();
}

void Console::removeReview(const Review *review)
{
    std::erase_if(m_reviews, [review](const auto &one) { return one.get() == review; });
}

} // namespace console
