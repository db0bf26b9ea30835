// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/contract.h"
#include "tests/demo/client.h"
#include "tests/support/check.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using demotest::Answer;

namespace {

struct FencedBlock {
    QString label; ///< what stands behind the fence
    QString text;
};

QString sourceText(const QString &path)
{
    QFile file(u"" IOC_SOURCE_DIR "/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

std::vector<FencedBlock> blocksOfGuide()
{
    static const QRegularExpression form(u"^```(\\w[^\\n]*)\\n(.*?)^```$"_s,
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    std::vector<FencedBlock> blocks;
    const QString guide = sourceText(u"app/doc/backend-guide.md"_s);
    for (const auto &match : form.globalMatch(guide))
        blocks.push_back({match.captured(1), match.captured(2)});
    return blocks;
}

/// The feed that tells the version of what a step is on.
QString feedOf(const QString &kind)
{
    if (kind == "media"_L1)
        return u"media-items"_s;
    return kind;
}

} // namespace

/// Each example of the backend implementer's guide is one: requests are answered as the guide says,
/// answers are read by the console.
class TestBackendGuide : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_client;

    [[nodiscard]] QJsonObject any(const QString &collection)
    {
        return m_client->latest(collection).begin().value();
    }
    /// With what only a running backend knows in the place of words in braces.
    [[nodiscard]] QString filled(QString text)
    {
        text.replace(u"{token}"_s, QString::fromLatin1(m_client->backend.token()));
        text.replace(u"{report}"_s, any(u"reports"_s).value("id"_L1).toString());
        text.replace(u"{item}"_s, any(u"media-items"_s).value("id"_L1).toString());
        text.replace(u"{sha256}"_s, any(u"attachments"_s).value("sha256"_L1).toString());
        const QJsonObject slot = any(u"slots"_s);
        text.replace(u"{slot}"_s, slot.value("id"_L1).toString());
        for (const QString &member : {u"feed"_s, u"indicator"_s, u"unit"_s})
            text.replace(u'{' + member + u'}', slot.value(member + u"Id"_s).toString());
        text.replace(u"{period}"_s, slot.value("period"_L1).toString());
        static const QRegularExpression step(u"^POST /v1/([a-z-]+)/([^/]+)/actions"_s);
        if (const auto match = step.match(text); match.hasMatch() && text.contains("{version}"_L1))
            text.replace(u"{version}"_s, QString::number(m_client->latest(feedOf(match.captured(1)))
                                                             .value(match.captured(2))
                                                             .value("version"_L1)
                                                             .toInteger()));
        return text;
    }
    [[nodiscard]] Answer send(const QString &text)
    {
        const QString head = text.section(u"\n\n"_s, 0, 0);
        const QStringList lines = head.split(u'\n', Qt::SkipEmptyParts);
        QNetworkRequest request(
            m_client->backend.url().resolved(QUrl(lines.constFirst().section(u' ', 1, 1))));
        for (const QString &line : lines.sliced(1))
            request.setRawHeader(line.section(u": "_s, 0, 0).toLatin1(),
                                 line.section(u": "_s, 1).toLatin1());
        return text.startsWith(u"GET "_s)
                   ? m_client->get(request)
                   : m_client->post(request, text.section(u"\n\n"_s, 1).trimmed().toUtf8());
    }

private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<demotest::Client>(demotest::quiet(60)); }
    void cleanupTestCase() { m_client.reset(); }
    void requestsAreAnsweredAsItSays_data();
    void requestsAreAnsweredAsItSays();
    void answersCanBeRead_data();
    void answersCanBeRead();
    void everyRouteIsInIt();
};

void TestBackendGuide::requestsAreAnsweredAsItSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    static const QRegularExpression first(u"^((?:GET|POST) \\S+) → (\\d+)$"_s,
                                          QRegularExpression::MultilineOption);
    int number = 0;
    for (const FencedBlock &block : blocksOfGuide()) {
        if (block.label != "http"_L1)
            continue;
        const auto match = first.match(block.text);
        QVERIFY2(match.hasMatch(), qPrintable(block.text));
        QTest::addRow("%d %s", ++number, qPrintable(match.captured(1)))
            << block.text << match.captured(2).toInt();
    }
    QVERIFY(number > 30);
}

void TestBackendGuide::requestsAreAnsweredAsItSays()
{
    QFETCH(QString, text);
    QFETCH(int, status);
    const auto answer = send(filled(text));
    QVERIFY2(answer.status == status,
             (QByteArray::number(answer.status) + ' ' + answer.body.left(500)).constData());
}

void TestBackendGuide::answersCanBeRead_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("json");
    int number = 0;
    for (const FencedBlock &block : blocksOfGuide()) {
        if (block.label.startsWith(u"json "_s))
            QTest::addRow("%d %s", ++number, qPrintable(block.label))
                << block.label.mid(5) << block.text.toUtf8();
    }
    QVERIFY(number >= 6);
}

void TestBackendGuide::answersCanBeRead()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, json);
    if (kind == "service"_L1) {
        VERIFY_OK(remote::decodeServiceInfo(json));
    } else if (kind == "me"_L1) {
        VERIFY_OK(remote::decodeMe(json));
    } else if (kind == "event"_L1) {
        QVERIFY(!remote::decodeChangedEvent(json).isEmpty());
    } else if (kind == "problem"_L1) {
        QVERIFY(!remote::decodeProblem(json).title.isEmpty());
    } else {
        const auto collection = domain::collectionFromCode(kind);
        QVERIFY2(collection, qPrintable(kind));
        const auto page = remote::decodeChanges(*collection, json);
        VERIFY_OK(page);
        QVERIFY2(page->poison.empty(),
                 page->poison.empty() ? "" : qPrintable(page->poison.front().reason));
    }
}

/// A route that the contract gains has to be shown too. Feeds are shown once for all and named.
void TestBackendGuide::everyRouteIsInIt()
{
    static const QRegularExpression field(u"\\\\\\{\\w+\\\\\\}"_s);
    static const QRegularExpression path(u"^  (/\\S*):$"_s, QRegularExpression::MultilineOption);
    const QString guide = sourceText(u"app/doc/backend-guide.md"_s);
    for (const auto &match : path.globalMatch(sourceText(u"resources/api/openapi.yaml"_s))) {
        const QString route = match.captured(1);
        QString pattern = QRegularExpression::escape(u"/v1"_s + route);
        pattern.replace(field, u"[^/\\s]+"_s);
        pattern += u"(?![\\w-])"_s;
        if (route.endsWith(u"/changes"_s))
            pattern = u"[`\\s]%1[`\\s]"_s.arg(
                QRegularExpression::escape(route.section(u'/', 1, 1)));
        const QRegularExpression shown(pattern);
        const bool isShown = guide.contains(shown); // clazy:exclude=use-static-qregularexpression
        QVERIFY2(isShown, qPrintable(route + u" as "_s + pattern));
    }
}

QTEST_GUILESS_MAIN(TestBackendGuide)
#include "tst_backendguide.moc"
