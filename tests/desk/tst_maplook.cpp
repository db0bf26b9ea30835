// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing on the map's tools is cut off, in both languages. With IOC_DESK_PICTURES=FOLDER the
// pictures of app/doc/field-reports-selecting.md and field-reports-map.md are written on the way.
#include "tests/desk/deskwindow.h"
#include "tests/support/clipping.h"

#include "widgets/map/mapoverlay.h"
#include "widgets/map/mappane.h"
#include "widgets/map/mapview.h"

#include <QLineEdit>
#include <QWindow>

using namespace desktest;

/// The map with its region, its time slider and its layer of repeated reports as a person sees
/// them, at 1366×768.
class TestMapLook : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet(2000)};
    std::unique_ptr<DeskWindow> m_desk;

    [[nodiscard]] map::MapPane &pane()
    {
        return *qobject_cast<map::MapPane *>(m_desk->window().workspace().pane(u"map"_s));
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return pane().isSettled(); }, kPatience);
    }
    void look(const QString &name)
    {
        QVERIFY(settle());
        QCOMPARE(support::clippedAtRest(m_desk->window()), QStringList());
        const QString folder = qEnvironmentVariable("IOC_DESK_PICTURES");
        if (!folder.isEmpty() && QLocale().language() == QLocale::Vietnamese)
            QVERIFY(m_desk->window().grab().save(folder + u'/' + name + u".png"_s));
    }
    void drag(const QPointF &from, const QPointF &to)
    {
        QWindow *window = m_desk->window().windowHandle();
        auto &view = pane().view();
        const auto at = [&](const QPointF &share) {
            return view.mapTo(&m_desk->window(), QPoint(int(share.x() * view.width()),
                                                        int(share.y() * view.height())));
        };
        QTest::mousePress(window, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(window, at((from + to) / 2));
        QTest::mouseMove(window, at(to));
        QTest::mouseRelease(window, Qt::LeftButton, {}, at(to));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskWindow>(m_backend.backend.url());
        m_desk->window().workspace().apply({u"map"_s, u"map"_s, {}});
        QTRY_VERIFY(qobject_cast<map::MapPane *>(m_desk->window().workspace().pane(u"map"_s)));
        QVERIFY(settle());
    }
    void cleanupTestCase() { m_desk.reset(); }
    void theToolsAreNotCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("english") << u"en"_s;
        QTest::newRow("vietnamese") << u"vi"_s;
    }
    void theToolsAreNotCutOff()
    {
        QFETCH(QString, language);
        m_desk->console().setLanguage(language);
        auto *rectangle = pane().findChild<QToolButton *>(u"region-rectangle"_s);
        QVERIFY(rectangle);
        press(rectangle);
        drag({0.35, 0.35}, {0.75, 0.75});
        QTRY_VERIFY(!m_desk->context().reportRegion().isEmpty());
        look(u"map-region"_s);
        press(pane().findChild<QToolButton *>(u"region-clear"_s));
        QTRY_VERIFY(m_desk->context().reportRegion().isEmpty());

        auto *slider = pane().findChild<QToolButton *>(u"time-slider"_s);
        press(slider);
        QTRY_VERIFY(slider->isChecked());
        look(u"map-time-slider"_s);
        press(slider);
        QTRY_VERIFY(!slider->isChecked());
    }
    void theTimeSliderOpensWithItsKeysFromAnywhereInTheWindow()
    {
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        auto *slider = pane().findChild<QToolButton *>(u"time-slider"_s);
        const auto keys = [this] {
            QTest::keyClick(m_desk->window().windowHandle(), Qt::Key_T, Qt::ControlModifier);
        };
        pane().view().overlay().setFocus();
        keys();
        QTRY_VERIFY(slider->isChecked());
        const auto edits = m_desk->window().findChildren<QLineEdit *>();
        const auto outside = std::ranges::find_if(edits, [this](const QLineEdit *edit) {
            return edit->isVisible() && !pane().isAncestorOf(edit);
        });
        QVERIFY(outside != edits.end());
        QLineEdit *elsewhere = *outside;
        elsewhere->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), elsewhere);
        keys();
        QTRY_VERIFY(!slider->isChecked());
        QCOMPARE(elsewhere->text(), QString());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestMapLook test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_maplook.moc"
