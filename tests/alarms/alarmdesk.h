// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarmedits.h"
#include "tests/alarms/heard.h"
#include "tests/desk/deskwindow.h"
#include "tests/lock/fakelocksource.h"
#include "widgets/common/chiprow.h"
#include "widgets/panes/alarms/alarmfeed.h"
#include "widgets/panes/alarms/alarmmodel.h"
#include "widgets/panes/alarms/alarmwords.h"
#include "widgets/shell/alarmcontrol.h"

#include <QTabBar>
#include <QTableView>

/// What tests of the pane of alarms start from: the console on a demo backend, heard by the test.
namespace alarmtest {

using namespace desktest;
using domain::AlarmState;
using panes::alarms::AlarmChoice;

class AlarmDesk
{
protected:
    void open()
    {
        m_backend = std::make_unique<demotest::Client>(demotest::quiet(200));
        auto source = std::make_unique<locktest::FakeLockSource>();
        m_source = source.get();
        m_desk = std::make_unique<DeskWindow>(m_backend->backend.url(), QString(), u"alarms"_s,
                                              std::move(source));
        window().offerAlarms(listeningSinks(m_heard));
        QTRY_VERIFY_WITH_TIMEOUT(rows().rowCount() > 0 && pane().isSettled(), kPatience);
        feed().board().evaluate();
        control().feed().board().evaluate();
        QVERIFY(m_desk->settle());
        QTRY_VERIFY_WITH_TIMEOUT(!m_heard.tones.isEmpty(), kPatience);
    }
    [[nodiscard]] shell::MainWindow &window() { return m_desk->window(); }
    [[nodiscard]] shell::AlarmControl &control()
    {
        return *window().findChild<shell::AlarmControl *>();
    }
    [[nodiscard]] common::Pane &pane() { return m_desk->pane(); }
    [[nodiscard]] QTableView &table() { return *m_desk->find<QTableView>(u"alarms"_s); }
    [[nodiscard]] panes::alarms::AlarmFilter &rows()
    {
        return *qobject_cast<panes::alarms::AlarmFilter *>(table().model());
    }
    [[nodiscard]] panes::alarms::AlarmFeed &feed()
    {
        return *pane().findChild<panes::alarms::AlarmFeed *>();
    }
    [[nodiscard]] items::AlarmLine line(int row) { return *rows().line(rows().index(row, 0)); }
    /// The alarm of this identity; nothing: it is none any more.
    [[nodiscard]] std::optional<items::AlarmLine> known(const QString &identity)
    {
        for (const auto &one : feed().lines()) {
            if (panes::alarms::identity(one.episode) == identity)
                return one;
        }
        return {};
    }
    [[nodiscard]] AlarmState stateOf(const QString &identity)
    {
        const auto there = known(identity);
        return there ? there->standing.state : AlarmState::Normal;
    }
    [[nodiscard]] QString said(const QString &name)
    {
        const auto *label = m_desk->find<QLabel>(name);
        return label && label->isVisibleTo(&pane()) ? label->text() : QString();
    }
    void choose(AlarmChoice choice)
    {
        auto *chip = m_desk->find<common::ChipRow>(u"alarm-choices"_s)->chip(int(choice));
        QVERIFY(chip);
        press(chip);
    }
    void openTab(int index)
    {
        auto *tabs = m_desk->find<QTabBar>(u"alarms-tabs"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
        QCOMPARE(tabs->currentIndex(), index);
    }
    /// Chooses an alarm that nobody has touched; its identity.
    [[nodiscard]] QString chooseWaiting()
    {
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (line(row).standing.state == AlarmState::Unacknowledged &&
                line(row).actions.empty()) {
                table().selectRow(row);
                table().setFocus();
                window().activateWindow(); // shortcuts are for the active window; X changes it late
                std::ignore = QTest::qWaitForWindowActive(&window(), kPatience);
                return panes::alarms::identity(line(row).episode);
            }
        }
        return {};
    }
    [[nodiscard]] bool allSent()
    {
        return QTest::qWaitFor(
            [this] {
                const auto asked = m_desk->sync().edits(domain::Collection::AlarmActions, {});
                if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }) || !asked.result())
                    return false;
                return std::ranges::none_of(*asked.result(), [](const syncing::PendingEdit &edit) {
                    return domain::isOnItsWay(edit.state);
                });
            },
            kPatience);
    }
    /// The desk's own clock goes on; a backend that is asked would set it right again.
    void moveClock(std::chrono::minutes by)
    {
        auto &clock = m_desk->console().desk().clock();
        clock.setOffset(clock.offset() + by);
    }
    /// Somebody at another desk acts.
    void act(const domain::Edit &edit)
    {
        QJsonObject body = edit.payload;
        body.insert(u"verb"_s, edit.verb);
        auto request = m_backend->request(u"v1/alarms/%1/actions"_s.arg(
            QString::fromUtf8(QUrl::toPercentEncoding(edit.recordId))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Idempotency-Key", "other-" + QByteArray::number(edit.baseVersion) +
                                                    edit.recordId.toUtf8().toHex());
        request.setRawHeader("If-Match", '"' + QByteArray::number(edit.baseVersion) + '"');
        const auto answer = m_backend->post(request, QJsonDocument(body).toJson());
        QVERIFY2(answer.status == 200, answer.body.constData());
    }
    void save(const QString &name)
    {
        if (const QString dir = qEnvironmentVariable("IOC_PICTURES"); !dir.isEmpty())
            QVERIFY(window().grab().save(u"%1/alarms-%2.png"_s.arg(dir, name)));
    }

    std::unique_ptr<demotest::Client> m_backend;
    Heard m_heard; ///< outlives the window
    std::unique_ptr<DeskWindow> m_desk;
    locktest::FakeLockSource *m_source = nullptr;
};

} // namespace alarmtest
