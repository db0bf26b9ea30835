// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/sourcetest.h"
#include "tests/support/jsonschema.h"
#include "widgets/common/factlist.h"
#include "widgets/common/picker.h"
#include "widgets/panes/alarms/rulelistmodel.h"
#include "widgets/panes/alarms/rulestab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace sourcetest;
using panes::alarms::RulesTab;
using Column = panes::alarms::RuleListModel::Column;

/// The tab of the rules that raise alarms in a console on a real backend, with the mouse and the
/// keyboard.
class TestAlarmRulesTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rulesAreListed();
    void aRuleIsFoundByItsWords();
    void aChangeIsTriedSavedAndKept();
    void everyChangeIsShown();
    void aDraftWaitsWhileOthersAreLookedAt();
    void fieldsAreThoseOfTheKind_data();
    void fieldsAreThoseOfTheKind();
    void aNewRuleByKeysOffline();
    void whatIsWrittenFitsTheSchema();
    void somebodyElseWasFaster();
    void othersSeeAndCannotChange();
    void pictures();

private:
    template<typename W>
    [[nodiscard]] W &find(const char *name)
    {
        return m_window->find<W>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView &list() { return find<QTableView>("alarm-rules"); }
    [[nodiscard]] QDoubleSpinBox &above() { return find<QDoubleSpinBox>("value-above"); }
    [[nodiscard]] QPushButton &button(const char *name) { return find<QPushButton>(name); }
    [[nodiscard]] QJsonObject atBackend(const QString &id)
    {
        return m_backend->latest(u"alarm-rules"_s).value(id);
    }
    [[nodiscard]] qint64 versionAtBackend(const QString &id)
    {
        return atBackend(id).value(u"version"_s).toInteger();
    }
    void look(const QString &id) { pressRecord<panes::alarms::RuleListModel>(list(), id); }
    /// Types a number over what stands in the field.
    void typeNumber(QDoubleSpinBox &box, const QString &figures)
    {
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, figures);
        QTest::keyClick(&box, Qt::Key_Tab);
    }
    /// How many alarms the sentence about the effect tells; −1: it tells none.
    [[nodiscard]] int raised()
    {
        static const QRegularExpression kCount(uR"(raised (\d+) alarm)"_s);
        const auto found = kCount.match(m_window->said(u"alarm-rule-effect"_s));
        return found.hasMatch() ? found.captured(1).toInt() : -1;
    }
    void sentAndAccepted(const QString &id, qint64 version)
    {
        QTRY_COMPARE_WITH_TIMEOUT(versionAtBackend(id), version, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->said(u"standing-text"_s).isEmpty(), kPatience);
    }

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<TabWindow<RulesTab>> m_window;
};

void TestAlarmRulesTab::initTestCase()
{
    m_backend = std::make_unique<demotest::Client>(demotest::quiet(200));
    m_window = std::make_unique<TabWindow<RulesTab>>(m_backend->backend.url());
    QTRY_VERIFY_WITH_TIMEOUT(list().model()->rowCount() > 0, kPatience);
}

void TestAlarmRulesTab::cleanupTestCase()
{
    m_window.reset();
}

void TestAlarmRulesTab::rulesAreListed()
{
    QCOMPARE(list().model()->rowCount(), int(m_backend->latest(u"alarm-rules"_s).size()));
    look(u"r-dengue"_s);
    const QJsonObject rule = atBackend(u"r-dengue"_s);
    const int row = list().currentIndex().row();
    QVERIFY(cell(list(), row, Column::Name).contains(rule.value(u"name"_s).toString()));
    QVERIFY(cell(list(), row, Column::Subject).contains(u"YT09"_s));
    QCOMPARE(cell(list(), row, Column::State), u"in force"_s);
    QCOMPARE(find<QLineEdit>("alarm-rule-name").text(), rule.value(u"name"_s).toString());
    QCOMPARE(above().value(), rule.value(u"parameters"_s)[u"above"_s].toDouble());
    QVERIFY(find<common::Picker>("term-indicator").currentText().startsWith(u"YT09"_s));
    QTRY_VERIFY_WITH_TIMEOUT(raised() >= 0, kPatience);
    QVERIFY(!button("save-alarm-rule").isEnabled());
    // Rules of the highest priority stand first.
    for (int other = 1; other < list().model()->rowCount(); ++other)
        QVERIFY(cell(list(), other - 1, Column::Priority) <= cell(list(), other, Column::Priority));
}

