// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/damagedprofile.h"
#include "tests/durability/workload.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using damage::Damage;
using damage::Files;
using damage::Sample;
using store::CacheEvent;
using store::OutboxEvent;

namespace {

int number(const char *variable, int otherwise)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : otherwise;
}

constexpr int kPlaces = 30; ///< at which a journal is cut

/// What became of damages.
struct Tally {
    int atStart = 0;   ///< noticed when the profile was opened
    int onReading = 0; ///< noticed when the page was read
    int harmless = 0;  ///< to the cache, and nothing that is read was changed
    int earlier = 0;   ///< the cache as it was after an earlier commit, with its cursors
    int outboxes = 0;  ///< set aside, or said to be older
};

/// Opens a damaged profile as the product does, reads everything, and says what is wrong with what
/// came of it; empty: nothing.
class Inspection
{
public:
    Inspection(const Sample &sample, const QString &directory, Tally &tally)
        : m_sample(sample)
        , m_directory(directory)
        , m_tally(tally)
    {
    }
    [[nodiscard]] QString judge(const Damage &what, const Files &whole)
    {
        Files files = whole;
        files[what.file] = what.applied(files.value(what.file), m_sample.older.value(what.file));
        return judgeFiles(what, files);
    }
    [[nodiscard]] QString judgeFiles(const Damage &what, const Files &files)
    {
        m_damage = what;
        m_damaged = files.value(what.file);
        const bool keepsTime = what.file != "cache.db"_L1 || what.keepsTime;
        if (!damage::putFiles(m_directory, files, keepsTime ? m_sample.cacheTime : QDateTime()))
            return u"cannot write the files"_s;
        QString wrong = firstStart();
        if (wrong.isEmpty())
            wrong = laterStart();
        return wrong;
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory + u'/' + name; }
    [[nodiscard]] static QString text(const core::Error &error)
    {
        return core::errorName(error.kind) + u' ' + error.detail;
    }
    [[nodiscard]] QString firstStart()
    {
        auto profile = store::Profile::acquire(m_directory);
        if (!profile)
            return u"not opened: "_s + text(profile.error());
        if ((*profile)->keyId() != damage::kKeyId)
            return u"unnoticed: another key would be asked for"_s;
        const auto event = (*profile)->openCache(m_sample.key, damage::kKeyId, true);
        if (!event)
            return u"not opened: "_s + text(event.error());
        m_setAside = *event == CacheEvent::DamagedSetAside;
        QString wrong = m_setAside ? setAside() : cacheFault(**profile);
        if (wrong.isEmpty())
            wrong = outboxFault((*profile)->outboxEvent());
        return wrong.isEmpty() ? blobFault() : wrong;
    }
    [[nodiscard]] QString setAside()
    {
        ++m_tally.atStart;
        if (!m_damage.file.startsWith("cache.db"_L1))
            return u"a sound cache was set aside"_s;
        const bool kept = m_damaged.isEmpty() || QFile::exists(path(u"cache.db.damaged-1"_s)) ||
                          QFile::exists(path(u"cache.db.damaged-1-wal"_s));
        return kept ? QString() : u"no copy of the damaged cache"_s;
    }
    [[nodiscard]] QString cacheFault(store::Profile &profile)
    {
        auto reader = store::Database::open(profile.cachePath(), m_sample.key,
                                            store::OpenMode::ReadOnly);
        const auto read = reader ? damage::rows(*reader) : std::unexpected(reader.error());
        if (!read) {
            ++m_tally.onReading;
            m_mustHeal = true;
            return read.error().kind == core::ErrorKind::StorageCorrupt
                       ? QString()
                       : u"another error: "_s + text(read.error());
        }
        if (*read == m_sample.commits.back()) {
            m_tally.harmless += m_damage.file.startsWith("cache.db"_L1) ? 1 : 0;
            return {};
        }
        const bool was = std::ranges::contains(m_sample.commits, *read);
        const bool may = m_damage.file == "cache.db-wal"_L1 || m_damage.kind == damage::Kind::Older;
        m_tally.earlier += was && may ? 1 : 0;
        return was && may ? QString() : u"unnoticed: the cache shows other values"_s;
    }
    [[nodiscard]] QString outboxFault(OutboxEvent event)
    {
        auto outbox = store::Outbox::open(path(u"outbox.db"_s), m_sample.key);
        const auto entries = outbox ? outbox->entries() : std::unexpected(outbox.error());
        if (!entries)
            return u"the outbox does not open: "_s + text(entries.error());
        m_edits = *entries;
        if (m_edits == m_sample.edits)
            return event == OutboxEvent::Sound || m_damage.file.startsWith("outbox.db"_L1)
                       ? QString()
                       : u"a sound outbox was complained about"_s;
        ++m_tally.outboxes;
        if (event == OutboxEvent::Sound)
            return u"unnoticed: the outbox holds other edits"_s;
        QFile copy(path(u"outbox.db.damaged-1"_s));
        const bool kept = m_damaged.isEmpty() || m_damage.file != "outbox.db"_L1 ||
                          (copy.open(QIODevice::ReadOnly) && copy.readAll() == m_damaged);
        return event == OutboxEvent::Older || kept ? QString() : u"no copy of the damaged outbox"_s;
    }
    [[nodiscard]] QString blobFault() const
    {
        auto blobs = store::BlobStore::open(path(u"attachments.db"_s), m_sample.key);
        if (!blobs)
            return u"attachments do not open: "_s + text(blobs.error());
        for (const auto &[sha, bytes] : m_sample.blobs.asKeyValueRange()) {
            const auto read = blobs->read(sha);
            if (!read && read.error().kind != core::ErrorKind::NotFound)
                return u"an attachment is not fetched anew: "_s + text(read.error());
            if (read && *read != bytes)
                return u"unnoticed: another attachment"_s;
            if (const auto again = blobs->write(sha, bytes); !again)
                return u"an attachment cannot be kept: "_s + text(again.error());
        }
        return {};
    }
    /// Everything is well from now on, and the edits are as they were.
    [[nodiscard]] QString laterStart() const
    {
        for (int start = 0; start < (m_mustHeal ? 2 : 1); ++start) {
            auto profile = store::Profile::acquire(m_directory);
            if (!profile)
                return u"not opened again: "_s + text(profile.error());
            const auto event = (*profile)->openCache(m_sample.key, damage::kKeyId, true);
            if (!event)
                return u"not opened again: "_s + text(event.error());
            const bool heals = start == 0 && m_mustHeal;
            if (*event != (heals ? CacheEvent::DamagedSetAside : CacheEvent::Opened))
                return u"not healed: event %1 at start %2"_s.arg(int(*event)).arg(start + 2);
            if ((*profile)->outboxEvent() != OutboxEvent::Sound)
                return u"the outbox is not healed"_s;
            auto outbox = store::Outbox::open((*profile)->outboxPath(), m_sample.key);
            if (!outbox || outbox->entries() != m_edits)
                return u"the outbox has changed"_s;
        }
        return {};
    }

