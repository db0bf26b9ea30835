// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/panes.h"
#include "app/console/safemode.h"
#include "app/console/windowlinks.h"
#include "app/demo/demobackend.h"
#include "app/desk/diagnostics.h"
#include "app/desk/logfile.h"
#include "models/domain/submissionworkflow.h"
#include "models/session/signin.h"
#include "widgets/common/passing.h"
#include "widgets/panes/media/sourcestab.h"
#include "widgets/shell/lockdesktop.h"
#include "widgets/shell/proxydialog.h"
#include "widgets/shell/reviewunlock.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace console {
namespace {

/// So many can go along with the report of a problem.
constexpr int kReportedLogLines = 100;

demo::Options demoOptions(DemoScale scale)
{
    demo::Options options;
    options.scale = scale == DemoScale::Small   ? demo::Scale::Small
                    : scale == DemoScale::Large ? demo::Scale::Large
                                                : demo::Scale::Province;
    options.closings = true;
    return options;
}

} // namespace

Console::Console(Options options, std::unique_ptr<session::LockSource> lockSource)
    : m_options(std::move(options))
    , m_lockSource(std::move(lockSource))
{
}

Console::~Console()
{
    // The windows' panes ask the sync service until they are gone.
    m_reviews.clear();
    m_window.reset();
    m_review.reset();
    m_reviewWork.reset();
    m_handover.reset();
    m_lock.reset();
    m_supplyDrafts.reset();
    m_drafts.reset();
    m_alarms.reset();
    m_directory.reset();
    m_settings.reset();
    m_desk.reset();
}

void Console::start()
{
    if (isReview())
        return openReview();
    if (!m_options.demo || m_options.offline)
        return openDesk(m_options.server, qgetenv("IOC_TOKEN"));
    m_demo = std::make_unique<demo::DemoBackend>(demoOptions(*m_options.demo));
    connect(m_demo.get(), &demo::DemoBackend::ready, this,
            [this](const QUrl &url) { openDesk(url, m_demo->token()); });
    connect(m_demo.get(), &demo::DemoBackend::failed, this, &Console::failed);
    m_demo->start();
}

void Console::openDesk(const QUrl &server, const QByteArray &token)
{
    if (!m_options.policy) {
        Q_EMIT failed(m_options.policy.error());
        return;
    }
    desk::DeskOptions options;
    options.dataDir = m_options.dataDir;
    options.profile = m_options.profile;
    options.server = server;
    options.caFile = m_options.caFile;
    options.proxy = m_options.proxy;
    options.token = token;
    options.offline = m_options.offline;
    options.ephemeralKey = m_options.ephemeralKey;
    options.fallBackToEphemeral = m_options.demo.has_value() && !m_options.offline;
    options.withoutPersonal = m_options.wall;
    options.ownBackend = m_options.demo.has_value();
    options.policy = *m_options.policy;
    auto desk = desk::Desk::open(options);
    if (!desk) {
        Q_EMIT failed(desk.error());
        return;
    }
    m_desk = std::move(*desk);
    const QString settings = m_desk->settingsFile();
    m_crashes = std::make_unique<desk::Crashes>(QFileInfo(settings).path(), options.policy);
    m_settings = std::make_unique<QSettings>(m_options.safeMode ? safeSettings(settings) : settings,
                                             QSettings::IniFormat);
    m_desk->sync().setCollecting(m_settings->value(panes::media::kCollectsSetting, false).toBool());
    m_directory = std::make_unique<items::Directory>(m_desk->readers(), m_desk->hub());
    m_alarms = std::make_unique<items::AlarmBoard>(m_desk->readers(), m_desk->hub(), *m_directory,
                                                   m_desk->clock());
    openDrafts();
    m_with.emplace(common::PaneSurroundings{
        m_context, m_theme, m_desk->clock(), *m_directory, m_desk->readers(), m_desk->hub(),
        m_desk->sync(), *m_settings, *m_alarms, m_drafts.get(), m_supplyDrafts.get()});
    prepareLook(*m_settings);
    if (!m_options.wall)
        makeWindow();
    m_desk->sync().start();
    m_directory->reload();
    Q_EMIT opened();
}

/// What is kept on this desk only; of figures, what the rights of whoever works here let be kept.
void Console::openDrafts()
{
    const store::Profile &profile = m_desk->profile();
    const QString path = profile.directory() + u"/notes.db"_s;
    m_drafts = std::make_unique<bulletins::LocalDrafts>(path, profile.key());
    m_supplyDrafts = std::make_unique<items::SupplyDrafts>(path, profile.key(), m_desk->clock());
    connect(&m_desk->sync(), &syncing::SyncService::statusChanged, m_supplyDrafts.get(), [this] {
        const auto &user = m_desk->sync().status().user;
        const auto actor = domain::submissionActor(user.rights, user.agencyId, user.id, user.name);
        m_supplyDrafts->setReader(user.id, actor.agencies);
    });
}