void TestAlarmRulesTab::aRuleIsFoundByItsWords()
{
    auto &search = find<QLineEdit>("alarm-rules-search");
    const int all = list().model()->rowCount();
    search.setFocus();
    QTest::keyClicks(&search, u"sot xuat huyet"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_VERIFY(list().model()->rowCount() < all);
    QVERIFY(list().model()->rowCount() > 0);
    search.clear();
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_COMPARE(list().model()->rowCount(), all);
}

void TestAlarmRulesTab::aChangeIsTriedSavedAndKept()
{
    const QString id = u"r-dengue"_s;
    look(id);
    const qint64 version = versionAtBackend(id);
    QTRY_VERIFY_WITH_TIMEOUT(raised() >= 0, kPatience);
    const QString before = above().text();
    // Without a limit it says what is missing, and is not saved.
    press(&find<QCheckBox>("has-above"));
    QVERIFY(m_window->said(u"alarm-rule-check"_s).contains(u"Above"_s));
    QVERIFY(!button("save-alarm-rule").isEnabled());
    press(&button("undo-alarm-rule"));
    QCOMPARE(above().text(), before);
    QVERIFY(m_window->said(u"alarm-rule-check"_s).isEmpty());
    // Nearly every value is above nought: one alarm that lasts.
    typeNumber(above(), u"0"_s);
    auto &days = find<QComboBox>("alarm-rule-days");
    days.setFocus();
    QTest::keyClick(&days, Qt::Key_Down);
    QCOMPARE(days.currentData().toInt(), 90);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->said(u"alarm-rule-effect"_s).contains(u"1 last now"_s),
                             kPatience);
    QVERIFY(find<QTableWidget>("alarm-rule-alarms").rowCount() > 0);
    // A priority needs its reason.
    auto &why = find<QPlainTextEdit>("alarm-rule-rationale");
    why.setFocus();
    why.selectAll();
    QTest::keyClick(&why, Qt::Key_Delete);
    QVERIFY(!m_window->said(u"alarm-rule-check"_s).isEmpty());
    QVERIFY(!button("save-alarm-rule").isEnabled());
    QTest::keyClicks(&why, u"Moi ca deu can xem"_s);
    press(&button("save-alarm-rule"));
    sentAndAccepted(id, version + 1);
    const QJsonObject kept = atBackend(id);
    QCOMPARE(kept.value(u"parameters"_s)[u"above"_s].toDouble(-1), 0.0);
    QCOMPARE(kept.value(u"rationale"_s).toString(), u"Moi ca deu can xem"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(list(), list().currentIndex().row(), Column::Version),
                              QString::number(version + 1), kPatience);
    QVERIFY(cell(list(), list().currentIndex().row(), Column::Changed)
                .contains(u"Điều hành viên IOC"_s));
    QTRY_VERIFY(!button("save-alarm-rule").isEnabled());
}

/// Not the last change only: each, the newest first, with who, when and what.
void TestAlarmRulesTab::everyChangeIsShown()
{
    const QString id = u"r-dengue"_s;
    const auto lines = [this] {
        QStringList texts;
        const auto labels = find<common::FactList>("alarm-rule-history").findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        return texts;
    };
    const auto change = [&](const QString &figures) {
        look(id);
        const qint64 version = versionAtBackend(id);
        typeNumber(above(), figures);
        press(&button("save-alarm-rule"));
        sentAndAccepted(id, version + 1);
    };
    look(id);
    const auto before = lines().size();
    change(u"150"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lines().size(), before + 2, kPatience);
    change(u"175"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lines().size(), before + 4, kPatience);
    const QStringList shown = lines();
    QVERIFY2(shown.at(0).contains(u"Điều hành viên IOC"_s) && shown.at(0).contains(u"/2025"_s),
             qPrintable(shown.at(0)));
    QCOMPARE(shown.at(1), u"Above: 150 → 175"_s);
    QCOMPARE(shown.at(3), u"Above: 0 → 150"_s);
    QVERIFY2(shown.at(5).contains(u"Above: "_s) && shown.at(5).contains(u"→ 0"_s),
             qPrintable(shown.at(5)));
    QCOMPARE(shown.constLast(), u"As it began"_s);
    QVERIFY(find<common::FactList>("alarm-rule-history").isVisible());
}

void TestAlarmRulesTab::aDraftWaitsWhileOthersAreLookedAt()
{
    look(u"r-beds"_s);
    auto &name = find<QLineEdit>("alarm-rule-name");
    name.setFocus();
    QTest::keyClick(&name, Qt::Key_End);
    QTest::keyClicks(&name, u" noi tru"_s);
    QVERIFY(cell(list(), list().currentIndex().row(), Column::Name).contains(u"not saved"_s));
    look(u"r-dengue"_s);
    QVERIFY(!name.text().contains(u"noi tru"_s));
    look(u"r-beds"_s);
    QVERIFY(name.text().contains(u"noi tru"_s));
    press(&button("undo-alarm-rule"));
    QVERIFY(!name.text().contains(u"noi tru"_s));
}

