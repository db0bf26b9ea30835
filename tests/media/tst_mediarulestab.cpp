// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/sourcetest.h"
#include "widgets/panes/media/rulelistmodel.h"
#include "widgets/panes/media/rulestab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace sourcetest;
using panes::media::RulesTab;
using Column = panes::media::RuleListModel::Column;

/// The tab of rules in a console on a real backend, with the mouse and the keyboard.
class TestMediaRulesTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rulesAreListed();
    void aRuleIsFoundByItsWords();
    void aChangeIsTriedSavedAndKept();
    void aDraftWaitsWhileOthersAreLookedAt();
    void aNewRuleByKeysOffline();
    void somebodyElseWasFaster();
    void othersSeeAndCannotChange();
    void pictures();

private:
    [[nodiscard]] QTableView &list() { return m_window->find<QTableView>(u"media-rules"_s); }
    [[nodiscard]] QPlainTextEdit &words()
    {
        return m_window->find<QPlainTextEdit>(u"rule-words"_s);
    }
    [[nodiscard]] QPlainTextEdit &exclusions()
    {
        return m_window->find<QPlainTextEdit>(u"rule-exclusions"_s);
    }
    [[nodiscard]] QPushButton &button(const QString &name)
    {
        return m_window->find<QPushButton>(name);
    }
    [[nodiscard]] QJsonObject atBackend(const QString &id)
    {
        return m_backend->latest(u"media-rules"_s).value(id);
    }
    void look(const QString &id) { pressRecord<panes::media::RuleListModel>(list(), id); }
    /// Types a line at the end of a field.
    void addLine(QPlainTextEdit &field, const QString &line)
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Return);
        field.insertPlainText(line); // as an input method does
    }
    /// The figures of the sentence about what a change does.
    [[nodiscard]] QList<int> effect()
    {
        static const QRegularExpression kFigure(uR"(\d[\d.]*)"_s);
        QList<int> all;
        for (auto it = kFigure.globalMatch(m_window->said(u"rule-effect"_s)); it.hasNext();)
            all << it.next().captured().remove(u'.').toInt();
        return all;
    }

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<TabWindow<RulesTab>> m_window;
};

void TestMediaRulesTab::initTestCase()
{
    m_backend = std::make_unique<demotest::Client>(demotest::quiet(60));
    m_window = std::make_unique<TabWindow<RulesTab>>(m_backend->backend.url());
    QTRY_VERIFY_WITH_TIMEOUT(list().model()->rowCount() > 0, kPatience);
}

void TestMediaRulesTab::cleanupTestCase()
{
    m_window.reset();
}

void TestMediaRulesTab::rulesAreListed()
{
    QCOMPARE(list().model()->rowCount(), int(m_backend->latest(u"media-rules"_s).size()));
    look(u"mr-u-60"_s);
    const int row = list().currentIndex().row();
    QVERIFY(cell(list(), row, Column::Words).contains(u"Bình Thuận"_s));
    QVERIFY(cell(list(), row, Column::Exclusions).contains(u"phường Bình Thuận"_s));
    QVERIFY(cell(list(), row, Column::Changed).contains(u"Nguyễn Thu Hằng"_s));
    QVERIFY(exclusions().toPlainText().contains(u"phường Bình Thuận"_s));
    QTRY_VERIFY_WITH_TIMEOUT(effect().size() == 2, kPatience); // found, of how many
    // How it came to be: the exclusion was added later.
    QStringList history;
    for (const auto *label : m_window->find<QWidget>(u"rule-history"_s).findChildren<QLabel *>())
        history << label->text();
    QVERIFY(history.join(u'\n').contains(u"phường Bình Thuận"_s));
    QVERIFY(history.join(u'\n').contains(u"Nguyễn Thu Hằng"_s));
}

