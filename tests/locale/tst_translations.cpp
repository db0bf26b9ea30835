// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString kSources = QStringLiteral(IOC_SOURCE_DIR "/");

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each number
    bool numerus = false;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &file)
{
    QFile in(kSources + u"translations/"_s + file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&in);
    QList<Message> all;
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "name"_L1)
            context = reader.readElementText();
        else if (reader.name() == "message"_L1)
            all << Message{
                context, {}, {}, reader.attributes().value("numerus"_L1) == "yes"_L1, {}};
        else if (reader.name() == "source"_L1)
            all.last().source = reader.readElementText();
        else if (reader.name() == "numerusform"_L1)
            all.last().forms << reader.readElementText();
        else if (reader.name() == "translation"_L1) {
            all.last().unfinished = reader.attributes().hasAttribute("type"_L1);
            if (!all.constLast().numerus)
                all.last().forms << reader.readElementText();
        }
    }
    return all;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d+|n)"_s);
    QStringList places;
    for (auto at = place.globalMatch(text); at.hasNext();)
        places << at.next().captured().remove(u'L');
    places.sort();
    places.removeDuplicates();
    return places;
}

QStringList sourceFiles()
{
    QStringList files;
    for (const QString &top : {u"widgets"_s, u"app"_s}) {
        QDirIterator all(kSources + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            files << all.next();
    }
    return files;
}

} // namespace

/// What the files of translations say, and how the program puts its sentences together.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("forms"); ///< that a number has in this language
        QTest::newRow("vietnamese") << u"ioc_vi.ts"_s << 1;
        QTest::newRow("english") << u"ioc_en.ts"_s << 2;
    }
    void everythingIsSaid_data() { languages(); }
    void everythingIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(int, forms);
        const auto messages = messagesOf(file);
        QVERIFY(messages.size() > 1000);
        QStringList faults;
        for (const Message &message : messages) {
            const auto tell = [&](const QString &what) {
                faults << u"%1: %2: %3"_s.arg(message.context, what, message.source);
            };
            if (message.unfinished)
                tell(u"unfinished"_s);
            if (message.forms.size() != (message.numerus ? forms : 1))
                tell(u"forms of numbers"_s);
            for (const QString &form : message.forms) {
                if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
                    tell(u"empty"_s);
                if (placesIn(form) != placesIn(message.source))
                    tell(u"other places: "_s + form);
                if (form.endsWith(u'…') != message.source.endsWith(u'…'))
                    tell(u"an end with or without …: "_s + form);
                if (form.count(u'\n') != message.source.count(u'\n'))
                    tell(u"other lines: "_s + form);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    /// A number that is said in a sentence has the form that the language wants: %n, never "(s)".
    void noPluralByHand()
    {
        QStringList faults;
        for (const Message &message : messagesOf(u"ioc_en.ts"_s)) {
            if (message.source.contains("(s)"_L1) && !message.numerus)
                faults << message.source;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    /// Sentences are whole: nothing is put behind or before a translated text with `+`.
    void nothingIsPutTogether()
    {
        static const QRegularExpression joined(u"\\btr\\(\"[^\"]*\"\\)\\s*\\+"_s);
        QStringList faults;
        const QStringList files = sourceFiles();
        QVERIFY(files.size() > 300);
        for (const QString &path : files) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto at = joined.globalMatch(text); at.hasNext();) {
                const auto match = at.next();
                faults << u"%1:%2: %3"_s.arg(path.mid(kSources.size()))
                              .arg(text.left(match.capturedStart()).count(u'\n') + 1)
                              .arg(match.captured());
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    /// One thing has one name: the glossary's Vietnamese is used, others are not.
    void theGlossaryIsKept()
    {
        static const QRegularExpression other(
            u"\\b(?:tỉ đồng|luỹ kế|Luỹ kế|uỷ|Uỷ|dashboard|Dashboard|feedback|cache|backend)\\b"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        QStringList faults;
        for (const Message &message : messagesOf(u"ioc_vi.ts"_s)) {
            for (const QString &form : message.forms) {
                if (other.match(form).hasMatch())
                    faults << form;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