    const Sample &m_sample;
    QString m_directory;
    Tally &m_tally;
    Damage m_damage;
    QByteArray m_damaged;
    bool m_setAside = false;
    bool m_mustHeal = false;
    std::vector<store::OutboxEntry> m_edits;
};

/// What was wrong, after so many damages.
QStringList faults(const Sample &sample, int times, quint32 seed, Tally &tally)
{
    const QTemporaryDir place(durability::memoryFolder());
    QRandomGenerator random(seed);
    QStringList faults;
    const std::array states{&sample.clean, &sample.killed, &sample.partly, &sample.clean,
                            &sample.settled};
    for (int i = 0; i < times; ++i) {
        const Files &files = *states.at(size_t(i) % states.size());
        const auto what = Damage::any(files, sample.older.keys(), random);
        const QString wrong = Inspection(sample, place.filePath(u"profile"_s), tally)
                                  .judge(what, files);
        if (!wrong.isEmpty())
            faults.append(
                u"%1 (%2, state %3)"_s.arg(wrong, what.describe()).arg(size_t(i) % states.size()));
    }
    return faults;
}

/// What was wrong when the journal of the cache lost its end, at so many places from its start on,
/// and `without` lies beside it no more.
QStringList faultsOfShortJournals(const Sample &sample, const Files &files, int places,
                                  const QString &without)
{
    constexpr qsizetype kHead = 32;
    constexpr qsizetype kFrame = 24 + 4096;
    const QString name = u"cache.db-wal"_s;
    const QTemporaryDir place(durability::memoryFolder());
    const qsizetype frames = (files.value(name).size() - kHead) / kFrame;
    QStringList faults;
    Tally tally;
    for (int i = 0; i < places; ++i) {
        Files cut = files;
        cut.remove(without);
        cut[name].truncate(kHead + frames * i / places * kFrame);
        const QString wrong = Inspection(sample, place.filePath(u"profile"_s), tally)
                                  .judgeFiles({.file = name, .kind = damage::Kind::Cut}, cut);
        if (!wrong.isEmpty())
            faults.append(
                u"%1 (%2 of %3 frames)"_s.arg(wrong).arg(frames * i / places).arg(frames));
    }
    return faults;
}

} // namespace

