// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kDocs = u"" IOC_SOURCE_DIR "/app/doc"_s;
const QString kOperatorGuide = kDocs + u"/huong-dan-su-dung.md"_s;

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList pages()
{
    QStringList found{u"" IOC_SOURCE_DIR "/README.md"_s};
    QDirIterator files(kDocs, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    found.sort();
    return found;
}

/// Where the links and pictures of a page lead, without what is on the net.
QStringList linksOf(const QString &page)
{
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
    static const QRegularExpression code(u"```.*?```|`[^`\\n]*`"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (const auto &match : link.globalMatch(textOf(page).remove(code))) {
        if (!match.captured(1).contains("://"_L1))
            found << match.captured(1);
    }
    return found;
}

/// As GitHub and GitLab make it from a heading.
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_' || letter.isMark())
            anchor += letter;
        else if (letter.isSpace())
            anchor += u'-';
    }
    return anchor;
}

QStringList anchorsOf(const QString &page)
{
    static const QRegularExpression heading(u"^#+ (.+)$"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto &match : heading.globalMatch(textOf(page)))
        found << anchorOf(match.captured(1));
    return found;
}

/// All that people are shown in Vietnamese.
QSet<QString> vietnameseTexts()
{
    QSet<QString> texts;
    const QDir parts(u"" IOC_SOURCE_DIR "/translations/parts"_s);
    for (const QString &name : parts.entryList({u"*.tsv"_s})) {
        const QStringList lines = textOf(parts.filePath(name)).split(u'\n');
        for (const QString &line : lines)
            texts.insert(line.section(u'\t', 2, 2).remove(u'&'));
    }
    return texts;
}

} // namespace

/// The documents do not age: what they name is there, and what is there is named.
class TestDocs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksLeadSomewhere();
    void everyPageIsInTheIndex();
    void everyDecisionIsInTheIndex();
    void decisionsHaveTheirParts();
    void theGuideSpeaksAsTheWindows();
    void picturesOfTheGuideAreMade();
};

void TestDocs::linksLeadSomewhere()
{
    QStringList broken;
    for (const QString &page : pages()) {
        const QDir folder = QFileInfo(page).dir();
        for (const QString &link : linksOf(page)) {
            const QString file = link.section(u'#', 0, 0);
            const QString anchor = link.section(u'#', 1);
            const QString target = file.isEmpty() ? page : folder.filePath(file);
            const bool isThere = QFileInfo::exists(target) &&
                                 (anchor.isEmpty() || anchorsOf(target).contains(anchor));
            if (!isThere)
                broken << QFileInfo(page).fileName() + u": "_s + link;
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TestDocs::everyPageIsInTheIndex()
{
    const QStringList named = linksOf(kDocs + u"/README.md"_s);
    for (const QString &name : QDir(kDocs).entryList({u"*.md"_s}))
        QVERIFY2(name == "README.md"_L1 || named.contains(name), qPrintable(name));
    QVERIFY(named.contains(u"adr/README.md"_s));
}

void TestDocs::everyDecisionIsInTheIndex()
{
    const QDir decisions(kDocs + u"/adr"_s);
    const QString index = textOf(decisions.filePath(u"README.md"_s));
    for (const QString &name : decisions.entryList({u"0*.md"_s})) {
        const QString heading = textOf(decisions.filePath(name)).section(u'\n', 0, 0).mid(2);
        const QString line = u"| [%1](%2) | %3 |"_s.arg(name.left(4), name, heading);
        QVERIFY2(index.contains(line), qPrintable(u"the index lacks: "_s + line));
    }
}

void TestDocs::decisionsHaveTheirParts()
{
    const QDir decisions(kDocs + u"/adr"_s);
    for (const QString &name : decisions.entryList({u"0*.md"_s})) {
        const QString text = textOf(decisions.filePath(name));
        QVERIFY2(text.startsWith(u"# "_s), qPrintable(name));
        QVERIFY2(text.contains(u"ecision"_s) || text.contains(u"ontext"_s), qPrintable(name));
    }
}

/// What is bold in the operators' guide is a text of the interface, word by word.
void TestDocs::theGuideSpeaksAsTheWindows()
{
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    const QSet<QString> texts = vietnameseTexts();
    QStringList strange;
    qsizetype words = 0;
    for (const auto &match : bold.globalMatch(textOf(kOperatorGuide))) {
        ++words;
        if (!texts.contains(match.captured(1)))
            strange << match.captured(1);
    }
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
    QVERIFY(words > 150);
}

void TestDocs::picturesOfTheGuideAreMade()
{
    QProcess list;
    list.start(u"" IOC_SOURCE_DIR "/installer/guide-pictures"_s, {u"--list"_s});
    QVERIFY(list.waitForFinished());
    const QStringList made = QString::fromUtf8(list.readAllStandardOutput())
                                 .split(u'\n', Qt::SkipEmptyParts);
    QStringList shown;
    for (const QString &link : linksOf(kOperatorGuide)) {
        if (link.endsWith(u".png"_s))
            shown << u"app/doc/"_s + link;
    }
    QVERIFY(!shown.isEmpty());
    for (const QString &picture : shown)
        QVERIFY2(made.contains(picture), qPrintable(picture));
    for (const QString &picture : made)
        QVERIFY2(shown.contains(picture), qPrintable(picture + u" is shown nowhere"_s));
}

QTEST_GUILESS_MAIN(TestDocs)
#include "tst_docs.moc"
