// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "models/items/recordlists.h"
#include "models/sync/syncservice.h"
#include "tests/demo/client.h"
#include "tests/support/patience.h"
#include "widgets/panes/reports/filterbar.h"
#include "widgets/shell/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

/// What tests of the desk start from: the whole console in its window on a backend, as a person has
/// it, with the mouse and the keyboard.
namespace desktest {

using namespace Qt::StringLiterals;
using domain::ReportState;
using domain::ReportVerb;

inline constexpr int kPatience = 60'000;

/// Runs `act` in the modal dialog of that name as soon as it is open; a dialog that `act` leaves
/// open is rejected. `isDone()` tells that it was there.
class DialogDriver : public QObject
{
public:
    template<typename Act>
    DialogDriver(const QString &name, Act act)
    {
        connect(&m_timer, &QTimer::timeout, this, [this, name, act] {
            const QPointer dialog(qobject_cast<QDialog *>(QApplication::activeModalWidget()));
            if (!dialog || dialog->objectName() != name || !dialog->isVisible())
                return;
            m_timer.stop();
            act(*dialog);
            m_done = true;
            if (dialog && dialog->isVisible())
                dialog->reject();
        });
        m_timer.start(20);
    }
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    QTimer m_timer;
    bool m_done = false;
};

/// A press with the left button in the middle.
inline void press(QWidget *widget)
{
    QVERIFY(widget);
    QVERIFY2(widget->isEnabled(), qPrintable(widget->objectName()));
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// A console in a window of 1366×768 with one pane alone in it, the desk of reports.
class DeskWindow
{
public:
    explicit DeskWindow(const QUrl &server, const QString &dataDir = {},
                        const QString &paneId = u"field-reports"_s,
                        std::unique_ptr<session::LockSource> lockSource = nullptr)
        : m_home(dataDir.isEmpty() ? m_dir.path() : dataDir)
        , m_paneId(paneId)
    {
        qputenv("IOC_TOKEN", "demo");
        console::Options options;
        options.server = server;
        options.profile = u"desk"_s;
        options.dataDir = m_home;
        options.ephemeralKey = true;
        options.language = u"vi"_s;
        m_console = std::make_unique<console::Console>(options, std::move(lockSource));
        QSignalSpy opened(m_console.get(), &console::Console::opened);
        m_console->start();
        if (opened.isEmpty() && !opened.wait(kPatience))
            qFatal("the console does not open");
        auto &window = m_console->window();
        window.resize(1366, 768);
        window.restoreLast();
        window.workspace().apply({u"test"_s, {}, {{paneId, u"left"_s, {}, 1.0}}});
        window.show();
        window.activateWindow(); // shortcuts are for the active window
        if (!QTest::qWaitForWindowExposed(&window) ||
            !QTest::qWaitFor([this] { return sync().status().everComplete; }, kPatience))
            qFatal("the console does not come to rest");
        context().setPeriod(QDate(2020, 1, 1), QDate(2030, 1, 1));
    }

    [[nodiscard]] console::Console &console() { return *m_console; }
    [[nodiscard]] shell::MainWindow &window() { return m_console->window(); }
    [[nodiscard]] syncing::SyncService &sync() { return m_console->desk().sync(); }
    [[nodiscard]] common::SharedContext &context() { return m_console->context(); }
    [[nodiscard]] common::Pane &pane() { return *window().workspace().pane(m_paneId); }
    template<typename W>
    [[nodiscard]] W *find(const QString &name = {})
    {
        return pane().findChild<W *>(name);
    }
    [[nodiscard]] QListView &list() { return *find<QListView>(u"records"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    [[nodiscard]] QPushButton *stepButton(ReportVerb verb)
    {
        QPushButton *shown = nullptr;
        for (auto *button : pane().findChildren<QPushButton *>(u"step-"_s + domain::code(verb)))
            shown = button->isVisibleTo(&pane()) ? button : shown;
        return shown;
    }
    /// Presses the button of a step once it is offered: the case is read beside the window.
    void pressStep(ReportVerb verb)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(stepButton(verb), qPrintable(domain::code(verb)), kPatience);
        press(stepButton(verb));
    }

    /// Everything read, drawn, and nothing under way.
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return pane().isSettled(); }, kPatience);
    }
    /// Nothing waits in the outbox.
    /// Asked in the sync thread, behind every step that was just handed over.
    [[nodiscard]] bool somethingWaits()
    {
        const auto asked = sync().edits(domain::Collection::Reports, {});
        if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }) || !asked.result())
            return true;
        const auto edits = *asked.result();
        return std::ranges::any_of(edits, [](const syncing::PendingEdit &edit) {
            return edit.state == domain::EditState::Queued ||
                   edit.state == domain::EditState::Sending;
        });
    }
    [[nodiscard]] bool sent()
    {
        return QTest::qWaitFor([this] { return !somethingWaits(); }, kPatience);
    }
    void choose(panes::reports::Queue queue)
    {
        auto *chip = find<QToolButton>(u"chip-%1"_s.arg(int(queue)));
        if (chip->isVisible())
            return press(chip);
        auto *more = find<QToolButton>(u"more-chips"_s);
        Q_EMIT more->menu()->aboutToShow();
        for (QAction *entry : more->menu()->actions()) {
            if (entry->text() == chip->text())
                return entry->trigger();
        }
        QFAIL("the queue is neither a chip nor in the menu");
    }
    /// Everything that the list has under its filter, by id.
    [[nodiscard]] QStringList listed()
    {
        QStringList ids;
        auto *model = list().model();
        if (!QTest::qWaitFor(
                [&] {
                    if (pane().isSettled() && model->canFetchMore({}))
                        model->fetchMore({});
                    return pane().isSettled() && !model->canFetchMore({});
                },
                kPatience))
            return {u"the list does not come to its end"_s};
        for (int row = 0; row < model->rowCount(); ++row)
            ids << model->index(row, 0).data(items::ReportListModel::IdRole).toString();
        ids.sort();
        return ids;
    }
    /// The record of a row; one that is out of the list's window is read first.
    [[nodiscard]] domain::Report record(int row)
    {
        domain::Report found;
        (void)QTest::qWaitFor(
            [&] {
                found = list()
                            .model()
                            ->index(row, 0)
                            .data(items::ReportListModel::RecordRole)
                            .value<domain::Report>();
                return !found.id.value.isEmpty() || row >= list().model()->rowCount();
            },
            kPatience);
        return found;
    }
    /// Looks at one report, as by a click on the map.
    void look(const domain::ReportId &id)
    {
        context().selectReport(id);
        QVERIFY(settle());
    }
    [[nodiscard]] std::vector<syncing::PendingEdit> edits(const domain::ReportId &id)
    {
        return sync()
            .edits(domain::Collection::Reports, id.value)
            .result()
            .value_or(std::vector<syncing::PendingEdit>());
    }
    /// All that the detail says, one label a line.
    [[nodiscard]] QString said()
    {
        QStringList texts;
        for (const auto *label : pane().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

private:
    QTemporaryDir m_dir;
    QString m_home;
    QString m_paneId;
    std::unique_ptr<console::Console> m_console;
};

/// The records of a backend under their ids, as last changed.
inline QHash<QString, QJsonObject> reportsOf(demotest::Client &backend)
{
    return backend.latest(u"reports"_s);
}

/// Other people have worked: a new report that they have brought to a state of the workflow.
inline domain::ReportId reportIn(demotest::Client &backend, const QString &state,
                                 const QJsonObject &with = {})
{
    static int number = 0;
    const QString id = u"%1-%2"_s.arg(state.toLower()).arg(++number);
    const QString now = u"2025-06-12T01:00:00Z"_s; // an hour before the demo's clock starts
    QJsonObject report{{u"id"_s, id},
                       {u"title"_s, u"Nắp cống hỏng trước trường học"_s},
                       {u"text"_s, u"Nắp cống vỡ, học sinh dễ ngã khi tan trường."_s},
                       {u"categoryId"_s, u"k-ha-tang"_s},
                       {u"channel"_s, u"hotline"_s},
                       {u"senderName"_s, u"Lê Thị Bảy"_s},
                       {u"senderPhone"_s, u"0912345678"_s},
                       {u"address"_s, u"12 Trần Hưng Đạo"_s},
                       {u"occurredAt"_s, now},
                       {u"sentAt"_s, now}};
    for (auto field = with.begin(); field != with.end(); ++field)
        report.insert(field.key(), field.value());
    auto request = backend.request(u"v1/reports"_s);
    request.setRawHeader("Idempotency-Key", id.toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (backend.post(request, QJsonDocument(report).toJson()).status != 201)
        qFatal("the backend takes no report");
    static const QList<std::pair<QString, QByteArray>> kWay{
        {u"TIEP_NHAN"_s, R"({"verb":"receive"})"},
        {u"DA_CHUYEN"_s, R"({"verb":"forward","categoryId":"k-ha-tang","leadAgencyId":"a-ub593"})"},
        {u"DANG_XU_LY"_s, R"({"verb":"start"})"},
        {u"CHO_DUYET"_s,
         R"({"verb":"submit-result","text":"Đã thay nắp cống.","attachmentIds":["x"]})"},
        {u"DA_XU_LY"_s, R"({"verb":"approve-result"})"},
        {u"CONG_KHAI"_s, R"({"verb":"publish"})"},
        {u"DANH_GIA"_s, R"({"verb":"rate","rating":1,"text":"Nắp vẫn kêu."})"},
        {u"MO_LAI"_s, R"({"verb":"reopen","text":"Người dân chưa hài lòng."})"}};
    static const QHash<QString, std::pair<QString, QByteArray>> kBranches{
        {u"TRA_LAI"_s, {u"DA_CHUYEN"_s, R"({"verb":"return","text":"Thuộc Sở Xây dựng."})"}},
        {u"XIN_GIA_HAN"_s,
         {u"DANG_XU_LY"_s,
          R"({"verb":"ask-extension","text":"Chờ vật tư.","dueAt":"2025-07-12T02:00:00Z"})"}}};
    qint64 version = 1;
    const auto act = [&](const QByteArray &body) {
        const auto answer = backend.comment(id, version, id.toUtf8() + QByteArray::number(version),
                                            body);
        if (answer.status != 200)
            qFatal("the backend refuses a step: %s", answer.body.constData());
        ++version;
    };
    const auto branch = kBranches.constFind(state);
    const QString last = branch == kBranches.cend() ? state : branch->first;
    for (const auto &[to, body] : kWay) {
        if (last == "MOI"_L1)
            break;
        act(body);
        if (to == last)
            break;
    }
    if (branch != kBranches.cend())
        act(branch->second);
    return domain::ReportId(id);
}

} // namespace desktest