void TestAlarmRulesTab::fieldsAreThoseOfTheKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("shown");
    const auto row = [](const char *kind, const QStringList &shown) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << shown;
    };
    row("overdue", {u"days"_s, u"per"_s, u"count"_s, u"deadBand"_s});
    row("emergency", {u"categories"_s, u"minutes"_s});
    row("threshold",
        {u"indicator"_s, u"unitId"_s, u"above"_s, u"below"_s, u"count"_s, u"deadBand"_s});
    row("plan", {u"indicator"_s, u"unitId"_s, u"share"_s, u"count"_s, u"deadBand"_s});
    row("late-feed", {u"indicator"_s, u"unitId"_s, u"days"_s});
    row("frozen-feed", {u"indicator"_s, u"unitId"_s, u"periods"_s});
    row("media-spike", {u"items"_s, u"factor"_s});
    row("connection", {u"minutes"_s});
    row("quality", {u"indicator"_s, u"unitId"_s, u"checks"_s});
}

void TestAlarmRulesTab::fieldsAreThoseOfTheKind()
{
    QFETCH(const QString, kind);
    QFETCH(const QStringList, shown);
    press(&button("new-alarm-rule"));
    auto &kinds = find<QComboBox>("alarm-rule-kind");
    kinds.setFocus();
    QTest::keyClick(&kinds, Qt::Key_Home);
    while (kinds.currentData().toString() != kind && kinds.currentIndex() < kinds.count() - 1)
        QTest::keyClick(&kinds, Qt::Key_Down);
    QCOMPARE(kinds.currentData().toString(), kind);
    QStringList found;
    const QStringList how{u"delayMinutes"_s, u"latch"_s, u"escalateMinutes"_s, u"suppressedBy"_s};
    const auto fields = m_window->tab().findChildren<QWidget *>(QRegularExpression(u"^term-"_s));
    for (const QWidget *field : fields) {
        const QString member = field->objectName().mid(5);
        if (field->isVisibleTo(&m_window->tab()) && !how.contains(member))
            found << member;
        QVERIFY(!how.contains(member) || field->isVisibleTo(&m_window->tab()));
    }
    QStringList wanted = shown;
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
    press(&button("undo-alarm-rule"));
}

