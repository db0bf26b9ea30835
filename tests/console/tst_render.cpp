// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/renderer.h"
#include "tests/lock/fakelocksource.h"
#include "tests/support/patience.h"

#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRenderPatience = 120'000;

/// What the labels that are marked as personal said when they were painted last.
class PersonalPainted : public QObject
{
public:
    [[nodiscard]] QStringList texts() const { return m_texts.values(); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *label = event->type() == QEvent::Paint ? qobject_cast<QLabel *>(watched)
                                                           : nullptr;
        if (label && label->property("personal").toBool())
            m_texts.insert(label, label->text());
        return false;
    }

private:
    QHash<const QObject *, QString> m_texts;
};

} // namespace

/// `--render`: who wrote or sent something is on the picture only when that was asked for.
class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorsAreCovered_data();
    void authorsAreCovered();
};

void TestRender::authorsAreCovered_data()
{
    QTest::addColumn<bool>("withPersonal");
    QTest::newRow("covered") << false;
    QTest::newRow("asked for") << true;
}

void TestRender::authorsAreCovered()
{
    QFETCH(bool, withPersonal);
    const QTemporaryDir dir;
    console::Options options;
    options.task = console::Options::Task::Render;
    options.demo = console::DemoScale::Small;
    options.dataDir = dir.path();
    options.profile = u"demo"_s;
    options.ephemeralKey = true;
    options.renderTarget = u"media"_s;
    options.renderFile = dir.filePath(u"media.png"_s);
    options.withPersonal = withPersonal;
    options.policy = desk::Policy();
    console::Console console(options, std::make_unique<locktest::FakeLockSource>());
    const QSignalSpy opened(&console, &console::Console::opened);
    console.start();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kRenderPatience);
    PersonalPainted painted;
    qApp->installEventFilter(&painted);
    console::Renderer renderer(console, options);
    QStringList texts;
    int code = -1;
    connect(&renderer, &console::Renderer::finished, &painted, [&texts, &code, &painted](int said) {
        code = said;
        texts = painted.texts();
    });
    renderer.start();
    QTRY_COMPARE_WITH_TIMEOUT(code, 0, kRenderPatience);
    QCOMPARE(QImage(options.renderFile).size(), options.renderSize);
    QVERIFY(!texts.isEmpty());
    for (const QString &text : std::as_const(texts))
        QVERIFY2(text.contains(u'•') != withPersonal, qPrintable(text));
}

QTEST_MAIN(TestRender)
#include "tst_render.moc"
