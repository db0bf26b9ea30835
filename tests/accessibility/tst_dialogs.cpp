// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/dialogmakers.h"
#include "tests/accessibility/dialogsources.h"
#include "tests/accessibility/dialogwalk.h"
#include "tests/accessibility/plaindialogs.h"
#include "tests/console/windowmenu.h"
#include "widgets/panes/reports/savedfilters.h"
#include "widgets/shell/alarmsinks.h"

using namespace Qt::StringLiterals;

/// Every dialog of the program, in both languages, for people who do not see it or have no mouse.
class TestDialogs : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet(60)};
    std::unique_ptr<desktest::DeskWindow> m_desk;
    std::unique_ptr<items::QualityBoard> m_board;
    std::unique_ptr<accesstest::DialogWorld> m_world;
    accesstest::DialogWalk m_walk;
    accesstest::OtherTongue m_notVietnamese{u"vi"_s};
    accesstest::OtherTongue m_notEnglish{u"en"_s};
    QString m_language = u"vi"_s;

    void speak(const QString &language)
    {
        if (std::exchange(m_language, language) != language)
            m_desk->console().setLanguage(language);
        QCoreApplication::sendPostedEvents(); // no dialog opens before everybody knows
    }
    [[nodiscard]] accesstest::OtherTongue &other()
    {
        return m_language == "vi"_L1 ? m_notVietnamese : m_notEnglish;
    }
    template<typename Open>
    [[nodiscard]] QStringList walk(const QString &name, Open open)
    {
        return m_walk.walk(u"%1-%2"_s.arg(name, m_language), other(), open);
    }
    /// Entries that ask for more, as their dots say, and the list of keys.
    [[nodiscard]] QList<QAction *> asking() const;
    static void rows(const QStringList &dialogs);

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase()
    {
        m_board.reset();
        m_desk.reset();
    }
    void menusOpenDialogsForEverybody_data() { rows({u"menus"_s}); }
    void menusOpenDialogsForEverybody();
    void dialogsAreForEverybody_data() { rows(accesstest::dialogMakers().keys()); }
    void dialogsAreForEverybody();
    void plainDialogsAreForEverybody_data() { rows(accesstest::plainDialogs().keys()); }
    void plainDialogsAreForEverybody();
    void namingAFilterIsForEverybody_data() { rows({u"filter-name"_s}); }
    void namingAFilterIsForEverybody();
    void everyDialogWasMet();
};

void TestDialogs::initTestCase()
{
    QAccessible::setActive(true); // as when a screen reader listens
    QVERIFY(m_notVietnamese.isRead() && m_notEnglish.isRead());
    m_desk = std::make_unique<desktest::DeskWindow>(m_backend.backend.url());
    m_desk->window().offerAlarms(shell::desktopAlarmSinks()); // as the program does
    QVERIFY(m_desk->settle());
    const auto &with = m_desk->console().surroundings();
    m_notEnglish.addRecord(with.sync.status().user.name);
    m_board = std::make_unique<items::QualityBoard>(with.readers, with.hub, with.directory,
                                                    with.clock);
    items::ReportDetail report(with.readers, with.hub);
    report.setReport(
        domain::ReportId(m_desk->list().model()->index(0, 0).data(Qt::UserRole + 1).toString()));
    items::MediaDetail item(with.readers, with.hub);
    item.setItem(domain::MediaItemId(m_backend.latest(u"media-items"_s).keys().value(0)));
    QTRY_VERIFY(report.content() && item.content());
    m_world = std::make_unique<accesstest::DialogWorld>(accesstest::DialogWorld{
        with, &m_desk->window(), *m_board, *report.content(), *item.content()});
}

void TestDialogs::rows(const QStringList &dialogs)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("dialog");
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        for (const QString &dialog : dialogs)
            QTest::addRow("%s-%s", qPrintable(language), qPrintable(dialog)) << language << dialog;
    }
}

QList<QAction *> TestDialogs::asking() const
{
    QList<QAction *> all;
    for (QAction *entry : consoletest::menuEntries(m_desk->window())) {
        const bool asks = entry->text().endsWith(u'…') ||
                          entry->shortcut() == QKeySequence(Qt::Key_F1);
        if (asks && entry->isEnabled() && entry->isVisible())
            all << entry;
    }
    return all;
}

void TestDialogs::menusOpenDialogsForEverybody()
{
    QFETCH(QString, language);
    speak(language);
    QStringList faults;
    const auto count = asking().size();
    QVERIFY(count > 10);
    for (qsizetype i = 0; i < count; ++i) {
        m_desk->window().activateWindow();
        m_desk->list().setFocus(); // what is to be printed
        QTRY_VERIFY(m_desk->list().hasFocus());
        QAction *entry = asking().value(i); // menus are built anew at times
        QVERIFY(entry);
        const QString name = entry->text();
        for (const QString &fault : walk(u"menu-%1"_s.arg(i), [entry] { entry->trigger(); }))
            faults << u"%1: %2"_s.arg(name, fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDialogs::dialogsAreForEverybody()
{
    QFETCH(QString, language);
    QFETCH(QString, dialog);
    speak(language);
    QPointer<QDialog> made;
    const auto faults = walk(dialog, [&] {
        made = accesstest::dialogMakers().value(dialog)(*m_world);
        made->open();
    });
    if (made && !made->testAttribute(Qt::WA_DeleteOnClose))
        delete made;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDialogs::plainDialogsAreForEverybody()
{
    QFETCH(QString, language);
    QFETCH(QString, dialog);
    speak(language);
    const auto faults = walk(dialog, [&] { accesstest::plainDialogs().value(dialog)(*m_world); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDialogs::namingAFilterIsForEverybody()
{
    QFETCH(QString, language);
    QFETCH(QString, dialog);
    speak(language);
    auto *saved = m_desk->find<panes::reports::SavedFilters>();
    QVERIFY(saved);
    Q_EMIT saved->menu()->aboutToShow();
    const auto entries = saved->menu()->actions();
    const auto save = std::ranges::find_if(
        entries, [](const QAction *entry) { return entry->text().endsWith(u'…'); });
    QVERIFY(save != entries.end());
    const auto faults = walk(dialog, [save] { (*save)->trigger(); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// A new dialog has to be walked here.
void TestDialogs::everyDialogWasMet()
{
    const auto sources = accesstest::dialogSources();
    QVERIFY(sources.classes.size() > 30);
    QVERIFY2(sources.nameless.isEmpty(), qPrintable(sources.nameless.join(u'\n')));
    auto missed = sources.classes + sources.plain;
    missed -= m_walk.met();
    missed.remove(u"unlock-dialog"_s); // Escape must not lead past it: tst_lockwindow
    QVERIFY2(missed.isEmpty(), qPrintable(missed.values().join(u'\n')));
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestDialogs test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dialogs.moc"
