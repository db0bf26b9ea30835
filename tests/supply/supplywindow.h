// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/demo/signer.h"
#include "tests/desk/deskwindow.h"
#include "tests/supply/supplytest.h"
#include "widgets/panes/supply/supplygrid.h"
#include "widgets/panes/supply/supplytab.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>

/// The whole console with the tab where figures are supplied, on a real backend that the statistics
/// office works on too.
namespace supplytest {

using namespace desktest;
using panes::supply::SupplyGrid;
using panes::supply::SupplyTab;

class SupplyWindow
{
public:
    enum Page { EntryPage, ReviewPage };
    /// With `faults`, the backend lies behind a proxy that plays them.
    explicit SupplyWindow(const QString &faults = {})
        : m_backend(options(faults))
    {
        demotest::Signer signer(QUrl(m_backend.get(u"v1/"_s).json().value("issuer"_L1).toString()));
        m_other = signer.accessToken(u"thong-ke"_s);
        m_window = std::make_unique<DeskWindow>(m_backend.backend.url(), QString(), u"quality"_s);
        auto &tabs = *m_window->find<QTabBar>(u"quality-tabs"_s);
        for (int each = 0; each < tabs.count(); ++each) {
            if (tabs.tabText(each) == tab().title())
                QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(each).center());
        }
        const bool hasWork = QTest::qWaitFor(
            [this] { return tab().isVisible() && tasks().rowCount() > 0; }, kPatience);
        if (!hasWork)
            qFatal("nothing is due");
    }