void TestMediaRulesTab::aRuleIsFoundByItsWords()
{
    auto &search = m_window->find<QLineEdit>(u"rules-search"_s);
    const int all = list().model()->rowCount();
    search.setFocus();
    QTest::keyClicks(&search, u"quan cang binh thuan"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QVERIFY(cell(list(), 0, Column::Words).contains(u"Bình Thuận"_s));
    search.clear();
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_COMPARE(list().model()->rowCount(), all);
}

void TestMediaRulesTab::aChangeIsTriedSavedAndKept()
{
    look(u"mr-moi-truong-bien"_s);
    const int version = atBackend(u"mr-moi-truong-bien"_s).value(u"version"_s).toInt();
    QTRY_VERIFY_WITH_TIMEOUT(effect().size() == 2 && effect().at(0) > 0, kPatience);
    const int found = effect().at(0);
    QVERIFY(!button(u"save-rule"_s).isEnabled());
    const QString before = words().toPlainText();
    words().setFocus();
    words().selectAll();
    QTest::keyClick(&words(), Qt::Key_Delete);
    QVERIFY(!m_window->said(u"rule-check"_s).isEmpty()); // never without a word
    QVERIFY(!button(u"save-rule"_s).isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(effect().size() == 5 ? effect().at(4) : -1, found, kPatience);
    press(&button(u"undo-rule"_s));
    QCOMPARE(words().toPlainText(), before);
    addLine(words(), u"Phan Thiết"_s); // finds more
    QTRY_VERIFY_WITH_TIMEOUT(effect().size() == 5 && effect().at(3) > 0, kPatience);
    QCOMPARE(effect().at(4), 0);
    QCOMPARE(effect().at(2), found + effect().at(3));
    QVERIFY(!m_window->tab().findChildren<QLabel *>(u"rule-example-title"_s).isEmpty());
    press(&button(u"save-rule"_s));
    QTRY_COMPARE_WITH_TIMEOUT(atBackend(u"mr-moi-truong-bien"_s).value(u"version"_s).toInt(),
                              version + 1, kPatience);
    QVERIFY(
        atBackend(u"mr-moi-truong-bien"_s).value(u"words"_s).toArray().contains(u"Phan Thiết"_s));
    QTRY_VERIFY_WITH_TIMEOUT(cell(list(), list().currentIndex().row(), Column::Version) ==
                                 QString::number(version + 1),
                             kPatience);
    QVERIFY(m_window->said(u"standing-text"_s).isEmpty());
    QVERIFY(!button(u"save-rule"_s).isEnabled());
}

void TestMediaRulesTab::aDraftWaitsWhileOthersAreLookedAt()
{
    look(u"mr-giao-duc"_s);
    addLine(words(), u"nội trú"_s);
    look(u"mr-u-60"_s);
    QVERIFY(!words().toPlainText().contains(u"nội trú"_s));
    look(u"mr-giao-duc"_s);
    QVERIFY(words().toPlainText().contains(u"nội trú"_s));
    press(&button(u"undo-rule"_s));
    QVERIFY(!words().toPlainText().contains(u"nội trú"_s));
}

void TestMediaRulesTab::aNewRuleByKeysOffline()
{
    m_window->desk().sync().setForcedOffline(true);
    const int before = list().model()->rowCount();
    button(u"new-rule"_s).setFocus();
    QTest::keyClick(&button(u"new-rule"_s), Qt::Key_Space);
    QCOMPARE(list().model()->rowCount(), before + 1);
    auto &topic = m_window->find<QComboBox>(u"rule-topic"_s);
    QVERIFY(topic.isVisible());
    topic.setFocus();
    topic.lineEdit()->selectAll();
    QTest::keyClicks(topic.lineEdit(), u"San bay"_s);
    words().setFocus();
    QTest::keyClicks(&words(), u"san bay"_s);
    auto &marks = m_window->find<QCheckBox>(u"rule-marks"_s);
    marks.setFocus();
    QTest::keyClick(&marks, Qt::Key_Space);
    QVERIFY(button(u"save-rule"_s).isEnabled());
    button(u"save-rule"_s).setFocus();
    QTest::keyClick(&button(u"save-rule"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->said(u"standing-text"_s).isEmpty(), kPatience);
    QCOMPARE(list().model()->rowCount(), before + 1);
    QVERIFY(!button(u"save-rule"_s).isVisible()); // it waits to be sent
    m_window->desk().sync().setForcedOffline(false);
    const auto there = [this]() -> QJsonObject {
        for (const QJsonObject &rule : m_backend->latest(u"media-rules"_s)) {
            if (rule.value(u"topic"_s).toString() == u"San bay"_s)
                return rule;
        }
        return {};
    };
    QTRY_VERIFY_WITH_TIMEOUT(!there().isEmpty(), kPatience);
    QVERIFY(there().value(u"withMarks"_s).toBool());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->said(u"standing-text"_s).isEmpty(), kPatience);
}

void TestMediaRulesTab::somebodyElseWasFaster()
{
    m_window->desk().sync().setForcedOffline(true);
    look(u"mr-giao-duc"_s);
    addLine(words(), u"nội trú"_s);
    press(&button(u"save-rule"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->said(u"standing-text"_s).isEmpty(), kPatience);
    QJsonObject theirs = atBackend(u"mr-giao-duc"_s);
    const qint64 version = theirs.value(u"version"_s).toInteger();
    theirs.insert(u"verb"_s, u"revise"_s);
    theirs.insert(u"words"_s, QJsonArray{u"giáo dục"_s});
    auto request = m_backend->request(u"v1/media-rules/mr-giao-duc/actions"_s);
    request.setRawHeader("Idempotency-Key", "theirs");
    request.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QCOMPARE(m_backend->post(request, QJsonDocument(theirs).toJson()).status, 200);
    m_window->desk().sync().setForcedOffline(false);
    auto &retry = button(u"standing-retry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(retry.isVisible(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(words().toPlainText(), u"giáo dục"_s, kPatience); // what holds now
    QVERIFY(m_window->said(u"standing-text"_s).contains(u"nội trú"_s));         // what was wanted
    press(&retry);
    QTRY_COMPARE_WITH_TIMEOUT(atBackend(u"mr-giao-duc"_s).value(u"version"_s).toInteger(),
                              version + 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->said(u"standing-text"_s).isEmpty(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(words().toPlainText().contains(u"nội trú"_s), kPatience);
}

void TestMediaRulesTab::othersSeeAndCannotChange()
{
    auto options = demotest::quiet(20);
    options.roles = {u"committee-office"_s};
    demotest::Client backend(options);
    TabWindow<RulesTab> window(backend.backend.url());
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QTableView>(u"media-rules"_s).model()->rowCount() > 0,
                             kPatience);
    QVERIFY(!window.find<QPushButton>(u"new-rule"_s).isEnabled());
    QVERIFY(!window.find<QPushButton>(u"save-rule"_s).isVisible());
    auto &field = window.find<QPlainTextEdit>(u"rule-words"_s);
    const QString before = field.toPlainText();
    QVERIFY(!before.isEmpty());
    field.setFocus();
    QTest::keyClicks(&field, u"x"_s);
    QCOMPARE(field.toPlainText(), before);
}

void TestMediaRulesTab::pictures()
{
    look(u"mr-moi-truong-bien"_s);
    addLine(exclusions(), u"ô nhiễm"_s);
    QTRY_VERIFY_WITH_TIMEOUT(effect().size() == 5, kPatience);
    m_window->pictures(u"rules"_s);
}

QTEST_MAIN(TestMediaRulesTab)
#include "tst_mediarulestab.moc"
