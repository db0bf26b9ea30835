// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mediaedits.h"
#include "models/domain/reportedits.h"
#include "models/items/directory.h"
#include "models/store/mediarepository.h"
#include "models/store/repositories.h"
#include "tests/desk/deskwindow.h"

/// The whole console as one account of the demo has it, and what the backend says to that account.
namespace rightstest {

using namespace Qt::StringLiterals;

class MatrixWindow : public desktest::DeskWindow
{
public:
    explicit MatrixWindow(const QUrl &server)
        : DeskWindow(server, {}, u"operations"_s)
    {
    }
    /// The pane in sight and at rest; null when it is not offered.
    common::Pane *open(const QString &id)
    {
        window().workspace().apply({u"test"_s, {}, {{id, u"left"_s, {}, 1.0}}});
        m_open = window().workspace().pane(id);
        if (m_open && !QTest::qWaitFor([this] { return m_open->isSettled(); }, desktest::kPatience))
            qFatal("the pane does not come to rest");
        return m_open;
    }
    [[nodiscard]] domain::ReportCase caseOf(const domain::ReportId &id)
    {
        return console()
            .desk()
            .readers()
            .run([id](const store::Database &db) -> core::Result<domain::ReportCase> {
                const store::ReportRepository reports(db);
                const auto report = reports.report(id);
                const auto events = reports.events(id);
                const auto files = reports.attachments(id);
                if (!report || !events || !files)
                    return core::failure(core::ErrorKind::NotFound, id.value);
                const bool after = std::ranges::any_of(
                    *files, [](const auto &file) { return file.role == "after"_L1; });
                return domain::ReportCase{*report, *events, after};
            })
            .result()
            .value_or(domain::ReportCase());
    }
    [[nodiscard]] domain::WorkflowRules rules()
    {
        const auto reference = console().directory().reference();
        m_calendar = domain::WorkCalendar(reference->calendar);
        return {m_calendar,
                [reference](const domain::CategoryId &id) {
                    const auto found = reference->categories.constFind(id.value);
                    return found == reference->categories.cend() ? nullptr : &*found;
                },
                console().desk().clock().now()};
    }
    void look(const domain::Report &report)
    {
        context().selectReport(report.id);
        QVERIFY(QTest::qWaitFor([&] { return m_open->isSettled() && says(report.code); },
                                desktest::kPatience));
    }
    void look(const domain::MediaItem &item)
    {
        context().selectMedia(item.id);
        QVERIFY(QTest::qWaitFor([&] { return m_open->isSettled() && says(item.title); },
                                desktest::kPatience));
    }
    [[nodiscard]] bool offers(domain::ReportVerb verb) const
    {
        if (verb == domain::ReportVerb::Comment)
            return isSeen(u"send"_s);
        return isSeen(verb == domain::ReportVerb::RevealSender ? u"reveal"_s
                                                               : u"step-"_s + domain::code(verb));
    }
    [[nodiscard]] bool offers(domain::MediaVerb verb) const
    {
        return isSeen(u"media-step-"_s + domain::code(verb));
    }

private:
    [[nodiscard]] bool isSeen(const QString &button) const
    {
        const auto all = m_open->findChildren<QPushButton *>(button);
        return std::ranges::any_of(
            all, [this](const QPushButton *one) { return one->isVisibleTo(m_open); });
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_open->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    common::Pane *m_open = nullptr;
    domain::WorkCalendar m_calendar;
};

/// The fixed token's account becomes one of those of the demo.
inline void become(demotest::Client &backend, QJsonObject account)
{
    account.remove("id"_L1);
    for (const QString &member : {u"agencyId"_s, u"scope"_s}) {
        if (!account.contains(member))
            account.insert(member, QJsonValue::Null);
    }
    if (auto done = backend.backend.setAccount(u"demo"_s, account); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

/// What a feed holds for this account, read from its start.
inline QMap<QString, QJsonObject> allOf(demotest::Client &backend, const QString &collection)
{
    QMap<QString, QJsonObject> all;
    for (const demotest::Answer &page : backend.pages(collection)) {
        for (const QJsonValue &item : page.items())
            all.insert(item["id"_L1].toString(), item.toObject());
        for (const QJsonValue &id : page.json().value("deleted"_L1).toArray())
            all.remove(id.toString());
    }
    return all;
}

/// What the feeds of the backend let an account see.
struct Seen {
    QSet<domain::Subsystem> subsystems;
    QHash<domain::Subsystem, QString> indicators; ///< one of each
    [[nodiscard]] bool figures() const { return !indicators.isEmpty(); }
};
inline Seen seenBy(demotest::Client &backend)
{
    Seen seen;
    const auto indicators = allOf(backend, u"indicators"_s);
    for (const QJsonObject &indicator : indicators) {
        const auto of = domain::subsystemFromCode(indicator.value("subsystem"_L1).toString());
        seen.subsystems.insert(*of);
        seen.indicators.insert(*of, indicator.value("id"_L1).toString());
    }
    if (backend.get(u"v1/reports/changes?limit=1"_s).status == 200)
        seen.subsystems.insert(domain::Subsystem::FieldReports);
    if (backend.get(u"v1/media-items/changes?limit=1"_s).status == 200)
        seen.subsystems.insert(domain::Subsystem::Media);
    return seen;
}

[[nodiscard]] inline QByteArray keyOf(const QString &id, const QString &verb)
{
    static int number = 0;
    return u"%1-%2-%3"_s.arg(id, verb).arg(++number).toUtf8();
}
[[nodiscard]] inline QByteArray bodyOf(const QString &verb)
{
    return QJsonDocument(QJsonObject{{u"verb"_s, verb}}).toJson(QJsonDocument::Compact);
}
[[nodiscard]] inline QNetworkRequest action(demotest::Client &backend, const QString &kind,
                                            const QString &id, qint64 version, const QString &verb)
{
    auto request = backend.request(u"v1/%1/%2/actions"_s.arg(kind, id));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Idempotency-Key", keyOf(id, verb));
    request.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
    return request;
}
/// Whether something new is refused for what it is, and not for who asks.
[[nodiscard]] inline bool allows(demotest::Client &backend, const QString &path,
                                 const QJsonObject &body)
{
    auto request = backend.request(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Idempotency-Key", keyOf(path, {}));
    const auto answer = backend.post(request, QJsonDocument(body).toJson());
    if (answer.status != 403 && answer.status != 422)
        qFatal("%s is answered with %d: %s", qPrintable(path), answer.status,
               answer.body.constData());
    return answer.status != 403;
}

/// One in each state.
inline std::vector<domain::Report> someReports(demotest::Client &backend)
{
    std::vector<domain::Report> some;
    QSet<QString> states;
    const auto all = allOf(backend, u"reports"_s);
    for (const QJsonObject &record : all) {
        const auto report = domain::reportFromSnapshot(record);
        if (states.contains(report.stateText))
            continue;
        states.insert(report.stateText);
        some.push_back(report);
    }
    return some;
}
inline std::vector<domain::MediaItem> someItems(demotest::Client &backend)
{
    std::vector<domain::MediaItem> some;
    QSet<QString> states;
    const auto all = allOf(backend, u"media-items"_s);
    for (const QJsonObject &record : all) {
        auto item = domain::mediaItemFromSnapshot(record);
        item.version = record.value("version"_L1).toInteger();
        if (states.contains(item.state))
            continue;
        states.insert(item.state);
        some.push_back(item);
    }
    return some;
}

/// Those that bring nothing come last: they are done when they are allowed.
inline std::vector<domain::ReportVerb> verbsWithContentFirst()
{
    using enum domain::ReportVerb;
    const QList last{Receive, Start, ApproveResult, Close};
    std::vector<domain::ReportVerb> verbs;
    for (const bool bare : {false, true}) {
        for (int number = 0; number < domain::kReportVerbs; ++number) {
            if (last.contains(domain::ReportVerb(number)) == bare)
                verbs.push_back(domain::ReportVerb(number));
        }
    }
    return verbs;
}

} // namespace rightstest
