// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(IOC_SOURCE_DIR "/");
using Table = QHash<QString, QStringList>;

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Module → the modules that it may include, from the table that the build itself uses.
Table readTable(const QString &cmake)
{
    Table table;
    static const QRegularExpression row(u"set\\(IOC_MAY_(\\w+)\\s+([^)]*)\\)"_s);
    for (const auto &match : row.globalMatch(cmake)) {
        const QStringList allowed = match.captured(2).remove(u'"').split(
            QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        if (match.captured(1).contains(u'$')) // the loop over the panes
            continue;
        table.insert(match.captured(1), allowed);
    }
    static const QRegularExpression loop(
        u"foreach\\(pane ([^)]*)\\)\\s*set\\(IOC_MAY_widgets_panes_\\$\\{pane\\}\\s+([^)]*)\\)"_s);
    const auto panes = loop.match(cmake);
    for (const QString &pane : panes.captured(1).split(u' ', Qt::SkipEmptyParts))
        table.insert(u"widgets_panes_"_s + pane,
                     panes.captured(2).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts));
    return table;
}

QString moduleOf(const QString &folder)
{
    return QString(folder).replace(u'/', u'_');
}

/// What is wrong with one source: "line: reason" each.
QStringList violations(const Table &table, const QString &path, const QString &source)
{
    const QString module = moduleOf(path.section(u'/', 0, -2));
    QStringList wrong;
    if (!table.contains(module))
        return {u"%1 is not a module of installer/cmake/IocLayers.cmake"_s.arg(module)};
    const QStringList allowed = table.value(module);
    static const QRegularExpression ours(
        u"^\\s*#include \"((?:models|widgets|app|tests)/[^\"]+)\""_s,
        QRegularExpression::MultilineOption);
    for (const auto &match : ours.globalMatch(source)) {
        const QString included = moduleOf(match.captured(1).section(u'/', 0, -2));
        if (included != module && !allowed.contains(included) && !allowed.contains(u"*"_s))
            wrong << u"%1 includes %2"_s.arg(path, match.captured(1));
    }
    static const QRegularExpression system(u"^\\s*#include <([^>]+)>"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression widgets(
        u"^(QtWidgets|QtGui|QWidget|QApplication|QPainter|QColor|QIcon|QPixmap|QImage|QFont)"_s);
    static const QRegularExpression charts(
        u"^(QtCharts|QChart|QLineSeries|QBarSeries|QBarSet|QValueAxis|QScatterSeries)"_s);
    for (const auto &match : system.globalMatch(source)) {
        const QString header = match.captured(1);
        if (module.startsWith(u"models_") && widgets.match(header).hasMatch())
            wrong << u"%1 is a model and includes <%2>"_s.arg(path, header);
        if (module != u"widgets_charts" && charts.match(header).hasMatch())
            wrong << u"%1 is not widgets/charts and includes <%2>"_s.arg(path, header);
        if (module != u"models_store" && header.contains(u"sqlite3"))
            wrong << u"%1 is not models/store and includes <%2>"_s.arg(path, header);
    }
    return wrong;
}

} // namespace

/// The arrows of the house: which folder may include which.
class TestLayering : public QObject
{
    Q_OBJECT

    Table m_table = readTable(textOf(kRoot + u"installer/cmake/IocLayers.cmake"_s));

private Q_SLOTS:
    void theTableIsRead()
    {
        QVERIFY(m_table.size() >= 20);
        QCOMPARE(m_table.value(u"models_core"_s), QStringList());
        QVERIFY(m_table.value(u"widgets_panes_reports"_s).contains(u"models_items"_s));
        QVERIFY(!m_table.value(u"widgets_panes_reports"_s).contains(u"models_store"_s));
    }
    void everySourceObeys()
    {
        QStringList wrong;
        int seen = 0;
        for (const QString &top : {u"models"_s, u"widgets"_s, u"app"_s}) {
            QDirIterator files(kRoot + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                wrong += violations(m_table, path.mid(kRoot.size()), textOf(path));
                ++seen;
            }
        }
        QVERIFY(seen > 150);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    /// What the demo backend says it writes by itself, so that a fault of the desk's reading shows.
    /// Only periods that were closed before are judged from its own records, as a desk reads them.
    void theDemoWritesByItself()
    {
        QStringList reading;
        for (const QFileInfo &file :
             QDir(kRoot + u"app/demo"_s).entryInfoList({u"*.h"_s, u"*.cpp"_s}, QDir::Files)) {
            if (textOf(file.filePath()).contains("#include \"models/remote/"_L1))
                reading << file.fileName();
        }
        QCOMPARE(reading, QStringList{u"closingseeds.cpp"_s});
    }
    void plantedViolationsAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::newRow("store-in-a-pane")
            << u"widgets/panes/media/a.cpp"_s << u"#include \"models/store/database.h\""_s;
        QTest::newRow("a-pane-in-a-pane") << u"widgets/panes/media/a.cpp"_s
                                          << u"#include \"widgets/panes/reports/reportspane.h\""_s;
        QTest::newRow("sync-in-the-store")
            << u"models/store/a.h"_s << u"#include \"models/sync/status.h\""_s;
        QTest::newRow("widgets-in-a-model") << u"models/items/a.cpp"_s << u"#include <QColor>"_s;
        QTest::newRow("charts-elsewhere") << u"widgets/pages/a.cpp"_s << u"#include <QChart>"_s;
        QTest::newRow("store-in-the-demo")
            << u"app/demo/a.cpp"_s << u"#include \"models/store/database.h\""_s;
        QTest::newRow("an-unknown-folder") << u"widgets/new/a.cpp"_s << u""_s;
    }
    void plantedViolationsAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QCOMPARE(violations(m_table, path, include).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