void Console::prepareLook(QSettings &settings)
{
    common::Look look = common::keptLook(settings);
    if (m_options.themeGiven)
        look.dark = m_options.dark;
    m_theme.apply(look);
    setLanguage(m_options.language.isEmpty() ? settings.value(u"language"_s, u"vi"_s).toString()
                                             : m_options.language);
}

void Console::makeWindow()
{
    m_window = std::make_unique<shell::MainWindow>(*m_with, m_theme, allPanes(), *m_settings);
    m_window->setNotice(notice());
    offerAccount();
    offerReviews();
    offerSupport();
    m_window->offerProblemReports([this] {
        return desk::newestLogLines(desk::logFolder(QFileInfo(m_desk->settingsFile()).path()),
                                    kReportedLogLines);
    });
    linkPanes(*m_window, *m_with);
    connect(m_window.get(), &shell::MainWindow::languageRequested, this,
            [this](const QString &language) {
                setLanguage(language);
                m_settings->setValue(u"language"_s, language); // --lang is for one run only
            });
}

QFuture<QString> Console::diagnostics()
{
    using Log = core::Result<std::vector<store::SyncLogEntry>>;
    return m_desk->sync().log(desk::kToldSyncLines).then(this, [this](const Log &log) {
        return desk::diagnostics({.profileDirectory = QFileInfo(m_desk->settingsFile()).path(),
                                  .status = m_desk->sync().status(),
                                  .syncLog = log.value_or(std::vector<store::SyncLogEntry>()),
                                  .crashes = m_crashes->lines(),
                                  .policy = *m_options.policy,
                                  .ephemeral = m_desk->isEphemeral(),
                                  .safeMode = m_options.safeMode});
    });
}

void Console::offerSupport()
{
    m_window->offerDiagnostics({.text = [this] { return diagnostics(); },
                                .areCrashesForbidden = m_crashes->areForbidden(),
                                .areCrashesKept = [this] { return m_crashes->areKept(); },
                                .keepCrashes = [this](bool kept) { m_crashes->setKept(kept); }});
    if (m_options.task == Options::Task::Run && m_crashes->takeNew() > 0)
        m_window->tellUnexpectedEnd();
}

void Console::offerAccount()
{
    m_window->offerSignIn(m_desk->sync().signIn());
    if (const QString proxy = m_desk->proxy(); proxy.contains("://"_L1)) {
        auto &login = m_desk->proxyLogin();
        m_window->offerProxy(
            {.proxy = proxy,
             .user = [&login] { return login.current() ? login.current()->user : QString(); },
             .keep =
                 [&login, proxy](const QString &user, const QString &password) {
                     return login.keep({.proxy = proxy, .user = user, .password = password});
                 },
             .forget = [&login] { return login.forget(); }});
    }
    if (!m_lockSource)
        m_lockSource = std::make_unique<shell::DesktopLockSource>();
    // What protects the desk is never begun anew, also not by --safe-mode.
    auto &own = m_options.safeMode
                    ? *new QSettings(m_desk->settingsFile(), QSettings::IniFormat, this)
                    : *m_settings;
    m_lock = std::make_unique<session::Lock>(own, m_machine);
    m_lock->setPolicy(m_options.policy->lockAfter);
    m_window->offerLock(*m_lock, *m_lockSource);
    const store::Profile &profile = m_desk->profile();
    m_handover = std::make_unique<items::Handover>(profile.directory() + u"/notes.db"_s,
                                                   profile.key());
    m_window->offerHandover(*m_handover);
    const QDir profiles(QFileInfo(m_desk->settingsFile()).dir().filePath(u".."_s));
    m_window->offerProfiles(profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
                            m_options.profile);
    connect(m_window.get(), &shell::MainWindow::profileRequested, this, &Console::profileRequested);
}

QString Console::notice() const
{
    if (m_desk->isEphemeral())
        return tr("There is no keyring in this session: the data are encrypted with a key that is "
                  "forgotten when the console closes.");
    const auto outbox = m_desk->profile().outboxEvent();
    if (outbox == store::OutboxEvent::DamagedSetAside)
        return tr("The file of unsent edits was damaged and has been set aside as a copy; edits "
                  "that were not sent yet are missing.");
    if (outbox == store::OutboxEvent::Older)
        return tr("The file of unsent edits is older than what this desk last saved; edits may be "
                  "missing.");
    if (m_desk->cacheEvent() == store::CacheEvent::DamagedSetAside)
        return tr("The saved data were damaged and have been set aside; everything is read again. "
                  "Unsent edits are kept.");
    return {};
}

void Console::setLanguage(const QString &language)
{
    common::dropPassing();
    m_language.speak(language);
    if (m_desk)
        m_desk->sync().signIn().setReturnPage(
            tr("The answer has reached the console. This page can be closed."));
    if (m_desk && m_window)
        m_window->setNotice(notice());
}

} // namespace console
