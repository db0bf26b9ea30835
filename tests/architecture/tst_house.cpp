// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(IOC_SOURCE_DIR "/");
constexpr int kMostLines = 400;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The order of the house: what stands at the root, how long files are, that no text is
/// untranslated.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRootHoldsOnlyWhatItShould()
    {
        const QSet<QString> allowed{u"CMakeLists.txt"_s,
                                    u"CMakePresets.json"_s,
                                    u"LICENSE"_s,
                                    u"README.md"_s,
                                    u"app"_s,
                                    u"build"_s,
                                    u"installer"_s,
                                    u"models"_s,
                                    u"resources"_s,
                                    u"tests"_s,
                                    u"translations"_s,
                                    u"widgets"_s};
        for (const QString &entry : QDir(kRoot).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(allowed.contains(entry), qPrintable(entry));
    }
    void filesStayShort()
    {
        QStringList wrong;
        for (const QString &top : {u"models"_s, u"widgets"_s, u"app"_s}) {
            QDirIterator files(kRoot + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const auto lines = bytesOf(path).count('\n');
                if (lines > kMostLines)
                    wrong << u"%1: %2 lines"_s.arg(path.mid(kRoot.size())).arg(lines);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    /// What Qt does not offer of the system has one place.
    void onlyTheCoreKnowsTheSystem()
    {
        static const QRegularExpression system(
            u"^#include <(unistd|fcntl|termios|poll|pwd|sys/\\w+|malloc)\\.h>"_s,
            QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const QString &top : {u"models"_s, u"widgets"_s, u"app"_s}) {
            QDirIterator files(kRoot + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next().mid(kRoot.size());
                if (!path.startsWith("models/core/"_L1) &&
                    system.match(QString::fromUtf8(bytesOf(kRoot + path))).hasMatch())
                    wrong << path;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void schemaFilesAreNumberedWithoutGaps()
    {
        const auto files = QDir(kRoot + u"resources/schema"_s)
                               .entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 3);
        for (qsizetype i = 0; i < files.size(); ++i)
            QCOMPARE(files[i].left(4), u"%1_"_s.arg(i + 1, 3, 10, QChar(u'0')));
    }
    void translationsAreComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("vietnamese") << u"ioc_vi.ts"_s;
        QTest::newRow("english") << u"ioc_en.ts"_s;
    }
    void translationsAreComplete()
    {
        QFETCH(QString, file);
        QXmlStreamReader reader(bytesOf(kRoot + u"translations/"_s + file));
        int messages = 0;
        QString source;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            if (reader.name() == u"source")
                source = reader.readElementText();
            if (reader.name() != u"translation")
                continue;
            ++messages;
            QVERIFY2(!reader.attributes().hasAttribute("type"_L1), qPrintable(source));
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(messages > 250);
    }
};

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