void TestAlarmRulesTab::aNewRuleByKeysOffline()
{
    m_window->desk().sync().setForcedOffline(true);
    const int before = list().model()->rowCount();
    button("new-alarm-rule").setFocus();
    QTest::keyClick(&button("new-alarm-rule"), Qt::Key_Space);
    QCOMPARE(list().model()->rowCount(), before + 1);
    auto &name = find<QLineEdit>("alarm-rule-name");
    QVERIFY(name.hasFocus());
    QTest::keyClicks(&name, u"Giuong benh qua tai"_s);
    auto &subsystem = find<QComboBox>("alarm-rule-subsystem");
    subsystem.setFocus();
    QTest::keyClick(&subsystem, Qt::Key_Home);
    QTest::keyClick(&subsystem, Qt::Key_Down); // health
    auto &indicator = find<common::Picker>("term-indicator");
    indicator.setFocus();
    indicator.lineEdit()->selectAll();
    QTest::keyClicks(indicator.lineEdit(), u"YT06"_s);
    const int found = indicator.findText(u"YT06"_s, Qt::MatchStartsWith);
    QVERIFY(found > 0);
    indicator.setCurrentIndex(found); // as the list of completions does
    auto &has = find<QCheckBox>("has-above");
    has.setFocus();
    QTest::keyClick(&has, Qt::Key_Space);
    typeNumber(above(), u"98,5"_s);
    auto &latch = find<QCheckBox>("term-latch");
    latch.setFocus();
    QTest::keyClick(&latch, Qt::Key_Space);
    auto &why = find<QPlainTextEdit>("alarm-rule-rationale");
    why.setFocus();
    QTest::keyClicks(&why, u"Khong con cho"_s);
    QVERIFY2(button("save-alarm-rule").isEnabled(),
             qPrintable(m_window->said(u"alarm-rule-check"_s)));
    button("save-alarm-rule").setFocus();
    QTest::keyClick(&button("save-alarm-rule"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->said(u"standing-text"_s).isEmpty(), kPatience);
    QCOMPARE(list().model()->rowCount(), before + 1);
    QVERIFY(!button("save-alarm-rule").isVisible()); // it waits to be sent
    m_window->desk().sync().setForcedOffline(false);
    const auto there = [this]() -> QJsonObject {
        for (const QJsonObject &rule : m_backend->latest(u"alarm-rules"_s)) {
            if (rule.value(u"name"_s).toString() == u"Giuong benh qua tai"_s)
                return rule;
        }
        return {};
    };
    QTRY_VERIFY_WITH_TIMEOUT(!there().isEmpty(), kPatience);
    const QJsonObject terms = there().value(u"parameters"_s).toObject();
    QCOMPARE(terms.value(u"above"_s).toDouble(), 98.5);
    QVERIFY(terms.value(u"latch"_s).toBool());
    QVERIFY(terms.value(u"indicator"_s).toString().endsWith(u"YT06"_s));
    QCOMPARE(there().value(u"subsystem"_s).toString(), u"health"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->said(u"standing-text"_s).isEmpty(), kPatience);
}

/// The rules of the catalogue that were changed above, and the new one.
void TestAlarmRulesTab::whatIsWrittenFitsTheSchema()
{
    if (!support::hasValidator())
        QSKIP("Ajv is not installed; run installer/shell installer/contract/install");
    QList<QJsonObject> written;
    for (QJsonObject rule : m_backend->latest(u"alarm-rules"_s)) {
        if (!rule.contains(u"updatedBy"_s))
            continue;
        for (const auto *member : {"updatedBy", "updatedAt", "history"}) // the backend's to say
            rule.remove(QLatin1StringView(member));
        written << rule;
    }
    QVERIFY(written.size() >= 2);
    const QString schema = u"catalogue/alarm-rules.schema.json#/$defs/rule"_s;
    const QString said = support::misfits(schema, written);
    QVERIFY2(said.isEmpty(), qPrintable(said));
    QJsonObject bad = written.constFirst();
    bad.insert(u"priority"_s, 4);
    QVERIFY(!support::misfits(schema, QList{bad}).isEmpty());
}

void TestAlarmRulesTab::somebodyElseWasFaster()
{
    const QString id = u"r-beds"_s;
    m_window->desk().sync().setForcedOffline(true);
    look(id);
    typeNumber(above(), u"97"_s);
    press(&button("save-alarm-rule"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->said(u"standing-text"_s).isEmpty(), kPatience);
    QJsonObject theirs = atBackend(id);
    const qint64 version = theirs.value(u"version"_s).toInteger();
    QJsonObject parameters = theirs.value(u"parameters"_s).toObject();
    parameters.insert(u"above"_s, 115);
    theirs.insert(u"parameters"_s, parameters);
    theirs.insert(u"verb"_s, u"revise"_s);
    auto request = m_backend->request(u"v1/alarm-rules/%1/actions"_s.arg(id));
    request.setRawHeader("Idempotency-Key", "theirs");
    request.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const auto answer = m_backend->post(request, QJsonDocument(theirs).toJson());
    QVERIFY2(answer.status == 200, answer.body.constData());
    m_window->desk().sync().setForcedOffline(false);
    auto &retry = button("standing-retry");
    QTRY_VERIFY_WITH_TIMEOUT(retry.isVisible(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(above().value(), 115.0, kPatience);        // what holds now
    QVERIFY2(m_window->said(u"standing-text"_s).contains(u"115 → 97"_s), // what was wanted
             qPrintable(m_window->said(u"standing-text"_s)));
    press(&retry);
    sentAndAccepted(id, version + 2);
    QTRY_COMPARE_WITH_TIMEOUT(above().value(), 97.0, kPatience);
}

void TestAlarmRulesTab::othersSeeAndCannotChange()
{
    const QString fixed = m_backend->get(u"v1/me"_s).json().value(u"id"_s).toString();
    QVERIFY(m_backend->backend.setAccount(
        fixed, {{u"permissions"_s, QJsonArray{u"read:all"_s, u"act:alarms"_s}}}));
    m_window->desk().sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(!button("new-alarm-rule").isEnabled(), kPatience);
    look(u"r-dengue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!button("save-alarm-rule").isVisible(), kPatience);
    auto &name = find<QLineEdit>("alarm-rule-name");
    const QString before = name.text();
    QVERIFY(!before.isEmpty());
    name.setFocus();
    QTest::keyClicks(&name, u"x"_s);
    QCOMPARE(name.text(), before);
    QVERIFY(!above().isEnabled());
    QVERIFY(m_backend->backend.setAccount(fixed, {{u"permissions"_s, QJsonValue::Null}}));
    m_window->desk().sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(button("new-alarm-rule").isEnabled(), kPatience);
}

void TestAlarmRulesTab::pictures()
{
    look(u"r-dengue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(raised() >= 0, kPatience);
    m_window->pictures(u"alarm-rules"_s);
}

QTEST_MAIN(TestAlarmRulesTab)
#include "tst_alarmrulestab.moc"
