// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/synclog.h"
#include "tests/console/windowmenu.h"
#include "tests/desk/deskwindow.h"
#include "tests/support/clipping.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/format.h"
#include "widgets/panes/operations/collectionmodel.h"
#include "widgets/panes/operations/entrylist.h"
#include "widgets/panes/operations/operationspane.h"
#include "widgets/panes/operations/synclogtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include <tuple>

/// What tests of the pane of operations start from: the console with the pane alone in its window.
namespace operationstest {

using namespace desktest;
using panes::operations::LogKind;
using Column = panes::operations::CollectionModel::Column;

/// In the order of the tab bar.
enum class Tab { Data, Offline, Edits, Quarantine, Log, Trail };

/// With IOC_PICTURES=FOLDER: what is shown.
inline void picture(QWidget &shown, const QString &name)
{
    const QString folder = qEnvironmentVariable("IOC_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(300); // layouts that wait for the event loop
    QVERIFY(shown.grab().save(folder + u'/' + name + u".png"_s));
}

/// Whether one sees which tab is chosen: it stands whole in the bar, or the list says it that takes
/// the bar's place where tabs do not fit.
inline bool isChosenSeen(const QWidget &pane)
{
    const auto *tabs = pane.findChild<QTabBar *>(u"operations-tabs"_s);
    const auto *list = pane.findChild<QComboBox *>(u"operations-list"_s);
    const int chosen = tabs->currentIndex();
    return tabs->isVisible() ? tabs->rect().contains(tabs->tabRect(chosen))
                             : list->isVisible() && list->currentData() == chosen;
}

class OperationsWindow : public DeskWindow
{
public:
    explicit OperationsWindow(const QUrl &server)
        : DeskWindow(server, {}, u"operations"_s)
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        if (!settle())
            qFatal("the pane does not come to rest");
    }
    [[nodiscard]] QTabBar &tabs() { return *find<QTabBar>(u"operations-tabs"_s); }
    /// Opens a tab with the mouse.
    void open(Tab tab)
    {
        QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(int(tab)).center());
        QCOMPARE(tabs().currentIndex(), int(tab));
        QVERIFY(settle());
    }
    /// The one of its kind that is in sight.
    template<typename W>
    [[nodiscard]] W *seen(const QString &name)
    {
        for (auto *each : pane().findChildren<W *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *buttonNamed(const QString &text)
    {
        for (auto *each : pane().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString label(const QString &name)
    {
        const auto *found = seen<QLabel>(name);
        return found ? found->text() : QString();
    }
    [[nodiscard]] qint64 quarantined()
    {
        return sync().status().of(domain::Collection::Reports)->quarantined;
    }

    [[nodiscard]] int rowOf(domain::Collection collection)
    {
        const auto &model = *find<QTableView>(u"collections"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto status = model.index(row, 0)
                                    .data(panes::operations::CollectionModel::StatusRole)
                                    .value<syncing::CollectionStatus>();
            if (status.collection == collection)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString cell(int row, Column column)
    {
        return find<QTableView>(u"collections"_s)->model()->index(row, column).data().toString();
    }
    void chooseCollection(domain::Collection collection)
    {
        auto &table = *find<QTableView>(u"collections"_s);
        const QModelIndex index = table.model()->index(rowOf(collection), 0);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
        QCOMPARE(table.currentIndex().row(), index.row());
    }

    /// The list of the tab that is open.
    [[nodiscard]] panes::operations::EntryList &entryList()
    {
        for (auto *list : pane().findChildren<panes::operations::EntryList *>()) {
            if (!isBehind(*list))
                return *list;
        }
        qFatal("no list");
    }
    [[nodiscard]] const panes::operations::EntryModel &entries() { return entryList().entries(); }
    [[nodiscard]] QStringList titles()
    {
        QStringList all;
        for (const auto &entry : entries().entries())
            all << entry.title;
        return all;
    }
    void chooseEntry(const QString &key)
    {
        QTRY_VERIFY_WITH_TIMEOUT(entries().rowOf(key) >= 0, kPatience);
        auto &list = entryList();
        const QModelIndex index = entries().index(entries().rowOf(key));
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
        QCOMPARE(list.currentKey(), key);
    }
    void chooseKind(LogKind kind)
    {
        auto *chips = seen<common::ChipRow>(u"log-kinds"_s);
        QTest::mouseClick(chips->chip(int(kind)), Qt::LeftButton);
        QCOMPARE(chips->chosen(), int(kind));
    }
    [[nodiscard]] bool logged(domain::SyncEvent event, domain::Collection collection)
    {
        const auto asked = sync().log(500);
        return QTest::qWaitFor([&asked] { return asked.isFinished(); }, kPatience) &&
               std::ranges::any_of(asked.result().value_or(std::vector<store::SyncLogEntry>()),
                                   [&](const store::SyncLogEntry &line) {
                                       return line.event == event && line.collection == collection;
                                   });
    }
    /// A comment on the first report; answers the edit's id.
    [[nodiscard]] QString comment(const QString &text)
    {
        domain::Edit edit;
        edit.collection = domain::Collection::Reports;
        using Place = std::pair<QString, qint64>;
        const auto first = [](const store::Database &db) -> core::Result<Place> {
            auto select = db.prepare("SELECT id, version FROM reports LIMIT 1");
            if (!select)
                return std::unexpected(select.error());
            return select->step().transform(
                [&](bool) { return Place(select->text(0), select->integer(1)); });
        };
        std::tie(
            edit.recordId,
            edit.baseVersion) = console().desk().readers().run(first).result().value_or(Place());
        edit.verb = u"comment"_s;
        edit.payload = {{u"text"_s, text}};
        auto asked = sync().submit(edit);
        if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }, kPatience))
            qFatal("no answer");
        return asked.result().value_or(QString());
    }
    /// Writes into the cache beside the service.
    template<typename Write>
    void change(Write write)
    {
        auto &profile = console().desk().profile();
        const auto db = store::Database::open(profile.cachePath(), profile.key(),
                                              store::OpenMode::ReadWrite);
        QVERIFY(db.has_value());
        const core::Result<void> done = write(*db);
        QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
    }
    /// A pane of its own in a window of this size.
    [[nodiscard]] std::unique_ptr<panes::operations::OperationsPane> alone(const QSize &size)
    {
        const common::PaneSurroundings with{context(),
                                            console().theme(),
                                            console().desk().clock(),
                                            console().directory(),
                                            console().desk().readers(),
                                            console().desk().hub(),
                                            sync(),
                                            m_settings,
                                            console().surroundings().alarms};
        auto made = std::make_unique<panes::operations::OperationsPane>(with);
        made->resize(size);
        made->show();
        return made;
    }

private:
    /// In a tab that is not the open one.
    [[nodiscard]] bool isBehind(const QWidget &widget)
    {
        const int index = tabs().currentIndex();
        const auto *pages = pane().findChild<QStackedWidget *>(u"operations-pages"_s);
        return !pages->widget(index)->isAncestorOf(&widget);
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
};

/// Another program puts a report into the backend that no desk can take.
inline void tooLong(demotest::Client &backend, const QString &id)
{
    const QJsonObject report{{u"id"_s, id},
                             {u"title"_s, u"Quá dài <b>đậm</b>"_s},
                             {u"text"_s, QString(12'000, u'x')},
                             {u"categoryId"_s, u"k-ha-tang"_s},
                             {u"channel"_s, u"hotline"_s},
                             {u"senderName"_s, u"Lê Thị Bảy"_s},
                             {u"senderPhone"_s, u"0912345678"_s},
                             {u"occurredAt"_s, u"2025-06-12T01:00:00Z"_s},
                             {u"sentAt"_s, u"2025-06-12T01:00:00Z"_s}};
    auto request = backend.request(u"v1/reports"_s);
    request.setRawHeader("Idempotency-Key", id.toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QCOMPARE(backend.post(request, QJsonDocument(report).toJson()).status, 201);
}

} // namespace operationstest
