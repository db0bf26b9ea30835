// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/panes.h"
#include "tests/console/windowmenu.h"
#include "tests/demo/cataloguefiles.h"
#include "tests/rights/matrixwindow.h"
#include "widgets/pages/withheldblock.h"
#include "widgets/panes/alarms/alarmmodel.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/navigationrail.h"

#include <QListWidget>
#include <QTabBar>
#include <QTableView>

namespace rightstest {

using domain::MediaVerb;
using domain::ReportVerb;

/// Everybody at once, of no agency: what the workflow allows at all.
inline const domain::DeskActor kAnybody{domain::DeskRole::Operator |
                                            domain::DeskRole::OperatorLead |
                                            domain::DeskRole::Officer | domain::DeskRole::UnitHead,
                                        {},
                                        true};
inline const domain::MediaActor kAnyMonitor{
    domain::MediaRole::Monitor | domain::MediaRole::AgencyHead | domain::MediaRole::Spokesman,
    u"Lan"_s, true};

/// An account of the demo × what can be done: the real window offers exactly what the backend
/// allows when it is asked directly. Two programs share the accounts.
class RoleChecks
{
protected:
    void start() { m_backend = std::make_unique<demotest::Client>(demotest::quiet(300)); }
    void leave() { m_window.reset(); }
    /// What the check of reports finds in a window that knows one account while the backend has the
    /// other.
    [[nodiscard]] QStringList faultsBetween(const QJsonObject &known, const QJsonObject &real);
    /// Rows of a test, one an account: those of even or of odd places.
    static void addAccounts(bool odd)
    {
        QTest::addColumn<QJsonObject>("account");
        const QJsonArray accounts = catalogue::records("accounts");
        for (qsizetype i = odd ? 1 : 0; i < accounts.size(); i += 2)
            QTest::newRow(qPrintable(catalogue::text(accounts.at(i), "id")))
                << accounts.at(i).toObject();
    }
    void check()
    {
        QFETCH(QJsonObject, account);
        become(*m_backend, account);
        m_window = std::make_unique<MatrixWindow>(m_backend->backend.url());
        QCOMPARE(m_window->sync().status().user.name, account.value("name"_L1).toString());
        checkPanes();
        checkReports();
        checkMedia();
        checkRemarks();
        checkAlarms();
        checkWall();
        checkBulletins();
    }

private:
    void checkPanes();
    void checkPalette(const QSet<QString> &expected);
    void checkReports();
    [[nodiscard]] QString faultOf(const domain::Report &report);
    void checkMedia();
    void checkItem(const domain::MediaItem &item);
    void checkRemarks();
    void checkAlarms();
    void checkAlarm(const common::Pane &pane, const QModelIndex &row);
    void checkWall();
    void checkBulletins();

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<MatrixWindow> m_window;
};

/// Rail, menu, palette, workspace and overview.
inline void RoleChecks::checkPanes()
{
    const Seen seen = seenBy(*m_backend);
    auto &window = m_window->window();
    auto *rail = window.findChild<shell::NavigationRail *>();
    QSet<QString> expected;
    for (const shell::PaneEntry &entry : console::allPanes()) {
        const bool may = !entry.subsystem || seen.subsystems.contains(*entry.subsystem);
        if (may)
            expected.insert(entry.id);
        const auto *button = rail->findChild<QToolButton *>(entry.id);
        QVERIFY2(!entry.inRail || button->isVisibleTo(rail) == may, qPrintable(entry.id));
        const auto entries = consoletest::menuEntries(window);
        QVERIFY2(std::ranges::any_of(
                     entries,
                     [&](const QAction *action) { return action->text() == entry.title(); }) == may,
                 qPrintable(entry.id));
        QCOMPARE(window.workspace().offers(entry.id), may);
        if (!may) {
            window.workspace().open(entry.id);
            QVERIFY2(!window.workspace().pane(entry.id), qPrintable(entry.id));
        }
    }
    checkPalette(expected);
    qsizetype withheld = 0;
    for (const auto subsystem : domain::kSubsystems)
        withheld += seen.subsystems.contains(subsystem) ? 0 : 1;
    if (!seen.subsystems.contains(domain::Subsystem::FieldReports))
        ++withheld; // their days have a place of their own
    if (withheld >= 4 && !seen.figures())
        ++withheld; // and how fresh the figures are
    auto *overview = window.workspace().pane(u"overview"_s);
    QCOMPARE(overview->findChildren<pages::WithheldBlock *>().size(), withheld);
}

inline void RoleChecks::checkPalette(const QSet<QString> &expected)
{
    auto &window = m_window->window();
    consoletest::press(window, QKeySequence(u"Ctrl+K"_s));
    QTRY_VERIFY(window.findChild<shell::CommandPalette *>());
    auto *palette = window.findChild<shell::CommandPalette *>();
    auto *list = palette->findChild<QListWidget *>();
    for (const shell::PaneEntry &entry : console::allPanes()) {
        const bool listed =
            !list->findItems(QString(entry.title() + u"   ·"_s), Qt::MatchStartsWith).isEmpty();
        QVERIFY2(listed == expected.contains(entry.id), qPrintable(entry.id));
    }
    delete palette;
}

inline void RoleChecks::checkReports()
{
    const auto reports = someReports(*m_backend);
    auto *pane = m_window->open(u"field-reports"_s);
    if (!pane) {
        QVERIFY(reports.empty());
        QCOMPARE(m_backend->get(u"v1/reports/changes"_s).status, 403);
        return;
    }
    auto *take = pane->findChild<QPushButton *>(u"new-report-button"_s);
    QCOMPARE(!take->isHidden(), allows(*m_backend, u"v1/reports"_s, {}));
    for (const domain::Report &report : reports) {
        const QString fault = faultOf(report);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

inline QStringList RoleChecks::faultsBetween(const QJsonObject &known, const QJsonObject &real)
{
    become(*m_backend, known);
    m_window = std::make_unique<MatrixWindow>(m_backend->backend.url());
    m_window->sync().setForcedOffline(true); // it hears of nothing more
    become(*m_backend, real);
    if (!m_window->open(u"field-reports"_s))
        return {};
    QStringList faults;
    for (const domain::Report &report : someReports(*m_backend))
        faults << faultOf(report);
    faults.removeAll(QString());
    return faults;
}

/// What is offered though it is refused, or not offered though it is allowed; empty: nothing.
inline QString RoleChecks::faultOf(const domain::Report &report)
{
    const auto on = m_window->caseOf(report.id);
    m_window->look(on.report);
    QSet<ReportVerb> offered;
    for (int number = 0; number < domain::kReportVerbs; ++number) {
        const auto verb = ReportVerb(number);
        if (m_window->offers(verb))
            offered.insert(verb);
    }
    qint64 version = on.report.version;
    for (const ReportVerb verb : verbsWithContentFirst()) {
        const bool allowed = !domain::barTo(verb, on, kAnybody, m_window->rules());
        const int status = m_backend
                               ->comment(report.id.value, version,
                                         keyOf(report.id.value, domain::code(verb)),
                                         bodyOf(domain::code(verb)))
                               .status;
        const bool nothingToReveal = verb == ReportVerb::RevealSender &&
                                     on.report.senderName.isEmpty() &&
                                     on.report.senderPhone.isEmpty();
        const bool expected = allowed && status != 403 && !nothingToReveal;
        if (offered.contains(verb) != expected)
            return u"%1 in %2: offered %3, the backend answers %4"_s
                .arg(domain::code(verb), on.report.stateText)
                .arg(offered.contains(verb))
                .arg(status);
        if (status == 200) // it was done: what follows would be about another state
            break;
    }
    return {};
}

inline void RoleChecks::checkMedia()
{
    auto *pane = m_window->open(u"media"_s);
    const bool reads = m_backend->get(u"v1/media-items/changes"_s).status == 200;
    QCOMPARE(pane != nullptr, reads);
    if (!pane)
        return;
    for (const domain::MediaItem &item : someItems(*m_backend))
        checkItem(item);
    auto *rule = pane->findChild<QPushButton *>(u"new-rule"_s);
    QVERIFY(rule);
    auto *tabs = pane->findChild<QTabBar *>(u"media-tabs"_s);
    for (int tab = 0; tab < tabs->count() && !rule->isVisible(); ++tab)
        tabs->setCurrentIndex(tab);
    QVERIFY(rule->isVisible());
    QTRY_COMPARE(rule->isEnabled(), allows(*m_backend, u"v1/media-rules"_s, {}));
}

inline void RoleChecks::checkItem(const domain::MediaItem &item)
{
    m_window->look(item);
    QSet<MediaVerb> offered;
    for (int number = 0; number < domain::kMediaVerbs; ++number) {
        if (m_window->offers(MediaVerb(number)))
            offered.insert(MediaVerb(number));
    }
    const auto possible = domain::possibleSteps(item, kAnyMonitor);
    for (int number = 0; number < domain::kMediaVerbs; ++number) {
        const auto verb = MediaVerb(number);
        const bool allowed = std::ranges::find(possible, verb) != possible.end();
        const int status = m_backend
                               ->post(action(*m_backend, u"media"_s, item.id.value, item.version,
                                             domain::code(verb)),
                                      bodyOf(domain::code(verb)))
                               .status;
        const QString what = u"%1 in %2: offered %3, the backend answers %4"_s
                                 .arg(domain::code(verb), item.state)
                                 .arg(offered.contains(verb))
                                 .arg(status);
        QVERIFY2(offered.contains(verb) == (allowed && status != 403), qPrintable(what));
        if (status == 200)
            return;
    }
}

inline void RoleChecks::checkRemarks()
{
    const Seen seen = seenBy(*m_backend);
    for (const auto subsystem : domain::kSubsystems) {
        if (!seen.subsystems.contains(subsystem) || !seen.indicators.contains(subsystem))
            continue;
        auto *pane = m_window->open(domain::code(subsystem));
        QVERIFY(pane);
        m_window->context().selectIndicator(domain::IndicatorId(seen.indicators.value(subsystem)));
        const auto button = [pane](const QString &name) {
            return pane->findChild<QPushButton *>(name);
        };
        for (const auto &[name, kind] : {std::pair{u"write-remark"_s, u"remark"_s},
                                         std::pair{u"write-direction"_s, u"direction"_s}}) {
            if (!button(name))
                continue;
            const QJsonObject blank{{u"id"_s, u"blank"_s},
                                    {u"kind"_s, kind},
                                    {u"indicatorId"_s, seen.indicators.value(subsystem)},
                                    {u"unitId"_s, u"u-60"_s},
                                    {u"period"_s, u"2025-05"_s}};
            const bool allowed = allows(*m_backend, u"v1/remarks"_s, blank);
            QTRY_VERIFY2(!button(name)->isHidden() == allowed, qPrintable(name));
        }
        return; // the others are of the same kind
    }
}

/// What may be done to alarms, and to the rules that raise them.
inline void RoleChecks::checkAlarms()
{
    constexpr int kAlarmsTried = 6;
    auto *pane = m_window->open(u"alarms"_s);
    QVERIFY(pane);
    const auto rights = m_window->sync().status().user.rights;
    if (!domain::may(rights, "read"_L1, "alarms"_L1)) {
        QVERIFY(!allows(*m_backend, u"v1/alarm-rules"_s, {}));
        return;
    }
    auto *table = pane->findChild<QTableView *>(u"alarms"_s);
    QVERIFY(table);
    for (int row = 0; row < std::min(kAlarmsTried, table->model()->rowCount()); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        checkAlarm(*pane, table->currentIndex());
    }
    auto *tabs = pane->findChild<QTabBar *>(u"alarms-tabs"_s);
    auto *rule = pane->findChild<QPushButton *>(u"new-alarm-rule"_s);
    QVERIFY(tabs && rule);
    for (int tab = 0; tab < tabs->count() && !rule->isVisible(); ++tab)
        tabs->setCurrentIndex(tab);
    QVERIFY(rule->isVisible());
    QTRY_COMPARE(rule->isEnabled(), allows(*m_backend, u"v1/alarm-rules"_s, {}));
}

inline void RoleChecks::checkAlarm(const common::Pane &pane, const QModelIndex &row)
{
    const QStringList key = row.data(panes::alarms::AlarmModel::KeyRole).toString().split(u'\n');
    const QString alarm = u"%1:%2"_s.arg(key.value(0), key.value(1));
    const QString none = u"of-tomorrow"_s; // refused for what it is, if not for who asks
    const QJsonObject body{
        {u"verb"_s, none}, {u"ruleId"_s, key.value(0)}, {u"subject"_s, key.value(1)}};
    const int status = m_backend
                           ->post(action(*m_backend, u"alarms"_s,
                                         QString::fromLatin1(QUrl::toPercentEncoding(alarm)), 0,
                                         none),
                                  QJsonDocument(body).toJson())
                           .status;
    const auto *comment = pane.findChild<QPushButton *>(u"alarm-comment"_s);
    QVERIFY(comment);
    QTRY_VERIFY2(comment->isEnabled() == (status != 403),
                 qPrintable(u"%1: the backend answers %2"_s.arg(alarm).arg(status)));
}

/// Sending what is in sight to the display wall.
inline void RoleChecks::checkWall()
{
    const auto entries = consoletest::menuEntries(m_window->window());
    const bool offered = std::ranges::any_of(entries, [](const QAction *action) {
        return action->menu() && action->menu()->objectName() == "wall-director"_L1;
    });
    QCOMPARE(offered, allows(*m_backend, u"v1/wall-commands"_s, {}));
}

/// Keeping bulletins, and making a key of one's own known.
inline void RoleChecks::checkBulletins()
{
    const auto rights = m_window->sync().status().user.rights;
    const bool offered = domain::mayRead(rights, domain::Collection::Bulletins) &&
                         domain::may(rights, "act"_L1, "bulletins"_L1);
    QCOMPARE(offered, allows(*m_backend, u"v1/bulletins"_s, {}));
    QVERIFY(allows(*m_backend, u"v1/signers"_s, {}));
}

} // namespace rightstest
