// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desk/deskwindow.h"
#include "widgets/panes/bulletins/bulletinspane.h"
#include "widgets/panes/bulletins/paperview.h"

#include <QComboBox>
#include <QInputMethodEvent>

namespace bulletintest {

using namespace desktest;
using panes::bulletins::BulletinsPane;
using panes::bulletins::PaperView;

/// The whole console on a real backend, with the pane of bulletins open.
class BulletinsWindow
{
protected:
    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<DeskWindow> m_desk;

    void open()
    {
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url());
        m_desk->window().workspace().open(u"bulletins"_s);
        QVERIFY(QTest::qWaitFor(
            [this] { return m_desk->window().workspace().pane(u"bulletins"_s) != nullptr; }));
        QVERIFY(settle());
    }
    BulletinsPane &pane()
    {
        return *qobject_cast<BulletinsPane *>(m_desk->window().workspace().pane(u"bulletins"_s));
    }
    template<typename W>
    W *find(const QString &name)
    {
        return pane().findChild<W *>(name);
    }
    /// As an input method writes, since no key of a test keyboard has Vietnamese letters.
    static void write(QWidget *where, const QString &text)
    {
        where->setFocus();
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(where, &event);
    }
    PaperView &paper() { return *find<PaperView>(u"bulletin-paper"_s); }
    QString said() { return find<QLabel>(u"bulletin-said"_s)->text(); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return pane().isSettled() && pane().document(); },
                               kPatience);
    }
    void make(bulletins::Kind kind)
    {
        auto *kinds = find<QComboBox>(u"bulletin-kind"_s);
        kinds->setCurrentIndex(kinds->findData(int(kind)));
        Q_EMIT kinds->activated(kinds->currentIndex());
        press(find<QPushButton>(u"bulletin-make"_s));
        QVERIFY(settle());
        QCOMPARE(pane().document()->span.kind, kind);
    }
    /// With IOC_PICTURES=FOLDER: what the window shows.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300); // layouts that wait for the event loop
        QVERIFY(m_desk->window().grab().save(folder + u'/' + name + u".png"_s));
    }
};

} // namespace bulletintest