    [[nodiscard]] DeskWindow &desk() { return *m_window; }
    [[nodiscard]] demotest::Client &backend() { return m_backend; }
    [[nodiscard]] SupplyTab &tab() { return *m_window->find<SupplyTab>(); }
    template<typename W>
    [[nodiscard]] W &find(const QString &name)
    {
        auto *found = tab().findChild<W *>(name);
        if (!found)
            qFatal("nothing is called %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QPushButton &button(const QString &name) { return find<QPushButton>(name); }
    [[nodiscard]] QTableWidget &tasks() { return find<QTableWidget>(u"supply-tasks"_s); }
    [[nodiscard]] QTableView &grid() { return find<QTableView>(u"supply-grid"_s); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return grid().model()->index(row, column).data().toString();
    }
    /// What a label says, as far as it is in sight.
    [[nodiscard]] QString said(const QString &name)
    {
        const auto &label = find<QLabel>(name);
        return label.isVisibleTo(&tab()) ? label.text() : QString();
    }
    [[nodiscard]] static int rowWith(const QTableWidget &table, int column, const QString &text)
    {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, column) && table.item(row, column)->text().contains(text))
                return row;
        }
        return -1;
    }
    void showPage(Page page)
    {
        press(
            find<QWidget>(u"supply-pages"_s).findChild<QToolButton *>(u"chip-%1"_s.arg(int(page))));
    }
    /// Presses the piece of work.
    void open(const QString &feed, const QString &period)
    {
        showPage(EntryPage);
        int row = -1;
        const auto search = [&] {
            for (row = 0; row < tasks().rowCount(); ++row) {
                if (tasks().item(row, 1)->text() == feed && tasks().item(row, 2)->text() == period)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(search(), kPatience);
        tasks().scrollToItem(tasks().item(row, 1));
        QTest::mouseClick(tasks().viewport(), Qt::LeftButton, {},
                          tasks().visualItemRect(tasks().item(row, 1)).center());
        QTRY_VERIFY_WITH_TIMEOUT(said(u"supply-heading"_s).contains(feed) &&
                                     said(u"supply-heading"_s).contains(period) &&
                                     grid().model()->rowCount() > 0,
                                 kPatience);
    }
    /// Types into a cell of the grid as a person does.
    void type(int row, int column, const QString &text)
    {
        const QModelIndex index = grid().model()->index(row, column);
        grid().scrollTo(index);
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().visualRect(index).center());
        QTest::keyClick(&grid(), Qt::Key_F2);
        auto *editor = grid().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!grid().viewport()->findChild<QLineEdit *>());
        grid().setCurrentIndex(index);
    }
    /// Types into a cell and leaves it unfinished; the keys of a person in the middle of a word.
    void beginTyping(int row, int column, const QString &text)
    {
        const QModelIndex index = grid().model()->index(row, column);
        grid().setCurrentIndex(index);
        QTest::keyClick(&grid(), Qt::Key_F2);
        auto *editor = grid().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }
    void setFaults(const QByteArray &spec)
    {
        auto asked = m_backend.request(u"faults"_s);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        QCOMPARE(m_backend.post(asked, spec).status / 100, 2);
    }
    /// The submissions of a period that the backend has.
    [[nodiscard]] std::vector<QJsonObject> sentFor(const QString &feed, const QString &period)
    {
        std::vector<QJsonObject> found;
        for (const QJsonObject &one : m_backend.latest(u"submissions"_s)) {
            if (one.value("feedId"_L1) == feed && one.value("period"_L1) == period)
                found.push_back(one);
        }
        return found;
    }
    /// Looks at the submission of this id, or at the first that has this in its state.
    void look(const QString &what)
    {
        showPage(ReviewPage);
        m_window->sync().syncNow();
        auto &list = find<QTableWidget>(u"supply-submissions"_s);
        int row = -1;
        const auto search = [&] {
            for (row = 0; row < list.rowCount(); ++row) {
                const auto *state = list.item(row, 0);
                if (state->data(Qt::UserRole) == what || state->text().contains(what))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(search(), kPatience);
        list.scrollToItem(list.item(row, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualItemRect(list.item(row, 0)).center());
        QTRY_VERIFY(search() && list.currentRow() == row);
    }
    [[nodiscard]] QJsonObject there(const QString &id)
    {
        return m_backend.latest(u"submissions"_s).value(id);
    }
    /// The statistics office corrects consumer prices of May; the id.
    [[nodiscard]] QString enteredByOthers(double figure)
    {
        Submission written;
        written.id = u"others-%1"_s.arg(++m_number);
        written.feedId = domain::FeedId(u"f-ctk-month"_s);
        written.period = u"2025-05"_s;
        SubmittedValue value = submitted(u"KT24"_s, figure);
        value.status = domain::ValueStatus::Corrected;
        value.note = u"Tính lại quyền số."_s;
        domain::setValues(written, {value});
        QJsonObject asked = domain::toJson(written);
        asked.remove("version"_L1);
        const auto answer = post(u"v1/submissions"_s, written.id.toUtf8(), {}, asked);
        if (answer.status != 201)
            qFatal("%s", answer.body.constData());
        return written.id;
    }
    void others(const QString &id, const QJsonObject &action)
    {
        const auto version = there(id).value("version"_L1).toInteger();
        const auto answer = post(u"v1/submissions/%1/actions"_s.arg(id), id.toUtf8() + "-step",
                                 '"' + QByteArray::number(version) + '"', action);
        QVERIFY2(answer.status == 200, answer.body.constData());
    }

private:
    [[nodiscard]] static demo::Options options(const QString &faults)
    {
        auto made = demotest::quiet(40);
        made.faults = faults;
        return made;
    }
    [[nodiscard]] demotest::Answer post(const QString &path, const QByteArray &key,
                                        const QByteArray &match, const QJsonObject &body)
    {
        m_backend.token = m_other;
        auto request = m_backend.request(path);
        m_backend.token.clear();
        request.setRawHeader("Idempotency-Key", key);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!match.isEmpty())
            request.setRawHeader("If-Match", match);
        return m_backend.post(request, QJsonDocument(body).toJson());
    }

    demotest::Client m_backend;
    QByteArray m_other; ///< token of the statistics office
    std::unique_ptr<DeskWindow> m_window;
    int m_number = 0;
};

} // namespace supplytest
