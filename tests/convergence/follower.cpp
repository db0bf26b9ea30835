// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/follower.h"

#include "app/desk/desk.h"
#include "models/store/database.h"
#include "tests/support/keyringhome.h"

using namespace Qt::StringLiterals;

namespace convergence {
namespace {

constexpr int kProcessMs = 20'000;
const QByteArray kToken = "demo";
const QString kProgram = QStringLiteral(IOC_BIN_DIR "/iocctl");

} // namespace

Keyring::Keyring(const QString &home)
{
    auto environment = support::keyringHome(home);
    environment.remove(u"DISPLAY"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s,
                                            QLatin1StringView(support::kUnlockKeyring) +
                                                u"echo $DBUS_SESSION_BUS_ADDRESS; exec cat"_s});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kProcessMs)) {
    }
    m_open = m_process.canReadLine();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_process.readLine().trimmed());
}

Keyring::~Keyring()
{
    m_process.closeWriteChannel(); // cat ends, and all with it
    m_process.waitForFinished(kProcessMs);
}

Follower::Follower(QUrl server, QString folder)
    : m_server(std::move(server))
    , m_folder(std::move(folder))
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"IOC_TOKEN"_s, QString::fromLatin1(kToken));
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(kProgram);
    m_process.setArguments(
        {u"sync"_s, u"--follow"_s, u"--server"_s, m_server.toString(), u"--data-dir"_s, m_folder});
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_errors += m_process.readAllStandardError(); });
}

Follower::~Follower()
{
    kill();
}

core::Result<void> Follower::prepare()
{
    const auto opened = desk::Desk::open(
        {.dataDir = m_folder, .server = m_server, .token = kToken, .offline = true});
    if (!opened)
        return std::unexpected(opened.error());
    m_key = (*opened)->profile().key();
    m_cachePath = (*opened)->profile().cachePath();
    return {};
}

void Follower::start()
{
    if (isRunning())
        return;
    m_errors.clear();
    m_process.start();
    m_process.waitForStarted(kProcessMs);
}

void Follower::kill()
{
    m_process.kill();
    m_process.waitForFinished(kProcessMs);
}

std::optional<int> Follower::end()
{
    if (!isRunning())
        return 0;
    m_process.terminate();
    if (!m_process.waitForFinished(kProcessMs))
        return std::nullopt;
    const int code = m_process.exitCode(); // after a signal that one
    return m_process.exitStatus() == QProcess::NormalExit ? code : -code;
}

std::unique_ptr<store::Database> Follower::cache() const
{
    auto opened = store::Database::open(m_cachePath, m_key, store::OpenMode::ReadOnly);
    return opened ? std::make_unique<store::Database>(std::move(*opened)) : nullptr;
}

QByteArray Follower::ask(const QStringList &words) const
{
    QProcess process;
    process.start(kProgram, words + QStringList{u"--json"_s, u"--data-dir"_s, m_folder});
    process.waitForFinished(kProcessMs);
    return process.readAllStandardOutput();
}

} // namespace convergence
