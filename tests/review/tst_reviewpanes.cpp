// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/panes.h"
#include "tests/review/reviewstory.h"
#include "widgets/shell/reviewbanner.h"

using namespace reviewtest;

/// A package, looked at without account and network, says in every pane what the console said that
/// it was made in.
class TestReviewPanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_source.emplace();
        auto order = m_source->order(u"all.iocr"_s);
        order.scope.masked = false; // masking is another matter
        m_manifest = m_source->pack(order).value();
        m_review.emplace(order.target, passphraseFile(m_source->folder()));
        QVERIFY(m_review->isOpen());
        QStringList ids = m_source->backend.latest(u"reports"_s).keys();
        ids.sort();
        for (auto *console : {&m_source->desk.console(), &m_review->console()}) {
            console->context().setPeriod(QDate(2024, 6, 1), QDate(2025, 6, 12));
            // Else the one has chosen the newest while it was still reading them.
            console->context().selectReport(domain::ReportId(ids.constLast()));
        }
    }
    void everyPaneSaysTheSame_data()
    {
        QTest::addColumn<QString>("pane");
        for (const auto &pane : console::allPanes()) {
            if (pane.id != "operations"_L1) // it tells of the desk, not of its data
                QTest::newRow(qPrintable(pane.id)) << pane.id;
        }
    }
    void everyPaneSaysTheSame()
    {
        QFETCH(const QString, pane);
        auto *there = shown(m_source->desk.console(), pane);
        auto *here = shown(m_review->console(), pane);
        QVERIFY(there);
        QVERIFY(here);
        const QStringList expected = contentOf(*there);
        QVERIFY2(!expected.isEmpty(), qPrintable(expected.join(u'\n')));
        const QString difference = differences(expected, contentOf(*here));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void aReportSaysTheSame()
    {
        auto &reports = m_source->backend.latest(u"reports"_s);
        QVERIFY(!reports.isEmpty());
        QStringList ids = reports.keys();
        ids.sort();
        for (const QString &id : {ids.first(), ids.at(ids.size() / 2)}) {
            QStringList said[2];
            int n = 0;
            for (auto *console : {&m_source->desk.console(), &m_review->console()}) {
                auto *pane = shown(*console, u"field-reports"_s);
                console->context().selectReport(domain::ReportId(id));
                QVERIFY(QTest::qWaitFor([&] { return pane->isSettled(); }, kPatience));
                for (const auto *label : pane->findChildren<QLabel *>()) {
                    if (label->isVisibleTo(pane) &&
                        label->text().contains(reports.value(id).value("title"_L1).toString()))
                        said[n] << label->text();
                }
                ++n;
            }
            QVERIFY(!said[0].isEmpty());
            QCOMPARE(said[1], said[0]);
        }
    }
    void nothingCanBeDone()
    {
        auto *pane = shown(m_review->console(), u"field-reports"_s);
        for (const auto *button : pane->findChildren<QPushButton *>()) {
            const bool acts = button->objectName().startsWith("step-"_L1) ||
                              button->objectName() == "send"_L1 ||
                              button->objectName() == "reveal"_L1;
            QVERIFY2(!acts || !button->isVisibleTo(pane) || !button->isEnabled(),
                     qPrintable(button->objectName()));
        }
        const auto &with = m_review->console().surroundings();
        const auto refused = with.sync.submit({}).result();
        QCOMPARE(refused.error().kind, core::ErrorKind::ReadOnly);
        QVERIFY(!m_review->window().findChild<QToolButton *>(u"offline"_s)->isVisible());
        // Nobody waits for a backend here, and it says so.
        QStringList ids = m_source->backend.latest(u"reports"_s).keys();
        ids.sort();
        m_review->console().context().selectReport(domain::ReportId(ids.constFirst()));
        QTRY_VERIFY(says(*pane, u"Đang xem một bản sao"_s));
        QVERIFY(!says(*pane, u"Quyền của bạn"_s));
    }
    /// The package has them: whoever made it could see and wanted them to be in it.
    void authorsAreThoseOfThePackage()
    {
        auto *pane = shown(m_review->console(), u"media"_s);
        const auto &items = m_source->backend.latest(u"media-items"_s);
        const auto named = std::ranges::find_if(items, [](const QJsonObject &item) {
            return !item.value("author"_L1).toString().isEmpty();
        });
        QVERIFY(named != items.cend());
        const domain::MediaItemId id(named->value("id"_L1).toString());
        const auto &with = m_review->console().surroundings();
        const auto kept = answerOf(with.readers.run(
            [id](const store::Database &db) { return store::MediaRepository(db).item(id); }));
        QVERIFY(kept);
        QVERIFY(!kept->author.isEmpty());
        m_review->console().context().selectMedia(id);
        QTRY_VERIFY_WITH_TIMEOUT(says(*pane, kept->author), kPatience);
        QVERIFY(!says(*pane, u"ẩn: chỉ"_s));
    }
    void theClockStands()
    {
        const auto &clock = m_review->console().surroundings().clock;
        QCOMPARE(clock.now(), m_manifest.facts.asOf);
        QTest::qWait(20);
        QCOMPARE(clock.now(), m_manifest.facts.asOf);
    }
    void theBannerTellsAll()
    {
        const auto *banner = m_review->window().findChild<shell::ReviewBanner *>();
        QVERIFY(banner->isVisible());
        const QString line = banner->findChild<QLabel *>(u"review-line"_s)->text();
        QVERIFY2(line.contains(u"Chỉ đọc"_s), qPrintable(line));
        QVERIFY2(line.contains(m_manifest.author.name), qPrintable(line));
        QVERIFY2(line.contains(banner->review().signature.fingerprint), qPrintable(line));
        QCOMPARE(banner->review().signature.state, packages::SignatureState::Unknown);
        QTRY_VERIFY_WITH_TIMEOUT(banner->review().check.has_value(), kPatience);
        QVERIFY(banner->review().check->has_value());
        QVERIFY((*banner->review().check)->isSound());
        QVERIFY(!banner->findChild<QLabel *>(u"review-warning"_s)->isVisible());
    }
    void cleanupTestCase()
    {
        m_review.reset();
        m_source.reset();
    }

private:
    static bool says(const QWidget &pane, const QString &words)
    {
        return std::ranges::any_of(pane.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisibleTo(&pane) && label->text().contains(words);
        });
    }

    std::optional<SourceConsole> m_source;
    std::optional<ReviewConsole> m_review;
    packages::PackageManifest m_manifest;
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestReviewPanes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reviewpanes.moc"