/// A thousand damages to the files of a profile: found before a wrong value is shown, and healed.
class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"ioc.*.info=false\nioc.*.warning=false"_s);
    }
    void everyDamageIsNoticedAndHealed();
    void plainFilesAreCaught();
    void journalThatLostItsEnd_data();
    void journalThatLostItsEnd();
};

void TestDamage::everyDamageIsNoticedAndHealed()
{
    const int times = number("IOC_ROUNDS", 1000);
    const quint32 seed = quint32(number("IOC_SEED", 1));
    qInfo("IOC_SEED=%u IOC_ROUNDS=%d", seed, times);
    const QTemporaryDir place;
    const auto sample = Sample::make(place.path(), support::key());
    VERIFY_OK(sample);
    QVERIFY(sample->killed.value(u"cache.db-wal"_s).size() > 20'000);
    QVERIFY(sample->killed.value(u"outbox.db-wal"_s).isEmpty()); // what is saved is in the file
    Tally tally;
    const auto wrong = faults(*sample, times, seed, tally);
    qInfo("noticed at the start %d, on reading %d; not read %d, earlier state %d; outboxes %d",
          tally.atStart, tally.onReading, tally.harmless, tally.earlier, tally.outboxes);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(tally.atStart > times / 20);
    QVERIFY(tally.onReading > times / 200); // most pages are looked at when the file is opened
    QVERIFY(tally.outboxes > times / 20);
}

void TestDamage::plainFilesAreCaught()
{
    const QTemporaryDir place;
    const auto sample = Sample::make(place.path(), {});
    VERIFY_OK(sample);
    Tally tally;
    const auto wrong = faults(*sample, 150, quint32(number("IOC_SEED", 1)), tally);
    QVERIFY(wrong.join(u'\n').contains("unnoticed"_L1));
}

void TestDamage::journalThatLostItsEnd_data()
{
    QTest::addColumn<Files Sample::*>("state");
    QTest::addColumn<bool>("marked");
    QTest::newRow("nothing-in-the-database") << &Sample::killed << true;
    QTest::newRow("some-in-the-database") << &Sample::partly << true;
    QTest::newRow("all-in-the-database") << &Sample::settled << true;
    QTest::newRow("mutant-without-its-mark") << &Sample::settled << false;
}

void TestDamage::journalThatLostItsEnd()
{
    QFETCH(Files Sample::*, state);
    QFETCH(bool, marked);
    const QTemporaryDir place;
    const auto sample = Sample::make(place.path(), support::key());
    VERIFY_OK(sample);
    const QStringList wrong = faultsOfShortJournals(*sample, (*sample).*state, kPlaces,
                                                    marked ? QString() : u"cache.db.checkpoint"_s);
    const QString told = wrong.join(u'\n');
    QVERIFY2(marked ? wrong.isEmpty() : told.contains("unnoticed"_L1), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
