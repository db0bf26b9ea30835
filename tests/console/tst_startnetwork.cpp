// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/ownsession.h"
#include "tests/console/startplace.h"
#include "widgets/common/searchfield.h"
#include "widgets/shell/contextbar.h"

#include <QElapsedTimer>
#include <QStatusBar>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using starttest::kPatience;
using starttest::Place;
using starttest::Start;

namespace {

constexpr qint64 kStands = 5000; ///< ms; a request is given up after fifteen seconds

QByteArray answer(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

/// A server that says the same to everybody, or nothing and keeps the line open.
class Stranger
{
public:
    explicit Stranger(QByteArray says)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, says] {
            while (QTcpSocket *guest = m_server.nextPendingConnection()) {
                ++m_guests;
                QObject::connect(guest, &QTcpSocket::readyRead, guest, [guest, says] {
                    guest->readAll();
                    if (says.isEmpty())
                        return;
                    guest->write(says);
                    guest->disconnectFromHost();
                });
            }
        });
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the test");
        m_url = QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
    }
    [[nodiscard]] int guests() const { return m_guests; }
    /// Nobody is at this address any more.
    void leave() { m_server.close(); }
    [[nodiscard]] QUrl url() const { return m_url; }

private:
    QTcpServer m_server;
    int m_guests = 0;
    QUrl m_url;
};

/// How long the window's thread was busy with one thing at most.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start(10);
    }
    [[nodiscard]] qint64 longestPause()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// Faults at start that lie in the network: the window opens with what was saved yesterday, its
/// status bar and its band say what is wrong and what to do, and nothing waits for the backend.
class TestStartNetwork : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<Place> m_filled;
    int m_reports = 0;

    static bool says(const QWidget &part, const QString &text, const QString &tip = {})
    {
        const auto labels = part.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text) &&
                   (tip.isEmpty() || label->toolTip() == tip);
        });
    }
    /// All that was saved is in the list, and keys arrive where they are typed.
    void isUsable(Start &start)
    {
        auto &list = start.reports();
        QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), m_reports, kPatience);
        auto &window = start.console().window();
        auto *search = window.findChild<shell::ContextBar *>()->findChild<common::SearchField *>();
        QTest::keyClicks(search, u"duong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list.rowCount() > 0 && list.rowCount() < m_reports, kPatience);
        search->clear();
        QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), m_reports, kPatience);
    }

private Q_SLOTS:
    void initTestCase();
    void aFaultIsSaid_data();
    void aFaultIsSaid();
    void aRefusedTokenIsSaid();
    void aServerThatSaysNothing();
};

void TestStartNetwork::initTestCase()
{
    m_backend = std::make_unique<demotest::Client>(demotest::quiet());
    m_reports = int(desktest::reportsOf(*m_backend).size());
    QVERIFY(m_reports > 500);
    m_filled = starttest::filledPlace(m_backend->backend.url());
}

void TestStartNetwork::aFaultIsSaid_data()
{
    QTest::addColumn<QByteArray>("said"); ///< by the server; empty: there is none
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("nextStep");
    const QByteArray page = "<!doctype html><title>Cổng thông tin</title>";
    const auto stranger = [](const char *row, const QByteArray &said) {
        QTest::newRow(row) << said << u"Không phải máy chủ IOC"_s
                           << u"Địa chỉ có phản hồi nhưng không phải máy chủ IOC."_s
                           << u"Kiểm tra địa chỉ đặt ở --server."_s;
    };
    stranger("web-site", answer("200 OK", "text/html", page));
    stranger("web-site-without-the-page", answer("404 Not Found", "text/html", page));
    stranger("other-json", answer("200 OK", "application/json", R"({"hello":"world"})"));
    stranger("list-in-json", answer("200 OK", "application/json", "[1,2]"));
    stranger("broken-json", answer("200 OK", "application/json", R"({"name":)"));
    const auto gone = [](const char *row, const QByteArray &said) {
        QTest::newRow(row) << said << u"Không kết nối được máy chủ"_s
                           << u"Kết nối tới máy chủ bị lỗi."_s
                           << u"Kiểm tra mạng; máy tự thử lại."_s;
    };
    gone("nobody-there", {});
    gone("other-protocol", "SSH-2.0-OpenSSH_10.0\r\n");
    QTest::newRow("fault-inside") << answer("500 Internal Server Error", "text/plain", "x")
                                  << u"Lỗi ở máy chủ"_s << u"Máy chủ báo lỗi nội bộ."_s
                                  << u"Hệ thống tự hỏi lại; báo đơn vị vận hành nếu kéo dài."_s;
}

void TestStartNetwork::aFaultIsSaid()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, title);
    QFETCH(QString, sentence);
    QFETCH(QString, nextStep);
    const auto place = m_filled->copy();
    Stranger server(said);
    if (said.isEmpty())
        server.leave();
    Heartbeat heart;
    Start start(place->dataDir(), server.url());
    QVERIFY2(start.isOpen(), qPrintable(start.told()));
    start.show();
    auto &window = start.console().window();
    QTRY_VERIFY_WITH_TIMEOUT(says(*window.statusBar(), title, sentence), kPatience);
    QVERIFY(says(window, title + u". Đang xem dữ liệu đã lưu"_s));
    QVERIFY(says(window, nextStep));
    isUsable(start);
    QVERIFY2(heart.longestPause() < kStands, qPrintable(QString::number(heart.longestPause())));
}

void TestStartNetwork::aRefusedTokenIsSaid()
{
    const auto place = m_filled->copy();
    Heartbeat heart;
    Start start(place->dataDir(), m_backend->backend.url(), "expired");
    QVERIFY2(start.isOpen(), qPrintable(start.told()));
    start.show();
    auto &window = start.console().window();
    QTRY_VERIFY_WITH_TIMEOUT(
        says(*window.statusBar(), u"Đăng nhập bị từ chối"_s,
             u"Máy chủ không chấp nhận mã truy cập của máy này. Dữ liệu đã lưu vẫn đọc được."_s),
        kPatience);
    QVERIFY(says(window, u"Đăng nhập bị từ chối. Đang xem dữ liệu đã lưu"_s));
    QVERIFY(says(window, u"Hãy đăng nhập lại; nội dung chưa gửi vẫn chờ."_s));
    isUsable(start);
    QVERIFY2(heart.longestPause() < kStands, qPrintable(QString::number(heart.longestPause())));
}

/// Long before the request is given up, everything saved is at hand; closing does not wait either.
void TestStartNetwork::aServerThatSaysNothing()
{
    const auto place = m_filled->copy();
    Stranger server({});
    Heartbeat heart;
    {
        Start start(place->dataDir(), server.url());
        QVERIFY2(start.isOpen(), qPrintable(start.told()));
        start.show();
        QTRY_VERIFY(server.guests() > 0);
        QVERIFY(says(*start.console().window().statusBar(), u"Đang kết nối"_s));
        isUsable(start);
        QVERIFY(says(*start.console().window().statusBar(), u"Đang kết nối"_s));
    }
    QVERIFY2(heart.longestPause() < kStands, qPrintable(QString::number(heart.longestPause())));
}

int main(int argc, char **argv)
{
    const starttest::OwnSession session(argv);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestStartNetwork test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_startnetwork.moc"
